// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use std::collections::BTreeMap;

use ionoscloud_core::serde_support::null_as_default;
use ionoscloud_core::{Lifecycle, List, Secret, Timestamp};
use serde::{Deserialize, Serialize};

use super::{RequestId, RequestState, RequestStatus, ResourceReference, ResourceType};

/// A request: a write that the API has accepted, and its outcome.
#[doc(alias = "Request")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ApiRequest {
    /// Id of the resource.
    pub id: RequestId,
    /// Content of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<ApiRequestProperties>,
    /// Origin and state, set by the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<RequestMetadata>,
    /// Type of the resource, as the API calls it.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<ResourceType>,
    /// URL of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for ApiRequest {
    const NOUN: &'static str = "request";
    const READY: &'static [&'static str] = &["DONE"];
    const WORKING: &'static [&'static str] = &["QUEUED", "RUNNING"];
    const DELETING: &'static [&'static str] = &[];
    const FAILED: &'static [&'static str] = &["FAILED"];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.request_status.as_ref()?.metadata.as_ref()?.status.as_ref().map(RequestState::as_str)
    }

    fn message(&self) -> Option<&str> {
        self.metadata.as_ref()?.request_status.as_ref()?.metadata.as_ref()?.message.as_deref()
    }
}

/// Origin and status of a request.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RequestMetadata {
    /// Name or e-mail address of the user who created it.
    #[doc(alias = "createdBy")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Time of its creation.
    #[doc(alias = "createdDate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_date: Option<Timestamp>,
    /// Version of the resource, which changes with each modification.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub etag: Option<String>,
    /// Status of the request.
    #[doc(alias = "requestStatus")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_status: Option<RequestStatus>,
}

/// HTTP request that was accepted.
#[doc(alias = "RequestProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ApiRequestProperties {
    /// Body of the request, secrets in it included.
    #[serde(skip_serializing)]
    pub body: Option<Secret>,
    /// Headers of the request.
    #[serde(default, deserialize_with = "null_as_default", skip_serializing)]
    pub headers: BTreeMap<String, Secret>,
    /// HTTP method.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// URL of the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// A resource that a request changes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RequestTarget {
    /// Status of the change of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<RequestState>,
    /// The resource that the request changes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<ResourceReference>,
}

/// A list of requests.
#[doc(alias = "Requests")]
pub type ApiRequestList = List<ApiRequest>;
