use http::{Extensions, HeaderMap, Method, Request, Uri, Version};
use ionoscloud_core::{Body, OperationInfo};

use crate::layers::call_state::CallState;

/// A copy of a request for a retry.
pub(crate) struct RequestCopy {
    method: Method,
    uri: Uri,
    version: Version,
    headers: HeaderMap,
    extensions: Values,
    body: Body,
}

/// Most requests have no other extensions than ours. To keep those as they are spares a map, and a box for each.
enum Values {
    Ours(Option<OperationInfo>, Option<CallState>),
    Any(Extensions),
}

impl RequestCopy {
    /// A copy of a request, unless its body can be read only once.
    pub(crate) fn of(request: &Request<Body>) -> Option<Self> {
        Some(Self {
            body: request.body().try_clone()?,
            method: request.method().clone(),
            uri: request.uri().clone(),
            version: request.version(),
            headers: request.headers().clone(),
            extensions: Values::of(request.extensions()),
        })
    }
}

impl Values {
    fn of(extensions: &Extensions) -> Self {
        let (info, call) = (extensions.get::<OperationInfo>(), extensions.get::<CallState>());
        if usize::from(info.is_some()) + usize::from(call.is_some()) == extensions.len() {
            Self::Ours(info.cloned(), call.cloned())
        } else {
            Self::Any(extensions.clone())
        }
    }
}

impl From<RequestCopy> for Request<Body> {
    fn from(copy: RequestCopy) -> Self {
        let mut request = Self::new(copy.body);
        *request.method_mut() = copy.method;
        *request.uri_mut() = copy.uri;
        *request.version_mut() = copy.version;
        *request.headers_mut() = copy.headers;
        match copy.extensions {
            Values::Any(extensions) => *request.extensions_mut() = extensions,
            Values::Ours(info, call) => {
                info.map(|info| request.extensions_mut().insert(info));
                call.map(|call| request.extensions_mut().insert(call));
            }
        }
        request
    }
}
