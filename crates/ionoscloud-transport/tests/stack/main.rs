//! The layers and the default stack, over services in process and, where a socket is the point, over loopback.

// Clippy takes what is not itself a test, such as the service that responds by script, for code that is shipped.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod auth;
mod collect;
mod deadline;
mod endpoint;
mod events;
#[cfg(feature = "gzip")]
mod gzip;
#[cfg(feature = "http2")]
mod http2;
#[cfg(feature = "ring")]
mod https;
mod limit;
#[cfg(feature = "http2")]
#[path = "../negotiated_http2/mod.rs"]
mod negotiated_http2;
mod order;
mod own_stack;
#[cfg(feature = "proxy")]
mod proxy;
mod retry;
mod servers;
mod sockets;
mod spans;
mod support;
#[cfg(feature = "ring")]
mod tls;
mod traps;
