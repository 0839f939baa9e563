use std::sync::Arc;

use http::{HeaderName, HeaderValue, Response};
use ionoscloud_core::{Body, Error};

use crate::credentials::Credentials;
use crate::layers::middleware::{Middleware, Next, Outgoing, layer};

pub(super) static CONTRACT_NUMBER: HeaderName = HeaderName::from_static("x-contract-number");

/// The credentials of one call, as a request extension; they take precedence over those of the auth layer.
#[derive(Clone)]
pub(crate) struct CallCredentials(pub(super) Arc<dyn Credentials>);

/// Another view of a transport: its calls have credentials or a contract of their own, unless they say something else.
#[derive(Clone)]
pub(crate) enum View {
    Credentials(Arc<dyn Credentials>),
    Contract(HeaderValue),
}

layer!(View);

impl Middleware for View {
    /// A view of a view is the outer layer, so that what it sets is there first, and stays.
    fn handle<'a, N: Next>(
        &'a self,
        mut request: Outgoing<'a>,
        next: &'a N,
    ) -> impl Future<Output = Result<Response<Body>, Error>> + Send {
        match self {
            Self::Credentials(credentials) => {
                request.extensions_mut().get_or_insert_with(|| CallCredentials(Arc::clone(credentials)));
            }
            Self::Contract(number) => {
                request.headers_mut().entry(&CONTRACT_NUMBER).or_insert_with(|| number.clone());
            }
        }
        next.send(request)
    }
}
