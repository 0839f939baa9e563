//! The learned rate: cut by a 429, recovering along a cubic curve. The algorithm is that of CUBIC
//! (RFC 9438, <https://www.rfc-editor.org/rfc/rfc9438>), as in the adaptive retry mode of AWS's SDKs.

use std::time::Duration;

use tokio::time::Instant;

use super::token_bucket::TokenBucket;
use crate::defaults::ADAPTIVE_RATE_EXPIRY;

/// The multiplicative decrease of a 429 (`beta` of CUBIC).
const CUT: f64 = 0.8;

/// The share of the rate in use that the limit is taken to be: it was passed some time before the 429, since a burst
/// goes first.
const LIMIT: f64 = 0.95;

/// The growth of the rate (`C` of CUBIC): requests a second, for the third power of a second.
const GROWTH: f64 = 0.1;

/// The lowest rate, from which it starts where nothing was measured.
const LOWEST: f64 = 0.5;

/// The time whose requests may go at once. Timers are exact to a millisecond; what one loses, the next makes
/// good.
const SLACK_SECONDS: f64 = 0.02;

/// A limit that is not announced, learned from the responses: the window growth of CUBIC
/// ([RFC 9438](https://www.rfc-editor.org/rfc/rfc9438)), applied to a rate.
///
/// Nothing is limited until a 429 comes. That cuts the rate to a share of what was accepted before; from there it grows
/// along a cubic curve, fast at first, slow near where the limit was met, then faster to find out whether it is still
/// there. A minute without a 429 ends it.
#[derive(Debug)]
pub(super) struct Adaptive {
    accepted: Meter,
    curve: Option<Curve>,
}

#[derive(Debug)]
struct Curve {
    bucket: TokenBucket,
    /// The estimate of the limit, in requests a second.
    limit: f64,
    cut: Instant,
}

impl Adaptive {
    pub(super) fn new(now: Instant) -> Self {
        Self { accepted: Meter::new(now), curve: None }
    }

    /// Returns whether there is a rate to keep to.
    pub(super) fn is_on(&self) -> bool {
        self.curve.is_some()
    }

    /// Returns the delay until the next request may go; none if it may go now.
    pub(super) fn delay(&mut self, now: Instant) -> Option<Duration> {
        self.curve.as_mut()?.bucket.delay(now)
    }

    pub(super) fn take(&mut self) {
        if let Some(curve) = &mut self.curve {
            curve.bucket.take();
        }
    }

    /// Records a response other than 429, and returns whether that ends the limit.
    pub(super) fn accepted(&mut self, now: Instant) -> bool {
        self.accepted.count(now);
        let Some(curve) = &mut self.curve else { return false };
        if now.saturating_duration_since(curve.cut) > ADAPTIVE_RATE_EXPIRY {
            self.curve = None;
            return true;
        }
        // No more than twice what is in use: an untried rate is not known to be allowed.
        let rate = curve.at(now).min(2.0 * self.accepted.per_second).max(LOWEST);
        curve.bucket.set_rate(rate, burst(rate), now);
        false
    }

    /// Records a 429 for a request sent at this time; returns the new rate, if that lowers it.
    ///
    /// Where nothing was measured yet, a `Retry-After` is all that is known, and is enough.
    pub(super) fn refused(&mut self, sent: Instant, now: Instant, says_when: bool) -> Option<f64> {
        let used = self.accepted.per_second;
        if says_when && self.curve.is_none() && used == 0.0 {
            return None;
        }
        let in_use = match &self.curve {
            // It was in flight when the rate was cut, so it says nothing of the rate since.
            Some(curve) if sent <= curve.cut => return None,
            Some(curve) => used.min(curve.bucket.per_second()),
            None => used,
        };
        let limit = in_use * LIMIT;
        let rate = (limit * CUT).max(LOWEST);
        self.curve = Some(Curve { bucket: TokenBucket::empty(rate, burst(rate), now), limit, cut: now });
        Some(rate)
    }
}

impl Curve {
    /// The rate at a time: back where the limit was met after as long as the cut was deep.
    fn at(&self, now: Instant) -> f64 {
        let back_after = (self.limit * (1.0 - CUT) / GROWTH).cbrt();
        let elapsed = now.saturating_duration_since(self.cut).as_secs_f64();
        GROWTH * (elapsed - back_after).powi(3) + self.limit
    }
}

fn burst(rate: f64) -> f64 {
    (rate * SLACK_SECONDS).max(2.0)
}

/// Exponentially weighted rate of accepted requests.
#[derive(Debug)]
struct Meter {
    per_second: f64,
    since: Instant,
    count: u32,
}

impl Meter {
    /// The window in which requests are counted.
    const WINDOW: Duration = Duration::from_millis(500);

    /// The weight of the last window against all before it.
    const WEIGHT: f64 = 0.8;

    fn new(now: Instant) -> Self {
        Self { per_second: 0.0, since: now, count: 0 }
    }

    fn count(&mut self, now: Instant) {
        self.count = self.count.saturating_add(1);
        let elapsed = now.saturating_duration_since(self.since);
        if elapsed >= Self::WINDOW {
            let current = f64::from(self.count) / elapsed.as_secs_f64();
            self.per_second = current * Self::WEIGHT + self.per_second * (1.0 - Self::WEIGHT);
            self.since = now;
            self.count = 0;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Accepts this many requests a second for this many seconds, and returns the end.
    fn at_rate(adaptive: &mut Adaptive, start: Instant, per_second: u32, seconds: u32) -> Instant {
        let mut now = start;
        for _ in 0..per_second * seconds {
            now += Duration::from_secs(1) / per_second;
            adaptive.accepted(now);
        }
        now
    }

    fn rate(adaptive: &Adaptive) -> f64 {
        adaptive.curve.as_ref().unwrap().bucket.per_second()
    }

    #[test]
    fn rejection_cuts_used_rate_which_recovers_by_cubic() {
        let start = Instant::now();
        let mut adaptive = Adaptive::new(start);
        let now = at_rate(&mut adaptive, start, 50, 5);
        assert!(!adaptive.is_on());
        adaptive.refused(now, now, false);
        assert!((rate(&adaptive) - 38.0).abs() < 1.0, "{}", rate(&adaptive));
        let (mut rates, mut now) = (Vec::new(), now);
        for _ in 0..12 {
            now = at_rate(&mut adaptive, now, 50, 1);
            rates.push(rate(&adaptive));
        }
        assert!(rates.is_sorted(), "{rates:?}");
        assert!(rates[1] > 44.0 && rates[3] < 48.0 && rates[5] < 50.0, "it lingers where the limit was met: {rates:?}");
        assert!(rates[11] > 75.0, "and goes beyond: {rates:?}");
    }

    #[test]
    fn cubic_curve_begins_at_cut_rate() {
        for used in [5, 50, 500] {
            let start = Instant::now();
            let mut adaptive = Adaptive::new(start);
            let now = at_rate(&mut adaptive, start, used, 5);
            let cut = adaptive.refused(now, now, false).unwrap();
            adaptive.accepted(now);
            assert!((rate(&adaptive) / cut - 1.0).abs() < 0.001, "{used}: {} after {cut}", rate(&adaptive));
        }
    }

    #[test]
    fn adaptive_burst_is_small() {
        assert_eq!([0.5, 50.0, 100.0, 1000.0].map(burst), [2.0, 2.0, 2.0, 20.0]);
    }

    #[test]
    fn rejections_of_requests_in_flight_cut_once() {
        let start = Instant::now();
        let mut adaptive = Adaptive::new(start);
        let sent = at_rate(&mut adaptive, start, 50, 5);
        let now = sent + Duration::from_millis(100);
        adaptive.refused(sent, now, false);
        let after_one = rate(&adaptive);
        for late in 1..10 {
            adaptive.refused(sent, now + Duration::from_millis(late), false);
        }
        assert_eq!(rate(&adaptive), after_one);
        adaptive.refused(now + Duration::from_millis(1), now + Duration::from_millis(200), false);
        assert!(rate(&adaptive) < after_one * 0.8);
    }

    #[test]
    fn retry_after_alone_applies_before_anything_is_measured() {
        let start = Instant::now();
        let mut adaptive = Adaptive::new(start);
        assert_eq!(adaptive.refused(start, start, true), None);
        assert!(!adaptive.is_on());
        let now = at_rate(&mut adaptive, start, 50, 5);
        assert!(adaptive.refused(now, now, true).is_some_and(|rate| rate > 30.0));
    }

    #[test]
    fn rejection_before_any_measurement_starts_at_lowest_rate() {
        let start = Instant::now();
        let mut adaptive = Adaptive::new(start);
        adaptive.refused(start, start, false);
        assert_eq!(rate(&adaptive), LOWEST);
        assert_eq!(adaptive.delay(start), Some(Duration::from_secs(2)));
        adaptive.take();
        assert!(adaptive.delay(start) > Some(Duration::from_secs(3)));
    }

    #[test]
    fn unused_rate_grows_to_twice_use_at_most() {
        let start = Instant::now();
        let mut adaptive = Adaptive::new(start);
        let now = at_rate(&mut adaptive, start, 50, 5);
        adaptive.refused(now, now, false);
        at_rate(&mut adaptive, now, 2, 30);
        assert!(rate(&adaptive) < 4.5, "{}", rate(&adaptive));
    }

    #[test]
    fn adaptive_rate_expires_after_minute() {
        let start = Instant::now();
        let mut adaptive = Adaptive::new(start);
        adaptive.refused(start, start, false);
        let now = at_rate(&mut adaptive, start, 2, 59);
        assert!(adaptive.is_on());
        at_rate(&mut adaptive, now, 2, 2);
        assert!(!adaptive.is_on() && adaptive.delay(now).is_none());
    }
}
