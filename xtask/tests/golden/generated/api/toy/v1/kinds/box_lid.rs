// Written by `cargo xtask codegen` from toy.json, sha256
// 95235fec1593757de144221cd574c04b49945d79836069bf72b8be93e7380b9e;
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
