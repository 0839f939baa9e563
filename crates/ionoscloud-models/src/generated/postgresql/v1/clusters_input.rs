// Written by `cargo xtask codegen` from postgresql-v1.json, sha256
// 8d8f50a1858ff32bf2d825f9ad21cffaca0b98b58329165756b49127313b5368;
// do not edit.

use ionoscloud_core::{Location, Secret};
use serde::Serialize;

use super::{
    BackupLocation, Connection, ConnectionPooler, MaintenanceWindow, Restore, StorageType, SynchronizationMode,
};

/// A cluster to create.
///
/// Instances, cores, RAM, storage size, storage type and synchronization mode are required by the API as well: set each
/// of them. The API validates; nothing is checked before sending.
#[doc(alias = "CreateClusterProperties")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewCluster {
    /// Major version of PostgreSQL, such as `15`; `ListVersions` returns those on offer.
    #[doc(alias = "postgresVersion")]
    pub postgres_version: String,
    /// Network of the cluster: exactly one connection.
    pub connections: Vec<Connection>,
    /// Location of the connection's data centre, such as `de/fra`; fixed for the life of the cluster.
    pub location: Location,
    /// Display name, which lists can be filtered by; choose one that finds the cluster again.
    #[doc(alias = "displayName")]
    pub display_name: String,
    /// First user, created with the cluster; no response returns its password.
    pub credentials: Credentials,
    /// Region of the object storage for backups, such as `de` or `eu-central-2`; the API chooses one by default. Fixed.
    #[doc(alias = "backupLocation")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup_location: Option<BackupLocation>,
    /// Connection pooler in front of the primary instance; disabled by default.
    #[doc(alias = "connectionPooler")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_pooler: Option<ConnectionPooler>,
    /// CPU cores of each instance, at least 1. Required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cores: Option<u32>,
    /// Backup whose data the cluster starts with; the empty database by default.
    #[doc(alias = "fromBackup")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_backup: Option<Restore>,
    /// Number of instances, 1 to 5: a primary, and replicas beside it. Required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instances: Option<u32>,
    /// Weekly maintenance window; the API chooses one at random by default.
    #[doc(alias = "maintenanceWindow")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maintenance_window: Option<MaintenanceWindow>,
    /// RAM of each instance in MB, a multiple of 1024 and at least 4096 since 2025; formerly 2048. Required.
    #[doc(alias = "ram")]
    #[serde(rename = "ram", skip_serializing_if = "Option::is_none")]
    pub ram_mb: Option<u64>,
    /// Storage of each instance in MB, 2048 to 2097152. Required.
    #[doc(alias = "storageSize")]
    #[serde(rename = "storageSize", skip_serializing_if = "Option::is_none")]
    pub storage_size_mb: Option<u64>,
    /// Class of the storage; fixed for the life of the cluster. Required.
    #[doc(alias = "storageType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_type: Option<StorageType>,
    /// Replication mode. Required.
    #[doc(alias = "synchronizationMode")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub synchronization_mode: Option<SynchronizationMode>,
}

impl NewCluster {
    /// With what is required; the rest is set by the methods below.
    pub fn new(
        postgres_version: impl Into<String>,
        connections: impl IntoIterator<Item = impl Into<Connection>>,
        location: impl Into<Location>,
        display_name: impl Into<String>,
        credentials: impl Into<Credentials>,
    ) -> Self {
        Self {
            postgres_version: postgres_version.into(),
            connections: connections.into_iter().map(Into::into).collect(),
            location: location.into(),
            display_name: display_name.into(),
            credentials: credentials.into(),
            backup_location: None,
            connection_pooler: None,
            cores: None,
            from_backup: None,
            instances: None,
            maintenance_window: None,
            ram_mb: None,
            storage_size_mb: None,
            storage_type: None,
            synchronization_mode: None,
        }
    }

    /// Region of the object storage for backups, such as `de` or `eu-central-2`; the API chooses one by default. Fixed.
    #[doc(alias = "backupLocation")]
    pub fn backup_location(mut self, backup_location: impl Into<BackupLocation>) -> Self {
        self.backup_location = Some(backup_location.into());
        self
    }

    /// Connection pooler in front of the primary instance; disabled by default.
    #[doc(alias = "connectionPooler")]
    pub fn connection_pooler(mut self, connection_pooler: impl Into<ConnectionPooler>) -> Self {
        self.connection_pooler = Some(connection_pooler.into());
        self
    }

    /// CPU cores of each instance, at least 1. Required.
    pub fn cores(mut self, cores: u32) -> Self {
        self.cores = Some(cores);
        self
    }

    /// Backup whose data the cluster starts with; the empty database by default.
    #[doc(alias = "fromBackup")]
    pub fn from_backup(mut self, from_backup: impl Into<Restore>) -> Self {
        self.from_backup = Some(from_backup.into());
        self
    }

    /// Number of instances, 1 to 5: a primary, and replicas beside it. Required.
    pub fn instances(mut self, instances: u32) -> Self {
        self.instances = Some(instances);
        self
    }

    /// Weekly maintenance window; the API chooses one at random by default.
    #[doc(alias = "maintenanceWindow")]
    pub fn maintenance_window(mut self, maintenance_window: impl Into<MaintenanceWindow>) -> Self {
        self.maintenance_window = Some(maintenance_window.into());
        self
    }

    /// RAM of each instance in MB, a multiple of 1024 and at least 4096 since 2025; formerly 2048. Required.
    #[doc(alias = "ram")]
    pub fn ram_mb(mut self, ram_mb: u64) -> Self {
        self.ram_mb = Some(ram_mb);
        self
    }

    /// Storage of each instance in MB, 2048 to 2097152. Required.
    #[doc(alias = "storageSize")]
    pub fn storage_size_mb(mut self, storage_size_mb: u64) -> Self {
        self.storage_size_mb = Some(storage_size_mb);
        self
    }

    /// Class of the storage; fixed for the life of the cluster. Required.
    #[doc(alias = "storageType")]
    pub fn storage_type(mut self, storage_type: impl Into<StorageType>) -> Self {
        self.storage_type = Some(storage_type.into());
        self
    }

    /// Replication mode. Required.
    #[doc(alias = "synchronizationMode")]
    pub fn synchronization_mode(mut self, synchronization_mode: impl Into<SynchronizationMode>) -> Self {
        self.synchronization_mode = Some(synchronization_mode.into());
        self
    }
}

/// User that is created with a cluster.
#[doc(alias = "DBUser")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Credentials {
    /// Name of the user; `postgres`, `admin` and `standby` are reserved. Fixed for the life of the cluster.
    pub username: String,
    /// Password of at least 10 characters.
    pub password: Secret,
}

impl Credentials {
    /// With everything it has.
    pub fn new(username: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self { username: username.into(), password: password.into() }
    }
}

/// A change of a cluster; members that are not set stay as they are.
///
/// Location, storage type, backup location and credentials are fixed.
#[doc(alias = "PatchClusterProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ClusterUpdate {
    /// Connection pooler; set both of its members.
    #[doc(alias = "connectionPooler")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_pooler: Option<ConnectionPooler>,
    /// Network of the cluster: at most one connection, which replaces the former one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connections: Option<Vec<Connection>>,
    /// CPU cores of each instance, at least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cores: Option<u32>,
    /// Display name.
    #[doc(alias = "displayName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Number of instances, 1 to 5.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instances: Option<u32>,
    /// Weekly maintenance window: day and time go together.
    #[doc(alias = "maintenanceWindow")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maintenance_window: Option<MaintenanceWindow>,
    /// Major version of PostgreSQL to upgrade to; `ListClusterVersions` returns those in reach.
    #[doc(alias = "postgresVersion")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postgres_version: Option<String>,
    /// RAM of each instance in MB, a multiple of 1024.
    #[doc(alias = "ram")]
    #[serde(rename = "ram", skip_serializing_if = "Option::is_none")]
    pub ram_mb: Option<u64>,
    /// Storage of each instance in MB, up to 2097152.
    #[doc(alias = "storageSize")]
    #[serde(rename = "storageSize", skip_serializing_if = "Option::is_none")]
    pub storage_size_mb: Option<u64>,
    /// Replication mode.
    #[doc(alias = "synchronizationMode")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub synchronization_mode: Option<SynchronizationMode>,
}

impl ClusterUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Connection pooler; set both of its members.
    #[doc(alias = "connectionPooler")]
    pub fn connection_pooler(mut self, connection_pooler: impl Into<ConnectionPooler>) -> Self {
        self.connection_pooler = Some(connection_pooler.into());
        self
    }

    /// Network of the cluster: at most one connection, which replaces the former one.
    pub fn connections(mut self, connections: impl IntoIterator<Item = impl Into<Connection>>) -> Self {
        self.connections = Some(connections.into_iter().map(Into::into).collect());
        self
    }

    /// CPU cores of each instance, at least 1.
    pub fn cores(mut self, cores: u32) -> Self {
        self.cores = Some(cores);
        self
    }

    /// Display name.
    #[doc(alias = "displayName")]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Number of instances, 1 to 5.
    pub fn instances(mut self, instances: u32) -> Self {
        self.instances = Some(instances);
        self
    }

    /// Weekly maintenance window: day and time go together.
    #[doc(alias = "maintenanceWindow")]
    pub fn maintenance_window(mut self, maintenance_window: impl Into<MaintenanceWindow>) -> Self {
        self.maintenance_window = Some(maintenance_window.into());
        self
    }

    /// Major version of PostgreSQL to upgrade to; `ListClusterVersions` returns those in reach.
    #[doc(alias = "postgresVersion")]
    pub fn postgres_version(mut self, postgres_version: impl Into<String>) -> Self {
        self.postgres_version = Some(postgres_version.into());
        self
    }

    /// RAM of each instance in MB, a multiple of 1024.
    #[doc(alias = "ram")]
    pub fn ram_mb(mut self, ram_mb: u64) -> Self {
        self.ram_mb = Some(ram_mb);
        self
    }

    /// Storage of each instance in MB, up to 2097152.
    #[doc(alias = "storageSize")]
    pub fn storage_size_mb(mut self, storage_size_mb: u64) -> Self {
        self.storage_size_mb = Some(storage_size_mb);
        self
    }

    /// Replication mode.
    #[doc(alias = "synchronizationMode")]
    pub fn synchronization_mode(mut self, synchronization_mode: impl Into<SynchronizationMode>) -> Self {
        self.synchronization_mode = Some(synchronization_mode.into());
        self
    }
}
