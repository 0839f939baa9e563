//! The time of a poll, and its result.

use std::time::Duration;

use ionoscloud_core::Response;
use tokio::time::Instant;

use super::WaitPolicy;
use super::policy::asked_delay;

/// Keeps `Instant + delay` within the range of the clock.
const MAX_DELAY: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// The share of its delay by which a poll may come early to be shared, if the jitter of the policy is less.
const MIN_EARLINESS: f64 = 0.1;

/// The time of a poll.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Due {
    /// From then on, a read that serves several waits replaces this poll.
    pub(crate) earliest: Instant,
    /// A poll of its own.
    pub(crate) at: Instant,
    /// A poll that is shared is begun by then.
    pub(crate) latest: Instant,
    /// The resource was just created: a list without it shows nothing.
    pub(crate) may_be_invisible: bool,
    /// The poll has to read the resource by itself.
    pub(crate) alone: bool,
}

impl Due {
    pub(crate) fn now() -> Self {
        Self::at(Instant::now())
    }

    /// After the delay that a server asked for.
    pub(super) fn after(delay: Duration) -> Self {
        Self::at(Instant::now() + asked_delay(delay).min(MAX_DELAY))
    }

    fn at(at: Instant) -> Self {
        Self { earliest: at, at, latest: at, may_be_invisible: false, alone: false }
    }

    /// The same poll, but not later than `end`.
    pub(super) fn until(self, end: Instant) -> Self {
        Self { earliest: self.earliest.min(end), at: self.at.min(end), latest: self.latest.min(end), ..self }
    }
}

impl WaitPolicy {
    /// The poll after the n-th one, which was begun at `read_at`.
    ///
    /// What one list showed to many waits is due again at one time, however long the list took; but half of the delay
    /// passes in any case.
    pub(super) fn due(&self, polls: u32, read_at: Instant) -> Due {
        let now = Instant::now();
        let after = |delay: Duration| {
            let delay = delay.min(MAX_DELAY);
            (read_at + delay).max(now + delay / 2)
        };
        let latest = self.delay_without_jitter(polls);
        let earliest = latest.mul_f64(1.0 - self.jitter.max(MIN_EARLINESS));
        Due { earliest: after(earliest), at: after(self.jittered(latest)), latest: after(latest), ..Due::at(now) }
    }
}

/// The result of a poll.
#[derive(Debug)]
pub(crate) struct Reading<T> {
    /// The resource; `None` if a list does not have it, and it may not be visible yet.
    pub(crate) value: Option<T>,
    /// The delay that the server asked for.
    pub(crate) retry_after: Option<Duration>,
    /// It is an entry of a list.
    pub(crate) is_listed: bool,
    /// The instant that the next delay counts from.
    pub(crate) started: Instant,
    /// False if the poll was not due yet, and another wait's poll showed the resource.
    pub(crate) was_due: bool,
}

impl<T> Reading<T> {
    /// The result of a poll of the resource itself.
    pub(crate) fn of(response: Response<T>) -> Self {
        let retry_after = response.retry_after();
        Self::new(response.value, retry_after)
    }

    /// The result of a poll of the resource itself that has just shown this.
    pub(crate) fn new(value: T, retry_after: Option<Duration>) -> Self {
        Self { value: Some(value), retry_after, is_listed: false, started: Instant::now(), was_due: true }
    }

    /// The same with what its value says.
    pub(crate) fn map<U>(self, evaluate: impl FnOnce(T) -> U) -> Reading<U> {
        let Self { value, retry_after, is_listed, started, was_due } = self;
        Reading { value: value.map(evaluate), retry_after, is_listed, started, was_due }
    }
}
