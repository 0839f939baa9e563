//! Points in time, kept as the API wrote them.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::{Text, quoted};

/// A point in time as the API wrote it, parsed only on request.
///
/// One odd timestamp must not fail a whole list, so the text is kept as it came: with `Z`, an offset, fractions, no
/// zone at all (which means UTC), or no sense at all.
///
/// ```
/// # use ionoscloud_core::Timestamp;
/// let time = Timestamp::from("2026-03-01T12:00:00+01:00");
/// assert_eq!(time.as_str(), "2026-03-01T12:00:00+01:00");
/// assert_eq!(time.to_system_time()?, Timestamp::from("2026-03-01T11:00:00Z").to_system_time()?);
/// # Ok::<(), ionoscloud_core::TimestampError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Timestamp(Text<30>);

/// The text is not a point in time: RFC 3339, with or without a zone, in UTC between the years 1 and 9999.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimestampError(String);

impl fmt::Display for TimestampError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is not an RFC 3339 timestamp", quoted(&self.0))
    }
}

impl std::error::Error for TimestampError {}

impl Timestamp {
    /// The text as the API wrote it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Parses the point in time.
    ///
    /// # Errors
    ///
    /// [`TimestampError`] if the text is not a point in time.
    pub fn to_system_time(&self) -> Result<SystemTime, TimestampError> {
        let wrong = || TimestampError(self.0.chars().take(60).collect());
        let (seconds, nanoseconds) = parse(self.0.trim().as_bytes()).ok_or_else(wrong)?;
        let whole = Duration::from_secs(seconds.unsigned_abs());
        let time = if seconds < 0 { UNIX_EPOCH.checked_sub(whole) } else { UNIX_EPOCH.checked_add(whole) };
        time.and_then(|time| time.checked_add(Duration::from_nanos(nanoseconds.into()))).ok_or_else(wrong)
    }
}

/// Returns seconds since 1970 and nanoseconds within the second.
fn parse(text: &[u8]) -> Option<(i64, u32)> {
    let (date, rest) = text.split_at_checked(10)?;
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *date else { return None };
    let year = number(&[y1, y2, y3, y4])?;
    let (month, day) = (number(&[m1, m2])?, number(&[d1, d2])?);
    let (time, rest) = rest.split_at_checked(9)?;
    let [b'T' | b't' | b' ', h1, h2, b':', n1, n2, b':', s1, s2] = *time else { return None };
    let (hour, minute, second) = (number(&[h1, h2])?, number(&[n1, n2])?, number(&[s1, s2])?);
    if year == 0 || hour > 23 || minute > 59 || second > 60 || !(1..=days_in(year, month)?).contains(&day) {
        return None;
    }
    let (nanoseconds, rest) = match rest {
        [b'.', fraction @ ..] => {
            let digits = fraction.iter().take_while(|byte| byte.is_ascii_digit()).count();
            let (digits, rest) = fraction.split_at(digits);
            if digits.is_empty() {
                return None;
            }
            let padded: Vec<u8> = digits.iter().copied().chain(std::iter::repeat(b'0')).take(9).collect();
            (u32::try_from(number(&padded)?).ok()?, rest)
        }
        _ => (0, rest),
    };
    let offset = match *rest {
        [] | [b'Z' | b'z'] => 0,
        [sign @ (b'+' | b'-'), h1, h2, b':', n1, n2] | [sign @ (b'+' | b'-'), h1, h2, n1, n2] => {
            let (hours, minutes) = (number(&[h1, h2])?, number(&[n1, n2])?);
            if hours > 23 || minutes > 59 {
                return None;
            }
            let seconds = hours * 3600 + minutes * 60;
            if sign == b'-' { -seconds } else { seconds }
        }
        _ => return None,
    };
    let seconds = days_since_1970(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second - offset;
    // A leap second or an offset may lead out of the years.
    (FIRST_SECOND..=LAST_SECOND).contains(&seconds).then_some((seconds, nanoseconds))
}

/// The first second of the year 1, counted from 1970.
const FIRST_SECOND: i64 = -62_135_596_800;

/// The last second of the year 9999, counted from 1970.
const LAST_SECOND: i64 = 253_402_300_799;

fn number(digits: &[u8]) -> Option<i64> {
    digits.iter().try_fold(0, |value, byte| byte.is_ascii_digit().then(|| value * 10 + i64::from(byte - b'0')))
}

fn days_in(year: i64, month: i64) -> Option<i64> {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    Some(match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => return None,
    })
}

/// Years are counted from March, so that the leap day is the last of its year: `days_from_civil` of
/// <https://howardhinnant.github.io/date_algorithms.html>.
fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    const FROM_MARCH_OF_YEAR_0: i64 = 719_468;
    year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + day_of_year - FROM_MARCH_OF_YEAR_0
}

/// In UTC, to the nanosecond. What lies outside of the years 1 to 9999 becomes the nearest time within.
impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        const NANOSECONDS: i128 = 1_000_000_000;
        const FIRST: i128 = FIRST_SECOND as i128 * NANOSECONDS;
        const LAST: i128 = (LAST_SECOND as i128 + 1) * NANOSECONDS - 1;
        let length = |duration: Duration| i128::try_from(duration.as_nanos()).unwrap_or(i128::MAX);
        let since_1970 = match time.duration_since(UNIX_EPOCH) {
            Ok(after) => length(after),
            Err(before) => -length(before.duration()),
        };
        let since_1970 = since_1970.clamp(FIRST, LAST);
        let (seconds, nanoseconds) = (since_1970.div_euclid(NANOSECONDS), since_1970.rem_euclid(NANOSECONDS));
        let (year, month, day) = date_of(seconds.div_euclid(86_400));
        let second = seconds.rem_euclid(86_400);
        let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
        let fraction = if nanoseconds == 0 { String::new() } else { format!(".{nanoseconds:09}") };
        let fraction = fraction.trim_end_matches('0');
        Self(format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{fraction}Z").into())
    }
}

/// Returns the date of a day counted from 1970: `civil_from_days` of the same page, with eras of 400 years.
fn date_of(day: i128) -> (i128, i128, i128) {
    let from_march_of_year_0 = day + 719_468;
    let (period, day) = (from_march_of_year_0.div_euclid(146_097), from_march_of_year_0.rem_euclid(146_097));
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day_of_year = day - (year * 365 + year / 4 - year / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let (month, next_year) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    (period * 400 + year + next_year, month, day)
}

impl From<&str> for Timestamp {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<String> for Timestamp {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(feature = "jiff")]
#[cfg_attr(docsrs, doc(cfg(feature = "jiff")))]
impl TryFrom<&Timestamp> for jiff::Timestamp {
    type Error = TimestampError;

    fn try_from(timestamp: &Timestamp) -> Result<Self, TimestampError> {
        let time = timestamp.to_system_time()?;
        Self::try_from(time).map_err(|_| TimestampError(timestamp.to_string()))
    }
}

#[cfg(feature = "jiff")]
#[cfg_attr(docsrs, doc(cfg(feature = "jiff")))]
impl From<jiff::Timestamp> for Timestamp {
    fn from(timestamp: jiff::Timestamp) -> Self {
        Self(timestamp.to_string().into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(text: &str) -> Option<f64> {
        let time = Timestamp::from(text).to_system_time().ok()?;
        Some(match time.duration_since(UNIX_EPOCH) {
            Ok(after) => after.as_secs_f64(),
            Err(before) => -before.duration().as_secs_f64(),
        })
    }

    #[test]
    fn documented_and_seen_forms_are_parsed() {
        let expected = Some(1_700_000_000.0);
        for text in [
            "2023-11-14T22:13:20Z",
            "2023-11-14t22:13:20.000z",
            "2023-11-14T23:13:20+01:00",
            "2023-11-14T17:43:20-0430",
            "2023-11-14 22:13:20",
            " 2023-11-14T22:13:20.000000000000Z ",
        ] {
            assert_eq!(seconds(text), expected, "{text}");
        }
        assert_eq!(seconds("1970-01-01T00:00:00.5"), Some(0.5));
        assert_eq!(seconds("1969-12-31T23:59:59Z"), Some(-1.0));
        assert_eq!(seconds("2000-02-29T00:00:00Z"), Some(951_782_400.0));
        assert_eq!(seconds("9999-12-31T23:59:59Z"), Some(253_402_300_799.0));
    }

    #[test]
    fn invalid_text_is_kept_and_fails_only_when_parsed() {
        for text in [
            "",
            "now",
            "0000-01-01T00:00:00Z",
            "2023-02-29T00:00:00Z",
            "2023-13-01T00:00:00Z",
            "2023-11-14",
            "2023-11-14T24:00:00Z",
            "2023-11-14T22:13:20.Z",
            "2023-11-14T22:13:20+99:00",
            "20é3-11-14T22:13:20Z",
            "9999-12-31T23:59:60Z",
            "9999-12-31T23:59:59-00:01",
            "0001-01-01T00:00:00+00:01",
        ] {
            let timestamp: Timestamp = serde_json::from_value(text.into()).unwrap();
            assert!(timestamp.to_system_time().is_err(), "{text}");
            assert_eq!(timestamp.as_str(), text);
        }
    }

    proptest::proptest! {
        #[test]
        fn system_time_survives_round_trip(seconds in -62_135_596_800_i64..253_402_300_800, nanoseconds in 0..1_000_000_000_u32) {
            let whole = Duration::from_secs(seconds.unsigned_abs());
            let time = if seconds < 0 { UNIX_EPOCH - whole } else { UNIX_EPOCH + whole };
            let time = time + Duration::from_nanos(nanoseconds.into());
            assert_eq!(Timestamp::from(time).to_system_time().unwrap(), time);
        }
    }

    #[test]
    fn system_time_is_written_as_rfc_3339() {
        let text =
            |seconds: u64, nanoseconds| Timestamp::from(UNIX_EPOCH + Duration::new(seconds, nanoseconds)).to_string();
        assert_eq!(text(0, 0), "1970-01-01T00:00:00Z");
        assert_eq!(text(951_782_400, 500_000_000), "2000-02-29T00:00:00.5Z");
        assert_eq!(text(1_700_000_000, 1), "2023-11-14T22:13:20.000000001Z");
        assert_eq!(text(253_402_300_800, 0), "9999-12-31T23:59:59.999999999Z");
        let before_all = UNIX_EPOCH - Duration::from_secs(63_000_000_000);
        assert_eq!(Timestamp::from(before_all).as_str(), "0001-01-01T00:00:00Z");
    }

    #[cfg(feature = "jiff")]
    #[test]
    fn jiff_parses_same_instant() {
        let timestamp = Timestamp::from("2023-11-14T23:13:20+01:00");
        let instant = jiff::Timestamp::try_from(&timestamp).unwrap();
        assert_eq!(instant.as_second(), 1_700_000_000);
        assert_eq!(Timestamp::from(instant).as_str(), "2023-11-14T22:13:20Z");
    }
}
