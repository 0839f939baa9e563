//! The service: from a request to its response.

use std::fmt;
use std::io::{self, ErrorKind};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, DATE, HeaderName};
use http::request::Parts;
use http::{HeaderValue, Method, Request, Response, StatusCode};
use serde_json::{Value, json};
use tower_service::Service;

use crate::builder::EmulatorBuilder;
use crate::control::{self, ControlAccess};
use crate::engine::api_error::ApiError;
use crate::engine::auth::Accepted;
use crate::engine::body::{self, Pace, ResponseBody, ServiceError};
use crate::engine::cors;
use crate::engine::journal::{Journal, RecordedRequest};
use crate::engine::rate_limit::{self, Bucket, RateLimit};
use crate::engine::reply::Reply;
use crate::engine::request::{own_host, own_origin};
use crate::engine::router::{Routed, Router};
use crate::engine::settings::{BuildError, Settings};
#[cfg(feature = "serve")]
use crate::engine::world::error_reply;
use crate::engine::world::{Handled, Incoming, World};
use crate::faults::{Ending, Fault, Hit, Rules};
use crate::products::{self, directory};
#[cfg(feature = "serve")]
use crate::state_file::StateFile;

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// The API in process: a [`tower_service::Service`] for HTTP requests with any body.
///
/// Clones share all resources, settings and the [journal](Self::journal). Time is tokio's, so that a paused clock moves
/// everything; nothing runs in the background.
///
/// Rejected requests get a response with a status, as from the real API. An error of the service itself stands for a
/// broken connection, which only a [`Fault`] brings about; it is an [`io::Error`].
///
/// ```
/// use http_body_util::Empty;
/// use ionoscloud_emulator::Emulator;
/// use ionoscloud_emulator::http::Request;
/// use tower::ServiceExt as _;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
/// let emulator = Emulator::new();
/// let request = Request::get("/databases/mongodb/clusters").header("authorization", "Bearer any");
/// let response = emulator.clone().oneshot(request.body(Empty::<&[u8]>::new())?).await?;
/// assert_eq!(response.status(), 200);
/// assert_eq!(emulator.journal().count("clustersGet"), 1);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Emulator {
    shared: Arc<Shared>,
}

struct Shared {
    router: Router,
    accepted: Accepted,
    settings: Settings,
    control: ControlAccess,
    journal: Journal,
    state: Mutex<Guarded>,
    #[cfg(feature = "serve")]
    state_file: Option<Arc<StateFile>>,
    #[cfg(feature = "serve")]
    torn: Option<u64>,
}

struct Guarded {
    faults: Rules,
    rate: Option<Bucket>,
    world: World,
}

/// The response to a request, and how it is delivered.
struct Outcome {
    response: Response<ResponseBody>,
    delay: Duration,
    ending: Ending,
    /// The number of the last change by then, this request's own included.
    #[cfg(feature = "serve")]
    change: u64,
}

impl Emulator {
    /// An emulator that accepts every well-formed credential and takes its default [`Times`](crate::Times).
    #[must_use]
    pub fn new() -> Self {
        Self::assemble(Accepted::default(), Settings::standard(), ControlAccess::default())
    }

    /// Starts the settings of an emulator.
    #[must_use]
    pub fn builder() -> EmulatorBuilder {
        EmulatorBuilder::new()
    }

    /// Returns the ids of all operations that faults and the journal know, such as `clustersPost`.
    pub fn operations() -> impl Iterator<Item = &'static str> {
        products::operation_ids()
    }

    /// Returns the journal of the requests to this emulator and its clones.
    #[must_use]
    pub fn journal(&self) -> Journal {
        self.shared.journal.clone()
    }

    pub(crate) fn assemble(accepted: Accepted, settings: Settings, control: ControlAccess) -> Self {
        let shared = Shared { control, ..Shared::new(accepted, settings, World::new(products::all())) };
        Self { shared: Arc::new(shared) }
    }

    /// An emulator whose state was read from a file and is kept there.
    #[cfg(feature = "serve")]
    pub(crate) fn assemble_with_file(
        accepted: Accepted,
        settings: Settings,
        control: ControlAccess,
        world: World,
        file: StateFile,
        torn: Option<u64>,
    ) -> Self {
        let state_file = Some(Arc::new(file));
        Self { shared: Arc::new(Shared { state_file, torn, control, ..Shared::new(accepted, settings, world) }) }
    }

    /// Calls `f` with a product and the time, if the product is emulated.
    #[cfg(feature = "data-plane")]
    pub(crate) fn with_product<P, T>(&self, f: impl FnOnce(&mut P, Duration) -> T) -> Option<T>
    where
        P: crate::engine::product::Product,
    {
        let mut state = self.state();
        let now = self.shared.settings.clock.now();
        state.world.product_mut::<P>().map(|product| f(product, now))
    }

    /// Waits until the file, if there is one, has this change: no response, not even to a read, leaves before that.
    #[cfg(feature = "serve")]
    async fn keep(&self, change: u64) -> io::Result<()> {
        match &self.shared.state_file {
            Some(file) if !file.has(change) => {
                let (file, emulator) = (Arc::clone(file), self.clone());
                let entries = move |file: &StateFile| {
                    let mut state = emulator.state();
                    let now = emulator.shared.settings.clock.now();
                    file.snapshot(&mut state.world, now)
                };
                tokio::task::spawn_blocking(move || file.keep(change, entries)).await?
            }
            _ => Ok(()),
        }
    }

    /// Returns the size of a record at the end of the state file that a crash had torn, and that was cut off. It had
    /// never been acknowledged.
    #[cfg(feature = "serve")]
    #[cfg_attr(docsrs, doc(cfg(feature = "serve")))]
    #[must_use]
    pub fn torn_state_bytes(&self) -> Option<u64> {
        self.shared.torn
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
        let request_id = state.world.next_request_id();
        let routed = shared.find(parts);
        let (operation, path) = match &routed {
            Ok(routed) => (Some(routed.operation), routed.path.as_slice()),
            Err(_) => (None, [].as_slice()),
        };
        let hit = state.faults.hit(operation.map(|operation| operation.id.as_str()), path);
        let too_many = state.rate.as_mut().is_some_and(|rate| !rate.take(now));
        let mut reply = match &hit {
            Some(hit) if !hit.effect.processes() => Reply::new(StatusCode::OK, None, Value::Null),
            _ if too_many => rate_limit::refusal(),
            _ if is_index(parts) => {
                let index = state.world.index(&own_origin(parts));
                Reply::new(StatusCode::OK, Some("application/json"), index)
            }
            _ => {
                let fails = hit.as_ref().is_some_and(|hit| hit.effect.fails_resource());
                let request = Incoming { parts, body, routed, fails };
                let Handled { reply, changes } = state.world.handle(request, &shared.accepted, &shared.settings, now);
                #[cfg(feature = "serve")]
                if let (Some(file), false) = (&shared.state_file, changes.is_empty()) {
                    file.record(now, &changes);
                }
                #[cfg(not(feature = "serve"))]
                drop(changes);
                reply
            }
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
        #[cfg(feature = "serve")]
        let change = self.last_change();
        drop(state);

        let pace = if let Ending::Response(pace) = ending { pace } else { Pace::AtOnce };
        let mut response = response_of(&reply, pace, &parts.method);
        cors::expose(&parts.headers, response.headers_mut());
        for (name, value) in [(REQUEST_ID, request_id), (DATE, clock.http_date(now))] {
            if let Ok(value) = HeaderValue::try_from(value) {
                response.headers_mut().insert(name, value);
            }
        }
        Outcome {
            response,
            delay,
            ending,
            #[cfg(feature = "serve")]
            change,
        }
    }
}

/// The state that `/_emulator/` reads and changes.
impl Emulator {
    pub(crate) fn control_access(&self) -> ControlAccess {
        self.shared.control
    }

    pub(crate) fn fault_list(&self) -> Value {
        self.state().faults.list()
    }

    pub(crate) fn clock_json(&self) -> Value {
        let clock = &self.shared.settings.clock;
        let now = clock.now();
        json!({ "now": clock.timestamp(now), "elapsedSeconds": now.as_secs_f64() })
    }

    pub(crate) fn shift_clock(&self, by: Duration) {
        self.shared.settings.clock.shift(by);
    }

    /// Forgets resources, tokens, faults and the journal.
    pub(crate) fn reset(&self) {
        self.replace_world(World::new(products::all()));
        self.clear_faults();
        self.shared.journal.clear();
    }

    pub(crate) fn replace_world(&self, mut world: World) {
        let mut state = self.state();
        world.succeed(&state.world);
        state.world = world;
        #[cfg(feature = "serve")]
        if let Some(file) = &self.shared.state_file {
            file.replace();
        }
    }

    pub(crate) fn state_entries(&self) -> Result<Value, ApiError> {
        let now = self.shared.settings.clock.now();
        let entries = self.state().world.entries(now);
        let text = "the state cannot be written as JSON";
        let failed = |_| ApiError::new(StatusCode::INTERNAL_SERVER_ERROR, "emulator-state-not-kept", text);
        Ok(json!({ "entries": entries.map_err(failed)? }))
    }

    /// The number of the last change that the state file, if there is one, has to have.
    #[cfg(feature = "serve")]
    fn last_change(&self) -> u64 {
        self.shared.state_file.as_ref().map_or(0, |file| file.recorded())
    }
}

impl Outcome {
    /// Waits for the delay of the fault, and returns the response that it leaves.
    async fn arrive(self) -> Result<Response<ResponseBody>, ServiceError> {
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

impl Shared {
    /// The operation of a path: at a host of its own, as in the document, or behind the name of its product.
    fn find(&self, parts: &Parts) -> Result<Routed, ApiError> {
        let (method, path) = (&parts.method, parts.uri.path());
        if let Some(place) = self.router.place_of_host(own_host(parts)) {
            return self.router.find_at(&place, method, path);
        }
        let found = self.router.find(method, path);
        let unknown = |error: &ApiError| error.status == StatusCode::NOT_FOUND;
        match (found, directory::below_product(path)) {
            (Err(error), Some((place, rest))) if unknown(&error) => self.router.find_at(&place, method, rest),
            (Err(error), None) if unknown(&error) => {
                Err(directory::left_out(path).map_or(error, ApiError::not_emulated))
            }
            (found, _) => found,
        }
    }

    fn new(accepted: Accepted, settings: Settings, world: World) -> Self {
        Self {
            router: world.router(),
            accepted,
            settings,
            control: ControlAccess::default(),
            journal: Journal::checking(products::check_operation),
            state: Mutex::new(Guarded { faults: Rules::default(), rate: None, world }),
            #[cfg(feature = "serve")]
            state_file: None,
            #[cfg(feature = "serve")]
            torn: None,
        }
    }
}

/// The response to a request whose change is lost with the process.
#[cfg(feature = "serve")]
fn not_kept(error: &io::Error) -> Response<ResponseBody> {
    let text = format!("the state file cannot be written: {error}");
    let reply = error_reply(None, ApiError::new(StatusCode::INTERNAL_SERVER_ERROR, "emulator-state-not-kept", text));
    response_of(&reply, Pace::AtOnce, &Method::GET)
}

/// HEAD has the headers of GET, and no body.
fn response_of(reply: &Reply, pace: Pace, method: &Method) -> Response<ResponseBody> {
    let bytes = reply.bytes();
    let length = bytes.len();
    let body = if method == Method::HEAD { Bytes::new() } else { bytes };
    let mut response = Response::new(ResponseBody::new(body, pace));
    *response.status_mut() = reply.status;
    reply.write_headers(response.headers_mut());
    if method == Method::HEAD {
        response.headers_mut().insert(CONTENT_LENGTH, length.into());
    }
    response
}

fn is_index(parts: &Parts) -> bool {
    parts.uri.path() == "/" && (parts.method == Method::GET || parts.method == Method::HEAD)
}

impl<B> Service<Request<B>> for Emulator
where
    B: http_body::Body + Send + 'static,
    B::Data: Send,
    B::Error: Into<ServiceError>,
{
    type Response = Response<ResponseBody>;
    type Error = ServiceError;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Self::Error>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let emulator = self.clone();
        Box::pin(async move {
            let (parts, body) = request.into_parts();
            if cors::is_preflight(&parts) && !control::is_for(parts.uri.path()) {
                let mut response =
                    response_of(&Reply::new(StatusCode::NO_CONTENT, None, Value::Null), Pace::AtOnce, &parts.method);
                cors::allow(&parts.headers, response.headers_mut());
                return Ok(response);
            }
            let body = body::read(body).await;
            if control::is_for(parts.uri.path()) {
                let reply = emulator.control(&parts, body);
                #[cfg(feature = "serve")]
                if let Err(error) = emulator.keep(emulator.last_change()).await {
                    return Ok(not_kept(&error));
                }
                return Ok(response_of(&reply, Pace::AtOnce, &parts.method));
            }
            let outcome = emulator.respond(&parts, body);
            #[cfg(feature = "serve")]
            if let Err(error) = emulator.keep(outcome.change).await {
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
