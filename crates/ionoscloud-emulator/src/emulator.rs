//! The service: from a request to its response.

use std::fmt;
use std::io::{self, ErrorKind};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::header::{DATE, HeaderName};
use http::request::Parts;
use http::{HeaderValue, Request, Response, StatusCode};
use ionoscloud_spec::{Operation, Status};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tower_service::Service;

use crate::api_error::ApiError;
use crate::auth::Accepted;
use crate::body::{self, Pace, ResponseBody};
use crate::builder::{BuildError, EmulatorBuilder, Settings};
use crate::faults::{Ending, Fault, Hit, Rules};
use crate::ids::Ids;
use crate::journal::{Journal, RecordedRequest};
use crate::rate_limit::{self, Bucket, RateLimit};
use crate::reply::Reply;
use crate::request::Call;
use crate::router::{Routed, Router};
#[cfg(feature = "serve")]
use crate::state_file::StateFile;
use crate::{compute, mongodb, operation_ids, tokens};

/// Any error that can cross threads.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

const JSON: &str = "application/json";
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// The API in process: a [`tower_service::Service`] for HTTP requests with any body.
///
/// Clones share all clusters, settings and the [journal](Self::journal). Time is tokio's, so that a paused clock moves
/// everything; nothing runs in the background.
///
/// Rejected requests get a response with a status, as from the real API. An error of the service itself stands for a
/// broken connection, which only a [`Fault`] brings about; it is an [`io::Error`].
#[derive(Clone)]
pub struct Emulator {
    shared: Arc<Shared>,
}

struct Shared {
    router: Router,
    accepted: Accepted,
    settings: Settings,
    journal: Journal,
    state: Mutex<Guarded>,
    #[cfg(feature = "serve")]
    state_file: Option<Arc<StateFile>>,
}

struct Guarded {
    faults: Rules,
    rate: Option<Bucket>,
    world: World,
    /// Number of requests that changed the state.
    writes: u64,
}

/// All resources and tokens.
#[derive(Serialize, Deserialize)]
pub(crate) struct World {
    request_ids: Ids,
    mongodb: mongodb::Store,
    tokens: tokens::Store,
    #[serde(default)]
    compute: compute::Store,
}

/// The result of an operation.
struct Handled(Result<Success, ApiError>);

struct Success {
    status: StatusCode,
    /// `null` is a response without a body.
    body: Value,
    location: Option<String>,
}

/// The response to a request, and how it is delivered.
struct Outcome {
    response: Response<ResponseBody>,
    delay: Duration,
    ending: Ending,
    /// Number of requests that had changed the state by then, this one included.
    #[cfg_attr(not(feature = "serve"), expect(dead_code, reason = "what keeps the state in a file needs it"))]
    writes: u64,
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

    /// Returns the ids of all operations that faults and the journal know, such as `clustersPost`.
    pub fn operations() -> impl Iterator<Item = &'static str> {
        operation_ids::all()
    }

    /// Returns the journal of the requests to this emulator and its clones.
    #[must_use]
    pub fn journal(&self) -> Journal {
        self.shared.journal.clone()
    }

    pub(crate) fn assemble(accepted: Accepted, settings: Settings) -> Self {
        Self { shared: Arc::new(Shared::new(accepted, settings, World::new())) }
    }

    /// An emulator whose state was read from a file and is kept there.
    ///
    /// Fails if the file cannot be written.
    #[cfg(feature = "serve")]
    pub(crate) fn assemble_with_file(
        accepted: Accepted,
        settings: Settings,
        world: World,
        file: &Arc<StateFile>,
    ) -> io::Result<Self> {
        let state_file = Some(Arc::clone(file));
        let shared = Shared { state_file, ..Shared::new(accepted, settings, world) };
        let emulator = Self { shared: Arc::new(shared) };
        file.write(&emulator)?;
        Ok(emulator)
    }

    /// Calls `f` with all that there is, the time, and the number of changes that led to it.
    #[cfg(feature = "serve")]
    pub(crate) fn with_world<T>(&self, f: impl FnOnce(&World, Duration, u64) -> T) -> T {
        let state = self.state();
        f(&state.world, self.shared.settings.clock.now(), state.writes)
    }

    /// Calls `f` with the clusters and the time, for the data plane.
    #[cfg(feature = "data-plane")]
    pub(crate) fn with_clusters<T>(&self, f: impl FnOnce(&mut mongodb::Store, Duration) -> T) -> T {
        let mut state = self.state();
        f(&mut state.world.mongodb, self.shared.settings.clock.now())
    }

    /// Waits until the file, if there is one, has this change: no response, not even to a read, leaves before that.
    #[cfg(feature = "serve")]
    async fn keep(&self, change: u64) -> io::Result<()> {
        match &self.shared.state_file {
            Some(file) if !file.has(change) => {
                let (file, emulator) = (Arc::clone(file), self.clone());
                tokio::task::spawn_blocking(move || file.keep(&emulator, change)).await?
            }
            _ => Ok(()),
        }
    }

    /// Adds a fault behind those that exist.
    ///
    /// # Errors
    /// If the rule can never match: it names an operation that no API document has, or an empty range of calls.
    pub fn add_fault(&self, fault: Fault) -> Result<(), BuildError> {
        fault.check().map_err(BuildError::new)?;
        self.state().faults.add(fault);
        Ok(())
    }

    /// Removes all faults.
    pub fn clear_faults(&self) {
        self.state().faults.clear();
    }

    /// Limits the rate of requests from now on, with a full burst; `None` lifts the limit.
    ///
    /// # Errors
    /// If the limit would let nothing through.
    pub fn set_rate_limit(&self, limit: Option<RateLimit>) -> Result<(), BuildError> {
        let limit = limit.map(RateLimit::check).transpose()?;
        let now = self.shared.settings.clock.now();
        self.state().rate = limit.map(|limit| Bucket::full(limit, now));
        Ok(())
    }

    fn state(&self) -> MutexGuard<'_, Guarded> {
        self.shared.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn respond(&self, parts: &Parts, body: Result<Bytes, ApiError>) -> Outcome {
        let shared = &*self.shared;
        let clock = &shared.settings.clock;
        let mut state = self.state();
        let now = clock.now();
        let request_id = state.world.request_ids.uuid();
        let routed = shared.router.find(&parts.method, parts.uri.path());
        let (operation, path) = match &routed {
            Ok(routed) => (Some(routed.operation), routed.path.as_slice()),
            Err(_) => (None, [].as_slice()),
        };
        let hit = state.faults.hit(operation.map(|operation| operation.id.as_str()), path);
        let too_many = state.rate.as_mut().is_some_and(|rate| !rate.take(now));
        let mut reply = match &hit {
            Some(hit) if !hit.effect.acts() => Reply::new(StatusCode::OK, None, Value::Null),
            _ if too_many => rate_limit::refusal(),
            _ => shared.handle(&mut state, now, routed, parts, body).into_reply(operation),
        };
        let (mut delay, mut ending) = (Duration::ZERO, Ending::Response(Pace::AtOnce));
        if let Some(Hit { name, effect }) = &hit {
            effect.apply(name, &mut reply, |later| clock.http_date(now.saturating_add(later)));
            (delay, ending) = (effect.delay, effect.ending);
        }
        // A request is recorded under the lock, so that the journal has the order in which requests were processed.
        shared.journal.record(RecordedRequest {
            method: parts.method.clone(),
            path_and_query: parts.uri.path_and_query().map(ToString::to_string).unwrap_or_default(),
            operation: operation.map(|operation| operation.id.as_str()),
            status: matches!(ending, Ending::Response(_)).then_some(reply.status),
            request_id: request_id.clone(),
            at: now,
            fault: hit.map(|hit| hit.name),
        });
        let writes = state.writes;
        drop(state);

        let pace = if let Ending::Response(pace) = ending { pace } else { Pace::AtOnce };
        let mut response = Response::new(ResponseBody::new(reply.text(), pace));
        *response.status_mut() = reply.status;
        reply.write_headers(response.headers_mut());
        for (name, value) in [(REQUEST_ID, request_id), (DATE, clock.http_date(now))] {
            if let Ok(value) = HeaderValue::try_from(value) {
                response.headers_mut().insert(name, value);
            }
        }
        Outcome { response, delay, ending, writes }
    }
}

impl Outcome {
    /// Waits for the delay of the fault, and returns the response that it leaves.
    async fn arrive(self) -> Result<Response<ResponseBody>, BoxError> {
        if !self.delay.is_zero() {
            tokio::time::sleep(self.delay).await;
        }
        match self.ending {
            Ending::Response(_) => Ok(self.response),
            Ending::Reset => Err(io::Error::new(ErrorKind::ConnectionReset, "a fault broke the connection").into()),
            Ending::Stall => std::future::pending().await,
        }
    }
}

impl Handled {
    fn into_reply(self, operation: Option<&'static Operation>) -> Reply {
        match self.0 {
            Ok(Success { status, body, location }) => {
                let content_type = (!body.is_null()).then(|| success_type(operation, status));
                let mut reply = Reply::new(status, content_type, body);
                reply.location = location;
                reply
            }
            Err(error) => {
                let mut reply = Reply::new(error.status, Some(error_type(operation, error.status)), error.body());
                reply.allow = error.allow;
                reply
            }
        }
    }
}

impl World {
    pub(crate) fn new() -> Self {
        Self {
            request_ids: Ids::seeded(1),
            mongodb: mongodb::Store::new(2),
            tokens: tokens::Store::new(3),
            compute: compute::Store::default(),
        }
    }
}

impl Shared {
    fn new(accepted: Accepted, settings: Settings, world: World) -> Self {
        Self {
            router: Router::of_documents(),
            accepted,
            settings,
            journal: Journal::default(),
            state: Mutex::new(Guarded { faults: Rules::default(), rate: None, world, writes: 0 }),
            #[cfg(feature = "serve")]
            state_file: None,
        }
    }

    /// Handles a request. Credentials are checked first, so that no caller learns about paths without them.
    fn handle(
        &self,
        state: &mut Guarded,
        now: Duration,
        routed: Result<Routed, ApiError>,
        parts: &Parts,
        body: Result<Bytes, ApiError>,
    ) -> Handled {
        Handled(self.accepted.check(&parts.headers, &state.world.tokens, now).and_then(|caller| {
            let routed = routed?;
            let handler = Handler::of(&routed)?;
            let call = Call::read(routed, caller, now, parts, &body?)?;
            let world = &mut state.world;
            let (body, location) = match handler {
                Handler::Mongodb(handler) => (handler(&call, &self.settings, &mut world.mongodb)?, None),
                Handler::Tokens(handler) => (handler(&call, &self.settings, &mut world.tokens)?, None),
                Handler::Compute(handler) => handler(&call, &mut world.compute, &world.mongodb)?,
            };
            state.writes += u64::from(changes_something(call.operation));
            Ok(Success { status: success_status(call.operation), body, location })
        }))
    }
}

/// The handler of an operation, by the part of the state that it works on.
enum Handler {
    Mongodb(mongodb::Handler),
    Tokens(tokens::Handler),
    Compute(compute::Handler),
}

impl Handler {
    /// Returns the handler, or a 501 that names the operation.
    fn of(routed: &Routed) -> Result<Self, ApiError> {
        let Operation { id, method, path, .. } = routed.operation;
        let handler = match routed.document.name.as_str() {
            "mongodb" => mongodb::handler(id).map(Self::Mongodb),
            "auth" => tokens::handler(id).map(Self::Tokens),
            "compute" => compute::handler(id).map(Self::Compute),
            _ => None,
        };
        handler.ok_or_else(|| ApiError::not_emulated(&format!("{id} ({method} {path})")))
    }
}

/// The response to a request whose change is lost with the process.
#[cfg(feature = "serve")]
fn not_kept(error: &io::Error) -> Response<ResponseBody> {
    let text = format!("the state file cannot be written: {error}");
    let error = ApiError::new(StatusCode::INTERNAL_SERVER_ERROR, "emulator-state-not-kept", text);
    let reply = Handled(Err(error)).into_reply(None);
    let mut response = Response::new(ResponseBody::new(reply.text(), Pace::AtOnce));
    *response.status_mut() = reply.status;
    reply.write_headers(response.headers_mut());
    response
}

/// Generating a token is a GET that changes state.
fn changes_something(operation: &Operation) -> bool {
    operation.method.as_str() != "GET" || operation.id == "tokensGenerate"
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
            let outcome = emulator.respond(&parts, body);
            #[cfg(feature = "serve")]
            if let Err(error) = emulator.keep(outcome.writes).await {
                return Ok(not_kept(&error));
            }
            outcome.arrive().await
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
