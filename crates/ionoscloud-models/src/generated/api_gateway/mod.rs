// Written by `cargo xtask codegen` from api-gateway.json, sha256
// 47fa15250f8ce0f698fdc0d53da47fbcc2b4a03e73ab4a13626e01a5a07e5720;
// do not edit.

//! API Gateway: gateways with their routes to upstream servers.
//!
//! The vendor's other tools have dropped this product, so it may end. The API has a single location and takes bearer
//! tokens only.

mod common;
mod gateway_routes;
mod gateways;
mod ids;

pub use self::common::*;
pub use self::gateway_routes::*;
pub use self::gateways::*;
pub use self::ids::*;
