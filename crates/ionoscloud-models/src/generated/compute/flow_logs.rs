// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_core::{Error, ErrorKind, Lifecycle, List};
use serde::{Deserialize, Serialize};

use super::{FlowLogId, ResourceMetadata, ResourceMetadataState, ResourceType, TrafficDirection};

/// A flow log, which records the packets of a NIC, a gateway or a load balancer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FlowLog {
    /// Id of the resource.
    pub id: FlowLogId,
    /// Content of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<FlowLogProperties>,
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

impl Lifecycle for FlowLog {
    const NOUN: &'static str = "flow log";
    const READY: &'static [&'static str] = &["AVAILABLE"];
    const WORKING: &'static [&'static str] = &["BUSY", "INACTIVE"];
    const DELETING: &'static [&'static str] = &[];
    const FAILED: &'static [&'static str] = &["FAILED"];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.state.as_ref().map(ResourceMetadataState::as_str)
    }
}

/// Content of a flow log.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FlowLogProperties {
    /// Packets that are logged, by their outcome; fixed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<FlowLogAction>,
    /// Bucket of the object storage that the log goes to; it has to exist. Fixed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bucket: Option<String>,
    /// Direction of the traffic; fixed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direction: Option<TrafficDirection>,
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// A flow log to create.
#[doc(alias = "FlowLogProperties")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewFlowLog {
    /// Name that people know it by.
    pub name: String,
    /// Packets that are logged, by their outcome; fixed.
    pub action: FlowLogAction,
    /// Direction of the traffic; fixed.
    pub direction: TrafficDirection,
    /// Bucket of the object storage that the log goes to; it has to exist. Fixed.
    pub bucket: String,
}

impl NewFlowLog {
    /// Creates one with all of its members.
    pub fn new(
        name: impl Into<String>,
        action: impl Into<FlowLogAction>,
        direction: impl Into<TrafficDirection>,
        bucket: impl Into<String>,
    ) -> Self {
        Self { name: name.into(), action: action.into(), direction: direction.into(), bucket: bucket.into() }
    }
}

impl TryFrom<FlowLogProperties> for NewFlowLog {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: FlowLogProperties) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        Ok(Self {
            name: read.name.ok_or_else(|| missing("name"))?,
            action: read.action.ok_or_else(|| missing("action"))?,
            direction: read.direction.ok_or_else(|| missing("direction"))?,
            bucket: read.bucket.ok_or_else(|| missing("bucket"))?,
        })
    }
}

impl TryFrom<FlowLog> for NewFlowLog {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: FlowLog) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        let read = read.properties.ok_or_else(|| missing("properties"))?;
        Self::try_from(read)
    }
}

/// A change of a flow log; members that are not set stay as they are.
#[doc(alias = "FlowLogProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct FlowLogUpdate {
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl FlowLogUpdate {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name that people know it by.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl From<FlowLogProperties> for FlowLogUpdate {
    fn from(read: FlowLogProperties) -> Self {
        Self { name: read.name }
    }
}

/// A list of flow logs.
#[doc(alias = "FlowLogs")]
pub type FlowLogList = List<FlowLog>;

ionoscloud_core::open_enum! {
    /// Packets that are logged.
    pub enum FlowLogAction {
        /// Packets that were accepted.
        Accepted = "ACCEPTED",
        /// Packets that were rejected.
        Rejected = "REJECTED",
        /// All packets.
        All = "ALL",
    }
}
