//! AWS-LC without ring, and the CA certificates of the operating system.

use std::error::Error;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    server::start(rustls::crypto::aws_lc_rs::default_provider()).await?.check(|transport| transport).await
}
