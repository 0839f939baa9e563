//! The settings that handlers use, and errors of settings.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use http::StatusCode;
use jiff::Timestamp;

use super::clock::Clock;
use super::times::Times;

/// The status that refuses a write to a resource in a transitional state; the real API's is not known.
///
/// ```
/// use ionoscloud_emulator::{BusyStatus, Emulator};
///
/// let emulator = Emulator::builder().busy_status(BusyStatus::UnprocessableEntity).build()?;
/// # drop(emulator);
/// # Ok::<(), ionoscloud_emulator::BuildError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum BusyStatus {
    /// 409
    #[default]
    Conflict,
    /// 422
    UnprocessableEntity,
}

/// An invalid setting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BuildError(Cow<'static, str>);

/// The settings that handlers use.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    pub(crate) clock: Clock,
    /// Already divided by the time scale.
    pub(crate) times: Times,
    pub(crate) busy_status: BusyStatus,
    /// Odd statuses of the real API, such as a 500 for an empty member, instead of those of the document.
    pub(crate) odd_statuses: bool,
    /// Creates with values that cannot be right are rejected.
    pub(crate) strict: bool,
    /// The divisor of durations that callers name.
    pub(crate) time_scale: f64,
}

impl Settings {
    pub(crate) fn standard() -> Self {
        Self {
            clock: Clock::starting_at(Timestamp::now()),
            times: Times::default(),
            busy_status: BusyStatus::default(),
            odd_statuses: true,
            strict: true,
            time_scale: 1.0,
        }
    }

    /// A duration that a caller named, such as a cooldown, divided by the time scale.
    pub(crate) fn scaled(&self, duration: Duration) -> Duration {
        Duration::try_from_secs_f64(duration.as_secs_f64() / self.time_scale).unwrap_or(Duration::MAX)
    }
}

impl BusyStatus {
    pub(crate) fn code(self) -> StatusCode {
        match self {
            Self::Conflict => StatusCode::CONFLICT,
            Self::UnprocessableEntity => StatusCode::UNPROCESSABLE_ENTITY,
        }
    }
}

impl BuildError {
    pub(crate) fn new(text: impl Into<Cow<'static, str>>) -> Self {
        Self(text.into())
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for BuildError {}
