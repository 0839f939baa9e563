//! How long things take.

use std::time::Duration;

/// How long the emulated operations take, before the [time scale](crate::EmulatorBuilder::time_scale) divides it.
///
/// The defaults are of the order that users of the real API report: provisioning 8 min, update 2 min, version upgrade
/// 15 min, deletion 2 min.
///
/// ```
/// use std::time::Duration;
/// use ionoscloud_emulator::{Emulator, Times};
///
/// let slow = Times::default().provisioning(Duration::from_secs(20 * 60));
/// let emulator = Emulator::builder().times(slow).build()?;
/// # Ok::<(), ionoscloud_emulator::BuildError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Times {
    pub(crate) provisioning: Duration,
    pub(crate) update: Duration,
    pub(crate) upgrade: Duration,
    pub(crate) deletion: Duration,
}

impl Times {
    /// From the creation of a cluster until it is `AVAILABLE`.
    #[must_use]
    pub fn provisioning(mut self, duration: Duration) -> Self {
        self.provisioning = duration;
        self
    }

    /// How long a change keeps a cluster `BUSY`.
    #[must_use]
    pub fn update(mut self, duration: Duration) -> Self {
        self.update = duration;
        self
    }

    /// How long a change of the MongoDB version keeps a cluster `UPGRADING`.
    #[must_use]
    pub fn upgrade(mut self, duration: Duration) -> Self {
        self.upgrade = duration;
        self
    }

    /// How long a cluster is `DESTROYING` before it answers 404.
    #[must_use]
    pub fn deletion(mut self, duration: Duration) -> Self {
        self.deletion = duration;
        self
    }

    /// `scale` is finite and greater than zero; a quotient too long for a [`Duration`] means never.
    pub(crate) fn scaled(&self, scale: f64) -> Self {
        let divide = |d: Duration| Duration::try_from_secs_f64(d.as_secs_f64() / scale).unwrap_or(Duration::MAX);
        Self {
            provisioning: divide(self.provisioning),
            update: divide(self.update),
            upgrade: divide(self.upgrade),
            deletion: divide(self.deletion),
        }
    }
}

impl Default for Times {
    fn default() -> Self {
        Self {
            provisioning: Duration::from_secs(8 * 60),
            update: Duration::from_secs(2 * 60),
            upgrade: Duration::from_secs(15 * 60),
            deletion: Duration::from_secs(2 * 60),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scale_of_600_makes_eight_minutes_800_milliseconds() {
        let scaled = Times::default().scaled(600.0);
        assert_eq!(scaled.provisioning, Duration::from_millis(800));
        assert_eq!(scaled.update, Duration::from_millis(200));
        assert_eq!(scaled.upgrade, Duration::from_millis(1_500));
        assert_eq!(scaled.deletion, Duration::from_millis(200));
    }

    #[test]
    fn an_absurdly_small_scale_means_never() {
        assert_eq!(Times::default().scaled(f64::MIN_POSITIVE).provisioning, Duration::MAX);
    }
}
