use bytes::Bytes;
use http::{Method, Request, Response};

use crate::{AuthMethod, Body, Error, Product};

/// An API operation as a plain value: it knows its request and how to read its answer, and nothing of connections.
///
/// Generated types implement it. An HTTP stack of any kind can drive one: build the request, add the address and the
/// authorization, send it, and hand the answer to [`response`](Self::response).
pub trait Operation {
    /// What a successful answer is decoded into.
    type Output;

    /// What is known of the operation before it is sent.
    const INFO: &'static OperationInfo;

    /// Builds the request in origin form: the path below the product's base path, and the query.
    ///
    /// [`INFO`](Self::INFO) travels along as a request extension.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidInput`](crate::ErrorKind::InvalidInput) if a path parameter is empty, `.` or `..`, or a
    /// value has no JSON form.
    fn request(&self) -> Result<Request<Body>, Error>;

    /// Reads an answer whose body has arrived completely.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Api`](crate::ErrorKind::Api) for every status that is not a success, and
    /// [`ErrorKind::Decode`](crate::ErrorKind::Decode) for a body that is not what the operation answers.
    fn response(response: Response<Bytes>) -> Result<Self::Output, Error>;
}

/// The facts of an operation: they travel with its request, so that retry, spans and errors never parse a URL.
///
/// Two of them are the same operation if product and id agree; compare those, never addresses.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct OperationInfo {
    product: &'static Product,
    id: &'static str,
    method: Method,
    path: &'static str,
    idempotent: bool,
    streaming: bool,
    auth_methods: Option<&'static [AuthMethod]>,
}

impl OperationInfo {
    /// An operation by product, vendor's operation id, method and path template.
    ///
    /// It counts as idempotent if its method is: everything but `POST`, `PATCH` and `CONNECT`.
    pub const fn new(product: &'static Product, id: &'static str, method: Method, path: &'static str) -> Self {
        let idempotent = !matches!(method, Method::POST | Method::PATCH | Method::CONNECT);
        Self { product, id, method, path, idempotent, streaming: false, auth_methods: None }
    }

    /// The operation behind a request that no generated type describes; its id is `request`, its template empty.
    pub fn raw(product: &'static Product, method: Method) -> Self {
        Self::new(product, "request", method, "")
    }

    /// States whether sending it twice is the same as sending it once, where the method does not tell.
    pub const fn idempotent(mut self, idempotent: bool) -> Self {
        self.idempotent = idempotent;
        self
    }

    /// States that the answer is handed over as it arrives, neither collected nor decompressed.
    pub const fn streaming(mut self, streaming: bool) -> Self {
        self.streaming = streaming;
        self
    }

    /// Sets the ways to authenticate that it accepts, where they are not the product's; none at all if it needs no
    /// credentials.
    pub const fn with_auth_methods(mut self, methods: &'static [AuthMethod]) -> Self {
        self.auth_methods = Some(methods);
        self
    }

    /// The product it belongs to.
    pub const fn product(&self) -> &'static Product {
        self.product
    }

    /// The vendor's operation id, `clustersGet`.
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// The HTTP method.
    pub const fn method(&self) -> &Method {
        &self.method
    }

    /// The path template below the product's base path, `/clusters/{clusterId}`; empty for a raw request.
    pub const fn path(&self) -> &'static str {
        self.path
    }

    /// Whether it takes this way to authenticate.
    pub fn accepts(&self, method: AuthMethod) -> bool {
        self.auth_methods.map_or_else(|| self.product.accepts(method), |methods| methods.contains(&method))
    }

    /// Whether callers have to prove who they are.
    pub const fn needs_credentials(&self) -> bool {
        !matches!(self.auth_methods, Some([]))
    }

    /// Whether sending it twice is the same as sending it once.
    pub const fn is_idempotent(&self) -> bool {
        self.idempotent
    }

    /// Whether it changes nothing at all, so that a repeat is harmless whatever the server did with the first.
    pub fn is_safe(&self) -> bool {
        self.idempotent && self.method.is_safe()
    }

    /// Whether the answer is handed over as it arrives.
    pub const fn is_streaming(&self) -> bool {
        self.streaming
    }
}
