//! Connections that are refused, break, or bring nothing.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::dns::Name;
use hyper_util::rt::TokioIo;
use ionoscloud_core::{Body, ErrorKind};
use ionoscloud_transport::{Connector, TransportBuilder};
use tokio::net::{TcpListener, TcpStream};

use crate::server::{Act, FaultyServer, GOOD, Then};
use crate::support::{Case, assert_good, builder, chain, post, request_with, send};

const HALF: &str = "HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\n{\"half\":";
const SHORT: Duration = Duration::from_millis(60);

/// Connects to a server, but for the first connection; and how many were begun.
fn only_the_first_is<F: Future<Output = io::Result<TcpStream>> + Send + 'static>(
    server: &FaultyServer,
    first: impl Fn() -> F + Clone + Send + Sync + 'static,
) -> (Arc<AtomicUsize>, impl Connector) {
    let (begun, authority) = (Arc::new(AtomicUsize::new(0)), server.url().authority().to_owned());
    let counted = begun.clone();
    let connector = tower::service_fn(move |_: http::Uri| {
        let first = (counted.fetch_add(1, Ordering::Relaxed) == 0).then(&first);
        let authority = authority.clone();
        async move {
            let stream = match first {
                Some(first) => first.await,
                None => TcpStream::connect(authority).await,
            };
            stream.map(TokioIo::new)
        }
    });
    (begun, connector)
}

#[tokio::test]
async fn connections_lost_after_request_are_retried() {
    let cases = [
        ("closed without an response", Act::respond("", Then::Close), "connection closed"),
        ("reset without an response", Act::respond("", Then::Reset), "was lost"),
        ("closed within the headers", Act::respond("HTTP/1.1 200 OK\r\nconte", Then::Close), "was lost"),
        ("closed within the body", Act::respond(HALF, Then::Close), "broke off"),
        ("reset within the body", Act::respond(HALF, Then::Reset), ""),
        ("no HTTP at all", Act::respond("SSH-2.0-OpenSSH_9.9\r\n\r\n", Then::Close), "was lost"),
    ];
    for (name, act, text) in cases {
        Case { name, act, kind: ErrorKind::ConnectionLost, text, retried: true }.hold(|builder| builder).await;
    }
}

#[tokio::test]
async fn refused_connection_is_retried_until_server_is_back() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let transport = builder().base_url(format!("http://{address}").parse().unwrap()).build().unwrap();
    let error = send(&transport, post()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 4), "{error}");
    assert!(!error.was_sent() && !error.may_have_been_processed() && error.is_retryable());
    assert!(chain(&error).contains("refused"), "{error}");

    let listener = tokio::net::TcpListener::bind(address).await.unwrap();
    tokio::spawn(async move {
        use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
        let (mut stream, _) = listener.accept().await.unwrap();
        stream.read_buf(&mut Vec::with_capacity(4096)).await.unwrap();
        stream.write_all(GOOD.as_bytes()).await.unwrap();
    });
    assert_good(&transport, "back").await;
}

#[tokio::test]
async fn connection_reset_before_request_is_read() {
    let server = FaultyServer::start([Act::ResetUnread, Act::good(), Act::ResetUnread]).await;
    let transport = builder().base_url(server.url()).idle_connections(0, SHORT).build().unwrap();
    // Whether the request left in time is up to the kernel; it is sent again only if it surely did not.
    match send(&transport, post()).await {
        Ok(response) => assert_eq!(response.status(), 200),
        Err(error) => {
            assert_eq!(error.kind(), ErrorKind::ConnectionLost, "{}", chain(&error));
            assert!(error.was_sent() && error.may_have_been_processed(), "{}", chain(&error));
            assert_eq!(server.requests(), 0);
            assert_good(&transport, "after").await;
        }
    }
    assert_good(&transport, "a GET is sent again").await;
    assert_eq!(server.requests(), 2);
}

/// The far end of the first connection is gone before anything is written to it.
#[tokio::test]
async fn connection_dead_before_request_is_unsent() {
    for retried in [false, true] {
        let server = FaultyServer::start([]).await;
        let (begun, connector) = only_the_first_is(&server, || async {
            let listener = TcpListener::bind("127.0.0.1:0").await?;
            let stream = TcpStream::connect(listener.local_addr()?).await?;
            drop(listener.accept().await?);
            // Its end is there to be read.
            stream.readable().await?;
            Ok(stream)
        });
        let builder = builder().connector(connector).base_url(server.url());
        let transport = if retried { builder } else { builder.no_retry() }.build().unwrap();
        match send(&transport, post()).await {
            Ok(response) => assert!(retried && response.status() == 200, "even a POST is sent again"),
            Err(error) => {
                assert!(!retried && error.kind() == ErrorKind::ConnectionLost, "{}", chain(&error));
                assert!(
                    !error.was_sent() && !error.may_have_been_processed() && error.is_retryable(),
                    "{}",
                    chain(&error)
                );
            }
        }
        assert_good(&transport, "after").await;
        assert_eq!((begun.load(Ordering::Relaxed), server.requests()), (2, 1 + usize::from(retried)));
    }
}

#[tokio::test(start_paused = true)]
async fn attempt_that_waits_for_its_connection_was_not_sent() {
    let connector = tower::service_fn(|_: http::Uri| std::future::pending::<std::io::Result<TokioIo<TcpStream>>>());
    let builder = || builder().connector(connector).base_url("http://127.0.0.1:1".parse().unwrap()).no_retry();
    for (builder, limit) in [(builder().attempt_timeout(SHORT), "attempt"), (builder().timeout(SHORT), "call")] {
        let error = send(&builder.build().unwrap(), post()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout, "{limit}");
        assert!(!error.was_sent() && !error.may_have_been_processed(), "{limit}: {error}");
        assert!(error.to_string().contains("timed out after 60ms while connecting"), "{limit}: {error}");
    }
}

#[tokio::test]
async fn idle_connection_is_not_reused_after_its_timeout() {
    let server = FaultyServer::start([]).await;
    let transport = builder().idle_connections(8, SHORT).base_url(server.url()).build().unwrap();
    for (pause, connections) in [(Duration::ZERO, 1), (Duration::ZERO, 1), (3 * SHORT, 2)] {
        tokio::time::sleep(pause).await;
        assert_good(&transport, "one after the other").await;
        assert_eq!(server.connections(), connections);
    }
}

#[tokio::test]
async fn connection_reset_within_request() {
    // More than what the kernel takes off the client's hands.
    let large = || request_with(http::Method::POST, Body::from(vec![b'a'; 16 << 20]));
    let server = FaultyServer::start([Act::ResetWithin(10_000)]).await;
    let transport = builder().base_url(server.url()).build().unwrap();
    let error = send(&transport, large()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ConnectionLost, "{}", chain(&error));
    assert!(error.was_sent() && error.may_have_been_processed() && !error.is_retryable());
    assert_eq!((error.attempts(), server.requests(), server.connections()), (1, 0, 1));
    assert_eq!(send(&transport, large()).await.unwrap().status(), 200, "the pool works");
}

#[tokio::test]
async fn half_read_request_ends_at_timeouts() {
    let large = |method| request_with(method, Body::from(vec![b'a'; 16 << 20]));
    type Limit = fn(TransportBuilder) -> TransportBuilder;
    let limits: [(Limit, &str); 2] = [
        (|builder| builder.attempt_timeout(SHORT), "an attempt took longer than its limit of 60ms"),
        (|builder| builder.timeout(SHORT), "the call took longer than its limit of 60ms"),
    ];
    for (limit, text) in limits {
        let server = FaultyServer::start([Act::DeafAfter(10_000)]).await;
        let transport = limit(builder()).base_url(server.url()).build().unwrap();
        let error = send(&transport, large(http::Method::POST)).await.unwrap_err();
        assert!(error.kind() == ErrorKind::Timeout && error.to_string().contains(text), "{}", chain(&error));
        assert!(error.was_sent() && error.may_have_been_processed() && !error.is_retryable());
        assert_eq!((error.attempts(), server.requests(), server.connections()), (1, 0, 1));
        assert_good(&transport, "the next one has a connection of its own").await;
        assert_eq!((server.requests(), server.connections()), (1, 2));
    }
    let server = FaultyServer::start([Act::DeafAfter(10_000)]).await;
    // Long enough for the second attempt on a machine that is busy.
    let transport = builder().attempt_timeout(10 * SHORT).base_url(server.url()).build().unwrap();
    assert_eq!(send(&transport, large(http::Method::PUT)).await.unwrap().status(), 200, "a PUT is sent again");
    assert_eq!((server.requests(), server.connections()), (1, 2));
}

#[tokio::test]
async fn early_response_is_returned() {
    let large = request_with(http::Method::POST, Body::from(vec![b'a'; 16 << 20]));
    let response = "HTTP/1.1 413 Content Too Large\r\ncontent-length: 2\r\n\r\n{}";
    let server = FaultyServer::start([Act::RespondWithin(10_000, response.into())]).await;
    let transport = builder().base_url(server.url()).build().unwrap();
    let response = send(&transport, large).await.unwrap();
    assert_eq!((response.status().as_u16(), server.requests()), (413, 0));
    assert_good(&transport, "the next one has a connection of its own").await;
    assert_eq!((server.requests(), server.connections()), (1, 2));
}

/// Only the second connection is made: the first host swallows packets.
#[tokio::test]
async fn slow_connect_leaves_time_for_next_attempt() {
    for retried in [false, true] {
        let server = FaultyServer::start([]).await;
        let (begun, connector) = only_the_first_is(&server, std::future::pending);
        let builder = builder().connector(connector).connect_timeout(SHORT).base_url(server.url());
        let transport = if retried { builder } else { builder.no_retry() }.build().unwrap();
        match send(&transport, post()).await {
            Ok(response) => assert!(retried && response.status() == 200, "it never left, so even a POST is sent again"),
            Err(error) => {
                assert!(!retried && error.kind() == ErrorKind::Connect, "{}", chain(&error));
                assert!(!error.was_sent() && !error.may_have_been_processed() && error.is_retryable());
                assert!(error.to_string().contains("connect timed out after 60ms"), "{error}");
                assert_eq!((server.requests(), server.connections()), (0, 0));
            }
        }
        assert_good(&transport, "after").await;
        assert_eq!((begun.load(Ordering::Relaxed), server.requests()), (2, 1 + usize::from(retried)));
    }
}

#[tokio::test]
async fn stalling_servers_meet_attempt_timeout() {
    let cases = [
        ("no response", Act::respond("", Then::Stall)),
        ("half of the headers", Act::respond("HTTP/1.1 200 OK\r\nconte", Then::Stall)),
        ("half of the body", Act::respond(HALF, Then::Stall)),
        ("dripping headers", Act::drip("HTTP/1.1 200 OK\r\nx-slow: ")),
        ("a dripping body", Act::drip("HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\n")),
    ];
    for (name, act) in cases {
        let text = "an attempt took longer than its limit of 60ms";
        Case { name, act, kind: ErrorKind::Timeout, text, retried: true }
            .hold(|builder| builder.attempt_timeout(SHORT))
            .await;
    }
}

#[tokio::test]
async fn stalling_servers_meet_call_timeout() {
    let cases = [
        ("no response", Act::respond("", Then::Stall)),
        ("half of the body", Act::respond(HALF, Then::Stall)),
        ("a dripping body", Act::drip("HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\n")),
    ];
    for (name, act) in cases {
        let text = "the call took longer than its limit of 60ms";
        Case { name, act, kind: ErrorKind::Timeout, text, retried: false }.hold(|builder| builder.timeout(SHORT)).await;
    }
}

#[tokio::test]
async fn unknown_host_is_connect_error() {
    // No resolver asks the network for a name of which one part is this long.
    let url = format!("http://{}.invalid", "a".repeat(64));
    let plain = |builder: TransportBuilder| builder.base_url(url.parse().unwrap()).danger_allow_plain_http(true);
    let error = send(&plain(builder()).build().unwrap(), post()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 4), "{}", chain(&error));
    assert!(!error.was_sent() && !error.may_have_been_processed() && error.is_retryable());
    assert!(
        error.to_string().contains(".invalid: no such host") && chain(&error).contains("dns error"),
        "{}",
        chain(&error)
    );

    // A resolver that fails at first, as one does while the network comes up.
    let server = FaultyServer::start([]).await;
    let address = server.url().authority().parse().unwrap();
    let asked = Arc::new(AtomicUsize::new(0));
    let resolver = tower::service_fn(move |_: Name| {
        let up = asked.fetch_add(1, Ordering::Relaxed) == 2;
        std::future::ready(if up { Ok([address].into_iter()) } else { Err(io::Error::other("no network")) })
    });
    let connector = HttpConnector::new_with_resolver(resolver);
    let url = format!("http://toys.example:{}", server.url().authority().rsplit(':').next().unwrap());
    let transport = builder().base_url(url.parse().unwrap()).danger_allow_plain_http(true).connector(connector);
    let response = send(&transport.build().unwrap(), post()).await.unwrap();
    assert_eq!((response.status().as_u16(), server.requests()), (200, 1));
}
