//! Durations of the emulated operations.

use std::time::Duration;

/// Durations of the emulated operations, before the [time scale](crate::EmulatorBuilder::time_scale) divides them.
///
/// The defaults are close to what users of the real API report: provisioning 8 min, update 2 min, version upgrade
/// 15 min, deletion 2 min, network released 5 min later, change of a user 20 s, shortest request 5 s, restore 10 min,
/// first snapshot after 6 h, first backup 3 min after provisioning, a line in the log every 10 s. Reads are up to date
/// and new clusters visible at once.
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
    pub(crate) network_release: Duration,
    pub(crate) user_change: Duration,
    pub(crate) request: Duration,
    pub(crate) restore: Duration,
    pub(crate) first_snapshot: Duration,
    pub(crate) first_backup: Duration,
    pub(crate) odd_reads: Duration,
    pub(crate) snapshot_interval: Duration,
    pub(crate) snapshot_retention: Duration,
    pub(crate) log_interval: Duration,
    pub(crate) state_lag: Duration,
    pub(crate) get_visibility_delay: Duration,
    pub(crate) list_visibility_delay: Duration,
}

impl Times {
    /// Sets the time from the creation of a cluster until it is `AVAILABLE`.
    #[must_use]
    pub fn provisioning(mut self, duration: Duration) -> Self {
        self.provisioning = duration;
        self
    }

    /// Sets how long a change keeps a cluster `BUSY`.
    #[must_use]
    pub fn update(mut self, duration: Duration) -> Self {
        self.update = duration;
        self
    }

    /// Sets how long a change of the database version keeps a cluster `UPGRADING`.
    #[must_use]
    pub fn upgrade(mut self, duration: Duration) -> Self {
        self.upgrade = duration;
        self
    }

    /// Sets how long a cluster is `DESTROYING` before it returns 404.
    #[must_use]
    pub fn deletion(mut self, duration: Duration) -> Self {
        self.deletion = duration;
        self
    }

    /// Sets the time from the 404 of a deleted cluster until its LAN and its data centre can be deleted.
    ///
    /// Until then deleting them returns 403: they are delete-protected.
    #[must_use]
    pub fn network_release(mut self, duration: Duration) -> Self {
        self.network_release = duration;
        self
    }

    /// Sets how long creating, changing or deleting a database user keeps a cluster `BUSY`.
    #[must_use]
    pub fn user_change(mut self, duration: Duration) -> Self {
        self.user_change = duration;
        self
    }

    /// Sets how long the shortest request runs, where a write continues as a request of its own: that of a LAN.
    ///
    /// Longer ones are multiples of it; creating a server is 12 times as long.
    #[must_use]
    pub fn request(mut self, duration: Duration) -> Self {
        self.request = duration;
        self
    }

    /// Sets how long a restore keeps a cluster `BUSY`.
    #[must_use]
    pub fn restore(mut self, duration: Duration) -> Self {
        self.restore = duration;
        self
    }

    /// Sets the time from the creation of a cluster until its first snapshot, not before the cluster is provisioned.
    ///
    /// One follows every 24 hours, and each is kept for 7 days.
    #[must_use]
    pub fn first_snapshot(mut self, duration: Duration) -> Self {
        self.first_snapshot = duration;
        self
    }

    /// Sets the time from the end of provisioning until the first backup of a database cluster.
    #[must_use]
    pub fn first_backup(mut self, duration: Duration) -> Self {
        self.first_backup = duration;
        self
    }

    /// Sets the time from one line in the log of a cluster to the next; never less than a millisecond.
    #[must_use]
    pub fn log_interval(mut self, duration: Duration) -> Self {
        self.log_interval = duration;
        self
    }

    /// Sets how long reads, the response of the change included, still show the state from before a change.
    ///
    /// The real API can return `AVAILABLE` for an update. Writes are refused meanwhile all the same.
    #[must_use]
    pub fn state_lag(mut self, duration: Duration) -> Self {
        self.state_lag = duration;
        self
    }

    /// Sets how long requests that name a new cluster return 404; lists include it.
    #[must_use]
    pub fn get_visibility_delay(mut self, duration: Duration) -> Self {
        self.get_visibility_delay = duration;
        self
    }

    /// Sets how long lists omit a new cluster; it can be read by its id.
    #[must_use]
    pub fn list_visibility_delay(mut self, duration: Duration) -> Self {
        self.list_visibility_delay = duration;
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
            network_release: divide(self.network_release),
            user_change: divide(self.user_change),
            request: divide(self.request),
            restore: divide(self.restore),
            first_snapshot: divide(self.first_snapshot),
            first_backup: divide(self.first_backup),
            odd_reads: divide(self.odd_reads),
            snapshot_interval: divide(self.snapshot_interval),
            snapshot_retention: divide(self.snapshot_retention),
            log_interval: divide(self.log_interval),
            state_lag: divide(self.state_lag),
            get_visibility_delay: divide(self.get_visibility_delay),
            list_visibility_delay: divide(self.list_visibility_delay),
        }
    }
}

impl Default for Times {
    fn default() -> Self {
        let minutes = |minutes: u64| Duration::from_secs(minutes * 60);
        Self {
            provisioning: minutes(8),
            update: minutes(2),
            upgrade: minutes(15),
            deletion: minutes(2),
            network_release: minutes(5),
            user_change: Duration::from_secs(20),
            request: Duration::from_secs(5),
            restore: minutes(10),
            first_snapshot: minutes(6 * 60),
            first_backup: minutes(3),
            odd_reads: Duration::from_secs(5),
            snapshot_interval: minutes(24 * 60),
            snapshot_retention: minutes(7 * 24 * 60),
            log_interval: Duration::from_secs(10),
            state_lag: Duration::ZERO,
            get_visibility_delay: Duration::ZERO,
            list_visibility_delay: Duration::ZERO,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_scale_divides_durations() {
        let scaled = Times::default().scaled(600.0);
        assert_eq!(scaled.provisioning, Duration::from_millis(800));
        assert_eq!(scaled.update, Duration::from_millis(200));
        assert_eq!(scaled.upgrade, Duration::from_millis(1_500));
        assert_eq!(scaled.deletion, Duration::from_millis(200));
        assert_eq!(scaled.network_release, Duration::from_millis(500));
        assert_eq!(scaled.snapshot_interval, Duration::from_secs(144));
        assert_eq!(scaled.state_lag, Duration::ZERO);
    }

    #[test]
    fn tiny_time_scale_means_never() {
        assert_eq!(Times::default().scaled(f64::MIN_POSITIVE).provisioning, Duration::MAX);
    }
}
