// Written by `cargo xtask codegen` from toy.json, sha256
// e1d2e500e768f5337094815d16f6fab4b5266181aed4969de37332e11f9120ac;
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
