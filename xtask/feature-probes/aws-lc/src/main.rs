//! AWS-LC without ring, and the root certificates that are compiled in.

use std::error::Error;

use ionoscloud::{ErrorKind, TlsSettings};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let server = server::start(rustls::crypto::aws_lc_rs::default_provider()).await?;
    server.refused(|transport| transport, TlsSettings::new(), ErrorKind::Connect, "signed by no trusted CA").await;
    server.check(|transport| transport).await
}
