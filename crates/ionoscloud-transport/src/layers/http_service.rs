use std::pin::Pin;

use bytes::Bytes;
use http::{Request, Response};
use ionoscloud_core::{Body, BoxError, Error};
use tower_service::Service;

/// A future in a box.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// The future of the services of this crate.
pub type ResponseFuture = BoxFuture<'static, Result<Response<Body>, Error>>;

/// A service that the layers of this crate wrap: over our body and our error, cloned and shared.
///
/// It is implemented for every service that fits. One with another body or error ([`TowerService`]) fits once it is in
/// a [`Transport`](crate::Transport).
///
/// Every service of this crate is always ready and awaits the readiness of the one below inside its future. Otherwise a
/// deadline would not cover the time for which the service below is busy.
///
/// ```
/// use ionoscloud_transport::{DeadlineLayer, HttpService};
/// use tower::{Layer as _, ServiceBuilder};
///
/// /// Adds a deadline to a part of a stack, whatever is in it.
/// fn with_deadline(stack: impl HttpService) -> impl HttpService {
///     DeadlineLayer::new(std::time::Duration::from_secs(60)).layer(stack)
/// }
/// # let client = ionoscloud_transport::HttpClient::new(&ionoscloud_transport::HttpSettings::default());
/// # drop(ServiceBuilder::new().service(with_deadline(client)));
/// ```
pub trait HttpService:
    Service<Request<Body>, Response = Response<Body>, Error = Error, Future: Send + 'static> + Clone + Send + Sync + 'static
{
}

impl<S> HttpService for S where
    S: Service<Request<Body>, Response = Response<Body>, Error = Error, Future: Send + 'static>
        + Clone
        + Send
        + Sync
        + 'static
{
}

/// A service of others that can be part of a [`Transport`](crate::Transport): any body, any error.
///
/// It is implemented for every service that fits. Requests are `http::Request<Body>`. One that cannot be cloned has to
/// be wrapped first, for example in `tower::buffer::Buffer`.
///
/// ```
/// use std::convert::Infallible;
///
/// use http::{Request, Response};
/// use ionoscloud_core::Body;
/// use ionoscloud_transport::Transport;
///
/// let service = tower::service_fn(|_: Request<Body>| async { Ok::<_, Infallible>(Response::new(Body::empty())) });
/// # drop(Transport::new(service));
/// ```
pub trait TowerService:
    Service<Request<Body>, Response = Response<Self::ResponseBody>, Error: Into<BoxError>, Future: Send + 'static>
    + Clone
    + Send
    + Sync
    + 'static
{
    /// The body of its responses.
    type ResponseBody: http_body::Body<Data = Bytes, Error: Into<BoxError>> + Send + 'static;
}

impl<S, B> TowerService for S
where
    S: Service<Request<Body>, Response = Response<B>, Error: Into<BoxError>, Future: Send + 'static>
        + Clone
        + Send
        + Sync
        + 'static,
    B: http_body::Body<Data = Bytes, Error: Into<BoxError>> + Send + 'static,
{
    type ResponseBody = B;
}
