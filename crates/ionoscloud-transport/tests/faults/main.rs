//! Servers that misbehave on real sockets: what the caller sees, how many requests arrive, and that the next call
//! works.

// Clippy takes what is not itself a test, such as the servers, for code that is shipped.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod bodies;
mod clock;
mod connections;
mod credentials;
mod http2;
mod http2_connections;
mod http2_frames;
#[path = "../negotiated_http2/mod.rs"]
mod negotiated_http2;
mod server;
mod silent_connections;
mod statuses;
mod support;
