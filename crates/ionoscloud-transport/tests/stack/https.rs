//! A certificate authority that no trust store has, the certificates that it signs, and servers that use them and
//! count.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use http::{Request, Response, Version};
use hyper::body::Incoming;
use hyper_util::rt::{TokioExecutor, TokioIo};
use ionoscloud_core::Body;
use ionoscloud_transport::{Token, Transport, TransportBuilder};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, PublicKeyData as _};
use rustls::ServerConfig;
use rustls::pki_types::{CertificateDer, PrivatePkcs8KeyDer};
use sha2::{Digest as _, Sha256};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

pub(crate) struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    pub(crate) fn new() -> Self {
        let mut params = CertificateParams::new([]).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        // CA certificates of one name would differ by their signatures only.
        params.distinguished_name.push(DnType::CommonName, fingerprint(&key.subject_public_key_info()));
        Self(CertifiedIssuer::self_signed(params, key).unwrap())
    }

    pub(crate) fn pem(&self) -> String {
        self.0.pem()
    }

    /// A certificate for the address that test servers have.
    pub(crate) fn identity(&self) -> Identity {
        self.identity_for("127.0.0.1")
    }

    pub(crate) fn identity_for(&self, name: &str) -> Identity {
        self.sign(&params_for(name), KeyPair::generate().unwrap())
    }

    pub(crate) fn sign(&self, params: &CertificateParams, key: KeyPair) -> Identity {
        let certificate = params.signed_by(&key, &self.0).unwrap().der().clone();
        Identity { chain: vec![certificate], key }
    }
}

pub(crate) fn params_for(name: &str) -> CertificateParams {
    CertificateParams::new([name.to_owned()]).unwrap()
}

/// The certificates of a server, and their key.
pub(crate) struct Identity {
    pub(crate) chain: Vec<CertificateDer<'static>>,
    pub(crate) key: KeyPair,
}

impl Identity {
    pub(crate) fn fingerprint(&self) -> String {
        fingerprint(&self.chain[0])
    }

    pub(crate) fn public_key_fingerprint(&self) -> String {
        fingerprint(&self.key.subject_public_key_info())
    }
}

/// As `openssl` prints it.
fn fingerprint(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02X}")).collect::<Vec<_>>().join(":")
}

/// A server that responds to every request with `{}`, over the HTTP that was agreed on with the client.
pub(crate) struct HttpsServer {
    pub(crate) address: SocketAddr,
    counts: Arc<Counts>,
    shown: Shown,
}

/// The certificates of the next connection; without them, the server sends nothing at all.
type Shown = Arc<Mutex<Option<TlsAcceptor>>>;

#[derive(Default)]
struct Counts {
    connections: AtomicUsize,
    handshakes: AtomicUsize,
    requests: Mutex<Vec<Version>>,
    with_proxy_credentials: AtomicUsize,
}

pub(crate) const HTTP_1: &[u8] = b"http/1.1";
pub(crate) const HTTP_2: &[u8] = b"h2";

impl HttpsServer {
    pub(crate) async fn start(identity: &Identity) -> Self {
        Self::start_with(identity, &[HTTP_1]).await
    }

    pub(crate) async fn start_with(identity: &Identity, protocols: &[&[u8]]) -> Self {
        let server = Self::start_silent().await;
        *server.shown.lock().unwrap() = Some(acceptor(identity, protocols));
        server
    }

    pub(crate) async fn start_silent() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let server = Self { address: listener.local_addr().unwrap(), counts: Arc::default(), shown: Arc::default() };
        let (counts, shown) = (server.counts.clone(), server.shown.clone());
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                counts.connections.fetch_add(1, Ordering::Relaxed);
                let acceptor = shown.lock().unwrap().clone();
                tokio::spawn(serve(stream, acceptor, counts.clone()));
            }
        });
        server
    }

    /// From now on it shows this.
    pub(crate) fn show(&self, identity: &Identity) {
        *self.shown.lock().unwrap() = Some(acceptor(identity, &[HTTP_1]));
    }

    /// From now on it shakes hands like this.
    pub(crate) fn show_as(&self, acceptor: TlsAcceptor) {
        *self.shown.lock().unwrap() = Some(acceptor);
    }

    /// A client of it without trust roots of its own.
    pub(crate) fn builder(&self) -> TransportBuilder {
        let url = format!("https://{}", self.address).parse().unwrap();
        Transport::builder().credentials(Token::new(test_secrets::token()).unwrap()).base_url(url).no_retry()
    }

    pub(crate) fn connections(&self) -> usize {
        self.counts.connections.load(Ordering::Relaxed)
    }

    /// Handshakes that both sides were content with.
    pub(crate) fn handshakes(&self) -> usize {
        self.counts.handshakes.load(Ordering::Relaxed)
    }

    /// Requests that show it the credentials of a proxy.
    pub(crate) fn with_proxy_credentials(&self) -> usize {
        self.counts.with_proxy_credentials.load(Ordering::Relaxed)
    }

    pub(crate) fn requests(&self) -> Vec<Version> {
        self.counts.requests.lock().unwrap().clone()
    }
}

fn acceptor(identity: &Identity, protocols: &[&[u8]]) -> TlsAcceptor {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let key = PrivatePkcs8KeyDer::from(identity.key.serialize_der()).into();
    let builder = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let mut config = builder.with_no_client_auth().with_single_cert(identity.chain.clone(), key).unwrap();
    config.alpn_protocols = protocols.iter().map(|protocol| protocol.to_vec()).collect();
    TlsAcceptor::from(Arc::new(config))
}

async fn serve(stream: TcpStream, acceptor: Option<TlsAcceptor>, counts: Arc<Counts>) {
    let Some(acceptor) = acceptor else {
        let _stream = stream;
        return std::future::pending().await;
    };
    let Ok(stream) = acceptor.accept(stream).await else { return };
    counts.handshakes.fetch_add(1, Ordering::Relaxed);
    let http2 = stream.get_ref().1.alpn_protocol() == Some(b"h2");
    let service = hyper::service::service_fn(move |request: Request<Incoming>| {
        counts.requests.lock().unwrap().push(request.version());
        let shown = usize::from(request.headers().contains_key(http::header::PROXY_AUTHORIZATION));
        counts.with_proxy_credentials.fetch_add(shown, Ordering::Relaxed);
        async { Ok::<_, Infallible>(Response::new(Body::from("{}"))) }
    });
    let stream = TokioIo::new(stream);
    // A client that goes away is not the server's failure.
    let _ = if http2 {
        hyper::server::conn::http2::Builder::new(TokioExecutor::new()).serve_connection(stream, service).await
    } else {
        hyper::server::conn::http1::Builder::new().serve_connection(stream, service).await
    };
}
