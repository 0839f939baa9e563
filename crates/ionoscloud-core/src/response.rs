use std::fmt;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::error::{cut_request_id, request_id};
use crate::{Error, Operation, retry_after};

/// The decoded response of an operation with its status and headers.
///
/// ```
/// # fn example(response: ionoscloud_core::Response<String>) {
/// println!("{} {:?} {}", response.status, response.request_id(), response.value);
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Response<T> {
    /// The decoded body.
    pub value: T,
    /// The status, always a success.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
}

impl<T> Response<T> {
    /// Decodes the response of an operation that was sent over any HTTP stack.
    ///
    /// # Errors
    ///
    /// Those of [`Operation::response`].
    pub fn decode<O: Operation<Output = T>>(response: http::Response<Bytes>) -> Result<Self, Error> {
        let status = response.status();
        let headers = response.headers().clone();
        let value = O::response(response)?;
        Ok(Self { value, status, headers })
    }

    /// The id under which the API knows the request, for the vendor's support.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers).map(cut_request_id)
    }

    /// The `Location` header: a URL to read ids from, never one to follow.
    pub fn location(&self) -> Option<&str> {
        self.headers.get(http::header::LOCATION).and_then(|value| value.to_str().ok())
    }

    /// The `Date` header: the server's time of the response, to the second.
    pub fn date(&self) -> Option<SystemTime> {
        let date = self.headers.get(http::header::DATE)?.to_str().ok()?;
        httpdate::parse_http_date(date).ok()
    }

    /// The delay before the next poll that the server asked for.
    pub fn retry_after(&self) -> Option<Duration> {
        retry_after(&self.headers)
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    /// Headers by name alone: their values may be secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("value", &self.value)
            .field("status", &self.status)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .finish()
    }
}
