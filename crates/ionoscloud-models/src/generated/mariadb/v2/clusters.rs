// Written by `cargo xtask codegen` from mariadb-v2.json, sha256
// 457c45d11eacbf0dc53adda20d30613232500d6d83088337b03fdc30e76fa120;
// do not edit.

use ionoscloud_core::serde_support::whole;
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
