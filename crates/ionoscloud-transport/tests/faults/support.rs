//! A product that does not exist, calls of it, and what is expected of one that fails.

use std::time::Duration;

use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, ErrorKind, OperationInfo, Product, Server};
use ionoscloud_transport::{RetryPolicy, Token, Transport, TransportBuilder};
use tower::ServiceExt as _;

use crate::server::{Act, FaultyServer};

pub(crate) static TOYS: Product = Product::new("toys", "1.2")
    .with_base_path("/toys")
    .with_servers(&[Server::new("https://toys.example/toys", "global")]);

pub(crate) fn request(method: Method) -> Request<Body> {
    let body = if method == Method::POST { Body::from(r#"{"name":"ball"}"#) } else { Body::empty() };
    request_with(method, body)
}

pub(crate) fn request_with(method: Method, body: Body) -> Request<Body> {
    let info = OperationInfo::new(&TOYS, "toysCall", method.clone(), "/things");
    Request::builder().method(method).uri("/things").extension(info).body(body).unwrap()
}

pub(crate) fn get() -> Request<Body> {
    request(Method::GET)
}

pub(crate) fn post() -> Request<Body> {
    request(Method::POST)
}

/// Retries at once, and a 429 does not slow down what comes after it.
pub(crate) fn builder() -> TransportBuilder {
    let at_once = RetryPolicy::new().backoff_between(Duration::ZERO, Duration::ZERO);
    Transport::builder().credentials(Token::new(test_secrets::token()).unwrap()).retry(at_once).adaptive_rate(false)
}

pub(crate) async fn send(transport: &Transport, request: Request<Body>) -> Result<Response<Body>, Error> {
    let response = tokio::time::timeout(Duration::from_secs(5), transport.clone().oneshot(request)).await;
    response.expect("a fault ends some time")
}

/// The call succeeds, with the response of a server that behaves.
pub(crate) async fn assert_good(transport: &Transport, name: &str) {
    let response = send(transport, get()).await.unwrap_or_else(|error| panic!("{name}: {error}: {error:?}"));
    assert_eq!((response.status().as_u16(), response.body().as_bytes()), (200, Some(&b"{}"[..])), "{name}");
}

/// A fault, and what becomes of a call that meets it.
pub(crate) struct Case {
    pub(crate) name: &'static str,
    pub(crate) act: Act,
    pub(crate) kind: ErrorKind,
    /// In the error or what is behind it.
    pub(crate) text: &'static str,
    /// Returns true if a `GET` is sent again.
    pub(crate) retried: bool,
}

impl Case {
    /// Meets the fault with a `POST`, which is sent once and whose outcome stays open, and with a `GET`. A good call
    /// after each shows that the pool works.
    pub(crate) async fn hold(self, configure: impl Fn(TransportBuilder) -> TransportBuilder) {
        let Self { name, act, kind, text, retried } = self;
        let server = FaultyServer::start([act.clone(), Act::good(), act]).await;
        let transport = configure(builder()).base_url(server.url()).build().unwrap();

        let error = send(&transport, post()).await.expect_err(name);
        let report = chain(&error);
        assert_eq!(error.kind(), kind, "{name}: {report}");
        assert!(report.contains(text), "{name}: {text:?} is not in {report}");
        assert!(error.was_sent() && error.may_have_been_processed() && !error.is_retryable(), "{name}: {report}");
        assert_eq!((error.attempts(), server.requests()), (1, 1), "{name}: {report}");
        assert_good(&transport, name).await;

        let result = send(&transport, get()).await;
        match result {
            Ok(response) => assert!(retried && response.status() == 200, "{name}"),
            Err(error) => {
                assert!(!retried && error.kind() == kind && !error.may_have_been_processed(), "{name}: {error}");
            }
        }
        assert_eq!(server.requests(), if retried { 4 } else { 3 }, "{name}");
        assert_good(&transport, name).await;
    }
}

/// An error with everything behind it.
pub(crate) fn chain(error: &Error) -> String {
    let mut text = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        text += &format!(": {cause}");
        source = cause.source();
    }
    text
}
