use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::{DATE, RETRY_AFTER};

/// Returns the delay that a response asks for: `Retry-After` in seconds, or as an HTTP date (RFC 9110, 10.2.3).
///
/// A date is compared with the response's own `Date`, so that a clock that is wrong on either side does no harm; one in
/// the past asks for no delay. A value that cannot be read is treated as absent.
///
/// ```
/// let mut headers = http::HeaderMap::new();
/// headers.insert("retry-after", "30".parse().unwrap());
/// assert_eq!(ionoscloud_core::retry_after(&headers), Some(std::time::Duration::from_secs(30)));
/// ```
#[doc(alias = "backoff")]
pub fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let value = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
        // A number too large to hold means "never"; a year says the same without overflowing a clock.
        const YEAR: u64 = 365 * 24 * 60 * 60;
        return Some(Duration::from_secs(value.parse().unwrap_or(YEAR).min(YEAR)));
    }
    let until = httpdate::parse_http_date(value).ok()?;
    let now = headers
        .get(DATE)
        .and_then(|date| date.to_str().ok())
        .and_then(|date| httpdate::parse_http_date(date).ok())
        .unwrap_or_else(SystemTime::now);
    Some(until.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(value: &str) -> Option<Duration> {
        let mut headers = HeaderMap::new();
        headers.insert(RETRY_AFTER, value.parse().unwrap());
        headers.insert(DATE, "Sun, 06 Nov 1994 08:49:37 GMT".parse().unwrap());
        retry_after(&headers)
    }

    #[test]
    fn retry_after_reads_seconds_and_dates() {
        let seconds = Duration::from_secs;
        assert_eq!(parsed("0"), Some(seconds(0)));
        assert_eq!(parsed(" 120 "), Some(seconds(120)));
        assert_eq!(parsed("99999999999999999999999"), Some(seconds(365 * 24 * 60 * 60)));
        assert_eq!(parsed("Sun, 06 Nov 1994 08:50:37 GMT"), Some(seconds(60)));
        assert_eq!(parsed("Sun, 06 Nov 1994 08:00:00 GMT"), Some(seconds(0)));
        for garbage in ["", "soon", "-1", "1.5", "+3"] {
            assert_eq!(parsed(garbage), None, "{garbage:?}");
        }
        assert_eq!(retry_after(&HeaderMap::new()), None);
    }
}
