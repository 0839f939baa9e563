// Written by `cargo xtask codegen` from toy.json, sha256
// e1d2e500e768f5337094815d16f6fab4b5266181aed4969de37332e11f9120ac;
// do not edit.

use ionoscloud_core::serde_support::{null_as_empty_list, whole};
use serde::{Deserialize, Serialize};

#[doc(alias = "Cursor")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NodeList {
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Node>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pagination: Option<CursorPosition>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CursorPosition {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Node {
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub value: Option<u32>,
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub children: Vec<Node>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<Node>>,
}

impl Node {
    /// With what is required; the rest is set by the methods below.
    pub fn new(value: u32) -> Self {
        Self { value: Some(value), children: Vec::new(), next: None }
    }

    pub fn children(mut self, children: impl IntoIterator<Item = impl Into<Node>>) -> Self {
        self.children = children.into_iter().map(Into::into).collect();
        self
    }

    pub fn next(mut self, next: impl Into<Node>) -> Self {
        self.next = Some(Box::new(next.into()));
        self
    }
}
