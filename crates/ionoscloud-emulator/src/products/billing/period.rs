//! The month or the day of a report.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// Whole days in UTC.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Period {
    /// The month, such as `2026-05`.
    pub(super) month: String,
    pub(super) first: Date,
    pub(super) last: Date,
}

impl Period {
    /// The month of a text such as `2026-05`.
    pub(super) fn month(text: &str) -> Option<Self> {
        let is_month = text.len() == 7 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
        let first: Date = format!("{text}-01").parse().ok().filter(|_| is_month)?;
        Some(Self::of_month(first))
    }

    /// The day of a text such as `2026-05-01`.
    pub(super) fn day(text: &str) -> Option<Self> {
        let day: Date = text.parse().ok().filter(|_| text.len() == 10)?;
        Some(Self { month: text[..7].to_owned(), first: day, last: day })
    }

    /// The month of a time, in nanoseconds since 1970.
    pub(super) fn current(now: i128) -> Option<Self> {
        let day = Timestamp::from_nanosecond(now).ok()?.to_zoned(TimeZone::UTC).date();
        Some(Self::of_month(day))
    }

    fn of_month(day: Date) -> Self {
        let month = day.strftime("%Y-%m").to_string();
        Self { month, first: day.first_of_month(), last: day.last_of_month() }
    }

    /// The month after this one.
    pub(super) fn next(&self) -> Option<Self> {
        self.last.last_of_month().tomorrow().ok().map(Self::of_month)
    }

    /// Its days.
    pub(super) fn days(&self) -> impl Iterator<Item = Date> {
        let last = self.last;
        std::iter::successors(Some(self.first), |day| day.tomorrow().ok()).take_while(move |day| *day <= last)
    }

    /// Its begin, in nanoseconds since 1970.
    pub(super) fn from(&self) -> i128 {
        begin(self.first)
    }

    /// Its end, which is the begin of the next one.
    pub(super) fn until(&self) -> i128 {
        self.last.tomorrow().map_or(i128::MAX, begin)
    }
}

/// The begin of a day, in nanoseconds since 1970.
pub(super) fn begin(day: Date) -> i128 {
    day.to_zoned(TimeZone::UTC).map_or(i128::MAX, |zoned| zoned.timestamp().as_nanosecond())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn month_has_all_of_its_days() {
        let month = Period::month("2028-02").unwrap();
        assert_eq!((month.days().count(), month.until() - month.from()), (29, 29 * 86_400_000_000_000));
        assert_eq!(month.next().unwrap().month, "2028-03");
        assert_eq!(Period::current(month.until() - 1), Some(month));
    }

    #[test]
    fn what_is_no_month_or_no_day_is_refused() {
        for text in ["2026-13", "2026-00", "2026-5", "2026-05-01", "", "+202605", "2026/05"] {
            assert_eq!(Period::month(text), None, "{text}");
        }
        for text in ["2026-02-30", "2026-05", "", "20260501"] {
            assert_eq!(Period::day(text), None, "{text}");
        }
    }
}
