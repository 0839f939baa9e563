//! A machine without CA certificates, as many containers are: the compiled-in roots replace them.

use std::error::Error;
use std::process::Command;

use ionoscloud::{ErrorKind, TlsSettings};

const NOWHERE: &str = "/nonexistent";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    if std::env::var_os("SSL_CERT_FILE").is_none_or(|file| file != NOWHERE) {
        let program = std::env::current_exe()?;
        let status = Command::new(program).env("SSL_CERT_FILE", NOWHERE).env("SSL_CERT_DIR", NOWHERE).status()?;
        return if status.success() { Ok(()) } else { Err("the program without CA certificates failed".into()) };
    }
    let server = server::start(rustls::crypto::ring::default_provider()).await?;
    server.refused(|transport| transport, TlsSettings::new(), ErrorKind::Connect, "signed by no trusted CA").await;
    server.check(|transport| transport).await
}
