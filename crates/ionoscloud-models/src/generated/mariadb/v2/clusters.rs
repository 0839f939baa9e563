// Written by `cargo xtask codegen` from mariadb-v2.json, sha256
// 457c45d11eacbf0dc53adda20d30613232500d6d83088337b03fdc30e76fa120;
// do not edit.

use ionoscloud_core::serde_support::{needed, whole};
use ionoscloud_core::{DatacenterId, LanId, Lifecycle, List, MaintenanceWindow, ProvisioningState, Secret, Timestamp};
use serde::{Deserialize, Serialize};

use super::{BackupId, ClusterId};

/// Settings of a cluster, as the API reports them.
#[doc(alias = "Cluster")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ClusterProperties {
    /// Location and retention of backups.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup: Option<ClusterBackup>,
    /// Network of the cluster.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection: Option<Connection>,
    /// User and database that were created with the cluster, without the password.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credentials: Option<InitialUser>,
    /// Description for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
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
    /// Restore that was last requested, if the API reports it.
    #[doc(alias = "restoreFromBackup")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub restore_from_backup: Option<FromBackup>,
    /// Version of MariaDB, such as `10.11`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}

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
    /// Version of MariaDB, the present one or one to upgrade to, one of the list of versions. Required.
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
    /// Location and retention of backups; the location is fixed. Required.
    #[serde(serialize_with = "needed")]
    pub backup: Option<ClusterBackup>,
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
    /// Restores the cluster in place from a backup; changes since then are lost.
    #[doc(alias = "restoreFromBackup")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub restore_from_backup: Option<FromBackup>,
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

    /// Version of MariaDB, the present one or one to upgrade to, one of the list of versions. Required.
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

    /// Location and retention of backups; the location is fixed. Required.
    pub fn backup(mut self, backup: impl Into<ClusterBackup>) -> Self {
        self.backup = Some(backup.into());
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

    /// Restores the cluster in place from a backup; changes since then are lost.
    #[doc(alias = "restoreFromBackup")]
    pub fn restore_from_backup(mut self, restore_from_backup: impl Into<FromBackup>) -> Self {
        self.restore_from_backup = Some(restore_from_backup.into());
        self
    }
}

/// Location and retention of the backups of a cluster.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ClusterBackup {
    /// Region of the object storage, such as `eu-central-3`, one of the list of backup locations: not a location of
    /// clusters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// Number of days for which backups are kept, 1 to 365.
    #[doc(alias = "retentionDays")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub retention_days: Option<u32>,
}

impl ClusterBackup {
    /// Creates one with all of its members.
    pub fn new(location: impl Into<String>, retention_days: u32) -> Self {
        Self { location: Some(location.into()), retention_days: Some(retention_days) }
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
    /// Version of MariaDB, such as `10.11`; the list of versions has those on offer. Required.
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
    /// Backup whose data the cluster starts with; an empty cluster by default.
    #[doc(alias = "restoreFromBackup")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub restore_from_backup: Option<FromBackup>,
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

    /// Version of MariaDB, such as `10.11`; the list of versions has those on offer. Required.
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

    /// Backup whose data the cluster starts with; an empty cluster by default.
    #[doc(alias = "restoreFromBackup")]
    pub fn restore_from_backup(mut self, restore_from_backup: impl Into<FromBackup>) -> Self {
        self.restore_from_backup = Some(restore_from_backup.into());
        self
    }
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

/// A MariaDB cluster.
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
    /// RAM of each instance in GB, 4 to 240.
    #[doc(alias = "ram")]
    #[serde(rename = "ram", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub ram_gb: Option<u32>,
    /// Storage of each instance in GB, 10 to 4096.
    #[doc(alias = "storageSize")]
    #[serde(rename = "storageSize", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub storage_size_gb: Option<u32>,
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

/// Network through which clients reach a cluster.
#[doc(alias = "MariadbClusterConnection")]
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

/// A backup, for a restore in place or a new cluster.
#[doc(alias = "MariadbRestoreClusterFromBackup")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FromBackup {
    /// Backup to take the data from.
    #[doc(alias = "sourceBackupId")]
    #[serde(rename = "sourceBackupId", skip_serializing_if = "Option::is_none")]
    pub backup_id: Option<BackupId>,
    /// Point in time to recover; the latest in the backup by default.
    #[doc(alias = "recoveryTargetDatetime")]
    #[serde(rename = "recoveryTargetDatetime", skip_serializing_if = "Option::is_none")]
    pub recovery_target_time: Option<Timestamp>,
}

impl FromBackup {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(backup_id: impl Into<BackupId>) -> Self {
        Self { backup_id: Some(backup_id.into()), recovery_target_time: None }
    }

    /// Point in time to recover; the latest in the backup by default.
    #[doc(alias = "recoveryTargetDatetime")]
    pub fn recovery_target_time(mut self, recovery_target_time: impl Into<Timestamp>) -> Self {
        self.recovery_target_time = Some(recovery_target_time.into());
        self
    }
}

/// User and database that were created with a cluster.
#[doc(alias = "MariadbUser")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InitialUser {
    /// Name of the database that the user owns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub database: Option<String>,
    /// Password; absent from responses.
    #[serde(skip_serializing)]
    pub password: Option<Secret>,
    /// Name of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
}

/// User and database that a cluster is created with.
#[doc(alias = "MariadbUser")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Credentials {
    /// Name of the user, 2 to 16 letters, digits and `_`; fixed for the life of the cluster.
    pub username: String,
    /// Password of 10 to 256 characters.
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
