//! The policy of waits, and its exponential delays with jitter.

use std::time::Duration;

/// Polling policy of a wait: delays, timeout, tolerated errors.
///
/// Delays grow exponentially, from `initial_delay` by `multiplier` up to `max_delay`, with `jitter`.
///
/// ```
/// use std::time::Duration;
/// use ionoscloud::{Client, WaitPolicy};
///
/// # fn main() -> Result<(), ionoscloud::Error> {
/// let policy = WaitPolicy::new().initial_delay(Duration::from_secs(2)).timeout(Duration::from_secs(20 * 60));
/// let client = Client::builder().token("my-token").wait_policy(policy).build()?;
/// # drop(client);
/// # Ok(())
/// # }
/// ```
///
/// | setting of `WaitPolicy` | default |
/// |---|---|
/// | `initial_delay` | 5 s |
/// | `multiplier` | 1.5 |
/// | `max_delay` | 30 s |
/// | `jitter` | 0.1 |
/// | `timeout` | 60 min |
/// | `max_consecutive_errors` | 5 |
/// | `not_found_grace` | 60 s |
/// | `stale_state_timeout` | 30 s |
/// | `fail_on_failed_state` | yes |
///
/// A server's `Retry-After` takes precedence over the delay, also that of another resource that the wait depends on, such
/// as the request that creates the one waited for.
#[doc(alias = "backoff")]
#[doc(alias = "poll")]
#[doc(alias = "retry")]
#[derive(Clone, Debug, PartialEq)]
pub struct WaitPolicy {
    pub(super) initial_delay: Duration,
    pub(super) multiplier: f64,
    pub(super) max_delay: Duration,
    pub(super) jitter: f64,
    pub(super) timeout: Duration,
    pub(super) max_consecutive_errors: u32,
    pub(crate) not_found_grace: Duration,
    pub(super) stale_state_timeout: Duration,
    pub(super) fail_on_failed_state: bool,
}

/// Keeps a policy without delays from polling in a busy loop.
const MIN_DELAY: Duration = Duration::from_millis(10);

impl Default for WaitPolicy {
    fn default() -> Self {
        Self {
            initial_delay: Duration::from_secs(5),
            multiplier: 1.5,
            max_delay: Duration::from_secs(30),
            jitter: 0.1,
            timeout: Duration::from_secs(60 * 60),
            max_consecutive_errors: 5,
            not_found_grace: Duration::from_secs(60),
            stale_state_timeout: Duration::from_secs(30),
            fail_on_failed_state: true,
        }
    }
}

impl WaitPolicy {
    /// Returns the default policy.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the delay after the first poll.
    #[must_use]
    pub fn initial_delay(mut self, delay: Duration) -> Self {
        self.initial_delay = delay;
        self
    }

    /// Sets the factor by which each delay is longer than the one before; a factor below 1 is used as 1.
    #[must_use]
    pub fn multiplier(mut self, factor: f64) -> Self {
        self.multiplier = if factor.is_finite() { factor.max(1.0) } else { 1.0 };
        self
    }

    /// Sets the longest delay before jitter, unless the server asks for a longer one.
    #[must_use]
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// Sets the share, 0 to 1, by which each delay varies at random, so that waits begun together do not poll together.
    #[must_use]
    pub fn jitter(mut self, share: f64) -> Self {
        self.jitter = if share.is_finite() { share.clamp(0.0, 1.0) } else { 0.0 };
        self
    }

    /// Sets the timeout of the wait, counted from the first poll.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Tolerates up to this many failed polls in a row, provided that another poll may succeed.
    #[must_use]
    pub fn max_consecutive_errors(mut self, errors: u32) -> Self {
        self.max_consecutive_errors = errors;
        self
    }

    /// Takes a 404 for "not visible yet" for this long after the response to a create.
    #[must_use]
    pub fn not_found_grace(mut self, not_found_grace: Duration) -> Self {
        self.not_found_grace = not_found_grace;
        self
    }

    /// Sets for how long after a change `ready` and `failed` states may be stale: they are ignored until the resource
    /// was seen in a transitional state. The time runs from the first poll.
    ///
    /// The API may return the old state for some seconds after its response to the change.
    #[must_use]
    pub fn stale_state_timeout(mut self, timeout: Duration) -> Self {
        self.stale_state_timeout = timeout;
        self
    }

    /// Sets whether a failed state of the resource ends the wait; if not, the wait continues until it leaves that
    /// state.
    #[must_use]
    pub fn fail_on_failed_state(mut self, is_final: bool) -> Self {
        self.fail_on_failed_state = is_final;
        self
    }

    #[cfg(feature = "_resources")]
    pub(crate) fn tolerates(&self, consecutive_errors: u32) -> bool {
        consecutive_errors <= self.max_consecutive_errors
    }

    /// The delay that the server asked for, or else the one after the n-th poll.
    pub(crate) fn delay_or(&self, retry_after: Option<Duration>, polls: u32) -> Duration {
        retry_after.map_or_else(|| self.delay(polls), asked_delay)
    }

    /// The delay after the n-th poll, counted from one.
    pub(crate) fn delay(&self, polls: u32) -> Duration {
        self.jittered(self.delay_without_jitter(polls))
    }

    pub(super) fn delay_without_jitter(&self, polls: u32) -> Duration {
        let multiplier = self.multiplier.powi(i32::try_from(polls.saturating_sub(1)).unwrap_or(i32::MAX));
        // Zero times an overflowing multiplier would be no number at all.
        let initial = self.initial_delay.max(MIN_DELAY);
        let longest = self.max_delay.max(initial).as_secs_f64();
        Duration::try_from_secs_f64((initial.as_secs_f64() * multiplier).min(longest)).unwrap_or(self.max_delay)
    }

    pub(super) fn jittered(&self, delay: Duration) -> Duration {
        let jittered = delay.as_secs_f64() * (1.0 + self.jitter * (fastrand::f64() * 2.0 - 1.0));
        Duration::try_from_secs_f64(jittered).unwrap_or(self.max_delay).max(MIN_DELAY)
    }
}

/// The delay that a server asked for: `Retry-After: 0` is no request for a busy loop.
pub(super) fn asked_delay(retry_after: Duration) -> Duration {
    retry_after.max(Duration::from_secs(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delays_grow_exponentially_to_max_delay() {
        let policy = WaitPolicy::new().jitter(0.0);
        let delays: Vec<_> = (1..=7).map(|polls| policy.delay(polls).as_secs_f64()).collect();
        assert_eq!(delays, [5.0, 7.5, 11.25, 16.875, 25.3125, 30.0, 30.0]);
        assert_eq!(policy.delay(u32::MAX).as_secs(), 30);
    }

    #[test]
    fn jitter_uses_its_whole_share() {
        let policy = WaitPolicy::new();
        let delays: Vec<_> = (0..200).map(|_| policy.delay(1).as_secs_f64()).collect();
        assert!(delays.iter().all(|delay| (4.5..=5.5).contains(delay)));
        assert!(delays.iter().any(|delay| *delay < 4.7) && delays.iter().any(|delay| *delay > 5.3));
    }

    #[test]
    fn non_finite_settings_are_ignored() {
        let policy = WaitPolicy::new().multiplier(f64::NAN).jitter(f64::INFINITY).max_delay(Duration::MAX);
        assert_eq!(policy.delay(50).as_secs(), 5);
    }

    #[test]
    fn zero_initial_delay_grows_like_any_other() {
        let policy = WaitPolicy::new().jitter(0.0).initial_delay(Duration::ZERO);
        let delays: Vec<_> = (1..3000).map(|polls| policy.delay(polls).as_secs_f64()).collect();
        assert_eq!((delays[0], delays[2998]), (0.01, 30.0));
        assert!(delays.windows(2).all(|pair| pair[0] <= pair[1] && pair[1] <= pair[0] * 1.5 + 1e-6));
        let busy = policy.max_delay(Duration::ZERO);
        assert!((1..3000).all(|polls| busy.delay(polls) == MIN_DELAY));
    }

    #[test]
    fn policy_setters_set_their_field() {
        let seconds = Duration::from_secs;
        let policy = WaitPolicy::new()
            .initial_delay(seconds(1))
            .multiplier(2.0)
            .max_delay(seconds(2))
            .jitter(0.5)
            .timeout(seconds(3))
            .max_consecutive_errors(4)
            .not_found_grace(seconds(5))
            .stale_state_timeout(seconds(6))
            .fail_on_failed_state(false);
        let expected = WaitPolicy {
            initial_delay: seconds(1),
            multiplier: 2.0,
            max_delay: seconds(2),
            jitter: 0.5,
            timeout: seconds(3),
            max_consecutive_errors: 4,
            not_found_grace: seconds(5),
            stale_state_timeout: seconds(6),
            fail_on_failed_state: false,
        };
        assert_eq!(policy, expected);
    }
}
