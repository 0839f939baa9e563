// Written by `cargo xtask codegen` from nfs.json, sha256
// fafac04f3ee66d6f4bfc17eb0e1f3fa82a139061123abd0a27cd865a16035b38;
// do not edit.

use ionoscloud_core::serde_support::{null_as_empty_list, whole};
use ionoscloud_core::{DatacenterId, Error, ErrorKind, LanId, Lifecycle, List, ProvisioningState, Timestamp};
use serde::{Deserialize, Serialize};

use super::ClusterId;

/// Name, size and network of a cluster.
#[doc(alias = "Cluster")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ClusterProperties {
    /// Network of the cluster: one.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub connections: Vec<Connection>,
    /// Name of the cluster; not unique.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Settings of the NFS protocol.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nfs: Option<NfsSettings>,
    /// Size of the storage in the unit of the cluster.
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub size: Option<u32>,
    /// Unit of the size.
    #[doc(alias = "sizeUnit")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size_unit: Option<SizeUnit>,
}

/// A cluster to create, in the location of the host that receives the request, or the full settings of one to replace.
///
/// A replacement resets each member that is left out to its default, the size included.
#[doc(alias = "Cluster")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewCluster {
    /// Name of the cluster; not unique.
    pub name: String,
    /// Network of the cluster: one.
    pub connections: Vec<Connection>,
    /// Settings of the NFS protocol; version 4.2 by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nfs: Option<NfsSettings>,
    /// Size of the storage, 2 to 42 TiB or 2048 to 43,008 GiB; 2 by default. It can grow, and never shrinks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<u32>,
    /// Unit of the size; TiB by default.
    #[doc(alias = "sizeUnit")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size_unit: Option<SizeUnit>,
}

impl NewCluster {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(name: impl Into<String>, connections: impl IntoIterator<Item = impl Into<Connection>>) -> Self {
        Self {
            name: name.into(),
            connections: connections.into_iter().map(Into::into).collect(),
            nfs: None,
            size: None,
            size_unit: None,
        }
    }

    /// Settings of the NFS protocol; version 4.2 by default.
    pub fn nfs(mut self, nfs: impl Into<NfsSettings>) -> Self {
        self.nfs = Some(nfs.into());
        self
    }

    /// Size of the storage, 2 to 42 TiB or 2048 to 43,008 GiB; 2 by default. It can grow, and never shrinks.
    pub fn size(mut self, size: u32) -> Self {
        self.size = Some(size);
        self
    }

    /// Unit of the size; TiB by default.
    #[doc(alias = "sizeUnit")]
    pub fn size_unit(mut self, size_unit: impl Into<SizeUnit>) -> Self {
        self.size_unit = Some(size_unit.into());
        self
    }
}

impl TryFrom<ClusterProperties> for NewCluster {
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
            connections: read.connections,
            nfs: read.nfs,
            size: read.size,
            size_unit: read.size_unit,
        })
    }
}

impl TryFrom<Cluster> for NewCluster {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: Cluster) -> Result<Self, Error> {
        let read = read.properties;
        Self::try_from(read)
    }
}

/// Network of a cluster.
#[doc(alias = "ClusterConnections")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Connection {
    /// Data centre of the LAN, in the location of the cluster.
    #[doc(alias = "datacenterId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub datacenter_id: Option<DatacenterId>,
    /// Private LAN to join: a number, which this API writes as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lan: Option<LanId>,
    /// IP address of the cluster with its prefix, such as `10.254.64.1/24`: a free address of the LAN.
    #[doc(alias = "ipAddress")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
}

impl Connection {
    /// Creates one with all of its members.
    pub fn new(datacenter_id: impl Into<DatacenterId>, lan: impl Into<LanId>, ip_address: impl Into<String>) -> Self {
        Self { datacenter_id: Some(datacenter_id.into()), lan: Some(lan.into()), ip_address: Some(ip_address.into()) }
    }
}

/// Settings of the NFS protocol of a cluster.
#[doc(alias = "ClusterNfs")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NfsSettings {
    /// The lowest version of NFS that clients may use; `4.2` by default.
    #[doc(alias = "minVersion")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_version: Option<NfsVersion>,
}

impl NfsSettings {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// The lowest version of NFS that clients may use; `4.2` by default.
    #[doc(alias = "minVersion")]
    pub fn min_version(mut self, min_version: impl Into<NfsVersion>) -> Self {
        self.min_version = Some(min_version.into());
        self
    }
}

/// A cluster of NFS servers.
#[doc(alias = "ClusterRead")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Cluster {
    /// Identifies the cluster.
    pub id: ClusterId,
    /// Name, size and network.
    pub properties: ClusterProperties,
    /// Audit data, status and usage.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ClusterMetadata>,
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
    const WORKING: &'static [&'static str] = &["PROVISIONING"];
    const DELETING: &'static [&'static str] = &["DESTROYING"];
    const FAILED: &'static [&'static str] = &["FAILED"];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.status.as_ref().map(ProvisioningState::as_str)
    }

    fn message(&self) -> Option<&str> {
        self.metadata.as_ref()?.status_message.as_deref()
    }
}

/// A page of clusters.
#[doc(alias = "ClusterReadList")]
pub type ClusterList = List<Cluster>;

/// Audit data, status and usage of a cluster.
#[doc(alias = "MetadataWithUsage")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ClusterMetadata {
    /// Name or e-mail address of the user who created it.
    #[doc(alias = "createdBy")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Id of the user who created it.
    #[doc(alias = "createdByUserId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by_user_id: Option<String>,
    /// Time of its creation.
    #[doc(alias = "createdDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_date: Option<Timestamp>,
    /// Name or e-mail address of the user who changed it last.
    #[doc(alias = "lastModifiedBy")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_by: Option<String>,
    /// Id of the user who changed it last.
    #[doc(alias = "lastModifiedByUserId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_by_user_id: Option<String>,
    /// Time of its last change.
    #[doc(alias = "lastModifiedDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_date: Option<Timestamp>,
    /// URN of the resource among all resources of the vendor.
    #[doc(alias = "resourceURN")]
    #[serde(rename = "resourceURN", skip_serializing_if = "Option::is_none")]
    pub resource_urn: Option<String>,
    /// State in the life cycle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ProvisioningState>,
    /// Details of the status, such as the cause of a failure.
    #[doc(alias = "statusMessage")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_message: Option<String>,
    /// Storage in use in bytes; 0 also where the API could not determine it.
    #[doc(alias = "used")]
    #[serde(rename = "used", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub used_bytes: Option<u64>,
}

ionoscloud_core::open_enum! {
    /// Version of the NFS protocol.
    pub enum NfsVersion {
        /// [RFC 7862](https://www.rfc-editor.org/rfc/rfc7862).
        V4_2 = "4.2",
    }
}

ionoscloud_core::open_enum! {
    /// Unit of the size of a cluster.
    pub enum SizeUnit {
        /// 1024 GiB.
        TiB = "TiB",
        /// 1024 MiB.
        GiB = "GiB",
    }
}
