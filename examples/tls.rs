//! Trust roots: a CA certificate of one's own, a pinned certificate, a pin that does not match. The server is an
//! emulator behind TLS, in this program, with a certificate of an unknown issuer.

mod log_level;

use std::error::Error;
use std::sync::Arc;

use ionoscloud::transport::TransportBuilder;
use ionoscloud::{Client, ErrorKind, TlsSettings};
use ionoscloud_emulator::{Emulator, EmulatorServer};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls::ServerConfig;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use sha2::{Digest as _, Sha256};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    log_level::init();
    let mut authority = CertificateParams::new([])?;
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority = CertifiedIssuer::self_signed(authority, KeyPair::generate()?)?;
    let key = KeyPair::generate()?;
    let certificate = CertificateParams::new(["localhost".to_owned()])?.signed_by(&key, &authority)?;
    let emulator = EmulatorServer::bind("127.0.0.1:0", Emulator::new()).await?;
    let private_key = PrivatePkcs8KeyDer::from(key.serialize_der()).into();
    let url = encrypted(&emulator, certificate.der().clone(), private_key).await?;

    // No trust store has this CA certificate.
    let client = |tls| {
        Client::builder()
            .token("any-token")
            .base_url(&url)
            .tls(tls)
            .configure_transport(TransportBuilder::no_retry)
            .build()
    };
    let refused =
        versions(&client(TlsSettings::new())?).await.err().ok_or("a certificate of an unknown issuer was accepted")?;
    println!("as it is:       {refused}");

    let trusting = TlsSettings::new().add_ca_pem(authority.pem())?;
    println!("with authority: {} versions", versions(&client(trusting.clone())?).await?);

    // Usually `openssl x509 -noout -fingerprint -sha256` prints it.
    let fingerprint: String = Sha256::digest(certificate.der()).iter().map(|byte| format!("{byte:02X}:")).collect();
    let pinned = trusting.clone().pin_certificate(&fingerprint)?;
    println!("and pinned:     {} versions", versions(&client(pinned)?).await?);

    let other = trusting.pin_certificate(&"00".repeat(32))?;
    let error = versions(&client(other)?).await.err().ok_or("a wrong certificate was accepted")?;
    println!("another pinned: {error}");
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(!error.was_sent(), "the server saw no token");
    emulator.shutdown().await;
    Ok(())
}

async fn versions(client: &Client) -> Result<usize, ionoscloud::Error> {
    Ok(client.mongodb().versions().await?.len())
}

/// Puts TLS in front of an emulator and returns the URL.
async fn encrypted(
    emulator: &EmulatorServer,
    certificate: CertificateDer<'static>,
    key: PrivateKeyDer<'static>,
) -> Result<String, Box<dyn Error>> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    let acceptor = TlsAcceptor::from(Arc::new(builder.with_no_client_auth().with_single_cert(vec![certificate], key)?));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("https://localhost:{}", listener.local_addr()?.port());
    let emulator = emulator.url().trim_start_matches("http://").to_owned();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (acceptor, emulator) = (acceptor.clone(), emulator.clone());
            tokio::spawn(async move {
                // A client that does not trust the certificate breaks off here.
                let mut client = acceptor.accept(stream).await?;
                let mut emulator = TcpStream::connect(emulator).await?;
                tokio::io::copy_bidirectional(&mut client, &mut emulator).await
            });
        }
    });
    Ok(url)
}
