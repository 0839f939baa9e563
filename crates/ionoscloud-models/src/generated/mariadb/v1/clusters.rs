// Written by `cargo xtask codegen` from mariadb.json, sha256
// 303e1aa94cd470f609a2d905486b206c0f5798d47051fae49953f7e72260f63e;
// do not edit.

use ionoscloud_core::serde_support::{null_as_empty_list, whole};
use ionoscloud_core::{DatacenterId, LanId, Lifecycle, List, MaintenanceWindow, Secret, Timestamp};
use serde::{Deserialize, Serialize};

use super::{ClusterId, Restore};

/// Location of the backups of a cluster.
#[doc(alias = "BackupProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BackupSettings {
    /// Region of the object storage.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
}

impl BackupSettings {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the object storage.
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
        self
    }
}

/// A page of clusters.
pub type ClusterList = List<Cluster>;

/// Audit data and state of a cluster.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ClusterMetadata {
    /// Name or e-mail address of the user who created it.
    #[doc(alias = "createdBy")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Id of the user who created it.
    #[doc(alias = "createdByUserId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by_user_id: Option<String>,
    /// Time of its creation.
    #[doc(alias = "createdDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_date: Option<Timestamp>,
    /// Name or e-mail address of the user who changed it last.
    #[doc(alias = "lastModifiedBy")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<String>,
    /// Id of the user who changed it last.
    #[doc(alias = "lastModifiedByUserId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_by_user_id: Option<String>,
    /// Time of its last change.
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
    /// Location of backups.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup: Option<BackupSettings>,
    /// Network of the cluster: one.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub connections: Vec<Connection>,
    /// CPU cores of each instance, at least 1.
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub cores: Option<u32>,
    /// Name of the cluster.
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
    /// Weekly window in which the vendor may maintain the resource.
    #[doc(alias = "maintenanceWindow")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maintenance_window: Option<MaintenanceWindow>,
    /// Version of MariaDB.
    #[doc(alias = "mariadbVersion")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mariadb_version: Option<MariadbVersion>,
    /// RAM of each instance in GB, at least 4.
    #[doc(alias = "ram")]
    #[serde(rename = "ram", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub ram_gb: Option<u32>,
    /// Storage of each instance in GB, 10 to 2000.
    #[doc(alias = "storageSize")]
    #[serde(rename = "storageSize", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub storage_size_gb: Option<u32>,
}

/// A MariaDB cluster.
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
}

impl Lifecycle for Cluster {
    const NOUN: &'static str = "cluster";
    const READY: &'static [&'static str] = &["AVAILABLE"];
    const WORKING: &'static [&'static str] = &["CREATING", "BUSY", "UPDATING", "RESTORING"];

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
    /// IP address of the cluster in the LAN with its prefix, such as `10.7.222.3/24`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cidr: Option<String>,
}

impl Connection {
    /// Creates one with all of its members.
    pub fn new(datacenter_id: impl Into<DatacenterId>, lan_id: impl Into<LanId>, cidr: impl Into<String>) -> Self {
        Self { datacenter_id: Some(datacenter_id.into()), lan_id: Some(lan_id.into()), cidr: Some(cidr.into()) }
    }
}

/// A cluster to create, in the location of the host that receives the request.
#[doc(alias = "CreateClusterProperties")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewCluster {
    /// Version of MariaDB.
    #[doc(alias = "mariadbVersion")]
    pub mariadb_version: MariadbVersion,
    /// Network of the cluster, exactly one; fixed.
    pub connections: Vec<Connection>,
    /// Name of at most 63 characters; not unique.
    #[doc(alias = "displayName")]
    pub display_name: String,
    /// User to create with the cluster; no response returns the password.
    pub credentials: Credentials,
    /// Location of backups; the API chooses by default. It is fixed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup: Option<BackupSettings>,
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
    /// Weekly window in which the vendor may maintain the resource.
    #[doc(alias = "maintenanceWindow")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maintenance_window: Option<MaintenanceWindow>,
    /// RAM of each instance in GB, at least 4. Required.
    #[doc(alias = "ram")]
    #[serde(rename = "ram", skip_serializing_if = "Option::is_none")]
    pub ram_gb: Option<u32>,
    /// Storage of each instance in GB, 10 to 2000. Required.
    #[doc(alias = "storageSize")]
    #[serde(rename = "storageSize", skip_serializing_if = "Option::is_none")]
    pub storage_size_gb: Option<u32>,
}

impl NewCluster {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(
        mariadb_version: impl Into<MariadbVersion>,
        connections: impl IntoIterator<Item = impl Into<Connection>>,
        display_name: impl Into<String>,
        credentials: impl Into<Credentials>,
    ) -> Self {
        Self {
            mariadb_version: mariadb_version.into(),
            connections: connections.into_iter().map(Into::into).collect(),
            display_name: display_name.into(),
            credentials: credentials.into(),
            backup: None,
            cores: None,
            from_backup: None,
            instances: None,
            maintenance_window: None,
            ram_gb: None,
            storage_size_gb: None,
        }
    }

    /// Location of backups; the API chooses by default. It is fixed.
    pub fn backup(mut self, backup: impl Into<BackupSettings>) -> Self {
        self.backup = Some(backup.into());
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

    /// Weekly window in which the vendor may maintain the resource.
    #[doc(alias = "maintenanceWindow")]
    pub fn maintenance_window(mut self, maintenance_window: impl Into<MaintenanceWindow>) -> Self {
        self.maintenance_window = Some(maintenance_window.into());
        self
    }

    /// RAM of each instance in GB, at least 4. Required.
    #[doc(alias = "ram")]
    pub fn ram_gb(mut self, ram_gb: u32) -> Self {
        self.ram_gb = Some(ram_gb);
        self
    }

    /// Storage of each instance in GB, 10 to 2000. Required.
    #[doc(alias = "storageSize")]
    pub fn storage_size_gb(mut self, storage_size_gb: u32) -> Self {
        self.storage_size_gb = Some(storage_size_gb);
        self
    }
}

/// User that a cluster is created with.
#[doc(alias = "DBUser")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Credentials {
    /// Name of 1 to 16 characters that begins with a letter; `mariadb`, `admin` and `standby` are taken.
    pub username: String,
    /// Password of 10 to 63 characters.
    pub password: Secret,
}

impl Credentials {
    /// Creates one with all of its members.
    pub fn new(username: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self { username: username.into(), password: password.into() }
    }
}

ionoscloud_core::open_enum! {
    /// Version of MariaDB.
    pub enum MariadbVersion {
        /// Version 10.6.
        V10_6 = "10.6",
        /// Version 10.11.
        V10_11 = "10.11",
    }
}

/// The settings of a cluster to change; members that are not set stay as they are.
#[doc(alias = "PatchClusterProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ClusterUpdate {
    /// CPU cores of each instance, at least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cores: Option<u32>,
    /// Name of at most 63 characters.
    #[doc(alias = "displayName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Number of instances, 1 to 5: a primary, and replicas beside it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instances: Option<u32>,
    /// Weekly window in which the vendor may maintain the resource.
    #[doc(alias = "maintenanceWindow")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maintenance_window: Option<MaintenanceWindow>,
    /// Version of MariaDB, which can only rise.
    #[doc(alias = "mariadbVersion")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mariadb_version: Option<MariadbVersion>,
    /// RAM of each instance in GB, at least 4.
    #[doc(alias = "ram")]
    #[serde(rename = "ram", skip_serializing_if = "Option::is_none")]
    pub ram_gb: Option<u32>,
    /// Storage of each instance in GB, 10 to 2000.
    #[doc(alias = "storageSize")]
    #[serde(rename = "storageSize", skip_serializing_if = "Option::is_none")]
    pub storage_size_gb: Option<u32>,
}

impl ClusterUpdate {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// CPU cores of each instance, at least 1.
    pub fn cores(mut self, cores: u32) -> Self {
        self.cores = Some(cores);
        self
    }

    /// Name of at most 63 characters.
    #[doc(alias = "displayName")]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Number of instances, 1 to 5: a primary, and replicas beside it.
    pub fn instances(mut self, instances: u32) -> Self {
        self.instances = Some(instances);
        self
    }

    /// Weekly window in which the vendor may maintain the resource.
    #[doc(alias = "maintenanceWindow")]
    pub fn maintenance_window(mut self, maintenance_window: impl Into<MaintenanceWindow>) -> Self {
        self.maintenance_window = Some(maintenance_window.into());
        self
    }

    /// Version of MariaDB, which can only rise.
    #[doc(alias = "mariadbVersion")]
    pub fn mariadb_version(mut self, mariadb_version: impl Into<MariadbVersion>) -> Self {
        self.mariadb_version = Some(mariadb_version.into());
        self
    }

    /// RAM of each instance in GB, at least 4.
    #[doc(alias = "ram")]
    pub fn ram_gb(mut self, ram_gb: u32) -> Self {
        self.ram_gb = Some(ram_gb);
        self
    }

    /// Storage of each instance in GB, 10 to 2000.
    #[doc(alias = "storageSize")]
    pub fn storage_size_gb(mut self, storage_size_gb: u32) -> Self {
        self.storage_size_gb = Some(storage_size_gb);
        self
    }
}

impl From<ClusterProperties> for ClusterUpdate {
    fn from(read: ClusterProperties) -> Self {
        Self {
            cores: read.cores,
            display_name: read.display_name,
            instances: read.instances,
            maintenance_window: read.maintenance_window,
            mariadb_version: read.mariadb_version,
            ram_gb: read.ram_gb,
            storage_size_gb: read.storage_size_gb,
        }
    }
}

ionoscloud_core::open_enum! {
    /// State in the life cycle of a cluster.
    #[doc(alias = "State")]
    pub enum ClusterState {
        /// Ready for use.
        Available = "AVAILABLE",
        /// In a transitional state.
        Busy = "BUSY",
        /// In the course of its creation.
        Creating = "CREATING",
        /// In the course of a change.
        Updating = "UPDATING",
        /// In the course of a restore.
        Restoring = "RESTORING",
        /// In the course of its deletion.
        Destroying = "DESTROYING",
        /// Usable with fewer instances than it should have.
        Degraded = "DEGRADED",
        /// Not created, or left by a change that failed.
        Failed = "FAILED",
        /// Not known to the API at the moment.
        Unknown = "UNKNOWN",
    }
}
