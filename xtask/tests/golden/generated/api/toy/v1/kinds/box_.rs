// Written by `cargo xtask codegen` from toy.json, sha256
// 4cd002da0d8d5ced36ec8f7c008b46ea826f7639cbfe4a8bcb94a66b2cab5020;
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

    fn entry_origin(entry: &models::Box1) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(None, (|| entry.metadata.as_ref()?.created_by.as_deref())(), created)
    }
}
