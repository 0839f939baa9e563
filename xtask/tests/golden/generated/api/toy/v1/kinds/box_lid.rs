// Written by `cargo xtask codegen` from toy.json, sha256
// 3f42d6798de7b0c0a8e355a63346f9a128c2c7e2a3816d1e6eeadf32a10cbb9f;
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
