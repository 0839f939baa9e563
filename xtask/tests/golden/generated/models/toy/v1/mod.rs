// Written by `cargo xtask codegen` from toy.json, sha256
// 3f42d6798de7b0c0a8e355a63346f9a128c2c7e2a3816d1e6eeadf32a10cbb9f;
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
