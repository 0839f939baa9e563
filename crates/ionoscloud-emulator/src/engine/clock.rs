//! The emulator's clock: a start in wall-clock time, and the time that has passed on tokio's clock since.

use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use jiff::Timestamp;
use jiff::fmt::rfc2822::DateTimePrinter;
use serde_json::{Value, json};
use tokio::time::Instant;

/// The clock is never later than this after its start, 200 years: files and requests count nanoseconds in 64 bits.
pub(crate) const LATEST: Duration = Duration::from_secs(200 * 365 * 24 * 60 * 60);

/// Every deadline is a [`Duration`] since the emulator was built, so that a paused tokio clock moves all of them.
///
/// Clones share one reading.
#[derive(Debug, Clone)]
pub(crate) struct Clock {
    reading: Arc<RwLock<Reading>>,
}

#[derive(Debug, Clone, Copy)]
struct Reading {
    origin: Instant,
    /// The time that had passed at `origin`.
    offset: Duration,
    start: Timestamp,
}

impl Reading {
    fn now(self) -> Duration {
        self.offset.saturating_add(self.origin.elapsed())
    }
}

impl Clock {
    pub(crate) fn starting_at(start: Timestamp) -> Self {
        Self::resumed(start, Duration::ZERO)
    }

    /// Continues from `offset`, as if it had run since `start`.
    pub(crate) fn resumed(start: Timestamp, offset: Duration) -> Self {
        Self { reading: Arc::new(RwLock::new(Reading { origin: Instant::now(), offset, start })) }
    }

    fn reading(&self) -> Reading {
        *self.reading.read().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn now(&self) -> Duration {
        self.reading().now()
    }

    /// The wall-clock time that it started with.
    pub(crate) fn start(&self) -> Timestamp {
        self.reading().start
    }

    /// Moves the clock forward; returns `false`, and leaves it, if that would be too late for it.
    pub(crate) fn shift(&self, by: Duration) -> bool {
        let mut reading = self.reading.write().unwrap_or_else(PoisonError::into_inner);
        let is_possible = reading.now().saturating_add(by) <= LATEST;
        if is_possible {
            reading.offset = reading.offset.saturating_add(by);
        }
        is_possible
    }

    /// Makes it read what another clock reads now.
    pub(crate) fn set(&self, other: &Self) {
        *self.reading.write().unwrap_or_else(PoisonError::into_inner) = other.reading();
    }

    /// The start, to the nanosecond, and the time since, as a state carries them.
    pub(crate) fn to_json(&self) -> Value {
        let reading = self.reading();
        json!({ "start": reading.start.to_string(), "elapsed": reading.now() })
    }

    /// The clock of a state.
    pub(crate) fn from_json(json: &Value) -> Option<Self> {
        let start: Timestamp = json["start"].as_str()?.parse().ok()?;
        let elapsed: Duration = serde_json::from_value(json["elapsed"].clone()).ok()?;
        let is_possible = i64::try_from(start.as_nanosecond()).is_ok() && elapsed <= LATEST;
        is_possible.then(|| Self::resumed(start, elapsed))
    }

    /// RFC 3339 in UTC with whole seconds; it ends in `Z` because the vendor's Go client reads nothing else.
    pub(crate) fn timestamp(&self, at: Duration) -> String {
        self.wall(at).to_string()
    }

    /// The same to the microsecond, always with six digits.
    pub(crate) fn exact_timestamp(&self, at: Duration) -> String {
        let exact = self.start().checked_add(at);
        format!("{:.6}", exact.unwrap_or(Timestamp::MAX))
    }

    /// Nanoseconds since 1970, not cut off to seconds.
    pub(crate) fn wall_nanoseconds(&self, at: Duration) -> i128 {
        self.start().as_nanosecond().saturating_add(i128::try_from(at.as_nanos()).unwrap_or(i128::MAX))
    }

    /// The form of the `Date` header.
    pub(crate) fn http_date(&self, at: Duration) -> String {
        DateTimePrinter::new().timestamp_to_rfc9110_string(&self.wall(at)).unwrap_or_default()
    }

    /// Wall-clock time in whole seconds.
    pub(crate) fn wall(&self, at: Duration) -> Timestamp {
        let exact = self.start().checked_add(at).unwrap_or(Timestamp::MAX);
        Timestamp::from_second(exact.as_second()).unwrap_or(exact)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn timestamps_follow_paused_clock_and_end_in_z() {
        let clock = Clock::starting_at(Timestamp::from_millisecond(1_700).unwrap());
        tokio::time::advance(Duration::from_secs(3_600)).await;
        assert_eq!(clock.now(), Duration::from_secs(3_600));
        assert_eq!(clock.timestamp(clock.now()), "1970-01-01T01:00:01Z");
        assert_eq!(clock.exact_timestamp(clock.now()), "1970-01-01T01:00:01.700000Z");
        assert_eq!(clock.http_date(clock.now()), "Thu, 01 Jan 1970 01:00:01 GMT");
    }

    #[test]
    fn infinite_time_is_last_timestamp() {
        let clock = Clock::starting_at(Timestamp::UNIX_EPOCH);
        assert_eq!(clock.timestamp(Duration::MAX), "9999-12-30T22:00:00Z");
        assert_eq!(clock.http_date(Duration::MAX), "Thu, 30 Dec 9999 22:00:00 GMT");
    }
}
