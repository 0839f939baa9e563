// Written by `cargo xtask codegen` from toy.json, sha256
// 8240713aa8031d3b8e2993750e4d27c89eaf4681a56fdff215c39125ec1cbb8d;
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
