//! Faults of streams and connections of HTTP/2. The connector reports, as TLS would, that HTTP/2 was negotiated.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use h2::Reason;
use http::{Response, Uri};
use hyper_util::rt::TokioIo;
use ionoscloud_core::{BaseUrl, Body, ErrorKind};
use ionoscloud_transport::TransportBuilder;
use tokio::net::{TcpListener, TcpStream};

use crate::negotiated_http2::NegotiatedHttp2;
use crate::support::{assert_good, builder, chain, get, post, request_with, send};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    Good,
    /// Breaks the stream off without an response.
    Cancel,
    /// Breaks it off within the body.
    CancelWithin,
    /// Responds, and says that this connection takes no more.
    GoAwayAfter,
    /// Ends the connection without an response.
    GoAway,
    /// Drops the connection without a word.
    Vanish,
    /// Never responds.
    Stall,
    /// Responds in part, and no more.
    StallWithin,
    /// Responds before the request has arrived, which it does not read.
    RespondEarly,
    /// Responds with less than it announced.
    TooShort,
    /// Responds with more headers than a client accepts.
    Headers,
}

struct Http2Server {
    url: BaseUrl,
    requests: Arc<AtomicUsize>,
    connections: Arc<AtomicUsize>,
}

impl Http2Server {
    /// The first request meets the act, all others get a response.
    async fn start(act: Act) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap()).parse().unwrap();
        let server = Self { url, requests: Arc::default(), connections: Arc::default() };
        let (requests, connections) = (server.requests.clone(), server.connections.clone());
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                connections.fetch_add(1, Ordering::Relaxed);
                tokio::spawn(serve(stream, act, requests.clone()));
            }
        });
        server
    }

    fn builder(&self) -> TransportBuilder {
        let authority = self.url.authority().to_owned();
        let connector = tower::service_fn(move |_: Uri| {
            let authority = authority.clone();
            async move { TcpStream::connect(authority).await.map(|stream| NegotiatedHttp2(TokioIo::new(stream))) }
        });
        builder().connector(connector).base_url(self.url.clone())
    }

    fn counts(&self) -> (usize, usize) {
        (self.requests.load(Ordering::Relaxed), self.connections.load(Ordering::Relaxed))
    }
}

async fn serve(stream: TcpStream, act: Act, requests: Arc<AtomicUsize>) {
    let mut connection = h2::server::handshake(stream).await.unwrap();
    // What is dropped without an response breaks off.
    let (mut unanswered, mut halves) = (Vec::new(), Vec::new());
    while let Some(Ok((_request, mut respond))) = connection.accept().await {
        let act = if requests.fetch_add(1, Ordering::Relaxed) == 0 { act } else { Act::Good };
        let head = Response::new(());
        match act {
            Act::Good | Act::GoAwayAfter => {
                respond.send_response(head, false).unwrap().send_data(Bytes::from_static(b"{}"), true).unwrap();
                if act == Act::GoAwayAfter {
                    connection.graceful_shutdown();
                }
            }
            Act::Cancel => respond.send_reset(Reason::INTERNAL_ERROR),
            Act::CancelWithin => {
                let mut body = respond.send_response(head, false).unwrap();
                body.send_data(Bytes::from_static(b"{"), false).unwrap();
                body.send_reset(Reason::CANCEL);
            }
            Act::GoAway => connection.abrupt_shutdown(Reason::ENHANCE_YOUR_CALM),
            Act::Vanish => return,
            Act::RespondEarly => {
                let head = Response::builder().status(413).body(()).unwrap();
                respond.send_response(head, false).unwrap().send_data(Bytes::from_static(b"{}"), true).unwrap();
            }
            Act::Stall => unanswered.push(respond),
            Act::StallWithin => {
                let mut body = respond.send_response(head, false).unwrap();
                body.send_data(Bytes::from_static(b"{"), false).unwrap();
                halves.push(body);
            }
            Act::TooShort => {
                let head = Response::builder().header("content-length", 10).body(()).unwrap();
                respond.send_response(head, false).unwrap().send_data(Bytes::from_static(b"{}"), true).unwrap();
            }
            Act::Headers => {
                let large = "a".repeat(1000);
                let head =
                    (0..1000).fold(Response::builder(), |head, number| head.header(format!("x-{number}"), &large));
                respond.send_response(head.body(()).unwrap(), true).unwrap();
            }
        }
    }
}

#[tokio::test]
async fn broken_streams_and_connections_are_retried() {
    let interrupted = [Act::Cancel, Act::CancelWithin, Act::GoAway, Act::Vanish, Act::TooShort, Act::Headers];
    let late = [Act::Stall, Act::StallWithin];
    for act in interrupted.into_iter().chain(late) {
        let limit = Duration::from_millis(if late.contains(&act) { 400 } else { 5000 });
        let server = Http2Server::start(act).await;
        let transport = server.builder().attempt_timeout(limit).build().unwrap();
        let error = send(&transport, post()).await.unwrap_err();
        let kind = if late.contains(&act) { ErrorKind::Timeout } else { ErrorKind::ConnectionLost };
        assert_eq!(error.kind(), kind, "{act:?}: {}", chain(&error));
        assert!(error.was_sent() && error.may_have_been_processed(), "{act:?}: {}", chain(&error));
        assert_eq!((error.attempts(), server.counts()), (1, (1, 1)), "{act:?}: a POST is not sent again");
        assert_good(&transport, "after").await;
        // A stream that breaks leaves its connection as it is; endless headers do not, nor does a server that stops
        // sending.
        let ends = [Act::GoAway, Act::Vanish, Act::Headers].contains(&act) || late.contains(&act);
        let expected = if ends { 2 } else { 1 };
        assert_eq!(server.counts(), (2, expected), "{act:?}");

        let server = Http2Server::start(act).await;
        let transport = server.builder().attempt_timeout(limit).build().unwrap();
        assert_good(&transport, "a GET is sent again").await;
        assert_eq!(server.counts(), (2, expected), "{act:?}");
    }
}

#[tokio::test]
async fn early_response_is_returned() {
    let server = Http2Server::start(Act::RespondEarly).await;
    let transport = server.builder().build().unwrap();
    let large = request_with(http::Method::POST, Body::from(vec![b'a'; 16 << 20]));
    let response = send(&transport, large).await.unwrap();
    assert_eq!((response.status().as_u16(), response.body().as_bytes()), (413, Some(&b"{}"[..])));
    assert_good(&transport, "after").await;
    assert_eq!(server.counts(), (2, 1));
}

#[tokio::test]
async fn connection_after_goaway_is_replaced_without_error() {
    let server = Http2Server::start(Act::GoAwayAfter).await;
    let transport = server.builder().no_retry().build().unwrap();
    for _ in 0..3 {
        assert_good(&transport, "one after the other").await;
        tokio::task::yield_now().await;
    }
    let both = futures_util::future::join(send(&transport, get()), send(&transport, post())).await;
    assert!(both.0.is_ok() && both.1.is_ok());
    assert_eq!(server.counts(), (5, 2));
}
