//! Errors of a poll that the next one may not have.

use http::StatusCode;
use ionoscloud_core::{Error, ErrorKind};

/// Returns true if another poll may succeed. A poll changes nothing, so that a body which broke off is transient too,
/// and so is the failure of a token exchange that may have been processed.
pub(crate) fn is_transient(error: &Error) -> bool {
    let of_exchange = error.kind() == ErrorKind::Credentials && error.cause().is_some_and(may_pass);
    let unconnected = error.is_connect() && !error.is_permanent();
    error.is_retryable() || error.is_timeout() || unconnected || of_exchange
}

fn may_pass(cause: &Error) -> bool {
    is_transient(cause)
        || cause.kind() == ErrorKind::ConnectionLost
        || cause.status().is_some_and(|status| status.is_server_error() || status == StatusCode::REQUEST_TIMEOUT)
}
