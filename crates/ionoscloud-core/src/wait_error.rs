//! Waits that did not reach their goal.

use std::any::Any;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::{Error, ErrorKind};

/// The reason for which a wait ended without reaching its goal.
///
/// ```
/// use ionoscloud_core::{Error, WaitErrorKind};
///
/// /// Returns true if a wait may be begun again: the resource may still reach its goal.
/// fn may_be_continued(error: &Error) -> bool {
///     error.wait().is_some_and(|wait| *wait.kind() == WaitErrorKind::TimedOut)
/// }
/// # assert!(!may_be_continued(&Error::new(ionoscloud_core::ErrorKind::Timeout, "")));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WaitErrorKind {
    /// The timeout is over; the resource may still reach the goal.
    TimedOut,
    /// The resource is in a state from which it does not reach the goal, for this reason.
    Failed(String),
    /// The resource does not exist, or not any more.
    Gone,
    /// A poll failed in a way that another poll does not fix, or too many failed in a row.
    Poll,
}

/// The part of an [`Error`] that only waits have; see [`Error::wait`].
///
/// ```
/// use ionoscloud_core::{Error, WaitErrorKind};
///
/// fn report(error: &Error) {
///     if let Some(wait) = error.wait() {
///         eprintln!("{} was {:?} after {} polls", wait.resource(), wait.state(), wait.polls());
///     }
/// }
/// # report(&Error::new(ionoscloud_core::ErrorKind::Timeout, ""));
/// ```
#[derive(Clone)]
pub struct WaitError {
    kind: WaitErrorKind,
    resource: String,
    state: Option<String>,
    blocked_by: Option<String>,
    last: Option<Arc<dyn Any + Send + Sync>>,
    polls: u32,
    elapsed: Duration,
}

impl WaitError {
    #[doc(hidden)]
    pub fn new(kind: WaitErrorKind, resource: impl Into<String>, polls: u32, elapsed: Duration) -> Self {
        Self { kind, resource: resource.into(), state: None, blocked_by: None, last: None, polls, elapsed }
    }

    #[doc(hidden)]
    #[must_use]
    pub fn with_last<T: Any + Send + Sync>(self, last: Option<T>, state: Option<String>) -> Self {
        Self { last: last.map(|last| Arc::new(last) as _), state, ..self }
    }

    #[doc(hidden)]
    #[must_use]
    pub fn with_blocked_by(self, blocked_by: Option<String>) -> Self {
        Self { blocked_by, ..self }
    }

    /// Returns why the wait ended.
    pub fn kind(&self) -> &WaitErrorKind {
        &self.kind
    }

    /// Returns the resource that was waited for, such as `cluster 4711`.
    pub fn resource(&self) -> &str {
        &self.resource
    }

    /// Returns the last known state of the resource, as the API spells it; a text of over 100 characters is cut.
    pub fn state(&self) -> Option<&str> {
        self.state.as_deref()
    }

    /// Returns another resource that had to be ready too, and was not yet, such as `its request is RUNNING`.
    pub fn blocked_by(&self) -> Option<&str> {
        self.blocked_by.as_deref()
    }

    /// Returns the resource as the last successful poll read it; `None` also where it is of another type.
    pub fn last<T: Any>(&self) -> Option<&T> {
        self.last.as_deref()?.downcast_ref()
    }

    /// Returns the number of polls.
    pub fn polls(&self) -> u32 {
        self.polls
    }

    /// Returns the time since the first poll.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// The error of a wait: that of the poll which ended it, or one of its own with the last failed poll as its source.
    #[doc(hidden)]
    pub fn into_error(self, last_error: Option<Error>) -> Error {
        let text = self.to_string();
        let error = match (&self.kind, last_error) {
            (WaitErrorKind::Poll | WaitErrorKind::Gone, Some(error)) => error.with_context(text),
            (kind, last_error) => {
                let (kind, advice) = match kind {
                    WaitErrorKind::TimedOut => (ErrorKind::Timeout, "wait again, or raise the timeout of the wait"),
                    _ => (ErrorKind::Api, "check the resource before you repeat the change"),
                };
                // A wait only reads, so the server cannot have processed anything because of it.
                let error = Error::new(kind, text).with_sent(false).with_hint(advice);
                last_error.into_iter().fold(error, Error::with_source)
            }
        };
        error.with_wait(self)
    }
}

impl fmt::Display for WaitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { resource, polls, elapsed, .. } = self;
        let seconds = elapsed.as_secs();
        match &self.kind {
            WaitErrorKind::TimedOut => write!(f, "timed out after {seconds} s ({polls} polls) waiting for {resource}")?,
            WaitErrorKind::Failed(reason) => write!(f, "{resource} entered a terminal state: {reason}")?,
            WaitErrorKind::Gone => write!(f, "{resource} does not exist")?,
            WaitErrorKind::Poll => write!(f, "polling {resource} failed after {seconds} s ({polls} polls)")?,
        }
        if !matches!(self.kind, WaitErrorKind::TimedOut | WaitErrorKind::Poll) {
            return Ok(());
        }
        match (&self.blocked_by, &self.state) {
            (Some(blocked_by), _) => write!(f, "; {blocked_by}"),
            (None, Some(state)) => write!(f, "; last state: {state}"),
            (None, None) => Ok(()),
        }
    }
}

impl fmt::Debug for WaitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WaitError")
            .field("kind", &self.kind)
            .field("resource", &self.resource)
            .field("state", &self.state)
            .field("blocked_by", &self.blocked_by)
            .field("polls", &self.polls)
            .field("elapsed", &self.elapsed)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ended(kind: WaitErrorKind) -> WaitError {
        WaitError::new(kind, "cluster c-1", 3, Duration::from_secs(12)).with_last(Some(7_u32), Some("BUSY".to_owned()))
    }

    #[test]
    fn wait_errors_name_resource_polls_and_state() {
        for (kind, text) in [
            (WaitErrorKind::TimedOut, "timed out after 12 s (3 polls) waiting for cluster c-1; last state: BUSY"),
            (WaitErrorKind::Failed("FAILED".to_owned()), "cluster c-1 entered a terminal state: FAILED"),
            (WaitErrorKind::Gone, "cluster c-1 does not exist"),
            (WaitErrorKind::Poll, "polling cluster c-1 failed after 12 s (3 polls); last state: BUSY"),
        ] {
            let error = ended(kind).into_error(None);
            let advice = error.to_string();
            let advice = advice.strip_prefix(text).unwrap();
            assert!(advice.starts_with(" - wait again") || advice.starts_with(" - check the resource"), "{advice}");
            assert!(!error.may_have_been_processed());
        }
    }

    #[test]
    fn failed_poll_keeps_its_kind_and_gains_wait() {
        let poll = || Error::new(ErrorKind::Credentials, "no token").with_source("the disk is full");
        let error = ended(WaitErrorKind::Poll).into_error(Some(poll()));
        assert_eq!(error.kind(), ErrorKind::Credentials);
        let text = "polling cluster c-1 failed after 12 s (3 polls); last state: BUSY: no token";
        assert_eq!(error.to_string(), text);
        let wait = error.wait().map(|wait| (wait.last::<u32>(), wait.last::<u64>(), wait.polls()));
        assert_eq!(wait, Some((Some(&7), None, 3)));
        let timed_out = ended(WaitErrorKind::TimedOut).into_error(Some(poll()));
        assert_eq!(timed_out.kind(), ErrorKind::Timeout);
        let source = std::error::Error::source(&timed_out).map(ToString::to_string);
        assert_eq!(source.as_deref(), Some("no token"));
    }
}
