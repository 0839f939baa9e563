//! A server with a certificate of an unknown issuer, for programs that call it from the same process, and what all of
//! them have to see.

use std::error::Error;
use std::sync::Arc;

use http::Request;
use ionoscloud::transport::TransportBuilder;
use ionoscloud::{Body, Client, ErrorKind, Product, TlsSettings};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls::ServerConfig;
use rustls::crypto::CryptoProvider;
use rustls::pki_types::PrivatePkcs8KeyDer;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

static TOYS: Product = Product::new("toys", "1");

/// The URL of the server and the issuer of its certificate.
pub struct Server {
    url: String,
    authority_pem: String,
}

/// Configures the transport of a program.
pub type Configure = fn(TransportBuilder) -> TransportBuilder;

impl Server {
    /// Its certificate is verified and can be pinned, and nothing is installed for the whole process.
    pub async fn check(&self, configure: Configure) -> Result<(), Box<dyn Error>> {
        let trusting = TlsSettings::new().add_ca_pem(&self.authority_pem)?;
        assert_eq!(self.call(configure, trusting.clone()).await?, "{}");
        let pinned = trusting.pin_public_key(&"00".repeat(32))?;
        self.refused(configure, pinned, ErrorKind::Connect, "is pinned").await;
        assert!(CryptoProvider::get_default().is_none());
        Ok(())
    }

    /// A client with these settings is refused for this reason.
    pub async fn refused(&self, configure: Configure, tls: TlsSettings, kind: ErrorKind, reason: &str) {
        let error = self.call(configure, tls).await.unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
        assert!(error.to_string().contains(reason), "{error}");
    }

    async fn call(&self, configure: Configure, tls: TlsSettings) -> Result<String, ionoscloud::Error> {
        let builder = Client::builder().token("t").base_url(&self.url).tls(tls);
        let client = builder.configure_transport(TransportBuilder::no_retry).configure_transport(configure).build()?;
        let response = client.request(&TOYS, Request::new(Body::empty())).await?;
        Ok(String::from_utf8_lossy(response.body()).into_owned())
    }
}

/// Starts a server that responds to one request of each connection with `{}`.
pub async fn start(provider: CryptoProvider) -> Result<Server, Box<dyn Error>> {
    let mut params = CertificateParams::new([])?;
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority = CertifiedIssuer::self_signed(params, KeyPair::generate()?)?;
    let key = KeyPair::generate()?;
    let certificate = CertificateParams::new(["localhost".to_owned()])?.signed_by(&key, &authority)?;
    let key = PrivatePkcs8KeyDer::from(key.serialize_der()).into();
    let builder = ServerConfig::builder_with_provider(Arc::new(provider)).with_safe_default_protocol_versions()?;
    let config = builder.with_no_client_auth().with_single_cert(vec![certificate.der().clone()], key)?;

    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("https://localhost:{}", listener.local_addr()?.port());
    let acceptor = TlsAcceptor::from(Arc::new(config));
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            // A client that does not trust the certificate breaks off.
            let Ok(mut stream) = acceptor.accept(stream).await else { continue };
            let mut head = Vec::new();
            while !head.ends_with(b"\r\n\r\n") && stream.read_buf(&mut head).await.is_ok_and(|read| read > 0) {}
            let response = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}";
            let _ = stream.write_all(response).await;
            let _ = stream.shutdown().await;
        }
    });
    Ok(Server { url, authority_pem: authority.pem() })
}
