// Written by `cargo xtask codegen` from toy.json, sha256
// 33a7649293050a345c51b54423bd9c082d732bd950e488f759cf8502542423e8;
// do not edit.

//! Toys: every construct that a document may hold, each of them once.
//!
//! Boxes are in millimetres.

mod boxes;
mod ids;
mod nodes;

pub use self::boxes::*;
pub use self::ids::*;
pub use self::nodes::*;
