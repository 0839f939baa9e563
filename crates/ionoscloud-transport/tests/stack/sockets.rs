//! Tests that need a socket: connections, and requests whose connection breaks.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use http::Method;
use ionoscloud_core::{Attempts, BaseUrl, ErrorKind};
use ionoscloud_transport::{HttpClient, HttpSettings, RetryPolicy, ServerConfig, Token, Transport, TransportBuilder};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use crate::support::{get, request, send, status};

/// A server that responds to every request with the same bytes, and closes the connection if there are none.
struct Server {
    address: BaseUrl,
    connections: Arc<AtomicUsize>,
    requests: Arc<AtomicUsize>,
}

impl Server {
    async fn start(response: &'static str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap()).parse().unwrap();
        let server = Self { address, connections: Arc::default(), requests: Arc::default() };
        let (connections, requests) = (server.connections.clone(), server.requests.clone());
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                connections.fetch_add(1, Ordering::Relaxed);
                tokio::spawn(serve(stream, response, requests.clone()));
            }
        });
        server
    }

    fn builder(&self) -> TransportBuilder {
        Transport::builder().credentials(Token::new(test_secrets::token()).unwrap()).base_url(self.address.clone())
    }

    fn connections(&self) -> usize {
        self.connections.load(Ordering::Relaxed)
    }

    fn requests(&self) -> usize {
        self.requests.load(Ordering::Relaxed)
    }
}

async fn serve(mut stream: TcpStream, response: &'static str, requests: Arc<AtomicUsize>) {
    let mut received = Vec::new();
    while let Ok(1..) = stream.read_buf(&mut received).await {
        if received.windows(4).any(|end| end == b"\r\n\r\n") {
            received.clear();
            requests.fetch_add(1, Ordering::Relaxed);
            if stream.write_all(response.as_bytes()).await.is_err() || !response.contains("content-length: 2\r") {
                return;
            }
        }
    }
}

const OK: &str = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";

#[tokio::test]
async fn ten_calls_share_one_connection() {
    let server = Server::start(OK).await;
    let transport = server.builder().build().unwrap();
    for _ in 0..10 {
        assert_eq!(status(&transport, get()).await, 200);
    }
    assert_eq!((server.connections(), server.requests()), (1, 10));
}

#[tokio::test]
async fn redirect_is_returned_and_not_followed() {
    let elsewhere = Server::start(OK).await;
    let response = format!("HTTP/1.1 302 Found\r\nlocation: {}\r\ncontent-length: 2\r\n\r\n{{}}", elsewhere.address);
    let server = Server::start(Box::leak(response.into_boxed_str())).await;
    assert_eq!(status(&server.builder().build().unwrap(), get()).await, 302);
    assert_eq!((server.requests(), elsewhere.requests()), (1, 0));
}

#[tokio::test]
async fn refused_connection_sent_nothing() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let builder = Transport::builder().credentials(Token::new(test_secrets::token()).unwrap());
    let transport = builder.base_url(format!("http://{address}").parse().unwrap()).no_retry().build().unwrap();
    let error = send(&transport, request(Method::POST)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(!error.was_sent() && !error.may_have_been_processed() && error.is_retryable());
    let text = format!("no connection to {address}: connection refused");
    assert!(error.to_string().contains(&text), "{error}");
    assert_eq!(error.to_string().matches(&address.to_string()).count(), 1, "{error}");
}

#[tokio::test]
async fn client_error_shows_no_password_of_url() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let transport = Transport::new(HttpClient::new(&HttpSettings::default()));
    let mut request = get();
    *request.uri_mut() = format!("http://me:secret-password@{address}/").parse().unwrap();
    let error = send(&transport, request).await.unwrap_err();
    assert!(error.to_string().contains(&format!("no connection to {address}")), "{error}");
    assert!(!format!("{error:?}").contains("secret"), "{error:?}");
}

#[tokio::test]
async fn one_of_three_servers_down_fails_no_call() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let down: BaseUrl = format!("http://{}", listener.local_addr().unwrap()).parse().unwrap();
    drop(listener);
    let (second, third) = (Server::start(OK).await, Server::start(OK).await);
    let servers = [&down, &second.address, &third.address].map(|url| ServerConfig::new(url.clone()));
    let builder = Transport::builder().credentials(Token::new(test_secrets::token()).unwrap()).servers("toys", servers);
    let transport = builder.retry(RetryPolicy::new().backoff_between(Duration::ZERO, Duration::ZERO)).build().unwrap();
    let response = send(&transport, request(Method::POST)).await.unwrap();
    let attempts =
        response.extensions().get::<Attempts>().map(|attempts| (attempts.made, attempts.may_have_been_processed));
    assert_eq!((response.status().as_u16(), attempts), (200, Some((2, false))));
    for _ in 0..20 {
        assert_eq!(status(&transport, get()).await, 200);
    }
    let each = [&second, &third].map(|server| (server.connections(), server.requests()));
    assert_eq!(each, [(1, 20), (1, 1)], "the first that is left, after the one call that moved on");
}

#[tokio::test]
async fn lost_connection_leaves_outcome_unknown() {
    for response in ["", "HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\n{\"half\":"] {
        let server = Server::start(response).await;
        let at_once = RetryPolicy::new().backoff_between(Duration::ZERO, Duration::ZERO);
        let transport = server.builder().retry(at_once).build().unwrap();
        let error = send(&transport, request(Method::POST)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ConnectionLost, "{response:?}");
        assert!(error.was_sent() && error.may_have_been_processed() && !error.is_retryable());
        assert_eq!(server.requests(), 1, "a POST is not sent again");
        let error = send(&transport, get()).await.unwrap_err();
        assert_eq!((error.attempts(), server.requests()), (4, 5), "a GET is");
    }
}

#[tokio::test]
async fn connect_timeout_is_bounded() {
    // A connector that never connects stands in for a host that swallows packets.
    let connector = tower::service_fn(|_: http::Uri| {
        std::future::pending::<Result<hyper_util::rt::TokioIo<TcpStream>, std::io::Error>>()
    });
    let builder = Transport::builder().credentials(Token::new(test_secrets::token()).unwrap()).connector(connector);
    let transport = builder.connect_timeout(Duration::from_millis(20)).no_retry().build().unwrap();
    let error = send(&transport, get()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(error.to_string().contains("20ms"), "{error}");
}

#[tokio::test]
async fn custom_connector_gets_every_url() {
    let server = Server::start(OK).await;
    let target = server.address.authority().to_owned();
    let connector = tower::service_fn(move |uri: http::Uri| {
        assert_eq!(uri.host(), Some("one.example"));
        let target = target.clone();
        async move { TcpStream::connect(target).await.map(hyper_util::rt::TokioIo::new) }
    });
    let builder = Transport::builder().credentials(Token::new(test_secrets::token()).unwrap()).connector(connector);
    assert_eq!(status(&builder.build().unwrap(), get()).await, 200);
}

#[tokio::test]
async fn cold_origin_opens_one_connection_first() {
    let server = Server::start(OK).await;
    let target = server.address.authority().to_owned();
    let begun = Arc::new(AtomicUsize::new(0));
    let begun_before_the_first_was_made = Arc::new(AtomicUsize::new(0));
    let (counted, noted) = (begun.clone(), begun_before_the_first_was_made.clone());
    let connector = tower::service_fn(move |_: http::Uri| {
        let (target, counted, noted) = (target.clone(), counted.clone(), noted.clone());
        async move {
            let first = counted.fetch_add(1, Ordering::Relaxed) == 0;
            tokio::time::sleep(Duration::from_millis(20)).await;
            if first {
                noted.store(counted.load(Ordering::Relaxed), Ordering::Relaxed);
            }
            TcpStream::connect(target).await.map(hyper_util::rt::TokioIo::new)
        }
    });
    let transport = server.builder().connector(connector).build().unwrap();
    let results = futures_util::future::join_all((0..20).map(|_| status(&transport, get()))).await;
    assert!(results.iter().all(|status| *status == 200));
    assert_eq!(begun_before_the_first_was_made.load(Ordering::Relaxed), 1);
    assert!(begun.load(Ordering::Relaxed) > 1, "after that each gets what it needs");
}

#[tokio::test]
async fn connect_timeout_covers_tls() {
    // This server waits for a plaintext request and never responds to a handshake.
    let server = Server::start(OK).await;
    let url = format!("https://{}", server.address.authority()).parse().unwrap();
    let builder = server.builder().base_url(url).connect_timeout(Duration::from_millis(50));
    let error = send(&builder.no_retry().build().unwrap(), get()).await.unwrap_err();
    // Without certificates on this machine the set-up of TLS is refused before.
    if error.kind() == ErrorKind::Configuration {
        assert!(error.to_string().contains("webpki-roots"), "{error}");
        assert!(!cfg!(feature = "webpki-roots") && server.connections() == 0);
    } else {
        assert_eq!((error.kind(), server.connections()), (ErrorKind::Connect, 1));
        assert!(!error.was_sent());
    }
}

#[cfg(not(any(feature = "platform-verifier", feature = "webpki-roots")))]
#[tokio::test]
async fn https_without_trust_roots_names_features() {
    let transport = Transport::builder().credentials(Token::new(test_secrets::token()).unwrap()).build().unwrap();
    let error = send(&transport, get()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("`webpki-roots`"), "{error}");
}

#[test]
fn connections_of_idle_runtime_are_not_used() {
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let (first, second) = (runtime(), runtime());
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap()).parse().unwrap();
    std::thread::spawn(move || {
        use std::io::{Read as _, Write as _};
        for stream in listener.incoming() {
            std::thread::spawn(move || {
                let mut stream = stream.unwrap();
                let mut buffer = [0; 4096];
                while stream.read(&mut buffer).is_ok_and(|read| read > 0) {
                    stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}").unwrap();
                }
            });
        }
    });
    let token = ionoscloud_transport::Token::new(test_secrets::token()).unwrap();
    let transport = ionoscloud_transport::Transport::builder().credentials(token).base_url(url).build().unwrap();
    for runtime in [&first, &second, &first, &second] {
        let begun = std::time::Instant::now();
        assert_eq!(runtime.block_on(crate::support::status(&transport, crate::support::get())), 200);
        assert!(begun.elapsed() < std::time::Duration::from_secs(1), "{:?}", begun.elapsed());
    }
}

/// hyper's pool adds it to the time of now, in a task of its own, which a panic would end.
#[test]
fn idle_connections_are_kept_for_any_time() {
    assert_eq!(tasks_with_idle_connection(Duration::MAX), tasks_with_idle_connection(Duration::from_secs(60)));
}

/// Returns the number of tasks that are left a while after two calls over one connection.
fn tasks_with_idle_connection(idle_timeout: Duration) -> usize {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let server = Server::start(OK).await;
        let transport = server.builder().idle_connections(64, idle_timeout).build().unwrap();
        for _ in 0..2 {
            assert_eq!(status(&transport, get()).await, 200);
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        assert_eq!(server.connections(), 1);
        tokio::runtime::Handle::current().metrics().num_alive_tasks()
    })
}

#[tokio::test]
async fn connector_that_panics_fails_its_callers_alone() {
    let server = Server::start(OK).await;
    let target = server.address.authority().to_owned();
    let begun = Arc::new(AtomicUsize::new(0));
    let counted = begun.clone();
    let connector = tower::service_fn(move |_: http::Uri| {
        let number = counted.fetch_add(1, Ordering::Relaxed);
        assert!(number > 0, "panics when it is called");
        let target = target.clone();
        async move {
            assert!(number > 1, "panics while it connects");
            TcpStream::connect(target).await.map(hyper_util::rt::TokioIo::new)
        }
    });
    let transport = server.builder().connector(connector).no_retry().build().unwrap();
    for _ in 0..2 {
        for result in futures_util::future::join_all((0..3).map(|_| send(&transport, get()))).await {
            let error = result.unwrap_err();
            assert_eq!((error.kind(), error.was_sent()), (ErrorKind::Connect, false), "{error}");
        }
    }
    let results = futures_util::future::join_all((0..3).map(|_| status(&transport, get()))).await;
    assert_eq!(results, [200, 200, 200]);
}
