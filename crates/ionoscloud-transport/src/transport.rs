//! `Transport`: a stack of any layers behind one type.

use std::fmt;
use std::sync::Arc;
use std::task::{Context, Poll};

use http::{Request, Response};
use ionoscloud_core::{Body, ContractNumber, Error};
use tower_layer::Layer;
use tower_service::Service;

use crate::builder::TransportBuilder;
use crate::credentials::Credentials;
use crate::layers::auth::View;
use crate::layers::http_service::{BoxFuture, ResponseFuture, TowerService};
use crate::layers::middleware::{self, FromTower, Next, Outgoing};

/// A type-erased HTTP stack: any stack of layers behind one type.
///
/// It is a tower service that is always ready, cheap to clone, and made without a runtime. Readiness of the stack
/// behind it is awaited inside the future of a call, so that a deadline around the call covers it. The futures need a
/// tokio runtime with time and IO enabled, as those of hyper do.
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
    stack: Arc<dyn AnyStack>,
}

impl Transport {
    /// Starts a transport with the layers of this crate.
    pub fn builder() -> TransportBuilder {
        TransportBuilder::new()
    }

    /// A transport over a stack of one's own: it alone is responsible for the URL, authorization and everything else.
    ///
    /// The response may have any body and the service any error; an error that is an [`Error`] inside comes out as it
    /// was. A service that cannot be cloned has to be wrapped first, for example in `tower::buffer::Buffer`.
    pub fn new(service: impl TowerService) -> Self {
        Self::erased(FromTower(service))
    }

    /// A transport over layers of this crate, which call each other without boxes.
    pub(crate) fn erased(stack: impl Next) -> Self {
        Self { stack: Arc::new(stack) }
    }

    /// The same transport behind one more layer.
    #[must_use]
    pub fn with_layer<L>(self, layer: &L) -> Self
    where
        L: Layer<Self, Service: TowerService>,
    {
        Self::new(layer.layer(self))
    }

    /// The same transport, sharing everything, for another caller: calls of this view have these credentials.
    ///
    /// The [`AuthLayer`](crate::AuthLayer) honours it; a stack without one does not.
    #[must_use]
    pub fn with_credentials(&self, credentials: impl Credentials) -> Self {
        Self::erased(View::Credentials(Arc::new(credentials)).layer(self.clone()))
    }

    /// The same transport, sharing everything, for another contract: calls of this view are sent with
    /// `X-Contract-Number`, unless they name a contract themselves.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if the number is anything but digits.
    pub fn with_contract(&self, contract: &ContractNumber) -> Result<Self, Error> {
        Ok(Self::erased(View::Contract(contract.to_header_value()?).layer(self.clone())))
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

impl Next for Transport {
    fn send<'a>(&'a self, request: Outgoing<'a>) -> impl Future<Output = Result<Response<Body>, Error>> + Send {
        self.stack.send_boxed(request)
    }
}

/// A stack of any type.
trait AnyStack: Send + Sync {
    /// Sends an owned request, by a future that keeps the stack.
    fn boxed(self: Arc<Self>, request: Request<Body>) -> ResponseFuture;

    /// Sends a request from where it is: one of 240 bytes is not moved into the box.
    fn send_boxed<'a>(&'a self, request: Outgoing<'a>) -> BoxFuture<'a, Result<Response<Body>, Error>>;
}

impl<N: Next> AnyStack for N {
    fn boxed(self: Arc<Self>, request: Request<Body>) -> ResponseFuture {
        middleware::boxed(self, request)
    }

    fn send_boxed<'a>(&'a self, request: Outgoing<'a>) -> BoxFuture<'a, Result<Response<Body>, Error>> {
        Box::pin(self.send(request))
    }
}
