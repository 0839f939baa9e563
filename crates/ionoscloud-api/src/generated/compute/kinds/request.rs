// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::compute as models;

use super::super::{GetRequest, GetRequestStatus, ListRequests, PRODUCT};
use super::Root;

use crate::resource;

/// The requests of the contract: writes, and their outcome. Each write has one, whose id another process can wait with;
/// a wait for a request that has failed is an error with its message.
///
/// The collection `/requests`.
#[derive(Clone, Copy, Debug)]
pub enum Request {}
impl resource::Kind for Request {
    type Parent = Root;
    const NOUN: &'static str = "request";
}

impl resource::Resource for Request {
    type Item = models::ApiRequest;
    type Id = models::RequestId;
    type Key = RequestKey;
    type Get = GetRequest;

    fn key(parent: &Root, id: models::RequestId) -> RequestKey {
        RequestKey { location: parent.location.clone(), request_id: id }
    }

    fn id(key: &RequestKey) -> &models::RequestId {
        &key.request_id
    }

    fn get(key: &RequestKey) -> GetRequest {
        GetRequest::new(key.request_id.clone()).depth(2)
    }
}

impl resource::Listable for Request {
    type Entry = models::ApiRequest;
    type List = ListRequests;

    fn list(_: &Root) -> ListRequests {
        ListRequests::new().depth(2)
    }

    fn entry_id(entry: &models::ApiRequest) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_origin(entry: &models::ApiRequest) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(None, (|| entry.metadata.as_ref()?.created_by.as_deref())(), created)
    }
}

impl resource::Tracked for Request {
    type Seen = models::ApiRequest;
    type Poll = GetRequest;
    type Gone = ();

    fn poll(key: &RequestKey) -> GetRequest {
        GetRequest::new(key.request_id.clone()).depth(2)
    }

    fn polled_id(key: &RequestKey) -> &str {
        key.request_id.as_str()
    }

    fn gone(seen: Option<models::ApiRequest>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl Request {
    /// The operation of the action `status`.
    pub fn status(key: &RequestKey) -> GetRequestStatus {
        GetRequestStatus::new(key.request_id.clone())
    }
}

/// The key of a request: `/requests/{requestId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RequestKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the request.
    pub request_id: models::RequestId,
}

impl RequestKey {
    /// The key of these ids, in the default location.
    pub fn new(request_id: impl Into<models::RequestId>) -> Self {
        Self { location: None, request_id: request_id.into() }
    }
}

impl resource::Key for RequestKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/requests/{requestId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.request_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [request_id] = ids else { return None };
        Some(Self { location, request_id: request_id.as_str().into() })
    }
}

impl std::fmt::Display for RequestKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for RequestKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
