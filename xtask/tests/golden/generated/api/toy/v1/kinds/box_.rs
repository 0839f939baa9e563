// Written by `cargo xtask codegen` from toy.json, sha256
// e1d2e500e768f5337094815d16f6fab4b5266181aed4969de37332e11f9120ac;
// do not edit.

use ionoscloud_models::toy::v1 as models;

use super::super::ListBoxes;
use super::Root;

use crate::resource;

/// The kind of a box: the collection `/boxes`.
#[derive(Clone, Copy, Debug)]
pub enum Box {}
impl resource::Kind for Box {
    type Parent = Root;
    const NOUN: &'static str = "box";
}

impl resource::Listable for Box {
    type Entry = models::Box1;
    type List = ListBoxes;

    fn list(_: &Root) -> ListBoxes {
        ListBoxes::new()
    }

    fn entry_id(entry: &models::Box1) -> Option<&str> {
        Some(entry.id.as_str())
    }
}
