// Written by `cargo xtask codegen` from mongodb.json, sha256
// c7631ce27a46cd5bf94deea27870752c5c39585c3db08db949dd5f2f2d719c58;
// do not edit.

use ionoscloud_core::serde_support::{null_as_empty_list, whole};
use ionoscloud_core::{DatacenterId, LanId, Lifecycle, List, Location, MaintenanceWindow, Timestamp};
use serde::{Deserialize, Serialize};

use super::{ClusterId, ResourceType, TemplateId};

/// The region in which the snapshots of a cluster are kept; further members of older responses are ignored.
#[doc(alias = "BackupProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Backup {
    /// The region of the object storage, `de`, `eu-south-2` or `eu-central-2`: not a location of clusters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
}

impl Backup {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// The region of the object storage, `de`, `eu-south-2` or `eu-central-2`: not a location of clusters.
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
        self
    }
}

/// The connector through which SQL tools read a cluster.
#[doc(alias = "BiConnectorProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BiConnector {
    /// True if it is switched on; the API's default is false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// The host name it is reached at; the API sets it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// The port it is reached at: a number, which the API sets and writes as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<String>,
}

/// A page of clusters.
pub type ClusterList = List<Cluster>;

/// The properties of a cluster, as the API reports them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ClusterProperties {
    /// The region in which its snapshots are kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup: Option<Backup>,
    /// The connector for SQL tools, where it is switched on.
    #[doc(alias = "biConnector")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bi_connector: Option<BiConnector>,
    /// The URI for a driver, without credentials; may be absent until the cluster is provisioned.
    #[doc(alias = "connectionString")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_string: Option<String>,
    /// The network it is reached through; the API has exactly one.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub connections: Vec<Connection>,
    /// CPU cores of each instance.
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub cores: Option<u32>,
    /// The display name, by which a list can be filtered.
    #[doc(alias = "displayName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// The edition: playground, business or enterprise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edition: Option<Edition>,
    /// Number of instances in the replica set, or in each shard.
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub instances: Option<u32>,
    /// The location it runs in, such as `de/txl`; fixed for the life of the cluster.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// The time in which the vendor may maintain it; set by the API if none was requested.
    #[doc(alias = "maintenanceWindow")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maintenance_window: Option<MaintenanceWindow>,
    /// The version of MongoDB as major.minor, such as `7.0`.
    #[doc(alias = "mongoDBVersion")]
    #[serde(rename = "mongoDBVersion", skip_serializing_if = "Option::is_none")]
    pub mongodb_version: Option<String>,
    /// RAM of each instance in MB.
    #[doc(alias = "ram")]
    #[serde(rename = "ram", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub ram_mb: Option<u64>,
    /// Number of shards; only sharded clusters have any.
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub shards: Option<u32>,
    /// Storage of each instance in MB, while those of templates are in GB.
    #[doc(alias = "storageSize")]
    #[serde(rename = "storageSize", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub storage_size_mb: Option<u64>,
    /// The kind of storage.
    #[doc(alias = "storageType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_type: Option<StorageType>,
    /// Its size, for playground and business clusters; enterprise ones have none.
    #[doc(alias = "templateID")]
    #[serde(rename = "templateID", skip_serializing_if = "Option::is_none")]
    pub template_id: Option<TemplateId>,
    /// One replica set, or several as shards.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub cluster_type: Option<ClusterType>,
}

/// A MongoDB cluster.
#[doc(alias = "ClusterResponse")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Cluster {
    /// Identifies the cluster.
    pub id: ClusterId,
    /// The requested properties, with those that the API added.
    pub properties: ClusterProperties,
    /// Creator, times and state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ClusterMetadata>,
    /// The API's name of this type: `cluster`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<ResourceType>,
}

impl Lifecycle for Cluster {
    const NOUN: &'static str = "cluster";
    const READY: &'static [&'static str] = &["AVAILABLE"];
    const WORKING: &'static [&'static str] = &["BUSY", "UPGRADING"];
    const DELETING: &'static [&'static str] = &["DESTROYING"];
    const FAILED: &'static [&'static str] = &["FAILED"];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.state.as_ref().map(ClusterState::as_str)
    }
}

/// The network through which a cluster is reached.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Connection {
    /// The data centre of the LAN; it must belong to the contract and lie in the cluster's location.
    #[doc(alias = "datacenterId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub datacenter_id: Option<DatacenterId>,
    /// The private LAN to join: a number, which this API writes as text.
    #[doc(alias = "lanId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lan_id: Option<LanId>,
    /// One free address for each instance, as IP and prefix such as `192.168.1.100/24`, all in one /24; with the
    /// vendor's DHCP .3 to .10 are safe, and 10.233.114.0/24 is reserved.
    #[doc(alias = "cidrList")]
    #[serde(default, deserialize_with = "null_as_empty_list")]
    pub cidr_list: Vec<String>,
}

impl Connection {
    /// Creates one with all of its members.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        lan_id: impl Into<LanId>,
        cidr_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            datacenter_id: Some(datacenter_id.into()),
            lan_id: Some(lan_id.into()),
            cidr_list: cidr_list.into_iter().map(Into::into).collect(),
        }
    }
}

ionoscloud_core::open_enum! {
    /// The health of a cluster.
    #[doc(alias = "Health")]
    pub enum ClusterHealth {
        /// Every instance works.
        Healthy = "HEALTHY",
        /// The cluster does not work.
        Unhealthy = "UNHEALTHY",
        /// It works, but not in full.
        Degraded = "DEGRADED",
        /// Not known, as during provisioning.
        Unknown = "UNKNOWN",
    }
}

/// Creator, times of change and state of an object.
#[doc(alias = "Metadata")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ClusterMetadata {
    /// The user who created it: an e-mail address, or the URN of an identity.
    #[doc(alias = "createdBy")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// The id of the user who created it.
    #[doc(alias = "createdByUserId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by_user_id: Option<String>,
    /// The time of its creation.
    #[doc(alias = "createdDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_date: Option<Timestamp>,
    /// The health; `UNKNOWN` while it is being provisioned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub health: Option<ClusterHealth>,
    /// The user who last changed it: an e-mail address, or the URN of an identity.
    #[doc(alias = "lastModifiedBy")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<String>,
    /// The id of the user who last changed it.
    #[doc(alias = "lastModifiedByUserId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_by_user_id: Option<String>,
    /// The time of the last change; absent until then.
    #[doc(alias = "lastModifiedDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_date: Option<Timestamp>,
    /// The state in its life cycle; it may be absent or unknown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<ClusterState>,
}

ionoscloud_core::open_enum! {
    /// The state of a cluster in its life cycle.
    #[doc(alias = "State")]
    pub enum ClusterState {
        /// Ready for use and for changes.
        Available = "AVAILABLE",
        /// Being provisioned, changed or restored.
        Busy = "BUSY",
        /// Being deleted; reading it returns 404 afterwards.
        Destroying = "DESTROYING",
        /// Provisioning or a change failed.
        Failed = "FAILED",
        /// The API does not know it at the moment.
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
    /// The distribution of a cluster's data.
    pub enum ClusterType {
        /// Every instance holds all data.
        ReplicaSet = "replicaset",
        /// Several replica sets hold a part each; enterprise only. Three config servers come with it, unbilled.
        Sharded = "sharded-cluster",
    }
}

ionoscloud_core::open_enum! {
    /// The edition of a cluster, which determines its price.
    pub enum Edition {
        /// One small instance to try things out.
        Playground = "playground",
        /// A replica set in one of the sizes that the templates name.
        Business = "business",
        /// Sizes of your own choice, and shards.
        Enterprise = "enterprise",
    }
}
