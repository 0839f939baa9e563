//! Permits for requests in flight, with a slow start, and the rate of each product and server selection.
//!
//! A request first gets a permit; a free one is all that most need. Where its rate is limited, it gives the permit
//! back, queues for its time, and takes a permit again: those that wait for one server keep none from the others.
//!
//! No request waits for what a future does that may not be polled: each runtime has permits of its own, and a head of
//! the queue that lets its time pass is overtaken.

use std::fmt;
use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::Duration;

use http::Request;
use ionoscloud_core::{Body, Error, ErrorKind, OperationInfo, RequestOptions, ServerSelector};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::Instant;

use super::adaptive::Adaptive;
use super::token_bucket::TokenBucket;
use crate::defaults::{INITIAL_MAX_IN_FLIGHT, MAX_RETRY_AFTER};
use crate::layers::call_state::CallState;
use crate::layers::span_fields::milliseconds;
use crate::per_runtime::PerRuntime;

/// The number of selections whose rates are kept apart; all beyond it share one.
const MAX_SELECTIONS: usize = 64;

/// The state of a call that is queued.
const QUEUED: &str = "queued by the rate limiter";

/// The time after which a request at the head of the queue, which could leave it and does not, is overtaken.
const STALLED_AFTER: Duration = Duration::from_secs(1);

type Queue = tokio::sync::Mutex<()>;

/// Permits and rates, shared by all clones.
pub struct Limiter {
    /// Those that a runtime holds are given back only while it is driven.
    permits: PerRuntime<Arc<Permits>>,
    max_in_flight: usize,
    fixed: Option<Mutex<TokenBucket>>,
    adaptive: bool,
    selections: RwLock<Vec<(Selection, Arc<SelectionRate>)>>,
}

/// The permits of the requests that one runtime drives.
pub(super) struct Permits {
    free: Arc<Semaphore>,
    /// Permits withheld during slow start; each response releases one.
    withheld: AtomicUsize,
}

/// The product and the server of a request, as far as they are known before the endpoint layer. Products that share a
/// host have limits of their own.
#[derive(PartialEq, Eq)]
struct Selection {
    product: Option<&'static str>,
    server: Option<ServerSelector>,
}

/// The rate of one selection.
#[derive(Default)]
pub(super) struct SelectionRate {
    /// Held by the request at the head of the queue, which waits for its time.
    heads: PerRuntime<Arc<Queue>>,
    /// The number of requests that had their time.
    left_queue: AtomicUsize,
    pace: Mutex<Pace>,
}

impl Limiter {
    pub(super) fn new(max_in_flight: usize, fixed: Option<TokenBucket>, adaptive: bool) -> Self {
        Self {
            permits: PerRuntime::default(),
            max_in_flight: max_in_flight.clamp(1, Semaphore::MAX_PERMITS),
            fixed: fixed.map(Mutex::new),
            adaptive,
            selections: RwLock::default(),
        }
    }

    /// Returns the permits of the current runtime.
    pub(super) fn permits(&self) -> Arc<Permits> {
        self.permits.get_or_make(|| {
            let first = self.max_in_flight.min(INITIAL_MAX_IN_FLIGHT);
            let withheld = AtomicUsize::new(self.max_in_flight - first);
            Arc::new(Permits { free: Arc::new(Semaphore::new(first)), withheld })
        })
    }

    /// Returns the rate of the product and server that a request is for.
    pub(super) fn rate_of(&self, request: &Request<Body>) -> Arc<SelectionRate> {
        let product = request.extensions().get::<OperationInfo>().map(|info| info.product().key());
        let server = request.extensions().get::<RequestOptions>().and_then(|options| options.server.as_ref());
        let find = |selections: &[(Selection, Arc<SelectionRate>)]| {
            let is_same = |selection: &Selection| selection.product == product && selection.server.as_ref() == server;
            selections.iter().find(|(selection, _)| is_same(selection)).map(|(_, rate)| Arc::clone(rate))
        };
        if let Some(rate) = find(&self.selections.read().unwrap_or_else(PoisonError::into_inner)) {
            return rate;
        }
        let mut selections = self.selections.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(rate) = find(&selections) {
            return rate;
        }
        if let Some((_, last)) = selections.last().filter(|_| selections.len() >= MAX_SELECTIONS) {
            return Arc::clone(last);
        }
        let pace = Pace { closed_until: None, adaptive: self.adaptive.then(|| Adaptive::new(Instant::now())) };
        let rate = Arc::new(SelectionRate { pace: Mutex::new(pace), ..SelectionRate::default() });
        selections.push((Selection { product, server: server.cloned() }, Arc::clone(&rate)));
        rate
    }

    /// Waits for a permit, which the call holds then, and for the time of the request; returns that.
    pub(super) async fn enter(
        &self,
        permits: &Permits,
        rate: &SelectionRate,
        call: &CallState,
    ) -> Result<Instant, Error> {
        if self.fixed.is_none()
            && let Ok(permit) = Arc::clone(&permits.free).try_acquire_owned()
            && rate.pace().is_free()
        {
            call.hold_permit(permit);
            return Ok(Instant::now());
        }
        // Rare, and boxed so that no other request has to carry what it needs.
        Box::pin(self.queued(permits, rate, call)).await
    }

    async fn queued(&self, permits: &Permits, rate: &SelectionRate, call: &CallState) -> Result<Instant, Error> {
        let permit = self.permit(permits, call).await?;
        if self.fixed.is_none() && rate.pace().is_free() {
            call.hold_permit(permit);
            return Ok(Instant::now());
        }
        drop(permit);
        call.set_waiting_for(Some(QUEUED));
        let head = rate.heads.get_or_make(Arc::default);
        let _head = self.head(rate, &head).await;
        loop {
            // The permit of the round before ended the wait for it.
            call.set_waiting_for(Some(QUEUED));
            // Another 429 may prolong the delay.
            while let Some(delay) = self.delay(rate) {
                if !call.has_time_for(delay) {
                    let text =
                        format!("rate limited: the required delay of {delay:?} exceeds the remaining time of the call");
                    return Err(Error::new(ErrorKind::Timeout, text).with_sent(false).with_retry_after(delay));
                }
                tracing::debug!(target: "ionoscloud", delay_ms = milliseconds(delay), "queued: rate limited");
                tokio::time::sleep(delay).await;
            }
            let permit = self.permit(permits, call).await?;
            if self.take(rate) {
                call.hold_permit(permit);
                call.set_waiting_for(None);
                return Ok(Instant::now());
            }
        }
    }

    /// Waits until the request is at the head of the queue, or none has left it although one could: the future of the
    /// head may not be polled. Order is lost then, and the rate holds.
    async fn head<'a>(&self, rate: &SelectionRate, queue: &'a Queue) -> Option<tokio::sync::MutexGuard<'a, ()>> {
        let mut place = pin!(queue.lock());
        loop {
            let left = rate.left_queue.load(Ordering::Relaxed);
            let time_of_head = self.delay(rate).unwrap_or_default().saturating_add(STALLED_AFTER);
            match tokio::time::timeout(time_of_head, &mut place).await {
                Ok(head) => return Some(head),
                Err(_) if rate.left_queue.load(Ordering::Relaxed) != left => {}
                Err(_) => return None,
            }
        }
    }

    async fn permit(&self, permits: &Permits, call: &CallState) -> Result<OwnedSemaphorePermit, Error> {
        // A free permit goes to the requests that are queued for one first, so that none is overtaken here.
        if let Ok(permit) = Arc::clone(&permits.free).try_acquire_owned() {
            return Ok(permit);
        }
        call.set_waiting_for(Some(QUEUED));
        let withheld = permits.withheld.load(Ordering::Relaxed);
        tracing::debug!(target: "ionoscloud", limit = self.max_in_flight - withheld, "queued: concurrency limit reached");
        let permit = Arc::clone(&permits.free).acquire_owned().await.map_err(|closed| {
            let error = Error::new(ErrorKind::ConnectionLost, "the concurrency limiter was closed");
            error.with_sent(false).with_source(closed)
        })?;
        call.set_waiting_for(None);
        Ok(permit)
    }

    /// Returns the delay until the request at the head may be sent; `None`: now.
    fn delay(&self, rate: &SelectionRate) -> Option<Duration> {
        let now = Instant::now();
        let fixed = self.fixed().and_then(|mut bucket| bucket.delay(now));
        rate.pace().delay(now).max(fixed)
    }

    /// Takes a token of each bucket if all have one.
    fn take(&self, rate: &SelectionRate) -> bool {
        let now = Instant::now();
        let (mut fixed, mut pace) = (self.fixed(), rate.pace());
        if pace.delay(now).is_some() || fixed.as_mut().is_some_and(|bucket| bucket.delay(now).is_some()) {
            return false;
        }
        if let Some(bucket) = &mut fixed {
            bucket.take();
        }
        if let Some(adaptive) = &mut pace.adaptive {
            adaptive.take();
        }
        rate.left_queue.fetch_add(1, Ordering::Relaxed);
        true
    }

    fn fixed(&self) -> Option<MutexGuard<'_, TokenBucket>> {
        self.fixed.as_ref().map(|bucket| bucket.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Permits {
    /// Releases one of the permits that are withheld, after a response other than 429.
    pub(super) fn release(&self) {
        let release = |withheld: usize| withheld.checked_sub(1);
        if self.withheld.fetch_update(Ordering::Relaxed, Ordering::Relaxed, release).is_ok() {
            self.free.add_permits(1);
        }
    }
}

impl SelectionRate {
    /// Records a response other than 429.
    pub(super) fn accepted(&self) {
        let ended = self.pace().adaptive.as_mut().is_some_and(|adaptive| adaptive.accepted(Instant::now()));
        if ended {
            tracing::debug!(target: "ionoscloud", "adaptive rate limit ended: no 429 for a while");
        }
    }

    /// Records a 429 for a request sent at this time, and delays those that follow for as long as it asks.
    pub(super) fn refused(&self, sent: Instant, retry_after: Option<Duration>) {
        let now = Instant::now();
        let delay = retry_after.map(|delay| delay.min(MAX_RETRY_AFTER));
        let mut pace = self.pace();
        let rate = pace.adaptive.as_mut().and_then(|adaptive| adaptive.refused(sent, now, delay.is_some()));
        pace.closed_until = pace.closed_until.max(delay.map(|delay| now + delay));
        // A subscriber of events may do anything, even send requests.
        drop(pace);
        if let Some(rate) = rate {
            tracing::debug!(target: "ionoscloud", rate, "adaptive rate limit lowered");
        }
        if let Some(delay) = delay {
            let delay_ms = milliseconds(delay);
            tracing::debug!(
                target: "ionoscloud",
                delay_ms,
                "rate limited by the API: further requests to this product and server are delayed"
            );
        }
    }

    fn pace(&self) -> MutexGuard<'_, Pace> {
        self.pace.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Limiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Limiter").field("max_in_flight", &self.max_in_flight).finish_non_exhaustive()
    }
}

/// The times at which requests may be sent.
#[derive(Debug, Default)]
struct Pace {
    closed_until: Option<Instant>,
    adaptive: Option<Adaptive>,
}

impl Pace {
    /// Returns whether nothing limits the rate, as is usual.
    fn is_free(&self) -> bool {
        self.closed_until.is_none() && !self.adaptive.as_ref().is_some_and(Adaptive::is_on)
    }

    fn delay(&mut self, now: Instant) -> Option<Duration> {
        let closed =
            self.closed_until.map(|until| until.saturating_duration_since(now)).filter(|delay| !delay.is_zero());
        if closed.is_some() {
            return closed;
        }
        self.closed_until = None;
        self.adaptive.as_mut().and_then(|adaptive| adaptive.delay(now))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn call_delayed_after_wait_for_permit_is_queued() {
        let limiter = Arc::new(Limiter::new(1, Some(TokenBucket::full(0.1, 1.0, Instant::now())), false));
        let (permits, rate) = (limiter.permits(), limiter.rate_of(&Request::new(Body::empty())));
        let (first, second) = (CallState::new(Duration::MAX), CallState::new(Duration::MAX));
        limiter.enter(&permits, &rate, &first).await.unwrap();
        let queued = tokio::spawn({
            let (limiter, permits) = (Arc::clone(&limiter), Arc::clone(&permits));
            let (rate, second) = (Arc::clone(&rate), second.clone());
            async move { limiter.enter(&permits, &rate, &second).await }
        });
        drop(first.take_permit());
        tokio::time::sleep(Duration::from_secs(5)).await;
        // Another request holds the permit beyond the time of the token, and its response is a 429.
        let other = permits.free.acquire().await.unwrap();
        tokio::time::sleep(Duration::from_secs(10)).await;
        rate.refused(Instant::now(), Some(Duration::from_secs(20)));
        drop(other);
        tokio::time::sleep(Duration::from_secs(5)).await;
        assert_eq!(second.time_out(), Some(QUEUED), "it was not sent");
        queued.abort();
    }
}
