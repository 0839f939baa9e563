//! The emulator on a port, over real sockets.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test ends by panicking")]

use std::time::Duration;

use bytes::Bytes;
use http::{Request, StatusCode};
use http_body_util::{BodyExt as _, Empty};
use hyper_util::rt::{TokioExecutor, TokioIo};
use ionoscloud_emulator::{Emulator, Server};
use tokio::net::TcpStream;

fn request() -> Request<Empty<Bytes>> {
    let request = Request::get("http://localhost/databases/mongodb/templates").header("authorization", "Bearer token");
    request.body(Empty::new()).unwrap()
}

#[tokio::test]
async fn it_speaks_both_versions_of_http() {
    let emulator = Emulator::new();
    let server = Server::bind("127.0.0.1:0", emulator.clone()).await.unwrap();
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
async fn dropping_it_closes_the_port_and_the_connections() {
    let server = Server::bind("127.0.0.1:0", Emulator::new()).await.unwrap();
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
async fn a_busy_port_is_an_error() {
    let server = Server::bind("127.0.0.1:0", Emulator::new()).await.unwrap();
    let error = Server::bind(server.address(), Emulator::new()).await.unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::AddrInUse);
}
