// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_core::serde_support::null_as_empty_list;
use ionoscloud_core::{Error, ErrorKind, Lifecycle, List, Location, MaintenanceWindow};
use serde::{Deserialize, Serialize};

use super::{ClusterId, NodePoolList, ResourceMetadata, ResourceMetadataState, ResourceType};

/// A Kubernetes cluster.
#[doc(alias = "KubernetesCluster")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Cluster {
    /// Id of the resource.
    pub id: ClusterId,
    /// Content of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<ClusterProperties>,
    /// Origin and state, set by the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ResourceMetadata>,
    /// Resources that it contains.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<ClusterEntities>,
    /// Type of the resource, as the API calls it.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<ResourceType>,
    /// URL of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for Cluster {
    const NOUN: &'static str = "cluster";
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

/// Node pools of a cluster.
#[doc(alias = "KubernetesClusterEntities")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClusterEntities {
    /// Node pools.
    #[doc(alias = "nodepools")]
    #[serde(rename = "nodepools", skip_serializing_if = "Option::is_none")]
    pub node_pools: Option<NodePoolList>,
}

/// Content of a cluster.
#[doc(alias = "KubernetesClusterProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ClusterProperties {
    /// IP addresses and networks in CIDR notation that may reach the API server; every address may if there are none.
    #[doc(alias = "apiSubnetAllowList")]
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub api_subnet_allow_list: Vec<String>,
    /// Versions that the cluster can be upgraded to.
    #[doc(alias = "availableUpgradeVersions")]
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub available_upgrade_versions: Vec<String>,
    /// Version of Kubernetes.
    #[doc(alias = "k8sVersion")]
    #[serde(rename = "k8sVersion", skip_serializing_if = "Option::is_none")]
    pub kubernetes_version: Option<String>,
    /// Location of a private cluster.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// Weekly window in which the vendor may maintain the resource.
    #[doc(alias = "maintenanceWindow")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maintenance_window: Option<MaintenanceWindow>,
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Public IP address of the NAT gateway of a private cluster.
    #[doc(alias = "natGatewayIp")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nat_gateway_ip: Option<String>,
    /// Subnet of the nodes of a private cluster.
    #[doc(alias = "nodeSubnet")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_subnet: Option<String>,
    /// True if the nodes have public addresses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public: Option<bool>,
    /// Buckets for the audit log.
    #[doc(alias = "s3Buckets")]
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub s3_buckets: Vec<AuditBucket>,
    /// Versions that node pools can have.
    #[doc(alias = "viableNodePoolVersions")]
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub viable_node_pool_versions: Vec<String>,
}

/// A cluster to create.
#[doc(alias = "KubernetesClusterPropertiesForPost")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewCluster {
    /// Name of at most 63 characters, which begins and ends with a letter or a digit, with `-`, `_` and `.` between
    /// them.
    pub name: String,
    /// IP addresses and networks in CIDR notation that may reach the API server; every address may if there are none.
    #[doc(alias = "apiSubnetAllowList")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_subnet_allow_list: Option<Vec<String>>,
    /// Version of Kubernetes; the default version by default.
    #[doc(alias = "k8sVersion")]
    #[serde(rename = "k8sVersion", skip_serializing_if = "Option::is_none")]
    pub kubernetes_version: Option<String>,
    /// Location of a private cluster; fixed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// Weekly window in which the vendor may maintain the resource.
    #[doc(alias = "maintenanceWindow")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maintenance_window: Option<MaintenanceWindow>,
    /// Public IP address for the NAT gateway of a private cluster, from an IP block in its location. Fixed.
    #[doc(alias = "natGatewayIp")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nat_gateway_ip: Option<String>,
    /// Subnet of the nodes of a private cluster, a /16; fixed.
    #[doc(alias = "nodeSubnet")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub node_subnet: Option<String>,
    /// False for a private cluster, which needs a location and a NAT gateway address; true by default. Fixed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public: Option<bool>,
    /// Buckets for the audit log.
    #[doc(alias = "s3Buckets")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub s3_buckets: Option<Vec<AuditBucket>>,
}

impl NewCluster {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            api_subnet_allow_list: None,
            kubernetes_version: None,
            location: None,
            maintenance_window: None,
            nat_gateway_ip: None,
            node_subnet: None,
            public: None,
            s3_buckets: None,
        }
    }

    /// IP addresses and networks in CIDR notation that may reach the API server; every address may if there are none.
    #[doc(alias = "apiSubnetAllowList")]
    pub fn api_subnet_allow_list(mut self, api_subnet_allow_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.api_subnet_allow_list = Some(api_subnet_allow_list.into_iter().map(Into::into).collect());
        self
    }

    /// Version of Kubernetes; the default version by default.
    #[doc(alias = "k8sVersion")]
    pub fn kubernetes_version(mut self, kubernetes_version: impl Into<String>) -> Self {
        self.kubernetes_version = Some(kubernetes_version.into());
        self
    }

    /// Location of a private cluster; fixed.
    pub fn location(mut self, location: impl Into<Location>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// Weekly window in which the vendor may maintain the resource.
    #[doc(alias = "maintenanceWindow")]
    pub fn maintenance_window(mut self, maintenance_window: impl Into<MaintenanceWindow>) -> Self {
        self.maintenance_window = Some(maintenance_window.into());
        self
    }

    /// Public IP address for the NAT gateway of a private cluster, from an IP block in its location. Fixed.
    #[doc(alias = "natGatewayIp")]
    pub fn nat_gateway_ip(mut self, nat_gateway_ip: impl Into<String>) -> Self {
        self.nat_gateway_ip = Some(nat_gateway_ip.into());
        self
    }

    /// Subnet of the nodes of a private cluster, a /16; fixed.
    #[doc(alias = "nodeSubnet")]
    pub fn node_subnet(mut self, node_subnet: impl Into<String>) -> Self {
        self.node_subnet = Some(node_subnet.into());
        self
    }

    /// False for a private cluster, which needs a location and a NAT gateway address; true by default. Fixed.
    pub fn public(mut self, public: bool) -> Self {
        self.public = Some(public);
        self
    }

    /// Buckets for the audit log.
    #[doc(alias = "s3Buckets")]
    pub fn s3_buckets(mut self, s3_buckets: impl IntoIterator<Item = impl Into<AuditBucket>>) -> Self {
        self.s3_buckets = Some(s3_buckets.into_iter().map(Into::into).collect());
        self
    }
}

/// The full content of a cluster, to replace what it has: lists that are not set are empty afterwards.
#[doc(alias = "KubernetesClusterPropertiesForPut")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ClusterReplacement {
    /// Name of the cluster; another one renames it.
    pub name: String,
    /// IP addresses and networks in CIDR notation that may reach the API server; every address may if there are none.
    #[doc(alias = "apiSubnetAllowList")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_subnet_allow_list: Option<Vec<String>>,
    /// Version of Kubernetes, the same or one of the versions to upgrade to.
    #[doc(alias = "k8sVersion")]
    #[serde(rename = "k8sVersion", skip_serializing_if = "Option::is_none")]
    pub kubernetes_version: Option<String>,
    /// Weekly window in which the vendor may maintain the resource.
    #[doc(alias = "maintenanceWindow")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maintenance_window: Option<MaintenanceWindow>,
    /// Buckets for the audit log; without a bucket the log ends.
    #[doc(alias = "s3Buckets")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub s3_buckets: Option<Vec<AuditBucket>>,
}

impl ClusterReplacement {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            api_subnet_allow_list: None,
            kubernetes_version: None,
            maintenance_window: None,
            s3_buckets: None,
        }
    }

    /// IP addresses and networks in CIDR notation that may reach the API server; every address may if there are none.
    #[doc(alias = "apiSubnetAllowList")]
    pub fn api_subnet_allow_list(mut self, api_subnet_allow_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.api_subnet_allow_list = Some(api_subnet_allow_list.into_iter().map(Into::into).collect());
        self
    }

    /// Version of Kubernetes, the same or one of the versions to upgrade to.
    #[doc(alias = "k8sVersion")]
    pub fn kubernetes_version(mut self, kubernetes_version: impl Into<String>) -> Self {
        self.kubernetes_version = Some(kubernetes_version.into());
        self
    }

    /// Weekly window in which the vendor may maintain the resource.
    #[doc(alias = "maintenanceWindow")]
    pub fn maintenance_window(mut self, maintenance_window: impl Into<MaintenanceWindow>) -> Self {
        self.maintenance_window = Some(maintenance_window.into());
        self
    }

    /// Buckets for the audit log; without a bucket the log ends.
    #[doc(alias = "s3Buckets")]
    pub fn s3_buckets(mut self, s3_buckets: impl IntoIterator<Item = impl Into<AuditBucket>>) -> Self {
        self.s3_buckets = Some(s3_buckets.into_iter().map(Into::into).collect());
        self
    }
}

impl TryFrom<ClusterProperties> for ClusterReplacement {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: ClusterProperties) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        Ok(Self {
            name: read.name.ok_or_else(|| missing("name"))?,
            api_subnet_allow_list: if read.api_subnet_allow_list.is_empty() {
                None
            } else {
                Some(read.api_subnet_allow_list)
            },
            kubernetes_version: read.kubernetes_version,
            maintenance_window: read.maintenance_window,
            s3_buckets: if read.s3_buckets.is_empty() { None } else { Some(read.s3_buckets) },
        })
    }
}

impl TryFrom<Cluster> for ClusterReplacement {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: Cluster) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        let read = read.properties.ok_or_else(|| missing("properties"))?;
        Self::try_from(read)
    }
}

/// A list of clusters.
#[doc(alias = "KubernetesClusters")]
pub type ClusterList = List<Cluster>;

/// A bucket of the object storage for the audit log of a cluster.
#[doc(alias = "S3Bucket")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AuditBucket {
    /// Name of the bucket, which has to exist.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl AuditBucket {
    /// Creates one with all of its members.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: Some(name.into()) }
    }
}
