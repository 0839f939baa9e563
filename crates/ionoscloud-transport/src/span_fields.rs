//! How an attempt or a call ended, in the words of OpenTelemetry.

use http::Response;
use ionoscloud_core::{Body, Error, ErrorKind};
use tracing::Span;

/// Records status and kind of error; never a header, a body, a query or the text of an error.
pub(crate) fn record(span: &Span, result: &Result<Response<Body>, Error>) {
    if span.is_disabled() {
        return;
    }
    let status = match result {
        Ok(response) => Some(response.status()),
        Err(error) => error.status(),
    };
    if let Some(status) = status {
        span.record("http.response.status_code", status.as_u16());
    }
    match result {
        Ok(response) if response.status().is_client_error() || response.status().is_server_error() => {
            span.record("error.type", response.status().as_str());
        }
        Ok(_) => return,
        Err(error) => {
            span.record("error.type", kind(error));
        }
    }
    span.record("otel.status_code", "ERROR");
}

fn kind(error: &Error) -> &str {
    match error.kind() {
        ErrorKind::InvalidInput => "invalid_input",
        ErrorKind::Configuration => "configuration",
        ErrorKind::Credentials => "credentials",
        ErrorKind::Connect => "connect",
        ErrorKind::Timeout => "timeout",
        ErrorKind::Interrupted => "interrupted",
        ErrorKind::Api => "api",
        ErrorKind::BodyTooLarge => "body_too_large",
        ErrorKind::Decode => "decode",
        ErrorKind::OutcomeUnknown => "outcome_unknown",
        _ => "_OTHER",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_a_name_of_its_own() {
        let kinds = [
            (ErrorKind::InvalidInput, "invalid_input"),
            (ErrorKind::Configuration, "configuration"),
            (ErrorKind::Credentials, "credentials"),
            (ErrorKind::Connect, "connect"),
            (ErrorKind::Timeout, "timeout"),
            (ErrorKind::Interrupted, "interrupted"),
            (ErrorKind::Api, "api"),
            (ErrorKind::BodyTooLarge, "body_too_large"),
            (ErrorKind::Decode, "decode"),
            (ErrorKind::OutcomeUnknown, "outcome_unknown"),
        ];
        for (error_kind, name) in kinds {
            assert_eq!(kind(&Error::new(error_kind, "x")), name);
        }
    }
}
