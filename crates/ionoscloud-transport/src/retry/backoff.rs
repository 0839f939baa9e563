use std::time::Duration;

use crate::defaults;

/// How often, and how fast, to try again.
///
/// ```
/// use std::time::Duration;
/// use ionoscloud_transport::RetryPolicy;
///
/// let patient = RetryPolicy::new().max_attempts(8).backoff_between(Duration::from_secs(1), Duration::from_secs(30));
/// # let _ = patient;
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    enabled: bool,
    max_attempts: u32,
    min: Duration,
    max: Duration,
}

impl RetryPolicy {
    /// Four attempts, with waits of up to 200 ms, 400 ms and 800 ms between them.
    pub const fn new() -> Self {
        Self {
            enabled: true,
            max_attempts: defaults::MAX_ATTEMPTS,
            min: defaults::BACKOFF_MIN,
            max: defaults::BACKOFF_MAX,
        }
    }

    /// One attempt only, unless a call asks for more with `RequestOptions::retry`.
    pub const fn none() -> Self {
        Self { enabled: false, ..Self::new() }
    }

    /// Sets the number of attempts, the first one included; zero counts as one.
    #[must_use]
    pub const fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts;
        self
    }

    /// Sets the longest wait before the second attempt, which doubles with each one after, and where that ends.
    #[must_use]
    pub const fn backoff_between(mut self, min: Duration, max: Duration) -> Self {
        self.min = min;
        self.max = max;
        self
    }

    pub(super) fn attempts(&self, wanted: Option<bool>) -> u32 {
        if wanted.unwrap_or(self.enabled) { self.max_attempts.max(1) } else { 1 }
    }

    /// A wait between nothing and the bound of this attempt: clients that failed together must not return together.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bound_doubles_up_to_its_end() {
        let bounds = [1, 2, 3, 4, 5, 6, 7, 1000].map(|made| RetryPolicy::new().bound(made).as_millis());
        assert_eq!(bounds, [200, 400, 800, 1600, 3200, 5000, 5000, 5000]);
    }

    #[test]
    fn waits_are_spread_over_the_whole_range() {
        let waits: Vec<_> = (0..1000).map(|_| RetryPolicy::new().backoff(1).as_millis()).collect();
        assert!(waits.iter().all(|wait| *wait <= 200));
        assert!(waits.iter().any(|wait| *wait < 50) && waits.iter().any(|wait| *wait > 150));
    }

    #[test]
    fn a_call_has_the_last_word_on_whether_to_retry() {
        assert_eq!(RetryPolicy::new().attempts(None), 4);
        assert_eq!(RetryPolicy::new().attempts(Some(false)), 1);
        assert_eq!(RetryPolicy::none().attempts(None), 1);
        assert_eq!(RetryPolicy::none().attempts(Some(true)), 4);
        assert_eq!(RetryPolicy::new().max_attempts(0).attempts(None), 1);
    }
}
