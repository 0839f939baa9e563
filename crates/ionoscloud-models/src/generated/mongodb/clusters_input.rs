// Written by `cargo xtask codegen` from mongodb.json, sha256
// c7631ce27a46cd5bf94deea27870752c5c39585c3db08db949dd5f2f2d719c58;
// do not edit.

use ionoscloud_core::serde_support::needed;
use ionoscloud_core::{Location, MaintenanceWindow};
use serde::Serialize;

use super::{Backup, ClusterProperties, ClusterType, Connection, Edition, Restore, StorageType, TemplateId};

/// The connector for SQL tools, as far as a request can set it: on or off.
#[doc(alias = "BiConnectorProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewBiConnector {
    /// True if it is switched on; the API's default is false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

impl NewBiConnector {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// True if it is switched on; the API's default is false.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
}

/// A cluster to create.
///
/// A playground or business cluster takes its size from a template. An enterprise cluster takes cores, RAM, storage
/// size and storage type instead, and no template. None of this is checked before sending: the API decides.
#[doc(alias = "CreateClusterProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewCluster {
    /// The version of MongoDB as major.minor, such as `7.0`; the list of versions has those on offer. Required.
    #[doc(alias = "mongoDBVersion")]
    #[serde(rename = "mongoDBVersion", serialize_with = "needed")]
    pub mongodb_version: Option<String>,
    /// Number of instances in the replica set, or in each shard: 1 for a playground, else as a rule 3, and always odd.
    /// Required.
    #[serde(serialize_with = "needed")]
    pub instances: Option<u32>,
    /// The network it is reached through: exactly one connection. Required.
    #[serde(serialize_with = "needed")]
    pub connections: Option<Vec<Connection>>,
    /// The location it runs in, such as `de/txl`: of the connection's data centre. It can never change. Required.
    #[serde(serialize_with = "needed")]
    pub location: Option<Location>,
    /// The display name, by which a list can be filtered: choose one to find it again. Required.
    #[doc(alias = "displayName")]
    #[serde(serialize_with = "needed")]
    pub display_name: Option<String>,
    /// The region in which its snapshots are kept; by default the nearest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup: Option<Backup>,
    /// Switches on the connector for SQL tools.
    #[doc(alias = "biConnector")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bi_connector: Option<NewBiConnector>,
    /// CPU cores of each instance; needed by enterprise clusters, at least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cores: Option<u32>,
    /// The edition: playground, business or enterprise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edition: Option<Edition>,
    /// Starts with the data of a snapshot instead of none; possible here only, never in an update.
    #[doc(alias = "fromBackup")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_backup: Option<Restore>,
    /// The time in which the vendor may maintain it, four hours a week; the API chooses one if none is set.
    #[doc(alias = "maintenanceWindow")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maintenance_window: Option<MaintenanceWindow>,
    /// RAM of each instance in MB, a multiple of 1024 from 2048 on; needed by enterprise clusters.
    #[doc(alias = "ram")]
    #[serde(rename = "ram", skip_serializing_if = "Option::is_none")]
    pub ram_mb: Option<u64>,
    /// Number of shards of a sharded cluster, 2 to 32 by the vendor's command line tool; it can only grow later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shards: Option<u32>,
    /// Storage of each instance in MB, a multiple of 1024 from 5120 to 4194304, of which the vendor's Terraform
    /// provider takes no more than 2097152; needed by enterprise clusters.
    #[doc(alias = "storageSize")]
    #[serde(rename = "storageSize", skip_serializing_if = "Option::is_none")]
    pub storage_size_mb: Option<u64>,
    /// The kind of storage; needed by enterprise clusters. Plain `SSD` was refused with 400.
    #[doc(alias = "storageType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_type: Option<StorageType>,
    /// The size of a playground or business cluster; enterprise clusters must not have one.
    #[doc(alias = "templateID")]
    #[serde(rename = "templateID", skip_serializing_if = "Option::is_none")]
    pub template_id: Option<TemplateId>,
    /// One replica set, or several as shards; shards need the enterprise edition.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub cluster_type: Option<ClusterType>,
}

impl NewCluster {
    /// Creates one without members; the methods below set them. Sending it without one that is required is an error.
    pub fn new() -> Self {
        Self::default()
    }

    /// The version of MongoDB as major.minor, such as `7.0`; the list of versions has those on offer. Required.
    #[doc(alias = "mongoDBVersion")]
    pub fn mongodb_version(mut self, mongodb_version: impl Into<String>) -> Self {
        self.mongodb_version = Some(mongodb_version.into());
        self
    }

    /// Number of instances in the replica set, or in each shard: 1 for a playground, else as a rule 3, and always odd.
    /// Required.
    pub fn instances(mut self, instances: u32) -> Self {
        self.instances = Some(instances);
        self
    }

    /// The network it is reached through: exactly one connection. Required.
    pub fn connections(mut self, connections: impl IntoIterator<Item = impl Into<Connection>>) -> Self {
        self.connections = Some(connections.into_iter().map(Into::into).collect());
        self
    }

    /// The location it runs in, such as `de/txl`: of the connection's data centre. It can never change. Required.
    pub fn location(mut self, location: impl Into<Location>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// The display name, by which a list can be filtered: choose one to find it again. Required.
    #[doc(alias = "displayName")]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// The region in which its snapshots are kept; by default the nearest.
    pub fn backup(mut self, backup: impl Into<Backup>) -> Self {
        self.backup = Some(backup.into());
        self
    }

    /// Switches on the connector for SQL tools.
    #[doc(alias = "biConnector")]
    pub fn bi_connector(mut self, bi_connector: impl Into<NewBiConnector>) -> Self {
        self.bi_connector = Some(bi_connector.into());
        self
    }

    /// CPU cores of each instance; needed by enterprise clusters, at least 1.
    pub fn cores(mut self, cores: u32) -> Self {
        self.cores = Some(cores);
        self
    }

    /// The edition: playground, business or enterprise.
    pub fn edition(mut self, edition: impl Into<Edition>) -> Self {
        self.edition = Some(edition.into());
        self
    }

    /// Starts with the data of a snapshot instead of none; possible here only, never in an update.
    #[doc(alias = "fromBackup")]
    pub fn from_backup(mut self, from_backup: impl Into<Restore>) -> Self {
        self.from_backup = Some(from_backup.into());
        self
    }

    /// The time in which the vendor may maintain it, four hours a week; the API chooses one if none is set.
    #[doc(alias = "maintenanceWindow")]
    pub fn maintenance_window(mut self, maintenance_window: impl Into<MaintenanceWindow>) -> Self {
        self.maintenance_window = Some(maintenance_window.into());
        self
    }

    /// RAM of each instance in MB, a multiple of 1024 from 2048 on; needed by enterprise clusters.
    #[doc(alias = "ram")]
    pub fn ram_mb(mut self, ram_mb: u64) -> Self {
        self.ram_mb = Some(ram_mb);
        self
    }

    /// Number of shards of a sharded cluster, 2 to 32 by the vendor's command line tool; it can only grow later.
    pub fn shards(mut self, shards: u32) -> Self {
        self.shards = Some(shards);
        self
    }

    /// Storage of each instance in MB, a multiple of 1024 from 5120 to 4194304, of which the vendor's Terraform
    /// provider takes no more than 2097152; needed by enterprise clusters.
    #[doc(alias = "storageSize")]
    pub fn storage_size_mb(mut self, storage_size_mb: u64) -> Self {
        self.storage_size_mb = Some(storage_size_mb);
        self
    }

    /// The kind of storage; needed by enterprise clusters. Plain `SSD` was refused with 400.
    #[doc(alias = "storageType")]
    pub fn storage_type(mut self, storage_type: impl Into<StorageType>) -> Self {
        self.storage_type = Some(storage_type.into());
        self
    }

    /// The size of a playground or business cluster; enterprise clusters must not have one.
    #[doc(alias = "templateID")]
    pub fn template_id(mut self, template_id: impl Into<TemplateId>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// One replica set, or several as shards; shards need the enterprise edition.
    #[doc(alias = "type")]
    pub fn cluster_type(mut self, cluster_type: impl Into<ClusterType>) -> Self {
        self.cluster_type = Some(cluster_type.into());
        self
    }
}

/// A change of a cluster; members that are not set stay as they are.
///
/// The API responds with 500 to null or empty members, so unset ones are never sent.
#[doc(alias = "PatchClusterProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ClusterUpdate {
    /// The region in which its snapshots are kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup: Option<Backup>,
    /// The connector for SQL tools.
    #[doc(alias = "biConnector")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bi_connector: Option<NewBiConnector>,
    /// The network it is reached through: only together with a change of instances or shards, and with the data centre
    /// and the LAN it already has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connections: Option<Vec<Connection>>,
    /// CPU cores of each instance; enterprise only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cores: Option<u32>,
    /// The display name.
    #[doc(alias = "displayName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Another edition; the API accepts no downgrade, and requires it in every update of an enterprise cluster.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edition: Option<Edition>,
    /// Number of instances in the replica set, or in each shard; odd.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instances: Option<u32>,
    /// The time in which the vendor may maintain it: day and time are set together.
    #[doc(alias = "maintenanceWindow")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maintenance_window: Option<MaintenanceWindow>,
    /// Another version of MongoDB as major.minor; the API accepts no downgrade, and the versions of the cluster are
    /// those it accepts.
    #[doc(alias = "mongoDBVersion")]
    #[serde(rename = "mongoDBVersion", skip_serializing_if = "Option::is_none")]
    pub mongodb_version: Option<String>,
    /// RAM of each instance in MB, a multiple of 1024; enterprise only.
    #[doc(alias = "ram")]
    #[serde(rename = "ram", skip_serializing_if = "Option::is_none")]
    pub ram_mb: Option<u64>,
    /// Number of shards; the API accepts no smaller number than before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shards: Option<u32>,
    /// Storage of each instance in MB, a multiple of 1024 and never below what is in use; enterprise only, and not with
    /// a single instance.
    #[doc(alias = "storageSize")]
    #[serde(rename = "storageSize", skip_serializing_if = "Option::is_none")]
    pub storage_size_mb: Option<u64>,
    /// The kind of storage; enterprise only.
    #[doc(alias = "storageType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_type: Option<StorageType>,
    /// Another size of a playground or business cluster; the API accepts no downgrade.
    #[doc(alias = "templateID")]
    #[serde(rename = "templateID", skip_serializing_if = "Option::is_none")]
    pub template_id: Option<TemplateId>,
    /// One replica set, or several as shards.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub cluster_type: Option<ClusterType>,
}

impl ClusterUpdate {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// The region in which its snapshots are kept.
    pub fn backup(mut self, backup: impl Into<Backup>) -> Self {
        self.backup = Some(backup.into());
        self
    }

    /// The connector for SQL tools.
    #[doc(alias = "biConnector")]
    pub fn bi_connector(mut self, bi_connector: impl Into<NewBiConnector>) -> Self {
        self.bi_connector = Some(bi_connector.into());
        self
    }

    /// The network it is reached through: only together with a change of instances or shards, and with the data centre
    /// and the LAN it already has.
    pub fn connections(mut self, connections: impl IntoIterator<Item = impl Into<Connection>>) -> Self {
        self.connections = Some(connections.into_iter().map(Into::into).collect());
        self
    }

    /// CPU cores of each instance; enterprise only.
    pub fn cores(mut self, cores: u32) -> Self {
        self.cores = Some(cores);
        self
    }

    /// The display name.
    #[doc(alias = "displayName")]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Another edition; the API accepts no downgrade, and requires it in every update of an enterprise cluster.
    pub fn edition(mut self, edition: impl Into<Edition>) -> Self {
        self.edition = Some(edition.into());
        self
    }

    /// Number of instances in the replica set, or in each shard; odd.
    pub fn instances(mut self, instances: u32) -> Self {
        self.instances = Some(instances);
        self
    }

    /// The time in which the vendor may maintain it: day and time are set together.
    #[doc(alias = "maintenanceWindow")]
    pub fn maintenance_window(mut self, maintenance_window: impl Into<MaintenanceWindow>) -> Self {
        self.maintenance_window = Some(maintenance_window.into());
        self
    }

    /// Another version of MongoDB as major.minor; the API accepts no downgrade, and the versions of the cluster are
    /// those it accepts.
    #[doc(alias = "mongoDBVersion")]
    pub fn mongodb_version(mut self, mongodb_version: impl Into<String>) -> Self {
        self.mongodb_version = Some(mongodb_version.into());
        self
    }

    /// RAM of each instance in MB, a multiple of 1024; enterprise only.
    #[doc(alias = "ram")]
    pub fn ram_mb(mut self, ram_mb: u64) -> Self {
        self.ram_mb = Some(ram_mb);
        self
    }

    /// Number of shards; the API accepts no smaller number than before.
    pub fn shards(mut self, shards: u32) -> Self {
        self.shards = Some(shards);
        self
    }

    /// Storage of each instance in MB, a multiple of 1024 and never below what is in use; enterprise only, and not with
    /// a single instance.
    #[doc(alias = "storageSize")]
    pub fn storage_size_mb(mut self, storage_size_mb: u64) -> Self {
        self.storage_size_mb = Some(storage_size_mb);
        self
    }

    /// The kind of storage; enterprise only.
    #[doc(alias = "storageType")]
    pub fn storage_type(mut self, storage_type: impl Into<StorageType>) -> Self {
        self.storage_type = Some(storage_type.into());
        self
    }

    /// Another size of a playground or business cluster; the API accepts no downgrade.
    #[doc(alias = "templateID")]
    pub fn template_id(mut self, template_id: impl Into<TemplateId>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// One replica set, or several as shards.
    #[doc(alias = "type")]
    pub fn cluster_type(mut self, cluster_type: impl Into<ClusterType>) -> Self {
        self.cluster_type = Some(cluster_type.into());
        self
    }
}

impl From<ClusterProperties> for ClusterUpdate {
    fn from(read: ClusterProperties) -> Self {
        Self {
            backup: read.backup,
            bi_connector: None,
            connections: Some(read.connections),
            cores: read.cores,
            display_name: read.display_name,
            edition: read.edition,
            instances: read.instances,
            maintenance_window: read.maintenance_window,
            mongodb_version: read.mongodb_version,
            ram_mb: read.ram_mb,
            shards: read.shards,
            storage_size_mb: read.storage_size_mb,
            storage_type: read.storage_type,
            template_id: read.template_id,
            cluster_type: read.cluster_type,
        }
    }
}
