// Written by `cargo xtask codegen` from logging.json, sha256
// f995a57a34bb788e6c58ba956a375afa2ab3bb39642e6bfbafc31080e70241e9;
// do not edit.

use ionoscloud_core::serde_support::{null_as_empty_list, whole};
use ionoscloud_core::{Lifecycle, List, ProvisioningState, Secret, Timestamp};
use serde::{Deserialize, Serialize};

use super::PipelineId;

/// Audit data and state of a pipeline.
#[doc(alias = "MetadataWithStatus")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PipelineMetadata {
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
    /// State in the life cycle; early versions of the API left it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<ProvisioningState>,
}

/// Name, logs and URLs of a pipeline.
#[doc(alias = "Pipeline")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PipelineProperties {
    /// URL of Grafana, for search; empty or absent until the pipeline is ready.
    #[doc(alias = "grafanaAddress")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grafana_address: Option<String>,
    /// URL for logs over HTTP; empty or absent until the pipeline is ready.
    #[doc(alias = "httpAddress")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub http_address: Option<String>,
    /// Key of the pipeline; only in the response to its creation.
    #[serde(skip_serializing)]
    pub key: Option<Secret>,
    /// Logs that the pipeline takes.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub logs: Vec<LogSource>,
    /// Name of the pipeline; not unique.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Class of resources of the pipeline.
    #[doc(alias = "resourceTier")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_tier: Option<String>,
    /// Host and port for logs over TCP; empty or absent until the pipeline is ready.
    #[doc(alias = "tcpAddress")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tcp_address: Option<String>,
}

/// A pipeline to create, in the location of the host that receives the request.
#[doc(alias = "PipelineNoAddr")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewPipeline {
    /// Name of the pipeline; not unique.
    pub name: String,
    /// Logs that the pipeline takes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logs: Option<Vec<LogSource>>,
}

impl NewPipeline {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), logs: None }
    }

    /// Logs that the pipeline takes.
    pub fn logs(mut self, logs: impl IntoIterator<Item = impl Into<LogSource>>) -> Self {
        self.logs = Some(logs.into_iter().map(Into::into).collect());
        self
    }
}

/// The members of a pipeline to change; members that are not set stay as they are.
#[doc(alias = "PipelineNoAddr")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PipelineUpdate {
    /// Logs that the pipeline takes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logs: Option<Vec<LogSource>>,
    /// Name of the pipeline; not unique.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl PipelineUpdate {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Logs that the pipeline takes.
    pub fn logs(mut self, logs: impl IntoIterator<Item = impl Into<LogSource>>) -> Self {
        self.logs = Some(logs.into_iter().map(Into::into).collect());
        self
    }

    /// Name of the pipeline; not unique.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl From<PipelineProperties> for PipelineUpdate {
    fn from(read: PipelineProperties) -> Self {
        Self { logs: Some(read.logs), name: read.name }
    }
}

/// Logs of one source, with the way in which agents send them.
#[doc(alias = "PipelineNoAddrLogs")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LogSource {
    /// Kind of the source, which decides how lines are parsed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<LogSourceKind>,
    /// Tag that agents mark the logs with; unique in the pipeline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag: Option<String>,
    /// Protocol that agents send the logs with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protocol: Option<LogProtocol>,
    /// Stores of the logs.
    #[serde(default, deserialize_with = "null_as_empty_list")]
    pub destinations: Vec<LogDestination>,
}

impl LogSource {
    /// Creates one with all of its members.
    pub fn new(
        source: impl Into<LogSourceKind>,
        tag: impl Into<String>,
        protocol: impl Into<LogProtocol>,
        destinations: impl IntoIterator<Item = impl Into<LogDestination>>,
    ) -> Self {
        Self {
            source: Some(source.into()),
            tag: Some(tag.into()),
            protocol: Some(protocol.into()),
            destinations: destinations.into_iter().map(Into::into).collect(),
        }
    }
}

/// A store of logs.
#[doc(alias = "PipelineNoAddrLogsDestinations")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LogDestination {
    /// Kind of the store.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub destination_type: Option<DestinationKind>,
    /// Number of days for which logs are kept: 7, 14 or 30.
    #[doc(alias = "retentionInDays")]
    #[serde(rename = "retentionInDays", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub retention_days: Option<u32>,
}

impl LogDestination {
    /// Creates one with all of its members.
    pub fn new(destination_type: impl Into<DestinationKind>, retention_days: u32) -> Self {
        Self { destination_type: Some(destination_type.into()), retention_days: Some(retention_days) }
    }
}

/// A pipeline that takes logs.
#[doc(alias = "PipelineRead")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Pipeline {
    /// Identifies the pipeline.
    pub id: PipelineId,
    /// Name, logs and URLs.
    pub properties: PipelineProperties,
    /// Audit data and state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<PipelineMetadata>,
    /// Resource type: `pipeline`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Path of the pipeline: to show, not to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for Pipeline {
    const NOUN: &'static str = "pipeline";
    const READY: &'static [&'static str] = &["AVAILABLE"];
    const WORKING: &'static [&'static str] = &["PROVISIONING"];
    const DELETING: &'static [&'static str] = &["DESTROYING"];
    const FAILED: &'static [&'static str] = &["FAILED"];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.state.as_ref().map(ProvisioningState::as_str)
    }
}

/// A page of pipelines.
#[doc(alias = "PipelineReadList")]
pub type PipelineList = List<Pipeline>;

ionoscloud_core::open_enum! {
    /// Kind of a store of logs.
    pub enum DestinationKind {
        /// Grafana Loki.
        Loki = "loki",
    }
}

ionoscloud_core::open_enum! {
    /// Protocol that agents send logs with.
    pub enum LogProtocol {
        /// HTTP, to the URL of the pipeline.
        Http = "http",
        /// TCP, to the host and port of the pipeline.
        Tcp = "tcp",
    }
}

ionoscloud_core::open_enum! {
    /// Kind of a source of logs.
    pub enum LogSourceKind {
        /// Any program.
        Generic = "generic",
        /// Containers in Kubernetes.
        Kubernetes = "kubernetes",
        /// Containers in Docker.
        Docker = "docker",
        /// The journal of systemd.
        Systemd = "systemd",
    }
}
