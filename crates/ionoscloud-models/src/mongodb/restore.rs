use ionoscloud_core::Timestamp;

use super::{Restore, Snapshot, SnapshotId};

impl Restore {
    /// Restores the data of a snapshot. Add [`recovery_target_time`](Self::recovery_target_time) for a moment after it.
    pub fn from_snapshot(snapshot_id: impl Into<SnapshotId>) -> Self {
        Self::new().snapshot_id(snapshot_id)
    }

    /// Restores the data as they were at a point in time.
    pub fn to_point_in_time(time: impl Into<Timestamp>) -> Self {
        Self::new().recovery_target_time(time)
    }
}

impl From<SnapshotId> for Restore {
    fn from(snapshot_id: SnapshotId) -> Self {
        Self::from_snapshot(snapshot_id)
    }
}

impl From<&SnapshotId> for Restore {
    fn from(snapshot_id: &SnapshotId) -> Self {
        Self::from_snapshot(snapshot_id)
    }
}

impl From<&Snapshot> for Restore {
    fn from(snapshot: &Snapshot) -> Self {
        Self::from_snapshot(&snapshot.id)
    }
}
