// Written by `cargo xtask codegen` from activity-log.json, sha256
// 6a033ff8f5c63792aa81989c686b0a6ab05bc3ad8ca39ba4b527bf534d10fded;
// do not edit.

use ionoscloud_core::serde_support::{null_as_empty_list, whole};
use ionoscloud_core::{Page, Timestamp};
use serde::{Deserialize, Serialize};

/// A page of events.
#[doc(alias = "GetByContractResponse")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ActivityPage {
    /// Events of the page and the number of all events.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hits: Option<ActivityHits>,
}

impl Page for ActivityPage {
    type Item = ActivityHit;

    fn items(&self) -> &[ActivityHit] {
        self.hits.as_ref().map(|whole| whole.hits.as_slice()).unwrap_or_default()
    }

    fn into_items(self) -> Vec<ActivityHit> {
        self.hits.map(|whole| whole.hits).unwrap_or_default()
    }
}

/// Events of a page and the number of all events.
#[doc(alias = "GetByContractResponseHits")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ActivityHits {
    /// Events of the page.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub hits: Vec<ActivityHit>,
    /// Number of events on all pages.
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
}

/// An item of a list of events.
#[doc(alias = "GetByContractResponseHitsHits")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ActivityHit {
    /// Content of the event.
    #[doc(alias = "_source")]
    #[serde(rename = "_source", skip_serializing_if = "Option::is_none")]
    pub activity: Option<Activity>,
}

/// An event: its time, its user and the request.
#[doc(alias = "GetByContractResponseHitsHitsSource")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Activity {
    /// Type, status and resources.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<Event>,
    /// Time and ids.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meta: Option<ActivityMeta>,
    /// User and source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub principal: Option<Principal>,
}

/// Type, status and resources of an event.
#[doc(alias = "GetByContractResponseHitsHitsSourceEvent")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Event {
    /// Description of the event for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Details of the request.
    #[doc(alias = "param")]
    #[serde(rename = "param", skip_serializing_if = "Option::is_none")]
    pub details: Option<EventDetails>,
    /// Resources that the request was about.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub resources: Vec<EventResource>,
    /// Status of the request, such as `QUEUED` or `DONE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Type of the event, such as `RequestAccepted`, `RequestStatusUpdate` or `GenerateToken`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub event_type: Option<String>,
}

/// Details of the request of an event.
#[doc(alias = "GetByContractResponseHitsHitsSourceEventParam")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EventDetails {
    /// Method of the request, such as `POST`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    /// Error of a request that was rejected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<EventError>,
    /// Code of the error of a request that was rejected.
    #[doc(alias = "errorCode")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_code: Option<String>,
    /// Service that began the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initiator: Option<String>,
    /// Service that sent the request.
    #[doc(alias = "sourceService")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_service: Option<String>,
    /// Path of the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
}

/// Error of a request that was rejected.
#[doc(alias = "GetByContractResponseHitsHitsSourceEventParamError")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EventError {
    /// Codes and texts of the error.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub messages: Vec<EventErrorMessage>,
}

/// Code and text of an error.
#[doc(alias = "GetByContractResponseHitsHitsSourceEventParamErrorMessages")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EventErrorMessage {
    /// Code of the error.
    #[doc(alias = "errorCode")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_code: Option<String>,
    /// Description of the error for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

/// A resource that a request was about.
#[doc(alias = "GetByContractResponseHitsHitsSourceEventResources")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EventResource {
    /// Id of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Actions on the resource, such as `sec.user.create`; may be empty.
    #[doc(alias = "action")]
    #[serde(
        rename = "action",
        default,
        deserialize_with = "null_as_empty_list",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub actions: Vec<String>,
    /// Type of the resource, such as `datacenter`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub resource_type: Option<String>,
}

/// Time and ids of an event.
#[doc(alias = "GetByContractResponseHitsHitsSourceMeta")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ActivityMeta {
    /// Version of the format, such as 0.1 or 1.
    #[doc(alias = "auditVersion")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audit_version: Option<f64>,
    /// Position of the event in the queue.
    #[doc(alias = "queueRefId")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub queue_ref_id: Option<u32>,
    /// Id of the request; for a write of the Cloud API, the id of its request there.
    #[doc(alias = "requestId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// Time of the event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<Timestamp>,
    /// Id of the transaction.
    #[doc(alias = "transactionId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
}

/// User and source of a request.
#[doc(alias = "GetByContractResponseHitsHitsSourcePrincipal")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Principal {
    /// User and contract.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity: Option<Identity>,
    /// Host of the service that received the request.
    #[doc(alias = "serviceHost")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_host: Option<String>,
    /// IP address of the client.
    #[doc(alias = "sourceIP")]
    #[serde(rename = "sourceIP", skip_serializing_if = "Option::is_none")]
    pub source_ip: Option<String>,
    /// Service that received the request, such as `PUBLIC_REST_V6` or `DCD`.
    #[doc(alias = "sourceService")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_service: Option<String>,
}

/// User and contract of a request.
#[doc(alias = "GetByContractResponseHitsHitsSourcePrincipalIdentity")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Identity {
    /// Number of the contract.
    #[doc(alias = "contractNumber")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub contract_number: Option<i64>,
    /// E-mail address of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
}

/// A contract whose log the caller may read.
#[doc(alias = "ReferenceById")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContractReference {
    /// Number of the contract.
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub id: Option<u64>,
    /// Resource type: `contract`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Path of the contract's log.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}
