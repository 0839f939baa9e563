// Written by `cargo xtask codegen` from toy.json, sha256
// 3f42d6798de7b0c0a8e355a63346f9a128c2c7e2a3816d1e6eeadf32a10cbb9f;
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
