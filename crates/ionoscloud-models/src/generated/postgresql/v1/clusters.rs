// Written by `cargo xtask codegen` from postgresql-v1.json, sha256
// 8d8f50a1858ff32bf2d825f9ad21cffaca0b98b58329165756b49127313b5368;
// do not edit.

use ionoscloud_core::serde_support::{needed, null_as_empty_list, whole};
use ionoscloud_core::{DatacenterId, LanId, Lifecycle, List, Location, MaintenanceWindow, Secret, Timestamp};
use serde::{Deserialize, Serialize};

use super::{BackupLocation, ClusterId, ResourceType, Restore};

/// A page of clusters.
pub type ClusterList = List<Cluster>;

/// Audit data and state of a cluster.
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
    /// Author of the last change: an e-mail address, or the URN of an identity.
    #[doc(alias = "lastModifiedBy")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<String>,
    /// Id of the user who made the last change.
    #[doc(alias = "lastModifiedByUserId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_by_user_id: Option<String>,
    /// Time of the last change; absent until then.
    #[doc(alias = "lastModifiedDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_date: Option<Timestamp>,
    /// State in the life cycle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<ClusterState>,
}

/// Settings of a cluster, as the API reports them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ClusterProperties {
    /// Region of the object storage that holds the backups, such as `de` or `eu-central-2`: not a location of clusters.
    #[doc(alias = "backupLocation")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup_location: Option<BackupLocation>,
    /// Connection pooler in front of the primary instance.
    #[doc(alias = "connectionPooler")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_pooler: Option<ConnectionPooler>,
    /// Network of the cluster: exactly one connection.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub connections: Vec<Connection>,
    /// CPU cores of each instance.
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub cores: Option<u32>,
    /// Display name, which lists can be filtered by.
    #[doc(alias = "displayName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// DNS name of the primary instance, for clients in the LAN; absent until the API has assigned it.
    #[doc(alias = "dnsName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dns_name: Option<String>,
    /// Number of instances, 1 to 5: a primary, and replicas beside it.
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub instances: Option<u32>,
    /// Location, such as `de/fra`; a cluster created in `de/fra/2` reports `de/fra`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// Weekly maintenance window; the API chooses one if the creation sets none.
    #[doc(alias = "maintenanceWindow")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maintenance_window: Option<MaintenanceWindow>,
    /// Major version of PostgreSQL, such as `15`.
    #[doc(alias = "postgresVersion")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postgres_version: Option<String>,
    /// RAM of each instance in MB.
    #[doc(alias = "ram")]
    #[serde(rename = "ram", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub ram_mb: Option<u64>,
    /// Storage of each instance in MB.
    #[doc(alias = "storageSize")]
    #[serde(rename = "storageSize", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub storage_size_mb: Option<u64>,
    /// Class of the storage.
    #[doc(alias = "storageType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_type: Option<StorageType>,
    /// Replication mode.
    #[doc(alias = "synchronizationMode")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub synchronization_mode: Option<SynchronizationMode>,
}

/// A PostgreSQL cluster.
#[doc(alias = "ClusterResponse")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Cluster {
    /// Identifies the cluster.
    pub id: ClusterId,
    /// Settings of the cluster.
    pub properties: ClusterProperties,
    /// Audit data and state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ClusterMetadata>,
    /// Resource type: `cluster`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<ResourceType>,
}

impl Lifecycle for Cluster {
    const NOUN: &'static str = "cluster";
    const READY: &'static [&'static str] = &["AVAILABLE"];
    const WORKING: &'static [&'static str] = &["BUSY"];
    const DELETING: &'static [&'static str] = &["DESTROYING"];
    const FAILED: &'static [&'static str] = &["FAILED"];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.state.as_ref().map(ClusterState::as_str)
    }
}

/// Network through which clients reach a cluster.
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
    /// IP address of the primary instance with its prefix, such as `192.168.1.100/24`; outside of 10.233.64.0/18,
    /// 10.233.0.0/18 and 10.233.114.0/24, which the service uses itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cidr: Option<String>,
}

impl Connection {
    /// Creates one with all of its members.
    pub fn new(datacenter_id: impl Into<DatacenterId>, lan_id: impl Into<LanId>, cidr: impl Into<String>) -> Self {
        Self { datacenter_id: Some(datacenter_id.into()), lan_id: Some(lan_id.into()), cidr: Some(cidr.into()) }
    }
}

/// Connection pooler in front of the primary instance; set both members where it is sent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConnectionPooler {
    /// True to pool connections.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Span for which a client holds a connection; clusters from before the pooler report the empty text.
    #[doc(alias = "poolMode")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pool_mode: Option<PoolMode>,
}

impl ConnectionPooler {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// True to pool connections.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Span for which a client holds a connection; clusters from before the pooler report the empty text.
    #[doc(alias = "poolMode")]
    pub fn pool_mode(mut self, pool_mode: impl Into<PoolMode>) -> Self {
        self.pool_mode = Some(pool_mode.into());
        self
    }
}

/// A cluster to create.
///
/// Instances, cores, RAM, storage size, storage type and synchronization mode are required by the API as well: set each
/// of them. The API validates; nothing is checked before sending.
#[doc(alias = "CreateClusterProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewCluster {
    /// Major version of PostgreSQL, such as `15`; the list of versions has those on offer. Required.
    #[doc(alias = "postgresVersion")]
    #[serde(serialize_with = "needed")]
    pub postgres_version: Option<String>,
    /// Network of the cluster: exactly one connection. Required.
    #[serde(serialize_with = "needed")]
    pub connections: Option<Vec<Connection>>,
    /// Location of the connection's data centre, such as `de/fra`; fixed for the life of the cluster. Required.
    #[serde(serialize_with = "needed")]
    pub location: Option<Location>,
    /// Display name, which lists can be filtered by; choose one that finds the cluster again. Required.
    #[doc(alias = "displayName")]
    #[serde(serialize_with = "needed")]
    pub display_name: Option<String>,
    /// First user, created with the cluster; no response returns its password. Required.
    #[serde(serialize_with = "needed")]
    pub credentials: Option<Credentials>,
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
    /// Backup whose data the cluster starts with; an empty cluster by default.
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
    /// Creates one without members; the methods below set them. Sending it without one that is required is an error.
    pub fn new() -> Self {
        Self::default()
    }

    /// Major version of PostgreSQL, such as `15`; the list of versions has those on offer. Required.
    #[doc(alias = "postgresVersion")]
    pub fn postgres_version(mut self, postgres_version: impl Into<String>) -> Self {
        self.postgres_version = Some(postgres_version.into());
        self
    }

    /// Network of the cluster: exactly one connection. Required.
    pub fn connections(mut self, connections: impl IntoIterator<Item = impl Into<Connection>>) -> Self {
        self.connections = Some(connections.into_iter().map(Into::into).collect());
        self
    }

    /// Location of the connection's data centre, such as `de/fra`; fixed for the life of the cluster. Required.
    pub fn location(mut self, location: impl Into<Location>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// Display name, which lists can be filtered by; choose one that finds the cluster again. Required.
    #[doc(alias = "displayName")]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// First user, created with the cluster; no response returns its password. Required.
    pub fn credentials(mut self, credentials: impl Into<Credentials>) -> Self {
        self.credentials = Some(credentials.into());
        self
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

    /// Backup whose data the cluster starts with; an empty cluster by default.
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
    /// Creates one with all of its members.
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
    /// Major version of PostgreSQL to upgrade to; the versions of the cluster are those in reach.
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
    /// Creates one without members; the methods below set them.
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

    /// Major version of PostgreSQL to upgrade to; the versions of the cluster are those in reach.
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

impl From<ClusterProperties> for ClusterUpdate {
    fn from(read: ClusterProperties) -> Self {
        Self {
            connection_pooler: read.connection_pooler,
            connections: Some(read.connections),
            cores: read.cores,
            display_name: read.display_name,
            instances: read.instances,
            maintenance_window: read.maintenance_window,
            postgres_version: read.postgres_version,
            ram_mb: read.ram_mb,
            storage_size_mb: read.storage_size_mb,
            synchronization_mode: read.synchronization_mode,
        }
    }
}

ionoscloud_core::open_enum! {
    /// Span for which a client holds a pooled connection.
    pub enum PoolMode {
        /// A transaction.
        Transaction = "transaction",
        /// A session.
        Session = "session",
    }
}

ionoscloud_core::open_enum! {
    /// State of a cluster or a backup in its life cycle.
    #[doc(alias = "State")]
    pub enum ClusterState {
        /// Ready for use and for changes.
        Available = "AVAILABLE",
        /// Being provisioned, changed or restored.
        Busy = "BUSY",
        /// Being deleted; reading it returns 404 once that is complete.
        Destroying = "DESTROYING",
        /// In use with fewer instances than it should have.
        Degraded = "DEGRADED",
        /// Provisioning or a change failed; a cluster may still leave this state by itself.
        Failed = "FAILED",
        /// Not known at the moment.
        Unknown = "UNKNOWN",
    }
}

ionoscloud_core::open_enum! {
    /// Class of the storage of a cluster.
    pub enum StorageType {
        /// Magnetic disks.
        Hdd = "HDD",
        /// Solid state disks: the same as the premium class.
        Ssd = "SSD",
        /// Solid state disks of the standard class.
        SsdStandard = "SSD Standard",
        /// Solid state disks of the premium class.
        SsdPremium = "SSD Premium",
    }
}

ionoscloud_core::open_enum! {
    /// Replication mode of a cluster.
    pub enum SynchronizationMode {
        /// A commit does not wait for replicas: a failover may lose the latest transactions.
        Asynchronous = "ASYNCHRONOUS",
        /// A commit waits for a replica while there is one; read only, a new cluster cannot have it.
        Synchronous = "SYNCHRONOUS",
        /// A commit always waits for a replica; without one there are no writes.
        StrictlySynchronous = "STRICTLY_SYNCHRONOUS",
    }
}
