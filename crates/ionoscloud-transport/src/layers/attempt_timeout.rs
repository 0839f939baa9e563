use std::pin::pin;
use std::time::Duration;

use http::Response;
use ionoscloud_core::{Body, Error, ErrorKind};

use crate::layers::call_state::CallState;
use crate::layers::middleware::{Middleware, Next, Outgoing, Stacked, layer};

/// Position 10: bounds one attempt. It sits above the collecting of the body, so its time covers the body too, unless
/// the response is handed over as it arrives.
///
/// The error is [`ErrorKind::Timeout`], marked as not sent while the request only waited, as for its connection.
///
/// ```
/// use std::time::Duration;
///
/// use ionoscloud_transport::{AttemptTimeoutLayer, HttpClient, HttpSettings, Transport};
/// use tower::Layer as _;
///
/// let layer = AttemptTimeoutLayer::new(Duration::from_secs(30));
/// let transport = Transport::new(layer.layer(HttpClient::new(&HttpSettings::default())));
/// # drop(transport);
/// # Ok::<(), ionoscloud_core::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct AttemptTimeoutLayer {
    limit: Duration,
}

impl AttemptTimeoutLayer {
    /// A limit for every attempt.
    pub const fn new(limit: Duration) -> Self {
        Self { limit }
    }
}

layer!(AttemptTimeoutLayer);

/// The service of [`AttemptTimeoutLayer`].
pub type AttemptTimeout<S> = Stacked<AttemptTimeoutLayer, S>;

impl Middleware for AttemptTimeoutLayer {
    async fn handle<'a, N: Next>(&'a self, mut request: Outgoing<'a>, next: &'a N) -> Result<Response<Body>, Error> {
        let limit = self.limit;
        // The HTTP client reads it, in stacks without a deadline too.
        let call = CallState::of(&mut request);
        call.begin_attempt();
        let mut response = pin!(next.send(request));
        match tokio::time::timeout(limit, response.as_mut()).await {
            Ok(result) => result,
            Err(_) => {
                // Before the future is dropped.
                let waiting_for = call.time_out();
                let text = match waiting_for {
                    Some(what) => format!("an attempt timed out after {limit:?} while {what}"),
                    None => format!("an attempt took longer than its limit of {limit:?}"),
                };
                Err(Error::new(ErrorKind::Timeout, text).with_sent(waiting_for.is_none()))
            }
        }
    }
}
