// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use std::collections::BTreeMap;

use ionoscloud_core::serde_support::needed;
use ionoscloud_core::{DatacenterId, Error, ErrorKind, MaintenanceWindow};
use serde::Serialize;

use super::{
    AutoScaling, AvailabilityZone, NodePool, NodePoolLan, NodePoolProperties, NodePoolServerType, NodePoolStorageType,
    Taint,
};

/// A node pool to create.
#[doc(alias = "KubernetesNodePoolPropertiesForPost")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewNodePool {
    /// Name of at most 63 characters, which begins and ends with a letter or a digit, with `-`, `_` and `.` between
    /// them. Fixed. Required.
    #[serde(serialize_with = "needed")]
    pub name: Option<String>,
    /// Data centre for the nodes, in the location of a private cluster. Fixed. Required.
    #[doc(alias = "datacenterId")]
    #[serde(serialize_with = "needed")]
    pub datacenter_id: Option<DatacenterId>,
    /// Number of nodes. Required.
    #[doc(alias = "nodeCount")]
    #[serde(serialize_with = "needed")]
    pub node_count: Option<u32>,
    /// Cores of each node; fixed. Required.
    #[doc(alias = "coresCount")]
    #[serde(serialize_with = "needed")]
    pub cores_count: Option<u32>,
    /// RAM of each node in MB, at least 2048 and a multiple of 1024; fixed. Required.
    #[doc(alias = "ramSize")]
    #[serde(rename = "ramSize", serialize_with = "needed")]
    pub ram_mb: Option<u32>,
    /// Hardware of the storage; fixed. Required.
    #[doc(alias = "storageType")]
    #[serde(serialize_with = "needed")]
    pub storage_type: Option<NodePoolStorageType>,
    /// Storage of each node, in GB; fixed. Required.
    #[doc(alias = "storageSize")]
    #[serde(rename = "storageSize", serialize_with = "needed")]
    pub storage_size_gb: Option<u32>,
    /// Annotations of the nodes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub annotations: Option<BTreeMap<String, String>>,
    /// Bounds of the autoscaler, which cannot be switched off once it is on.
    #[doc(alias = "autoScaling")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_scaling: Option<AutoScaling>,
    /// Availability zone, which the API requires; `AUTO` by default. Fixed.
    #[doc(alias = "availabilityZone")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub availability_zone: Option<AvailabilityZone>,
    /// CPU family of the nodes; chosen by the API by default. Fixed.
    #[doc(alias = "cpuFamily")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpu_family: Option<String>,
    /// Version of Kubernetes, at most that of the cluster, which is the default.
    #[doc(alias = "k8sVersion")]
    #[serde(rename = "k8sVersion", skip_serializing_if = "Option::is_none")]
    pub kubernetes_version: Option<String>,
    /// Labels of the nodes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<BTreeMap<String, String>>,
    /// Further LANs of the nodes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lans: Option<Vec<NodePoolLan>>,
    /// Weekly window in which the vendor may maintain the resource.
    #[doc(alias = "maintenanceWindow")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maintenance_window: Option<MaintenanceWindow>,
    /// Public IP addresses for the nodes, from IP blocks in the location; one more than the maximum number of nodes.
    #[doc(alias = "publicIps")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_ips: Option<Vec<String>>,
    /// Kind of the servers; `DedicatedCore` by default.
    #[doc(alias = "serverType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server_type: Option<NodePoolServerType>,
    /// Taints of the nodes, at most 50.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub taints: Option<Vec<Taint>>,
}

impl NewNodePool {
    /// Creates one with its defaults; the methods below set its members. Sending it without one that is required is an
    /// error.
    pub fn new() -> Self {
        Self {
            name: None,
            datacenter_id: None,
            node_count: None,
            cores_count: None,
            ram_mb: None,
            storage_type: None,
            storage_size_gb: None,
            annotations: None,
            auto_scaling: None,
            availability_zone: Some(AvailabilityZone::from("AUTO")),
            cpu_family: None,
            kubernetes_version: None,
            labels: None,
            lans: None,
            maintenance_window: None,
            public_ips: None,
            server_type: None,
            taints: None,
        }
    }

    /// Name of at most 63 characters, which begins and ends with a letter or a digit, with `-`, `_` and `.` between
    /// them. Fixed. Required.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Data centre for the nodes, in the location of a private cluster. Fixed. Required.
    #[doc(alias = "datacenterId")]
    pub fn datacenter_id(mut self, datacenter_id: impl Into<DatacenterId>) -> Self {
        self.datacenter_id = Some(datacenter_id.into());
        self
    }

    /// Number of nodes. Required.
    #[doc(alias = "nodeCount")]
    pub fn node_count(mut self, node_count: u32) -> Self {
        self.node_count = Some(node_count);
        self
    }

    /// Cores of each node; fixed. Required.
    #[doc(alias = "coresCount")]
    pub fn cores_count(mut self, cores_count: u32) -> Self {
        self.cores_count = Some(cores_count);
        self
    }

    /// RAM of each node in MB, at least 2048 and a multiple of 1024; fixed. Required.
    #[doc(alias = "ramSize")]
    pub fn ram_mb(mut self, ram_mb: u32) -> Self {
        self.ram_mb = Some(ram_mb);
        self
    }

    /// Hardware of the storage; fixed. Required.
    #[doc(alias = "storageType")]
    pub fn storage_type(mut self, storage_type: impl Into<NodePoolStorageType>) -> Self {
        self.storage_type = Some(storage_type.into());
        self
    }

    /// Storage of each node, in GB; fixed. Required.
    #[doc(alias = "storageSize")]
    pub fn storage_size_gb(mut self, storage_size_gb: u32) -> Self {
        self.storage_size_gb = Some(storage_size_gb);
        self
    }

    /// Annotations of the nodes.
    pub fn annotations(
        mut self,
        annotations: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.annotations = Some(annotations.into_iter().map(|(key, value)| (key.into(), value.into())).collect());
        self
    }

    /// Bounds of the autoscaler, which cannot be switched off once it is on.
    #[doc(alias = "autoScaling")]
    pub fn auto_scaling(mut self, auto_scaling: impl Into<AutoScaling>) -> Self {
        self.auto_scaling = Some(auto_scaling.into());
        self
    }

    /// Availability zone, which the API requires; `AUTO` by default. Fixed.
    #[doc(alias = "availabilityZone")]
    pub fn availability_zone(mut self, availability_zone: impl Into<AvailabilityZone>) -> Self {
        self.availability_zone = Some(availability_zone.into());
        self
    }

    /// CPU family of the nodes; chosen by the API by default. Fixed.
    #[doc(alias = "cpuFamily")]
    pub fn cpu_family(mut self, cpu_family: impl Into<String>) -> Self {
        self.cpu_family = Some(cpu_family.into());
        self
    }

    /// Version of Kubernetes, at most that of the cluster, which is the default.
    #[doc(alias = "k8sVersion")]
    pub fn kubernetes_version(mut self, kubernetes_version: impl Into<String>) -> Self {
        self.kubernetes_version = Some(kubernetes_version.into());
        self
    }

    /// Labels of the nodes.
    pub fn labels(mut self, labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        self.labels = Some(labels.into_iter().map(|(key, value)| (key.into(), value.into())).collect());
        self
    }

    /// Further LANs of the nodes.
    pub fn lans(mut self, lans: impl IntoIterator<Item = impl Into<NodePoolLan>>) -> Self {
        self.lans = Some(lans.into_iter().map(Into::into).collect());
        self
    }

    /// Weekly window in which the vendor may maintain the resource.
    #[doc(alias = "maintenanceWindow")]
    pub fn maintenance_window(mut self, maintenance_window: impl Into<MaintenanceWindow>) -> Self {
        self.maintenance_window = Some(maintenance_window.into());
        self
    }

    /// Public IP addresses for the nodes, from IP blocks in the location; one more than the maximum number of nodes.
    #[doc(alias = "publicIps")]
    pub fn public_ips(mut self, public_ips: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.public_ips = Some(public_ips.into_iter().map(Into::into).collect());
        self
    }

    /// Kind of the servers; `DedicatedCore` by default.
    #[doc(alias = "serverType")]
    pub fn server_type(mut self, server_type: impl Into<NodePoolServerType>) -> Self {
        self.server_type = Some(server_type.into());
        self
    }

    /// Taints of the nodes, at most 50.
    pub fn taints(mut self, taints: impl IntoIterator<Item = impl Into<Taint>>) -> Self {
        self.taints = Some(taints.into_iter().map(Into::into).collect());
        self
    }
}

impl Default for NewNodePool {
    fn default() -> Self {
        Self::new()
    }
}

/// The full content of a node pool, to replace what it has: lists and maps that are not set are empty afterwards.
#[doc(alias = "KubernetesNodePoolPropertiesForPut")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NodePoolReplacement {
    /// Number of nodes; a lower one deletes nodes.
    #[doc(alias = "nodeCount")]
    pub node_count: u32,
    /// Annotations of the nodes; they replace all others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub annotations: Option<BTreeMap<String, String>>,
    /// Bounds of the autoscaler, which cannot be switched off once it is on.
    #[doc(alias = "autoScaling")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_scaling: Option<AutoScaling>,
    /// Version of Kubernetes, the same or one of the versions to upgrade to.
    #[doc(alias = "k8sVersion")]
    #[serde(rename = "k8sVersion", skip_serializing_if = "Option::is_none")]
    pub kubernetes_version: Option<String>,
    /// Labels of the nodes; they replace all others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<BTreeMap<String, String>>,
    /// Further LANs of the nodes; they replace all others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lans: Option<Vec<NodePoolLan>>,
    /// Weekly window in which the vendor may maintain the resource.
    #[doc(alias = "maintenanceWindow")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maintenance_window: Option<MaintenanceWindow>,
    /// Public IP addresses of the nodes, one more than the maximum number of nodes; they replace all others.
    #[doc(alias = "publicIps")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_ips: Option<Vec<String>>,
    /// Kind of the servers.
    #[doc(alias = "serverType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server_type: Option<NodePoolServerType>,
    /// Taints of the nodes, at most 50; they replace all others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub taints: Option<Vec<Taint>>,
}

impl NodePoolReplacement {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(node_count: u32) -> Self {
        Self {
            node_count,
            annotations: None,
            auto_scaling: None,
            kubernetes_version: None,
            labels: None,
            lans: None,
            maintenance_window: None,
            public_ips: None,
            server_type: None,
            taints: None,
        }
    }

    /// Annotations of the nodes; they replace all others.
    pub fn annotations(
        mut self,
        annotations: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.annotations = Some(annotations.into_iter().map(|(key, value)| (key.into(), value.into())).collect());
        self
    }

    /// Bounds of the autoscaler, which cannot be switched off once it is on.
    #[doc(alias = "autoScaling")]
    pub fn auto_scaling(mut self, auto_scaling: impl Into<AutoScaling>) -> Self {
        self.auto_scaling = Some(auto_scaling.into());
        self
    }

    /// Version of Kubernetes, the same or one of the versions to upgrade to.
    #[doc(alias = "k8sVersion")]
    pub fn kubernetes_version(mut self, kubernetes_version: impl Into<String>) -> Self {
        self.kubernetes_version = Some(kubernetes_version.into());
        self
    }

    /// Labels of the nodes; they replace all others.
    pub fn labels(mut self, labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        self.labels = Some(labels.into_iter().map(|(key, value)| (key.into(), value.into())).collect());
        self
    }

    /// Further LANs of the nodes; they replace all others.
    pub fn lans(mut self, lans: impl IntoIterator<Item = impl Into<NodePoolLan>>) -> Self {
        self.lans = Some(lans.into_iter().map(Into::into).collect());
        self
    }

    /// Weekly window in which the vendor may maintain the resource.
    #[doc(alias = "maintenanceWindow")]
    pub fn maintenance_window(mut self, maintenance_window: impl Into<MaintenanceWindow>) -> Self {
        self.maintenance_window = Some(maintenance_window.into());
        self
    }

    /// Public IP addresses of the nodes, one more than the maximum number of nodes; they replace all others.
    #[doc(alias = "publicIps")]
    pub fn public_ips(mut self, public_ips: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.public_ips = Some(public_ips.into_iter().map(Into::into).collect());
        self
    }

    /// Kind of the servers.
    #[doc(alias = "serverType")]
    pub fn server_type(mut self, server_type: impl Into<NodePoolServerType>) -> Self {
        self.server_type = Some(server_type.into());
        self
    }

    /// Taints of the nodes, at most 50; they replace all others.
    pub fn taints(mut self, taints: impl IntoIterator<Item = impl Into<Taint>>) -> Self {
        self.taints = Some(taints.into_iter().map(Into::into).collect());
        self
    }
}

/// Leaves out `auto_scaling`, which stays as it is.
impl TryFrom<NodePoolProperties> for NodePoolReplacement {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: NodePoolProperties) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        Ok(Self {
            node_count: read.node_count.ok_or_else(|| missing("nodeCount"))?,
            annotations: if read.annotations.is_empty() { None } else { Some(read.annotations) },
            auto_scaling: None,
            kubernetes_version: read.kubernetes_version,
            labels: if read.labels.is_empty() { None } else { Some(read.labels) },
            lans: if read.lans.is_empty() { None } else { Some(read.lans) },
            maintenance_window: read.maintenance_window,
            public_ips: if read.public_ips.is_empty() { None } else { Some(read.public_ips) },
            server_type: read.server_type,
            taints: if read.taints.is_empty() { None } else { Some(read.taints) },
        })
    }
}

/// Leaves out `auto_scaling`, which stays as it is.
impl TryFrom<NodePool> for NodePoolReplacement {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: NodePool) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        let read = read.properties.ok_or_else(|| missing("properties"))?;
        Self::try_from(read)
    }
}
