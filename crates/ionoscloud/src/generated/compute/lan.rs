// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use super::{LanNicHandle, LanNics};

use crate::Error;
use crate::paging::ListRequest;
use crate::resource::{Collection, GetRequest, Handle, WaitFamily};
use crate::wait::InProgress;
use ionoscloud_api::compute::ListLans;
use ionoscloud_api::compute::kinds;
use ionoscloud_models::compute as models;

/// The LANs of a data centre. Their ids are small numbers; what names a LAN takes its id, or the number.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// use ionoscloud::compute::NewLan;
///
/// let lans = client.compute().datacenter("4711").lans();
/// let lan = lans.create(NewLan::new().name("front").public(true)).await?.wait().await?;
/// # Ok(())
/// # }
/// ```
///
/// # Operations
///
/// * [`create`](Collection::create), `POST /datacenters/{datacenterId}/lans`: Creates a LAN in a data centre.
///   [`wait`](crate::InProgress::wait) ends when the request is done, and the LAN and its data centre are `AVAILABLE`.
/// * [`update`](Collection::update), `PATCH /datacenters/{datacenterId}/lans/{lanId}`: Changes a LAN in a data centre;
///   members that are not set stay as they are. The list of failover addresses is replaced as a whole: read it first,
///   or the addresses of other writers are lost. [`wait`](crate::InProgress::wait) ends when the request is done, and
///   the LAN and its data centre are `AVAILABLE`.
/// * [`replace`](Collection::replace), `PUT /datacenters/{datacenterId}/lans/{lanId}`: Replaces the content of a LAN in
///   a data centre; members that are not set are reset. `NewLan::try_from(read)` keeps what was read.
///   [`wait`](crate::InProgress::wait) ends when the request is done, and the LAN and its data centre are `AVAILABLE`.
/// * [`delete`](Collection::delete), `DELETE /datacenters/{datacenterId}/lans/{lanId}`: Deletes a LAN in a data centre.
///   Returns 422 while NICs are in the LAN, and 403 for some time after a managed service, such as a database, left it.
///   [`wait`](crate::InProgress::wait) ends when the request is done, the LAN is gone and its data centre is
///   `AVAILABLE`.
pub type Lans = Collection<kinds::Lan>;

/// The handle of a LAN: its ids, without its content. [`Lans`] says what its operations do, and when a wait for them
/// ends.
pub type LanHandle = Handle<kinds::Lan>;

impl Handle<kinds::Lan> {
    /// Returns the collection of the NICs in this LAN, of any server; nothing is sent.
    pub fn nics(&self) -> LanNics {
        self.children()
    }

    /// Returns the handle of one of [these NICs](Self::nics); nothing is sent.
    pub fn nic(&self, id: impl Into<models::NicId>) -> LanNicHandle {
        self.nics().handle(id)
    }

    /// Moves a NIC into a LAN.
    ///
    /// `POST /datacenters/{datacenterId}/lans/{lanId}/nics`. [`wait`](crate::InProgress::wait) ends when the request is
    /// done, and the LAN and its data centre are `AVAILABLE`.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind); [`Error::is_not_found`] if the LAN does not exist.
    ///
    /// The document of the API names no status.
    pub async fn attach_nic(
        &self,
        nic_id: impl Into<models::NicId>,
    ) -> Result<InProgress<models::Nic, models::Lan>, Error> {
        self.act(kinds::Lan::attach_nic(self.key(), nic_id), WaitFamily::Request).await
    }
}

impl ListRequest<ListLans> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
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

impl GetRequest<kinds::Lan> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }
}
