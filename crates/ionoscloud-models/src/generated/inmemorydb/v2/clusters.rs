// Written by `cargo xtask codegen` from inmemorydb-v2.json, sha256
// f171c9b5d5e2ccc6774ec6030600b6bfaa8eb508936618f74870c07a509fa028;
// do not edit.

use ionoscloud_core::serde_support::whole;
use ionoscloud_core::{
    DatacenterId, JsonValue, LanId, Lifecycle, List, MaintenanceWindow, ProvisioningState, Secret, Timestamp,
};
use serde::{Deserialize, Serialize};

use super::{ClusterId, SnapshotId};

/// Settings of a cluster, as the API reports them.
#[doc(alias = "Cluster")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ClusterProperties {
    /// Network of the cluster.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection: Option<Connection>,
    /// User that was created with the cluster, without the password.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credentials: Option<InitialUser>,
    /// Description for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Choice of the keys to drop when memory is full.
    #[doc(alias = "evictionPolicy")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eviction_policy: Option<EvictionPolicy>,
    /// Number and size of the instances.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instances: Option<InstanceConfiguration>,
    /// True to collect logs.
    #[doc(alias = "logsEnabled")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logs_enabled: Option<bool>,
    /// Weekly maintenance window.
    #[doc(alias = "maintenanceWindow")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maintenance_window: Option<MaintenanceWindow>,
    /// True to collect metrics.
    #[doc(alias = "metricsEnabled")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metrics_enabled: Option<bool>,
    /// Name, which lists can be filtered by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Form in which the data are kept on disk; `None` by default.
    #[doc(alias = "persistenceMode")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub persistence_mode: Option<PersistenceMode>,
    /// Restore that was last requested, if the API reports it.
    #[doc(alias = "restoreFromSnapshot")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub restore_from_snapshot: Option<RestoreSource>,
    /// Location, retention and hours of snapshots.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub snapshot: Option<SnapshotConfiguration>,
    /// Version of the database, such as `8.0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}

/// Network through which clients reach a cluster.
#[doc(alias = "ClusterConnection")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Connection {
    /// Data centre of the LAN, in the location of the cluster.
    #[doc(alias = "datacenterId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub datacenter_id: Option<DatacenterId>,
    /// Private LAN to join: a number, which this API writes as text.
    #[doc(alias = "lanId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lan_id: Option<LanId>,
    /// IP address of the primary instance with its prefix, such as `192.168.1.100/24`; outside of 10.208.0.0/12, which
    /// the service uses itself.
    #[doc(alias = "primaryInstanceAddress")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_instance_address: Option<String>,
}

impl Connection {
    /// Creates one with all of its members.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        lan_id: impl Into<LanId>,
        primary_instance_address: impl Into<String>,
    ) -> Self {
        Self {
            datacenter_id: Some(datacenter_id.into()),
            lan_id: Some(lan_id.into()),
            primary_instance_address: Some(primary_instance_address.into()),
        }
    }
}

/// User that was created with a cluster.
#[doc(alias = "ClusterCredentials")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InitialUser {
    /// Password; absent from responses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<HashedPassword>,
    /// Name of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
}

/// Audit data, state and DNS name of a cluster.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ClusterMetadata {
    /// Creator: an e-mail address, or the URN of an identity.
    #[doc(alias = "createdBy")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Id of the user who created it.
    #[doc(alias = "createdByUserId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by_user_id: Option<String>,
    /// Time of creation.
    #[doc(alias = "createdDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_date: Option<Timestamp>,
    /// DNS name of the primary instance, for clients in the LAN; absent until the API has assigned it.
    #[doc(alias = "dnsName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dns_name: Option<String>,
    /// Author of the last change: an e-mail address, or the URN of an identity.
    #[doc(alias = "lastModifiedBy")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<String>,
    /// Id of the user who made the last change.
    #[doc(alias = "lastModifiedByUserId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_by_user_id: Option<String>,
    /// Time of the last change; the time of creation until then.
    #[doc(alias = "lastModifiedDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_date: Option<Timestamp>,
    /// URN of the cluster among all resources of the vendor.
    #[doc(alias = "resourceURN")]
    #[serde(rename = "resourceURN", skip_serializing_if = "Option::is_none")]
    pub resource_urn: Option<String>,
    /// State in the life cycle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<ProvisioningState>,
    /// Cause of a failure, with the state `FAILED`.
    #[doc(alias = "statusMessage")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_message: Option<String>,
}

/// An in-memory database.
#[doc(alias = "ClusterRead")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Cluster {
    /// Identifies the cluster.
    pub id: ClusterId,
    /// Settings of the cluster.
    pub properties: ClusterProperties,
    /// Audit data, state and DNS name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ClusterMetadata>,
    /// Resource type: `cluster`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Path of the cluster, such as `/clusters/…`: to show, not to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for Cluster {
    const NOUN: &'static str = "cluster";
    const READY: &'static [&'static str] = &["AVAILABLE"];
    const WORKING: &'static [&'static str] = &["PROVISIONING", "UPDATING"];
    const DELETING: &'static [&'static str] = &["DESTROYING"];
    const FAILED: &'static [&'static str] = &["FAILED"];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.state.as_ref().map(ProvisioningState::as_str)
    }

    fn message(&self) -> Option<&str> {
        self.metadata.as_ref()?.status_message.as_deref()
    }
}

/// A page of clusters.
#[doc(alias = "ClusterReadList")]
pub type ClusterList = List<Cluster>;

/// Source of the data for a restore or a new cluster.
#[doc(alias = "ClusterRestoreFromSnapshot")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum RestoreSource {
    /// As [`FromSnapshot`].
    FromSnapshot(FromSnapshot),
    /// As [`InPlaceRestore`].
    InPlaceRestore(InPlaceRestore),
    /// A form that this version of the SDK does not know.
    Other(JsonValue),
}

impl From<FromSnapshot> for RestoreSource {
    fn from(value: FromSnapshot) -> Self {
        Self::FromSnapshot(value)
    }
}

impl From<InPlaceRestore> for RestoreSource {
    fn from(value: InPlaceRestore) -> Self {
        Self::InPlaceRestore(value)
    }
}

ionoscloud_core::open_enum! {
    /// Choice of the keys to drop when memory is full.
    pub enum EvictionPolicy {
        /// None: writes fail.
        NoEviction = "noeviction",
        /// Of all keys, those that were not used for the longest time.
        AllKeysLru = "allkeys-lru",
        /// Of all keys, those that are used least often.
        AllKeysLfu = "allkeys-lfu",
        /// Of all keys, random ones.
        AllKeysRandom = "allkeys-random",
        /// Of keys that expire, those that were not used for the longest time.
        VolatileLru = "volatile-lru",
        /// Of keys that expire, those that are used least often.
        VolatileLfu = "volatile-lfu",
        /// Of keys that expire, random ones.
        VolatileRandom = "volatile-random",
        /// Of keys that expire, those that expire first.
        VolatileTtl = "volatile-ttl",
    }
}

/// Password of which only the hash is sent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct HashedPassword {
    /// Hash algorithm: `SHA-256`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub algorithm: Option<String>,
    /// Hash of the password: 64 hexadecimal digits in lower case; Base64 is rejected.
    #[serde(skip_serializing)]
    pub hash: Option<Secret>,
}

/// A point in time of the cluster's own snapshots, for a restore in place.
#[doc(alias = "InPlaceRestoreClusterFromSnapshot")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InPlaceRestore {
    /// Point in time to recover.
    #[doc(alias = "recoveryTargetDatetime")]
    #[serde(rename = "recoveryTargetDatetime")]
    pub recovery_target_time: Timestamp,
}

impl InPlaceRestore {
    /// Creates one with all of its members.
    pub fn new(recovery_target_time: impl Into<Timestamp>) -> Self {
        Self { recovery_target_time: recovery_target_time.into() }
    }
}

/// Number and size of the instances of a cluster.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InstanceConfiguration {
    /// CPU cores of each instance, 1 to 62.
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub cores: Option<u32>,
    /// Number of instances, 1 to 5: a primary, and replicas beside it.
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub count: Option<u32>,
    /// RAM of each instance in GB, 4 to 240; it cannot shrink.
    #[doc(alias = "ram")]
    #[serde(rename = "ram", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub ram_gb: Option<u32>,
}

ionoscloud_core::open_enum! {
    /// Form in which data are kept on disk.
    pub enum PersistenceMode {
        /// Not at all: a restart loses all data.
        None = "None",
        /// A log of all writes.
        Aof = "AOF",
        /// Snapshots at intervals.
        Rdb = "RDB",
        /// Snapshots and a log of all writes.
        RdbAof = "RDB_AOF",
    }
}

/// A snapshot, for a new cluster.
#[doc(alias = "RestoreClusterFromSnapshot")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FromSnapshot {
    /// Snapshot to take the data from.
    #[doc(alias = "sourceSnapshotId")]
    #[serde(rename = "sourceSnapshotId")]
    pub snapshot_id: SnapshotId,
    /// Point in time to recover; the latest in the snapshot by default.
    #[doc(alias = "recoveryTargetDatetime")]
    #[serde(rename = "recoveryTargetDatetime", skip_serializing_if = "Option::is_none")]
    pub recovery_target_time: Option<Timestamp>,
}

impl FromSnapshot {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(snapshot_id: impl Into<SnapshotId>) -> Self {
        Self { snapshot_id: snapshot_id.into(), recovery_target_time: None }
    }

    /// Point in time to recover; the latest in the snapshot by default.
    #[doc(alias = "recoveryTargetDatetime")]
    pub fn recovery_target_time(mut self, recovery_target_time: impl Into<Timestamp>) -> Self {
        self.recovery_target_time = Some(recovery_target_time.into());
        self
    }
}

/// Location, retention and hours of the snapshots of a cluster.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SnapshotConfiguration {
    /// Region of the object storage, such as `eu-central-3`, one of the list of snapshot locations: not a location of
    /// clusters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// Number of days for which snapshots are kept, 1 to 365.
    #[doc(alias = "retentionDays")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub retention_days: Option<u32>,
    /// Hours of the day at which snapshots are taken, 0 to 23; responses may lack them.
    #[doc(alias = "snapshotHours")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Vec::is_empty")]
    pub snapshot_hours: Vec<u32>,
}
