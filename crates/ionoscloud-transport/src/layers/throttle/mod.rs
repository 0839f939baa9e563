//! Position 5: the number of requests in flight, and their rate.

mod adaptive;
mod limiter;
mod token_bucket;

use std::sync::Arc;

use http::{Response, StatusCode};
use ionoscloud_core::{Body, Error, retry_after};
use tokio::time::Instant;
use tower_layer::Layer;

use self::limiter::Limiter;
use self::token_bucket::TokenBucket;
use crate::layers::call_state::CallState;
use crate::layers::middleware::{Middleware, Next, Outgoing, Stacked};

/// Position 5: one limiter for all clones. It lets at most N requests of each tokio runtime through at a time, first
/// come, first served, and delays the requests to a product and server selection for the time that its 429 asks for in
/// `Retry-After`.
///
/// A limit on the rate that the API does not announce is learned: a 429 cuts the rate to a share of what was accepted
/// before, from where it grows back. Where that is not known yet, few requests are in flight at first, and one more
/// with each response (slow start).
///
/// Requests queue inside their future and leave the queue when it is dropped. One whose call ends before the limiter
/// lets it through fails at once, with [`ErrorKind::Timeout`](ionoscloud_core::ErrorKind::Timeout), unsent, carrying
/// the delay. A streaming response holds its permit until its headers arrive.
///
/// A request whose future is not polled is in flight and keeps its permit. If it stands at the head of a queue whose
/// rate is limited, the others overtake it after a second.
///
/// Position 6 resolves the server below, so that one server which calls select in two ways, by default and by its
/// index, has two rates.
///
/// Settings apply to the services made from then on, which share nothing with those made before.
///
/// ```
/// use ionoscloud_transport::{HttpClient, HttpSettings, ThrottleLayer, Transport};
/// use tower::Layer as _;
///
/// let layer = ThrottleLayer::new(64).rate(10.0, 20);
/// let transport = Transport::new(layer.layer(HttpClient::new(&HttpSettings::default())));
/// # drop(transport);
/// # Ok::<(), ionoscloud_core::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct ThrottleLayer {
    max_in_flight: usize,
    fixed: Option<(f64, u32)>,
    adaptive: bool,
    limiter: Arc<Limiter>,
}

impl ThrottleLayer {
    /// Creates a limiter for this many requests of a runtime at a time, at least one.
    pub fn new(max_in_flight: usize) -> Self {
        Self { max_in_flight, fixed: None, adaptive: true, limiter: Arc::new(Limiter::new(max_in_flight, None, true)) }
    }

    /// Sets a fixed rate, in requests a second, and the size of a burst after idle time.
    ///
    /// A rate that is not greater than zero is none.
    #[must_use]
    pub fn rate(mut self, per_second: f64, burst: u32) -> Self {
        self.fixed = (per_second > 0.0).then_some((per_second, burst));
        self.renewed()
    }

    /// Sets whether a limit on the rate is learned from 429 responses; on by default.
    #[must_use]
    pub fn adaptive(mut self, adaptive: bool) -> Self {
        self.adaptive = adaptive;
        self.renewed()
    }

    fn renewed(self) -> Self {
        let now = Instant::now();
        let fixed = self.fixed.map(|(per_second, burst)| TokenBucket::full(per_second, f64::from(burst), now));
        Self { limiter: Arc::new(Limiter::new(self.max_in_flight, fixed, self.adaptive)), ..self }
    }
}

impl<S> Layer<S> for ThrottleLayer {
    type Service = Throttle<S>;

    fn layer(&self, inner: S) -> Throttle<S> {
        Stacked::new(Arc::clone(&self.limiter), inner)
    }
}

/// The service of [`ThrottleLayer`].
pub type Throttle<S> = Stacked<Arc<Limiter>, S>;

impl Middleware for Arc<Limiter> {
    async fn handle<'a, N: Next>(&'a self, mut request: Outgoing<'a>, next: &'a N) -> Result<Response<Body>, Error> {
        let (permits, rate) = (self.permits(), self.rate_of(&request));
        let call = CallState::of(&mut request);
        let sent = self.enter(&permits, &rate, &call).await?;
        let _permit = PermitGuard(&call);
        let result = next.send(request).await;
        match &result {
            Ok(response) if response.status() == StatusCode::TOO_MANY_REQUESTS => {
                rate.refused(sent, retry_after(response.headers()));
            }
            Ok(_) => {
                permits.release();
                rate.accepted();
            }
            Err(_) => {}
        }
        result
    }
}

/// Gives the permit of a call back at the end of its attempt, whichever end that is.
struct PermitGuard<'a>(&'a CallState);

impl Drop for PermitGuard<'_> {
    fn drop(&mut self) {
        drop(self.0.take_permit());
    }
}
