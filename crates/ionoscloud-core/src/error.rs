mod api_message;
mod detail;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use http::{HeaderMap, StatusCode};

pub use self::api_message::ApiMessage;
use crate::{BoxError, Disposition, OperationInfo, Outcome, classify, retry_after};

/// What kind of thing went wrong. Statuses are asked for by [`Error::status`] and the predicates beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A value given by the caller cannot be sent; nothing was.
    InvalidInput,
    /// A setting cannot be used; nothing was sent.
    Configuration,
    /// There are no usable credentials; nothing was sent.
    Credentials,
    /// No connection could be made; nothing was sent.
    Connect,
    /// The time given for the attempt or for the whole call ran out.
    Timeout,
    /// The connection or a layer failed before the answer was complete.
    ConnectionLost,
    /// The API, or a gateway before it, answered with a status that is not a success.
    Api,
    /// The answer is larger than the limit set for it.
    BodyTooLarge,
    /// The answer is a success, but not in the form that the operation answers in.
    Decode,
    /// The server may or may not have acted, and asking it did not tell.
    OutcomeUnknown,
}

/// Everything that can go wrong with a call, in one type.
///
/// `Display` is one line: the operation, the status, the API's code and message, and what to do. It never repeats the
/// text of [`source`](std::error::Error::source), and neither form shows a credential or a body.
pub struct Error(Box<Inner>);

#[derive(Debug)]
struct Inner {
    kind: ErrorKind,
    text: Cow<'static, str>,
    operation: Option<OperationInfo>,
    status: Option<StatusCode>,
    messages: Vec<ApiMessage>,
    request_id: Option<String>,
    retry_after: Option<Duration>,
    attempts: u32,
    sent: bool,
    earlier_attempt_may_have_been_processed: bool,
    hint: Option<String>,
    source: Option<BoxError>,
    detail: Option<Box<detail::Detail>>,
}

/// How many attempts a call took; the retry layer leaves it in the extensions of a response that took more than one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attempts {
    /// All of them, the answered one included.
    pub made: u32,
    /// Whether one of those before may have been carried out although it failed.
    pub may_have_been_processed: bool,
}

/// What to do about a response that is not a success, in place of the general advice of its status; the auth layer leaves
/// it in the extensions of a response where it knows more. Never with a secret in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint(pub Cow<'static, str>);

impl Error {
    /// An error of a kind, with one sentence that says what happened and what to do; never with a secret in it.
    pub fn new(kind: ErrorKind, text: impl Into<Cow<'static, str>>) -> Self {
        let sent = matches!(
            kind,
            ErrorKind::Api
                | ErrorKind::BodyTooLarge
                | ErrorKind::Decode
                | ErrorKind::ConnectionLost
                | ErrorKind::Timeout
                | ErrorKind::OutcomeUnknown
        );
        Self(Box::new(Inner {
            kind,
            text: text.into(),
            operation: None,
            status: None,
            messages: Vec::new(),
            request_id: None,
            retry_after: None,
            attempts: 1,
            sent,
            earlier_attempt_may_have_been_processed: false,
            hint: None,
            source: None,
            detail: None,
        }))
    }

    /// Takes an error of this type out of a box, or wraps a foreign one as [`ErrorKind::ConnectionLost`] with this text.
    ///
    /// Layers of others box errors on their way up: every boundary of ours calls this once.
    pub fn from_boxed(error: BoxError, text: impl Into<Cow<'static, str>>) -> Self {
        match error.downcast::<Self>() {
            Ok(error) => *error,
            Err(error) => Self::new(ErrorKind::ConnectionLost, text).with_source(error),
        }
    }

    /// The error behind a response that is not a success: whatever the body says of it, however it says it.
    pub fn from_response(operation: &OperationInfo, response: &http::Response<impl AsRef<[u8]>>) -> Self {
        Self::answered(response.status(), response.headers(), response.extensions(), response.body().as_ref())
            .with_operation(operation)
    }

    fn answered(status: StatusCode, headers: &HeaderMap, extensions: &http::Extensions, body: &[u8]) -> Self {
        let mut error = Self::new(ErrorKind::Api, status.canonical_reason().unwrap_or("unassigned status"));
        let inner = &mut error.0;
        inner.status = Some(status);
        inner.messages = api_message::parse(headers, body);
        inner.request_id = request_id(headers).map(str::to_owned);
        inner.retry_after = retry_after(headers);
        inner.hint = extensions.get::<Hint>().map(|hint| hint.0.clone().into_owned());
        error.attempts_of(extensions)
    }

    /// Names the operation, unless one is named already.
    #[must_use]
    pub fn with_operation(mut self, operation: &OperationInfo) -> Self {
        self.0.operation.get_or_insert_with(|| operation.clone());
        self
    }

    /// Adds the error behind this one.
    #[must_use]
    pub fn with_source(self, source: impl Into<BoxError>) -> Self {
        self.caused_by(source.into())
    }

    fn caused_by(mut self, source: BoxError) -> Self {
        self.0.source = Some(source);
        self
    }

    /// Says what to do in place of the general advice of its status; never with a secret in it.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.0.hint = Some(hint.into());
        self
    }

    /// States how many attempts were made.
    #[must_use]
    pub fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// States how long the server asked to wait.
    #[must_use]
    pub fn with_retry_after(mut self, wait: Duration) -> Self {
        self.0.retry_after = Some(wait);
        self
    }

    /// States whether the server may have looked at any of the request.
    #[must_use]
    pub fn with_sent(mut self, sent: bool) -> Self {
        self.0.sent = sent;
        self
    }

    /// States that an attempt before the last one may have been carried out, whatever became of the last.
    #[must_use]
    pub fn with_earlier_attempt_processed(mut self, may_have_been_processed: bool) -> Self {
        self.0.earlier_attempt_may_have_been_processed = may_have_been_processed;
        self
    }

    /// The same failure as [`ErrorKind::OutcomeUnknown`]: what is known of it stays, and it becomes the source.
    #[must_use]
    pub fn into_outcome_unknown(self, text: impl Into<Cow<'static, str>>) -> Self {
        let mut error = Self::new(ErrorKind::OutcomeUnknown, text);
        let (known, inner) = (&self.0, &mut error.0);
        inner.operation.clone_from(&known.operation);
        inner.status = known.status;
        inner.messages.clone_from(&known.messages);
        inner.request_id.clone_from(&known.request_id);
        inner.attempts = known.attempts;
        error.with_source(self)
    }

    pub(crate) fn answered_by(mut self, parts: &http::response::Parts) -> Self {
        self.0.status = Some(parts.status);
        self.0.request_id = request_id(&parts.headers).map(str::to_owned);
        self.attempts_of(&parts.extensions)
    }

    fn attempts_of(self, extensions: &http::Extensions) -> Self {
        match extensions.get::<Attempts>() {
            Some(attempts) => {
                self.with_attempts(attempts.made).with_earlier_attempt_processed(attempts.may_have_been_processed)
            }
            None => self,
        }
    }

    /// What kind of thing went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The status of the answer, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// What the API said, in its order; empty where it said nothing that could be read.
    pub fn messages(&self) -> &[ApiMessage] {
        &self.0.messages
    }

    /// The first error code of the API, such as `paas-auth-1`.
    pub fn code(&self) -> Option<&str> {
        self.0.messages.iter().find_map(ApiMessage::code)
    }

    /// The id under which the API knows the request, for its support; not every answer has one.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The operation that failed, if it had come so far.
    pub fn operation(&self) -> Option<&OperationInfo> {
        self.0.operation.as_ref()
    }

    /// How many attempts were made, at least one.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// How long the server asked to wait before the next attempt.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Whether the thing asked for does not exist (404).
    pub fn is_not_found(&self) -> bool {
        self.has_status(StatusCode::NOT_FOUND)
    }

    /// Whether the state of the thing stands against the call (409).
    pub fn is_conflict(&self) -> bool {
        self.has_status(StatusCode::CONFLICT)
    }

    /// Whether the credentials were refused (401).
    pub fn is_unauthorized(&self) -> bool {
        self.has_status(StatusCode::UNAUTHORIZED)
    }

    /// Whether the credentials are known and not enough (403).
    pub fn is_forbidden(&self) -> bool {
        self.has_status(StatusCode::FORBIDDEN)
    }

    /// Whether the thing cannot be deleted yet, because something that was just deleted still holds it (403 of a LAN or
    /// data centre).
    pub fn is_delete_protected(&self) -> bool {
        let says_so = |message: &ApiMessage| message.text().is_some_and(|text| text.contains("delete-protected by"));
        self.is_forbidden() && self.messages().iter().any(says_so)
    }

    /// Whether the API found fault with the values sent (400 or 422).
    pub fn is_invalid(&self) -> bool {
        self.has_status(StatusCode::BAD_REQUEST) || self.has_status(StatusCode::UNPROCESSABLE_ENTITY)
    }

    /// Whether there were too many requests (429).
    pub fn is_rate_limited(&self) -> bool {
        self.has_status(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Whether time ran out.
    pub fn is_timeout(&self) -> bool {
        self.kind() == ErrorKind::Timeout
    }

    /// Whether no connection could be made.
    pub fn is_connect(&self) -> bool {
        self.kind() == ErrorKind::Connect
    }

    /// Whether the same call may be sent again: it might succeed, and cannot do its work twice.
    pub fn is_retryable(&self) -> bool {
        self.operation().is_some_and(|operation| classify(operation, Outcome::Error(self)) == Disposition::Retry)
    }

    /// Whether the server may have looked at any of the request. It has not if there was no connection, or if it says so itself,
    /// as it can over HTTP/2.
    pub fn was_sent(&self) -> bool {
        self.0.sent
    }

    /// Whether the server may have done what was asked although the call failed; never for an operation that changes
    /// nothing.
    ///
    /// If so, look before you repeat the call: list by name, or get by id.
    pub fn may_have_been_processed(&self) -> bool {
        if self.operation().is_some_and(OperationInfo::is_safe) {
            return false;
        }
        if !self.0.sent || self.0.earlier_attempt_may_have_been_processed {
            return self.0.earlier_attempt_may_have_been_processed;
        }
        match self.kind() {
            ErrorKind::Timeout
            | ErrorKind::ConnectionLost
            | ErrorKind::BodyTooLarge
            | ErrorKind::Decode
            | ErrorKind::OutcomeUnknown => true,
            ErrorKind::Api => self.status().is_some_and(|status| status.is_server_error()),
            _ => false,
        }
    }

    fn has_status(&self, status: StatusCode) -> bool {
        self.kind() == ErrorKind::Api && self.status() == Some(status)
    }

    fn advice(&self) -> Option<&'static str> {
        if self.kind() != ErrorKind::Api {
            return None;
        }
        Some(match self.status()? {
            StatusCode::UNAUTHORIZED => "check the token, or the user name and password",
            StatusCode::FORBIDDEN => "the account may not do this; ask the owner of the contract",
            StatusCode::NOT_FOUND => "check the id and the contract it belongs to",
            StatusCode::TOO_MANY_REQUESTS => "send fewer requests at a time, or wait",
            status if status.is_server_error() => "try again later",
            _ => return None,
        })
    }
}

pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    ["x-request-id", "x-correlation-id", "request-id"]
        .iter()
        .find_map(|name| headers.get(*name))
        .and_then(|value| value.to_str().ok())
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
        if let Some(status) = inner.status {
            write!(f, "{} ", status.as_u16())?;
        }
        f.write_str(&inner.text)?;
        for message in &inner.messages {
            write!(f, "; {message}")?;
        }
        if let Some(request_id) = &inner.request_id {
            write!(f, " (request {request_id})")?;
        }
        if inner.attempts > 1 {
            write!(f, " after {} attempts", inner.attempts)?;
        }
        match inner.hint.as_deref().or_else(|| self.advice()) {
            Some(advice) => write!(f, " - {advice}"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
