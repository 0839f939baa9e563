//! The client over any tower service.

use std::fmt;
use std::future::poll_fn;

use bytes::Bytes;
use http::Request;
use http::header::HeaderName;
use ionoscloud_core::{Body, BoxError, Error, ErrorKind, Operation, OperationInfo, Product, RequestOptions, Response};
use tower_service::Service;

/// A body that arrives in chunks is rejected beyond this; one that is complete has passed the limit of its transport.
const BODY_LIMIT: usize = 64 * 1024 * 1024;

static CONTRACT_NUMBER: HeaderName = HeaderName::from_static("x-contract-number");

/// A client that sends operations over any tower service, and owns nothing but that service.
///
/// The service gets requests in origin form, with [`OperationInfo`] and [`RequestOptions`] as extensions, and is
/// responsible for base URL, authorization and everything else, as `ionoscloud_transport::Transport` is.
///
/// ```
/// # #[cfg(feature = "mongodb")] {
/// # async fn example() -> Result<(), ionoscloud_core::Error> {
/// use http::{Request, Response};
/// use ionoscloud_api::{Client, mongodb::ListTemplates};
/// use ionoscloud_core::Body;
///
/// let canned = tower::service_fn(|request: Request<Body>| async move {
///     assert_eq!(request.uri(), "/templates?limit=10");
///     Ok::<_, std::convert::Infallible>(Response::new(Body::from(r#"{"items": []}"#)))
/// });
/// let templates = Client::new(canned).send(ListTemplates::new().limit(10)).await?;
/// assert!(templates.items.is_empty());
/// # Ok(())
/// # }
/// # }
/// ```
#[derive(Clone)]
pub struct Client<S> {
    service: S,
}

impl<S> Client<S> {
    /// Creates a client over a service.
    pub fn new(service: S) -> Self {
        Self { service }
    }

    /// Returns the service below.
    pub fn service(&self) -> &S {
        &self.service
    }
}

impl<S, B> Client<S>
where
    S: Service<Request<Body>, Response = http::Response<B>> + Clone,
    S::Error: Into<BoxError>,
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    /// Sends an operation and decodes its response.
    ///
    /// # Errors
    ///
    /// Those of building the request, of the service, and of decoding the response; see
    /// [`ErrorKind`](ionoscloud_core::ErrorKind).
    pub async fn send<O: Operation>(&self, operation: O) -> Result<O::Output, Error> {
        let request = operation.request()?;
        drop(operation);
        O::response(self.exchange(O::INFO, request).await?)
    }

    /// Sends an operation with settings of its own, and returns status and headers beside the value.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send), and [`ErrorKind::InvalidInput`] if the contract number is anything but digits.
    pub async fn send_with<O: Operation>(
        &self,
        operation: O,
        options: RequestOptions,
    ) -> Result<Response<O::Output>, Error> {
        let mut request = operation.request()?;
        drop(operation);
        let idempotent = options.idempotent;
        let changed = apply(O::INFO, options, &mut request)?;
        let response = self.exchange(changed.as_deref().unwrap_or(O::INFO), request).await?;
        // The decoder knows nothing of the options.
        Response::decode::<O>(response).map_err(|error| idempotent.into_iter().fold(error, Error::with_idempotent))
    }

    /// Sends a raw request to a product through the same service: the API will be ahead of the SDK.
    ///
    /// The URL is the path below the product's base path, and the query. Its method decides whether it may be repeated,
    /// unless [`OperationInfo`] of this product and method is among its extensions. The response is returned whatever its
    /// status.
    ///
    /// # Errors
    ///
    /// Those of the service, [`ErrorKind::BodyTooLarge`], and [`ErrorKind::InvalidInput`] if the [`OperationInfo`] among
    /// its extensions is of another product or method: server, credentials and retry would be those.
    pub async fn request(
        &self,
        product: &'static Product,
        mut request: Request<Body>,
    ) -> Result<http::Response<Bytes>, Error> {
        let info = OperationInfo::raw(product, request.method().clone());
        let mut info = request.extensions_mut().get_or_insert_with(|| info).clone();
        if !is_same(info.product(), product) || info.method() != request.method() {
            let text = format!(
                "the request has the `OperationInfo` of {} {} among its extensions, and is a {} to {}",
                info.method(),
                info.product().key(),
                request.method(),
                product.key()
            );
            return Err(Error::new(ErrorKind::InvalidInput, text).with_operation(&info));
        }
        if let Some(options) = request.extensions_mut().remove::<RequestOptions>()
            && let Some(changed) = apply(&info, options, &mut request)?
        {
            info = *changed;
        }
        self.exchange(&info, request).await
    }

    async fn exchange(&self, info: &OperationInfo, request: Request<Body>) -> Result<http::Response<Bytes>, Error> {
        if info.is_streaming() {
            let text =
                "the response is a stream, which this client would collect; send the operation to the service itself";
            return Err(Error::new(ErrorKind::InvalidInput, text).with_operation(info));
        }
        let mut service = self.service.clone();
        let failed = |error: BoxError| Error::from_boxed(error, "the HTTP stack failed").with_operation(info);
        poll_fn(|cx| service.poll_ready(cx)).await.map_err(|error| failed(error.into()))?;
        let response = service.call(request).await.map_err(|error| failed(error.into()))?;
        collected(response.map(Body::wrap)).await.map_err(|error| error.with_operation(info))
    }
}

/// Collects the body of a response, which a foreign service may have left in chunks.
async fn collected(response: http::Response<Body>) -> Result<http::Response<Bytes>, Error> {
    let (parts, body) = response.into_parts();
    let limit = if body.as_bytes().is_some() { usize::MAX } else { BODY_LIMIT };
    Ok(http::Response::from_parts(parts, body.collect(limit).await?))
}

/// Versions of an API share a key, and not their servers.
fn is_same(one: &Product, other: &Product) -> bool {
    let identity = |product: &Product| (product.key(), product.config_name(), product.api_version());
    std::ptr::eq(one, other) || identity(one) == identity(other)
}

/// Applies the options of a call, and returns the operation as they change it, if they do. Boxed, because hardly any
/// call has such an option.
fn apply(
    info: &OperationInfo,
    mut options: RequestOptions,
    request: &mut Request<Body>,
) -> Result<Option<Box<OperationInfo>>, Error> {
    if let Some(contract) = &options.contract {
        let value = contract.to_header_value().map_err(|error| error.with_operation(info))?;
        request.headers_mut().insert(CONTRACT_NUMBER.clone(), value);
    }
    let headers = std::mem::take(&mut options.headers);
    for name in headers.keys() {
        request.headers_mut().remove(name);
        for value in headers.get_all(name) {
            request.headers_mut().append(name, value.clone());
        }
    }
    let changed = options.idempotent.map(|idempotent| info.clone().idempotent(idempotent));
    if let Some(changed) = &changed {
        request.extensions_mut().insert(changed.clone());
    }
    request.extensions_mut().insert(options);
    Ok(changed.map(Box::new))
}

impl<S> fmt::Debug for Client<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").finish_non_exhaustive()
    }
}
