//! The retry table: which failures are worth another attempt, and safe.

use http::{Method, StatusCode};

use crate::{Error, ErrorKind, OperationInfo};

/// The end of an attempt: a response, or none.
///
/// ```
/// use http::StatusCode;
/// use ionoscloud_core::{Error, ErrorKind, Outcome};
///
/// let refused = Error::new(ErrorKind::Connect, "connection refused");
/// let outcomes = [Outcome::Status(StatusCode::OK), Outcome::Error(&refused)];
/// # let _ = outcomes;
/// ```
#[derive(Clone, Copy, Debug)]
pub enum Outcome<'a> {
    /// A response arrived completely.
    Status(StatusCode),
    /// No response arrived, or not all of it.
    Error(&'a Error),
}

/// The verdict on an attempt.
///
/// ```
/// use http::{Method, StatusCode};
/// use ionoscloud_core::{Disposition, OperationInfo, Outcome, Product, classify};
///
/// static TOYS: Product = Product::new("toys", "1");
///
/// let create = OperationInfo::new(&TOYS, "toysPost", Method::POST, "/toys");
/// let unclear = Outcome::Status(StatusCode::BAD_GATEWAY);
/// assert_eq!(classify(&create, unclear), Disposition::Fail);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disposition {
    /// A success.
    Success,
    /// A failure that another attempt may fix, and that is safe to follow by one.
    Retry,
    /// A failure that is final: a repeat would not help, or might be processed twice.
    Fail,
}

/// Decides whether another attempt follows; retry, waiters and [`Error::is_retryable`] all call this.
///
/// | outcome | another attempt |
/// |---|---|
/// | never sent: connect, DNS, TLS, unless permanent; rejected without processing over HTTP/2 | any method |
/// | 429 | any method: the server rejected it without processing |
/// | 502, 503, 504, timeout, connection lost | idempotent operations |
/// | 408, 500 | `GET` of operations that change nothing |
/// | everything else | never |
///
/// An unknown CA, a wrong pin, and a 403 or 407 of a proxy are permanent. An error of credentials is as retryable as
/// its cause: the operation itself was not sent.
///
/// ```
/// use http::{Method, StatusCode};
/// use ionoscloud_core::{Disposition, OperationInfo, Outcome, Product, classify};
///
/// static TOYS: Product = Product::new("toys", "1");
/// let unavailable = Outcome::Status(StatusCode::SERVICE_UNAVAILABLE);
/// let get = OperationInfo::new(&TOYS, "toysGet", Method::GET, "/toys");
/// let create = OperationInfo::new(&TOYS, "toysPost", Method::POST, "/toys");
/// assert_eq!(classify(&get, unavailable), Disposition::Retry);
/// assert_eq!(classify(&create, unavailable), Disposition::Fail);
/// ```
// docs/ARCHITECTURE.md, docs/errors.md and docs/waiting.md repeat this table: `cargo xtask tidy` compares the first,
// and a test of the facade the others with this function.
#[doc(alias = "retry")]
#[doc(alias = "retryable")]
pub fn classify(operation: &OperationInfo, outcome: Outcome<'_>) -> Disposition {
    let retry = match outcome {
        Outcome::Status(status) if status.is_success() => return Disposition::Success,
        Outcome::Status(status) => retry_status(operation, status),
        Outcome::Error(error) => match error.kind() {
            ErrorKind::Connect => !error.is_permanent(),
            ErrorKind::Timeout | ErrorKind::ConnectionLost => operation.is_idempotent() || !error.was_sent(),
            ErrorKind::Credentials => error.cause().is_some_and(Error::is_retryable),
            ErrorKind::Api => error.status().is_some_and(|status| retry_status(operation, status)),
            _ => false,
        },
    };
    if retry { Disposition::Retry } else { Disposition::Fail }
}

fn retry_status(operation: &OperationInfo, status: StatusCode) -> bool {
    match status {
        StatusCode::TOO_MANY_REQUESTS => true,
        StatusCode::BAD_GATEWAY | StatusCode::SERVICE_UNAVAILABLE | StatusCode::GATEWAY_TIMEOUT => {
            operation.is_idempotent()
        }
        StatusCode::REQUEST_TIMEOUT | StatusCode::INTERNAL_SERVER_ERROR => {
            operation.is_safe() && *operation.method() == Method::GET
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Product;

    static PRODUCT: Product = Product::new("toy", "1");

    fn retried(method: Method, outcome: Outcome<'_>) -> bool {
        classify(&OperationInfo::new(&PRODUCT, "toy", method, "/"), outcome) == Disposition::Retry
    }

    #[test]
    fn statuses_are_retried_by_method() {
        let table: [(u16, [bool; 5]); 9] = [
            // GET, PUT, DELETE, POST, PATCH
            (429, [true, true, true, true, true]),
            (408, [true, false, false, false, false]),
            (500, [true, false, false, false, false]),
            (502, [true, true, true, false, false]),
            (503, [true, true, true, false, false]),
            (504, [true, true, true, false, false]),
            (400, [false; 5]),
            (404, [false; 5]),
            (501, [false; 5]),
        ];
        for (status, expected) in table {
            let status = StatusCode::from_u16(status).unwrap();
            let methods = [Method::GET, Method::PUT, Method::DELETE, Method::POST, Method::PATCH];
            assert_eq!(methods.map(|method| retried(method, Outcome::Status(status))), expected, "{status}");
        }
    }

    #[test]
    fn get_that_creates_is_not_retried() {
        let info = OperationInfo::new(&PRODUCT, "tokensGenerate", Method::GET, "/tokens/generate").idempotent(false);
        assert_eq!(classify(&info, Outcome::Status(StatusCode::INTERNAL_SERVER_ERROR)), Disposition::Fail);
        assert_eq!(classify(&info, Outcome::Status(StatusCode::BAD_GATEWAY)), Disposition::Fail);
    }

    #[test]
    fn errors_are_retried_by_method_and_if_sent() {
        let connect = Error::new(ErrorKind::Connect, "refused");
        let lost = Error::new(ErrorKind::ConnectionLost, "lost").with_sent(true);
        let unsent = Error::new(ErrorKind::ConnectionLost, "lost").with_sent(false);
        let decode = Error::new(ErrorKind::Decode, "not JSON").with_sent(true);
        assert!(retried(Method::POST, Outcome::Error(&connect)));
        assert!(!retried(Method::POST, Outcome::Error(&lost)));
        assert!(retried(Method::POST, Outcome::Error(&unsent)));
        assert!(retried(Method::GET, Outcome::Error(&lost)));
        assert!(!retried(Method::GET, Outcome::Error(&decode)));
    }

    #[test]
    fn error_of_credentials_is_retried_as_its_cause() {
        let fetch = OperationInfo::new(&PRODUCT, "tokensGenerate", Method::GET, "/tokens/generate");
        let of =
            |cause: Error| Error::new(ErrorKind::Credentials, "no token").with_source(cause.with_operation(&fetch));
        assert!(retried(Method::POST, Outcome::Error(&of(Error::new(ErrorKind::Connect, "refused")))));
        assert!(!retried(Method::GET, Outcome::Error(&of(Error::new(ErrorKind::Decode, "not JSON")))));
        assert!(!retried(Method::GET, Outcome::Error(&Error::new(ErrorKind::Credentials, "no token"))));
    }

    #[test]
    fn any_2xx_is_success() {
        let info = OperationInfo::new(&PRODUCT, "toy", Method::POST, "/");
        assert_eq!(classify(&info, Outcome::Status(StatusCode::ACCEPTED)), Disposition::Success);
    }

    #[test]
    fn api_error_is_classified_by_its_status() {
        let info = OperationInfo::new(&PRODUCT, "toy", Method::POST, "/");
        let error =
            |status: u16| Error::from_response(&info, &http::Response::builder().status(status).body("").unwrap());
        assert!(retried(Method::GET, Outcome::Error(&error(503))));
        assert!(!retried(Method::POST, Outcome::Error(&error(503))));
        assert!(retried(Method::POST, Outcome::Error(&error(429))));
        assert!(error(429).is_retryable() && !error(503).is_retryable());
        assert!(!retried(Method::GET, Outcome::Error(&error(404))));
    }
}
