//! The peers that are written in Rust and part of this program.

mod endpoint;
mod facade;
mod floor;
mod reqwest;

pub(crate) use self::endpoint::Endpoint;
pub(crate) use self::facade::Facade;
pub(crate) use self::floor::{Floor, Models, Structs};
pub(crate) use self::reqwest::Reqwest;
pub use self::reqwest::reqwest_client;

/// The token that every peer sends.
const TOKEN: &str = "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.a-token-of-a-length-that-is-usual.c2lnbmF0dXJl";
