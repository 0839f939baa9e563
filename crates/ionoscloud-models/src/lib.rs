#![cfg_attr(any(not(doctest), feature = "mongodb"), doc = include_str!("../README.md"))]
#![cfg_attr(docsrs, feature(doc_cfg))]

// Of a product with a hand-written module, the generated one is reachable through that alone.
#[allow(unreachable_pub)]
mod generated;
#[cfg(feature = "mongodb")]
#[cfg_attr(docsrs, doc(cfg(feature = "mongodb")))]
pub mod mongodb;
#[cfg(feature = "postgresql")]
#[cfg_attr(docsrs, doc(cfg(feature = "postgresql")))]
pub mod postgresql;

// Without a product there is nothing in it.
#[allow(unused_imports, unreachable_pub)]
// A product with a module above is that module; it re-exports what is generated for it.
pub use generated::*;
