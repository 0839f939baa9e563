//! Settings of an emulator.

use std::fmt;
use std::time::SystemTime;

use http::StatusCode;
use jiff::Timestamp;

use crate::auth::Accepted;
use crate::clock::Clock;
use crate::{Emulator, Times};

/// Builds an [`Emulator`]; [`Emulator::builder`] starts one.
#[derive(Debug, Clone)]
pub struct EmulatorBuilder {
    accepted: Accepted,
    times: Times,
    time_scale: f64,
    start_time: Option<SystemTime>,
    busy_status: BusyStatus,
}

/// How a write to a cluster that is not `AVAILABLE` is refused; what the real API answers is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum BusyStatus {
    /// 409
    #[default]
    Conflict,
    /// 422
    UnprocessableEntity,
}

/// A setting that makes no sense.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BuildError(&'static str);

/// What handlers need to know of the settings.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    pub(crate) clock: Clock,
    /// Already divided by the time scale.
    pub(crate) times: Times,
    pub(crate) busy_status: BusyStatus,
}

impl EmulatorBuilder {
    pub(crate) fn new() -> Self {
        Self {
            accepted: Accepted::default(),
            times: Times::default(),
            time_scale: 1.0,
            start_time: None,
            busy_status: BusyStatus::default(),
        }
    }

    /// Accepts this bearer token; with any token or user set, nothing else is accepted. Repeatable.
    #[must_use]
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.accepted.tokens.push(token.into());
        self
    }

    /// Accepts this user by basic authentication; with any token or user set, nothing else is accepted. Repeatable.
    #[must_use]
    pub fn user(mut self, name: impl Into<String>, password: impl Into<String>) -> Self {
        self.accepted.users.push((name.into(), password.into()));
        self
    }

    /// How long things take.
    #[must_use]
    pub fn times(mut self, times: Times) -> Self {
        self.times = times;
        self
    }

    /// Divides all times: 600 means that things happen 600 times faster. The default is 1.
    #[must_use]
    pub fn time_scale(mut self, factor: f64) -> Self {
        self.time_scale = factor;
        self
    }

    /// The wall time that timestamps count from, instead of the time of building.
    #[must_use]
    pub fn start_time(mut self, start: SystemTime) -> Self {
        self.start_time = Some(start);
        self
    }

    /// How a write to a cluster that is not `AVAILABLE` is refused. The default is 409.
    #[must_use]
    pub fn busy_status(mut self, status: BusyStatus) -> Self {
        self.busy_status = status;
        self
    }

    /// The emulator.
    ///
    /// # Errors
    /// If the time scale is not a finite number greater than zero, the start time is not in the years that a timestamp
    /// can name, a token is empty or has blanks or control characters, or a user name is empty or has a colon: such
    /// credentials could never be sent.
    pub fn build(self) -> Result<Emulator, BuildError> {
        if !(self.time_scale.is_finite() && self.time_scale > 0.0) {
            return Err(BuildError("the time scale must be a finite number greater than zero"));
        }
        if self.accepted.tokens.iter().any(|token| token.is_empty() || !token.bytes().all(|b| b.is_ascii_graphic())) {
            return Err(BuildError("a token must be visible ASCII without blanks, and not empty"));
        }
        if self.accepted.users.iter().any(|(name, _)| name.is_empty() || name.contains(':')) {
            return Err(BuildError("a user name must not be empty or contain a colon"));
        }
        let start = match self.start_time {
            Some(time) => Timestamp::try_from(time).map_err(|_| BuildError("the start time is out of range"))?,
            None => Timestamp::now(),
        };
        let settings = Settings {
            clock: Clock::starting_at(start),
            times: self.times.scaled(self.time_scale),
            busy_status: self.busy_status,
        };
        Ok(Emulator::assemble(self.accepted, settings))
    }
}

impl Settings {
    pub(crate) fn standard() -> Self {
        Self {
            clock: Clock::starting_at(Timestamp::now()),
            times: Times::default(),
            busy_status: BusyStatus::default(),
        }
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

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for BuildError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_that_make_no_sense_are_refused() {
        for scale in [0.0, -1.0, f64::NAN, f64::INFINITY] {
            assert!(Emulator::builder().time_scale(scale).build().is_err(), "{scale}");
        }
        assert!(Emulator::builder().token("").build().is_err());
        assert!(Emulator::builder().token("a\n").build().is_err());
        assert!(Emulator::builder().user("a:b", "c").build().is_err());
        assert!(Emulator::builder().time_scale(600.0).token("a").user("b", "").build().is_ok());
    }

    #[test]
    fn debug_prints_no_credential() {
        let builder = Emulator::builder().token("canary-1").user("ada", "canary-2");
        assert!(!format!("{builder:?} {:?}", builder.clone().build()).contains("canary"));
    }
}
