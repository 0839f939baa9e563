//! Rules as JSON.

use std::fmt;
use std::time::Duration;

use http::{HeaderValue, StatusCode};
use serde::de::{Deserializer, Error as _};
use serde::{Deserialize, de};
use serde_json::{Map, Value};

use super::{Effect, Fault, RetryAfter, TimestampForm};
use crate::products;

/// The error of a text that is not a list of rules, with line and column.
#[derive(Debug)]
pub struct FaultFileError(serde_json::Error);

impl fmt::Display for FaultFileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for FaultFileError {}

pub(super) fn read(text: &str) -> Result<Vec<Fault>, FaultFileError> {
    let rules: Vec<Rule> = serde_json::from_str(text).map_err(FaultFileError)?;
    Ok(rules.into_iter().map(|Rule(fault)| fault).collect())
}

#[derive(Deserialize)]
#[serde(try_from = "RuleText")]
struct Rule(Fault);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleText {
    #[serde(default, deserialize_with = "operation")]
    on: Option<String>,
    resource: Option<String>,
    nth: Option<u64>,
    from: Option<u64>,
    to: Option<u64>,
    name: Option<String>,
    then: EffectRead,
}

impl TryFrom<RuleText> for Rule {
    type Error = &'static str;

    fn try_from(text: RuleText) -> Result<Self, Self::Error> {
        let mut trigger = text.on.map_or_else(Fault::on_anything, Fault::on);
        trigger = match (text.nth, text.from, text.to) {
            (Some(_), Some(_), _) | (Some(_), _, Some(_)) => return Err("`nth` excludes `from` and `to`"),
            (Some(0), ..) | (_, Some(0), _) | (.., Some(0)) => return Err("calls are counted from 1"),
            (Some(nth), ..) => trigger.nth(nth),
            (None, Some(from), Some(to)) if from > to => return Err("the range of calls is empty"),
            (None, from, to) => trigger.calls(from.unwrap_or(1)..=to.unwrap_or(u64::MAX)),
        };
        trigger.resource = text.resource;
        trigger.name = text.name;
        Ok(Self(trigger.then(text.then.0)))
    }
}

#[derive(Deserialize)]
#[serde(try_from = "EffectText")]
struct EffectRead(Effect);

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct EffectText {
    #[serde(default, deserialize_with = "status")]
    status: Option<StatusCode>,
    #[serde(default)]
    reset: bool,
    #[serde(default)]
    stall: bool,
    #[serde(default)]
    after_processing: bool,
    #[serde(default)]
    fail_resource: bool,
    #[serde(default)]
    delay_ms: u64,
    body: Option<BodyText>,
    #[serde(default, deserialize_with = "retry_after")]
    retry_after: Option<RetryAfter>,
    /// In seconds from now.
    retry_after_date: Option<u64>,
    #[serde(default)]
    set: Map<String, Value>,
    #[serde(default)]
    remove: Vec<String>,
    timestamps: Option<TimestampText>,
    #[serde(default)]
    endless_next: bool,
    truncate_after: Option<usize>,
    stall_after: Option<usize>,
    slow: Option<SlowText>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum BodyText {
    Json,
    ProblemJson,
    Html,
    Empty,
    Garbage,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum TimestampText {
    Offset,
    ZoneLess,
    Milliseconds,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct SlowText {
    bytes: usize,
    pause_ms: u64,
}

impl TryFrom<EffectText> for EffectRead {
    type Error = &'static str;

    fn try_from(text: EffectText) -> Result<Self, Self::Error> {
        let mut effect = match (text.status, text.reset, text.stall) {
            (Some(status), false, false) => Effect::status(status),
            (None, true, false) => Effect::reset(),
            (None, false, true) => Effect::stall(),
            (None, false, false) => Effect::respond(),
            _ => return Err("`status`, `reset` and `stall` exclude each other"),
        };
        let paces = [text.truncate_after.is_some(), text.stall_after.is_some(), text.slow.is_some()];
        let paces = paces.into_iter().filter(|given| *given).count();
        if paces > 1 {
            return Err("`truncateAfter`, `stallAfter` and `slow` exclude each other");
        }
        if paces > 0 && (text.reset || text.stall) {
            return Err("a response that is never sent cannot break off or be slow");
        }
        if text.after_processing {
            effect = effect.after_processing();
        }
        if text.fail_resource {
            effect = effect.fail_resource();
        }
        effect = effect.delay(Duration::from_millis(text.delay_ms));
        effect = match text.body {
            None | Some(BodyText::Json) => effect,
            Some(BodyText::ProblemJson) => effect.problem_json(),
            Some(BodyText::Html) => effect.html(),
            Some(BodyText::Empty) => effect.empty(),
            Some(BodyText::Garbage) => effect.garbage(),
        };
        effect = match (text.retry_after, text.retry_after_date) {
            (Some(_), Some(_)) => return Err("`retryAfter` and `retryAfterDate` exclude each other"),
            (Some(form), None) => effect.retry_after(form),
            (None, Some(seconds)) => effect.retry_after(RetryAfter::Date(Duration::from_secs(seconds))),
            (None, None) => effect,
        };
        for (pointer, value) in text.set {
            effect = effect.set(pointer, value);
        }
        for pointer in text.remove {
            effect = effect.remove(pointer);
        }
        if let Some(form) = text.timestamps {
            effect = effect.timestamps(match form {
                TimestampText::Offset => TimestampForm::Offset,
                TimestampText::ZoneLess => TimestampForm::ZoneLess,
                TimestampText::Milliseconds => TimestampForm::Milliseconds,
            });
        }
        if text.endless_next {
            effect = effect.endless_next();
        }
        if let Some(bytes) = text.truncate_after {
            effect = effect.truncate_after(bytes);
        }
        if let Some(bytes) = text.stall_after {
            effect = effect.stall_after(bytes);
        }
        if let Some(SlowText { bytes, pause_ms }) = text.slow {
            effect = effect.slow(bytes, Duration::from_millis(pause_ms));
        }
        Ok(Self(effect))
    }
}

fn operation<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let id = String::deserialize(deserializer)?;
    products::check_operation(&id).map_err(D::Error::custom)?;
    Ok(Some(id))
}

fn status<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<StatusCode>, D::Error> {
    let number = u16::deserialize(deserializer)?;
    let status = StatusCode::from_u16(number).ok().filter(|status| (200..600).contains(&status.as_u16()));
    status.map(Some).ok_or_else(|| D::Error::custom("a status is a number from 200 to 599"))
}

/// A number of seconds, or any text that a header can have.
fn retry_after<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<RetryAfter>, D::Error> {
    struct Visitor;

    impl de::Visitor<'_> for Visitor {
        type Value = RetryAfter;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a number of seconds or a text")
        }

        fn visit_u64<E>(self, seconds: u64) -> Result<RetryAfter, E> {
            Ok(RetryAfter::Seconds(seconds))
        }

        fn visit_str<E: de::Error>(self, text: &str) -> Result<RetryAfter, E> {
            HeaderValue::from_str(text).map(RetryAfter::Text).map_err(|_| E::custom("no header can have this text"))
        }
    }

    deserializer.deserialize_any(Visitor).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_members_match_methods() {
        let text = r#"[
            { "on": "clustersPost", "nth": 1, "name": "lost",
              "then": { "status": 504, "body": "html", "afterProcessing": true, "retryAfter": 7, "delayMs": 20 } },
            { "on": "clustersFindById", "resource": "a", "from": 2, "to": 3,
              "then": { "set": { "/metadata/state": "X" }, "remove": ["/id"], "timestamps": "zone-less" } },
            { "then": { "reset": true } },
            { "from": 2, "then": { "stall": true, "afterProcessing": true } },
            { "to": 4, "then": { "endlessNext": true, "truncateAfter": 9 } },
            { "then": { "status": 429, "body": "problem-json", "retryAfterDate": 60, "stallAfter": 1 } },
            { "then": { "status": 503, "body": "empty", "retryAfter": "soon" } },
            { "then": { "body": "garbage", "slow": { "bytes": 2, "pauseMs": 5 } } }
        ]"#;
        let expected = [
            Fault::on("clustersPost").nth(1).named("lost").then(
                Effect::status(StatusCode::GATEWAY_TIMEOUT)
                    .html()
                    .after_processing()
                    .retry_after(RetryAfter::Seconds(7))
                    .delay(Duration::from_millis(20)),
            ),
            Fault::on("clustersFindById")
                .resource("a")
                .calls(2..=3)
                .then(Effect::respond().set("/metadata/state", "X").remove("/id").timestamps(TimestampForm::ZoneLess)),
            Fault::on_anything().then(Effect::reset()),
            Fault::on_anything().calls(2..).then(Effect::stall().after_processing()),
            Fault::on_anything().calls(..=4).then(Effect::respond().endless_next().truncate_after(9)),
            Fault::on_anything().then(
                Effect::status(StatusCode::TOO_MANY_REQUESTS)
                    .problem_json()
                    .retry_after(RetryAfter::Date(Duration::from_secs(60)))
                    .stall_after(1),
            ),
            Fault::on_anything().then(
                Effect::status(StatusCode::SERVICE_UNAVAILABLE)
                    .empty()
                    .retry_after(RetryAfter::Text(HeaderValue::from_static("soon"))),
            ),
            Fault::on_anything().then(Effect::respond().garbage().slow(2, Duration::from_millis(5))),
        ];
        assert_eq!(format!("{:?}", read(text).unwrap()), format!("{:?}", Vec::from(expected)));
    }

    #[test]
    fn invalid_rules_name_line_and_column() {
        for (text, expected) in [
            ("[\n  {", "EOF while parsing an object at line 2 column 3"),
            ("{}", "line 1 column "),
            ("[\n  {}]", "missing field `then` at line 2 column 4"),
            ("[{ \"then\": {},\n \"when\": 1 }]", "unknown field `when`, expected one of"),
            (
                "[{ \"on\": \"clusterPost\",\n \"then\": {} }]",
                "no operation is called `clusterPost`; did you mean `clustersPost`? at line 1 column 22",
            ),
            ("[\n{ \"then\": { \"status\": 20 } }]", "a status is a number from 200 to 599 at line 2 column "),
            ("[{ \"nth\": 0, \"then\": {} }]", "calls are counted from 1 at line 1 column "),
            ("[{ \"nth\": 1, \"to\": 2, \"then\": {} }]", "`nth` excludes"),
            ("[{ \"from\": 5, \"to\": 2, \"then\": {} }]", "the range of calls is empty"),
            ("[{ \"then\": { \"reset\": true, \"stall\": true } }]", "exclude each other at line 1 column "),
            ("[{ \"then\": { \"truncateAfter\": 1, \"stallAfter\": 1 } }]", "exclude each other"),
            ("[{ \"then\": { \"reset\": true, \"stallAfter\": 1 } }]", "never sent"),
            ("[{ \"then\": { \"retryAfter\": \"a\\nb\" } }]", "no header can have this text"),
            ("[{ \"then\": { \"retryAfter\": 1, \"retryAfterDate\": 1 } }]", "exclude each other"),
        ] {
            let error = read(text).unwrap_err().to_string();
            assert!(error.contains(expected) && error.contains(" at line "), "{text}: {error}");
        }
    }
}
