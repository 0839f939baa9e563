use std::mem;

use http::{Request, Response};
use ionoscloud_core::{Body, Error, OperationInfo};

use crate::layers::middleware::{Middleware, Next, Outgoing, Stacked, layer};

/// Position 11: reads the response to its end, so that a body which breaks off fails inside retry.
///
/// It sits above decompression: the limit applies to inflated bytes. Responses of operations marked as streaming pass
/// as they are.
///
/// Errors are [`BodyTooLarge`](ionoscloud_core::ErrorKind::BodyTooLarge) and, for a body that broke off,
/// [`ConnectionLost`](ionoscloud_core::ErrorKind::ConnectionLost).
///
/// ```
/// use ionoscloud_transport::{CollectBodyLayer, HttpClient, HttpSettings, Transport};
/// use tower::Layer as _;
///
/// let layer = CollectBodyLayer::new(64 * 1024 * 1024);
/// let transport = Transport::new(layer.layer(HttpClient::new(&HttpSettings::default())));
/// # drop(transport);
/// # Ok::<(), ionoscloud_core::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct CollectBodyLayer {
    limit: usize,
}

impl CollectBodyLayer {
    /// A limit in bytes.
    pub const fn new(limit: usize) -> Self {
        Self { limit }
    }
}

layer!(CollectBodyLayer);

/// The service of [`CollectBodyLayer`].
pub type CollectBody<S> = Stacked<CollectBodyLayer, S>;

impl Middleware for CollectBodyLayer {
    async fn handle<'a, N: Next>(&'a self, request: Outgoing<'a>, next: &'a N) -> Result<Response<Body>, Error> {
        let streaming = is_streaming(&request);
        let mut result = next.send(request).await;
        if !streaming && let Ok(response) = &mut result {
            match mem::take(response.body_mut()).collect(self.limit).await {
                Ok(body) => *response.body_mut() = body.into(),
                Err(error) => return Err(error),
            }
        }
        result
    }
}

pub(crate) fn is_streaming(request: &Request<Body>) -> bool {
    request.extensions().get::<OperationInfo>().is_some_and(OperationInfo::is_streaming)
}
