// Written by `cargo xtask codegen` from toy.json, sha256
// 901087fbe06426de051176ff62687a8c67478bd4b4bd0a479bcf17b255d053bb;
// do not edit.

//! Toys: every construct that a document may hold, each of them once.
//!
//! Boxes are in millimetres.

mod boxes;
mod ids;
mod lids;
mod nodes;

pub use self::boxes::*;
pub use self::ids::*;
pub use self::lids::*;
pub use self::nodes::*;
