use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use ionoscloud_core::{Error, ErrorKind};
use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::Instant;

use super::adaptive::Adaptive;
use super::token_bucket::TokenBucket;
use crate::defaults::{INITIAL_MAX_IN_FLIGHT, MAX_RETRY_AFTER};
use crate::layers::call_state::CallState;
use crate::layers::span_fields::milliseconds;

/// What all clones share: places for requests in flight, and the time at which the next one may go.
#[derive(Debug)]
pub struct Limiter {
    places: Semaphore,
    /// Places that are not given out yet; each answer adds one.
    withheld: AtomicUsize,
    /// Whoever holds it is the next to go, and waits for that. The others queue for it in order.
    turn: tokio::sync::Mutex<()>,
    pace: Mutex<Pace>,
}

/// The right to have a request in flight, from this time on.
pub(super) struct Entered<'a> {
    _place: SemaphorePermit<'a>,
    pub(super) at: Instant,
}

impl Limiter {
    pub(super) fn new(max_in_flight: usize, fixed: Option<TokenBucket>, adaptive: bool) -> Self {
        let places = max_in_flight.clamp(1, Semaphore::MAX_PERMITS);
        let first = places.min(INITIAL_MAX_IN_FLIGHT);
        let adaptive = adaptive.then(|| Adaptive::new(Instant::now()));
        Self {
            places: Semaphore::new(first),
            withheld: AtomicUsize::new(places - first),
            turn: tokio::sync::Mutex::default(),
            pace: Mutex::new(Pace { closed_until: None, fixed, adaptive }),
        }
    }

    /// Waits for a place and for its time. The place in the queue is kept over the wait.
    pub(super) async fn enter(&self, call: Option<&CallState>) -> Result<Entered<'_>, Error> {
        // A place that is free goes to those who queue for one first, so that nobody is overtaken here.
        let place = match self.places.try_acquire() {
            Ok(place) => place,
            Err(_) => {
                waits(call, Some("its turn"));
                tracing::debug!(target: "ionoscloud", "the request waits for a place: as many as may be are in flight");
                self.places.acquire().await.map_err(|closed| {
                    let error = Error::new(ErrorKind::ConnectionLost, "the gate for requests is gone");
                    error.with_sent(false).with_source(closed)
                })?
            }
        };
        if !self.pace().is_free() {
            waits(call, Some("its turn"));
            let _turn = self.turn.lock().await;
            // Another 429 may prolong the wait.
            while let Some(wait) = self.next() {
                if call.is_some_and(|call| !call.has_time_for(wait)) {
                    let text =
                        "the rate of requests is limited, and the wait for a turn is longer than the call may take";
                    return Err(Error::new(ErrorKind::Timeout, text).with_sent(false).with_retry_after(wait));
                }
                let wait_ms = milliseconds(wait);
                tracing::debug!(target: "ionoscloud", wait_ms, "the request waits for its turn");
                tokio::time::sleep(wait).await;
            }
        }
        waits(call, None);
        Ok(Entered { _place: place, at: Instant::now() })
    }

    /// The wait of whoever has the turn; without one, it has gone.
    fn next(&self) -> Option<Duration> {
        self.pace().next(Instant::now())
    }

    /// Notes an answer other than 429.
    pub(super) fn accepted(&self) {
        let give = |withheld: usize| withheld.checked_sub(1);
        if self.withheld.fetch_update(Ordering::Relaxed, Ordering::Relaxed, give).is_ok() {
            self.places.add_permits(1);
        }
        let ended = self.pace().adaptive.as_mut().is_some_and(|adaptive| adaptive.accepted(Instant::now()));
        if ended {
            tracing::debug!(target: "ionoscloud", "a while without a 429: the rate is not limited any more");
        }
    }

    /// Notes a 429 for a request sent at this time, and stays closed for as long as it asks.
    pub(super) fn refused(&self, sent: Instant, wait: Option<Duration>) {
        let now = Instant::now();
        let wait = wait.map(|wait| wait.min(MAX_RETRY_AFTER));
        let mut pace = self.pace();
        let rate = pace.adaptive.as_mut().and_then(|adaptive| adaptive.refused(sent, now));
        pace.closed_until = pace.closed_until.max(wait.map(|wait| now + wait));
        // Whoever listens to events may do what it likes, even send requests.
        drop(pace);
        if let Some(rate) = rate {
            tracing::debug!(target: "ionoscloud", rate, "the API asked for fewer requests: the rate a second is cut");
        }
        if let Some(wait) = wait {
            let wait_ms = milliseconds(wait);
            tracing::debug!(target: "ionoscloud", wait_ms, "the API asked for a pause: the gate closes");
        }
    }

    fn pace(&self) -> MutexGuard<'_, Pace> {
        self.pace.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Notes what a call waits for, if it is one that keeps to a deadline.
fn waits(call: Option<&CallState>, what: Option<&'static str>) {
    if let Some(call) = call {
        call.set_waiting_for(what);
    }
}

/// When the next request may go.
#[derive(Debug)]
struct Pace {
    closed_until: Option<Instant>,
    fixed: Option<TokenBucket>,
    adaptive: Option<Adaptive>,
}

impl Pace {
    /// Whether nothing limits the rate, as is usual.
    fn is_free(&self) -> bool {
        self.closed_until.is_none() && self.fixed.is_none() && !self.adaptive.as_ref().is_some_and(Adaptive::is_on)
    }

    /// Lets a request go, or tells how long it has to wait.
    fn next(&mut self, now: Instant) -> Option<Duration> {
        let closed = self.closed_until.map(|until| until.saturating_duration_since(now)).filter(|wait| !wait.is_zero());
        if closed.is_some() {
            return closed;
        }
        self.closed_until = None;
        let fixed = self.fixed.as_mut().and_then(|bucket| bucket.wait(now));
        let adaptive = self.adaptive.as_mut().and_then(|adaptive| adaptive.wait(now));
        if let Some(wait) = fixed.max(adaptive) {
            return Some(wait);
        }
        if let Some(bucket) = &mut self.fixed {
            bucket.take();
        }
        if let Some(adaptive) = &mut self.adaptive {
            adaptive.take();
        }
        None
    }
}
