// Written by `cargo xtask codegen` from postgresql-v2.json, sha256
// 6568742646e4a06226e27839ed9c4e6fdeb49b5d09b26c2b06c98cd77c914f7a;
// do not edit.

use ionoscloud_core::serde_support::needed;
use ionoscloud_core::{MaintenanceWindow, Secret};
use serde::Serialize;

use super::{
    Cluster, ClusterBackup, ClusterProperties, Connection, ConnectionPooler, InstanceConfiguration, ReplicationMode,
    RestoreSource,
};

/// The full settings of a cluster, to replace those it has.
///
/// Members that are not set return to their defaults, and the credentials have to be sent again with the password,
/// which no response returns. The location of backups is fixed.
#[doc(alias = "Cluster")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ClusterReplacement {
    /// Name of 2 to 63 characters: letters, digits and `-_.`, with a letter or digit at both ends. Required.
    #[serde(serialize_with = "needed")]
    pub name: Option<String>,
    /// Major version of PostgreSQL, the present one or one to upgrade to, one of the list of versions. Required.
    #[serde(serialize_with = "needed")]
    pub version: Option<String>,
    /// Number and size of the instances. Required.
    #[serde(serialize_with = "needed")]
    pub instances: Option<NewInstances>,
    /// Network of the cluster. Required.
    #[serde(serialize_with = "needed")]
    pub connection: Option<Connection>,
    /// Weekly maintenance window. Required.
    #[doc(alias = "maintenanceWindow")]
    #[serde(serialize_with = "needed")]
    pub maintenance_window: Option<MaintenanceWindow>,
    /// Replication mode. Required.
    #[doc(alias = "replicationMode")]
    #[serde(serialize_with = "needed")]
    pub replication_mode: Option<ReplicationMode>,
    /// Location and retention of backups; the location is fixed. Required.
    #[serde(serialize_with = "needed")]
    pub backup: Option<ClusterBackup>,
    /// Connection pooler in front of the primary instance; `DISABLED` by default.
    #[doc(alias = "connectionPooler")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_pooler: Option<ConnectionPooler>,
    /// User and database that were created with the cluster; the vendor's command line tool sends them with each
    /// update.
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
    /// Restores the cluster in place to a point in time of its own backup; changes since then are lost.
    #[doc(alias = "restoreFromBackup")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub restore_from_backup: Option<RestoreSource>,
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

    /// Major version of PostgreSQL, the present one or one to upgrade to, one of the list of versions. Required.
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

    /// Weekly maintenance window. Required.
    #[doc(alias = "maintenanceWindow")]
    pub fn maintenance_window(mut self, maintenance_window: impl Into<MaintenanceWindow>) -> Self {
        self.maintenance_window = Some(maintenance_window.into());
        self
    }

    /// Replication mode. Required.
    #[doc(alias = "replicationMode")]
    pub fn replication_mode(mut self, replication_mode: impl Into<ReplicationMode>) -> Self {
        self.replication_mode = Some(replication_mode.into());
        self
    }

    /// Location and retention of backups; the location is fixed. Required.
    pub fn backup(mut self, backup: impl Into<ClusterBackup>) -> Self {
        self.backup = Some(backup.into());
        self
    }

    /// Connection pooler in front of the primary instance; `DISABLED` by default.
    #[doc(alias = "connectionPooler")]
    pub fn connection_pooler(mut self, connection_pooler: impl Into<ConnectionPooler>) -> Self {
        self.connection_pooler = Some(connection_pooler.into());
        self
    }

    /// User and database that were created with the cluster; the vendor's command line tool sends them with each
    /// update.
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

    /// Restores the cluster in place to a point in time of its own backup; changes since then are lost.
    #[doc(alias = "restoreFromBackup")]
    pub fn restore_from_backup(mut self, restore_from_backup: impl Into<RestoreSource>) -> Self {
        self.restore_from_backup = Some(restore_from_backup.into());
        self
    }
}

/// No read shows `credentials`, so it is not set.
impl From<ClusterProperties> for ClusterReplacement {
    fn from(read: ClusterProperties) -> Self {
        Self {
            name: read.name,
            version: read.version,
            instances: read.instances.map(NewInstances::from),
            connection: read.connection,
            maintenance_window: read.maintenance_window,
            replication_mode: read.replication_mode,
            backup: read.backup,
            connection_pooler: read.connection_pooler,
            credentials: None,
            description: read.description,
            logs_enabled: read.logs_enabled,
            metrics_enabled: read.metrics_enabled,
            restore_from_backup: read.restore_from_backup,
        }
    }
}

/// No read shows `credentials`, so it is not set.
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
    /// Major version of PostgreSQL, such as `17`; the list of versions has those on offer. Required.
    #[serde(serialize_with = "needed")]
    pub version: Option<String>,
    /// Number and size of the instances. Required.
    #[serde(serialize_with = "needed")]
    pub instances: Option<NewInstances>,
    /// Network of the cluster. Required.
    #[serde(serialize_with = "needed")]
    pub connection: Option<Connection>,
    /// User and database to create with the cluster; no response returns the password. Required.
    #[serde(serialize_with = "needed")]
    pub credentials: Option<Credentials>,
    /// Location and retention of backups; the location is fixed for the life of the cluster. Required.
    #[serde(serialize_with = "needed")]
    pub backup: Option<ClusterBackup>,
    /// Connection pooler in front of the primary instance; `DISABLED` by default.
    #[doc(alias = "connectionPooler")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_pooler: Option<ConnectionPooler>,
    /// Description for people; empty by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
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
    /// Replication mode. Required.
    #[doc(alias = "replicationMode")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replication_mode: Option<ReplicationMode>,
    /// Backup whose data the cluster starts with; an empty cluster by default.
    #[doc(alias = "restoreFromBackup")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub restore_from_backup: Option<RestoreSource>,
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

    /// Major version of PostgreSQL, such as `17`; the list of versions has those on offer. Required.
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

    /// User and database to create with the cluster; no response returns the password. Required.
    pub fn credentials(mut self, credentials: impl Into<Credentials>) -> Self {
        self.credentials = Some(credentials.into());
        self
    }

    /// Location and retention of backups; the location is fixed for the life of the cluster. Required.
    pub fn backup(mut self, backup: impl Into<ClusterBackup>) -> Self {
        self.backup = Some(backup.into());
        self
    }

    /// Connection pooler in front of the primary instance; `DISABLED` by default.
    #[doc(alias = "connectionPooler")]
    pub fn connection_pooler(mut self, connection_pooler: impl Into<ConnectionPooler>) -> Self {
        self.connection_pooler = Some(connection_pooler.into());
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

    /// Replication mode. Required.
    #[doc(alias = "replicationMode")]
    pub fn replication_mode(mut self, replication_mode: impl Into<ReplicationMode>) -> Self {
        self.replication_mode = Some(replication_mode.into());
        self
    }

    /// Backup whose data the cluster starts with; an empty cluster by default.
    #[doc(alias = "restoreFromBackup")]
    pub fn restore_from_backup(mut self, restore_from_backup: impl Into<RestoreSource>) -> Self {
        self.restore_from_backup = Some(restore_from_backup.into());
        self
    }
}

/// Number and size of the instances of a cluster; the API requires all four members.
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
    /// RAM of each instance in GB, 4 to 240.
    #[doc(alias = "ram")]
    #[serde(rename = "ram", skip_serializing_if = "Option::is_none")]
    pub ram_gb: Option<u32>,
    /// Storage of each instance in GB, 10 to 4096.
    #[doc(alias = "storageSize")]
    #[serde(rename = "storageSize", skip_serializing_if = "Option::is_none")]
    pub storage_size_gb: Option<u32>,
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

    /// RAM of each instance in GB, 4 to 240.
    #[doc(alias = "ram")]
    pub fn ram_gb(mut self, ram_gb: u32) -> Self {
        self.ram_gb = Some(ram_gb);
        self
    }

    /// Storage of each instance in GB, 10 to 4096.
    #[doc(alias = "storageSize")]
    pub fn storage_size_gb(mut self, storage_size_gb: u32) -> Self {
        self.storage_size_gb = Some(storage_size_gb);
        self
    }
}

impl From<InstanceConfiguration> for NewInstances {
    fn from(read: InstanceConfiguration) -> Self {
        Self { cores: read.cores, count: read.count, ram_gb: read.ram_gb, storage_size_gb: read.storage_size_gb }
    }
}

/// User and database that a cluster is created with.
#[doc(alias = "PostgresUser")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Credentials {
    /// Name of the user, 2 to 16 letters, digits and `_`; fixed for the life of the cluster.
    pub username: String,
    /// Password of 8 to 63 characters, with a lower-case and an upper-case letter, a digit and one of `@$!%*?&`.
    pub password: Secret,
    /// Name of the database that the user owns, 2 to 63 letters, digits and `_`; fixed for the life of the cluster.
    pub database: String,
}

impl Credentials {
    /// Creates one with all of its members.
    pub fn new(username: impl Into<String>, password: impl Into<Secret>, database: impl Into<String>) -> Self {
        Self { username: username.into(), password: password.into(), database: database.into() }
    }
}
