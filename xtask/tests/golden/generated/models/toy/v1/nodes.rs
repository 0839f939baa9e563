// Written by `cargo xtask codegen` from toy.json, sha256
// 4cd002da0d8d5ced36ec8f7c008b46ea826f7639cbfe4a8bcb94a66b2cab5020;
// do not edit.

use ionoscloud_core::Page;
use ionoscloud_core::serde_support::{null_as_empty_list, whole};
use serde::{Deserialize, Serialize};

/// The list of a node.
#[doc(alias = "Cursor")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NodeList {
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Node>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination: Option<CursorPosition>,
}

impl Page for NodeList {
    type Item = Node;

    fn items(&self) -> &[Node] {
        &self.items
    }

    fn into_items(self) -> Vec<Node> {
        self.items
    }

    fn next_token(&self) -> Option<&str> {
        self.pagination.as_ref()?.token.as_deref().filter(|token| !token.is_empty())
    }
}

/// A cursor position.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CursorPosition {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
}

/// A node.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Node {
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub value: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub children: Option<Vec<Node>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<Node>>,
}

impl Node {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(value: u32) -> Self {
        Self { value: Some(value), children: None, next: None }
    }

    pub fn children(mut self, children: impl IntoIterator<Item = impl Into<Node>>) -> Self {
        self.children = Some(children.into_iter().map(Into::into).collect());
        self
    }

    pub fn next(mut self, next: impl Into<Node>) -> Self {
        self.next = Some(Box::new(next.into()));
        self
    }
}
