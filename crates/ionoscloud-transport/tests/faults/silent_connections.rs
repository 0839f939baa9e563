//! Connections that stop responding, of servers that change the version of HTTP or send heads alone.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response, Uri};
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::client::legacy::connect::{Connected, Connection};
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, DuplexStream};

use ionoscloud_core::Body;
use ionoscloud_transport::{Connector, HttpSettings, PooledClient, Transport};
use tower::ServiceExt as _;

use crate::support::{assert_good, builder};

/// The behaviour of one connection of a server.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Serves {
    /// One response over HTTP/1.
    Http1Once,
    Http1Silent,
    /// Acknowledges pings, and no more.
    Http2Silent,
    /// Sends the heads of responses, and no body.
    Http2Heads,
    Http2Good,
}

use Serves::{Http1Once, Http1Silent, Http2Good, Http2Heads, Http2Silent};

/// A stream of which TLS has said which version of HTTP the server chose.
struct Negotiated(TokioIo<DuplexStream>, Serves);

impl Connection for Negotiated {
    fn connected(&self) -> Connected {
        match self.1 {
            Http1Once | Http1Silent => Connected::new(),
            Http2Silent | Http2Heads | Http2Good => Connected::new().negotiated_h2(),
        }
    }
}

impl Read for Negotiated {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: ReadBufCursor<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_read(cx, buf)
    }
}

impl Write for Negotiated {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write(cx, buf)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_shutdown(cx)
    }
}

type Requests = Arc<Mutex<Vec<usize>>>;

async fn serve(serves: Serves, mut end: DuplexStream, requests: Requests, number: usize) {
    let count = || requests.lock().unwrap()[number] += 1;
    if matches!(serves, Http1Once | Http1Silent) {
        let mut received = Vec::new();
        while let Ok(1..) = end.read_buf(&mut received).await {
            if !received.ends_with(b"\r\n\r\n") {
                continue;
            }
            count();
            if serves == Http1Once {
                end.write_all(b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 2\r\n\r\n{}").await.unwrap();
                return;
            }
        }
        return;
    }
    let mut connection = h2::server::handshake(end).await.unwrap();
    let (mut silent, mut bodies) = (Vec::new(), Vec::new());
    while let Some(Ok((_, mut respond))) = connection.accept().await {
        count();
        if serves == Http2Silent {
            silent.push(respond);
            continue;
        }
        let mut body = respond.send_response(Response::new(()), false).unwrap();
        if serves == Http2Good {
            body.send_data(Bytes::from_static(b"{}"), true).unwrap();
        }
        bodies.push(body);
    }
}

/// Makes four calls of attempts of 500 ms, and compares the number of requests on each connection. The last behaviour
/// is that of all further connections.
async fn assert_requests(connections: &'static [Serves], expected: &[usize]) {
    let requests = Requests::default();
    let connector = connector(connections, Arc::clone(&requests));
    let builder = builder().connector(connector).base_url("http://127.0.0.1:1".parse().unwrap());
    let transport = builder.attempt_timeout(Duration::from_millis(500)).build().unwrap();
    for _ in 0..4 {
        assert_good(&transport, &format!("{connections:?}")).await;
        // A connection that the server closes is noticed before the next call.
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert_eq!(*requests.lock().unwrap(), expected, "{connections:?}");
}

/// Connects to a server whose connections behave in this way, and counts the requests on each of them.
fn connector(connections: &'static [Serves], counts: Requests) -> impl Connector {
    tower::service_fn(move |_: Uri| {
        let (one, other) = tokio::io::duplex(64 * 1024);
        let mut of_connections = counts.lock().unwrap();
        let number = of_connections.len();
        of_connections.push(0);
        let serves = connections[number.min(connections.len() - 1)];
        tokio::spawn(serve(serves, other, Arc::clone(&counts), number));
        std::future::ready(Ok::<_, io::Error>(Negotiated(TokioIo::new(one), serves)))
    })
}

#[tokio::test(start_paused = true)]
async fn silent_http2_connection_after_http1_is_not_used_again() {
    assert_requests(&[Http1Once, Http2Silent, Http2Good], &[1, 1, 3]).await;
    assert_requests(&[Http1Silent, Http1Silent, Http2Silent, Http2Good], &[1, 1, 1, 4]).await;
    // Nor is it if the server changes its mind again.
    assert_requests(&[Http1Once, Http2Silent, Http1Once], &[1, 1, 1, 1, 1]).await;
}

#[tokio::test(start_paused = true)]
async fn connection_with_heads_but_no_bodies_is_not_used_again() {
    assert_requests(&[Http2Heads, Http2Good], &[1, 4]).await;
    assert_requests(&[Http1Once, Http2Heads, Http2Good], &[1, 1, 3]).await;
}

/// A stack of other layers cancels requests without a reason.
#[tokio::test(start_paused = true)]
async fn silent_connection_is_not_used_after_cancelled_requests() {
    let requests = Requests::default();
    let connector = connector(&[Http2Silent, Http2Good], Arc::clone(&requests));
    let client = Transport::new(PooledClient::new(connector, &HttpSettings::default()));
    let mut cancelled = 0;
    for _ in 0..10 {
        let request = Request::get("http://127.0.0.1:1/").body(Body::empty()).unwrap();
        let response = tokio::time::timeout(Duration::from_secs(4), client.clone().oneshot(request)).await;
        cancelled += usize::from(response.is_err());
    }
    assert_eq!((cancelled, &requests.lock().unwrap()[..]), (3, &[3, 7][..]), "10 s in all");
}
