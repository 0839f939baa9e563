// Written by `cargo xtask codegen` from toy.json, sha256
// 8240713aa8031d3b8e2993750e4d27c89eaf4681a56fdff215c39125ec1cbb8d;
// do not edit.

//! Toys: every construct that a document may hold, each of them once.
//!
//! Boxes are in millimetres.

mod box_lids;
mod boxes;
mod common;
mod ids;
mod lids;
mod nodes;

pub use self::box_lids::*;
pub use self::boxes::*;
pub use self::common::*;
pub use self::ids::*;
pub use self::lids::*;
pub use self::nodes::*;
