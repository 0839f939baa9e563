//! The layers and the default stack, over services in process and, where a socket is the point, over loopback.

// Clippy takes what is not itself a test, such as the service that responds by script, for code that is shipped.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod auth;
mod collect_body;
mod deadline;
mod endpoint;
mod events;
mod gzip;
mod http2;
mod https;
#[path = "../negotiated_http2/mod.rs"]
mod negotiated_http2;
mod order;
mod own_stack;
mod proxy;
mod refreshed_credentials;
mod rejections;
mod retry;
mod servers;
mod sockets;
mod spans;
mod support;
mod throttle;
mod tls;
mod traps;
