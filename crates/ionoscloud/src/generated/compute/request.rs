// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::Error;
use crate::paging::ListRequest;
use crate::resource::{Collection, GetRequest, Handle};
use ionoscloud_api::compute::ListRequests;
use ionoscloud_api::compute::kinds;
use ionoscloud_models::compute as models;

/// The requests of the contract: writes, and their outcome.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// let requests = client.compute().requests();
/// for request in requests.list().filter("status", "FAILED").limit(20).page().await?.items {
///     println!("{:?}", request.metadata);
/// }
/// requests.handle("4711").status().await?;
/// # Ok(())
/// # }
/// ```
///
/// # Operations
///
/// * [`list`](Collection::list), `GET /requests`: Lists the requests of the contract. The API's default depth shows
///   only ids: set a depth of 2 for the content.
pub type Requests = Collection<kinds::Request>;

/// The handle of a request: its ids, without its content. [`Requests`] says what its operations do, and when a wait for
/// them ends.
pub type RequestHandle = Handle<kinds::Request>;

impl Handle<kinds::Request> {
    /// Returns the status of a request.
    ///
    /// `GET /requests/{requestId}/status`. The `Location` header of the response to a write leads here. A failed
    /// request says why in its message; the resource may not exist afterwards.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind).
    pub async fn status(&self) -> Result<models::RequestStatus, Error> {
        self.send(kinds::Request::status(self.key())).await
    }
}

impl ListRequest<ListRequests> {
    /// Levels of detail, up to 10: each one adds what is a level further inside, first its ids, then its properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Only requests with this status, at any depth.
    #[doc(alias = "filter.status")]
    pub fn status(self, status: impl Into<models::RequestState>) -> Self {
        self.map(|operation| operation.status(status))
    }

    /// Only requests that were created after this time, such as `2026-01-31 18:30:00`, at any depth.
    #[doc(alias = "filter.createdAfter")]
    pub fn created_after(self, created_after: impl Into<String>) -> Self {
        self.map(|operation| operation.created_after(created_after))
    }

    /// Only requests that were created before this time, such as `2026-01-31 18:30:00`, at any depth.
    #[doc(alias = "filter.createdBefore")]
    pub fn created_before(self, created_before: impl Into<String>) -> Self {
        self.map(|operation| operation.created_before(created_before))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// The maximum number of items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }

    /// Only items of which this property contains this text; repeatable.
    #[doc(alias = "filter.{property}")]
    pub fn filter(self, property: impl Into<String>, text: impl Into<String>) -> Self {
        self.map(|operation| operation.filter(property, text))
    }
}

impl GetRequest<kinds::Request> {
    /// Levels of detail, up to 10: each one adds what is a level further inside, first its ids, then its properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }
}
