//! Connections over HTTP/2 that stop responding, or end while requests are on their way.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;
use h2::Reason;
use http::{HeaderValue, Method, Request, Response, Uri};
use hyper_util::rt::TokioIo;
use ionoscloud_core::{Attempts, BaseUrl, Body, Error, ErrorKind, OperationInfo, Product, RequestOptions};
use ionoscloud_transport::{BoxFuture, Credentials, RawAuthorization, Transport, TransportBuilder};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use crate::http2_frames::{DATA, END_STREAM, HEADERS, PREFACE, SETTINGS, frame, go_away, good, reset};
use crate::negotiated_http2::NegotiatedHttp2;
use crate::support::{TOYS, assert_good, builder, chain, get, post, request, send};

/// A client of a server of its own, whose connections are handled one by one.
struct Server {
    url: BaseUrl,
    /// The number of requests on each connection.
    requests: Arc<Mutex<Vec<usize>>>,
}

impl Server {
    /// Starts a server that handles each connection, given its number, with this.
    async fn start<F>(serve: impl Fn(TcpStream, usize, Arc<Mutex<Vec<usize>>>) -> F + Send + 'static) -> Self
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap()).parse().unwrap();
        let requests = Arc::new(Mutex::new(Vec::new()));
        let of_server = Arc::clone(&requests);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                stream.set_nodelay(true).unwrap();
                let number = {
                    let mut requests = of_server.lock().unwrap();
                    requests.push(0);
                    requests.len() - 1
                };
                tokio::spawn(serve(stream, number, Arc::clone(&of_server)));
            }
        });
        Self { url, requests }
    }

    /// Responds to all but the first connection, and on that one to paths other than `/silent`.
    async fn silent_at_first(silent: impl Fn(usize, &Uri) -> bool + Clone + Send + Sync + 'static) -> Self {
        Self::start(move |stream, number, requests| {
            let silent = silent.clone();
            async move {
                let mut connection = h2::server::handshake(stream).await.unwrap();
                let mut kept = Vec::new();
                while let Some(Ok((request, mut respond))) = connection.accept().await {
                    requests.lock().unwrap()[number] += 1;
                    if silent(number, request.uri()) {
                        kept.push(respond);
                        continue;
                    }
                    let mut body = respond.send_response(Response::new(()), false).unwrap();
                    body.send_data(Bytes::from_static(b"{}"), true).unwrap();
                }
            }
        })
        .await
    }

    fn builder(&self) -> TransportBuilder {
        let authority = self.url.authority().to_owned();
        let connector = tower::service_fn(move |_: Uri| {
            let authority = authority.clone();
            async move {
                let stream = TcpStream::connect(authority).await?;
                stream.set_nodelay(true)?;
                Ok::<_, std::io::Error>(NegotiatedHttp2(TokioIo::new(stream)))
            }
        });
        builder().connector(connector).base_url(self.url.clone())
    }

    fn requests(&self) -> Vec<usize> {
        self.requests.lock().unwrap().clone()
    }
}

fn get_of(path: &'static str) -> Request<Body> {
    let info = OperationInfo::new(&TOYS, "toysCall", Method::GET, path);
    Request::builder().uri(path).extension(info).body(Body::empty()).unwrap()
}

#[tokio::test]
async fn silent_connection_is_not_used_after_attempt_timeout() {
    let server = Server::silent_at_first(|connection, _| connection == 0).await;
    let transport = server.builder().attempt_timeout(Duration::from_millis(500)).build().unwrap();
    for _ in 0..3 {
        assert_good(&transport, "on another connection").await;
    }
    assert_eq!(server.requests(), [1, 3]);
}

#[tokio::test]
async fn silent_connection_is_not_used_for_next_token() {
    struct Fetched(Transport);

    impl Credentials for Fetched {
        fn authorization<'a>(&'a self, _: &'a Product) -> BoxFuture<'a, Result<HeaderValue, Error>> {
            Box::pin(async {
                let status = send(&self.0, get_of("/token")).await?.status();
                Ok(HeaderValue::from(status.as_u16()))
            })
        }
    }

    let server = Server::silent_at_first(|connection, _| connection == 0).await;
    let builder = server.builder().attempt_timeout(Duration::from_millis(500)).no_retry();
    let password = RawAuthorization::new("password").unwrap();
    let (transport, _) = builder.build_with_token_source(password, Fetched).unwrap();
    assert_eq!(send(&transport, get()).await.unwrap_err().kind(), ErrorKind::Timeout);
    assert_good(&transport, "on another connection").await;
    assert_eq!(server.requests(), [1, 2]);
}

#[tokio::test]
async fn silent_connection_is_not_used_after_call_timeout() {
    let server = Server::silent_at_first(|connection, _| connection == 0).await;
    let transport = server.builder().timeout(Duration::from_millis(500)).build().unwrap();
    assert_eq!(send(&transport, get()).await.unwrap_err().kind(), ErrorKind::Timeout);
    assert_good(&transport, "on another connection").await;
    assert_eq!(server.requests(), [1, 1]);
}

#[tokio::test]
async fn connection_that_falls_silent_later_is_not_used() {
    let count = Arc::new(AtomicUsize::new(0));
    let silent = move |connection, _: &Uri| connection == 0 && count.fetch_add(1, Ordering::Relaxed) > 0;
    let server = Server::silent_at_first(silent).await;
    let transport = server.builder().attempt_timeout(Duration::from_millis(500)).build().unwrap();
    for _ in 0..3 {
        assert_good(&transport, "on another connection").await;
    }
    assert_eq!(server.requests(), [2, 2]);
}

#[tokio::test]
async fn slow_request_among_fast_ones_keeps_its_connection() {
    let server = Server::silent_at_first(|_, uri| uri.path().ends_with("/slow")).await;
    let transport = server.builder().attempt_timeout(Duration::from_millis(300)).no_retry().build().unwrap();
    let fast = async {
        for _ in 0..50 {
            assert_good(&transport, "fast").await;
            tokio::time::sleep(Duration::from_millis(8)).await;
        }
    };
    let (slow, ()) = futures_util::future::join(send(&transport, get_of("/slow")), fast).await;
    assert_eq!(slow.unwrap_err().kind(), ErrorKind::Timeout);
    assert_good(&transport, "after").await;
    assert_eq!(server.requests(), [52]);
}

/// A server that is farther away than the time of a call is not dead.
#[tokio::test]
async fn short_timeout_of_call_keeps_its_connection() {
    let server = Server::silent_at_first(|_, uri| uri.path().ends_with("/slow")).await;
    let transport = server.builder().build().unwrap();
    assert_good(&transport, "before").await;
    let mut request = get_of("/slow");
    request.extensions_mut().insert(RequestOptions::new().timeout(Duration::from_millis(5)));
    assert_eq!(send(&transport, request).await.unwrap_err().kind(), ErrorKind::Timeout);
    assert_good(&transport, "after").await;
    assert_eq!(server.requests(), [3]);
}

#[tokio::test]
async fn silent_connection_is_not_used_after_many_short_timeouts() {
    let server = Server::silent_at_first(|connection, _| connection == 0).await;
    let transport = server.builder().timeout(Duration::from_millis(50)).build().unwrap();
    let mut calls = 1;
    while send(&transport, get()).await.is_err() {
        calls += 1;
    }
    assert!((3..20).contains(&calls), "{calls}");
    assert_eq!(server.requests().len(), 2);
}

/// No call waits long enough alone, and none begins soon after another.
#[tokio::test(start_paused = true)]
async fn silent_connection_is_not_used_after_rare_short_timeouts() {
    let made = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&made);
    let connector = tower::service_fn(move |_: Uri| {
        let (stream, other_end) = tokio::io::duplex(64 * 1024);
        let is_silent = counted.fetch_add(1, Ordering::Relaxed) == 0;
        tokio::spawn(async move {
            let mut connection = h2::server::handshake(other_end).await.unwrap();
            let mut kept = Vec::new();
            while let Some(Ok((_, mut respond))) = connection.accept().await {
                if is_silent {
                    kept.push(respond);
                } else {
                    respond.send_response(Response::new(()), true).unwrap();
                }
            }
        });
        std::future::ready(Ok::<_, std::io::Error>(NegotiatedHttp2(TokioIo::new(stream))))
    });
    let builder = builder().connector(connector).base_url("http://127.0.0.1:1".parse().unwrap());
    let transport = builder.timeout(Duration::from_millis(50)).build().unwrap();
    for _ in 0..5 {
        assert_eq!(send(&transport, get()).await.unwrap_err().kind(), ErrorKind::Timeout);
        tokio::time::sleep(Duration::from_millis(400)).await;
    }
    assert_eq!(send(&transport, get()).await.unwrap().status(), 200);
    assert_eq!(made.load(Ordering::Relaxed), 2);
}

#[tokio::test]
async fn request_cancelled_by_its_caller_keeps_its_connection() {
    let server = Server::silent_at_first(|_, uri| uri.path().ends_with("/slow")).await;
    let transport = server.builder().build().unwrap();
    let cancelled = tokio::time::timeout(Duration::from_millis(50), send(&transport, get_of("/slow"))).await;
    assert!(cancelled.is_err());
    assert_good(&transport, "after").await;
    assert_eq!(server.requests(), [2]);
}

/// The connection belongs to both callers, and so neither may be needed to make it.
#[tokio::test]
async fn caller_that_is_not_polled_keeps_no_other_waiting() {
    let server = Server::silent_at_first(|_, _| false).await;
    let transport = server.builder().build().unwrap();
    let mut first = Box::pin(send(&transport, get()));
    std::future::poll_fn(|cx| {
        assert!(first.as_mut().poll(cx).is_pending());
        Poll::Ready(())
    })
    .await;
    assert_good(&transport, "the second").await;
    assert_eq!(first.await.unwrap().status(), 200);
    assert_eq!(server.requests(), [2]);
}

/// hyper writes the preface within the handshake, to a stream that takes one byte.
#[tokio::test]
async fn http2_handshake_ends_at_connect_timeout() {
    let (stream, _other_end) = tokio::io::duplex(1);
    let stream = Arc::new(Mutex::new(Some(stream)));
    let connector = tower::service_fn(move |_: Uri| {
        let stream = stream.lock().unwrap().take();
        async move { stream.map(|stream| NegotiatedHttp2(TokioIo::new(stream))).ok_or("one stream is enough") }
    });
    let transport = builder().connector(connector).base_url("http://127.0.0.1:1".parse().unwrap());
    let transport = transport.connect_timeout(Duration::from_millis(50)).no_retry().build().unwrap();
    let error = send(&transport, post()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect, "{}", chain(&error));
    assert!(error.to_string().contains("connect timed out after 50ms"), "{error}");
}

#[tokio::test]
async fn request_cancelled_before_its_connection_is_not_sent() {
    let server = Server::silent_at_first(|_, _| false).await;
    let transport = server.builder().build().unwrap();
    let mut first = Box::pin(send(&transport, post()));
    std::future::poll_fn(|cx| {
        assert!(first.as_mut().poll(cx).is_pending());
        Poll::Ready(())
    })
    .await;
    drop(first);
    assert_good(&transport, "after").await;
    assert_eq!(server.requests(), [1]);
}

/// Reads requests frame by frame, and responds to each with what `respond` returns, until that is `None`.
async fn by_frames(stream: TcpStream, respond: impl FnMut(u32) -> Option<Vec<u8>> + Send) {
    by_frames_after(&[], stream, respond).await;
}

/// The same after these settings.
async fn by_frames_after(
    settings: &[u8],
    mut stream: TcpStream,
    mut respond: impl FnMut(u32) -> Option<Vec<u8>> + Send,
) {
    let mut preface = [0; PREFACE.len()];
    let settings = frame(SETTINGS, 0, 0, settings);
    if stream.read_exact(&mut preface).await.is_err() || stream.write_all(&settings).await.is_err() {
        return;
    }
    let mut header = [0; 9];
    while stream.read_exact(&mut header).await.is_ok() {
        let [a, b, c, kind, flags, stream_id @ ..] = header;
        let mut payload = vec![0; u32::from_be_bytes([0, a, b, c]) as usize];
        stream.read_exact(&mut payload).await.unwrap();
        if matches!(kind, HEADERS | DATA)
            && flags & END_STREAM != 0
            && let Some(response) = respond(u32::from_be_bytes(stream_id))
            && stream.write_all(&response).await.is_err()
        {
            return;
        }
    }
}

/// The number of requests that each connection of [`goodbyes`] takes.
const EACH: usize = 20;

/// Starts a server that processes the first requests of each connection, and then says goodbye to those that follow.
async fn goodbyes(settings: &'static [u8]) -> Server {
    Server::start(move |stream, number, requests| async move {
        let last_stream = u32::try_from(2 * EACH - 1).unwrap();
        let respond = move |stream_id| {
            if stream_id > last_stream {
                return None;
            }
            let processed = {
                let mut requests = requests.lock().unwrap();
                requests[number] += 1;
                requests[number]
            };
            let goodbye = if processed == EACH { go_away(last_stream, Reason::NO_ERROR) } else { Vec::new() };
            Some([good(stream_id), goodbye].concat())
        };
        by_frames_after(settings, stream, respond).await;
    })
    .await
}

/// Every call succeeds by its first attempt and soon, none is processed twice, and connections are made for one reason.
async fn assert_goodbyes_cost_nothing(method: Method, tasks: usize, calls: usize) {
    assert_goodbyes_after_cost_nothing(&[], method, tasks, calls).await;
}

/// The same of a server that begins with these settings.
async fn assert_goodbyes_after_cost_nothing(settings: &'static [u8], method: Method, tasks: usize, calls: usize) {
    let server = goodbyes(settings).await;
    let transport = server.builder().build().unwrap();
    let running: Vec<_> = (0..tasks)
        .map(|_| {
            let (transport, method) = (transport.clone(), method.clone());
            tokio::spawn(async move {
                let mut longest = Duration::ZERO;
                for _ in 0..calls {
                    let begun = std::time::Instant::now();
                    let response = send(&transport, request(method.clone())).await;
                    let response = response.unwrap_or_else(|error| panic!("{}", chain(&error)));
                    assert!(response.extensions().get::<Attempts>().is_none(), "one attempt");
                    longest = longest.max(begun.elapsed());
                }
                longest
            })
        })
        .collect();
    let mut longest = Duration::ZERO;
    for task in running {
        longest = longest.max(task.await.unwrap());
    }
    let requests = server.requests();
    let processed = requests.iter().sum::<usize>();
    // As many requests as calls, of which each got a response: none was processed twice.
    if method == Method::POST || settings.is_empty() {
        assert_eq!((processed, requests.len()), (tasks * calls, tasks * calls / EACH), "{requests:?}");
    }
    assert!(processed <= tasks * calls + requests.len(), "{requests:?}");
    assert!(longest < Duration::from_secs(2), "{longest:?}");
}

#[tokio::test]
async fn goodbyes_to_one_caller_cost_no_attempt() {
    assert_goodbyes_cost_nothing(Method::GET, 1, 200).await;
    assert_goodbyes_cost_nothing(Method::POST, 1, 200).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn goodbyes_to_many_gets_cost_no_attempt() {
    assert_goodbyes_cost_nothing(Method::GET, 50, 200).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn goodbyes_to_many_posts_process_none_twice() {
    assert_goodbyes_cost_nothing(Method::POST, 50, 40).await;
}

/// One of the requests is handed to the connection, and not written while it waits for a stream. A GET among them may
/// be processed twice, which changes nothing: hyper does not say that its stream was opened at the last moment.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn goodbyes_to_requests_that_wait_for_streams_cost_nothing() {
    const ONE_STREAM: &[u8] = &[0, 3, 0, 0, 0, 1];
    assert_goodbyes_after_cost_nothing(ONE_STREAM, Method::GET, 8, 40).await;
    assert_goodbyes_after_cost_nothing(ONE_STREAM, Method::POST, 8, 40).await;
}

#[tokio::test]
async fn server_that_rejects_everything_gets_bounded_resends() {
    let server = Server::start(|stream, number, requests| async move {
        let respond = move |stream_id| {
            requests.lock().unwrap()[number] += 1;
            Some(reset(stream_id, Reason::REFUSED_STREAM))
        };
        by_frames(stream, respond).await;
    })
    .await;
    let transport = server.builder().build().unwrap();
    let error = send(&transport, post()).await.unwrap_err();
    assert!(!error.was_sent() && error.attempts() == 4, "{}", chain(&error));
    assert!(error.to_string().contains("rejected the request without processing it"), "{error}");
    assert_eq!(server.requests(), [4]);
}

#[tokio::test]
async fn rejections_after_first_response_are_resent_once() {
    let server = Server::start(|stream, number, requests| async move {
        let respond = move |stream_id| {
            let mut requests = requests.lock().unwrap();
            requests[number] += 1;
            Some(if requests[number] == 1 { good(stream_id) } else { reset(stream_id, Reason::REFUSED_STREAM) })
        };
        by_frames(stream, respond).await;
    })
    .await;
    let transport = server.builder().build().unwrap();
    assert_good(&transport, "first").await;
    let error = send(&transport, request(Method::POST)).await.unwrap_err();
    assert!(!error.was_sent() && error.attempts() == 4, "{}", chain(&error));
    // Four attempts, of which one is sent once more at once.
    assert_eq!(server.requests(), [1 + 4 + 1]);
}
