use std::pin::pin;
use std::time::Duration;

use http::Response;
use ionoscloud_core::{Body, Error, ErrorKind, RequestOptions};

use crate::layers::call_state::CallState;
use crate::layers::middleware::{Middleware, Next, Outgoing, Stacked, layer};

/// Position 3: bounds a whole call, with its attempts, the delays between them and its time in the queue.
///
/// The call's own `RequestOptions::timeout` takes precedence. For a response that is handed over as it arrives, the
/// time ends with its headers.
///
/// The error is [`ErrorKind::Timeout`](ionoscloud_core::ErrorKind::Timeout), with the last failed attempt as its
/// source.
///
/// ```
/// use std::time::Duration;
///
/// use ionoscloud_transport::{DeadlineLayer, HttpClient, HttpSettings, Transport};
/// use tower::Layer as _;
///
/// let layer = DeadlineLayer::new(Duration::from_secs(120));
/// let transport = Transport::new(layer.layer(HttpClient::new(&HttpSettings::default())));
/// # drop(transport);
/// # Ok::<(), ionoscloud_core::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct DeadlineLayer {
    limit: Duration,
}

impl DeadlineLayer {
    /// A limit for calls that bring none of their own.
    pub const fn new(limit: Duration) -> Self {
        Self { limit }
    }
}

layer!(DeadlineLayer);

/// The service of [`DeadlineLayer`].
pub type Deadline<S> = Stacked<DeadlineLayer, S>;

impl Middleware for DeadlineLayer {
    async fn handle<'a, N: Next>(&'a self, mut request: Outgoing<'a>, next: &'a N) -> Result<Response<Body>, Error> {
        let options = request.extensions().get::<RequestOptions>();
        let limit = options.and_then(|options| options.timeout).unwrap_or(self.limit);
        if limit.is_zero() {
            return Err(Error::new(ErrorKind::InvalidInput, "the timeout of the call must be greater than zero"));
        }
        let call = CallState::new(limit);
        request.extensions_mut().insert(call.clone());
        let mut response = pin!(next.send(request));
        match tokio::time::timeout(limit, response.as_mut()).await {
            Ok(result) => result,
            // Before the future is dropped.
            Err(_) => Err(call.out_of_time(limit)),
        }
    }
}
