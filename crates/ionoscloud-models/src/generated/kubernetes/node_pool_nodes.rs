// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_core::{Lifecycle, List, Timestamp};
use serde::{Deserialize, Serialize};

use super::{NodeId, ResourceType};

/// A node of a node pool.
#[doc(alias = "KubernetesNode")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Node {
    /// Id of the resource.
    pub id: NodeId,
    /// Content of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<NodeProperties>,
    /// Origin and state, set by the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<NodeMetadata>,
    /// Type of the resource, as the API calls it.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<ResourceType>,
    /// URL of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for Node {
    const NOUN: &'static str = "node";
    const READY: &'static [&'static str] = &["READY"];
    const WORKING: &'static [&'static str] = &["PROVISIONING", "PROVISIONED", "REBUILDING", "BUSY"];

    const DELETING: &'static [&'static str] = &["TERMINATING"];
    const FAILED: &'static [&'static str] = &[];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.state.as_ref().map(NodeMetadataState::as_str)
    }
}

/// State and times of a node.
#[doc(alias = "KubernetesNodeMetadata")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NodeMetadata {
    /// Time of its creation.
    #[doc(alias = "createdDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_date: Option<Timestamp>,
    /// Version of the resource, which changes with each modification.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub etag: Option<String>,
    /// Time of its last change.
    #[doc(alias = "lastModifiedDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_modified_date: Option<Timestamp>,
    /// Time of the last software update of the node.
    #[doc(alias = "lastSoftwareUpdatedDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_software_updated_date: Option<Timestamp>,
    /// State of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<NodeMetadataState>,
}

/// Version and addresses of a node.
#[doc(alias = "KubernetesNodeProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NodeProperties {
    /// Version of Kubernetes.
    #[doc(alias = "k8sVersion")]
    #[serde(rename = "k8sVersion", skip_serializing_if = "Option::is_none")]
    pub kubernetes_version: Option<String>,
    /// Name of the node in Kubernetes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Private IP address.
    #[doc(alias = "privateIP")]
    #[serde(rename = "privateIP", skip_serializing_if = "Option::is_none")]
    pub private_ip: Option<String>,
    /// Public IP address; absent in a private cluster.
    #[doc(alias = "publicIP")]
    #[serde(rename = "publicIP", skip_serializing_if = "Option::is_none")]
    pub public_ip: Option<String>,
}

/// A list of nodes.
#[doc(alias = "KubernetesNodes")]
pub type NodeList = List<Node>;

ionoscloud_core::open_enum! {
    /// State of a node.
    pub enum NodeMetadataState {
        /// Being created.
        Provisioning = "PROVISIONING",
        /// Created, and not yet part of the cluster.
        Provisioned = "PROVISIONED",
        /// Usable.
        Ready = "READY",
        /// Being deleted.
        Terminating = "TERMINATING",
        /// Being replaced.
        Rebuilding = "REBUILDING",
        /// In a transitional state.
        Busy = "BUSY",
    }
}
