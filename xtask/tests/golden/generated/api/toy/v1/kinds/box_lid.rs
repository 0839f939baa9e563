// Written by `cargo xtask codegen` from toy.json, sha256
// 4cd002da0d8d5ced36ec8f7c008b46ea826f7639cbfe4a8bcb94a66b2cab5020;
// do not edit.

use ionoscloud_models::toy::v1 as models;

use super::super::ListLids;
use super::BoxKey;

use crate::resource;

/// The kind of a box lid: the collection `/boxes/{boxId}/lids`.
#[derive(Clone, Copy, Debug)]
pub enum BoxLid {}
impl resource::Kind for BoxLid {
    type Parent = BoxKey;
    const NOUN: &'static str = "box lid";
}

impl resource::Listable for BoxLid {
    type Entry = models::Lid;
    type List = ListLids;

    fn list(parent: &BoxKey) -> ListLids {
        ListLids::new(parent.box_id.clone())
    }
}
