//! A product that does not exist, and a service that responds by script.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use http::{HeaderMap, Method, Request, Response, StatusCode, Uri};
use ionoscloud_core::{Body, Error, OperationInfo, Product, RequestOptions, Server};
use ionoscloud_transport::{BoxFuture, ResendCount, Token, Transport, TransportBuilder};
use tokio::time::Instant;
use tower::{Service, ServiceExt as _};

pub(crate) static TOYS: Product = Product::new("toys", "1.2").with_base_path("/toys").with_servers(&[
    Server::new("https://one.example/toys", "global"),
    Server::new("https://two.example/toys", "global"),
]);

pub(crate) fn info(method: Method) -> OperationInfo {
    OperationInfo::new(&TOYS, "toysCall", method, "/toys/{toyId}")
}

/// A call of the toy API with a query and, if its method takes one, a body.
pub(crate) fn request(method: Method) -> Request<Body> {
    let body = if method == Method::POST { Body::from(r#"{"name":"ball"}"#) } else { Body::empty() };
    let info = info(method.clone());
    Request::builder().method(method).uri("/toys/7?q=secret-query").extension(info).body(body).unwrap()
}

pub(crate) fn get() -> Request<Body> {
    request(Method::GET)
}

pub(crate) fn get_with(options: RequestOptions) -> Request<Body> {
    let mut request = get();
    request.extensions_mut().insert(options);
    request
}

pub(crate) fn respond(status: u16) -> Result<Response<Body>, Error> {
    Ok(Response::builder().status(status).body(Body::from("{}")).unwrap())
}

pub(crate) fn asking_to_wait(status: u16, retry_after: &str) -> Result<Response<Body>, Error> {
    Ok(Response::builder().status(status).header("retry-after", retry_after).body(Body::empty()).unwrap())
}

/// A request as it arrived.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    pub(crate) uri: Uri,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
    pub(crate) resend_count: Option<u32>,
    pub(crate) at: Instant,
}

type Reply = Result<Response<Body>, Error>;

/// Responds by script, each time with the next reply, and records the requests.
#[derive(Clone, Default)]
pub(crate) struct Script(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    replies: VecDeque<Reply>,
    seen: Vec<Seen>,
    delay: Duration,
}

impl Script {
    pub(crate) fn new(replies: impl IntoIterator<Item = Reply>) -> Self {
        let script = Self::default();
        script.0.lock().unwrap().replies.extend(replies);
        script
    }

    /// As many times the same status as a test may need.
    pub(crate) fn always(status: u16) -> Self {
        Self::new((0..100).map(|_| respond(status)))
    }

    /// Responds only after this time.
    pub(crate) fn after(self, delay: Duration) -> Self {
        self.0.lock().unwrap().delay = delay;
        self
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.0.lock().unwrap().seen.clone()
    }

    pub(crate) fn count(&self) -> usize {
        self.0.lock().unwrap().seen.len()
    }

    /// A builder with a token whose requests come here.
    pub(crate) fn builder(&self) -> TransportBuilder {
        Transport::builder().credentials(Token::new(test_secrets::token()).unwrap()).http_service(self.clone())
    }

    pub(crate) fn transport(&self) -> Transport {
        self.builder().build().unwrap()
    }
}

impl Service<Request<Body>> for Script {
    type Response = Response<Body>;
    type Error = Error;
    type Future = BoxFuture<'static, Reply>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        let mut state = self.0.lock().unwrap();
        let (parts, body) = request.into_parts();
        state.seen.push(Seen {
            uri: parts.uri,
            headers: parts.headers,
            body: body.as_bytes().expect("requests are complete").to_vec(),
            resend_count: parts.extensions.get::<ResendCount>().map(|count| count.0),
            at: Instant::now(),
        });
        let reply = state.replies.pop_front().expect("the script is over, and there is one more request");
        let delay = state.delay;
        Box::pin(async move {
            tokio::time::sleep(delay).await;
            reply
        })
    }
}

pub(crate) async fn send(transport: &Transport, request: Request<Body>) -> Result<Response<Body>, Error> {
    transport.clone().oneshot(request).await
}

/// The status of an response, which a test expects to be there.
pub(crate) async fn status(transport: &Transport, request: Request<Body>) -> StatusCode {
    send(transport, request).await.expect("an response").status()
}
