//! Snapshots of a cluster: taken on a schedule, kept for a while.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::Store;
use crate::engine::api_error::ApiError;
use crate::engine::clock::Clock;
use crate::engine::ids::Ids;
use crate::engine::page::page;
use crate::engine::request::Call;
use crate::engine::settings::Settings;
use crate::engine::times::Times;

/// The snapshots of one cluster, oldest first, and when the next one is due.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Snapshots {
    next_at: Duration,
    interval: Duration,
    retention: Duration,
    taken: Vec<Snapshot>,
    ids: Ids,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Snapshot {
    pub(super) id: String,
    pub(super) version: String,
    at: Duration,
    size_mib: u64,
}

impl Snapshots {
    /// The first one is not taken before the cluster is provisioned.
    pub(super) fn scheduled(created: Duration, provisioned: Duration, times: &Times, ids: Ids) -> Self {
        Self {
            next_at: created.saturating_add(times.first_snapshot).max(provisioned),
            interval: times.snapshot_interval,
            retention: times.snapshot_retention,
            taken: Vec::new(),
            ids,
        }
    }

    /// Takes what is due by now of a cluster that has had this version since the last time, and drops what is too old.
    pub(super) fn take_due(&mut self, now: Duration, version: &str) {
        self.skip_to(now.saturating_sub(self.retention));
        while self.next_at <= now && !self.interval.is_zero() {
            let size_mib = 256 + self.next_at.as_secs() / 3_600;
            let (id, version) = (self.ids.uuid(), version.to_owned());
            self.taken.push(Snapshot { id, version, at: self.next_at, size_mib });
            self.next_at = self.next_at.saturating_add(self.interval);
        }
        self.taken.retain(|snapshot| now < snapshot.at.saturating_add(self.retention));
    }

    pub(super) fn find(&self, id: &str) -> Option<&Snapshot> {
        self.taken.iter().find(|snapshot| snapshot.id == id)
    }

    /// Skips those that would be too old before any read shows them.
    fn skip_to(&mut self, time: Duration) {
        let missed = time.saturating_sub(self.next_at).as_nanos();
        if let Some(since_last) = missed.checked_rem(self.interval.as_nanos())
            && missed > since_last
        {
            self.next_at = time.saturating_sub(from_nanoseconds(since_last));
        }
    }
}

fn from_nanoseconds(nanoseconds: u128) -> Duration {
    const SECOND: u128 = 1_000_000_000;
    let seconds = u64::try_from(nanoseconds / SECOND).unwrap_or(u64::MAX);
    Duration::new(seconds, u32::try_from(nanoseconds % SECOND).unwrap_or_default())
}

impl Snapshot {
    fn to_json(&self, clock: &Clock) -> Value {
        json!({
            "type": "snapshot",
            "id": self.id,
            "properties": {
                "creationTime": clock.timestamp(self.at),
                "size": self.size_mib,
                "version": self.version,
            },
        })
    }
}

pub(super) fn list(call: &Call, settings: &Settings, store: &mut Store) -> Result<Value, ApiError> {
    let snapshots = &store.cluster(call, settings)?.snapshots.taken;
    page(call, "snapshots", snapshots, |snapshot| snapshot.to_json(&settings.clock))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: Duration = Duration::from_secs(3_600);

    fn taken_at(snapshots: &Snapshots) -> Vec<u64> {
        snapshots.taken.iter().map(|snapshot| snapshot.at.as_secs() / 3_600).collect()
    }

    #[test]
    fn overdue_snapshots_keep_their_scheduled_time() {
        let mut snapshots =
            Snapshots::scheduled(HOUR, HOUR, &Times::default().first_snapshot(5 * HOUR), Ids::seeded(1));
        snapshots.take_due(6 * HOUR - Duration::from_nanos(1), "6.0");
        assert_eq!(taken_at(&snapshots), [0; 0]);
        snapshots.take_due(31 * HOUR, "6.0");
        snapshots.take_due(54 * HOUR, "7.0");
        assert_eq!(taken_at(&snapshots), [6, 30, 54]);
        let versions: Vec<&str> = snapshots.taken.iter().map(|snapshot| snapshot.version.as_str()).collect();
        assert_eq!(versions, ["6.0", "6.0", "7.0"]);
        snapshots.take_due(6 * HOUR + 7 * 24 * HOUR, "7.0");
        assert_eq!(taken_at(&snapshots), [30, 54, 78, 102, 126, 150, 174]);
    }

    #[test]
    fn snapshots_of_long_absence_are_bounded() {
        for scale in [1.0, 1e9, 1e30] {
            let times = Times::default().scaled(scale);
            let mut snapshots = Snapshots::scheduled(Duration::ZERO, Duration::ZERO, &times, Ids::seeded(1));
            snapshots.take_due(Duration::from_secs(1 << 40), "7.0");
            assert!(snapshots.taken.len() <= 8, "{scale}: {}", snapshots.taken.len());
        }
    }
}
