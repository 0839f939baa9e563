// Written by `cargo xtask codegen` from toy.json, sha256
// 4cd002da0d8d5ced36ec8f7c008b46ea826f7639cbfe4a8bcb94a66b2cab5020;
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
