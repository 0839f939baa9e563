// Written by `cargo xtask codegen` from dataplatform.json, sha256
// 9c18d66b5575a8bceb7f5d75e49dec69304014280e3e3b2b35ef7fbbfac6da10;
// do not edit.

use ionoscloud_core::serde_support::null_as_empty_list;
use ionoscloud_core::{DatacenterId, LanId, Lifecycle, List, MaintenanceWindow};
use serde::{Deserialize, Serialize};

use super::{ClusterId, Metadata, State};

/// Name, version and networks of a cluster.
#[doc(alias = "Cluster")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ClusterProperties {
    /// Version of the platform, such as `23.11`.
    #[doc(alias = "dataPlatformVersion")]
    #[serde(rename = "dataPlatformVersion", skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Data centre of its nodes.
    #[doc(alias = "datacenterId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub datacenter_id: Option<DatacenterId>,
    /// Private LANs that its nodes join.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub lans: Vec<Lan>,
    /// Hours of the week in which the vendor may maintain the cluster.
    #[doc(alias = "maintenanceWindow")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maintenance_window: Option<MaintenanceWindow>,
    /// Name of the cluster; not unique.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// The clusters of the contract.
#[doc(alias = "ClusterListResponseData")]
pub type ClusterList = List<Cluster>;

/// A cluster.
#[doc(alias = "ClusterResponseData")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Cluster {
    /// Identifies the cluster.
    pub id: ClusterId,
    /// Name, version and networks.
    pub properties: ClusterProperties,
    /// Audit data, state and versions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Metadata>,
    /// Resource type: `cluster`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Path of the cluster: to show, not to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for Cluster {
    const NOUN: &'static str = "cluster";
    const READY: &'static [&'static str] = &["AVAILABLE"];
    const WORKING: &'static [&'static str] = &["BUSY", "DEPLOYING", "UPDATING"];
    const DELETING: &'static [&'static str] = &["DESTROYING", "TERMINATED"];
    const FAILED: &'static [&'static str] = &["FAILED", "FAILED_UPDATING", "FAILED_DESTROYING"];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.state.as_ref().map(State::as_str)
    }
}

/// A cluster to create.
#[doc(alias = "CreateClusterProperties")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewCluster {
    /// Name of the cluster, at most 63 characters; not unique.
    pub name: String,
    /// Data centre of its nodes, which cannot change.
    #[doc(alias = "datacenterId")]
    pub datacenter_id: DatacenterId,
    /// Version of the platform, as `VersionList` has them.
    #[doc(alias = "dataPlatformVersion")]
    #[serde(rename = "dataPlatformVersion", skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Private LANs of the data centre that its nodes join; none by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lans: Option<Vec<Lan>>,
    /// Hours of the week in which the vendor may maintain the cluster; the API chooses them by default.
    #[doc(alias = "maintenanceWindow")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maintenance_window: Option<MaintenanceWindow>,
}

impl NewCluster {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(name: impl Into<String>, datacenter_id: impl Into<DatacenterId>) -> Self {
        Self {
            name: name.into(),
            datacenter_id: datacenter_id.into(),
            version: None,
            lans: None,
            maintenance_window: None,
        }
    }

    /// Version of the platform, as `VersionList` has them.
    #[doc(alias = "dataPlatformVersion")]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// Private LANs of the data centre that its nodes join; none by default.
    pub fn lans(mut self, lans: impl IntoIterator<Item = impl Into<Lan>>) -> Self {
        self.lans = Some(lans.into_iter().map(Into::into).collect());
        self
    }

    /// Hours of the week in which the vendor may maintain the cluster; the API chooses them by default.
    #[doc(alias = "maintenanceWindow")]
    pub fn maintenance_window(mut self, maintenance_window: impl Into<MaintenanceWindow>) -> Self {
        self.maintenance_window = Some(maintenance_window.into());
        self
    }
}

/// A private LAN that the nodes join.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Lan {
    /// LAN in the data centre.
    #[doc(alias = "lanId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lan_id: Option<LanId>,
    /// True if the nodes get addresses by DHCP.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dhcp: Option<bool>,
    /// Routes of the nodes through this LAN.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub routes: Option<Vec<Route>>,
}

impl Lan {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(lan_id: impl Into<LanId>) -> Self {
        Self { lan_id: Some(lan_id.into()), dhcp: None, routes: None }
    }

    /// True if the nodes get addresses by DHCP.
    pub fn dhcp(mut self, dhcp: bool) -> Self {
        self.dhcp = Some(dhcp);
        self
    }

    /// Routes of the nodes through this LAN.
    pub fn routes(mut self, routes: impl IntoIterator<Item = impl Into<Route>>) -> Self {
        self.routes = Some(routes.into_iter().map(Into::into).collect());
        self
    }
}

/// Changes of a cluster; what is not set stays.
#[doc(alias = "PatchClusterProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ClusterUpdate {
    /// Version of the platform to upgrade to.
    #[doc(alias = "dataPlatformVersion")]
    #[serde(rename = "dataPlatformVersion", skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Private LANs that its nodes join, in place of all others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lans: Option<Vec<Lan>>,
    /// Hours of the week in which the vendor may maintain the cluster.
    #[doc(alias = "maintenanceWindow")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maintenance_window: Option<MaintenanceWindow>,
    /// Name of the cluster, at most 63 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl ClusterUpdate {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Version of the platform to upgrade to.
    #[doc(alias = "dataPlatformVersion")]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// Private LANs that its nodes join, in place of all others.
    pub fn lans(mut self, lans: impl IntoIterator<Item = impl Into<Lan>>) -> Self {
        self.lans = Some(lans.into_iter().map(Into::into).collect());
        self
    }

    /// Hours of the week in which the vendor may maintain the cluster.
    #[doc(alias = "maintenanceWindow")]
    pub fn maintenance_window(mut self, maintenance_window: impl Into<MaintenanceWindow>) -> Self {
        self.maintenance_window = Some(maintenance_window.into());
        self
    }

    /// Name of the cluster, at most 63 characters.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl From<ClusterProperties> for ClusterUpdate {
    fn from(read: ClusterProperties) -> Self {
        Self {
            version: read.version,
            lans: Some(read.lans),
            maintenance_window: read.maintenance_window,
            name: read.name,
        }
    }
}

/// A route of the nodes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Route {
    /// Target of the route in CIDR notation, such as `10.0.0.0/24`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<String>,
    /// IP address of the gateway.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gateway: Option<String>,
}

impl Route {
    /// Creates one with all of its members.
    pub fn new(network: impl Into<String>, gateway: impl Into<String>) -> Self {
        Self { network: Some(network.into()), gateway: Some(gateway.into()) }
    }
}
