use std::fmt;
use std::time::Duration;

use ionoscloud_core::{Error, ErrorKind};

/// Why a wait did not reach its goal.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WaitErrorKind {
    /// The time ran out; the resource may still get there.
    TimedOut,
    /// The resource is in a state from which it does not get there, for this reason.
    Failed(String),
    /// The resource does not exist, or not any more.
    Gone,
    /// Looking failed, with an error that another look does not mend, or too often in a row.
    Poll,
}

/// A wait that did not reach its goal, with everything that was learned on the way.
#[derive(Debug)]
pub struct WaitError<T> {
    pub(super) kind: WaitErrorKind,
    pub(super) resource: String,
    pub(super) state: Option<String>,
    pub(super) last: Option<T>,
    pub(super) polls: u32,
    pub(super) elapsed: Duration,
    pub(super) error: Option<Error>,
}

impl<T> WaitError<T> {
    /// Why it ended.
    pub fn kind(&self) -> &WaitErrorKind {
        &self.kind
    }

    /// The resource as it was last seen.
    pub fn last(&self) -> Option<&T> {
        self.last.as_ref()
    }

    /// How many looks were taken.
    pub fn polls(&self) -> u32 {
        self.polls
    }

    /// How long it took.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// The last failed look, if any failed.
    pub fn last_error(&self) -> Option<&Error> {
        self.error.as_ref()
    }

    /// The same as an error of the SDK: the error of the look that ended the wait, or one with this one's text.
    pub fn into_error(self) -> Error {
        let text = self.to_string();
        let kind = match (self.kind, self.error) {
            (WaitErrorKind::Poll | WaitErrorKind::Gone, Some(error)) => return error,
            (WaitErrorKind::TimedOut, Some(error)) => {
                return Error::new(ErrorKind::Timeout, text).with_sent(false).with_source(error);
            }
            (WaitErrorKind::TimedOut, None) => ErrorKind::Timeout,
            _ => ErrorKind::Api,
        };
        // Waiting only reads, so nothing can have been carried out by it.
        Error::new(kind, text).with_sent(false)
    }
}

impl<T> fmt::Display for WaitError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { resource, polls, elapsed, .. } = self;
        let seconds = elapsed.as_secs();
        match &self.kind {
            WaitErrorKind::TimedOut => write!(f, "{resource} did not get there within {seconds} s and {polls} looks")?,
            WaitErrorKind::Failed(reason) => write!(f, "{resource} will not get there: {reason}")?,
            WaitErrorKind::Gone => write!(f, "{resource} does not exist")?,
            WaitErrorKind::Poll => write!(f, "looking at {resource} failed after {seconds} s and {polls} looks")?,
        }
        match (&self.state, &self.kind) {
            (Some(state), WaitErrorKind::TimedOut | WaitErrorKind::Poll) => write!(f, "; its last state was {state}"),
            _ => Ok(()),
        }
    }
}

impl<T: fmt::Debug> std::error::Error for WaitError<T> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.error.as_ref().map(|error| error as _)
    }
}

impl<T> From<WaitError<T>> for Error {
    fn from(error: WaitError<T>) -> Self {
        error.into_error()
    }
}
