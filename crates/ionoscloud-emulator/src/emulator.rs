//! The service: from a request to its answer.

use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::header::{ALLOW, CONTENT_TYPE, DATE, HeaderName};
use http::request::Parts;
use http::{HeaderValue, Request, Response, StatusCode};
use ionoscloud_spec::{Operation, Status};
use serde_json::Value;
use tower_service::Service;

use crate::api_error::ApiError;
use crate::auth::Accepted;
use crate::body::{self, ResponseBody};
use crate::builder::{EmulatorBuilder, Settings};
use crate::ids::Ids;
use crate::journal::{Journal, RecordedRequest};
use crate::request::Call;
use crate::router::{Routed, Router};
use crate::{mongodb, tokens};

/// Any error that can cross threads.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

const JSON: &str = "application/json";
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// The API in process: a [`tower_service::Service`] for HTTP requests with any body.
///
/// Clones share all clusters, settings and the [journal](Self::journal). Time is tokio's, so that a paused clock moves
/// everything; nothing runs in the background.
///
/// Refusals are answers with a status, as the real API gives them. An error of the service itself stands for a broken
/// connection, and none is broken yet.
#[derive(Clone)]
pub struct Emulator {
    shared: Arc<Shared>,
}

struct Shared {
    router: Router,
    accepted: Accepted,
    settings: Settings,
    journal: Journal,
    state: Mutex<State>,
}

struct State {
    request_ids: Ids,
    mongodb: mongodb::Store,
    tokens: tokens::Store,
}

/// How an operation was answered, before it becomes HTTP.
struct Answer {
    operation: Option<&'static Operation>,
    /// `null` is an answer without a body.
    result: Result<(StatusCode, Value), ApiError>,
}

impl Emulator {
    /// An emulator that accepts every well-formed credential and takes its default [`Times`](crate::Times).
    #[must_use]
    pub fn new() -> Self {
        Self::assemble(Accepted::default(), Settings::standard())
    }

    /// Starts the settings of an emulator.
    #[must_use]
    pub fn builder() -> EmulatorBuilder {
        EmulatorBuilder::new()
    }

    /// What was sent to this emulator and its clones.
    #[must_use]
    pub fn journal(&self) -> Journal {
        self.shared.journal.clone()
    }

    pub(crate) fn assemble(accepted: Accepted, settings: Settings) -> Self {
        let state =
            State { request_ids: Ids::seeded(1), mongodb: mongodb::Store::new(2), tokens: tokens::Store::new(3) };
        let (router, journal, state) = (Router::of_documents(), Journal::default(), Mutex::new(state));
        Self { shared: Arc::new(Shared { router, accepted, settings, journal, state }) }
    }

    fn respond(&self, parts: &Parts, body: Result<Bytes, ApiError>) -> Response<ResponseBody> {
        let shared = &*self.shared;
        let mut state = shared.state.lock().unwrap_or_else(PoisonError::into_inner);
        let now = shared.settings.clock.now();
        let request_id = state.request_ids.uuid();
        let Answer { operation, result } = shared.answer(&mut state, now, parts, body);
        let (status, content_type, allow, body) = match result {
            Ok((status, Value::Null)) => (status, None, None, Vec::new()),
            Ok((status, body)) => (status, Some(success_type(operation, status)), None, text(&body)),
            Err(error) => {
                let content_type = error_type(operation, error.status);
                (error.status, Some(content_type), error.allow.clone(), text(&error.body()))
            }
        };
        // A request is recorded under the lock, so that the journal has the order in which requests took effect.
        shared.journal.record(RecordedRequest {
            method: parts.method.clone(),
            path_and_query: parts.uri.path_and_query().map(ToString::to_string).unwrap_or_default(),
            operation: operation.map(|operation| operation.id.as_str()),
            status,
            request_id: request_id.clone(),
            at: now,
        });
        drop(state);

        let mut response = Response::new(ResponseBody::from(body));
        *response.status_mut() = status;
        let date = shared.settings.clock.http_date(now);
        let headers = [
            (CONTENT_TYPE, content_type.map(str::to_owned)),
            (REQUEST_ID, Some(request_id)),
            (DATE, Some(date)),
            (ALLOW, allow),
        ];
        for (name, value) in headers {
            if let Some(value) = value.and_then(|value| HeaderValue::try_from(value).ok()) {
                response.headers_mut().insert(name, value);
            }
        }
        response
    }
}

impl Shared {
    /// Credentials are judged before anything else, so that nobody learns about paths without them.
    fn answer(&self, state: &mut State, now: Duration, parts: &Parts, body: Result<Bytes, ApiError>) -> Answer {
        let routed = self.router.find(&parts.method, parts.uri.path());
        let operation = routed.as_ref().ok().map(|routed| routed.operation);
        let result = self.accepted.check(&parts.headers, &state.tokens, now).and_then(|caller| {
            let routed = routed?;
            let handler = Handler::of(&routed)?;
            let call = Call::read(routed, caller, now, parts, &body?)?;
            let value = match handler {
                Handler::Mongodb(handler) => handler(&call, &self.settings, &mut state.mongodb)?,
                Handler::Tokens(handler) => handler(&call, &self.settings, &mut state.tokens)?,
            };
            Ok((success_status(call.operation), value))
        });
        Answer { operation, result }
    }
}

/// Who answers, by the part of the state that it works on.
enum Handler {
    Mongodb(mongodb::Handler),
    Tokens(tokens::Handler),
}

impl Handler {
    /// A 501 that names the operation if nobody does.
    fn of(routed: &Routed) -> Result<Self, ApiError> {
        let Operation { id, method, path, .. } = routed.operation;
        let handler = match routed.document.name.as_str() {
            "mongodb" => mongodb::handler(id).map(Self::Mongodb),
            "auth" => tokens::handler(id).map(Self::Tokens),
            _ => None,
        };
        handler.ok_or_else(|| ApiError::not_emulated(&format!("{id} ({method} {path})")))
    }
}

fn text(body: &Value) -> Vec<u8> {
    body.to_string().into_bytes()
}

/// The lowest success status that the document gives the operation.
fn success_status(operation: &Operation) -> StatusCode {
    let documented = operation.successes().next().map(|(status, _)| status);
    match documented {
        Some(Status::Code(code)) => StatusCode::from_u16(code).unwrap_or(StatusCode::OK),
        _ => StatusCode::OK,
    }
}

fn success_type(operation: Option<&'static Operation>, status: StatusCode) -> &'static str {
    let documented = operation.and_then(|operation| operation.response(status.as_u16()));
    documented.and_then(|response| response.content.keys().next()).map_or(JSON, String::as_str)
}

/// The media type of errors: what the document says about the `Content-Type` header, else JSON.
fn error_type(operation: Option<&'static Operation>, status: StatusCode) -> &'static str {
    operation
        .and_then(|operation| operation.response(status.as_u16())?.headers.get("Content-Type"))
        .and_then(|header| header.schema.default.as_ref()?.as_str())
        .unwrap_or(JSON)
}

impl<B> Service<Request<B>> for Emulator
where
    B: http_body::Body + Send + 'static,
    B::Data: Send,
    B::Error: Into<BoxError>,
{
    type Response = Response<ResponseBody>;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Self::Error>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let emulator = self.clone();
        Box::pin(async move {
            let (parts, body) = request.into_parts();
            let body = body::read(body).await;
            Ok(emulator.respond(&parts, body))
        })
    }
}

impl Default for Emulator {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Emulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Emulator")
            .field("accepted", &self.shared.accepted)
            .field("settings", &self.shared.settings)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
#[path = "emulator_tests.rs"]
mod tests;
