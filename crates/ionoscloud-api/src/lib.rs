#![doc = include_str!("../README.md")]

mod answer_as;
#[cfg(feature = "client")]
mod client;
mod generated;

pub use answer_as::As;
#[cfg(feature = "client")]
pub use client::Client;
// Without a product there is nothing in it.
#[allow(unused_imports, unreachable_pub)]
pub use generated::*;
pub use ionoscloud_core::{Operation, OperationInfo, Paged, RequestOptions, Response, Window};
