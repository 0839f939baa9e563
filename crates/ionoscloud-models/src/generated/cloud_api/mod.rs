// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

//! The Cloud API: its server, and the types that several of its modules name.

mod common;
mod ids;

pub use self::common::*;
pub use self::ids::*;
