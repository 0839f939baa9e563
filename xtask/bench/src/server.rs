//! The server that all clients call: hyper, with responses from memory.

use std::collections::HashSet;
use std::convert::Infallible;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Request, Response, StatusCode};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::rt::{Read, Write};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use rustls::ServerConfig;
use rustls::pki_types::PrivateKeyDer;
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

use crate::bodies::{self, CLUSTER_ID};
use crate::row::Payload;
use crate::{Addresses, Result};

/// Listens on two free ports of this machine, prints them, and serves until it is killed.
///
/// The certificate of its authority goes to a file, which clients have to trust.
///
/// # Errors
///
/// A port, the certificate or the file that cannot be had.
pub(crate) async fn serve(authority: &Path) -> Result<()> {
    let config = Arc::new(tls(authority)?);
    let plain = listen().await?;
    let encrypted = listen().await?;
    let addresses = Addresses {
        http: format!("http://{}", plain.local_addr().map_err(|error| error.to_string())?),
        https: format!("https://localhost:{}", encrypted.local_addr().map_err(|error| error.to_string())?.port()),
    };
    println!("{} {}", addresses.http, addresses.https);
    let payloads = Payloads { bodies: Payload::ALL.map(bodies::payload), ids: bodies::ids().into_iter().collect() };
    let payloads: &'static Payloads = Box::leak(Box::new(payloads));
    let acceptor = TlsAcceptor::from(config);
    loop {
        tokio::select! {
            Ok((stream, _)) = plain.accept() => {
                let _ = stream.set_nodelay(true);
                tokio::spawn(payloads.talk(TokioIo::new(stream)));
            }
            Ok((stream, _)) = encrypted.accept() => {
                let _ = stream.set_nodelay(true);
                let acceptor = acceptor.clone();
                tokio::spawn(async move {
                    if let Ok(stream) = acceptor.accept(stream).await {
                        payloads.talk(TokioIo::new(stream)).await;
                    }
                });
            }
        }
    }
}

async fn listen() -> Result<TcpListener> {
    let any = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
    TcpListener::bind(any).await.map_err(|error| format!("no free port: {error}"))
}

/// A certificate for this machine, by a CA made for this run. HTTP/1.1 alone is offered.
fn tls(authority: &Path) -> Result<ServerConfig> {
    let failed = |error: rcgen::Error| format!("no certificate: {error}");
    let names = || vec!["localhost".to_owned(), "127.0.0.1".to_owned()];
    let authority_key = rcgen::KeyPair::generate().map_err(failed)?;
    let mut parameters = rcgen::CertificateParams::new(Vec::new()).map_err(failed)?;
    parameters.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
    parameters.distinguished_name.push(rcgen::DnType::CommonName, "benchmark");
    // Python requires this of a CA certificate.
    parameters.key_usages = vec![rcgen::KeyUsagePurpose::KeyCertSign, rcgen::KeyUsagePurpose::CrlSign];
    let issuer_certificate = parameters.self_signed(&authority_key).map_err(failed)?;
    std::fs::write(authority, issuer_certificate.pem()).map_err(|error| format!("{}: {error}", authority.display()))?;
    let issuer = rcgen::Issuer::new(parameters, authority_key);
    let key = rcgen::KeyPair::generate().map_err(failed)?;
    let mut own = rcgen::CertificateParams::new(names()).map_err(failed)?;
    own.use_authority_key_identifier_extension = true;
    let certificate = own.signed_by(&key, &issuer).map_err(failed)?;
    let key = PrivateKeyDer::try_from(key.serialize_der()).map_err(|error| format!("no key: {error}"))?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(|builder| builder.with_no_client_auth().with_single_cert(vec![certificate.der().clone()], key))
        .map_err(|error| format!("no TLS: {error}"))
}

/// The bodies, ready to be sent.
struct Payloads {
    bodies: [Bytes; Payload::ALL.len()],
    /// Those of the clusters of the page of 1,000.
    ids: HashSet<String>,
}

impl Payloads {
    async fn talk(&'static self, stream: impl Read + Write + Unpin) {
        let service = service_fn(|request| std::future::ready(Ok::<_, Infallible>(self.payload(&request))));
        // A client that hangs up is none of ours to report.
        let _ = http1::Builder::new().serve_connection(stream, service).await;
    }

    fn is_cluster(&self, path: &str) -> bool {
        path.strip_prefix('/').is_some_and(|id| id == CLUSTER_ID || self.ids.contains(id))
    }

    fn payload(&self, request: &Request<Incoming>) -> Response<Full<Bytes>> {
        let [one, hundred, thousand, _] = &self.bodies;
        let limit =
            request.uri().query().and_then(|query| query.split('&').find_map(|pair| pair.strip_prefix("limit=")));
        let body = match (request.uri().path().strip_prefix("/databases/mongodb/clusters"), limit) {
            (Some(rest), None) if self.is_cluster(rest) => one,
            (Some(""), Some("100")) => hundred,
            (Some(""), Some("1000")) => thousand,
            // A client that asks for something else would be measured doing something else.
            _ => {
                let mut response = Response::new(Full::default());
                *response.status_mut() = StatusCode::NOT_FOUND;
                return response;
            }
        };
        let mut response = Response::new(Full::new(body.clone()));
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        response
    }
}
