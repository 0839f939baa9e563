//! HTTP/2 frame by frame. A request that a server rejected without processing it may be sent again,
//! whatever the method; one that it may have processed must not, and a stream that ends too early is no response.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use h2::Reason;
use http::{Method, Uri};
use hyper_util::rt::TokioIo;
use ionoscloud_core::{BaseUrl, ErrorKind};
use ionoscloud_transport::Transport;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use crate::negotiated_http2::NegotiatedHttp2;
use crate::support::{assert_good, builder, chain, post, request, send};

pub(crate) const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
pub(crate) const DATA: u8 = 0;
pub(crate) const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
pub(crate) const SETTINGS: u8 = 4;
const GOAWAY: u8 = 7;
pub(crate) const END_STREAM: u8 = 1;
const END_HEADERS: u8 = 4;

pub(crate) fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).unwrap().to_be_bytes();
    [&length[1..], &[kind, flags], &stream.to_be_bytes(), payload].concat()
}

pub(crate) fn go_away(last_stream: u32, reason: Reason) -> Vec<u8> {
    frame(GOAWAY, 0, 0, &[last_stream.to_be_bytes(), u32::from(reason).to_be_bytes()].concat())
}

pub(crate) fn reset(stream: u32, reason: Reason) -> Vec<u8> {
    frame(RST_STREAM, 0, stream, &u32::from(reason).to_be_bytes())
}

/// The status 200 is one byte in the table that both sides know.
fn head(stream: u32) -> Vec<u8> {
    frame(HEADERS, END_HEADERS, stream, &[0x88])
}

pub(crate) fn good(stream: u32) -> Vec<u8> {
    [head(stream), frame(DATA, END_STREAM, stream, b"{}")].concat()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Then {
    Close,
    StayOpen,
}

/// Frames that a connection sends after N requests, or at once if N is zero.
#[derive(Clone)]
struct Script {
    requests: u32,
    says: Vec<u8>,
    then: Then,
}

struct Http2Frames {
    transport: Transport,
    requests: Arc<AtomicUsize>,
    connections: Arc<AtomicUsize>,
}

impl Http2Frames {
    /// One script for each of the first connections; those after them response everything.
    async fn start(scripts: Vec<Script>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url: BaseUrl = format!("http://{}", listener.local_addr().unwrap()).parse().unwrap();
        let authority = url.authority().to_owned();
        let connector = tower::service_fn(move |_: Uri| {
            let authority = authority.clone();
            async move { TcpStream::connect(authority).await.map(|stream| NegotiatedHttp2(TokioIo::new(stream))) }
        });
        let transport = builder().connector(connector).base_url(url).build().unwrap();
        let server = Self { transport, requests: Arc::default(), connections: Arc::default() };
        let (requests, connections) = (server.requests.clone(), server.connections.clone());
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let script = scripts.get(connections.fetch_add(1, Ordering::Relaxed)).cloned();
                tokio::spawn(serve(stream, script, requests.clone()));
            }
        });
        server
    }

    /// The number of requests that arrived, and of connections.
    fn counts(&self) -> (usize, usize) {
        (self.requests.load(Ordering::Relaxed), self.connections.load(Ordering::Relaxed))
    }
}

/// Returns at the end of the connection, and leaves it open for the client to close unless the script says otherwise.
async fn serve(mut stream: TcpStream, script: Option<Script>, requests: Arc<AtomicUsize>) {
    let mut preface = [0; PREFACE.len()];
    stream.read_exact(&mut preface).await.unwrap();
    assert_eq!(preface, PREFACE);
    stream.write_all(&frame(SETTINGS, 0, 0, &[])).await.unwrap();
    if let Some(at_once) = script.as_ref().filter(|script| script.requests == 0) {
        stream.write_all(&at_once.says).await.unwrap();
        // What arrives all the same is read from the socket, so that the connection is not reset, and dropped.
        while let Ok(1..) = stream.read_buf(&mut Vec::with_capacity(1024)).await {}
        return;
    }
    let mut here = 0;
    let mut header = [0; 9];
    while stream.read_exact(&mut header).await.is_ok() {
        let [a, b, c, kind, flags, stream_id @ ..] = header;
        let mut payload = vec![0; u32::from_be_bytes([0, a, b, c]) as usize];
        stream.read_exact(&mut payload).await.unwrap();
        if !matches!(kind, HEADERS | DATA) || flags & END_STREAM == 0 {
            continue;
        }
        here += 1;
        requests.fetch_add(1, Ordering::Relaxed);
        match &script {
            None => stream.write_all(&good(u32::from_be_bytes(stream_id))).await.unwrap(),
            Some(script) if script.requests == here => {
                stream.write_all(&script.says).await.unwrap();
                if script.then == Then::Close {
                    return;
                }
            }
            Some(_) => {}
        }
    }
}

fn says(says: Vec<u8>, then: Then) -> Script {
    Script { requests: 1, says, then }
}

#[tokio::test]
async fn unprocessed_requests_are_resent_for_any_method() {
    let cases = [
        ("no more on this connection", says(go_away(0, Reason::NO_ERROR), Then::StayOpen)),
        ("no more, and the end of it", says(go_away(0, Reason::NO_ERROR), Then::Close)),
        ("no more because of an error", says(go_away(0, Reason::ENHANCE_YOUR_CALM), Then::Close)),
        ("a failure of the server", says(go_away(0, Reason::INTERNAL_ERROR), Then::StayOpen)),
        ("a stream", says(reset(1, Reason::REFUSED_STREAM), Then::Close)),
        (
            "a graceful end in two steps",
            says([go_away(u32::MAX >> 1, Reason::NO_ERROR), go_away(0, Reason::NO_ERROR)].concat(), Then::Close),
        ),
    ];
    for (name, script) in cases {
        for method in [Method::POST, Method::PATCH, Method::GET] {
            let server = Http2Frames::start(vec![script.clone()]).await;
            let response = send(&server.transport, request(method.clone())).await;
            let response = response.unwrap_or_else(|error| panic!("{name}: {method}: {}", chain(&error)));
            assert_eq!((response.status().as_u16(), server.counts()), (200, (2, 2)), "{name}: {method}");
            assert_good(&server.transport, name).await;
            assert_eq!(server.counts(), (3, 2), "{name}: {method}");
        }
    }
}

#[tokio::test]
async fn connection_that_accepts_no_request_is_replaced() {
    for reason in [Reason::NO_ERROR, Reason::ENHANCE_YOUR_CALM] {
        let full = Script { requests: 0, says: go_away(0, reason), then: Then::StayOpen };
        let server = Http2Frames::start(vec![full]).await;
        let response = send(&server.transport, post()).await.unwrap_or_else(|error| panic!("{}", chain(&error)));
        assert_eq!((response.status().as_u16(), server.counts()), (200, (1, 2)), "{reason}");
        assert_good(&server.transport, "after").await;
        assert_eq!(server.counts(), (2, 2), "{reason}");
    }
}

#[tokio::test]
async fn possibly_processed_posts_are_not_resent() {
    let early = |says_after: Vec<u8>| says([head(1), says_after].concat(), Then::Close);
    let cases = [
        ("the last one it takes", says(go_away(1, Reason::NO_ERROR), Then::Close)),
        ("the last one before an error", says(go_away(1, Reason::INTERNAL_ERROR), Then::Close)),
        ("a graceful end that breaks off", says(go_away(u32::MAX >> 1, Reason::NO_ERROR), Then::Close)),
        ("no error", says(reset(1, Reason::NO_ERROR), Then::Close)),
        ("a failure", says(reset(1, Reason::INTERNAL_ERROR), Then::Close)),
        ("a change of mind", says(reset(1, Reason::CANCEL), Then::Close)),
        ("too much", says(reset(1, Reason::ENHANCE_YOUR_CALM), Then::Close)),
        ("another protocol", says(reset(1, Reason::HTTP_1_1_REQUIRED), Then::Close)),
        ("refused after it began to response", early(reset(1, Reason::REFUSED_STREAM))),
        ("an response to what it says it never saw", early(go_away(0, Reason::INTERNAL_ERROR))),
        ("nonsense", says(frame(DATA, 0, 1, b"{}"), Then::StayOpen)),
    ];
    for (name, script) in cases {
        let server = Http2Frames::start(vec![script]).await;
        let error = send(&server.transport, post()).await.expect_err(name);
        assert_eq!(error.kind(), ErrorKind::ConnectionLost, "{name}: {}", chain(&error));
        assert!(error.was_sent() && error.may_have_been_processed() && !error.is_retryable(), "{name}: {error}");
        assert_eq!((error.attempts(), server.counts()), (1, (1, 1)), "{name}");
        assert_good(&server.transport, name).await;
        assert_eq!(server.counts(), (2, 2), "{name}");
    }
}

/// Such a stream has no end of its own, and its reset says that nothing is wrong.
#[tokio::test]
async fn body_cut_off_by_end_of_stream_is_lost() {
    let data = |flags| frame(DATA, flags, 1, b"{}");
    // The name is in the table of both sides, the value is spelled out: ten bytes.
    let length_of_ten = frame(HEADERS, END_HEADERS, 1, b"\x88\x0f\x0d\x0210");
    let no_error = reset(1, Reason::NO_ERROR);
    let cases = [
        ("nothing of it", [head(1), no_error.clone()].concat()),
        ("some of it", [head(1), data(0), no_error.clone()].concat()),
        ("less than announced", [length_of_ten.clone(), data(END_STREAM)].concat()),
        ("less than announced, in two steps", [length_of_ten.clone(), data(END_STREAM), no_error.clone()].concat()),
        ("less than announced, without an end", [length_of_ten, data(0), no_error.clone()].concat()),
        ("the connection takes it back", [head(1), data(0), go_away(0, Reason::NO_ERROR)].concat()),
    ];
    for (name, bytes) in cases {
        let server = Http2Frames::start(vec![says(bytes.clone(), Then::Close)]).await;
        let error = send(&server.transport, post()).await.expect_err(name);
        assert_eq!(error.kind(), ErrorKind::ConnectionLost, "{name}: {}", chain(&error));
        assert!(error.to_string().contains("broke off") && error.may_have_been_processed(), "{name}: {error}");
        assert_eq!((error.attempts(), server.counts()), (1, (1, 1)), "{name}");
        assert_good(&server.transport, name).await;

        let server = Http2Frames::start(vec![says(bytes, Then::Close)]).await;
        assert_good(&server.transport, "a GET is sent again").await;
        assert_eq!(server.counts(), (2, 2), "{name}");
    }
    let server = Http2Frames::start(vec![says([good(1), no_error].concat(), Then::StayOpen)]).await;
    let response = send(&server.transport, post()).await.unwrap();
    assert_eq!(response.body().as_bytes(), Some(&b"{}"[..]), "after its end it may be reset");
    assert_eq!(server.counts(), (1, 1));
}

#[tokio::test]
async fn goaway_resends_requests_above_last_stream_id() {
    for responded in [false, true] {
        let response = if responded { good(1) } else { Vec::new() };
        let says = [go_away(1, Reason::NO_ERROR), response].concat();
        let server = Http2Frames::start(vec![Script { requests: 2, says, then: Then::Close }]).await;
        let both = futures_util::future::join(send(&server.transport, post()), send(&server.transport, post())).await;
        let (good, bad): (Vec<_>, Vec<_>) = [both.0, both.1].into_iter().partition(Result::is_ok);
        assert_eq!((good.len(), bad.len()), if responded { (2, 0) } else { (1, 1) });
        assert!(bad.into_iter().all(|result| result.is_err_and(|error| error.may_have_been_processed())));
        assert_eq!(server.counts(), (3, 2), "the second one is sent again");
    }
}

#[tokio::test]
async fn request_rejected_by_every_attempt_is_unprocessed() {
    let refusal = says(go_away(0, Reason::NO_ERROR), Then::Close);
    let server = Http2Frames::start(vec![refusal; 4]).await;
    let error = send(&server.transport, post()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), server.counts()), (ErrorKind::ConnectionLost, 4, (4, 4)));
    assert!(!error.was_sent() && !error.may_have_been_processed() && error.is_retryable(), "{}", chain(&error));
    assert!(error.to_string().contains("rejected the request without processing it"), "{error}");
    assert_good(&server.transport, "after").await;
}

#[tokio::test]
async fn delete_404_after_refused_stream_is_no_success() {
    // 404 is in the table of both sides as well.
    let body = br#"{"messages":[{"errorCode":"a-1","message":"none"}]}"#;
    let missing = [frame(HEADERS, END_HEADERS, 1, &[0x8d]), frame(DATA, END_STREAM, 1, body)].concat();
    for (first, expected) in [(Reason::REFUSED_STREAM, 404), (Reason::INTERNAL_ERROR, 204)] {
        let scripts = vec![says(reset(1, first), Then::Close), says(missing.clone(), Then::StayOpen)];
        let server = Http2Frames::start(scripts).await;
        let response = send(&server.transport, request(Method::DELETE)).await.unwrap();
        assert_eq!((response.status().as_u16(), server.counts()), (expected, (2, 2)), "{first}");
    }
}
