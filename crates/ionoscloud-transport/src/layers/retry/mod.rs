//! Position 4: follows a failed attempt by another one.

mod copy;
mod policy;

use std::fmt;
use std::sync::Arc;

use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE};
use http::{Method, Response, StatusCode};
use ionoscloud_core::{Attempts, Body, Error, ErrorKind, OperationInfo, Outcome, RequestOptions, retry_after};
use tokio::time::Instant;
use tower::retry::budget::{Budget as _, TpsBudget};

pub(crate) use self::copy::RequestCopy;
pub use self::policy::RetryPolicy;
use crate::defaults;
use crate::layers::call_state::CallState;
use crate::layers::middleware::{Middleware, Next, Outgoing, Stacked, layer};
use crate::layers::span_fields;

/// The number of attempts before this one, as a request extension; absent on the first.
///
/// ```
/// use ionoscloud_transport::ResendCount;
///
/// fn is_first_attempt<B>(request: &http::Request<B>) -> bool {
///     request.extensions().get::<ResendCount>().is_none()
/// }
/// # assert!(is_first_attempt(&http::Request::new(())));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResendCount(pub u32);

/// Position 4: retries transient failures of requests that cannot be processed twice.
///
/// [`classify`](ionoscloud_core::classify) and the [`RetryPolicy`] decide which those are. The delay is the server's
/// `Retry-After`, or else exponential backoff with
/// [full jitter](https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/). All clones share one
/// budget of retries, so that a broken API gets little more than its usual load. A delay that the call has no time for
/// ends it at once; without a deadline layer, that is one of two minutes. The caller gets the last real response or
/// error, with the number of attempts.
///
/// A `DELETE` that finds nothing after an attempt that may have been processed is a success (204): by a 410, or by a 404
/// with a message of the API. A 404 without one may be of a gateway that has no route to the API, and is returned.
///
/// ```
/// use ionoscloud_transport::{HttpClient, HttpSettings, RetryLayer, RetryPolicy, Transport};
/// use tower::Layer as _;
///
/// let layer = RetryLayer::new(RetryPolicy::new().max_attempts(3));
/// let transport = Transport::new(layer.layer(HttpClient::new(&HttpSettings::default())));
/// # drop(transport);
/// # Ok::<(), ionoscloud_core::Error>(())
/// ```
#[derive(Clone)]
pub struct RetryLayer {
    policy: RetryPolicy,
    budget: Option<Arc<TpsBudget>>,
}

impl RetryLayer {
    /// Creates a layer with its own budget, shared by all services made from it.
    pub fn new(policy: RetryPolicy) -> Self {
        let budget = policy.make_budget().map(Arc::new);
        Self { policy, budget }
    }

    fn may_add_load(&self) -> bool {
        self.budget.as_ref().is_none_or(|budget| budget.withdraw())
    }
}

impl fmt::Debug for RetryLayer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RetryLayer").field("policy", &self.policy).finish_non_exhaustive()
    }
}

layer!(RetryLayer);

/// The service of [`RetryLayer`].
pub type Retry<S> = Stacked<RetryLayer, S>;

impl Middleware for RetryLayer {
    async fn handle<'a, N: Next>(&'a self, mut request: Outgoing<'a>, next: &'a N) -> Result<Response<Body>, Error> {
        let Some(info) = request.extensions().get::<OperationInfo>().cloned() else {
            // Without its facts it is unknown whether a request may be repeated.
            return next.send(request).await;
        };
        let wanted = request.extensions().get::<RequestOptions>().and_then(|options| options.retry);
        let max_attempts = self.policy.attempts(wanted);
        let call = request.extensions().get::<CallState>().cloned();
        let mut may_have_been_processed = false;
        let mut made = 0;
        if let Some(budget) = &self.budget {
            budget.deposit();
        }
        let begun = Instant::now();
        let mut result = loop {
            let copy = if made + 1 < max_attempts { RequestCopy::of(&request) } else { None };
            if made > 0 {
                request.extensions_mut().insert(ResendCount(made));
            }
            let mut slot = request.into_slot();
            let result = slot.send_to(next).await;
            made += 1;
            // Another server may have what this one lacks.
            let moves_on = call.as_ref().is_some_and(CallState::moves_on);
            let is_unreachable = matches!(&result, Err(error) if error.kind() == ErrorKind::Connect);
            let retryable = self.policy.is_retryable(&info, outcome(&result)) || (moves_on && is_unreachable);
            let copy = match copy {
                Some(copy) if retryable => copy,
                _ => break result,
            };
            let delay = asked_delay(&result).unwrap_or_else(|| self.policy.backoff(made));
            let in_time = call.as_ref().map_or(delay < defaults::TIMEOUT, |call| call.has_time_for(delay))
                && self.policy.has_time_for(begun.elapsed(), delay);
            // A 429 was not processed, and the limiter keeps to the rate: no retry storm comes of it. Nor does one of a
            // server that could not be reached, if the next one got nothing yet.
            let refused = matches!(&result, Ok(response) if response.status() == StatusCode::TOO_MANY_REQUESTS);
            if !in_time || !(refused || moves_on || self.may_add_load()) {
                break result;
            }
            let error = failure(result, &info);
            may_have_been_processed |= error.may_have_been_processed();
            tracing::debug!(
                target: "ionoscloud",
                operation = info.id(),
                attempt = i64::from(made),
                delay_ms = span_fields::milliseconds(delay),
                "the attempt failed, another one follows"
            );
            if let Some(call) = &call {
                call.attempt_failed(error, made);
            }
            request = slot.fill(copy.into());
            tokio::time::sleep(delay).await;
        };
        let attempts = Attempts { made, may_have_been_processed };
        match &mut result {
            Ok(response) => finish(response, &info, attempts),
            Err(_) => result = result.map_err(|error| failed(error, attempts, call.as_ref())),
        }
        result
    }
}

fn outcome(result: &Result<Response<Body>, Error>) -> Outcome<'_> {
    match result {
        Ok(response) => Outcome::Status(response.status()),
        Err(error) => Outcome::Error(error),
    }
}

fn asked_delay(result: &Result<Response<Body>, Error>) -> Option<std::time::Duration> {
    match result {
        Ok(response) => retry_after(response.headers()),
        Err(error) => error.retry_after(),
    }
}

fn failure(result: Result<Response<Body>, Error>, info: &OperationInfo) -> Error {
    match result {
        Ok(response) => Error::from_response(info, &response.map(|body| body.as_bytes().unwrap_or_default().to_vec())),
        Err(error) => error.with_operation(info),
    }
}

/// Says of the last error what it does not say of the attempts before it.
fn failed(error: Error, attempts: Attempts, call: Option<&CallState>) -> Error {
    // An attempt that was only queued says nothing but that; the one before it failed for a reason.
    let was_only_queued = error.kind() == ErrorKind::Timeout && !error.was_sent();
    let error = match call.filter(|_| was_only_queued).and_then(CallState::take_last_error) {
        Some(last) => error.with_source(last),
        None => error,
    };
    error.with_attempts(attempts.made).with_earlier_may_have_been_processed(attempts.may_have_been_processed)
}

/// Returns true if the API says that there is nothing: a gateway without a route to it has no message.
fn proves_absence(response: &Response<Body>, info: &OperationInfo) -> bool {
    let has_message = || {
        let mut copy = Response::new(response.body().as_bytes().unwrap_or_default());
        *copy.status_mut() = response.status();
        copy.headers_mut().clone_from(response.headers());
        !Error::from_response(info, &copy).messages().is_empty()
    };
    match response.status() {
        StatusCode::GONE => true,
        StatusCode::NOT_FOUND => has_message(),
        _ => false,
    }
}

/// Adds the number of attempts to the last response, and makes a success of what only they explain.
fn finish(response: &mut Response<Body>, info: &OperationInfo, attempts: Attempts) {
    if *info.method() == Method::DELETE && attempts.may_have_been_processed && proves_absence(response, info) {
        *response.status_mut() = StatusCode::NO_CONTENT;
        *response.body_mut() = Body::empty();
        for header in [CONTENT_TYPE, CONTENT_LENGTH, CONTENT_ENCODING] {
            response.headers_mut().remove(header);
        }
    }
    // Its absence says one, which spares most responses three allocations.
    if attempts.made > 1 {
        response.extensions_mut().insert(attempts);
    }
}
