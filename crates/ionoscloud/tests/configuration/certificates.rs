//! `certificateAuthData` and `skipTlsVerify` with a server whose authority nobody else knows.
#![cfg(feature = "ring")]

use std::sync::Arc;

use ionoscloud::{Client, ErrorKind};
use ionoscloud_emulator::{Emulator, Server};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls::ServerConfig;
use rustls::pki_types::PrivatePkcs8KeyDer;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

use crate::recording::{Folder, lookup};

fn authority() -> CertifiedIssuer<'static, KeyPair> {
    let mut parameters = CertificateParams::new([]).unwrap();
    parameters.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(parameters, KeyPair::generate().unwrap()).unwrap()
}

/// An emulator behind TLS, and the PEM of the authority that signed its certificate.
async fn start() -> (String, String) {
    let authority = authority();
    let key = KeyPair::generate().unwrap();
    let certificate = CertificateParams::new(["localhost".to_owned()]).unwrap().signed_by(&key, &authority).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], PrivatePkcs8KeyDer::from(key.serialize_der()).into())
        .unwrap();
    let emulator = Server::bind("127.0.0.1:0", Emulator::new()).await.unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let Ok(mut encrypted) = acceptor.accept(stream).await else { continue };
            let mut plain = TcpStream::connect(emulator.address()).await.unwrap();
            tokio::spawn(async move { tokio::io::copy_bidirectional(&mut encrypted, &mut plain).await });
        }
    });
    (format!("https://localhost:{port}"), authority.pem())
}

/// Reads a list by a file with these settings of the environment and of the endpoint.
async fn call(
    url: &str,
    environment: &str,
    endpoint: &str,
    variables: [(&str, &str); 1],
) -> Result<usize, ionoscloud::Error> {
    let folder = Folder::new();
    let product = format!(
        "- name: mongo
      endpoints:
      - name: {url}
        {endpoint}
"
    );
    let text = format!(
        "environments:
  - name: e
    {environment}
    products:
    {product}"
    );
    let file = folder.write("config", text);
    let client = Client::builder()
        .token(planted::token())
        .environment(lookup(variables))
        .config_file(file)
        .configure_transport(ionoscloud::transport::TransportBuilder::no_retry)
        .build()
        .unwrap();
    client.mongodb().templates().list().all(100).await.map(|templates| templates.len())
}

fn pem_key(pem: &str) -> String {
    format!("certificateAuthData: {pem:?}")
}

#[tokio::test]
async fn authorities_of_the_file_are_trusted_for_its_servers() {
    let (url, pem) = start().await;
    let (none, own, other) = ([("", "")], pem_key(&pem), pem_key(&authority().pem()));
    let refused = call(&url, "", "", none).await.unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Connect, "{refused}");
    assert_eq!(call(&url, "", &own, none).await.unwrap(), 9);
    assert_eq!(call(&url, &own, "", none).await.unwrap(), 9, "those of the environment hold for its endpoints");
    assert_eq!(call(&url, &own, &other, none).await.unwrap_err().kind(), ErrorKind::Connect, "the endpoint has others");
    assert_eq!(call(&url, "", "skipTlsVerify: true", none).await.unwrap(), 9);
}

#[tokio::test]
async fn a_fingerprint_of_the_environment_counts_for_servers_of_the_file_too() {
    let (url, pem) = start().await;
    let fingerprint = "ab".repeat(32);
    let pinned = [("IONOS_PINNED_CERT", fingerprint.as_str())];
    for settings in
        [pem_key(&pem), "skipTlsVerify: true".to_owned(), format!("{}\n        skipTlsVerify: true", pem_key(&pem))]
    {
        assert_eq!(call(&url, "", &settings, pinned).await.unwrap_err().kind(), ErrorKind::Connect, "{settings}");
    }
}
