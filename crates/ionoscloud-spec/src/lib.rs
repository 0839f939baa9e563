//! The API documents of IONOS Cloud as normalised JSON, and a strict reader for them.
//!
//! A document is OpenAPI 3.0 reduced to facts: prose is dropped, keys are sorted, references are kept. The reader
//! rejects every keyword it does not know, so that no part of a document is skipped in silence.
//!
//! Each document is a cargo feature of the same name (`mongodb`, `postgresql-v1`, …); `full` compiles all of them in.
//! Without any feature the crate is the reader alone.
//!
//! ```
//! # #[cfg(feature = "mongodb")] {
//! use ionoscloud_spec::{Document, Method};
//!
//! let mongodb = Document::named("mongodb").ok_or("mongodb is not compiled in")?;
//! let create = mongodb.operation("clustersPost").ok_or("no such operation")?;
//! assert_eq!((create.method, create.path.as_str()), (Method::Post, "/clusters"));
//!
//! let body = create.request_body.as_ref().ok_or("no body")?;
//! let body = body.content.get("application/json").ok_or("no JSON body")?;
//! assert!(mongodb.follow(&body.schema).properties.contains_key("properties"));
//! # }
//! # Ok::<(), &str>(())
//! ```
#![cfg_attr(docsrs, feature(doc_cfg))]

// The example in the README is run as a test.
#[cfg(all(doctest, feature = "mongodb"))]
#[doc = include_str!("../README.md")]
mod readme {}

mod compiled;
mod document;
mod error;
mod generated;
mod operation;
mod outline;
mod position;
mod schema;
mod security;
mod server;

pub use document::{Document, Pagination};
pub use error::ReadError;
pub use operation::{Header, Location, MediaType, Method, Operation, Parameter, RequestBody, Response, Status, Style};
pub use outline::{Outline, OutlinedOperation, OutlinedServer};
pub use position::{escape, line_of, pointer_at};
pub use schema::{AdditionalProperties, ClientLimits, EnumValue, Schema, SchemaType};
pub use security::{AuthMethod, SecurityRequirement, SecurityScheme};
pub use server::{Server, ServerVariable};
