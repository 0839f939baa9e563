use std::time::Duration;

use tokio::time::Instant;

/// A [token bucket](https://en.wikipedia.org/wiki/Token_bucket): it fills steadily, and each request takes one token.
#[derive(Clone, Debug)]
pub(super) struct TokenBucket {
    per_second: f64,
    capacity: f64,
    level: f64,
    filled_at: Instant,
}

/// The error of a sum of rounded steps.
const ROUNDING: f64 = 1e-9;

impl TokenBucket {
    pub(super) fn full(per_second: f64, burst: f64, now: Instant) -> Self {
        let capacity = burst.max(1.0);
        Self { per_second, capacity, level: capacity, filled_at: now }
    }

    pub(super) fn empty(per_second: f64, burst: f64, now: Instant) -> Self {
        Self { level: 0.0, ..Self::full(per_second, burst, now) }
    }

    pub(super) fn per_second(&self) -> f64 {
        self.per_second
    }

    /// Sets another rate; the tokens in the bucket stay as far as they fit.
    pub(super) fn set_rate(&mut self, per_second: f64, burst: f64, now: Instant) {
        self.fill(now);
        self.per_second = per_second;
        self.capacity = burst.max(1.0);
        self.level = self.level.min(self.capacity);
    }

    /// Returns the delay until the next request may go; none if it may go now.
    pub(super) fn delay(&mut self, now: Instant) -> Option<Duration> {
        self.fill(now);
        let lacking = 1.0 - self.level;
        (lacking > ROUNDING).then(|| Duration::try_from_secs_f64(lacking / self.per_second).unwrap_or(Duration::MAX))
    }

    pub(super) fn take(&mut self) {
        self.level -= 1.0;
    }

    fn fill(&mut self, now: Instant) {
        let gained = now.saturating_duration_since(self.filled_at).as_secs_f64() * self.per_second;
        self.level = (self.level + gained).min(self.capacity);
        self.filled_at = now;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn burst_is_sent_at_once_and_rest_at_rate() {
        let start = Instant::now();
        let mut bucket = TokenBucket::full(4.0, 2.0, start);
        for _ in 0..2 {
            assert_eq!(bucket.delay(start), None);
            bucket.take();
        }
        assert_eq!(bucket.delay(start), Some(Duration::from_millis(250)));
        assert_eq!(bucket.delay(start + Duration::from_millis(250)), None);
        bucket.take();
        let later = start + Duration::from_secs(60);
        assert_eq!(bucket.delay(later), None);
        bucket.take();
        bucket.take();
        assert!(bucket.delay(later).is_some(), "no more than the burst is saved up");
    }

    #[test]
    fn new_rate_applies_from_its_change() {
        let start = Instant::now();
        let mut bucket = TokenBucket::empty(1.0, 10.0, start);
        bucket.set_rate(2.0, 1.0, start + Duration::from_millis(500));
        assert_eq!(bucket.delay(start + Duration::from_millis(500)), Some(Duration::from_millis(250)));
        assert_eq!(bucket.per_second(), 2.0);
    }
}
