//! Constructors of errors. Applications read errors; the setters are for layers, and hidden from users' docs.

use std::borrow::Cow;
use std::time::Duration;

use http::{HeaderMap, StatusCode};

use super::{
    Attempts, CallSecrets, Error, ErrorKind, Hint, Inner, RespondingHost, api_message, cut_request_id, request_id,
};
use crate::{BoxError, OperationInfo, retry_after};

impl Error {
    /// Creates an error of a kind with one sentence that says what happened and what to do, never with a secret in it.
    ///
    /// Credentials and layers of your own return it:
    ///
    /// ```
    /// use ionoscloud_core::{Error, ErrorKind};
    ///
    /// let error = Error::new(ErrorKind::Credentials, "the vault is sealed").with_source("503 from the vault");
    /// assert_eq!(error.to_string(), "the vault is sealed");
    /// ```
    pub fn new(kind: ErrorKind, text: impl Into<Cow<'static, str>>) -> Self {
        Self::of_kind(kind, text.into())
    }

    fn of_kind(kind: ErrorKind, text: Cow<'static, str>) -> Self {
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
            text,
            operation: None,
            status: None,
            host: None,
            messages: Vec::new(),
            request_id: None,
            retry_after: None,
            attempts: 1,
            sent,
            permanent: false,
            earlier_may_have_been_processed: false,
            empty_success: false,
            created_id: None,
            location: None,
            hint: None,
            source: None,
            detail: None,
        }))
    }

    /// Returns the same failure for another caller that the failed call served, too. A foreign cause is kept as text.
    #[doc(hidden)]
    #[must_use]
    pub fn duplicate(&self) -> Self {
        let inner = &*self.0;
        let source: Option<BoxError> = match (self.cause(), &inner.source) {
            (Some(cause), _) => Some(Box::new(cause.duplicate())),
            (None, Some(source)) => Some(source.to_string().into()),
            (None, None) => None,
        };
        Self(Box::new(Inner {
            kind: inner.kind,
            text: inner.text.clone(),
            operation: inner.operation.clone(),
            status: inner.status,
            host: inner.host.clone(),
            messages: inner.messages.clone(),
            request_id: inner.request_id.clone(),
            retry_after: inner.retry_after,
            attempts: inner.attempts,
            sent: inner.sent,
            permanent: inner.permanent,
            earlier_may_have_been_processed: inner.earlier_may_have_been_processed,
            empty_success: inner.empty_success,
            created_id: inner.created_id.clone(),
            location: inner.location.clone(),
            hint: inner.hint.clone(),
            source,
            detail: None,
        }))
    }

    /// Takes an error of this type out of a box, or wraps a foreign one as [`ErrorKind::ConnectionLost`].
    ///
    /// Foreign layers box errors on their way up: every boundary of ours calls this once.
    #[doc(hidden)]
    pub fn from_boxed(error: BoxError, text: impl Into<Cow<'static, str>>) -> Self {
        match error.downcast::<Self>() {
            Ok(error) => *error,
            Err(error) => Self::new(ErrorKind::ConnectionLost, text).with_source(error),
        }
    }

    /// Creates the error of a response that is not a success, with the messages of its body.
    #[doc(hidden)]
    pub fn from_response(operation: &OperationInfo, response: &http::Response<impl AsRef<[u8]>>) -> Self {
        let (status, headers, body) = (response.status(), response.headers(), response.body().as_ref());
        let mut error = Self::new(ErrorKind::Api, "");
        let secrets = response.extensions().get::<CallSecrets>();
        error.0.messages = api_message::parse(headers, body, secrets);
        error.0.retry_after = retry_after(headers);
        error.0.hint = response.extensions().get::<Hint>().map(|hint| hint.0.clone().into_owned());
        error.of_response(status, headers, response.extensions()).with_operation(operation)
    }

    /// Names the operation, unless one is named already.
    #[doc(hidden)]
    #[must_use]
    pub fn with_operation(mut self, operation: &OperationInfo) -> Self {
        self.0.operation.get_or_insert_with(|| operation.clone());
        self
    }

    /// Sets whether the operation may be repeated, where the call said otherwise than the operation itself.
    #[doc(hidden)]
    #[must_use]
    pub fn with_idempotent(mut self, idempotent: bool) -> Self {
        self.0.operation = self.0.operation.map(|operation| operation.idempotent(idempotent));
        self
    }

    /// Sets the cause.
    #[must_use]
    pub fn with_source(self, source: impl Into<BoxError>) -> Self {
        self.caused_by(source.into())
    }

    fn caused_by(mut self, source: BoxError) -> Self {
        self.0.source = Some(source);
        self
    }

    /// Sets the advice, in place of the general one for its status; never with a secret in it.
    #[doc(hidden)]
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.0.hint = Some(hint.into());
        self
    }

    /// Sets the number of attempts.
    #[doc(hidden)]
    #[must_use]
    pub fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// Sets the delay that the server asked for.
    #[doc(hidden)]
    #[must_use]
    pub fn with_retry_after(mut self, delay: Duration) -> Self {
        self.0.retry_after = Some(delay);
        self
    }

    /// Sets whether the server may have read any of the request.
    #[doc(hidden)]
    #[must_use]
    pub fn with_sent(mut self, sent: bool) -> Self {
        self.0.sent = sent;
        self
    }

    /// Marks a failure that no repeat can fix, such as a certificate that is not trusted.
    #[doc(hidden)]
    #[must_use]
    pub fn with_permanent(mut self, permanent: bool) -> Self {
        self.0.permanent = permanent;
        self
    }

    /// Sets whether an attempt before the last one may have been processed; `false` leaves it to the last one.
    #[doc(hidden)]
    #[must_use]
    pub fn with_earlier_may_have_been_processed(mut self, may_have_been_processed: bool) -> Self {
        self.0.earlier_may_have_been_processed = may_have_been_processed;
        self
    }

    /// Names the host that the request went to.
    #[doc(hidden)]
    #[must_use]
    pub fn with_host(mut self, host: http::uri::Authority) -> Self {
        self.0.host.get_or_insert(host);
        self
    }

    /// Names the host that the request of another error went to, if it is known.
    #[doc(hidden)]
    #[must_use]
    pub fn with_host_of(self, other: &Self) -> Self {
        match &other.0.host {
            Some(host) => self.with_host(host.clone()),
            None => self,
        }
    }

    /// Converts the failure to [`ErrorKind::OutcomeUnknown`]: what is known of it stays, and it becomes the source.
    #[doc(hidden)]
    #[must_use]
    pub fn into_outcome_unknown(self, text: impl Into<Cow<'static, str>>) -> Self {
        let mut error = Self::new(ErrorKind::OutcomeUnknown, text);
        let (known, inner) = (&self.0, &mut error.0);
        inner.operation.clone_from(&known.operation);
        inner.status = known.status;
        inner.host.clone_from(&known.host);
        inner.messages.clone_from(&known.messages);
        inner.request_id.clone_from(&known.request_id);
        inner.attempts = known.attempts;
        error.with_source(self)
    }

    /// Sets that the status was a success and the body empty, with the `Location` of the response, and the id of the
    /// resource if that is one.
    pub(crate) fn with_empty_success(mut self, location: Option<String>, created_id: Option<String>) -> Self {
        self.0.empty_success = true;
        self.0.location = location;
        self.0.created_id = created_id;
        self
    }

    /// Sets the status, the request id and what layers noted, from the head of the response.
    pub(crate) fn of_head(self, head: &http::response::Parts) -> Self {
        self.of_response(head.status, &head.headers, &head.extensions)
    }

    fn of_response(mut self, status: StatusCode, headers: &HeaderMap, extensions: &http::Extensions) -> Self {
        self.0.status = Some(status);
        let secrets = extensions.get::<CallSecrets>();
        self.0.request_id = request_id(headers).map(|id| match secrets {
            Some(secrets) => cut_request_id(&secrets.mask(id)).to_owned(),
            None => cut_request_id(id).to_owned(),
        });
        self.0.host = extensions.get::<RespondingHost>().map(|host| host.0.clone());
        match extensions.get::<Attempts>() {
            Some(attempts) => {
                self.with_attempts(attempts.made).with_earlier_may_have_been_processed(attempts.may_have_been_processed)
            }
            None => self,
        }
    }
}
