//! `certificateAuthData` and `skipTlsVerify` with a server whose CA certificate no trust root covers.
#![cfg(feature = "ring")]

use std::sync::Arc;

use ionoscloud::transport::TlsSettings;
use ionoscloud::{Client, ClientBuilder, ErrorKind};
use ionoscloud_emulator::{Emulator, EmulatorServer};
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

/// An emulator behind TLS, and the PEM of the CA that signed its certificate.
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
    let emulator = EmulatorServer::bind("127.0.0.1:0", Emulator::new()).await.unwrap();
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
    call_by(Client::builder(), url, environment, endpoint, variables).await
}

async fn call_by(
    builder: ClientBuilder,
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
    let client = builder
        .token(test_secrets::token())
        .environment(lookup(variables))
        .config_file(file)
        .configure_transport(ionoscloud::transport::TransportBuilder::no_retry)
        .build()
        .unwrap();
    client.mongodb().templates().list().collect_up_to(100).await.map(|templates| templates.len())
}

fn pem_key(pem: &str) -> String {
    format!("certificateAuthData: {pem:?}")
}

#[tokio::test]
async fn ca_certificates_of_file_apply_to_its_servers() {
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
async fn environment_fingerprint_applies_to_servers_of_file() {
    let (url, pem) = start().await;
    let fingerprint = "ab".repeat(32);
    let pinned = [("IONOS_PINNED_CERT", fingerprint.as_str())];
    for settings in
        [pem_key(&pem), "skipTlsVerify: true".to_owned(), format!("{}\n        skipTlsVerify: true", pem_key(&pem))]
    {
        assert_eq!(call(&url, "", &settings, pinned).await.unwrap_err().kind(), ErrorKind::Connect, "{settings}");
    }
}

#[tokio::test]
async fn program_tls_settings_override_file_and_environment() {
    let (url, pem) = start().await;
    let insecure = [("IONOS_ALLOW_INSECURE", "true")];
    for tls in [
        TlsSettings::new(),
        TlsSettings::new().danger_skip_verification(false),
        TlsSettings::new().add_ca_pem(authority().pem()).unwrap(),
    ] {
        let builder = || Client::builder().tls(tls.clone());
        for (endpoint, variables) in
            [("skipTlsVerify: true", [("", "")]), ("", insecure), ("skipTlsVerify: true", insecure)]
        {
            let error = call_by(builder(), &url, "", endpoint, variables).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Connect, "{tls:?} {endpoint} {variables:?}");
        }
        let trusted = format!("{}\n        skipTlsVerify: true", pem_key(&pem));
        assert_eq!(call_by(builder(), &url, "", &trusted, insecure).await.unwrap(), 9);
    }
    assert_eq!(call(&url, "", "", insecure).await.unwrap(), 9, "the program does not decide otherwise");
    let skipping = Client::builder().tls(TlsSettings::new().danger_skip_verification(true));
    assert_eq!(call_by(skipping, &url, "", "", [("IONOS_ALLOW_INSECURE", "false")]).await.unwrap(), 9);
}

#[tokio::test]
async fn ca_certificates_of_file_and_program_are_both_trusted() {
    let (url, pem) = start().await;
    let (other, none) = (authority().pem(), [("", "")]);
    for (of_program, of_file) in [(&pem, &other), (&other, &pem)] {
        let builder = Client::builder().tls(TlsSettings::new().add_ca_pem(of_program).unwrap());
        assert_eq!(call_by(builder, &url, "", &pem_key(of_file), none).await.unwrap(), 9);
    }
}

#[test]
fn unused_ca_certificates_are_rejected_with_product() {
    let build = |endpoint: &str| {
        let folder = Folder::new();
        let text = format!(
            "environments:\n- name: e\n  products:\n  - name: mongo\n    endpoints:\n    - name: h\n      {endpoint}\n"
        );
        let builder = Client::builder().token("t").config_file(folder.write("config", text));
        builder.configure_transport(|transport| transport.http_service(Emulator::new())).build()
    };
    let error = build(&pem_key(&authority().pem())).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().starts_with("mongo: the TLS settings of its servers have no effect"), "{error}");
    assert!(build("skipTlsVerify: true").is_ok());
}
