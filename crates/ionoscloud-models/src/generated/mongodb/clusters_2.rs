// Written by `cargo xtask codegen` from mongodb.json, sha256
// c7631ce27a46cd5bf94deea27870752c5c39585c3db08db949dd5f2f2d719c58;
// do not edit.

use ionoscloud_core::Timestamp;
use ionoscloud_core::serde_support::null_as_default;
use serde::{Deserialize, Serialize};

use super::{Backup, BiConnector, ClusterHealth, Connection, MaintenanceWindow, TemplateId};

/// Who made and changed an object, when, and the state it is in.
#[doc(alias = "Metadata")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ClusterMetadata {
    /// Who ordered it: an e-mail address, or the URN of an identity.
    #[doc(alias = "createdBy")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// The id of the user who ordered it.
    #[doc(alias = "createdByUserId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by_user_id: Option<String>,
    /// When it was ordered.
    #[doc(alias = "createdDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_date: Option<Timestamp>,
    /// How well it works; `UNKNOWN` while it is being provisioned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub health: Option<ClusterHealth>,
    /// Who last changed it: an e-mail address, or the URN of an identity.
    #[doc(alias = "lastModifiedBy")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<String>,
    /// The id of the user who last changed it.
    #[doc(alias = "lastModifiedByUserId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_by_user_id: Option<String>,
    /// When it was last changed; absent until then.
    #[doc(alias = "lastModifiedDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_date: Option<Timestamp>,
    /// Where it is in its life cycle; absent or unknown says nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<ClusterState>,
}

/// Versions of MongoDB, all in one answer.
#[doc(alias = "MongoDBVersionList")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MongoVersionList {
    /// The versions.
    #[doc(alias = "data")]
    #[serde(rename = "data", default, deserialize_with = "null_as_default", skip_serializing_if = "Vec::is_empty")]
    pub versions: Vec<MongoVersion>,
}

/// A version of MongoDB.
#[doc(alias = "MongoDBVersionListData")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MongoVersion {
    /// Major and minor number, such as `7.0`: what a cluster's version is set to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// What to change of a cluster; what is left out stays as it is.
///
/// The API answers 500 to null or empty members, so nothing unset is ever sent.
#[doc(alias = "PatchClusterProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ClusterUpdate {
    /// Where its snapshots are kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup: Option<Backup>,
    /// The connector for SQL tools.
    #[doc(alias = "biConnector")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bi_connector: Option<BiConnector>,
    /// The network it is reached through: only together with a change of instances or shards, and with the data centre
    /// and the LAN it already has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connections: Option<Vec<Connection>>,
    /// CPU cores of each instance; enterprise only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cores: Option<u32>,
    /// The name people know it by.
    #[doc(alias = "displayName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Another edition; the API takes no downgrade, and wants it in every update of an enterprise cluster.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edition: Option<Edition>,
    /// Number of instances in the replica set, or in each shard; odd.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instances: Option<u32>,
    /// When the vendor may maintain it: day and time go together.
    #[doc(alias = "maintenanceWindow")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maintenance_window: Option<MaintenanceWindow>,
    /// Another version of MongoDB as major.minor; the API takes no downgrade, and `ListClusterVersions` tells what it
    /// takes.
    #[doc(alias = "mongoDBVersion")]
    #[serde(rename = "mongoDBVersion", skip_serializing_if = "Option::is_none")]
    pub mongodb_version: Option<String>,
    /// RAM of each instance in MB, a multiple of 1024; enterprise only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ram: Option<u64>,
    /// Number of shards; the API takes no smaller number than before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shards: Option<u32>,
    /// Storage of each instance in MB, never below what is in use; enterprise only, and not with a single instance.
    #[doc(alias = "storageSize")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_size: Option<u64>,
    /// The kind of storage; enterprise only.
    #[doc(alias = "storageType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_type: Option<StorageType>,
    /// Another size of a playground or business cluster; the API takes no downgrade.
    #[doc(alias = "templateID")]
    #[serde(rename = "templateID", skip_serializing_if = "Option::is_none")]
    pub template_id: Option<TemplateId>,
    /// One replica set, or several as shards.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub cluster_type: Option<ClusterType>,
}

impl ClusterUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Where its snapshots are kept.
    pub fn backup(mut self, backup: impl Into<Backup>) -> Self {
        self.backup = Some(backup.into());
        self
    }

    /// The connector for SQL tools.
    #[doc(alias = "biConnector")]
    pub fn bi_connector(mut self, bi_connector: impl Into<BiConnector>) -> Self {
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

    /// The name people know it by.
    #[doc(alias = "displayName")]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Another edition; the API takes no downgrade, and wants it in every update of an enterprise cluster.
    pub fn edition(mut self, edition: impl Into<Edition>) -> Self {
        self.edition = Some(edition.into());
        self
    }

    /// Number of instances in the replica set, or in each shard; odd.
    pub fn instances(mut self, instances: u32) -> Self {
        self.instances = Some(instances);
        self
    }

    /// When the vendor may maintain it: day and time go together.
    #[doc(alias = "maintenanceWindow")]
    pub fn maintenance_window(mut self, maintenance_window: impl Into<MaintenanceWindow>) -> Self {
        self.maintenance_window = Some(maintenance_window.into());
        self
    }

    /// Another version of MongoDB as major.minor; the API takes no downgrade, and `ListClusterVersions` tells what it
    /// takes.
    #[doc(alias = "mongoDBVersion")]
    pub fn mongodb_version(mut self, mongodb_version: impl Into<String>) -> Self {
        self.mongodb_version = Some(mongodb_version.into());
        self
    }

    /// RAM of each instance in MB, a multiple of 1024; enterprise only.
    pub fn ram(mut self, ram: u64) -> Self {
        self.ram = Some(ram);
        self
    }

    /// Number of shards; the API takes no smaller number than before.
    pub fn shards(mut self, shards: u32) -> Self {
        self.shards = Some(shards);
        self
    }

    /// Storage of each instance in MB, never below what is in use; enterprise only, and not with a single instance.
    #[doc(alias = "storageSize")]
    pub fn storage_size(mut self, storage_size: u64) -> Self {
        self.storage_size = Some(storage_size);
        self
    }

    /// The kind of storage; enterprise only.
    #[doc(alias = "storageType")]
    pub fn storage_type(mut self, storage_type: impl Into<StorageType>) -> Self {
        self.storage_type = Some(storage_type.into());
        self
    }

    /// Another size of a playground or business cluster; the API takes no downgrade.
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

ionoscloud_core::open_enum! {
    /// What the API calls an object in its `type` member.
    pub enum ResourceType {
        /// A page of a list.
        Collection = "collection",
        /// A cluster.
        Cluster = "cluster",
        /// A database user.
        User = "user",
        /// A snapshot of a cluster.
        Snapshot = "snapshot",
        /// A template.
        Template = "template",
    }
}

ionoscloud_core::open_enum! {
    /// Where a cluster is in its life cycle.
    #[doc(alias = "State")]
    pub enum ClusterState {
        /// Ready for use and for changes.
        Available = "AVAILABLE",
        /// Being provisioned, changed or restored.
        Busy = "BUSY",
        /// Being deleted; then reading it answers 404.
        Destroying = "DESTROYING",
        /// The API gave up on a change, or could not tell the state.
        Failed = "FAILED",
        /// The API cannot tell at the moment.
        Unknown = "UNKNOWN",
        /// Being moved to another version of MongoDB; older clients do not know this state.
        Upgrading = "UPGRADING",
    }
}

ionoscloud_core::open_enum! {
    /// The kind of storage of an enterprise cluster.
    pub enum StorageType {
        /// Magnetic disks.
        Hdd = "HDD",
        /// Solid state disks of no stated class; the API refused it with 400 on create.
        Ssd = "SSD",
        /// Solid state disks of the standard class.
        SsdStandard = "SSD Standard",
        /// Solid state disks of the premium class.
        SsdPremium = "SSD Premium",
    }
}

ionoscloud_core::open_enum! {
    /// How a cluster spreads its data.
    pub enum ClusterType {
        /// Every instance holds all data.
        ReplicaSet = "replicaset",
        /// Several replica sets hold a part each; enterprise only. Three config servers come with it, unbilled.
        Sharded = "sharded-cluster",
    }
}

ionoscloud_core::open_enum! {
    /// What a cluster offers, and so what it costs.
    pub enum Edition {
        /// One small instance to try things out.
        Playground = "playground",
        /// A replica set in one of the sizes that the templates name.
        Business = "business",
        /// Sizes of your own choice, and shards.
        Enterprise = "enterprise",
    }
}
