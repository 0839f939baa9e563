//! Proxies and servers that reject a connection or a request in a way that no repeat changes.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use http::Method;
use ionoscloud_core::{Error, ErrorKind};
use ionoscloud_transport::{ProxySettings, RetryPolicy, ServerConfig, TlsSettings, Token, Transport, TransportBuilder};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

use crate::https::Authority;
use crate::support::{get, info, send};

/// Writes a response, made of the bytes that arrived, to each head or hello.
async fn start(respond: impl Fn(&[u8]) -> Vec<u8> + Clone + Send + 'static) -> (SocketAddr, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let count = Arc::new(AtomicUsize::new(0));
    let requests = Arc::clone(&count);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let (respond, requests) = (respond.clone(), Arc::clone(&requests));
            tokio::spawn(async move {
                let mut received = Vec::new();
                while let Ok(1..) = stream.read_buf(&mut received).await {
                    if received.ends_with(b"\r\n\r\n") || received.starts_with(b"\x16\x03") {
                        requests.fetch_add(1, Ordering::Relaxed);
                        if stream.write_all(&respond(&received)).await.is_err() {
                            return;
                        }
                        received.clear();
                    }
                }
            });
        }
    });
    (address, count)
}

fn builder() -> TransportBuilder {
    let at_once = RetryPolicy::new().backoff_between(Duration::ZERO, Duration::ZERO);
    // Roots of its own: the machine may have none.
    let tls = TlsSettings::new().add_ca_pem(Authority::new().pem()).unwrap();
    Transport::builder()
        .credentials(Token::new(test_secrets::token()).unwrap())
        .retry(at_once)
        .tls(tls)
        .danger_allow_plain_http(true)
}

fn with_password(proxy: SocketAddr) -> ProxySettings {
    ProxySettings::all(format!("http://user:{}@{proxy}", test_secrets::proxy_password().replace('@', "%40"))).unwrap()
}

/// Each further server would cost an attempt with the password, and repeated ones lock accounts.
#[tokio::test]
async fn rejected_proxy_credentials_are_tried_for_one_server() {
    let refusal = b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n";
    let (proxy, requests) = start(|_| refusal.to_vec()).await;
    for scheme in ["https", "http"] {
        let servers = (0..3).map(|n| ServerConfig::new(format!("{scheme}://s{n}.invalid").parse().unwrap()));
        let transport = builder().servers("toys", servers).proxy(with_password(proxy)).build().unwrap();
        for _ in 0..2 {
            let error = send(&transport, get()).await.unwrap_err();
            assert!(error.to_string().contains("407") && !error.is_retryable(), "{error}");
            assert!(error.to_string().contains("s0.invalid"), "no server is ejected for it: {error}");
            assert_eq!((error.attempts(), requests.swap(0, Ordering::Relaxed)), (1, 1), "{scheme}: {error}");
        }
    }
}

#[tokio::test]
async fn proxy_password_quoted_by_proxy_is_masked() {
    let quote = |received: &[u8]| {
        let quoted = String::from_utf8_lossy(received).replace("\r\n", " ");
        let length = quoted.len();
        format!("HTTP/1.1 400 Bad\r\ncontent-type: text/plain\r\ncontent-length: {length}\r\n\r\n{quoted}").into_bytes()
    };
    let (proxy, _) = start(quote).await;
    let transport = builder().base_url("http://localhost:9".parse().unwrap()).proxy(with_password(proxy));
    let response = send(&transport.build().unwrap(), get()).await.unwrap();
    let response = response.map(|body| body.as_bytes().unwrap().to_vec());
    let sent = String::from_utf8_lossy(response.body());
    let value = sent.split("Basic ").nth(1).unwrap().split(' ').next().unwrap();
    let error = Error::from_response(&info(Method::GET), &response);
    let shown = format!("{error} {error:?} {:?}", error.messages());
    assert!(shown.contains("Basic ***") && !shown.contains(value), "{shown}");
    assert!(!shown.contains(test_secrets::token()), "{shown}");
}

/// The server sends what TLS libraries do when they cannot agree with this one.
#[tokio::test]
async fn tls_that_cannot_agree_is_not_tried_again() {
    const OLD_HELLO: &[u8] =
        b"\x16\x03\x02\x00\x2a\x02\x00\x00\x26\x03\x02 0123456789abcdef0123456789abcde\x00\xc0\x13\x00";
    let alert = |code: u8| vec![0x15, 3, 3, 0, 2, 2, code];
    for (name, bytes, attempts) in [
        ("no TLS", b"HTTP/1.1 400 Bad Request\r\n\r\n".to_vec(), 1),
        ("TLS 1.1", OLD_HELLO.to_vec(), 1),
        ("handshake failure", alert(40), 1),
        ("unknown CA", alert(48), 1),
        ("unrecognised name", alert(112), 1),
        ("internal error", alert(80), 4),
    ] {
        let (server, hellos) = start(move |_| bytes.clone()).await;
        let transport = builder().base_url(format!("https://{server}").parse().unwrap()).build().unwrap();
        let error = send(&transport, get()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Connect, "{name}: {error}");
        assert_eq!((error.attempts(), error.is_retryable()), (attempts, attempts > 1), "{name}: {error}");
        assert_eq!(hellos.load(Ordering::Relaxed), attempts as usize, "{name}");
    }
}
