#![cfg_attr(any(not(doctest), all(feature = "client", feature = "mongodb")), doc = include_str!("../README.md"))]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "client")]
mod client;
mod decode_as;
mod generated;
pub mod resource;

#[cfg(feature = "client")]
#[cfg_attr(docsrs, doc(cfg(feature = "client")))]
pub use client::Client;
pub use decode_as::DecodeAs;
// Without a product there is nothing in it.
#[allow(unused_imports, unreachable_pub)]
pub use generated::*;
pub use ionoscloud_core::{Operation, OperationInfo, PageParams, Paged, RequestOptions, Response};
