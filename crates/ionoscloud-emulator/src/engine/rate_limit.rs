//! The limit on the rate of requests.

use std::time::Duration;

use http::{HeaderValue, StatusCode};

use super::api_error::{ApiError, ErrorForm};
use super::reply::Reply;
use super::settings::BuildError;

/// A limit on the rate of requests, of all callers together: a
/// [token bucket](https://en.wikipedia.org/wiki/Token_bucket).
///
/// Requests beyond it are rejected with 429 and `Retry-After: 1`, unprocessed. No header announces the limit, since
/// none of the real API is known to. Time is the emulator's and is not scaled.
///
/// ```
/// use ionoscloud_emulator::{Emulator, RateLimit};
///
/// let emulator = Emulator::builder().rate_limit(RateLimit::per_second(50.0).burst(10)).build()?;
/// # drop(emulator);
/// # Ok::<(), ionoscloud_emulator::BuildError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RateLimit {
    per_second: f64,
    burst: u32,
}

impl RateLimit {
    /// Allows N requests a second, one at a time.
    #[must_use]
    pub const fn per_second(rate: f64) -> Self {
        Self { per_second: rate, burst: 1 }
    }

    /// Sets the size of a burst after idle time; one by default.
    #[must_use]
    pub const fn burst(mut self, requests: u32) -> Self {
        self.burst = requests;
        self
    }

    /// Refuses a limit that would let nothing through, now or ever.
    pub(crate) fn check(self) -> Result<Self, BuildError> {
        let possible = self.per_second.is_finite() && self.per_second > 0.0 && self.burst > 0;
        if possible { Ok(self) } else { Err(BuildError::new("a rate limit must be greater than zero, rate and burst")) }
    }
}

/// The tokens of a [token bucket](https://en.wikipedia.org/wiki/Token_bucket).
#[derive(Debug)]
pub(crate) struct Bucket {
    limit: RateLimit,
    tokens: f64,
    filled_at: Duration,
}

impl Bucket {
    pub(crate) fn full(limit: RateLimit, now: Duration) -> Self {
        Self { limit, tokens: f64::from(limit.burst), filled_at: now }
    }

    /// Takes a token for one request if there is one.
    pub(crate) fn take(&mut self, now: Duration) -> bool {
        let gained = now.saturating_sub(self.filled_at).as_secs_f64() * self.limit.per_second;
        self.tokens = (self.tokens + gained).min(f64::from(self.limit.burst));
        self.filled_at = now;
        let room = self.tokens >= 1.0;
        if room {
            self.tokens -= 1.0;
        }
        room
    }
}

/// The response to a request beyond the limit.
pub(crate) fn refusal() -> Reply {
    let error = ApiError::new(StatusCode::TOO_MANY_REQUESTS, "emulator-rate-limit", "too many requests, slow down");
    let mut reply = Reply::new(error.status, Some("application/json"), error.body(ErrorForm::Plain));
    reply.retry_after = Some(HeaderValue::from_static("1"));
    reply
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(bucket: &mut Bucket, tries: usize, at: Duration) -> usize {
        (0..tries).filter(|_| bucket.take(at)).count()
    }

    #[test]
    fn burst_passes_then_rate_applies() {
        let mut bucket = Bucket::full(RateLimit::per_second(50.0).burst(10), Duration::ZERO);
        assert_eq!(taken(&mut bucket, 20, Duration::ZERO), 10);
        assert_eq!(taken(&mut bucket, 20, Duration::from_millis(100)), 5);
        assert_eq!(taken(&mut bucket, 20, Duration::from_secs(60)), 10, "no more than the burst is saved up");
    }

    #[test]
    fn limits_that_allow_nothing_are_rejected() {
        for limit in [RateLimit::per_second(0.0), RateLimit::per_second(f64::NAN), RateLimit::per_second(1.0).burst(0)]
        {
            assert!(limit.check().is_err(), "{limit:?}");
        }
        assert!(RateLimit::per_second(0.5).check().is_ok());
    }
}
