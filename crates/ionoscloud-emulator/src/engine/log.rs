//! The log of a database cluster. Nothing is written: which lines there are follows from the time.

use std::ops::Range;
use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::api_error::ApiError;
use super::request::Call;
use super::settings::Settings;

/// Lines are never closer together, so that each has a time of its own.
const MINIMUM_INTERVAL: Duration = Duration::from_millis(1);
const NANOSECONDS_PER_DAY: i128 = 86_400_000_000_000;
const NANOSECONDS_PER_MILLISECOND: i128 = 1_000_000;
const TEXTS: [&str; 4] = ["connection accepted", "authentication succeeded", "connection ended", "checkpoint written"];

/// Line n is written n intervals after the cluster was provisioned, by its instances in round-robin order.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Log {
    from: Duration,
    interval: Duration,
    rotations: Vec<Rotation>,
}

/// The number of instances that write in round-robin order from a line on.
#[derive(Debug, Serialize, Deserialize)]
struct Rotation {
    first_line: i128,
    instances: u64,
}

impl Log {
    pub(crate) fn starting(from: Duration, interval: Duration, instances: u64) -> Self {
        let rotations = vec![Rotation { first_line: 0, instances }];
        Self { from, interval: interval.max(MINIMUM_INTERVAL), rotations }
    }

    /// Sets the number of instances from now on. Lines written before keep their instance.
    pub(crate) fn instances_change(&mut self, now: Duration, instances: u64) {
        if self.rotations.last().is_none_or(|rotation| rotation.instances != instances) {
            let first_line = self.next_line(nanoseconds(now) - nanoseconds(self.from));
            self.rotations.push(Rotation { first_line, instances });
        }
    }

    /// The first line that is not before a time, in nanoseconds since the log began.
    fn next_line(&self, time: i128) -> i128 {
        let interval = nanoseconds(self.interval).max(1);
        (time + interval - 1).div_euclid(interval).max(0)
    }

    fn instance_of(&self, line: i128) -> i128 {
        let rotation = self.rotations.iter().rfind(|rotation| rotation.first_line <= line);
        rotation.map_or(0, |rotation| (line - rotation.first_line) % i128::from(rotation.instances.max(1)))
    }
}

/// The lines that the parameters `start`, `end`, `direction` and `limit` ask for, by instance; `name` names one.
pub(crate) fn read(
    call: &Call,
    settings: &Settings,
    log: &Log,
    name: impl Fn(i128) -> String,
) -> Result<Value, ApiError> {
    let window = window(call, settings.clock.wall_nanoseconds(call.now))?;
    let origin = settings.clock.wall_nanoseconds(log.from);
    let lines = log.next_line(window.start - origin)..log.next_line(window.end - origin);
    let limit = call.query_integer("limit").and_then(|limit| usize::try_from(limit).ok()).unwrap_or(100);
    let lines: Vec<i128> = match call.query_text("direction") {
        Some("FORWARD") => lines.take(limit).collect(),
        _ => lines.rev().take(limit).collect(),
    };

    let mut instances: Vec<(i128, Vec<Value>)> = Vec::new();
    for line in lines {
        let number = line.unsigned_abs();
        let text = TEXTS[usize::try_from(number % TEXTS.len() as u128).unwrap_or_default()];
        let time = in_milliseconds(origin + line * nanoseconds(log.interval)).to_string();
        let message = json!({ "time": time, "message": format!("line {number}: {text}") });
        let instance = log.instance_of(line);
        match instances.iter_mut().find(|(known, _)| *known == instance) {
            Some((_, messages)) => messages.push(message),
            None => instances.push((instance, vec![message])),
        }
    }
    let shown: Vec<Value> = instances
        .into_iter()
        .map(|(instance, messages)| json!({ "name": name(instance), "messages": messages }))
        .collect();
    Ok(json!({ "instances": shown }))
}

/// The window's start and end (exclusive), in nanoseconds since 1970. Lines have whole milliseconds, so the bounds do
/// too.
///
/// A time that was not sent is the furthest that is allowed: 30 days back, and now. An end in the future means now.
fn window(call: &Call, now: i128) -> Result<Range<i128>, ApiError> {
    let sent = |name: &str| call.query_text(name)?.parse::<Timestamp>().ok().map(Timestamp::as_nanosecond);
    let earliest = now - 30 * NANOSECONDS_PER_DAY;
    let (start, end) = (sent("start").unwrap_or(earliest), sent("end"));
    let mut violations = Vec::new();
    // One second of tolerance: the timestamps in responses are truncated to seconds.
    if start < earliest - 1_000_000_000 {
        violations.push("start: must be at most 30 days back".to_owned());
    }
    if end.is_some_and(|end| start > end) {
        violations.push("start: must not be after end".to_owned());
    }
    if !violations.is_empty() {
        return Err(ApiError::invalid(violations));
    }
    let whole = |time: i128| (time + NANOSECONDS_PER_MILLISECOND - 1).div_euclid(NANOSECONDS_PER_MILLISECOND);
    let (start, end) = (whole(start), whole(end.map_or(now, |end| end.min(now))));
    Ok(start * NANOSECONDS_PER_MILLISECOND..end * NANOSECONDS_PER_MILLISECOND)
}

fn in_milliseconds(nanoseconds: i128) -> Timestamp {
    let milliseconds = nanoseconds.div_euclid(NANOSECONDS_PER_MILLISECOND);
    i64::try_from(milliseconds).ok().and_then(|ms| Timestamp::from_millisecond(ms).ok()).unwrap_or(Timestamp::MAX)
}

fn nanoseconds(duration: Duration) -> i128 {
    i128::try_from(duration.as_nanos()).unwrap_or(i128::MAX)
}
