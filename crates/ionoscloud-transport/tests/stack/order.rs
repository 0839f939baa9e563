use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use http::{Request, Response};
use ionoscloud_core::{Body, Error};
use ionoscloud_transport::Transport;
use tower::{Layer, Service};

use crate::support::{Script, get, respond, status};

type Log = Arc<Mutex<Vec<String>>>;

/// Writes its name, and the request as it passed.
#[derive(Clone)]
struct Recorder {
    name: &'static str,
    log: Log,
}

impl Layer<Transport> for Recorder {
    type Service = Recording;

    fn layer(&self, inner: Transport) -> Recording {
        Recording { recorder: self.clone(), inner }
    }
}

#[derive(Clone)]
struct Recording {
    recorder: Recorder,
    inner: Transport,
}

impl Service<Request<Body>> for Recording {
    type Response = Response<Body>;
    type Error = Error;
    type Future = <Transport as Service<Request<Body>>>::Future;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        let Recorder { name, log } = &self.recorder;
        let addressed = if request.uri().authority().is_some() { "addressed" } else { "path only" };
        let authorized = if request.headers().contains_key("authorization") { "authorized" } else { "anonymous" };
        log.lock().unwrap().push(format!("{name}: {addressed}, {authorized}"));
        self.inner.call(request)
    }
}

#[tokio::test(start_paused = true)]
async fn user_layers_run_per_call_and_per_attempt_in_added_order() {
    let log = Log::default();
    let layer = |name| Recorder { name, log: log.clone() };
    let script = Script::new([respond(503), respond(200)]);
    let transport = script
        .builder()
        .layer_per_call(layer("call-1"))
        .layer_per_attempt(layer("try-1"))
        .layer_per_call(layer("call-2"))
        .layer_per_attempt(layer("try-2"))
        .build()
        .unwrap();
    assert_eq!(status(&transport, get()).await, 200);
    assert_eq!(
        *log.lock().unwrap(),
        [
            "call-1: path only, anonymous",
            "call-2: path only, anonymous",
            "try-1: addressed, authorized",
            "try-2: addressed, authorized",
            "try-1: addressed, authorized",
            "try-2: addressed, authorized",
        ]
    );
}

#[tokio::test]
async fn http_service_gets_absolute_urls_and_all_headers() {
    let script = Script::new([respond(200)]);
    let transport = script.builder().user_agent("toybox", "3.1").build().unwrap();
    status(&transport, get()).await;
    let seen = &script.seen()[0];
    assert_eq!(seen.uri, "https://one.example/toys/toys/7?q=secret-query");
    assert_eq!(seen.headers["authorization"], format!("Bearer {}", test_secrets::token()));
    assert!(seen.headers["authorization"].is_sensitive());
    let expected = format!("ionoscloud-rust/{} (toys/1.2) toybox/3.1", env!("CARGO_PKG_VERSION"));
    assert_eq!(seen.headers["user-agent"], expected);
}
