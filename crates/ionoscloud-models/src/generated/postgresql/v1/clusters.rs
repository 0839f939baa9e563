// Written by `cargo xtask codegen` from postgresql-v1.json, sha256
// 8d8f50a1858ff32bf2d825f9ad21cffaca0b98b58329165756b49127313b5368;
// do not edit.

use ionoscloud_core::serde_support::{null_as_empty_list, whole};
use ionoscloud_core::{DatacenterId, LanId, Lifecycle, List, Location, Timestamp};
use serde::{Deserialize, Serialize};

use super::{BackupLocation, ClusterId};

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
    /// Audit data and state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ClusterMetadata>,
    /// Settings of the cluster.
    pub properties: ClusterProperties,
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
    /// With everything it has.
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
    /// With nothing set.
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

ionoscloud_core::open_enum! {
    /// A day of the week.
    #[doc(alias = "DayOfTheWeek")]
    pub enum Weekday {
        /// Sunday.
        Sunday = "Sunday",
        /// Monday.
        Monday = "Monday",
        /// Tuesday.
        Tuesday = "Tuesday",
        /// Wednesday.
        Wednesday = "Wednesday",
        /// Thursday.
        Thursday = "Thursday",
        /// Friday.
        Friday = "Friday",
        /// Saturday.
        Saturday = "Saturday",
    }
}

/// Weekly window in which the vendor may maintain a cluster.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MaintenanceWindow {
    /// Start as time of day, `HH:MM:SS`; the API states no zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<String>,
    /// Day of the week.
    #[doc(alias = "dayOfTheWeek")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day_of_the_week: Option<Weekday>,
}

impl MaintenanceWindow {
    /// With everything it has.
    pub fn new(time: impl Into<String>, day_of_the_week: impl Into<Weekday>) -> Self {
        Self { time: Some(time.into()), day_of_the_week: Some(day_of_the_week.into()) }
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

/// Versions of PostgreSQL, all in one response.
#[doc(alias = "PostgresVersionList")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VersionList {
    /// Versions.
    #[doc(alias = "data")]
    #[serde(rename = "data", default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub versions: Vec<Version>,
}

/// A version of PostgreSQL.
#[doc(alias = "PostgresVersionListData")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Version {
    /// Major version, such as `15`: the value of a cluster's version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

ionoscloud_core::open_enum! {
    /// Type of a resource, as its `type` member names it.
    pub enum ResourceType {
        /// A page of a list.
        Collection = "collection",
        /// A cluster.
        Cluster = "cluster",
        /// A backup.
        Backup = "backup",
        /// A database user.
        User = "user",
        /// A database.
        Database = "database",
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
