//! Cross-origin requests ([CORS](https://fetch.spec.whatwg.org/#http-cors-protocol)): a page in a browser can call the
//! emulated APIs, with the credentials that it was given.

use http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, ACCESS_CONTROL_REQUEST_HEADERS,
    ACCESS_CONTROL_REQUEST_METHOD, ORIGIN,
};
use http::request::Parts;
use http::{HeaderMap, HeaderValue, Method};

const ANY: HeaderValue = HeaderValue::from_static("*");
const METHODS: HeaderValue = HeaderValue::from_static("GET, HEAD, POST, PUT, PATCH, DELETE");

/// Returns true for a CORS preflight request, which carries no credentials.
pub(crate) fn is_preflight(parts: &Parts) -> bool {
    let asks = parts.headers.contains_key(ORIGIN) && parts.headers.contains_key(ACCESS_CONTROL_REQUEST_METHOD);
    parts.method == Method::OPTIONS && asks
}

/// The headers of the response to a preflight.
pub(crate) fn allow(request: &HeaderMap, response: &mut HeaderMap) {
    response.insert(ACCESS_CONTROL_ALLOW_ORIGIN, ANY);
    response.insert(ACCESS_CONTROL_ALLOW_METHODS, METHODS);
    // `*` would not include `Authorization`.
    if let Some(headers) = request.get(ACCESS_CONTROL_REQUEST_HEADERS) {
        response.insert(ACCESS_CONTROL_ALLOW_HEADERS, headers.clone());
    }
    response.insert(ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("600"));
}

/// Lets the page of a cross-origin request read the response.
pub(crate) fn expose(request: &HeaderMap, response: &mut HeaderMap) {
    if request.contains_key(ORIGIN) {
        response.insert(ACCESS_CONTROL_ALLOW_ORIGIN, ANY);
        response.insert(ACCESS_CONTROL_EXPOSE_HEADERS, ANY);
    }
}
