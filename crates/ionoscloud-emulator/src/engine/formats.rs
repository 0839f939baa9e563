//! The formats of texts in the API documents, and the patterns that texts have to match.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use http::Uri;
use jiff::civil::Time;
use jiff::{SignedDuration, Span, Timestamp};
use regex::Regex;
use uuid::Uuid;

use super::validation::Direction;

/// Returns the rule of a format that a text breaks, if it does.
///
/// A format that is not here is not checked: `format_of_every_document_is_decided` lists those.
pub(super) fn violation(format: &str, text: &str, direction: Direction<'_>) -> Option<&'static str> {
    let (fits, rule) = match format {
        "date-time" => {
            (text.parse::<Timestamp>().is_ok(), "must be a date and time with an offset, as in 2026-01-31T12:00:00Z")
        }
        "duration" => (
            is_duration(text) || (matches!(direction, Direction::Request(_)) && is_short_duration(text)),
            "must be a duration, as in PT5M",
        ),
        "time" => (is_time(text), "must be a time with an offset, as in 04:17:00+00:00"),
        "uri" => (is_uri(text), "must be a URI with a scheme"),
        "uuid" => (is_uuid(text), "must be a UUID"),
        _ => (true, ""),
    };
    (!fits).then_some(rule)
}

/// Returns `true` if a text matches a pattern anywhere, as ECMA 262 has it; nothing if the pattern does not compile.
pub(super) fn matches(pattern: &str, text: &str) -> Option<bool> {
    // Compiled once: a list has thousands of texts.
    static COMPILED: Mutex<BTreeMap<String, Option<Regex>>> = Mutex::new(BTreeMap::new());
    let mut compiled = COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
    if !compiled.contains_key(pattern) {
        compiled.insert(pattern.to_owned(), Regex::new(pattern).ok());
    }
    compiled.get(pattern)?.as_ref().map(|regex| regex.is_match(text))
}

/// The form with hyphens alone: others, such as one in braces, are not the API's.
pub(super) fn is_uuid(text: &str) -> bool {
    text.len() == 36 && Uuid::parse_str(text).is_ok()
}

/// That of ISO 8601, which has no sign.
fn is_duration(text: &str) -> bool {
    text.starts_with('P') && text.parse::<Span>().is_ok()
}

/// A form such as `5m`, which a document gives as the default of a duration.
fn is_short_duration(text: &str) -> bool {
    let is_plain = text.bytes().all(|byte| byte.is_ascii_digit() || b"hms".contains(&byte));
    is_plain && text.parse::<SignedDuration>().is_ok()
}

/// `full-time` of RFC 3339: a time of day with an offset.
fn is_time(text: &str) -> bool {
    let (time, offset) = match text.strip_suffix(['Z', 'z']) {
        Some(time) => (time, "+00:00"),
        None => match text.len().checked_sub(6).and_then(|at| text.split_at_checked(at)) {
            Some(parts) => parts,
            None => return false,
        },
    };
    let is_time = |text: &str, colons: usize| text.matches(':').count() == colons && text.parse::<Time>().is_ok();
    is_time(time, 2) && offset.strip_prefix(['+', '-']).is_some_and(|offset| offset.len() == 5 && is_time(offset, 1))
}

/// One with the characters of RFC 3986 alone, of which `Uri` takes more.
fn is_uri(text: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()*+,;=%".contains(&byte);
    text.bytes().all(is_plain) && text.parse::<Uri>().is_ok_and(|uri| uri.scheme().is_some())
}

#[cfg(test)]
#[path = "formats_tests.rs"]
mod tests;
