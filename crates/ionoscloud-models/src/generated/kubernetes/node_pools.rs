// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use std::collections::BTreeMap;

use ionoscloud_core::serde_support::{null_as_default, null_as_empty_list, number_as_text, text_as_number, whole};
use ionoscloud_core::{DatacenterId, LanId, Lifecycle, List, MaintenanceWindow};
use serde::{Deserialize, Serialize};

use super::{
    AutoScaling, AvailabilityZone, LanRoute, NodePoolId, ResourceMetadata, ResourceMetadataState, ResourceType, Taint,
};

/// A node pool: nodes of one kind.
#[doc(alias = "KubernetesNodePool")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NodePool {
    /// Id of the resource.
    pub id: NodePoolId,
    /// Content of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<NodePoolProperties>,
    /// Origin and state, set by the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ResourceMetadata>,
    /// Type of the resource, as the API calls it.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<ResourceType>,
    /// URL of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for NodePool {
    const NOUN: &'static str = "node pool";
    const READY: &'static [&'static str] = &["ACTIVE"];
    const WORKING: &'static [&'static str] = &["DEPLOYING", "UPDATING", "BUSY", "HIBERNATING", "MAINTENANCE"];

    const DELETING: &'static [&'static str] = &["DESTROYING"];
    const FAILED: &'static [&'static str] = &[
        "FAILED",
        "FAILED_DESTROYING",
        "FAILED_HIBERNATING",
        "FAILED_MAINTENANCE",
        "FAILED_SUSPENDED",
        "FAILED_UPDATING",
        "SUSPENDED",
        "TERMINATED",
    ];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.state.as_ref().map(ResourceMetadataState::as_str)
    }
}

/// A further LAN of the nodes.
#[doc(alias = "KubernetesNodePoolLan")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NodePoolLan {
    /// Id of the LAN.
    #[serde(
        default,
        deserialize_with = "number_as_text",
        serialize_with = "text_as_number",
        skip_serializing_if = "Option::is_none"
    )]
    pub id: Option<LanId>,
    /// Data centre of the LAN.
    #[doc(alias = "datacenterId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub datacenter_id: Option<DatacenterId>,
    /// True if the nodes get IP addresses by DHCP; true by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dhcp: Option<bool>,
    /// Routes through the LAN.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub routes: Option<Vec<LanRoute>>,
}

impl NodePoolLan {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(id: impl Into<LanId>) -> Self {
        Self { id: Some(id.into()), datacenter_id: None, dhcp: None, routes: None }
    }

    /// Data centre of the LAN.
    #[doc(alias = "datacenterId")]
    pub fn datacenter_id(mut self, datacenter_id: impl Into<DatacenterId>) -> Self {
        self.datacenter_id = Some(datacenter_id.into());
        self
    }

    /// True if the nodes get IP addresses by DHCP; true by default.
    pub fn dhcp(mut self, dhcp: bool) -> Self {
        self.dhcp = Some(dhcp);
        self
    }

    /// Routes through the LAN.
    pub fn routes(mut self, routes: impl IntoIterator<Item = impl Into<LanRoute>>) -> Self {
        self.routes = Some(routes.into_iter().map(Into::into).collect());
        self
    }
}

/// Content of a node pool.
#[doc(alias = "KubernetesNodePoolProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NodePoolProperties {
    /// Annotations of the nodes.
    #[serde(default, deserialize_with = "null_as_default", skip_serializing_if = "BTreeMap::is_empty")]
    pub annotations: BTreeMap<String, String>,
    /// Bounds of the autoscaler; both are 0 in a pool without an autoscaler.
    #[doc(alias = "autoScaling")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_scaling: Option<AutoScaling>,
    /// Availability zone.
    #[doc(alias = "availabilityZone")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub availability_zone: Option<AvailabilityZone>,
    /// Versions that the node pool can be upgraded to.
    #[doc(alias = "availableUpgradeVersions")]
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub available_upgrade_versions: Vec<String>,
    /// Cores of each node.
    #[doc(alias = "coresCount")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub cores_count: Option<u32>,
    /// CPU family of the nodes.
    #[doc(alias = "cpuFamily")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpu_family: Option<String>,
    /// Data centre of the nodes; fixed.
    #[doc(alias = "datacenterId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub datacenter_id: Option<DatacenterId>,
    /// Version of Kubernetes.
    #[doc(alias = "k8sVersion")]
    #[serde(rename = "k8sVersion", skip_serializing_if = "Option::is_none")]
    pub kubernetes_version: Option<String>,
    /// Labels of the nodes.
    #[serde(default, deserialize_with = "null_as_default", skip_serializing_if = "BTreeMap::is_empty")]
    pub labels: BTreeMap<String, String>,
    /// Further LANs of the nodes.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub lans: Vec<NodePoolLan>,
    /// Weekly window in which the vendor may maintain the resource.
    #[doc(alias = "maintenanceWindow")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maintenance_window: Option<MaintenanceWindow>,
    /// Name of the node pool; fixed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Number of nodes.
    #[doc(alias = "nodeCount")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub node_count: Option<u32>,
    /// Public IP addresses of the nodes: one more than the maximum number of nodes.
    #[doc(alias = "publicIps")]
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub public_ips: Vec<String>,
    /// RAM of each node, in MB.
    #[doc(alias = "ramSize")]
    #[serde(rename = "ramSize", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub ram_mb: Option<u32>,
    /// Kind of the servers.
    #[doc(alias = "serverType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server_type: Option<NodePoolServerType>,
    /// Storage of each node, in GB.
    #[doc(alias = "storageSize")]
    #[serde(rename = "storageSize", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub storage_size_gb: Option<u32>,
    /// Hardware of the storage.
    #[doc(alias = "storageType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_type: Option<NodePoolStorageType>,
    /// Taints of the nodes.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub taints: Vec<Taint>,
}

ionoscloud_core::open_enum! {
    /// Kind of the servers of a node pool.
    #[doc(alias = "KubernetesNodePoolServerType")]
    pub enum NodePoolServerType {
        /// Servers with dedicated cores.
        DedicatedCore = "DedicatedCore",
        /// Servers with virtual cores, which they share with others.
        Vcpu = "VCPU",
    }
}

/// A list of node pools.
#[doc(alias = "KubernetesNodePools")]
pub type NodePoolList = List<NodePool>;

ionoscloud_core::open_enum! {
    /// Hardware of the storage of nodes.
    pub enum NodePoolStorageType {
        /// Hard disks.
        Hdd = "HDD",
        /// Solid state disks.
        Ssd = "SSD",
        /// The storage class `ESSENTIAL`.
        Essential = "ESSENTIAL",
        /// The storage class `PERFORMANCE`.
        Performance = "PERFORMANCE",
    }
}
