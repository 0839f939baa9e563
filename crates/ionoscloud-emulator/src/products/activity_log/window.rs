//! The part of the log that a query asks for.

use std::ops::Range;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::engine::api_error::ApiError;
use crate::engine::request::Call;

/// The times from `dateStart` to `dateEnd`, in nanoseconds since 1970: all of them by default.
///
/// A date is the whole day, as an end too.
pub(super) fn read(call: &Call) -> Result<Range<i128>, ApiError> {
    let bound = |name: &str, default: i128| match call.query_text(name) {
        None => Ok(default),
        Some(text) => nanoseconds(text, name == "dateEnd").ok_or_else(|| {
            ApiError::invalid(vec![format!("{name}: must be a date such as 2026-05-01, or a time of RFC 3339")])
        }),
    };
    Ok(bound("dateStart", i128::MIN)?..bound("dateEnd", i128::MAX)?)
}

fn nanoseconds(text: &str, is_end: bool) -> Option<i128> {
    if let Ok(time) = text.parse::<Timestamp>() {
        return Some(time.as_nanosecond() + i128::from(is_end));
    }
    let date: Date = text.parse().ok()?;
    let date = if is_end { date.tomorrow().ok()? } else { date };
    Some(date.to_zoned(TimeZone::UTC).ok()?.timestamp().as_nanosecond())
}

/// A number of the query that is not negative.
pub(super) fn number(call: &Call, name: &str, default: usize) -> Result<usize, ApiError> {
    match call.query_integer(name) {
        None => Ok(default),
        Some(sent) => usize::try_from(sent).map_err(|_| ApiError::invalid(vec![format!("{name}: must be at least 0")])),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn date_is_whole_day() {
        let time = |text: &str| text.parse::<Timestamp>().unwrap().as_nanosecond();
        assert_eq!(nanoseconds("2026-05-01", false), Some(time("2026-05-01T00:00:00Z")));
        assert_eq!(nanoseconds("2026-05-01", true), Some(time("2026-05-02T00:00:00Z")));
        assert_eq!(nanoseconds("2026-05-01T07:42:20.530Z", false), Some(time("2026-05-01T07:42:20.530Z")));
        assert_eq!((nanoseconds("2026-13-01", false), nanoseconds("", true)), (None, None));
    }
}
