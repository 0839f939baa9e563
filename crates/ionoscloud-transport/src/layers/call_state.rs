//! State shared by the layers of one call: deadline, attempts, last error.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use http::Request;
use ionoscloud_core::{Body, Error, ErrorKind};
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::Instant;

#[cfg(feature = "http2")]
use crate::http::ConnectionRecord;

/// State shared by the layers of one call, carried as a request extension.
///
/// The deadline puts it in; retry and throttle use it where it is, so that each of them also works alone.
#[derive(Clone)]
pub(crate) struct CallState(Arc<State>);

struct State {
    deadline: Option<Instant>,
    attempts: AtomicU32,
    sent: AtomicU32,
    may_have_been_processed: AtomicBool,
    waiting_for: Mutex<Option<&'static str>>,
    credentials_failed: AtomicBool,
    moves_on: AtomicBool,
    last_error: Mutex<Option<Error>>,
    timed_out: AtomicBool,
    permit: Mutex<Option<OwnedSemaphorePermit>>,
    /// The connections on which it was rejected without processing, and sent again for free.
    #[cfg(feature = "http2")]
    rejected_on: Mutex<Vec<ConnectionRecord>>,
}

impl CallState {
    /// A call that has this much time.
    pub(crate) fn new(limit: Duration) -> Self {
        Self(Arc::new(State {
            deadline: Instant::now().checked_add(limit),
            attempts: AtomicU32::new(0),
            sent: AtomicU32::new(0),
            may_have_been_processed: AtomicBool::new(false),
            waiting_for: Mutex::new(None),
            credentials_failed: AtomicBool::new(false),
            moves_on: AtomicBool::new(false),
            last_error: Mutex::new(None),
            timed_out: AtomicBool::new(false),
            permit: Mutex::new(None),
            #[cfg(feature = "http2")]
            rejected_on: Mutex::default(),
        }))
    }

    /// Returns true if this much time is left, and a moment more to use it.
    pub(crate) fn has_time_for(&self, delay: Duration) -> bool {
        self.0.deadline.is_none_or(|deadline| delay < deadline.saturating_duration_since(Instant::now()))
    }

    /// Sets the reason for which the call waits, if it does; it has nothing in flight then.
    pub(crate) fn set_waiting_for(&self, what: Option<&'static str>) {
        *self.0.waiting_for.lock().unwrap_or_else(PoisonError::into_inner) = what;
    }

    /// Ends the wait of a request that is to be sent now; false if its time ran out before, and it must not be sent.
    pub(crate) fn stop_waiting(&self) -> bool {
        let mut waiting_for = self.0.waiting_for.lock().unwrap_or_else(PoisonError::into_inner);
        let in_time = !self.0.timed_out.load(Ordering::Relaxed);
        if in_time {
            *waiting_for = None;
        }
        in_time
    }

    /// Counts a request that is sent, and returns the number of those before.
    pub(crate) fn sent_before(&self) -> u32 {
        self.0.sent.fetch_add(1, Ordering::Relaxed)
    }

    /// Sets whether the last attempt has failed for its credentials, which says nothing of its server.
    pub(crate) fn set_credentials_failed(&self, failed: bool) {
        self.0.credentials_failed.store(failed, Ordering::Relaxed);
    }

    pub(crate) fn credentials_failed(&self) -> bool {
        self.0.credentials_failed.load(Ordering::Relaxed)
    }

    /// States whether the server of the last attempt could not be reached, and another one takes its place.
    pub(crate) fn set_moves_on(&self, moves_on: bool) {
        self.0.moves_on.store(moves_on, Ordering::Relaxed);
    }

    pub(crate) fn moves_on(&self) -> bool {
        self.0.moves_on.load(Ordering::Relaxed)
    }

    /// Returns the state of a request's call; without one, as in a stack without a deadline layer, it begins here.
    pub(crate) fn of(request: &mut Request<Body>) -> Self {
        request.extensions_mut().get_or_insert_with(|| Self::new(Duration::MAX)).clone()
    }

    /// Keeps the permit of the request in flight.
    pub(crate) fn hold_permit(&self, permit: OwnedSemaphorePermit) {
        *self.0.permit.lock().unwrap_or_else(PoisonError::into_inner) = Some(permit);
    }

    /// Takes the permit: at the end of an attempt, or while it waits for a call that may itself need one.
    pub(crate) fn take_permit(&self) -> Option<OwnedSemaphorePermit> {
        self.0.permit.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Begins the time of an attempt, which waits for nothing: the one before may have ended while it waited.
    pub(crate) fn begin_attempt(&self) {
        let mut waiting_for = self.0.waiting_for.lock().unwrap_or_else(PoisonError::into_inner);
        *waiting_for = None;
        self.0.timed_out.store(false, Ordering::Relaxed);
    }

    /// Ends the time of the attempt, or of the call, whose future is dropped then, and returns the reason for which it
    /// waits. The request cannot be sent any more if there is one: both are one step for [`Self::stop_waiting`].
    pub(crate) fn time_out(&self) -> Option<&'static str> {
        let waiting_for = self.0.waiting_for.lock().unwrap_or_else(PoisonError::into_inner);
        self.0.timed_out.store(true, Ordering::Relaxed);
        *waiting_for
    }

    #[cfg(feature = "http2")]
    pub(crate) fn has_timed_out(&self) -> bool {
        self.0.timed_out.load(Ordering::Relaxed)
    }

    /// Returns the number of resends that are no attempts.
    #[cfg(feature = "http2")]
    pub(crate) fn resends(&self) -> u32 {
        let rejected_on = self.0.rejected_on.lock().unwrap_or_else(PoisonError::into_inner);
        u32::try_from(rejected_on.len()).unwrap_or(u32::MAX)
    }

    /// Counts a resend after a rejection on this connection; false if there was one before, or as many as there may be.
    #[cfg(feature = "http2")]
    pub(crate) fn note_rejection(&self, connection: ConnectionRecord, max: u32) -> bool {
        let mut rejected_on = self.0.rejected_on.lock().unwrap_or_else(PoisonError::into_inner);
        let is_known = rejected_on.iter().any(|known| known.is_of_same_connection(&connection));
        if is_known || rejected_on.len() >= usize::try_from(max).unwrap_or(usize::MAX) {
            return false;
        }
        rejected_on.push(connection);
        true
    }

    /// Keeps the error of an attempt that another one follows.
    pub(crate) fn attempt_failed(&self, error: Error, attempts: u32) {
        self.0.attempts.store(attempts, Ordering::Relaxed);
        if error.may_have_been_processed() {
            self.0.may_have_been_processed.store(true, Ordering::Relaxed);
        }
        *self.0.last_error.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
    }

    /// The error of the last attempt that another one followed.
    pub(crate) fn take_last_error(&self) -> Option<Error> {
        self.0.last_error.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Ends the time of the call, and returns its error, with the last real error behind it.
    pub(crate) fn out_of_time(&self, limit: Duration) -> Error {
        let state = &self.0;
        let waiting_for = self.time_out();
        let waiting = waiting_for.is_some();
        let text = match waiting_for {
            Some(what) => format!("timed out after {limit:?} while {what}"),
            None => format!("the call took longer than its limit of {limit:?}"),
        };
        let begun = state.attempts.load(Ordering::Relaxed) + u32::from(!waiting);
        let error = Error::new(ErrorKind::Timeout, text)
            .with_sent(!waiting)
            .with_earlier_may_have_been_processed(state.may_have_been_processed.load(Ordering::Relaxed))
            .with_attempts(begun.max(1));
        match self.take_last_error() {
            Some(last) => error.with_host_of(&last).with_source(last),
            None => error,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wait_of_attempt_ends_with_it() {
        let call = CallState::new(Duration::MAX);
        call.begin_attempt();
        call.set_waiting_for(Some("connecting"));
        assert_eq!(call.time_out(), Some("connecting"));
        assert!(!call.stop_waiting(), "it is not sent any more");
        call.begin_attempt();
        assert_eq!(call.time_out(), None, "the next one is sent at once");
    }

    #[cfg(feature = "http2")]
    #[test]
    fn free_resends_are_limited_by_connection_and_call() {
        let call = CallState::new(Duration::MAX);
        let connection = ConnectionRecord::new();
        assert!(call.note_rejection(connection.clone(), 3) && !call.note_rejection(connection, 3));
        let others = (0..9).filter(|_| call.note_rejection(ConnectionRecord::new(), 3)).count();
        assert_eq!((others, call.resends()), (2, 3));
    }
}
