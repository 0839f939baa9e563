//! A server that acts by script.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use ionoscloud_core::BaseUrl;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// The server's act for one request; a request without an act gets a good response.
#[derive(Clone)]
pub(crate) enum Act {
    /// Writes these bytes, and then keeps the connection, or not.
    Respond(Bytes, Then),
    /// Breaks the connection as soon as it is there, before any request is read.
    ResetUnread,
    /// Breaks it after this many bytes of the request.
    ResetWithin(usize),
    /// Takes this many bytes of the request, and from then on neither takes nor says anything.
    DeafAfter(usize),
    /// The same, but it responds with these bytes at that point.
    RespondWithin(usize, Bytes),
    /// Writes these bytes, and then one zero after the other, without an end.
    Drip(Bytes),
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Then {
    KeepAlive,
    Close,
    Reset,
    Stall,
}

pub(crate) const GOOD: &str = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";

impl Act {
    pub(crate) fn good() -> Self {
        Self::respond(GOOD, Then::KeepAlive)
    }

    pub(crate) fn respond(bytes: impl Into<Bytes>, then: Then) -> Self {
        Self::Respond(bytes.into(), then)
    }

    pub(crate) fn drip(bytes: &'static str) -> Self {
        Self::Drip(Bytes::from_static(bytes.as_bytes()))
    }
}

pub(crate) struct FaultyServer {
    url: BaseUrl,
    state: Arc<State>,
}

#[derive(Default)]
struct State {
    acts: Mutex<VecDeque<Act>>,
    connections: AtomicUsize,
    requests: AtomicUsize,
    heads: Mutex<Vec<String>>,
}

impl FaultyServer {
    pub(crate) async fn start(acts: impl IntoIterator<Item = Act>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap()).parse().unwrap();
        let server = Self { url, state: Arc::default() };
        server.state.acts.lock().unwrap().extend(acts);
        let state = server.state.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                state.connections.fetch_add(1, Ordering::Relaxed);
                tokio::spawn(serve(stream, state.clone()));
            }
        });
        server
    }

    pub(crate) fn url(&self) -> BaseUrl {
        self.url.clone()
    }

    pub(crate) fn connections(&self) -> usize {
        self.state.connections.load(Ordering::Relaxed)
    }

    /// The number of requests that were read to their end.
    pub(crate) fn requests(&self) -> usize {
        self.state.requests.load(Ordering::Relaxed)
    }

    /// The line and the headers of each request.
    pub(crate) fn heads(&self) -> Vec<String> {
        self.state.heads.lock().unwrap().clone()
    }
}

async fn serve(mut stream: TcpStream, state: Arc<State>) {
    let next = |of: fn(&Act) -> bool| {
        let mut acts = state.acts.lock().unwrap();
        if acts.front().is_some_and(of) { acts.pop_front() } else { None }
    };
    match next(|act| matches!(act, Act::ResetUnread | Act::ResetWithin(_) | Act::DeafAfter(_) | Act::RespondWithin(..)))
    {
        Some(Act::DeafAfter(bytes)) => {
            stream.read_exact(&mut vec![0; bytes]).await.unwrap();
            return std::future::pending().await;
        }
        Some(Act::RespondWithin(bytes, response)) => {
            stream.read_exact(&mut vec![0; bytes]).await.unwrap();
            stream.write_all(&response).await.unwrap();
            return std::future::pending().await;
        }
        Some(Act::ResetWithin(bytes)) => {
            let mut received = vec![0; bytes];
            stream.read_exact(&mut received).await.unwrap();
            return reset(&stream);
        }
        Some(_) => return reset(&stream),
        None => {}
    }
    let mut received = Vec::new();
    while let Some(head) = read_request(&mut stream, &mut received).await {
        state.requests.fetch_add(1, Ordering::Relaxed);
        state.heads.lock().unwrap().push(head);
        let act = next(|_| true).unwrap_or_else(Act::good);
        let then = match act {
            Act::Respond(bytes, then) => {
                // A client that has had enough of it closes the connection.
                if stream.write_all(&bytes).await.is_err() {
                    return;
                }
                then
            }
            Act::Drip(bytes) => {
                let mut alive = stream.write_all(&bytes).await.is_ok();
                while alive {
                    tokio::time::sleep(Duration::from_millis(2)).await;
                    alive = stream.write_all(b"0").await.is_ok();
                }
                return;
            }
            Act::ResetUnread | Act::ResetWithin(_) | Act::DeafAfter(_) | Act::RespondWithin(..) => Then::Reset,
        };
        match then {
            Then::KeepAlive => {}
            Then::Close => return,
            Then::Reset => return reset(&stream),
            // Until the client gives up.
            Then::Stall => while let Ok(1..) = stream.read_buf(&mut Vec::with_capacity(64)).await {},
        }
    }
}

fn reset(stream: &TcpStream) {
    stream.set_zero_linger().unwrap();
}

/// The head of a request that is here with its body; none at the end of the connection.
async fn read_request(stream: &mut TcpStream, received: &mut Vec<u8>) -> Option<String> {
    loop {
        if let Some(end) = received.windows(4).position(|end| end == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&received[..end]).to_lowercase();
            let length = head.split("content-length: ").nth(1).and_then(|rest| rest.lines().next());
            let all = end + 4 + length.map_or(0, |length| length.parse().unwrap());
            if received.len() >= all {
                received.drain(..all);
                return Some(head);
            }
        }
        if !matches!(stream.read_buf(received).await, Ok(1..)) {
            return None;
        }
    }
}
