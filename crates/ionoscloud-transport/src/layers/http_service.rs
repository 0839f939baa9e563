use std::pin::Pin;

use http::{Request, Response};
use ionoscloud_core::{Body, Error};
use tower_service::Service;

/// A future in a box.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// What the services of this crate return.
pub type ResponseFuture = BoxFuture<'static, Result<Response<Body>, Error>>;

/// What the layers of this crate wrap: a service over our body and our error that can be cloned and shared.
///
/// It is implemented for every service that fits. One with another body or error fits once it is in a
/// [`Transport`](crate::Transport).
///
/// Every service of this crate is always ready and asks the one below for readiness inside its future. Otherwise a
/// deadline would not cover the time for which the service below is busy.
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
