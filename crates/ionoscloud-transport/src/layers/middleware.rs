use std::mem;
use std::sync::Arc;

use bytes::Bytes;
use http::{Request, Response};
use ionoscloud_core::{Body, BoxError, Error};
use tower::ServiceExt as _;
use tower_service::Service;

use crate::layers::http_service::ResponseFuture;

/// What the layers of this crate are to each other.
///
/// A layer calls the next one by reference, and the request stays where it is. As tower services alone, each would be
/// cloned into the future of the one above, that future boxed, and the request moved through all of them.
///
/// What is left of the request afterwards is of no use.
pub(crate) trait Exchange: Send + Sync + 'static {
    fn exchange(&self, request: &mut Request<Body>) -> impl Future<Output = Result<Response<Body>, Error>> + Send;
}

impl<E: Exchange> Exchange for Arc<E> {
    fn exchange(&self, request: &mut Request<Body>) -> impl Future<Output = Result<Response<Body>, Error>> + Send {
        (**self).exchange(request)
    }
}

/// A tower service below a layer of this crate.
pub(crate) struct Tower<S>(pub(crate) S);

impl<S, B> Exchange for Tower<S>
where
    S: Service<Request<Body>, Response = Response<B>> + Clone + Send + Sync + 'static,
    S::Error: Into<BoxError>,
    S::Future: Send + 'static,
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    async fn exchange(&self, request: &mut Request<Body>) -> Result<Response<Body>, Error> {
        match self.0.clone().oneshot(mem::take(request)).await {
            Ok(response) => Ok(response.map(Body::wrap)),
            Err(error) => Err(Error::from_boxed(error.into(), "a layer of the transport failed")),
        }
    }
}

/// The other way round: how layers of this crate become tower services.
pub(crate) fn boxed(exchange: impl Exchange, mut request: Request<Body>) -> ResponseFuture {
    Box::pin(async move { exchange.exchange(&mut request).await })
}
