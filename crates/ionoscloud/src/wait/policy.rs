use std::time::Duration;

/// How often to look, how long, and what to put up with.
///
/// | setting | default |
/// |---|---|
/// | `initial_delay` | 5 s |
/// | `multiplier` | 1.5 |
/// | `max_delay` | 30 s |
/// | `jitter` | ±10 % |
/// | `timeout` | 60 min |
/// | `max_consecutive_errors` | 5 in a row |
/// | `not_found_grace` | 60 s |
/// | `stale_state_timeout` | 30 s |
/// | `fail_on_failed_state` | yes |
///
/// A server's `Retry-After` wins over the pause.
#[derive(Clone, Debug, PartialEq)]
pub struct WaitPolicy {
    pub(super) initial_delay: Duration,
    pub(super) multiplier: f64,
    pub(super) max_delay: Duration,
    pub(super) jitter: f64,
    pub(super) timeout: Duration,
    pub(super) max_consecutive_errors: u32,
    pub(super) not_found_grace: Duration,
    pub(super) stale_state_timeout: Duration,
    pub(super) fail_on_failed_state: bool,
}

/// Without any pause, a wait would do nothing but look.
const SHORTEST_PAUSE: Duration = Duration::from_millis(10);

impl Default for WaitPolicy {
    fn default() -> Self {
        Self {
            initial_delay: Duration::from_secs(5),
            multiplier: 1.5,
            max_delay: Duration::from_secs(30),
            jitter: 0.1,
            timeout: Duration::from_secs(60 * 60),
            max_consecutive_errors: 5,
            not_found_grace: Duration::from_secs(60),
            stale_state_timeout: Duration::from_secs(30),
            fail_on_failed_state: true,
        }
    }
}

impl WaitPolicy {
    /// The defaults.
    pub fn new() -> Self {
        Self::default()
    }

    /// Pauses this long after the first look.
    #[must_use]
    pub fn initial_delay(mut self, pause: Duration) -> Self {
        self.initial_delay = pause;
        self
    }

    /// Makes each pause longer than the one before by this factor; below 1 counts as 1.
    #[must_use]
    pub fn multiplier(mut self, factor: f64) -> Self {
        self.multiplier = if factor.is_finite() { factor.max(1.0) } else { 1.0 };
        self
    }

    /// Never pauses longer than this, unless the server asks for it.
    #[must_use]
    pub fn max_delay(mut self, pause: Duration) -> Self {
        self.max_delay = pause;
        self
    }

    /// Varies each pause by up to this share, 0 to 1, so that waits begun together do not look together.
    #[must_use]
    pub fn jitter(mut self, share: f64) -> Self {
        self.jitter = if share.is_finite() { share.clamp(0.0, 1.0) } else { 0.0 };
        self
    }

    /// Gives up after this time, counted from the first look.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Puts up with this many failed looks in a row, if another look might succeed.
    #[must_use]
    pub fn max_consecutive_errors(mut self, errors: u32) -> Self {
        self.max_consecutive_errors = errors;
        self
    }

    /// Takes "not found" for "not yet visible" this long after the answer to a creation.
    #[must_use]
    pub fn not_found_grace(mut self, not_found_grace: Duration) -> Self {
        self.not_found_grace = not_found_grace;
        self
    }

    /// Takes a ready or failed state for an old one this long after the first look that follows a change, unless it was seen at work in between.
    ///
    /// The API may answer a change, and show the resource for some seconds after it, as if nothing had happened yet.
    #[must_use]
    pub fn stale_state_timeout(mut self, timeout: Duration) -> Self {
        self.stale_state_timeout = timeout;
        self
    }

    /// Whether a failure state of the resource ends the wait; if not, the wait goes on until it leaves that state.
    #[must_use]
    pub fn fail_on_failed_state(mut self, is_final: bool) -> Self {
        self.fail_on_failed_state = is_final;
        self
    }

    #[cfg(feature = "_resources")]
    pub(crate) fn tolerates(&self, errors_in_a_row: u32) -> bool {
        errors_in_a_row <= self.max_consecutive_errors
    }

    #[cfg(feature = "_resources")]
    pub(crate) fn grace_after_creation(&self) -> Duration {
        self.not_found_grace
    }

    /// The pause that the server asked for, or else the one after the n-th look.
    pub(crate) fn pause_or(&self, asked: Option<Duration>, looks: u32) -> Duration {
        // A server that asks for no pause at all does not mean to be asked without one.
        asked.map_or_else(|| self.pause(looks), |asked| asked.max(Duration::from_secs(1)))
    }

    /// The pause after the n-th look, counted from one.
    pub(crate) fn pause(&self, looks: u32) -> Duration {
        let multiplier = self.multiplier.powi(i32::try_from(looks.saturating_sub(1)).unwrap_or(i32::MAX));
        let longest = self.max_delay.max(self.initial_delay).as_secs_f64();
        let pause = (self.initial_delay.as_secs_f64() * multiplier).min(longest);
        let jittered = pause * (1.0 + self.jitter * (fastrand::f64() * 2.0 - 1.0));
        Duration::try_from_secs_f64(jittered).unwrap_or(self.max_delay).max(SHORTEST_PAUSE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_to_the_longest_and_stay_there() {
        let policy = WaitPolicy::new().jitter(0.0);
        let pauses: Vec<_> = (1..=7).map(|looks| policy.pause(looks).as_secs_f64()).collect();
        assert_eq!(pauses, [5.0, 7.5, 11.25, 16.875, 25.3125, 30.0, 30.0]);
        assert_eq!(policy.pause(u32::MAX).as_secs(), 30);
    }

    #[test]
    fn jitter_stays_within_its_share_and_uses_all_of_it() {
        let policy = WaitPolicy::new();
        let pauses: Vec<_> = (0..200).map(|_| policy.pause(1).as_secs_f64()).collect();
        assert!(pauses.iter().all(|pause| (4.5..=5.5).contains(pause)));
        assert!(pauses.iter().any(|pause| *pause < 4.7) && pauses.iter().any(|pause| *pause > 5.3));
    }

    #[test]
    fn senseless_settings_do_no_harm() {
        let policy = WaitPolicy::new().multiplier(f64::NAN).jitter(f64::INFINITY).max_delay(Duration::MAX);
        assert_eq!(policy.pause(50).as_secs(), 5);
    }

    #[test]
    fn every_setting_takes() {
        let seconds = Duration::from_secs;
        let policy = WaitPolicy::new()
            .initial_delay(seconds(1))
            .multiplier(2.0)
            .max_delay(seconds(2))
            .jitter(0.5)
            .timeout(seconds(3))
            .max_consecutive_errors(4)
            .not_found_grace(seconds(5))
            .stale_state_timeout(seconds(6))
            .fail_on_failed_state(false);
        let expected = WaitPolicy {
            initial_delay: seconds(1),
            multiplier: 2.0,
            max_delay: seconds(2),
            jitter: 0.5,
            timeout: seconds(3),
            max_consecutive_errors: 4,
            not_found_grace: seconds(5),
            stale_state_timeout: seconds(6),
            fail_on_failed_state: false,
        };
        assert_eq!(policy, expected);
    }
}
