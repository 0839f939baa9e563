//! The texts of an error: one line for people, and the chain of causes for `Debug`.

use std::fmt;

use http::StatusCode;

use super::{Error, ErrorKind};

/// The advice where the server may have processed a write.
pub(super) const CHECK_FIRST: &str =
    "the request may have been processed: check whether it took effect before you send it again";

impl Error {
    /// The advice of the last response, or in its absence of the kind.
    fn advice(&self) -> Option<&str> {
        let unclear = self.may_have_been_processed() && self.kind() != ErrorKind::OutcomeUnknown;
        if let Some(hint) = &self.0.hint {
            return Some(hint);
        }
        match self.kind() {
            ErrorKind::Api => {}
            _ if unclear => return Some(CHECK_FIRST),
            ErrorKind::Timeout => return Some("try again later, or raise the timeout"),
            ErrorKind::ConnectionLost => return Some("try again later"),
            ErrorKind::BodyTooLarge => return Some("read less at a time, or raise the limit of bodies"),
            ErrorKind::Decode => return Some("check the base URL; if it is that of the API, report this"),
            _ => return None,
        }
        Some(match self.status()? {
            StatusCode::UNAUTHORIZED => "check the token, or the user name and password",
            StatusCode::FORBIDDEN => "the account may not do this; ask the owner of the contract",
            StatusCode::NOT_FOUND if self.messages().is_empty() => {
                "the response is not one of the API: check the base URL, then the id"
            }
            StatusCode::NOT_FOUND => "check the id and the contract it belongs to",
            StatusCode::TOO_MANY_REQUESTS => "send fewer requests at a time, or wait",
            status if status.is_redirection() => {
                "redirects are not followed, and the API sends none: check the base URL"
            }
            // Before any other advice on them: to repeat a write blindly may do it twice.
            _ if unclear => CHECK_FIRST,
            StatusCode::NOT_IMPLEMENTED => "the API does not offer this: check the operation and the base URL",
            status if status.is_server_error() => "try again later",
            StatusCode::BAD_REQUEST => "fix the values of the request",
            StatusCode::UNPROCESSABLE_ENTITY => "fix the values of the request, or wait if the resource is busy",
            StatusCode::CONFLICT => {
                "wait if the resource is busy; else another one prevents it, such as one of this name"
            }
            StatusCode::PAYMENT_REQUIRED => "the contract does not include this: check the contract",
            StatusCode::METHOD_NOT_ALLOWED => "check the path and the method of the request",
            StatusCode::REQUEST_TIMEOUT => "call again: the request was not received in time",
            StatusCode::GONE => "it was deleted",
            StatusCode::PAYLOAD_TOO_LARGE => "send a smaller request",
            StatusCode::UNSUPPORTED_MEDIA_TYPE => "check the content type of the request and the base URL",
            _ => "check the request and the base URL",
        })
    }

    /// The advice on earlier attempts, which that on the last one leaves open.
    fn advice_on_earlier(&self) -> Option<&'static str> {
        let open = self.0.earlier_may_have_been_processed && self.may_have_been_processed();
        let said = self.kind() == ErrorKind::OutcomeUnknown || self.advice() == Some(CHECK_FIRST);
        (open && !said).then_some("an earlier attempt may have been processed: check whether it took effect")
    }

    /// The details in parentheses: those that there are.
    fn details(&self) -> Vec<String> {
        let inner = &self.0;
        let mut details = Vec::new();
        let is_news = |host: &&str| inner.sent && !inner.text.contains(host);
        if let Some(host) = inner.host.as_ref().map(host_and_port).filter(is_news) {
            details.push(format!("host {host}"));
        }
        if let Some(request_id) = &inner.request_id {
            details.push(format!("request {request_id}"));
        }
        if inner.attempts > 1 {
            details.push(format!("after {} attempts", inner.attempts));
        }
        if let Some(delay) = inner.retry_after {
            details.push(format!("retry after {delay:?}"));
        }
        details
    }
}

/// Returns the host and the port of a URL's authority for errors: without the user name and password that a URL may
/// have which no endpoint layer checked.
#[doc(hidden)]
pub fn host_and_port(authority: &http::uri::Authority) -> &str {
    let text = authority.as_str();
    text.rsplit_once('@').map_or(text, |(_, host_and_port)| host_and_port)
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &self.0;
        if let Some(context) = inner.detail.as_ref().and_then(|detail| detail.context.as_ref()) {
            write!(f, "{context}: ")?;
        }
        if let Some(operation) = &inner.operation {
            write!(f, "{}", operation.id())?;
            if !operation.path().is_empty() {
                write!(f, " ({} {})", operation.method(), operation.path())?;
            }
            f.write_str(": ")?;
        }
        let mut separator = "";
        if let Some(status) = inner.status {
            let reason = status.canonical_reason().unwrap_or("unassigned status");
            write!(f, "{} {reason}", status.as_u16())?;
            separator = ": ";
        }
        if !inner.text.is_empty() {
            write!(f, "{separator}{}", inner.text)?;
            separator = "; ";
        }
        for message in &inner.messages {
            write!(f, "{separator}{message}")?;
            separator = "; ";
        }
        let details = self.details();
        if !details.is_empty() {
            write!(f, " ({})", details.join(", "))?;
        }
        let advice = [self.advice(), self.advice_on_earlier()].into_iter().flatten().collect::<Vec<_>>().join("; ");
        if advice.is_empty() { Ok(()) } else { write!(f, " - {advice}") }
    }
}

impl fmt::Debug for Error {
    /// The line of `Display` and the kind, then each cause on a line of its own: what `main` prints of an error that it
    /// returns.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self} [{:?}]", self.kind())?;
        let mut cause = std::error::Error::source(self);
        while let Some(error) = cause {
            write!(f, "\n  caused by: {error}")?;
            cause = error.source();
        }
        Ok(())
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
