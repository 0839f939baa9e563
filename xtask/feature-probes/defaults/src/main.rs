//! Default features: ring, and the CA certificates of the operating system.

use std::error::Error;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    server::start(rustls::crypto::ring::default_provider()).await?.check(|transport| transport).await
}
