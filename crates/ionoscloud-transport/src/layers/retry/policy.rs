//! The retry policy as a value: attempts, time, delays and budget.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;
use ionoscloud_core::{Disposition, OperationInfo, Outcome, classify};
use tower::retry::budget::TpsBudget;

use crate::defaults;

/// The policy of retries: a value that is put together from others, and shared by clones.
///
/// ```
/// use std::time::Duration;
/// use http::StatusCode;
/// use ionoscloud_transport::RetryPolicy;
///
/// let patient = RetryPolicy::new()
///     .max_attempts(8)
///     .max_elapsed(Duration::from_secs(60))
///     .backoff_between(Duration::from_secs(1), Duration::from_secs(30))
///     .retry_on_status([StatusCode::LOCKED])
///     .retry_on(|operation, _| operation.id() == "clustersGet");
/// let never = RetryPolicy::none();
/// # let _ = (patient, never);
/// ```
#[derive(Clone)]
pub struct RetryPolicy {
    enabled: bool,
    max_attempts: u32,
    max_elapsed: Option<Duration>,
    min: Duration,
    max: Duration,
    budget: Option<Budget>,
    also: Option<Arc<Predicate>>,
}

type Predicate = dyn Fn(&OperationInfo, Outcome<'_>) -> bool + Send + Sync;

#[derive(Clone, Copy, Debug)]
struct Budget {
    share: f32,
    per_second: u32,
}

impl RetryPolicy {
    /// Up to 4 attempts, with delays of up to 200 ms, doubling up to 5 s, after what [`classify`] calls worth another
    /// one.
    pub const fn new() -> Self {
        Self {
            enabled: true,
            max_attempts: defaults::MAX_ATTEMPTS,
            max_elapsed: None,
            min: defaults::BACKOFF_MIN,
            max: defaults::BACKOFF_MAX,
            budget: Some(Budget { share: defaults::RETRY_BUDGET_SHARE, per_second: defaults::RETRY_BUDGET_PER_SECOND }),
            also: None,
        }
    }

    /// One attempt only, unless a call turns retry on with `RequestOptions::retry`.
    pub const fn none() -> Self {
        let mut policy = Self::new();
        policy.enabled = false;
        policy
    }

    /// Sets the number of attempts, the first one included; zero is treated as one.
    #[must_use]
    pub const fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts;
        self
    }

    /// Sets the time after the beginning of the first attempt from which on no other one begins; without it, the time
    /// of the whole call is the only limit.
    #[must_use]
    pub const fn max_elapsed(mut self, limit: Duration) -> Self {
        self.max_elapsed = Some(limit);
        self
    }

    /// Sets the upper bound of the delay before the second attempt, which doubles with each further one, and its
    /// maximum.
    #[must_use]
    pub const fn backoff_between(mut self, min: Duration, max: Duration) -> Self {
        self.min = min;
        self.max = max;
        self
    }

    /// Adds statuses that are retried; see [`retry_on`](Self::retry_on) for the limits.
    #[must_use]
    pub fn retry_on_status(self, statuses: impl IntoIterator<Item = StatusCode>) -> Self {
        let statuses: Vec<_> = statuses.into_iter().collect();
        self.retry_on(move |_, outcome| {
            let status = match outcome {
                Outcome::Status(status) => Some(status),
                Outcome::Error(error) => error.status(),
            };
            status.is_some_and(|status| statuses.contains(&status))
        })
    }

    /// Adds failures that are retried, beside those of [`classify`] and of earlier calls of this.
    ///
    /// `also` is called only where a repeat cannot be processed twice: for operations that are idempotent, and for
    /// attempts that were never sent. `RequestOptions::idempotent` can state that a call may be repeated. A success
    /// never is.
    #[must_use]
    pub fn retry_on(mut self, also: impl Fn(&OperationInfo, Outcome<'_>) -> bool + Send + Sync + 'static) -> Self {
        self.also = Some(match self.also {
            Some(before) => Arc::new(move |info, outcome| before(info, outcome) || also(info, outcome)),
            None => Arc::new(also),
        });
        self
    }

    /// Limits the retries of all clones together to this share of the calls of the last 10 seconds, and this many for
    /// each of those seconds on top. A share over 10 is treated as 10, one that is no positive number as none.
    #[must_use]
    pub const fn budget(mut self, share: f32, per_second: u32) -> Self {
        self.budget = Some(Budget { share, per_second });
        self
    }

    /// Limits the retries of a call alone: an API that is broken gets as many times its usual load as there are
    /// attempts.
    #[must_use]
    pub const fn no_budget(mut self) -> Self {
        self.budget = None;
        self
    }

    pub(super) fn attempts(&self, wanted: Option<bool>) -> u32 {
        if wanted.unwrap_or(self.enabled) { self.max_attempts.max(1) } else { 1 }
    }

    pub(super) fn is_retryable(&self, info: &OperationInfo, outcome: Outcome<'_>) -> bool {
        let acts_once = match outcome {
            Outcome::Status(_) => info.is_idempotent(),
            Outcome::Error(error) => info.is_idempotent() || !error.was_sent(),
        };
        match classify(info, outcome) {
            Disposition::Retry => true,
            Disposition::Success => false,
            Disposition::Fail => acts_once && self.also.as_ref().is_some_and(|also| also(info, outcome)),
        }
    }

    /// Returns true if an attempt may begin after this delay.
    pub(super) fn has_time_for(&self, elapsed: Duration, delay: Duration) -> bool {
        self.max_elapsed.is_none_or(|limit| elapsed.saturating_add(delay) < limit)
    }

    pub(super) fn make_budget(&self) -> Option<TpsBudget> {
        let Budget { share, per_second } = self.budget?;
        // What is not a number is not greater than anything.
        let share = if share > 0.0 { share.clamp(0.001, 10.0) } else { 0.0 };
        Some(TpsBudget::new(defaults::RETRY_BUDGET_WINDOW, per_second.min(1_000_000), share))
    }

    /// A delay between zero and the bound of this attempt (full jitter): clients that failed together must not retry
    /// together.
    pub(super) fn backoff(&self, attempts_made: u32) -> Duration {
        self.bound(attempts_made).mul_f64(fastrand::f64())
    }

    fn bound(&self, attempts_made: u32) -> Duration {
        let doublings = attempts_made.saturating_sub(1).min(31);
        self.min.saturating_mul(1 << doublings).min(self.max)
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for RetryPolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RetryPolicy")
            .field("enabled", &self.enabled)
            .field("max_attempts", &self.max_attempts)
            .field("max_elapsed", &self.max_elapsed)
            .field("backoff", &(self.min..=self.max))
            .field("budget", &self.budget)
            .field("retries_more", &self.also.is_some())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn backoff_bound_doubles_up_to_maximum() {
        let bounds = [1, 2, 3, 4, 5, 6, 7, 1000].map(|made| RetryPolicy::new().bound(made).as_millis());
        assert_eq!(bounds, [200, 400, 800, 1600, 3200, 5000, 5000, 5000]);
    }

    #[test]
    fn backoff_is_spread_over_its_whole_range() {
        let waits: Vec<_> = (0..1000).map(|_| RetryPolicy::new().backoff(1).as_millis()).collect();
        assert!(waits.iter().all(|wait| *wait <= 200));
        assert!(waits.iter().any(|wait| *wait < 50) && waits.iter().any(|wait| *wait > 150));
    }

    #[test]
    fn call_option_overrides_retry_policy() {
        assert_eq!(RetryPolicy::new().attempts(None), 4);
        assert_eq!(RetryPolicy::new().attempts(Some(false)), 1);
        assert_eq!(RetryPolicy::none().attempts(None), 1);
        assert_eq!(RetryPolicy::none().attempts(Some(true)), 4);
        assert_eq!(RetryPolicy::new().max_attempts(0).attempts(None), 1);
    }

    #[test]
    fn backoff_of_any_length_does_not_overflow() {
        let longest = RetryPolicy::new().backoff_between(Duration::MAX, Duration::MAX);
        assert!(longest.backoff(9) <= Duration::MAX);
        assert!(!longest.max_elapsed(Duration::MAX).has_time_for(Duration::MAX, Duration::MAX));
    }

    #[test]
    fn budget_accepts_any_numbers() {
        use tower::retry::budget::Budget as _;
        for share in [f32::NAN, f32::NEG_INFINITY, -1.0, -0.0, 0.0] {
            let budget = RetryPolicy::new().budget(share, 0).make_budget().unwrap();
            (0..10_000).for_each(|_| budget.deposit());
            assert!(!budget.withdraw(), "{share}");
        }
        for share in [f32::MIN_POSITIVE, 0.5, 11.0, f32::INFINITY] {
            assert!(RetryPolicy::new().budget(share, u32::MAX).make_budget().unwrap().withdraw(), "{share}");
        }
        assert!(RetryPolicy::new().no_budget().make_budget().is_none());
    }
}
