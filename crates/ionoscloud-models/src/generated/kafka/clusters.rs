// Written by `cargo xtask codegen` from kafka.json, sha256
// dc93f81b9503befedc3091e58e464fbcfc01a9fcaeb120d70dfe4129f799eb3c;
// do not edit.

use ionoscloud_core::serde_support::null_as_empty_list;
use ionoscloud_core::{DatacenterId, LanId, Lifecycle, List, Timestamp};
use serde::{Deserialize, Serialize};

use super::ClusterId;

/// Name, version, size and network of a cluster.
#[doc(alias = "Cluster")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClusterProperties {
    /// Network of the brokers, exactly one.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub connections: Vec<Connection>,
    /// Name of 2 to 63 characters; not unique.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Size of the brokers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<ClusterSize>,
    /// Version of Kafka, such as `3.9.0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}

/// A cluster to create, in the location of the host that receives the request. Nothing of it can be changed later.
#[doc(alias = "Cluster")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewCluster {
    /// Name of 2 to 63 characters; not unique.
    pub name: String,
    /// Version of Kafka, such as `3.9.0`.
    pub version: String,
    /// Size of the brokers.
    pub size: ClusterSize,
    /// Network of the brokers, exactly one.
    pub connections: Vec<Connection>,
}

impl NewCluster {
    /// Creates one with all of its members.
    pub fn new(
        name: impl Into<String>,
        version: impl Into<String>,
        size: impl Into<ClusterSize>,
        connections: impl IntoIterator<Item = impl Into<Connection>>,
    ) -> Self {
        Self {
            name: name.into(),
            version: version.into(),
            size: size.into(),
            connections: connections.into_iter().map(Into::into).collect(),
        }
    }
}

/// Audit data, state and URLs of the brokers of a cluster.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ClusterMetadata {
    /// Host and port of each broker, such as `192.168.0.100:9093`, for the bootstrap list of a client; empty until it
    /// is ready.
    #[doc(alias = "brokerAddresses")]
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub broker_addresses: Vec<String>,
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
    /// Details of the state, such as the cause of a failure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// URN of the resource among all resources of the vendor.
    #[doc(alias = "resourceURN")]
    #[serde(rename = "resourceURN", skip_serializing_if = "Option::is_none")]
    pub resource_urn: Option<String>,
    /// State in the life cycle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<State>,
}

/// A Kafka cluster of three brokers.
#[doc(alias = "ClusterRead")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Cluster {
    /// Identifies the cluster.
    pub id: ClusterId,
    /// Name, version, size and network.
    pub properties: ClusterProperties,
    /// Audit data, state and URLs of the brokers.
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
    const WORKING: &'static [&'static str] = &["DEPLOYING", "BUSY", "UPDATING"];
    const DELETING: &'static [&'static str] = &["DESTROYING"];
    const FAILED: &'static [&'static str] = &["FAILED", "FAILED_UPDATING"];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.state.as_ref().map(State::as_str)
    }

    fn message(&self) -> Option<&str> {
        self.metadata.as_ref()?.message.as_deref()
    }
}

/// The clusters of a location.
#[doc(alias = "ClusterReadList")]
pub type ClusterList = List<Cluster>;

/// Network of the brokers of a cluster.
#[doc(alias = "KafkaClusterConnection")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Connection {
    /// Data centre of the LAN, in the location of the cluster.
    #[doc(alias = "datacenterId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub datacenter_id: Option<DatacenterId>,
    /// Private LAN to join: a number, which this API writes as text.
    #[doc(alias = "lanId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lan_id: Option<LanId>,
    /// IP address of each of the three brokers with its prefix, such as `192.168.0.100/24`: free addresses of the LAN.
    #[doc(alias = "brokerAddresses")]
    #[serde(default, deserialize_with = "null_as_empty_list")]
    pub broker_addresses: Vec<String>,
}

impl Connection {
    /// Creates one with all of its members.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        lan_id: impl Into<LanId>,
        broker_addresses: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            datacenter_id: Some(datacenter_id.into()),
            lan_id: Some(lan_id.into()),
            broker_addresses: broker_addresses.into_iter().map(Into::into).collect(),
        }
    }
}

ionoscloud_core::open_enum! {
    /// Size of the brokers of a cluster; the API may offer more.
    pub enum ClusterSize {
        /// The smallest size.
        Xs = "XS",
        /// The next size.
        S = "S",
    }
}

ionoscloud_core::open_enum! {
    /// State in the life cycle of a cluster, a topic or a user.
    pub enum State {
        /// Ready for use.
        Available = "AVAILABLE",
        /// In a transitional state: the API queues further requests.
        Busy = "BUSY",
        /// In the course of its creation.
        Deploying = "DEPLOYING",
        /// Not created; the message has the cause.
        Failed = "FAILED",
        /// In the course of a change by the vendor.
        Updating = "UPDATING",
        /// Left by a change that failed.
        FailedUpdating = "FAILED_UPDATING",
        /// In the course of its deletion.
        Destroying = "DESTROYING",
    }
}
