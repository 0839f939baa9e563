//! Operations as plain values, and the facts that travel with their requests.

use bytes::Bytes;
use http::{Method, Request, Response};

use crate::{AuthMethod, Body, Error, Product};

/// An API operation as a plain value: it builds its request and decodes its response, and knows nothing of connections.
///
/// Generated types implement it. An HTTP stack of any kind can drive one: build the request, add the base URL and the
/// authorization, send it, and pass the response to [`response`](Self::response).
///
/// ```
/// use ionoscloud_core::{Error, Operation};
///
/// /// Sends an operation by a blocking HTTP client of any kind.
/// fn send<O: Operation>(
///     operation: &O,
///     client: impl Fn(http::Request<ionoscloud_core::Body>) -> http::Response<bytes::Bytes>,
/// ) -> Result<O::Output, Error> {
///     O::response(client(operation.request()?))
/// }
/// # use ionoscloud_core::{Body, OperationInfo, Product, RequestBuilder};
/// # static TOYS: Product = Product::new("toys", "1");
/// # static INFO: OperationInfo = OperationInfo::new(&TOYS, "toysDelete", http::Method::DELETE, "/toys");
/// # struct DeleteToys;
/// # impl Operation for DeleteToys {
/// #     type Output = ();
/// #     const INFO: &'static OperationInfo = &INFO;
/// #     fn request(&self) -> Result<http::Request<Body>, Error> {
/// #         RequestBuilder::new(&INFO, &[]).build()
/// #     }
/// #     fn response(response: http::Response<bytes::Bytes>) -> Result<(), Error> {
/// #         ionoscloud_core::decode::empty(&INFO, response)
/// #     }
/// # }
/// # assert!(send(&DeleteToys, |_| http::Response::default()).is_ok());
/// ```
pub trait Operation {
    /// The type that a successful response is decoded into.
    type Output;

    /// The facts of the operation.
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

    /// Decodes a response whose body has arrived completely.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Api`](crate::ErrorKind::Api) for every status that is not a success, and
    /// [`ErrorKind::Decode`](crate::ErrorKind::Decode) for a body that is not what the operation returns.
    fn response(response: Response<Bytes>) -> Result<Self::Output, Error>;
}

/// The facts of an operation: they travel with its request, so that retry, spans and errors never parse a URL.
///
/// Two of them are the same operation if product and id agree; compare those, never URLs.
///
/// ```
/// use http::Method;
/// use ionoscloud_core::{OperationInfo, Product};
///
/// static TOYS: Product = Product::new("toys", "1");
/// static GET: OperationInfo = OperationInfo::new(&TOYS, "toysGet", Method::GET, "/toys/{toyId}");
/// assert!(GET.is_safe() && GET.is_idempotent() && GET.needs_credentials());
/// ```
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
    /// Creates the facts from product, vendor's operation id, method and path template.
    ///
    /// It is idempotent if its method is: all but `POST`, `PATCH` and `CONNECT`.
    pub const fn new(product: &'static Product, id: &'static str, method: Method, path: &'static str) -> Self {
        let idempotent = !matches!(method, Method::POST | Method::PATCH | Method::CONNECT);
        Self { product, id, method, path, idempotent, streaming: false, auth_methods: None }
    }

    /// Creates the facts of a raw request, which no generated type describes: its id is `request`, its template empty.
    pub fn raw(product: &'static Product, method: Method) -> Self {
        Self::new(product, "request", method, "")
    }

    /// Sets whether sending it twice is the same as sending it once, where the method does not show it.
    pub const fn idempotent(mut self, idempotent: bool) -> Self {
        self.idempotent = idempotent;
        self
    }

    /// Sets whether the response is returned as it arrives, neither collected nor decompressed.
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

    /// Returns true if it accepts this way to authenticate.
    pub fn accepts(&self, method: AuthMethod) -> bool {
        self.auth_methods.map_or_else(|| self.product.accepts(method), |methods| methods.contains(&method))
    }

    /// Returns true if it needs credentials.
    pub const fn needs_credentials(&self) -> bool {
        !matches!(self.auth_methods, Some([]))
    }

    /// Returns true if sending it twice is the same as sending it once.
    pub const fn is_idempotent(&self) -> bool {
        self.idempotent
    }

    /// Returns true if it changes nothing at all, so that a repeat is harmless whatever the server did with the first.
    pub fn is_safe(&self) -> bool {
        self.idempotent && self.method.is_safe()
    }

    /// Returns true if the response is returned as it arrives.
    pub const fn is_streaming(&self) -> bool {
        self.streaming
    }
}
