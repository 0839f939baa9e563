#![doc = include_str!("../README.md")]

mod generated;

// Without a product there is nothing in it.
#[allow(unused_imports, unreachable_pub)]
pub use generated::*;
