//! Records of the responses of a connection over HTTP/2: which of them are to be given up.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tokio::time::Instant;

use super::origin::Origin;
use crate::defaults::SILENT_CONNECTION_TIMEOUT;
use crate::layers::call_state::CallState;

/// The record of one connection.
#[derive(Clone)]
pub(super) struct ConnectionRecord(Arc<Record>);

struct Record {
    made: Instant,
    /// Nanoseconds from `made` to the last frame of a response, and one more; zero before the first.
    last_frame: AtomicU64,
}

impl ConnectionRecord {
    pub(super) fn new() -> Self {
        Self(Arc::new(Record { made: Instant::now(), last_frame: AtomicU64::new(0) }))
    }

    /// Records a frame of a response.
    pub(super) fn note_frame(&self) {
        let nanos = u64::try_from(self.0.made.elapsed().as_nanos()).unwrap_or(u64::MAX);
        self.0.last_frame.fetch_max(nanos.saturating_add(1), Ordering::Relaxed);
    }

    /// Returns whether any response arrived.
    ///
    /// A response that came with the rejection of another request is recorded once its own task is run, so this waits a
    /// few milliseconds for the first.
    pub(super) async fn has_responded_soon(&self) -> bool {
        for _ in 0..10 {
            if self.0.last_frame.load(Ordering::Relaxed) > 0 {
                return true;
            }
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        false
    }

    fn is_silent_since(&self, time: Instant) -> bool {
        let last_frame = self.0.last_frame.load(Ordering::Relaxed);
        last_frame == 0 || self.0.made + Duration::from_nanos(last_frame) < time
    }

    pub(super) fn is_of_same_connection(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// Watches over a request. If its time runs out and nothing arrived on its connection meanwhile, the connection is
/// retired: one that acknowledges pings and nothing else would otherwise be used for ever.
///
/// Over HTTP/1 hyper closes the connection of a request that is given up.
pub(super) struct Watch<S> {
    call: Option<CallState>,
    origin: Arc<Origin<S>>,
    record: ConnectionRecord,
    began: Instant,
    is_over: bool,
}

impl<S> Watch<S> {
    /// Begins with a request that was handed to a connection.
    pub(super) fn begin(call: Option<CallState>, origin: Arc<Origin<S>>, record: ConnectionRecord) -> Self {
        Self { call, origin, record, began: Instant::now(), is_over: false }
    }

    /// Ends with a response or an error.
    pub(super) fn end(mut self) {
        self.is_over = true;
    }
}

impl<S> Drop for Watch<S> {
    fn drop(&mut self) {
        // A caller that gives up early says nothing about the connection.
        let timed_out = self.call.as_ref().is_some_and(CallState::has_timed_out)
            || self.began.elapsed() >= SILENT_CONNECTION_TIMEOUT;
        if !self.is_over && timed_out && self.record.is_silent_since(self.began) {
            self.origin.retire(&self.record);
            tracing::debug!(target: "ionoscloud", "no response arrived on the connection: it is not used any more");
        }
    }
}
