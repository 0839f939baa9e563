use http::{Method, StatusCode};

use crate::{Error, ErrorKind, OperationInfo};

/// How an attempt ended: with an answer, or without one.
#[derive(Clone, Copy, Debug)]
pub enum Outcome<'a> {
    /// A response arrived completely.
    Status(StatusCode),
    /// It did not.
    Error(&'a Error),
}

/// What to make of an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disposition {
    /// A success.
    Success,
    /// A failure that another attempt may mend, and that is safe to follow by one.
    Retry,
    /// A failure that stands: a repeat would not help, or might do the work twice.
    Fail,
}

/// The one place that decides what is worth another attempt; retry, waiters and [`Error::is_retryable`] all ask here.
///
/// | outcome | another attempt |
/// |---|---|
/// | never sent: connect, DNS, TLS; refused unseen over HTTP/2 | any method |
/// | 429 | any method: the server refused to act |
/// | 502, 503, 504, timeout, connection lost | idempotent operations |
/// | 500 | operations that change nothing |
/// | everything else | never |
pub fn classify(operation: &OperationInfo, outcome: Outcome<'_>) -> Disposition {
    let retry = match outcome {
        Outcome::Status(status) if status.is_success() => return Disposition::Success,
        Outcome::Status(status) => retry_status(operation, status),
        Outcome::Error(error) => match error.kind() {
            ErrorKind::Connect => true,
            ErrorKind::Timeout | ErrorKind::ConnectionLost => operation.is_idempotent() || !error.was_sent(),
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
        StatusCode::INTERNAL_SERVER_ERROR => operation.is_safe() && *operation.method() == Method::GET,
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
    fn statuses_by_method() {
        let table: [(u16, [bool; 5]); 9] = [
            // GET, PUT, DELETE, POST, PATCH
            (429, [true, true, true, true, true]),
            (500, [true, false, false, false, false]),
            (502, [true, true, true, false, false]),
            (503, [true, true, true, false, false]),
            (504, [true, true, true, false, false]),
            (400, [false; 5]),
            (404, [false; 5]),
            (408, [false; 5]),
            (501, [false; 5]),
        ];
        for (status, expected) in table {
            let status = StatusCode::from_u16(status).unwrap();
            let methods = [Method::GET, Method::PUT, Method::DELETE, Method::POST, Method::PATCH];
            assert_eq!(methods.map(|method| retried(method, Outcome::Status(status))), expected, "{status}");
        }
    }

    #[test]
    fn a_get_with_an_effect_is_not_repeated_blindly() {
        let info = OperationInfo::new(&PRODUCT, "tokensGenerate", Method::GET, "/tokens/generate").idempotent(false);
        assert_eq!(classify(&info, Outcome::Status(StatusCode::INTERNAL_SERVER_ERROR)), Disposition::Fail);
        assert_eq!(classify(&info, Outcome::Status(StatusCode::BAD_GATEWAY)), Disposition::Fail);
    }

    #[test]
    fn errors_by_what_was_sent() {
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
    fn success_is_any_2xx() {
        let info = OperationInfo::new(&PRODUCT, "toy", Method::POST, "/");
        assert_eq!(classify(&info, Outcome::Status(StatusCode::ACCEPTED)), Disposition::Success);
    }

    #[test]
    fn an_error_with_a_status_is_judged_by_it() {
        let info = OperationInfo::new(&PRODUCT, "toy", Method::POST, "/");
        let answered =
            |status: u16| Error::from_response(&info, &http::Response::builder().status(status).body("").unwrap());
        assert!(retried(Method::GET, Outcome::Error(&answered(503))));
        assert!(!retried(Method::POST, Outcome::Error(&answered(503))));
        assert!(retried(Method::POST, Outcome::Error(&answered(429))));
        assert!(answered(429).is_retryable() && !answered(503).is_retryable());
        assert!(!retried(Method::GET, Outcome::Error(&answered(404))));
    }
}
