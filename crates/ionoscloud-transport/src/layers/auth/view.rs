use std::sync::Arc;
use std::task::{Context, Poll};

use http::{HeaderName, HeaderValue, Request, Response};
use ionoscloud_core::{Body, Error};
use tower_layer::Layer;
use tower_service::Service;

use crate::credentials::Credentials;
use crate::layers::http_service::HttpService;

pub(super) static CONTRACT_NUMBER: HeaderName = HeaderName::from_static("x-contract-number");

/// The credentials of one call, as a request extension; they come before those of the auth layer.
#[derive(Clone)]
pub(crate) struct CallCredentials(pub(super) Arc<dyn Credentials>);

/// Another view of a transport: its calls have credentials or a contract of their own, unless they say something else.
#[derive(Clone)]
pub(crate) enum View {
    Credentials(Arc<dyn Credentials>),
    Contract(HeaderValue),
}

impl<S> Layer<S> for View {
    type Service = Viewed<S>;

    fn layer(&self, inner: S) -> Viewed<S> {
        Viewed { inner, view: self.clone() }
    }
}

#[derive(Clone)]
pub(crate) struct Viewed<S> {
    inner: S,
    view: View,
}

impl<S: HttpService> Service<Request<Body>> for Viewed<S> {
    type Response = Response<Body>;
    type Error = Error;
    type Future = S::Future;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.inner.poll_ready(cx)
    }

    /// A view of a view is the outer layer, so that what it sets is there first, and stays.
    fn call(&mut self, mut request: Request<Body>) -> S::Future {
        match &self.view {
            View::Credentials(credentials) => {
                request.extensions_mut().get_or_insert_with(|| CallCredentials(Arc::clone(credentials)));
            }
            View::Contract(number) => {
                request.headers_mut().entry(&CONTRACT_NUMBER).or_insert_with(|| number.clone());
            }
        }
        self.inner.call(request)
    }
}
