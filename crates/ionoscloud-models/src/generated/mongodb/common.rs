// Written by `cargo xtask codegen` from mongodb.json, sha256
// c7631ce27a46cd5bf94deea27870752c5c39585c3db08db949dd5f2f2d719c58;
// do not edit.

use ionoscloud_core::Timestamp;
use serde::Serialize;

use super::SnapshotId;

/// The source of a cluster's data.
#[doc(alias = "CreateRestoreRequest")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Restore {
    /// The point in time to recover, instead of a snapshot's own.
    #[doc(alias = "recoveryTargetTime")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recovery_target_time: Option<Timestamp>,
    /// The snapshot; tools that call it a backup id mean the same.
    #[doc(alias = "snapshotId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub snapshot_id: Option<SnapshotId>,
}

impl Restore {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// The point in time to recover, instead of a snapshot's own.
    #[doc(alias = "recoveryTargetTime")]
    pub fn recovery_target_time(mut self, recovery_target_time: impl Into<Timestamp>) -> Self {
        self.recovery_target_time = Some(recovery_target_time.into());
        self
    }

    /// The snapshot; tools that call it a backup id mean the same.
    #[doc(alias = "snapshotId")]
    pub fn snapshot_id(mut self, snapshot_id: impl Into<SnapshotId>) -> Self {
        self.snapshot_id = Some(snapshot_id.into());
        self
    }
}

ionoscloud_core::open_enum! {
    /// The types of objects in the member `type`.
    pub enum ResourceType {
        /// A page of a list.
        Collection = "collection",
        /// A cluster.
        Cluster = "cluster",
        /// A database user.
        User = "user",
        /// A snapshot of a cluster.
        Snapshot = "snapshot",
        /// A template.
        Template = "template",
    }
}
