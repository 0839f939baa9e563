use std::sync::Arc;
use std::task::{Context, Poll};
use std::{fmt, mem};

use bytes::Bytes;
use http::{Request, Response};
use ionoscloud_core::{Body, BoxError, ContractNumber, Error};
use tower_layer::Layer;
use tower_service::Service;

use crate::builder::TransportBuilder;
use crate::credentials::Credentials;
use crate::layers::auth::View;
use crate::layers::http_service::ResponseFuture;
use crate::layers::middleware::{self, Exchange, Tower};

/// The one handle through which requests leave: any stack of layers behind one type.
///
/// It is a tower service that is always ready, cheap to clone, and made without a runtime. Readiness of the stack
/// behind it is awaited inside the future of a call, so that a deadline around the call covers it. The futures need a tokio
/// runtime with time and IO enabled, as those of hyper do.
///
/// ```
/// use ionoscloud_transport::{Token, Transport};
///
/// let transport = Transport::builder()
///     .credentials(Token::new("my-token")?)
///     .user_agent("inventory", "1.2.0")
///     .build()?;
/// # drop(transport);
/// # Ok::<(), ionoscloud_core::Error>(())
/// ```
#[derive(Clone)]
pub struct Transport {
    stack: Arc<dyn AnyExchange>,
}

impl Transport {
    /// Starts a transport with the layers of this crate.
    pub fn builder() -> TransportBuilder {
        TransportBuilder::new()
    }

    /// A transport over a stack of one's own: it alone is responsible for address, authorization and everything else.
    ///
    /// The answer may have any body and the service any error; an error that is an [`Error`] inside comes out as it was.
    /// A service that cannot be cloned has to be wrapped first, for example in `tower::buffer::Buffer`.
    pub fn new<S, B>(service: S) -> Self
    where
        S: Service<Request<Body>, Response = Response<B>> + Clone + Send + Sync + 'static,
        S::Error: Into<BoxError>,
        S::Future: Send + 'static,
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        Self::erased(Tower(service))
    }

    /// A transport over layers of this crate, which call each other without boxes.
    pub(crate) fn erased(exchange: impl Exchange) -> Self {
        Self { stack: Arc::new(exchange) }
    }

    /// The same transport behind one more layer.
    #[must_use]
    pub fn with_layer<L, B>(self, layer: &L) -> Self
    where
        L: Layer<Self>,
        L::Service: Service<Request<Body>, Response = Response<B>> + Clone + Send + Sync + 'static,
        <L::Service as Service<Request<Body>>>::Error: Into<BoxError>,
        <L::Service as Service<Request<Body>>>::Future: Send + 'static,
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        Self::new(layer.layer(self))
    }

    /// The same transport, sharing everything, for somebody else: calls of this view have these credentials.
    ///
    /// The [`AuthLayer`](crate::AuthLayer) honours it; a stack without one does not.
    #[must_use]
    pub fn with_credentials(&self, credentials: impl Credentials) -> Self {
        self.clone().with_layer(&View::Credentials(Arc::new(credentials)))
    }

    /// The same transport, sharing everything, for another contract: calls of this view are sent with `X-Contract-Number`,
    /// unless they name a contract themselves.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if the number is anything but digits.
    pub fn with_contract(&self, contract: &ContractNumber) -> Result<Self, Error> {
        Ok(self.clone().with_layer(&View::Contract(contract.to_header_value()?)))
    }
}

impl fmt::Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Transport").finish_non_exhaustive()
    }
}

impl Service<Request<Body>> for Transport {
    type Response = Response<Body>;
    type Error = Error;
    type Future = ResponseFuture;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> ResponseFuture {
        Arc::clone(&self.stack).boxed(request)
    }
}

impl Exchange for Transport {
    async fn exchange(&self, request: &mut Request<Body>) -> Result<Response<Body>, Error> {
        Arc::clone(&self.stack).boxed(mem::take(request)).await
    }
}

/// An [`Exchange`] of any type.
trait AnyExchange: Send + Sync {
    fn boxed(self: Arc<Self>, request: Request<Body>) -> ResponseFuture;
}

impl<E: Exchange> AnyExchange for E {
    fn boxed(self: Arc<Self>, request: Request<Body>) -> ResponseFuture {
        middleware::boxed(self, request)
    }
}
