//! The one bridge between the layers of this crate and tower.
//!
//! A layer of this crate is a [`Middleware`]: it gets the request and the [`Next`] step by reference. As tower services
//! alone, each would be cloned into the future of the one above, that future boxed, and the request moved through all
//! of them. [`Stacked`] makes a tower service of a middleware, [`FromTower`] a next step of a tower service.
//!
//! Sending takes an [`Outgoing`] request by value, so that no layer can read it after it was sent: by then the layers
//! below have changed it, or taken its content.

use std::fmt;
use std::mem;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use std::task::{Context, Poll};

use http::{Request, Response};
use ionoscloud_core::{Body, Error};
use tower::ServiceExt as _;
use tower_service::Service;

use super::http_service::{HttpService, ResponseFuture, TowerService};

/// One step of the stack, implemented by every layer of this crate.
pub trait Middleware: Clone + Send + Sync + 'static {
    /// Handles a request, mostly by sending it to the next step.
    fn handle<'a, N: Next>(
        &'a self,
        request: Outgoing<'a>,
        next: &'a N,
    ) -> impl Future<Output = Result<Response<Body>, Error>> + Send;
}

/// The steps below a middleware.
pub trait Next: Send + Sync + 'static {
    /// Sends the request.
    fn send<'a>(&'a self, request: Outgoing<'a>) -> impl Future<Output = Result<Response<Body>, Error>> + Send;
}

impl<N: Next> Next for Arc<N> {
    fn send<'a>(&'a self, request: Outgoing<'a>) -> impl Future<Output = Result<Response<Body>, Error>> + Send {
        (**self).send(request)
    }
}

/// Exclusive access to a request until it is sent.
#[derive(Debug)]
pub struct Outgoing<'a>(&'a mut Request<Body>);

impl<'a> Outgoing<'a> {
    /// Keeps the place of the request, to send another one after it.
    pub(crate) fn into_slot(self) -> Slot<'a> {
        Slot(self.0)
    }

    /// Takes the request itself, for what needs it whole.
    pub(crate) fn take(self) -> Request<Body> {
        mem::take(self.0)
    }
}

impl Deref for Outgoing<'_> {
    type Target = Request<Body>;

    fn deref(&self) -> &Request<Body> {
        self.0
    }
}

impl DerefMut for Outgoing<'_> {
    fn deref_mut(&mut self) -> &mut Request<Body> {
        self.0
    }
}

/// The place of a request that is sent, and cannot be read any more.
pub(crate) struct Slot<'a>(&'a mut Request<Body>);

impl<'a> Slot<'a> {
    /// Sends the request that is in the place.
    pub(crate) fn send_to<'b, N: Next>(
        &'b mut self,
        next: &'b N,
    ) -> impl Future<Output = Result<Response<Body>, Error>> + Send {
        next.send(Outgoing(&mut *self.0))
    }

    /// Puts another request in its place.
    pub(crate) fn fill(self, request: Request<Body>) -> Outgoing<'a> {
        *self.0 = request;
        Outgoing(self.0)
    }
}

/// A layer of this crate over an inner service: the service that each of them makes.
///
/// It is always ready, and awaits the readiness of the inner service inside its future.
#[derive(Clone)]
pub struct Stacked<M, S> {
    middleware: M,
    inner: S,
}

impl<M, S> Stacked<M, S> {
    pub(crate) fn new(middleware: M, inner: S) -> Self {
        Self { middleware, inner }
    }
}

impl<M: fmt::Debug, S> fmt::Debug for Stacked<M, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Stacked").field(&self.middleware).finish_non_exhaustive()
    }
}

impl<M: Middleware, S: HttpService> Service<Request<Body>> for Stacked<M, S> {
    type Response = Response<Body>;
    type Error = Error;
    type Future = ResponseFuture;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> ResponseFuture {
        boxed(Stacked::new(self.middleware.clone(), FromTower(self.inner.clone())), request)
    }
}

impl<M: Middleware, N: Next> Next for Stacked<M, N> {
    fn send<'a>(&'a self, request: Outgoing<'a>) -> impl Future<Output = Result<Response<Body>, Error>> + Send {
        self.middleware.handle(request, &self.inner)
    }
}

/// A tower service as the next step.
pub(crate) struct FromTower<S>(pub(crate) S);

impl<S: TowerService> Next for FromTower<S> {
    async fn send<'a>(&'a self, request: Outgoing<'a>) -> Result<Response<Body>, Error> {
        match self.0.clone().oneshot(request.take()).await {
            Ok(response) => Ok(response.map(Body::wrap)),
            Err(error) => Err(Error::from_boxed(error.into(), "a layer of the transport failed")),
        }
    }
}

/// Sends an owned request: what the future of a tower service does.
pub(crate) fn boxed(next: impl Next, mut request: Request<Body>) -> ResponseFuture {
    Box::pin(async move { next.send(Outgoing(&mut request)).await })
}

/// Makes a tower layer of a middleware that is its own settings.
macro_rules! layer {
    ($middleware:ident) => {
        impl<S> tower_layer::Layer<S> for $middleware {
            type Service = crate::layers::middleware::Stacked<$middleware, S>;

            fn layer(&self, inner: S) -> Self::Service {
                crate::layers::middleware::Stacked::new(self.clone(), inner)
            }
        }
    };
}

pub(crate) use layer;
