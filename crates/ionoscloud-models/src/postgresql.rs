//! PostgreSQL clusters: databases as a service, in two versions of the API.
//!
//! [`ConnectionSettings`] lead a driver to a database of either.

mod connection_settings;

pub use self::connection_settings::{ConnectionSettings, SslMode};
pub use crate::generated::postgresql::*;
