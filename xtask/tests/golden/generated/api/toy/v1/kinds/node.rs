// Written by `cargo xtask codegen` from toy.json, sha256
// 95235fec1593757de144221cd574c04b49945d79836069bf72b8be93e7380b9e;
// do not edit.

use ionoscloud_models::toy::v1 as models;

use super::super::ListNodes;
use super::Root;

use crate::resource;

/// The kind of a node: the collection `/nodes`.
#[derive(Clone, Copy, Debug)]
pub enum Node {}
impl resource::Kind for Node {
    type Parent = Root;
    const NOUN: &'static str = "node";
}

impl resource::Listable for Node {
    type Entry = models::Node;
    type List = ListNodes;

    fn list(_: &Root) -> ListNodes {
        ListNodes::new()
    }
}
