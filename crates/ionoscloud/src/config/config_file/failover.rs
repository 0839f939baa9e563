//! The block `failover`: the policy for endpoints that fail.

use std::time::Duration;

use http::StatusCode;
use ionoscloud_core::Error;

use super::cursor::{Cursor, Place, listed};
use super::duration;

const METHODS: [&str; 9] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "CONNECT", "OPTIONS", "TRACE"];

/// The vendor's defaults where the block says nothing.
const INITIAL_INTERVAL: Duration = Duration::from_millis(500);
const MAX_INTERVAL: Duration = Duration::from_secs(60);

/// The content of the block; members that are missing have their defaults.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Failover {
    /// Tries another endpoint after one that failed; without it, the rest of the block is ignored.
    pub(crate) round_robin: bool,
    pub(crate) on_status: Vec<StatusCode>,
    /// Attempts after the first one.
    pub(crate) max_retries: Option<u32>,
    pub(crate) backoff: Option<Backoff>,
}

/// The delays between attempts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Backoff {
    pub(crate) initial: Duration,
    pub(crate) max: Duration,
}

impl Failover {
    pub(super) fn read(cursor: &Cursor<'_>) -> Result<Self, Error> {
        let known = [
            "strategy",
            "retryableMethods",
            "retryOnTimeout",
            "failoverOnStatusCodes",
            "maxRetries",
            "exponentialBackoff",
        ];
        let mut failover = Self::default();
        let mut unsafe_methods = None;
        for (key, value) in cursor.members(&known)? {
            match key {
                "strategy" => failover.round_robin = strategy(&value)?,
                "retryableMethods" => {
                    let methods = value.elements()?.iter().map(method).collect::<Result<Vec<_>, _>>()?;
                    unsafe_methods = methods.iter().any(|name| ["POST", "PATCH"].contains(name)).then(|| value.place());
                }
                "retryOnTimeout" => not_used(&value, value.boolean()?),
                "failoverOnStatusCodes" => {
                    failover.on_status = value.elements()?.iter().map(status).collect::<Result<_, _>>()?;
                }
                // Zero means the same as leaving it out.
                "maxRetries" => {
                    failover.max_retries = Some(value.whole_number(0, 1000)?).filter(|retries| *retries > 0);
                }
                _ => failover.backoff = Some(Backoff::read(&value)?),
            }
        }
        // Which calls may be repeated is not for a file to widen: that depends on what an operation does.
        if let Some(Place { file, at, .. }) = unsafe_methods.filter(|_| failover.round_robin) {
            tracing::warn!(
                target: "ionoscloud",
                %file,
                line = at.line,
                "the configuration file asks to retry POST or PATCH: they are retried only if they were not processed"
            );
        }
        Ok(failover)
    }
}

impl Default for Backoff {
    fn default() -> Self {
        Self { initial: INITIAL_INTERVAL, max: MAX_INTERVAL }
    }
}

impl Backoff {
    fn read(cursor: &Cursor<'_>) -> Result<Self, Error> {
        let Self { mut initial, mut max } = Self::default();
        let known = ["initialInterval", "maxInterval", "multiplier", "randomizationFactor"];
        for (key, value) in cursor.members(&known)? {
            match key {
                "initialInterval" => initial = interval(&value)?.unwrap_or(initial),
                "maxInterval" => max = interval(&value)?.unwrap_or(max),
                "multiplier" => not_used(&value, value.number("a number above 0", |number| number > 0.0)?),
                _ => not_used(&value, value.number("a number from 0 to 1", |number| (0.0..=1.0).contains(&number))?),
            }
        }
        if initial > max {
            return Err(cursor.place().error("has an initialInterval that is longer than its maxInterval"));
        }
        Ok(Self { initial, max })
    }
}

/// Logs a key without effect: delays double here with full jitter, and a timeout is retried where the operation allows.
fn not_used<T>(cursor: &Cursor<'_>, _: T) {
    let Place { file, key, at } = cursor.place();
    tracing::debug!(
        target: "ionoscloud",
        %file,
        line = at.line,
        key,
        "a key of the configuration file has no effect here"
    );
}

fn strategy(cursor: &Cursor<'_>) -> Result<bool, Error> {
    match cursor.text()?.unwrap_or_default().to_ascii_lowercase().as_str() {
        "roundrobin" => Ok(true),
        "none" | "" => Ok(false),
        _ => Err(cursor.place().error("has to be none or roundRobin")),
    }
}

fn method(cursor: &Cursor<'_>) -> Result<&'static str, Error> {
    let name = cursor.text()?.unwrap_or_default();
    let method = METHODS.into_iter().find(|method| method.eq_ignore_ascii_case(name));
    method.ok_or_else(|| cursor.place().error(format_args!("has to be one of {}", listed(&METHODS))))
}

/// Reads a status of a failure: a success that is retried would be thrown away.
fn status(cursor: &Cursor<'_>) -> Result<StatusCode, Error> {
    let status = u16::try_from(cursor.whole_number(400, 599)?).ok().and_then(|code| StatusCode::from_u16(code).ok());
    status.ok_or_else(|| cursor.place().error("has to be a status"))
}

/// Reads a duration; `None` for zero, which means the default.
fn interval(cursor: &Cursor<'_>) -> Result<Option<Duration>, Error> {
    let interval = cursor.secret().ok().and_then(|text| duration::parse(text.expose().trim()));
    let interval = interval.filter(|interval| *interval <= Duration::from_secs(24 * 60 * 60)).ok_or_else(|| {
        cursor.place().error("has to be numbers with the units ns, us, ms, s, m or h, such as 500ms, and at most 24h")
    })?;
    Ok(Some(interval).filter(|interval| !interval.is_zero()))
}
