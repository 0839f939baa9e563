//! The cost of a call, beside other clients: `cargo xtask bench`.
//!
//! One server in a process of its own, one process for each peer, so that time, memory and allocations are its own. The
//! program that is started runs the peers round-robin and reports medians.

pub mod bodies;
mod command_line;
mod compile_cost;
mod coordinator;
mod instructions;
mod load;
mod peer;
mod peers;
mod process;
mod progenitor;
mod programs;
mod report;
mod row;
mod server;
pub mod structs;
mod worker;

use std::path::PathBuf;

pub use crate::command_line::{peer_program, run};
pub use crate::load::Allocations;
pub use crate::peer::Peer;
pub use crate::peers::reqwest_client;
pub use crate::row::Payload;

/// The result of a step; the error says why it failed.
pub type Result<T, E = String> = std::result::Result<T, E>;

/// The variable that names the file of the certificate to trust; what asks the operating system for certificates heeds
/// it too.
pub const AUTHORITY: &str = "SSL_CERT_FILE";

/// The URL of the server.
#[derive(Clone, Debug)]
pub struct Addresses {
    /// `http://127.0.0.1:port`
    pub http: String,
    /// `https://localhost:port`
    pub https: String,
}

/// The folder that holds the workspace's manifest.
pub(crate) fn repository_root() -> PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).map(PathBuf::from).unwrap_or_default()
}
