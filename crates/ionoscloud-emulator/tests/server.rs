//! The emulator on a port, over real sockets.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test ends by panicking")]

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, StatusCode};
use http_body_util::{BodyExt as _, Empty};
use hyper_util::rt::{TokioExecutor, TokioIo};
use ionoscloud_emulator::{Effect, Emulator, EmulatorServer, Fault, TlsIdentity};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

fn request() -> Request<Empty<Bytes>> {
    let request = Request::get("http://localhost/databases/mongodb/templates").header("authorization", "Bearer token");
    request.body(Empty::new()).unwrap()
}

#[tokio::test]
async fn server_speaks_http_1_and_2() {
    let emulator = Emulator::new();
    let server = EmulatorServer::bind("127.0.0.1:0", emulator.clone()).await.unwrap();
    assert_eq!(server.url(), format!("http://{}", server.address()));

    let stream = TokioIo::new(TcpStream::connect(server.address()).await.unwrap());
    let (mut sender, connection) = hyper::client::conn::http1::handshake(stream).await.unwrap();
    let one = tokio::spawn(connection);
    let response = sender.send_request(request()).await.unwrap();
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(response.headers().get_all("date").iter().count(), 1);
    response.into_body().collect().await.unwrap();

    let stream = TokioIo::new(TcpStream::connect(server.address()).await.unwrap());
    let (mut sender, connection) = hyper::client::conn::http2::handshake(TokioExecutor::new(), stream).await.unwrap();
    let two = tokio::spawn(connection);
    assert_eq!(sender.send_request(request()).await.unwrap().status(), StatusCode::OK);
    assert_eq!(emulator.journal().count("templatesGet"), 2);

    // Both connections are idle, so that nothing holds the shutdown up.
    let address = server.address();
    tokio::time::timeout(Duration::from_secs(2), server.shutdown()).await.unwrap();
    one.await.unwrap().unwrap();
    two.await.unwrap().unwrap();
    assert!(TcpStream::connect(address).await.is_err());
}

#[tokio::test]
async fn drop_closes_port_and_connections() {
    let server = EmulatorServer::bind("127.0.0.1:0", Emulator::new()).await.unwrap();
    let address = server.address();
    let stream = TokioIo::new(TcpStream::connect(address).await.unwrap());
    let (mut sender, connection) = hyper::client::conn::http1::handshake(stream).await.unwrap();
    let connection = tokio::spawn(connection);
    assert_eq!(sender.send_request(request()).await.unwrap().status(), StatusCode::OK);
    drop(server);
    let _ = tokio::time::timeout(Duration::from_secs(2), connection).await.unwrap();
    assert!(TcpStream::connect(address).await.is_err());
}

#[tokio::test]
async fn busy_port_is_error() {
    let server = EmulatorServer::bind("127.0.0.1:0", Emulator::new()).await.unwrap();
    let error = EmulatorServer::bind(server.address(), Emulator::new()).await.unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::AddrInUse);
}

/// Sends one request over HTTP/1.1 and gives all that comes until the connection closes.
async fn everything(server: &EmulatorServer) -> String {
    let mut stream = TcpStream::connect(server.address()).await.unwrap();
    let head = "GET /databases/mongodb/templates HTTP/1.1\r\nhost: x\r\nauthorization: Bearer t\r\n\r\n";
    stream.write_all(head.as_bytes()).await.unwrap();
    let mut bytes = Vec::new();
    // How the peer closes is its own business; what came before is checked.
    let _ = tokio::time::timeout(Duration::from_secs(5), stream.read_to_end(&mut bytes)).await.unwrap();
    String::from_utf8(bytes).unwrap()
}

#[tokio::test]
async fn reset_closes_connection_without_response() {
    let emulator = Emulator::builder().fault(Fault::on("templatesGet").then(Effect::reset())).build().unwrap();
    let server = EmulatorServer::bind("127.0.0.1:0", emulator.clone()).await.unwrap();
    assert_eq!(everything(&server).await, "");
    assert_eq!(emulator.journal().count("templatesGet"), 1);

    let stream = TokioIo::new(TcpStream::connect(server.address()).await.unwrap());
    let (mut sender, connection) = hyper::client::conn::http2::handshake(TokioExecutor::new(), stream).await.unwrap();
    let connection = tokio::spawn(connection);
    assert!(sender.send_request(request()).await.is_err());
    emulator.clear_faults();
    assert_eq!(sender.send_request(request()).await.unwrap().status(), StatusCode::OK, "only the stream was reset");
    connection.abort();
}

#[tokio::test]
async fn truncated_body_is_shorter_than_its_length() {
    let fault = Fault::on("templatesGet").then(Effect::respond().truncate_after(20));
    let server = EmulatorServer::bind("127.0.0.1:0", Emulator::builder().fault(fault).build().unwrap()).await.unwrap();
    let response = everything(&server).await;
    let (head, body) = response.split_once("\r\n\r\n").unwrap();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
    assert!(head.starts_with("HTTP/1.1 200 OK") && length.parse::<usize>().unwrap() > 1_000, "{head}");
    assert_eq!(body.len(), 20);
}

/// Nothing connects to an unspecified address, and clients refuse plain HTTP to anything but loopback.
#[tokio::test]
async fn url_of_unspecified_address_is_loopback() {
    for (address, expected) in [("0.0.0.0:0", "http://127.0.0.1:"), ("[::]:0", "http://[::1]:")] {
        let Ok(server) = EmulatorServer::bind(address, Emulator::new()).await else { continue };
        assert!(server.url().starts_with(expected), "{}", server.url());
        assert!(server.address().ip().is_unspecified());
    }
}

/// A page that resolves its own host name to this machine (DNS rebinding) is no caller of this machine.
#[tokio::test]
async fn control_with_foreign_host_name_is_rejected() {
    let server = EmulatorServer::bind("127.0.0.1:0", Emulator::new()).await.unwrap();
    for (host, status) in [("localhost", "200"), ("127.0.0.1:1", "200"), ("[::1]", "200"), ("page.test", "403")] {
        let mut stream = TcpStream::connect(server.address()).await.unwrap();
        let request = format!("GET /_emulator/health HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut response = String::new();
        stream.read_to_string(&mut response).await.unwrap();
        assert_eq!(response.split(' ').nth(1), Some(status), "{host}: {response}");
    }
}

async fn connected(
    server: &EmulatorServer,
    ca_pem: &str,
    name: &'static str,
    protocol: &[u8],
) -> std::io::Result<TlsStream<TcpStream>> {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(ca_pem.as_bytes()).unwrap()).unwrap();
    let mut config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = vec![protocol.to_vec()];
    let stream = TcpStream::connect(server.address()).await.unwrap();
    TlsConnector::from(Arc::new(config)).connect(ServerName::try_from(name).unwrap(), stream).await
}

fn zones(host: &str) -> Request<Empty<Bytes>> {
    let request = Request::get(format!("https://{host}/zones")).header("authorization", "Bearer any");
    request.header("host", host).body(Empty::new()).unwrap()
}

#[tokio::test]
async fn tls_server_is_reached_by_vendor_hosts() {
    let emulator = Emulator::new();
    let identity = TlsIdentity::new(["emulator.example", "10.1.2.3"]).unwrap();
    let server = EmulatorServer::bind_tls("127.0.0.1:0", emulator.clone(), &identity).await.unwrap();
    assert_eq!(server.url(), format!("https://{}", server.address()));
    let ca_pem = identity.ca_pem();

    let host = "dns.de-fra.ionos.com";
    let stream = connected(&server, ca_pem, host, b"http/1.1").await.unwrap();
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.unwrap();
    tokio::spawn(connection);
    assert_eq!(sender.send_request(zones(host)).await.unwrap().status(), StatusCode::OK);
    let stream = connected(&server, ca_pem, host, b"h2").await.unwrap();
    assert_eq!(stream.get_ref().1.alpn_protocol(), Some(&b"h2"[..]));
    let (mut sender, connection) =
        hyper::client::conn::http2::handshake(TokioExecutor::new(), TokioIo::new(stream)).await.unwrap();
    tokio::spawn(connection);
    let request = Request::get("https://dns.de-fra.ionos.com/zones").header("authorization", "Bearer any");
    assert_eq!(
        sender.send_request(request.body(Empty::<Bytes>::new()).unwrap()).await.unwrap().status(),
        StatusCode::OK
    );
    assert_eq!(emulator.journal().count("zonesGet"), 2);

    for name in ["localhost", "127.0.0.1", "emulator.example", "10.1.2.3", "api.ionos.com"] {
        connected(&server, ca_pem, name, b"h2").await.unwrap();
    }
    let error = connected(&server, ca_pem, "www.example", b"h2").await.unwrap_err();
    assert!(error.to_string().contains("not valid for name"), "{error}");
    let stranger = TlsIdentity::new::<&str>([]).unwrap();
    connected(&server, stranger.ca_pem(), "localhost", b"h2").await.unwrap_err();
}

#[tokio::test]
async fn connection_without_handshake_holds_up_no_other() {
    let identity = TlsIdentity::new::<&str>([]).unwrap();
    let server = EmulatorServer::bind_tls("127.0.0.1:0", Emulator::new(), &identity).await.unwrap();
    let _silent = TcpStream::connect(server.address()).await.unwrap();
    let mut plain = TcpStream::connect(server.address()).await.unwrap();
    plain.write_all(b"GET / HTTP/1.1\r\nhost: localhost\r\n\r\n").await.unwrap();
    connected(&server, identity.ca_pem(), "localhost", b"h2").await.unwrap();
}

#[test]
fn names_that_no_certificate_can_have_are_refused() {
    for name in ["", " ", "emul\u{e4}tor"] {
        let error = TlsIdentity::new([name]).unwrap_err();
        assert_eq!(error.kind(), std::io::ErrorKind::InvalidInput, "{name:?}: {error}");
    }
}

/// Facts: some tools call the vendor's hosts whatever is configured. Each host of each product is reached by TLS, by a
/// certificate for its name, and leads to that product.
#[tokio::test]
async fn every_vendor_host_is_served_by_tls() {
    let emulator = Emulator::new();
    let identity = TlsIdentity::new::<&str>([]).unwrap();
    let server = EmulatorServer::bind_tls("127.0.0.1:0", emulator.clone(), &identity).await.unwrap();
    let mut hosts = 0;
    let documents: Vec<_> = ionoscloud_spec::Document::compiled().collect();
    assert_eq!(documents.len(), 24);
    for document in documents {
        let get = |operation: &&ionoscloud_spec::Operation| {
            operation.method == ionoscloud_spec::Method::Get && !operation.path.contains('{')
        };
        let read = document.operations().find(get).map(|operation| operation.path.clone());
        for server_of_document in &document.servers {
            let (_, rest) = server_of_document.url.split_once("://").unwrap();
            let (host, base) = rest.find('/').map_or((rest, ""), |slash| rest.split_at(slash));
            let host: &'static str = host.to_owned().leak();
            // Billing has no read without a contract.
            let path = read.clone().unwrap_or_else(|| "/31415926/products".to_owned());
            let stream = connected(&server, identity.ca_pem(), host, b"http/1.1").await.unwrap();
            let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.unwrap();
            tokio::spawn(connection);
            let request =
                Request::get(format!("{base}{path}")).header("host", host).header("authorization", "Bearer any");
            let response = sender.send_request(request.body(Empty::<Bytes>::new()).unwrap()).await.unwrap();
            assert_eq!(response.status(), StatusCode::OK, "{host}{base}{path}");
            let requests = emulator.journal().requests();
            assert_eq!(requests.last().unwrap().product, Some(document.name.as_str()), "{host}{base}{path}");
            hosts += 1;
        }
    }
    assert!(hosts > 60, "{hosts}");
}
