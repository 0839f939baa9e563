// Written by `cargo xtask codegen` from toy.json, sha256
// 95235fec1593757de144221cd574c04b49945d79836069bf72b8be93e7380b9e;
// do not edit.

//! Toys: every construct that a document may hold, each of them once.
//!
//! Boxes are in millimetres.

mod box_lids;
mod box_marbles;
mod boxes;
mod common;
mod ids;
mod lids;
mod nodes;

pub use self::box_lids::*;
pub use self::box_marbles::*;
pub use self::boxes::*;
pub use self::common::*;
pub use self::ids::*;
pub use self::lids::*;
pub use self::nodes::*;
