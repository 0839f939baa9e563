// Written by `cargo xtask codegen` from toy.json, sha256
// 4cd002da0d8d5ced36ec8f7c008b46ea826f7639cbfe4a8bcb94a66b2cab5020;
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
