//! The program brings the crypto provider and the only CA certificate.

use std::error::Error;

use ionoscloud::{ErrorKind, TlsSettings};
use server::Configure;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let server = server::start(rustls::crypto::ring::default_provider()).await?;
    let configure: Configure = |transport| transport.crypto_provider(rustls::crypto::ring::default_provider());
    // Neither a crypto provider nor CA certificates come with the SDK here, and the errors say so.
    let (tls, kind) = (TlsSettings::new, ErrorKind::Configuration);
    server.refused(|transport| transport, tls(), kind, "`ring` or `aws-lc-rs`").await;
    server.refused(configure, tls(), kind, "`platform-verifier` or `webpki-roots`").await;
    server.check(configure).await
}
