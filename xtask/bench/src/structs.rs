//! The same documents as hand-written structs, with `String` for every text.

use serde::{Deserialize, Serialize};

/// A page of clusters.
#[derive(Debug, Serialize, Deserialize)]
pub struct ClusterList {
    /// `id`
    pub id: Option<String>,
    /// `type`
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// `items`
    pub items: Vec<Cluster>,
    /// `offset`
    pub offset: Option<u64>,
    /// `limit`
    pub limit: Option<u64>,
    /// `_links`
    #[serde(rename = "_links")]
    pub links: Option<Links>,
}

/// Links to other pages.
#[derive(Debug, Serialize, Deserialize)]
pub struct Links {
    /// `prev`
    pub prev: Option<String>,
    /// `self`
    #[serde(rename = "self")]
    pub current: Option<String>,
    /// `next`
    pub next: Option<String>,
}

/// A cluster.
#[derive(Debug, Serialize, Deserialize)]
pub struct Cluster {
    /// `id`
    pub id: String,
    /// `type`
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// `metadata`
    pub metadata: Option<Metadata>,
    /// `properties`
    pub properties: Properties,
}

/// Creator, times and state.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Metadata {
    /// `createdBy`
    pub created_by: Option<String>,
    /// `createdByUserId`
    pub created_by_user_id: Option<String>,
    /// `createdDate`
    pub created_date: Option<String>,
    /// `health`
    pub health: Option<String>,
    /// `lastModifiedBy`
    pub last_modified_by: Option<String>,
    /// `lastModifiedByUserId`
    pub last_modified_by_user_id: Option<String>,
    /// `lastModifiedDate`
    pub last_modified_date: Option<String>,
    /// `state`
    pub state: Option<String>,
}

/// The properties of a cluster.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Properties {
    /// `backup`
    pub backup: Option<Backup>,
    /// `biConnector`
    pub bi_connector: Option<BiConnector>,
    /// `connectionString`
    pub connection_string: Option<String>,
    /// `connections`
    pub connections: Vec<Connection>,
    /// `cores`
    pub cores: Option<u32>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `edition`
    pub edition: Option<String>,
    /// `instances`
    pub instances: Option<u32>,
    /// `location`
    pub location: Option<String>,
    /// `maintenanceWindow`
    pub maintenance_window: Option<MaintenanceWindow>,
    /// `mongoDBVersion`
    #[serde(rename = "mongoDBVersion")]
    pub mongodb_version: Option<String>,
    /// `ram`
    pub ram: Option<u64>,
    /// `shards`
    pub shards: Option<u32>,
    /// `storageSize`
    pub storage_size: Option<u64>,
    /// `storageType`
    pub storage_type: Option<String>,
    /// `templateID`
    #[serde(rename = "templateID")]
    pub template_id: Option<String>,
    /// `type`
    #[serde(rename = "type")]
    pub cluster_type: Option<String>,
}

/// The location of snapshots.
#[derive(Debug, Serialize, Deserialize)]
pub struct Backup {
    /// `location`
    pub location: Option<String>,
}

/// The connector for SQL tools.
#[derive(Debug, Serialize, Deserialize)]
pub struct BiConnector {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `host`
    pub host: Option<String>,
    /// `port`
    pub port: Option<String>,
}

/// A network.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Connection {
    /// `datacenterId`
    pub datacenter_id: Option<String>,
    /// `lanId`
    pub lan_id: Option<String>,
    /// `cidrList`
    pub cidr_list: Vec<String>,
}

/// The maintenance window.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MaintenanceWindow {
    /// `time`
    pub time: Option<String>,
    /// `dayOfTheWeek`
    pub day_of_the_week: Option<String>,
}
