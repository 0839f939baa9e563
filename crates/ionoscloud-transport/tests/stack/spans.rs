//! Positions 2 and 9: the fields of spans.

use std::fmt;
use std::sync::{Arc, Mutex};

use ionoscloud_core::{Error, ErrorKind, RequestOptions};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::DefaultGuard;
use tracing::{Event, Metadata, Subscriber};

use crate::support::{Script, get, get_with, respond, status};

/// Writes down every span and event as text, in the order of their records.
#[derive(Clone, Default)]
pub(crate) struct Recorder {
    lines: Arc<Mutex<Vec<String>>>,
    entered: Arc<Mutex<Vec<u64>>>,
}

impl Recorder {
    /// A recorder of what this thread logs until the guard is dropped.
    pub(crate) fn start() -> (Self, DefaultGuard) {
        test_secrets::listen();
        let recorder = Self::default();
        let guard = tracing::subscriber::set_default(recorder.clone());
        (recorder, guard)
    }

    /// The spans of a name, or the events.
    pub(crate) fn lines_of(&self, name: &str) -> Vec<String> {
        self.lines.lock().unwrap().iter().filter(|line| line.starts_with(name)).cloned().collect()
    }
}

struct Fields(String);

impl Visit for Fields {
    // OpenTelemetry knows no other whole numbers than signed ones: exporters make text of these.
    fn record_u64(&mut self, field: &Field, value: u64) {
        self.0.push_str(&format!(" {field}=unsigned {value}"));
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0.push_str(&format!(" {field}={value:?}"));
    }
}

impl Subscriber for Recorder {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == "ionoscloud"
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        let mut fields = Fields(attributes.metadata().name().to_owned());
        attributes.record(&mut fields);
        if let Some(parent) = self.entered.lock().unwrap().last() {
            fields.0.push_str(&format!(" parent={parent}"));
        }
        let mut lines = self.lines.lock().unwrap();
        lines.push(fields.0);
        Id::from_u64(lines.len() as u64)
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        let mut fields = Fields(String::new());
        values.record(&mut fields);
        self.lines.lock().unwrap()[span.into_u64() as usize - 1].push_str(&fields.0);
    }

    fn event(&self, event: &Event<'_>) {
        let mut fields = Fields("event".to_owned());
        event.record(&mut fields);
        if let Some(parent) = self.entered.lock().unwrap().last() {
            fields.0.push_str(&format!(" parent={parent}"));
        }
        self.lines.lock().unwrap().push(fields.0);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, span: &Id) {
        self.entered.lock().unwrap().push(span.into_u64());
    }
    fn exit(&self, _: &Id) {
        self.entered.lock().unwrap().pop();
    }
}

#[tokio::test(start_paused = true)]
async fn spans_follow_opentelemetry_and_hold_no_secret() {
    let (recorder, guard) = Recorder::start();
    let lost = Err(Error::new(ErrorKind::ConnectionLost, "lost").with_source("secret-cause"));
    let script = Script::new([lost, respond(503), respond(404)]);
    assert_eq!(status(&script.transport(), get()).await, 404);
    drop(guard);
    let lines = recorder.lines.lock().unwrap().clone();
    let line = |start: &str, number: usize| lines.iter().filter(|line| line.starts_with(start)).nth(number).unwrap();
    let expected = [
        ("operation", 0, "otel.name=\"toysCall\" otel.kind=\"internal\" ionoscloud.product=\"toys\""),
        ("operation", 0, "http.request.method=\"GET\" url.template=\"/toys/{toyId}\""),
        ("operation", 0, "http.response.status_code=404 error.type=\"404\" otel.status_code=\"ERROR\""),
        ("operation", 0, "ionoscloud.attempts=3"),
        ("attempt", 0, "otel.name=\"GET /toys/{toyId}\" otel.kind=\"client\""),
        ("attempt", 0, "server.address=\"one.example\" server.port=443 parent=1 error.type=\"connection_lost\""),
        ("attempt", 1, "http.request.resend_count=1"),
        ("attempt", 1, "server.address=\"two.example\""),
        ("attempt", 2, "http.request.resend_count=2"),
        ("attempt", 2, "network.protocol.version=\"1.1\" http.response.status_code=404"),
        ("attempt", 0, "parent=1"),
        ("attempt", 2, "parent=1"),
        ("event", 1, "attempt=2"),
    ];
    for (start, number, text) in expected {
        assert!(line(start, number).contains(text), "{text:?} is not in {lines:#?}");
    }
    assert!(!line("attempt", 0).contains("resend_count"));
    assert!(!lines.concat().contains("secret") && !lines.concat().contains(test_secrets::token()), "{lines:#?}");
}

#[tokio::test]
async fn unknown_server_variable_is_logged_without_its_value() {
    let (recorder, guard) = Recorder::start();
    let script = Script::always(200);
    let transport = script.builder().server_variable("ofClient", "secret-a").build().unwrap();
    status(&transport, get()).await;
    status(&transport, get()).await;
    let options = RequestOptions::new().server_variable("ofCall", "secret-b");
    status(&transport, get_with(options)).await;
    drop(guard);
    let events: Vec<_> =
        recorder.lines.lock().unwrap().iter().filter(|line| line.starts_with("event")).cloned().collect();
    let logged = |variable: &str| events.iter().filter(|line| line.contains(&format!("variable={variable:?}"))).count();
    assert_eq!((logged("ofClient"), logged("ofCall"), events.len()), (1, 1, 2), "{events:#?}");
    assert!(!format!("{events:?}").contains("secret"), "{events:#?}");
}

#[tokio::test(start_paused = true)]
async fn success_span_is_no_error() {
    let (recorder, guard) = Recorder::start();
    assert_eq!(status(&Script::new([respond(200)]).transport(), get()).await, 200);
    drop(guard);
    let lines = recorder.lines.lock().unwrap().clone();
    assert!(lines.iter().all(|line| line.contains("status_code=200") && !line.contains("ERROR")), "{lines:#?}");
}

#[tokio::test]
async fn variable_of_no_server_is_logged_without_its_value() {
    let (recorder, guard) = Recorder::start();
    let script = Script::always(200);
    let transport = script.builder().server_variable("ofClient", "secret-value").build().unwrap();
    for _ in 0..2 {
        status(&transport, get_with(RequestOptions::new())).await;
    }
    status(&transport, get_with(RequestOptions::new().server_variable("ofCall", "secret-value"))).await;
    drop(guard);
    let lines = recorder.lines.lock().unwrap().clone();
    let events: Vec<_> = lines.iter().filter(|line| line.contains("variable=")).collect();
    assert_eq!(events.len(), 2, "{events:?}");
    assert!(events[0].contains("product=\"toys\"") && events[0].contains("variable=\"ofClient\""), "{events:?}");
    assert!(events[1].contains("variable=\"ofCall\""), "{events:?}");
    assert!(!lines.concat().contains("secret-value"), "{lines:?}");
}

#[tokio::test]
async fn events_on_cancel_belong_to_attempt_span() {
    struct LogsItsEnd;

    impl Drop for LogsItsEnd {
        fn drop(&mut self) {
            tracing::info!(target: "ionoscloud", "cancelled");
        }
    }

    let (recorder, guard) = Recorder::start();
    let service = tower::service_fn(|_: http::Request<ionoscloud_core::Body>| async {
        let _end = LogsItsEnd;
        std::future::pending().await
    });
    let service = tower::ServiceBuilder::new().map_result(|_: Result<(), Error>| respond(200)).service(service);
    let transport = Script::default().builder().http_service(service).build().unwrap();
    assert!(futures_util::FutureExt::now_or_never(status(&transport, get())).is_none());
    drop(guard);
    let lines = recorder.lines.lock().unwrap().clone();
    let attempt = 1 + lines.iter().position(|line| line.starts_with("attempt")).unwrap();
    let logged = recorder.lines_of("event");
    assert!(logged.len() == 1 && logged[0].ends_with(&format!("cancelled parent={attempt}")), "{lines:#?}");
}
