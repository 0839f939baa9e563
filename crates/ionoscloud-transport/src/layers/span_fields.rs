//! Names and values of OpenTelemetry's conventions for HTTP clients. Its whole numbers are signed: exporters make text
//! of others.

use std::time::Duration;

use http::{Method, Response, StatusCode};
use ionoscloud_core::{Body, Error, ErrorKind, OperationInfo};
use tracing::Span;

/// A span whose end is not known yet. Dropped like that, it was cancelled: by its caller, or by a timeout above.
pub(crate) struct Unfinished(Span);

impl Unfinished {
    pub(crate) fn new(span: Span) -> Self {
        Self(span)
    }

    /// Records status and kind of error; never a header, a body, a query or the text of an error.
    pub(crate) fn record(mut self, result: &Result<Response<Body>, Error>) {
        let span = std::mem::replace(&mut self.0, Span::none());
        if span.is_disabled() {
            return;
        }
        let status = match result {
            Ok(response) => Some(response.status()),
            Err(error) => error.status(),
        };
        if let Some(status) = status {
            span.record("http.response.status_code", i64::from(status.as_u16()));
        }
        match result {
            Ok(response) if !is_error(response.status()) => return,
            Ok(response) => span.record("error.type", response.status().as_str()),
            Err(error) => match error.status().filter(|status| is_error(*status)) {
                Some(status) if error.kind() == ErrorKind::Api => span.record("error.type", status.as_str()),
                _ => span.record("error.type", kind(error)),
            },
        };
        span.record("otel.status_code", "ERROR");
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        if !self.0.is_disabled() {
            self.0.record("error.type", "cancelled");
            self.0.record("otel.status_code", "ERROR");
        }
    }
}

/// The method, if the conventions list it: a program may send any token as one.
pub(crate) fn method(method: &Method) -> &str {
    match method.as_str() {
        known @ ("GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD" | "OPTIONS" | "TRACE" | "CONNECT") => known,
        _ => "_OTHER",
    }
}

/// The name of a request's span: method and template, the latter where one is known.
pub(crate) fn name(method: &str, template: Option<&str>) -> String {
    let method = if method == "_OTHER" { "HTTP" } else { method };
    template.map_or_else(|| method.to_owned(), |template| format!("{method} {template}"))
}

/// The path template of an operation; a raw request has none.
pub(crate) fn template(info: &OperationInfo) -> Option<&'static str> {
    Some(info.path()).filter(|path| !path.is_empty())
}

/// Milliseconds for a tracing field.
pub(crate) fn milliseconds(wait: Duration) -> i64 {
    i64::try_from(wait.as_millis()).unwrap_or(i64::MAX)
}

fn is_error(status: StatusCode) -> bool {
    status.is_client_error() || status.is_server_error()
}

fn kind(error: &Error) -> &str {
    match error.kind() {
        ErrorKind::InvalidInput => "invalid_input",
        ErrorKind::Configuration => "configuration",
        ErrorKind::Credentials => "credentials",
        ErrorKind::Connect => "connect",
        ErrorKind::Timeout => "timeout",
        ErrorKind::ConnectionLost => "connection_lost",
        ErrorKind::Api => "api",
        ErrorKind::BodyTooLarge => "body_too_large",
        ErrorKind::Decode => "decode",
        ErrorKind::Ambiguous => "ambiguous",
        ErrorKind::OutcomeUnknown => "outcome_unknown",
        _ => "_OTHER",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_error_kind_has_its_own_name() {
        let kinds = [
            (ErrorKind::InvalidInput, "invalid_input"),
            (ErrorKind::Configuration, "configuration"),
            (ErrorKind::Credentials, "credentials"),
            (ErrorKind::Connect, "connect"),
            (ErrorKind::Timeout, "timeout"),
            (ErrorKind::ConnectionLost, "connection_lost"),
            (ErrorKind::Api, "api"),
            (ErrorKind::BodyTooLarge, "body_too_large"),
            (ErrorKind::Decode, "decode"),
            (ErrorKind::Ambiguous, "ambiguous"),
            (ErrorKind::OutcomeUnknown, "outcome_unknown"),
        ];
        assert_eq!(kinds.map(|(error_kind, _)| error_kind), ErrorKind::ALL);
        for (error_kind, name) in kinds {
            assert_eq!(kind(&Error::new(error_kind, "x")), name);
        }
    }

    #[test]
    fn unknown_methods_are_named_other_in_spans() {
        let purge = Method::from_bytes(b"PURGE").unwrap();
        assert_eq!((method(&purge), method(&Method::PATCH)), ("_OTHER", "PATCH"));
        assert_eq!(name(method(&purge), Some("/x")), "HTTP /x");
        assert_eq!((name("GET", Some("/x/{id}")), name("GET", None)), ("GET /x/{id}".to_owned(), "GET".to_owned()));
    }
}
