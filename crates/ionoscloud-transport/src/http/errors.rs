//! Translates the errors of connections: says what failed, and whether the request may have been processed.

use std::io;

use http::uri::Authority;
use ionoscloud_core::{BoxError, Error, ErrorKind, host_and_port};

use super::connect::TooSlow;

/// Translates an error of the pool over HTTP/1.
pub(super) fn of_pool(error: hyper_util::client::legacy::Error, authority: Option<&Authority>) -> Error {
    if error.is_connect() {
        return not_connected(error, authority);
    }
    let cause = std::error::Error::source(&error).and_then(|source| source.downcast_ref::<hyper::Error>());
    // An error without a connection comes from before one was ready for the request, and hyper says "canceled" only of
    // a request that it handed back before writing any of it.
    let unsent = error.connect_info().is_none() || cause.is_some_and(hyper::Error::is_canceled);
    connection_lost(unsent, host(authority)).with_source(error)
}

/// Translates the reason for which there is no connection: nothing was sent.
pub(super) fn not_connected(error: impl Into<BoxError>, authority: Option<&Authority>) -> Error {
    let (error, host) = (error.into(), host(authority));
    let text = match reason(&*error) {
        Some(reason) => format!("no connection to {host}: {reason}"),
        None => format!("no connection to {host}"),
    };
    let permanent = is_permanent(&*error);
    Error::new(ErrorKind::Connect, text).with_permanent(permanent).with_source(error)
}

/// Translates an error of a connection over HTTP/2, which handed the request back if it is unsent.
#[cfg(feature = "http2")]
pub(super) fn lost(error: hyper::Error, is_unsent: bool, authority: Option<&Authority>) -> Error {
    let host = host(authority);
    if super::h2::is_rejected_unprocessed(&error) {
        let text = format!("{host} rejected the request without processing it (HTTP/2 REFUSED_STREAM or GOAWAY)");
        return Error::new(ErrorKind::ConnectionLost, text).with_sent(false).with_source(error);
    }
    connection_lost(is_unsent, host).with_source(error)
}

fn connection_lost(is_unsent: bool, host: &str) -> Error {
    Error::new(ErrorKind::ConnectionLost, format!("the connection to {host} was lost")).with_sent(!is_unsent)
}

fn host(authority: Option<&Authority>) -> &str {
    authority.map_or("the server", host_and_port)
}

/// Returns whether a proxy rejected the request, and would reject it for another server too. A repeat may lock the
/// account of its credentials.
pub(crate) fn is_rejected_by_proxy(error: &Error) -> bool {
    #[cfg(feature = "proxy")]
    return causes(error).any(is_rejection_of_proxy);
    #[cfg(not(feature = "proxy"))]
    {
        let _ = error;
        false
    }
}

#[cfg(feature = "proxy")]
fn is_rejection_of_proxy(cause: &(dyn std::error::Error + 'static)) -> bool {
    use crate::http::proxy::ProxyFailure;
    cause.downcast_ref::<ProxyFailure>().is_some_and(ProxyFailure::is_permanent)
}

/// Returns whether a repeat cannot help: a proxy wants other credentials, or the two sides of TLS do not agree.
fn is_permanent(error: &(dyn std::error::Error + 'static)) -> bool {
    causes(error).any(|cause| {
        #[cfg(feature = "proxy")]
        if is_rejection_of_proxy(cause) {
            return true;
        }
        #[cfg(feature = "rustls")]
        if cause.downcast_ref::<rustls::Error>().is_some_and(crate::http::tls::is_permanent) {
            return true;
        }
        let _ = cause;
        false
    })
}

/// Returns the reason for which there is no connection, where more can be said of it than the sources of the error do.
fn reason(error: &(dyn std::error::Error + 'static)) -> Option<String> {
    causes(error).find_map(|cause| {
        #[cfg(feature = "proxy")]
        if let Some(failure) = cause.downcast_ref::<crate::http::proxy::ProxyFailure>() {
            return Some(failure.to_string());
        }
        #[cfg(feature = "rustls")]
        if let Some(error) = cause.downcast_ref::<rustls::Error>() {
            return Some(crate::http::tls::reason(error));
        }
        if let Some(error) = cause.downcast_ref::<TooSlow>() {
            return Some(error.to_string());
        }
        // hyper-util's own type of it is private.
        if cause.to_string() == "dns error" {
            return Some("no such host, or no DNS server responds".to_owned());
        }
        cause.downcast_ref::<io::Error>().and_then(|error| reason_of_io(error.kind())).map(str::to_owned)
    })
}

fn reason_of_io(kind: io::ErrorKind) -> Option<&'static str> {
    Some(match kind {
        io::ErrorKind::ConnectionRefused => "connection refused",
        io::ErrorKind::ConnectionReset => "connection reset",
        io::ErrorKind::ConnectionAborted => "connection aborted",
        io::ErrorKind::HostUnreachable => "host unreachable",
        io::ErrorKind::NetworkUnreachable => "network unreachable",
        io::ErrorKind::TimedOut => "connect timed out",
        io::ErrorKind::UnexpectedEof => "the server closed the connection during the handshake",
        _ => return None,
    })
}

/// An error and its causes. The source of an I/O error is not what it wraps, but the source of that.
fn causes<'a>(
    error: &'a (dyn std::error::Error + 'static),
) -> impl Iterator<Item = &'a (dyn std::error::Error + 'static)> {
    std::iter::successors(Some(error), |error| match error.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
        Some(wrapped) => Some(wrapped),
        None => error.source(),
    })
}
