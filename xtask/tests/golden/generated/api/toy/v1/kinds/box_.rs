// Written by `cargo xtask codegen` from toy.json, sha256
// 95235fec1593757de144221cd574c04b49945d79836069bf72b8be93e7380b9e;
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
