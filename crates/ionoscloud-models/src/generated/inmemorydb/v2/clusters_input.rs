// Written by `cargo xtask codegen` from inmemorydb-v2.json, sha256
// f171c9b5d5e2ccc6774ec6030600b6bfaa8eb508936618f74870c07a509fa028;
// do not edit.

use ionoscloud_core::serde_support::needed;
use ionoscloud_core::{MaintenanceWindow, Secret};
use serde::Serialize;

use super::{
    Cluster, ClusterProperties, Connection, EvictionPolicy, InstanceConfiguration, PersistenceMode, RestoreSource,
};

/// The full settings of a cluster, to replace those it has.
///
/// Members that are not set return to their defaults, and the credentials have to be sent again with the password,
/// which no response returns. The location of snapshots is fixed.
#[doc(alias = "Cluster")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ClusterReplacement {
    /// Name of 2 to 63 characters: letters, digits and `-_.`, with a letter or digit at both ends. Required.
    #[serde(serialize_with = "needed")]
    pub name: Option<String>,
    /// Version of the database, the present one or one to upgrade to, one of the list of versions. Required.
    #[serde(serialize_with = "needed")]
    pub version: Option<String>,
    /// Number and size of the instances. Required.
    #[serde(serialize_with = "needed")]
    pub instances: Option<NewInstances>,
    /// Network of the cluster. Required.
    #[serde(serialize_with = "needed")]
    pub connection: Option<Connection>,
    /// Choice of the keys to drop when memory is full. Required.
    #[doc(alias = "evictionPolicy")]
    #[serde(serialize_with = "needed")]
    pub eviction_policy: Option<EvictionPolicy>,
    /// Location, retention and hours of snapshots; the location is fixed. Required.
    #[serde(serialize_with = "needed")]
    pub snapshot: Option<SnapshotSettings>,
    /// Weekly maintenance window. Required.
    #[doc(alias = "maintenanceWindow")]
    #[serde(serialize_with = "needed")]
    pub maintenance_window: Option<MaintenanceWindow>,
    /// User that was created with the cluster; the vendor's command line tool sends it with each update.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credentials: Option<Credentials>,
    /// Description for people; empty by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// True to collect logs, false by default; without effect unless the contract has observability enabled.
    #[doc(alias = "logsEnabled")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logs_enabled: Option<bool>,
    /// True to collect metrics, false by default; without effect unless the contract has observability enabled.
    #[doc(alias = "metricsEnabled")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metrics_enabled: Option<bool>,
    /// Form in which the data are kept on disk; `None` by default.
    #[doc(alias = "persistenceMode")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub persistence_mode: Option<PersistenceMode>,
    /// Restores the cluster in place from its own snapshots; changes since then are lost.
    #[doc(alias = "restoreFromSnapshot")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub restore_from_snapshot: Option<RestoreSource>,
}

impl ClusterReplacement {
    /// Creates one without members; the methods below set them. Sending it without one that is required is an error.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of 2 to 63 characters: letters, digits and `-_.`, with a letter or digit at both ends. Required.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Version of the database, the present one or one to upgrade to, one of the list of versions. Required.
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// Number and size of the instances. Required.
    pub fn instances(mut self, instances: impl Into<NewInstances>) -> Self {
        self.instances = Some(instances.into());
        self
    }

    /// Network of the cluster. Required.
    pub fn connection(mut self, connection: impl Into<Connection>) -> Self {
        self.connection = Some(connection.into());
        self
    }

    /// Choice of the keys to drop when memory is full. Required.
    #[doc(alias = "evictionPolicy")]
    pub fn eviction_policy(mut self, eviction_policy: impl Into<EvictionPolicy>) -> Self {
        self.eviction_policy = Some(eviction_policy.into());
        self
    }

    /// Location, retention and hours of snapshots; the location is fixed. Required.
    pub fn snapshot(mut self, snapshot: impl Into<SnapshotSettings>) -> Self {
        self.snapshot = Some(snapshot.into());
        self
    }

    /// Weekly maintenance window. Required.
    #[doc(alias = "maintenanceWindow")]
    pub fn maintenance_window(mut self, maintenance_window: impl Into<MaintenanceWindow>) -> Self {
        self.maintenance_window = Some(maintenance_window.into());
        self
    }

    /// User that was created with the cluster; the vendor's command line tool sends it with each update.
    pub fn credentials(mut self, credentials: impl Into<Credentials>) -> Self {
        self.credentials = Some(credentials.into());
        self
    }

    /// Description for people; empty by default.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// True to collect logs, false by default; without effect unless the contract has observability enabled.
    #[doc(alias = "logsEnabled")]
    pub fn logs_enabled(mut self, logs_enabled: bool) -> Self {
        self.logs_enabled = Some(logs_enabled);
        self
    }

    /// True to collect metrics, false by default; without effect unless the contract has observability enabled.
    #[doc(alias = "metricsEnabled")]
    pub fn metrics_enabled(mut self, metrics_enabled: bool) -> Self {
        self.metrics_enabled = Some(metrics_enabled);
        self
    }

    /// Form in which the data are kept on disk; `None` by default.
    #[doc(alias = "persistenceMode")]
    pub fn persistence_mode(mut self, persistence_mode: impl Into<PersistenceMode>) -> Self {
        self.persistence_mode = Some(persistence_mode.into());
        self
    }

    /// Restores the cluster in place from its own snapshots; changes since then are lost.
    #[doc(alias = "restoreFromSnapshot")]
    pub fn restore_from_snapshot(mut self, restore_from_snapshot: impl Into<RestoreSource>) -> Self {
        self.restore_from_snapshot = Some(restore_from_snapshot.into());
        self
    }
}

/// Sending it is an error until `snapshot` is set, which no read shows. No read shows `credentials`, so it is not set.
impl From<ClusterProperties> for ClusterReplacement {
    fn from(read: ClusterProperties) -> Self {
        Self {
            name: read.name,
            version: read.version,
            instances: read.instances.map(NewInstances::from),
            connection: read.connection,
            eviction_policy: read.eviction_policy,
            snapshot: None,
            maintenance_window: read.maintenance_window,
            credentials: None,
            description: read.description,
            logs_enabled: read.logs_enabled,
            metrics_enabled: read.metrics_enabled,
            persistence_mode: read.persistence_mode,
            restore_from_snapshot: read.restore_from_snapshot,
        }
    }
}

/// Sending it is an error until `snapshot` is set, which no read shows. No read shows `credentials`, so it is not set.
impl From<Cluster> for ClusterReplacement {
    fn from(read: Cluster) -> Self {
        let read = read.properties;
        Self::from(read)
    }
}

/// A cluster to create, in the location of the host that receives the request.
#[doc(alias = "ClusterCreateProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewCluster {
    /// Name of 2 to 63 characters: letters, digits and `-_.`, with a letter or digit at both ends. Required.
    #[serde(serialize_with = "needed")]
    pub name: Option<String>,
    /// Version of the database, such as `8.0`; the list of versions has those on offer. Required.
    #[serde(serialize_with = "needed")]
    pub version: Option<String>,
    /// Number and size of the instances. Required.
    #[serde(serialize_with = "needed")]
    pub instances: Option<NewInstances>,
    /// Network of the cluster. Required.
    #[serde(serialize_with = "needed")]
    pub connection: Option<Connection>,
    /// Location, retention and hours of snapshots; the location is fixed for the life of the cluster. Required.
    #[serde(serialize_with = "needed")]
    pub snapshot: Option<SnapshotSettings>,
    /// User to create with the cluster; no response returns the password. Required.
    #[serde(serialize_with = "needed")]
    pub credentials: Option<Credentials>,
    /// Description for people; empty by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Choice of the keys to drop when memory is full. Required.
    #[doc(alias = "evictionPolicy")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eviction_policy: Option<EvictionPolicy>,
    /// True to collect logs, false by default; without effect unless the contract has observability enabled.
    #[doc(alias = "logsEnabled")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logs_enabled: Option<bool>,
    /// Weekly maintenance window. Required.
    #[doc(alias = "maintenanceWindow")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maintenance_window: Option<MaintenanceWindow>,
    /// True to collect metrics, false by default; without effect unless the contract has observability enabled.
    #[doc(alias = "metricsEnabled")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metrics_enabled: Option<bool>,
    /// Form in which the data are kept on disk; `None` by default.
    #[doc(alias = "persistenceMode")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub persistence_mode: Option<PersistenceMode>,
    /// Snapshot whose data the cluster starts with, in the same data centre; no data by default.
    #[doc(alias = "restoreFromSnapshot")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub restore_from_snapshot: Option<RestoreSource>,
}

impl NewCluster {
    /// Creates one without members; the methods below set them. Sending it without one that is required is an error.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of 2 to 63 characters: letters, digits and `-_.`, with a letter or digit at both ends. Required.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Version of the database, such as `8.0`; the list of versions has those on offer. Required.
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// Number and size of the instances. Required.
    pub fn instances(mut self, instances: impl Into<NewInstances>) -> Self {
        self.instances = Some(instances.into());
        self
    }

    /// Network of the cluster. Required.
    pub fn connection(mut self, connection: impl Into<Connection>) -> Self {
        self.connection = Some(connection.into());
        self
    }

    /// Location, retention and hours of snapshots; the location is fixed for the life of the cluster. Required.
    pub fn snapshot(mut self, snapshot: impl Into<SnapshotSettings>) -> Self {
        self.snapshot = Some(snapshot.into());
        self
    }

    /// User to create with the cluster; no response returns the password. Required.
    pub fn credentials(mut self, credentials: impl Into<Credentials>) -> Self {
        self.credentials = Some(credentials.into());
        self
    }

    /// Description for people; empty by default.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Choice of the keys to drop when memory is full. Required.
    #[doc(alias = "evictionPolicy")]
    pub fn eviction_policy(mut self, eviction_policy: impl Into<EvictionPolicy>) -> Self {
        self.eviction_policy = Some(eviction_policy.into());
        self
    }

    /// True to collect logs, false by default; without effect unless the contract has observability enabled.
    #[doc(alias = "logsEnabled")]
    pub fn logs_enabled(mut self, logs_enabled: bool) -> Self {
        self.logs_enabled = Some(logs_enabled);
        self
    }

    /// Weekly maintenance window. Required.
    #[doc(alias = "maintenanceWindow")]
    pub fn maintenance_window(mut self, maintenance_window: impl Into<MaintenanceWindow>) -> Self {
        self.maintenance_window = Some(maintenance_window.into());
        self
    }

    /// True to collect metrics, false by default; without effect unless the contract has observability enabled.
    #[doc(alias = "metricsEnabled")]
    pub fn metrics_enabled(mut self, metrics_enabled: bool) -> Self {
        self.metrics_enabled = Some(metrics_enabled);
        self
    }

    /// Form in which the data are kept on disk; `None` by default.
    #[doc(alias = "persistenceMode")]
    pub fn persistence_mode(mut self, persistence_mode: impl Into<PersistenceMode>) -> Self {
        self.persistence_mode = Some(persistence_mode.into());
        self
    }

    /// Snapshot whose data the cluster starts with, in the same data centre; no data by default.
    #[doc(alias = "restoreFromSnapshot")]
    pub fn restore_from_snapshot(mut self, restore_from_snapshot: impl Into<RestoreSource>) -> Self {
        self.restore_from_snapshot = Some(restore_from_snapshot.into());
        self
    }
}

/// User that a cluster is created with.
#[doc(alias = "ClusterCredentials")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Credentials {
    /// Name of the user, 2 to 16 letters, digits and `_`; fixed for the life of the cluster.
    pub username: String,
    /// Hash of the password.
    pub password: PasswordHash,
}

impl Credentials {
    /// Creates one with all of its members.
    pub fn new(username: impl Into<String>, password: impl Into<PasswordHash>) -> Self {
        Self { username: username.into(), password: password.into() }
    }
}

/// Hash of a password, which is sent instead of it.
#[doc(alias = "HashedPassword")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PasswordHash {
    /// Hash algorithm: `SHA-256`.
    pub algorithm: String,
    /// Hash of the password: 64 hexadecimal digits in lower case; Base64 is rejected.
    pub hash: Secret,
}

impl PasswordHash {
    /// Creates one with all of its members.
    pub fn new(algorithm: impl Into<String>, hash: impl Into<Secret>) -> Self {
        Self { algorithm: algorithm.into(), hash: hash.into() }
    }
}

/// Number and size of the instances of a cluster; the API requires all three members.
#[doc(alias = "InstanceConfiguration")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewInstances {
    /// CPU cores of each instance, 1 to 62.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cores: Option<u32>,
    /// Number of instances, 1 to 5: a primary, and replicas beside it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<u32>,
    /// RAM of each instance in GB, 4 to 240; it cannot shrink.
    #[doc(alias = "ram")]
    #[serde(rename = "ram", skip_serializing_if = "Option::is_none")]
    pub ram_gb: Option<u32>,
}

impl NewInstances {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// CPU cores of each instance, 1 to 62.
    pub fn cores(mut self, cores: u32) -> Self {
        self.cores = Some(cores);
        self
    }

    /// Number of instances, 1 to 5: a primary, and replicas beside it.
    pub fn count(mut self, count: u32) -> Self {
        self.count = Some(count);
        self
    }

    /// RAM of each instance in GB, 4 to 240; it cannot shrink.
    #[doc(alias = "ram")]
    pub fn ram_gb(mut self, ram_gb: u32) -> Self {
        self.ram_gb = Some(ram_gb);
        self
    }
}

impl From<InstanceConfiguration> for NewInstances {
    fn from(read: InstanceConfiguration) -> Self {
        Self { cores: read.cores, count: read.count, ram_gb: read.ram_gb }
    }
}

/// Location, retention and hours of the snapshots of a cluster.
#[doc(alias = "SnapshotConfiguration")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SnapshotSettings {
    /// Region of the object storage, such as `eu-central-3`, one of the list of snapshot locations: not a location of
    /// clusters.
    pub location: String,
    /// Number of days for which snapshots are kept, 1 to 365.
    #[doc(alias = "retentionDays")]
    pub retention_days: u32,
    /// Hours of the day at which snapshots are taken, 0 to 23; at least one.
    #[doc(alias = "snapshotHours")]
    pub snapshot_hours: Vec<u32>,
}

impl SnapshotSettings {
    /// Creates one with all of its members.
    pub fn new(
        location: impl Into<String>,
        retention_days: u32,
        snapshot_hours: impl IntoIterator<Item = u32>,
    ) -> Self {
        Self { location: location.into(), retention_days, snapshot_hours: snapshot_hours.into_iter().collect() }
    }
}
