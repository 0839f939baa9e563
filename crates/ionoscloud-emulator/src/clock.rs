//! The emulator's clock: a start on the wall, and the time that tokio says has passed since.

use std::time::Duration;

use jiff::Timestamp;
use jiff::fmt::rfc2822::DateTimePrinter;
use tokio::time::Instant;

/// Every deadline is a [`Duration`] since the emulator was built, so that a paused tokio clock moves all of them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Clock {
    origin: Instant,
    start: Timestamp,
}

impl Clock {
    pub(crate) fn starting_at(start: Timestamp) -> Self {
        Self { origin: Instant::now(), start }
    }

    pub(crate) fn now(&self) -> Duration {
        self.origin.elapsed()
    }

    /// RFC 3339 in UTC with whole seconds; it ends in `Z` because the vendor's Go client reads nothing else.
    pub(crate) fn timestamp(&self, at: Duration) -> String {
        self.wall(at).to_string()
    }

    /// RFC 3339 in UTC with up to three decimals, for what happens more often than every second.
    pub(crate) fn fine_timestamp(&self, at: Duration) -> String {
        let exact = self.exact(at);
        Timestamp::from_millisecond(exact.as_millisecond()).unwrap_or(exact).to_string()
    }

    /// The time on this clock at a time on the wall; a time before the start is the start.
    pub(crate) fn at(&self, wall: Timestamp) -> Duration {
        Duration::try_from(wall.duration_since(self.start)).unwrap_or_default()
    }

    /// Seconds from the start to a time on the wall; negative if it was before.
    pub(crate) fn has_passed(&self, wall: Timestamp, now: Duration) -> bool {
        wall <= self.exact(now)
    }

    /// The form of the `Date` header.
    pub(crate) fn http_date(&self, at: Duration) -> String {
        DateTimePrinter::new().timestamp_to_rfc9110_string(&self.wall(at)).unwrap_or_default()
    }

    fn exact(&self, at: Duration) -> Timestamp {
        self.start.checked_add(at).unwrap_or(Timestamp::MAX)
    }

    fn wall(&self, at: Duration) -> Timestamp {
        let exact = self.exact(at);
        Timestamp::from_second(exact.as_second()).unwrap_or(exact)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn stamps_follow_the_paused_clock_and_end_in_z() {
        let clock = Clock::starting_at(Timestamp::from_millisecond(1_700).unwrap());
        tokio::time::advance(Duration::from_secs(3_600)).await;
        assert_eq!(clock.now(), Duration::from_secs(3_600));
        assert_eq!(clock.timestamp(clock.now()), "1970-01-01T01:00:01Z");
        assert_eq!(clock.http_date(clock.now()), "Thu, 01 Jan 1970 01:00:01 GMT");
    }

    #[test]
    fn a_time_without_end_is_the_last_one_that_can_be_written() {
        let clock = Clock::starting_at(Timestamp::UNIX_EPOCH);
        assert_eq!(clock.timestamp(Duration::MAX), "9999-12-30T22:00:00Z");
        assert_eq!(clock.http_date(Duration::MAX), "Thu, 30 Dec 9999 22:00:00 GMT");
    }
}
