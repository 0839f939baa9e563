// Written by `cargo xtask codegen` from mongodb.json, sha256
// c7631ce27a46cd5bf94deea27870752c5c39585c3db08db949dd5f2f2d719c58;
// do not edit.

use ionoscloud_core::serde_support::null_as_default;
use ionoscloud_core::{DatacenterId, LanId, Lifecycle, List, Location};
use serde::{Deserialize, Serialize};

use super::{
    ClusterId, ClusterMetadata, ClusterState, ClusterType, Edition, ResourceType, Restore, StorageType, TemplateId,
};

/// Where the snapshots of a cluster are kept; what older replies say beyond that is ignored.
#[doc(alias = "BackupProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Backup {
    /// The region of the object storage, `de`, `eu-south-2` or `eu-central-2`: not a location of clusters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
}

impl Backup {
    /// With nothing set.
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
    /// Whether it is switched on; the API's default is no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// The host name it is reached at; the API sets it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// The port it is reached at: a number, which the API sets and writes as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<String>,
}

impl BiConnector {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether it is switched on; the API's default is no.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// The host name it is reached at; the API sets it.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }

    /// The port it is reached at: a number, which the API sets and writes as text.
    pub fn port(mut self, port: impl Into<String>) -> Self {
        self.port = Some(port.into());
        self
    }
}

/// A page of clusters.
pub type ClusterList = List<Cluster>;

/// What a cluster consists of, as the API reports it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ClusterProperties {
    /// Where its snapshots are kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup: Option<Backup>,
    /// The connector for SQL tools, where it is switched on.
    #[doc(alias = "biConnector")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bi_connector: Option<BiConnector>,
    /// The address for a driver, without credentials; may be absent until the cluster is provisioned.
    #[doc(alias = "connectionString")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connection_string: Option<String>,
    /// The network it is reached through; the API has exactly one.
    #[serde(default, deserialize_with = "null_as_default", skip_serializing_if = "Vec::is_empty")]
    pub connections: Vec<Connection>,
    /// CPU cores of each instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cores: Option<u32>,
    /// The name people know it by, and the one that a list can be filtered by.
    #[doc(alias = "displayName")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// What it offers: playground, business or enterprise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edition: Option<Edition>,
    /// Number of instances in the replica set, or in each shard.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instances: Option<u32>,
    /// Where it runs, such as `de/txl`; fixed for the life of the cluster.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// When the vendor may maintain it; set by the API where the order left it out.
    #[doc(alias = "maintenanceWindow")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maintenance_window: Option<MaintenanceWindow>,
    /// The version of MongoDB as major.minor, such as `7.0`.
    #[doc(alias = "mongoDBVersion")]
    #[serde(rename = "mongoDBVersion", skip_serializing_if = "Option::is_none")]
    pub mongodb_version: Option<String>,
    /// RAM of each instance in MB.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ram: Option<u64>,
    /// Number of shards; only sharded clusters have any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shards: Option<u32>,
    /// Storage of each instance in MB, while templates tell theirs in GB.
    #[doc(alias = "storageSize")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_size: Option<u64>,
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
    /// Who made it, when, and the state it is in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ClusterMetadata>,
    /// What was ordered, with what the API added to it.
    pub properties: ClusterProperties,
    /// What the API calls this object: a `cluster`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<ResourceType>,
}

impl Lifecycle for Cluster {
    const NOUN: &'static str = "cluster";
    const READY: &'static [&'static str] = &["AVAILABLE"];
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
    /// vendor's DHCP .3 to .10 are safe, and 10.233.114.0/24 is taken.
    #[doc(alias = "cidrList")]
    #[serde(default, deserialize_with = "null_as_default")]
    pub cidr_list: Vec<String>,
}

impl Connection {
    /// With everything it has.
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

/// A cluster to order.
///
/// A playground or business cluster takes its size from a template. An enterprise cluster takes cores, RAM, storage
/// size and storage type instead, and no template. None of this is checked before sending: the API's answer counts.
#[doc(alias = "CreateClusterProperties")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewCluster {
    /// The version of MongoDB as major.minor, such as `7.0`; `ListVersions` tells what is on offer.
    #[doc(alias = "mongoDBVersion")]
    #[serde(rename = "mongoDBVersion")]
    pub mongodb_version: String,
    /// Number of instances in the replica set, or in each shard: 1 for a playground, else as a rule 3, and always odd.
    pub instances: u32,
    /// The network it is reached through: exactly one connection.
    pub connections: Vec<Connection>,
    /// Where it runs, such as `de/txl`: the location of the connection's data centre. It can never change.
    pub location: Location,
    /// The name people know it by, and the one that a list can be filtered by: choose one to find it again.
    #[doc(alias = "displayName")]
    pub display_name: String,
    /// Where its snapshots are kept; the API takes the nearest place by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub backup: Option<Backup>,
    /// Switches on the connector for SQL tools.
    #[doc(alias = "biConnector")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bi_connector: Option<BiConnector>,
    /// CPU cores of each instance; needed by enterprise clusters, at least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cores: Option<u32>,
    /// What it offers: playground, business or enterprise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edition: Option<Edition>,
    /// Starts with the data of a snapshot instead of none; possible here only, never in an update.
    #[doc(alias = "fromBackup")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from_backup: Option<Restore>,
    /// When the vendor may maintain it, for four hours a week; the API chooses where this is left out.
    #[doc(alias = "maintenanceWindow")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maintenance_window: Option<MaintenanceWindow>,
    /// RAM of each instance in MB, a multiple of 1024 from 2048 on; needed by enterprise clusters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ram: Option<u64>,
    /// Number of shards of a sharded cluster, 2 to 32 by the vendor's command line tool; it can only grow later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shards: Option<u32>,
    /// Storage of each instance in MB, 5120 to 2097152 by the vendor's Terraform provider; needed by enterprise
    /// clusters.
    #[doc(alias = "storageSize")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_size: Option<u64>,
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
    /// With what is required; the rest is set by the methods below.
    pub fn new(
        mongodb_version: impl Into<String>,
        instances: u32,
        connections: impl IntoIterator<Item = impl Into<Connection>>,
        location: impl Into<Location>,
        display_name: impl Into<String>,
    ) -> Self {
        Self {
            mongodb_version: mongodb_version.into(),
            instances,
            connections: connections.into_iter().map(Into::into).collect(),
            location: location.into(),
            display_name: display_name.into(),
            backup: None,
            bi_connector: None,
            cores: None,
            edition: None,
            from_backup: None,
            maintenance_window: None,
            ram: None,
            shards: None,
            storage_size: None,
            storage_type: None,
            template_id: None,
            cluster_type: None,
        }
    }

    /// Where its snapshots are kept; the API takes the nearest place by default.
    pub fn backup(mut self, backup: impl Into<Backup>) -> Self {
        self.backup = Some(backup.into());
        self
    }

    /// Switches on the connector for SQL tools.
    #[doc(alias = "biConnector")]
    pub fn bi_connector(mut self, bi_connector: impl Into<BiConnector>) -> Self {
        self.bi_connector = Some(bi_connector.into());
        self
    }

    /// CPU cores of each instance; needed by enterprise clusters, at least 1.
    pub fn cores(mut self, cores: u32) -> Self {
        self.cores = Some(cores);
        self
    }

    /// What it offers: playground, business or enterprise.
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

    /// When the vendor may maintain it, for four hours a week; the API chooses where this is left out.
    #[doc(alias = "maintenanceWindow")]
    pub fn maintenance_window(mut self, maintenance_window: impl Into<MaintenanceWindow>) -> Self {
        self.maintenance_window = Some(maintenance_window.into());
        self
    }

    /// RAM of each instance in MB, a multiple of 1024 from 2048 on; needed by enterprise clusters.
    pub fn ram(mut self, ram: u64) -> Self {
        self.ram = Some(ram);
        self
    }

    /// Number of shards of a sharded cluster, 2 to 32 by the vendor's command line tool; it can only grow later.
    pub fn shards(mut self, shards: u32) -> Self {
        self.shards = Some(shards);
        self
    }

    /// Storage of each instance in MB, 5120 to 2097152 by the vendor's Terraform provider; needed by enterprise
    /// clusters.
    #[doc(alias = "storageSize")]
    pub fn storage_size(mut self, storage_size: u64) -> Self {
        self.storage_size = Some(storage_size);
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

ionoscloud_core::open_enum! {
    /// How well a cluster works.
    #[doc(alias = "Health")]
    pub enum ClusterHealth {
        /// Every instance works.
        Healthy = "HEALTHY",
        /// It does not work.
        Unhealthy = "UNHEALTHY",
        /// It works, but not in full.
        Degraded = "DEGRADED",
        /// Not known, as during provisioning.
        Unknown = "UNKNOWN",
    }
}

/// The start of the four hours a week in which the vendor may maintain a cluster.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MaintenanceWindow {
    /// The time of day as `HH:MM:SS`; the API states no zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<String>,
    /// The day of the week.
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
