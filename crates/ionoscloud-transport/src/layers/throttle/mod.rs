mod adaptive;
mod limiter;
mod token_bucket;

use std::sync::Arc;
use std::task::{Context, Poll};

use http::{Request, Response, StatusCode};
use ionoscloud_core::{Body, Error, retry_after};
use tokio::time::Instant;
use tower_layer::Layer;
use tower_service::Service;

use self::limiter::Limiter;
use self::token_bucket::TokenBucket;
use crate::layers::call_state::CallState;
use crate::layers::http_service::{HttpService, ResponseFuture};
use crate::layers::middleware::{Exchange, Tower, boxed};

/// Position 5: one gate for all clones. It lets so many requests through at a time, first come, first served, and closes
/// for the time that a 429 asks for in `Retry-After`.
///
/// A limit on the rate that the API does not announce is learned: a 429 cuts the rate to a share of what was accepted
/// before, from where it grows back. Where that is not known yet, few requests are in flight at first, and one more with
/// each answer.
///
/// Requests wait inside their future and leave the queue when it is dropped. One whose call ends before the gate opens
/// again fails at once, with [`ErrorKind::Timeout`](ionoscloud_core::ErrorKind::Timeout), unsent, carrying the wait. An
/// answer that is handed over as it arrives counts until its headers are here.
///
/// Settings are those of the services made from then on, which share nothing with those made before.
#[derive(Clone, Debug)]
pub struct ThrottleLayer {
    max_in_flight: usize,
    fixed: Option<(f64, u32)>,
    adaptive: bool,
    gate: Arc<Limiter>,
}

impl ThrottleLayer {
    /// A gate for this many requests at a time, at least one.
    pub fn new(max_in_flight: usize) -> Self {
        Self { max_in_flight, fixed: None, adaptive: true, gate: Arc::new(Limiter::new(max_in_flight, None, true)) }
    }

    /// Keeps to a rate from the beginning: requests a second, and how many may go at once after a quiet time.
    ///
    /// A rate that is not greater than zero is none.
    #[must_use]
    pub fn rate(mut self, per_second: f64, burst: u32) -> Self {
        self.fixed = (per_second > 0.0).then_some((per_second, burst));
        self.renewed()
    }

    /// Whether a limit on the rate is learned from 429 answers; it is, unless this says otherwise.
    #[must_use]
    pub fn adaptive(mut self, adaptive: bool) -> Self {
        self.adaptive = adaptive;
        self.renewed()
    }

    fn renewed(self) -> Self {
        let now = Instant::now();
        let fixed = self.fixed.map(|(per_second, burst)| TokenBucket::full(per_second, f64::from(burst), now));
        Self { gate: Arc::new(Limiter::new(self.max_in_flight, fixed, self.adaptive)), ..self }
    }
}

impl<S> Layer<S> for ThrottleLayer {
    type Service = Throttle<S>;

    fn layer(&self, inner: S) -> Throttle<S> {
        Throttle { inner, gate: Arc::clone(&self.gate) }
    }
}

/// The service of [`ThrottleLayer`].
#[derive(Clone, Debug)]
pub struct Throttle<S> {
    inner: S,
    gate: Arc<Limiter>,
}

impl<S: HttpService> Service<Request<Body>> for Throttle<S> {
    type Response = Response<Body>;
    type Error = Error;
    type Future = ResponseFuture;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> ResponseFuture {
        boxed(Throttle { inner: Tower(self.inner.clone()), gate: Arc::clone(&self.gate) }, request)
    }
}

impl<S: Exchange> Exchange for Throttle<S> {
    async fn exchange(&self, request: &mut Request<Body>) -> Result<Response<Body>, Error> {
        let entered = self.gate.enter(request.extensions().get::<CallState>()).await?;
        let response = self.inner.exchange(request).await?;
        match response.status() {
            StatusCode::TOO_MANY_REQUESTS => self.gate.refused(entered.at, retry_after(response.headers())),
            _ => self.gate.accepted(),
        }
        Ok(response)
    }
}
