// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::Error;
use crate::paging::ListRequest;
use crate::resource::{Collection, GetRequest, Handle};
use ionoscloud_api::compute::ListRequests;
use ionoscloud_api::compute::kinds;
use ionoscloud_models::compute as models;

/// The requests of the contract: writes, and their outcome. Each write has one, whose id another process can wait with;
/// a wait for a request that has failed is an error with its message.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// use ionoscloud::compute::RequestState;
///
/// let requests = client.compute().requests();
/// for request in requests.list().status(RequestState::Failed).limit(20).page().await?.items {
///     println!("{:?}", request.metadata);
/// }
/// let done = client.compute().request("4711").wait_until_ready().await?;
/// println!("{} is done", done.id);
/// # Ok(())
/// # }
/// ```
///
/// # Operations
///
/// * [`list`](Collection::list), `GET /requests`: Lists the requests of the contract. The API's default depth shows
///   only ids; at a depth of 2 a request has its content and its status.
/// * [`get`](Collection::get), `GET /requests/{requestId}`: Returns a request. At a depth of 2 it has its status.
pub type Requests = Collection<kinds::Request>;

/// The handle of a request: its ids, without its content. [`Requests`] says what its operations do.
pub type RequestHandle = Handle<kinds::Request>;

impl Handle<kinds::Request> {
    /// Returns the status of a request.
    ///
    /// `GET /requests/{requestId}/status`. The `Location` header of the response to a write leads here. A failed
    /// request says why in its message; the resource may not exist afterwards.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind); [`Error::is_not_found`] if the request does not exist.
    ///
    /// The document of the API names no status.
    pub async fn status(&self) -> Result<models::RequestStatus, Error> {
        self.send(kinds::Request::status(self.key())).await
    }
}

impl ListRequest<ListRequests> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
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

    /// Property to order by, by its name in the API, such as `name` or `createdDate`.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// The maximum number of items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }

    /// Only items of which this property contains this text; repeatable. The property has its name in the API, such as
    /// `vmState`.
    #[doc(alias = "filter.{property}")]
    pub fn filter(self, property: impl Into<String>, text: impl Into<String>) -> Self {
        self.map(|operation| operation.filter(property, text))
    }
}

impl GetRequest<kinds::Request> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }
}
