//! The way from a request to its response: route, fault, product, journal.

use std::io::{self, ErrorKind};
use std::pin::Pin;
#[cfg(feature = "serve")]
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, DATE, HeaderName};
use http::request::Parts;
use http::{HeaderValue, Method, Request, Response, StatusCode};
use serde_json::Value;
use tower_service::Service;

use super::Emulator;
use crate::control;
use crate::engine::api_error::ApiError;
use crate::engine::body::{self, Pace, ResponseBody, ServiceError};
use crate::engine::cors;
use crate::engine::documents;
use crate::engine::journal::RecordedRequest;
use crate::engine::rate_limit;
use crate::engine::reply::Reply;
use crate::engine::request::{is_host_of_product, own_origin};
use crate::engine::world::{Handled, Incoming, error_reply};
use crate::faults::{Ending, Hit};
#[cfg(feature = "serve")]
use crate::state_file::{StateFile, is_full};

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

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
        let product = routed.as_ref().ok().map(|routed| routed.document.name.as_str());
        let hit = state.faults.hit(product.zip(operation.map(|operation| operation.id.as_str())), path);
        let too_many = state.rate.as_mut().is_some_and(|rate| !rate.take(now));
        let mut reply = match &hit {
            Some(hit) if !hit.effect.processes() => Reply::new(StatusCode::OK, None, Value::Null),
            _ if too_many => rate_limit::refusal(),
            _ if is_index(parts) => {
                let index = state.world.index(&own_origin(parts));
                Reply::new(StatusCode::OK, Some("application/json"), index)
            }
            _ if documents::is_for(parts) => documents::reply(parts.uri.path()),
            _ => {
                let fails = hit.as_ref().is_some_and(|hit| hit.effect.fails_resource());
                let request = Incoming { parts, body, routed, fails, request_id: &request_id };
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
            product,
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

    /// The number of the last change that the state file, if there is one, has to have.
    #[cfg(feature = "serve")]
    fn last_change(&self) -> u64 {
        self.shared.state_file.as_ref().map_or(0, |file| file.recorded())
    }

    /// Waits until the file, if there is one, has this change: no response, not even to a read, leaves before that.
    #[cfg(feature = "serve")]
    async fn keep(&self, change: u64) -> io::Result<()> {
        match &self.shared.state_file {
            Some(file) if !file.has(change) => {
                let (file, emulator) = (Arc::clone(file), self.clone());
                let entries = move |file: &StateFile| {
                    let mut state = emulator.state();
                    file.snapshot(&mut state.world, &emulator.shared.settings.clock)
                };
                tokio::task::spawn_blocking(move || file.keep(change, entries)).await?
            }
            _ => Ok(()),
        }
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

/// The response to a request whose change is lost with the process.
#[cfg(feature = "serve")]
fn not_kept(error: &io::Error) -> Response<ResponseBody> {
    let text = format!("the state file cannot be written: {error}");
    let status = if is_full(error) { StatusCode::INSUFFICIENT_STORAGE } else { StatusCode::INTERNAL_SERVER_ERROR };
    let reply = error_reply(None, ApiError::new(status, "emulator-state-not-kept", text));
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
    let is_read = parts.method == Method::GET || parts.method == Method::HEAD;
    parts.uri.path() == "/" && is_read && !is_host_of_product(parts)
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
            if control::is_for(parts.uri.path()) {
                let reply = match emulator.control_access().check(&parts) {
                    Ok(()) => emulator.control(&parts, body::read(body, control::body_limit(&parts)).await),
                    Err(error) => error_reply(None, error),
                };
                #[cfg(feature = "serve")]
                if let Err(error) = emulator.keep(emulator.last_change()).await {
                    return Ok(not_kept(&error));
                }
                return Ok(response_of(&reply, Pace::AtOnce, &parts.method));
            }
            let outcome = emulator.respond(&parts, body::read(body, body::LIMIT).await);
            #[cfg(feature = "serve")]
            if let Err(error) = emulator.keep(outcome.change).await {
                return Ok(not_kept(&error));
            }
            outcome.arrive().await
        })
    }
}
