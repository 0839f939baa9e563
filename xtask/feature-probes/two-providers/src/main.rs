//! Both kinds of cryptography are compiled in, for which rustls itself would not choose one.

use std::error::Error;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    server::start(rustls::crypto::ring::default_provider()).await?.check(|transport| transport).await
}
