// Written by `cargo xtask codegen` from dataplatform.json, sha256
// 9c18d66b5575a8bceb7f5d75e49dec69304014280e3e3b2b35ef7fbbfac6da10;
// do not edit.

use std::collections::BTreeMap;

use ionoscloud_core::serde_support::{null_as_default, whole};
use ionoscloud_core::{DatacenterId, JsonValue, Lifecycle, List, MaintenanceWindow};
use serde::{Deserialize, Serialize};

use super::{Metadata, NodePoolId, State};

/// Bounds of the autoscaler of a node pool.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AutoScaling {
    /// The minimum number of nodes.
    #[doc(alias = "minNodeCount")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub min_node_count: Option<u32>,
    /// The maximum number of nodes.
    #[doc(alias = "maxNodeCount")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub max_node_count: Option<u32>,
}

impl AutoScaling {
    /// Creates one with all of its members.
    pub fn new(min_node_count: u32, max_node_count: u32) -> Self {
        Self { min_node_count: Some(min_node_count), max_node_count: Some(max_node_count) }
    }
}

ionoscloud_core::open_enum! {
    /// Zone within a data centre.
    pub enum AvailabilityZone {
        /// Chosen by the API.
        Auto = "AUTO",
        /// The first one.
        Zone1 = "ZONE_1",
        /// The second one.
        Zone2 = "ZONE_2",
    }
}

/// A node pool to create.
#[doc(alias = "CreateNodePoolProperties")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewNodePool {
    /// Name of the node pool, at most 63 characters.
    pub name: String,
    /// Number of nodes.
    #[doc(alias = "nodeCount")]
    pub node_count: u32,
    /// Annotations of the nodes; none by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub annotations: Option<BTreeMap<String, JsonValue>>,
    /// Bounds of the autoscaler; there is none by default.
    #[doc(alias = "autoScaling")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_scaling: Option<AutoScaling>,
    /// Zone of the nodes within the data centre; `AUTO` by default.
    #[doc(alias = "availabilityZone")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub availability_zone: Option<AvailabilityZone>,
    /// CPU cores of each node; 4 by default.
    #[doc(alias = "coresCount")]
    #[serde(rename = "coresCount", skip_serializing_if = "Option::is_none")]
    pub cores: Option<u32>,
    /// CPU family of the nodes; `AUTO` by default.
    #[doc(alias = "cpuFamily")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpu_family: Option<String>,
    /// Labels of the nodes; none by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<BTreeMap<String, JsonValue>>,
    /// Hours of the week in which the vendor may maintain the node pool; the API chooses them by default.
    #[doc(alias = "maintenanceWindow")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maintenance_window: Option<MaintenanceWindow>,
    /// RAM of each node in MB, a multiple of 1024; 4096 by default.
    #[doc(alias = "ramSize")]
    #[serde(rename = "ramSize", skip_serializing_if = "Option::is_none")]
    pub ram_mb: Option<u32>,
    /// Size of each node's volume in GB; 20 by default.
    #[doc(alias = "storageSize")]
    #[serde(rename = "storageSize", skip_serializing_if = "Option::is_none")]
    pub storage_size_gb: Option<u32>,
    /// Kind of the nodes' volumes; SSD by default.
    #[doc(alias = "storageType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_type: Option<StorageType>,
}

impl NewNodePool {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(name: impl Into<String>, node_count: u32) -> Self {
        Self {
            name: name.into(),
            node_count,
            annotations: None,
            auto_scaling: None,
            availability_zone: None,
            cores: None,
            cpu_family: None,
            labels: None,
            maintenance_window: None,
            ram_mb: None,
            storage_size_gb: None,
            storage_type: None,
        }
    }

    /// Annotations of the nodes; none by default.
    pub fn annotations(
        mut self,
        annotations: impl IntoIterator<Item = (impl Into<String>, impl Into<JsonValue>)>,
    ) -> Self {
        self.annotations = Some(annotations.into_iter().map(|(key, value)| (key.into(), value.into())).collect());
        self
    }

    /// Bounds of the autoscaler; there is none by default.
    #[doc(alias = "autoScaling")]
    pub fn auto_scaling(mut self, auto_scaling: impl Into<AutoScaling>) -> Self {
        self.auto_scaling = Some(auto_scaling.into());
        self
    }

    /// Zone of the nodes within the data centre; `AUTO` by default.
    #[doc(alias = "availabilityZone")]
    pub fn availability_zone(mut self, availability_zone: impl Into<AvailabilityZone>) -> Self {
        self.availability_zone = Some(availability_zone.into());
        self
    }

    /// CPU cores of each node; 4 by default.
    #[doc(alias = "coresCount")]
    pub fn cores(mut self, cores: u32) -> Self {
        self.cores = Some(cores);
        self
    }

    /// CPU family of the nodes; `AUTO` by default.
    #[doc(alias = "cpuFamily")]
    pub fn cpu_family(mut self, cpu_family: impl Into<String>) -> Self {
        self.cpu_family = Some(cpu_family.into());
        self
    }

    /// Labels of the nodes; none by default.
    pub fn labels(mut self, labels: impl IntoIterator<Item = (impl Into<String>, impl Into<JsonValue>)>) -> Self {
        self.labels = Some(labels.into_iter().map(|(key, value)| (key.into(), value.into())).collect());
        self
    }

    /// Hours of the week in which the vendor may maintain the node pool; the API chooses them by default.
    #[doc(alias = "maintenanceWindow")]
    pub fn maintenance_window(mut self, maintenance_window: impl Into<MaintenanceWindow>) -> Self {
        self.maintenance_window = Some(maintenance_window.into());
        self
    }

    /// RAM of each node in MB, a multiple of 1024; 4096 by default.
    #[doc(alias = "ramSize")]
    pub fn ram_mb(mut self, ram_mb: u32) -> Self {
        self.ram_mb = Some(ram_mb);
        self
    }

    /// Size of each node's volume in GB; 20 by default.
    #[doc(alias = "storageSize")]
    pub fn storage_size_gb(mut self, storage_size_gb: u32) -> Self {
        self.storage_size_gb = Some(storage_size_gb);
        self
    }

    /// Kind of the nodes' volumes; SSD by default.
    #[doc(alias = "storageType")]
    pub fn storage_type(mut self, storage_type: impl Into<StorageType>) -> Self {
        self.storage_type = Some(storage_type.into());
        self
    }
}

/// Name, number and size of the nodes of a node pool.
#[doc(alias = "NodePool")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NodePoolProperties {
    /// Annotations of the nodes.
    #[serde(default, deserialize_with = "null_as_default", skip_serializing_if = "BTreeMap::is_empty")]
    pub annotations: BTreeMap<String, JsonValue>,
    /// Bounds of the autoscaler, if there is one.
    #[doc(alias = "autoScaling")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_scaling: Option<AutoScaling>,
    /// Zone of the nodes within the data centre.
    #[doc(alias = "availabilityZone")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub availability_zone: Option<AvailabilityZone>,
    /// CPU cores of each node.
    #[doc(alias = "coresCount")]
    #[serde(rename = "coresCount", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub cores: Option<u32>,
    /// CPU family of the nodes, such as `INTEL_SKYLAKE`.
    #[doc(alias = "cpuFamily")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpu_family: Option<String>,
    /// Version of the platform: that of the cluster.
    #[doc(alias = "dataPlatformVersion")]
    #[serde(rename = "dataPlatformVersion", skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Data centre of the nodes: that of the cluster.
    #[doc(alias = "datacenterId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub datacenter_id: Option<DatacenterId>,
    /// Labels of the nodes.
    #[serde(default, deserialize_with = "null_as_default", skip_serializing_if = "BTreeMap::is_empty")]
    pub labels: BTreeMap<String, JsonValue>,
    /// Hours of the week in which the vendor may maintain the node pool.
    #[doc(alias = "maintenanceWindow")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maintenance_window: Option<MaintenanceWindow>,
    /// Name of the node pool.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Number of nodes.
    #[doc(alias = "nodeCount")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub node_count: Option<u32>,
    /// RAM of each node in MB.
    #[doc(alias = "ramSize")]
    #[serde(rename = "ramSize", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub ram_mb: Option<u32>,
    /// Size of each node's volume in GB.
    #[doc(alias = "storageSize")]
    #[serde(rename = "storageSize", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub storage_size_gb: Option<u32>,
    /// Kind of the nodes' volumes.
    #[doc(alias = "storageType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_type: Option<StorageType>,
}

/// The node pools of a cluster.
#[doc(alias = "NodePoolListResponseData")]
pub type NodePoolList = List<NodePool>;

/// A node pool: nodes of one size.
#[doc(alias = "NodePoolResponseData")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NodePool {
    /// Identifies the node pool.
    pub id: NodePoolId,
    /// Name, number and size of the nodes.
    pub properties: NodePoolProperties,
    /// Audit data, state and versions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Metadata>,
    /// Resource type: `nodepool`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Path of the node pool: to show, not to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for NodePool {
    const NOUN: &'static str = "node pool";
    const READY: &'static [&'static str] = &["AVAILABLE"];
    const WORKING: &'static [&'static str] = &["BUSY", "DEPLOYING", "UPDATING"];
    const DELETING: &'static [&'static str] = &["DESTROYING", "TERMINATED"];
    const FAILED: &'static [&'static str] = &["FAILED", "FAILED_UPDATING", "FAILED_DESTROYING"];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.state.as_ref().map(State::as_str)
    }
}

/// Changes of a node pool; what is not set stays.
#[doc(alias = "PatchNodePoolProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NodePoolUpdate {
    /// Annotations of the nodes, in place of all others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub annotations: Option<BTreeMap<String, JsonValue>>,
    /// Bounds of the autoscaler.
    #[doc(alias = "autoScaling")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_scaling: Option<AutoScaling>,
    /// Labels of the nodes, in place of all others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<BTreeMap<String, JsonValue>>,
    /// Hours of the week in which the vendor may maintain the node pool.
    #[doc(alias = "maintenanceWindow")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maintenance_window: Option<MaintenanceWindow>,
    /// Number of nodes.
    #[doc(alias = "nodeCount")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_count: Option<u32>,
}

impl NodePoolUpdate {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Annotations of the nodes, in place of all others.
    pub fn annotations(
        mut self,
        annotations: impl IntoIterator<Item = (impl Into<String>, impl Into<JsonValue>)>,
    ) -> Self {
        self.annotations = Some(annotations.into_iter().map(|(key, value)| (key.into(), value.into())).collect());
        self
    }

    /// Bounds of the autoscaler.
    #[doc(alias = "autoScaling")]
    pub fn auto_scaling(mut self, auto_scaling: impl Into<AutoScaling>) -> Self {
        self.auto_scaling = Some(auto_scaling.into());
        self
    }

    /// Labels of the nodes, in place of all others.
    pub fn labels(mut self, labels: impl IntoIterator<Item = (impl Into<String>, impl Into<JsonValue>)>) -> Self {
        self.labels = Some(labels.into_iter().map(|(key, value)| (key.into(), value.into())).collect());
        self
    }

    /// Hours of the week in which the vendor may maintain the node pool.
    #[doc(alias = "maintenanceWindow")]
    pub fn maintenance_window(mut self, maintenance_window: impl Into<MaintenanceWindow>) -> Self {
        self.maintenance_window = Some(maintenance_window.into());
        self
    }

    /// Number of nodes.
    #[doc(alias = "nodeCount")]
    pub fn node_count(mut self, node_count: u32) -> Self {
        self.node_count = Some(node_count);
        self
    }
}

impl From<NodePoolProperties> for NodePoolUpdate {
    fn from(read: NodePoolProperties) -> Self {
        Self {
            annotations: Some(read.annotations),
            auto_scaling: read.auto_scaling,
            labels: Some(read.labels),
            maintenance_window: read.maintenance_window,
            node_count: read.node_count,
        }
    }
}

ionoscloud_core::open_enum! {
    /// Kind of a volume.
    pub enum StorageType {
        /// Hard disk.
        Hdd = "HDD",
        /// Flash.
        Ssd = "SSD",
    }
}
