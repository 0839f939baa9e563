// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_core::serde_support::null_as_empty_list;
use serde::{Deserialize, Serialize};

use super::{RequestTarget, ResourceType};

/// The status of a request, the one to poll.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RequestStatus {
    /// Id of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Origin and state, set by the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<RequestStatusMetadata>,
    /// Type of the resource, as the API calls it.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<ResourceType>,
    /// URL of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

/// Status of a request, and the resources that it changes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RequestStatusMetadata {
    /// Version of the resource, which changes with each modification.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub etag: Option<String>,
    /// Message about the status: the cause of a failure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Status of the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<RequestState>,
    /// Resources that the request changes.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub targets: Vec<RequestTarget>,
}

ionoscloud_core::open_enum! {
    /// Status of a request.
    pub enum RequestState {
        /// Accepted, and waits for other requests.
        Queued = "QUEUED",
        /// In progress.
        Running = "RUNNING",
        /// Completed.
        Done = "DONE",
        /// Failed; the message says why.
        Failed = "FAILED",
    }
}
