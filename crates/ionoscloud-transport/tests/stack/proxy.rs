//! Requests through a proxy that runs here, forwards what it is asked to, and remembers it.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::Method;
use ionoscloud_core::{BaseUrl, Error, ErrorKind};
use ionoscloud_transport::{ProxySettings, RetryPolicy, TlsSettings, Token, Transport, TransportBuilder};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use crate::https::Authority;
use crate::support::{get, request, send, status};

/// The credentials of the proxies here: `user` and the planted password.
const AUTHORIZATION: &str = "Basic dXNlcjpwbGFudGVkLXNlY3JldEBEbTZfSDE=";

/// User name and password as they stand in an address.
fn userinfo() -> String {
    format!("user:{}@", test_secrets::proxy_password().replace('@', "%40"))
}

/// A proxy that takes every host for the same server.
struct Proxy {
    address: SocketAddr,
    heads: Arc<Mutex<Vec<String>>>,
}

#[derive(Clone)]
struct Behaviour {
    server: SocketAddr,
    authorization: Option<&'static str>,
    /// Refuses to open tunnels, with this status.
    refusal: Option<&'static str>,
}

impl Proxy {
    async fn start(server: SocketAddr) -> Self {
        Self::start_as(Behaviour { server, authorization: None, refusal: None }).await
    }

    async fn start_as(behaviour: Behaviour) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let proxy = Self { address: listener.local_addr().unwrap(), heads: Arc::default() };
        let heads = proxy.heads.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(forward(stream, behaviour.clone(), heads.clone()));
            }
        });
        proxy
    }

    fn settings(&self) -> ProxySettings {
        ProxySettings::all(format!("http://{}", self.address)).unwrap()
    }

    fn settings_with_password(&self) -> ProxySettings {
        ProxySettings::all(format!("http://{}{}", userinfo(), self.address)).unwrap()
    }

    /// The beginning of each connection to it.
    fn heads(&self) -> Vec<String> {
        self.heads.lock().unwrap().clone()
    }
}

async fn forward(mut client: TcpStream, behaviour: Behaviour, heads: Arc<Mutex<Vec<String>>>) {
    let mut received = Vec::new();
    while !received.windows(4).any(|end| end == b"\r\n\r\n") {
        if client.read_buf(&mut received).await.unwrap() == 0 {
            return;
        }
    }
    let head = String::from_utf8(received).unwrap();
    heads.lock().unwrap().push(head.clone());
    let authorized = behaviour.authorization.is_none_or(|wanted| {
        head.lines().any(|line| line.to_lowercase().starts_with("proxy-auth") && line.ends_with(wanted))
    });
    let connect = head.starts_with("CONNECT ");
    let refusal =
        if authorized { behaviour.refusal.filter(|_| connect) } else { Some("407 Proxy Authentication Required") };
    if let Some(status) = refusal {
        let response = format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\n\r\n");
        client.write_all(response.as_bytes()).await.unwrap();
        return;
    }
    let mut server = TcpStream::connect(behaviour.server).await.unwrap();
    if connect {
        client.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n").await.unwrap();
    } else {
        server.write_all(head.as_bytes()).await.unwrap();
    }
    let _ = tokio::io::copy_bidirectional(&mut client, &mut server).await;
}

/// A server without encryption that responds to every request with `{}`.
async fn plain_server() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            tokio::spawn(async move {
                let mut received = Vec::new();
                while let Ok(1..) = stream.read_buf(&mut received).await {
                    if received.ends_with(b"\r\n\r\n") {
                        received.clear();
                        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}").await.unwrap();
                    }
                }
            });
        }
    });
    address
}

fn builder(url: &str, proxy: ProxySettings) -> TransportBuilder {
    let url: BaseUrl = url.parse().unwrap();
    Transport::builder().credentials(Token::new(test_secrets::token()).unwrap()).base_url(url).no_retry().proxy(proxy)
}

/// An error that is the proxy's: nothing reached the server, and no password is in it.
async fn refused(transport: &Transport, proxy: SocketAddr) -> Error {
    let error = send(transport, request(Method::POST)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect, "{error}");
    assert!(!error.was_sent() && !error.may_have_been_processed());
    assert!(error.to_string().contains(&format!("the proxy {proxy} ")), "{error}");
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains("secret") && !shown.contains("dXNl"), "{shown}");
    error
}

#[tokio::test]
async fn plain_http_reaches_proxy_with_absolute_url() {
    let proxy =
        Proxy::start_as(Behaviour { server: plain_server().await, authorization: Some(AUTHORIZATION), refusal: None })
            .await;
    // No resolver but the proxy knows this name.
    let url = "http://api.toys.invalid:81";
    let transport = builder(url, proxy.settings_with_password()).danger_allow_plain_http(true).build().unwrap();
    for _ in 0..3 {
        assert_eq!(status(&transport, get()).await, 200);
    }
    let heads = proxy.heads();
    assert_eq!(heads.len(), 1, "one connection serves all: {heads:?}");
    assert!(
        heads[0].starts_with("GET http://api.toys.invalid:81/toys/toys/7?q=secret-query HTTP/1.1\r\n"),
        "{heads:?}"
    );

    let transport = builder(url, proxy.settings()).danger_allow_plain_http(true).build().unwrap();
    let error = refused(&transport, proxy.address).await;
    assert!(error.to_string().contains("wants a user name"), "{error}");
}

#[tokio::test]
async fn loopback_bypasses_proxies_of_environment() {
    let server = plain_server().await;
    let proxy = Proxy::start(server).await;
    let url = format!("http://{server}");
    let value = format!("http://{}", proxy.address);
    let from_environment = ProxySettings::from_lookup(&|name| (name == "ALL_PROXY").then(|| value.clone())).unwrap();
    assert_eq!(status(&builder(&url, from_environment).build().unwrap(), get()).await, 200);
    assert_eq!(status(&builder(&url, ProxySettings::none()).build().unwrap(), get()).await, 200);
    assert_eq!(proxy.heads().len(), 0);
    assert_eq!(status(&builder(&url, proxy.settings()).build().unwrap(), get()).await, 200);
    assert_eq!(proxy.heads().len(), 1);
}

#[tokio::test]
async fn plain_http_over_remote_proxy_needs_opt_in() {
    // No host has this address.
    let remote = || ProxySettings::all(format!("http://{}192.0.2.2:1", userinfo())).unwrap();
    let builder = |url| builder(url, remote()).connect_timeout(Duration::from_millis(50));
    for url in ["http://localhost:9", "http://127.0.0.1:9", "http://[::1]:9"] {
        let error = send(&builder(url).build().unwrap(), get()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration, "{error}");
        assert!(error.to_string().contains("plain http through the proxy 192.0.2.2:1"), "{error}");
    }
    let allowed = builder("http://localhost:9").danger_allow_plain_http(true).build().unwrap();
    assert_eq!(send(&allowed, get()).await.unwrap_err().kind(), ErrorKind::Connect);
}

#[tokio::test]
async fn custom_connector_uses_no_proxy() {
    let server = plain_server().await;
    let proxy = Proxy::start(server).await;
    let connector = tower::service_fn(move |_: http::Uri| async move {
        TcpStream::connect(server).await.map(hyper_util::rt::TokioIo::new)
    });
    let transport = builder("http://localhost", proxy.settings()).connector(connector).build().unwrap();
    assert_eq!(status(&transport, get()).await, 200);
    assert_eq!(proxy.heads().len(), 0);
}

#[tokio::test]
async fn unreachable_proxy_is_named() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let proxy = ProxySettings::all(format!("http://{}{address}", userinfo())).unwrap();
    let transport = builder("http://localhost:1", proxy).build().unwrap();
    let error = refused(&transport, address).await;
    assert!(
        error.to_string().contains("localhost:1: the proxy") && error.to_string().contains("be reached"),
        "{error}"
    );
}

mod tunnels {
    use super::*;
    use crate::https::{HttpsServer, Identity};
    use ionoscloud_transport::ServerConfig;

    const URL: &str = "https://api.toys.invalid";

    fn identity() -> (Identity, TlsSettings) {
        let authority = Authority::new();
        (authority.identity_for("api.toys.invalid"), TlsSettings::new().add_ca_pem(authority.pem()).unwrap())
    }

    #[tokio::test]
    async fn https_stays_encrypted_through_tunnel_and_is_verified() {
        let (identity, tls) = identity();
        let server = HttpsServer::start(&identity).await;
        let behaviour = Behaviour { server: server.address, authorization: Some(AUTHORIZATION), refusal: None };
        let proxy = Proxy::start_as(behaviour).await;
        let pinned = tls.pin_certificate(&identity.fingerprint()).unwrap();
        let with_password = || builder(URL, proxy.settings_with_password());
        let transport = with_password().tls(pinned.clone()).build().unwrap();
        for _ in 0..100 {
            assert_eq!(status(&transport, get()).await, 200);
        }
        assert_eq!((proxy.heads().len(), server.connections(), server.handshakes()), (1, 1, 1));
        let head = proxy.heads().remove(0);
        assert!(head.starts_with("CONNECT api.toys.invalid:443 HTTP/1.1\r\n"), "{head}");
        assert!(!head.contains("secret"), "the proxy sees neither path nor token: {head}");

        // The certificate is that of the server, whichever proxy carried it here.
        let wrong = TlsSettings::new().danger_skip_verification(true).pin_certificate(&"00".repeat(32)).unwrap();
        let error = send(&with_password().tls(wrong).build().unwrap(), get()).await.unwrap_err();
        assert!(
            error.to_string().contains("api.toys.invalid: its certificate does not have the fingerprint"),
            "{error}"
        );
        let elsewhere = builder("https://other.toys.invalid", proxy.settings_with_password());
        let error = send(&elsewhere.tls(pinned).build().unwrap(), get()).await.unwrap_err();
        assert!(error.to_string().contains("another host name"), "{error}");
    }

    #[tokio::test]
    async fn http_2_is_negotiated_through_tunnel() {
        let (identity, tls) = identity();
        let server = HttpsServer::start_with(&identity, &[crate::https::HTTP_2]).await;
        let proxy = Proxy::start(server.address).await;
        let transport = builder(URL, proxy.settings()).tls(tls).build().unwrap();
        let statuses = futures_util::future::join_all((0..20).map(|_| status(&transport, get()))).await;
        assert!(statuses.iter().all(|status| *status == 200));
        assert_eq!((proxy.heads().len(), server.requests()), (1, vec![http::Version::HTTP_2; 20]));
    }

    #[tokio::test]
    async fn proxy_credentials_do_not_reach_server_in_tunnel() {
        let (identity, tls) = identity();
        for protocol in [crate::https::HTTP_1, crate::https::HTTP_2] {
            let server = HttpsServer::start_with(&identity, &[protocol]).await;
            let behaviour = Behaviour { server: server.address, authorization: Some(AUTHORIZATION), refusal: None };
            let proxy = Proxy::start_as(behaviour).await;
            let transport = builder(URL, proxy.settings_with_password()).tls(tls.clone()).build().unwrap();
            assert_eq!(status(&transport, get()).await, 200);
            assert_eq!((server.requests().len(), server.with_proxy_credentials()), (1, 0));
        }
    }

    #[tokio::test]
    async fn failover_keeps_proxy_and_uses_own_tls_settings() {
        let authorities = [Authority::new(), Authority::new()];
        let server = HttpsServer::start(&authorities[1].identity_for("two.toys.invalid")).await;
        let proxy = Proxy::start(server.address).await;
        let trusting = |authority: &Authority| TlsSettings::new().add_ca_pem(authority.pem()).unwrap();
        let servers =
            ["one", "two"].map(|host| ServerConfig::new(format!("https://{host}.toys.invalid").parse().unwrap()));
        let [one, two] = servers;
        let servers = [one.tls(trusting(&authorities[0])), two.tls(trusting(&authorities[1]))];
        let at_once = RetryPolicy::new().backoff_between(Duration::ZERO, Duration::ZERO);
        let builder = Transport::builder().credentials(Token::new(test_secrets::token()).unwrap()).retry(at_once);
        let transport = builder.proxy(proxy.settings()).servers("toys", servers).build().unwrap();
        for _ in 0..3 {
            assert_eq!(status(&transport, request(Method::POST)).await, 200);
        }
        let hosts: Vec<_> = proxy.heads().iter().map(|head| head.lines().next().unwrap().to_owned()).collect();
        let tunnels = ["one", "two"].map(|host| format!("CONNECT {host}.toys.invalid:443 HTTP/1.1"));
        assert_eq!(hosts, tunnels);
        assert_eq!((server.handshakes(), server.requests().len()), (1, 3));
    }

    #[tokio::test]
    async fn proxy_rejections_are_reported_as_proxys() {
        let (identity, tls) = identity();
        let server = HttpsServer::start(&identity).await;
        let strict = Behaviour { server: server.address, authorization: Some("Basic other"), refusal: None };
        let proxy = Proxy::start_as(strict.clone()).await;
        let cases = [
            (proxy.settings(), "wants a user name and a password"),
            (proxy.settings_with_password(), "refused the user name and the password"),
        ];
        for (settings, text) in cases {
            let error = refused(&builder(URL, settings).tls(tls.clone()).build().unwrap(), proxy.address).await;
            assert!(error.to_string().contains(text), "{error}");
        }
        let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = silent.local_addr().unwrap();
        let settings = ProxySettings::all(format!("http://{}{address}", userinfo())).unwrap();
        let impatient = builder(URL, settings).tls(tls.clone()).connect_timeout(Duration::from_millis(50));
        let impatient = impatient.build().unwrap();
        assert!(refused(&impatient, address).await.to_string().contains("opened no tunnel within 45ms"));
        // Whether a repeat may help.
        for (refusal, text, may_pass) in [
            ("502 Bad Gateway", "did not let the connection through (502)", true),
            ("503 Service Unavailable", "did not let the connection through (503)", true),
            ("429 Too Many Requests", "did not let the connection through (429)", true),
            ("501 Not Implemented", "did not let the connection through (501)", false),
            ("405 Method Not Allowed", "did not let the connection through (405)", false),
            ("302 Found", "did not let the connection through (302)", false),
            ("403 Forbidden", "permits no connection to this server; its operator can (403)", false),
            ("garbage", "opened no tunnel", true),
        ] {
            let behaviour = Behaviour { authorization: None, refusal: Some(refusal), ..strict.clone() };
            let proxy = Proxy::start_as(behaviour).await;
            let transport = builder(URL, proxy.settings_with_password()).tls(tls.clone()).build().unwrap();
            let error = refused(&transport, proxy.address).await;
            assert!(error.to_string().contains(text), "{error}");
            assert_eq!(error.is_retryable(), may_pass, "{error}");
        }
        assert_eq!(server.connections(), 0);
    }
}

#[tokio::test]
async fn rejected_proxy_credentials_are_not_tried_again() {
    let server = plain_server().await;
    let proxy = Proxy::start_as(Behaviour { server, authorization: Some("Basic none"), refusal: None }).await;
    // Roots of its own: the machine may have none.
    let tls = TlsSettings::new().add_ca_pem(Authority::new().pem()).unwrap();
    for url in ["https://api.invalid", "http://api.invalid"] {
        let transport = builder(url, proxy.settings_with_password()).tls(tls.clone()).retry(RetryPolicy::new());
        let error = send(&transport.danger_allow_plain_http(true).build().unwrap(), get()).await.unwrap_err();
        assert!(error.to_string().contains("407") && !error.is_retryable(), "{error}");
        assert_eq!(error.attempts(), 1, "{error}");
    }
    assert_eq!(proxy.heads().len(), 2);
}

#[tokio::test]
async fn proxy_credentials_do_not_reach_excepted_server() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let heads = Arc::new(Mutex::new(String::new()));
    let received = heads.clone();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            stream.read_buf(&mut head).await.unwrap();
        }
        *received.lock().unwrap() = String::from_utf8(head).unwrap();
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}").await.unwrap();
    });
    let proxy = format!("http://{}127.0.0.1:1", userinfo());
    let transport = builder(&url, ProxySettings::all_except(proxy, "127.0.0.1").unwrap()).build().unwrap();
    assert_eq!(status(&transport, get()).await, 200);
    let head = heads.lock().unwrap().to_lowercase();
    assert!(head.contains("authorization: bearer") && !head.contains("proxy-authorization"), "{head}");
}

#[tokio::test]
async fn unusable_proxy_of_variable_fails_requests_through_it() {
    let variable = |name: &str| (name == "HTTPS_PROXY").then(|| "socks5://p:1".to_owned());
    let proxy = ProxySettings::from_lookup(&variable).unwrap();
    let error = send(&builder("https://api.invalid", proxy).build().unwrap(), get()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("HTTPS_PROXY cannot be used: SOCKS") && !error.was_sent(), "{error}");
}
