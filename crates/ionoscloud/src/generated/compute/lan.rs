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

/// The LANs of a data centre. Their ids are small numbers as text.
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
pub type Lans = Collection<kinds::Lan>;

/// The handle of a LAN: its ids, without its content.
pub type LanHandle = Handle<kinds::Lan>;

impl Handle<kinds::Lan> {
    /// Returns the collection of all NICs; nothing is sent.
    pub fn nics(&self) -> LanNics {
        self.children()
    }

    /// Returns the handle of a NIC; nothing is sent.
    pub fn nic(&self, id: impl Into<<kinds::LanNic as crate::resource::Resource>::Id>) -> LanNicHandle {
        self.nics().handle(id)
    }

    /// Moves a NIC into a LAN.
    ///
    /// `POST /datacenters/{datacenterId}/lans/{lanId}/nics`. The wait ends when the request is done, and the LAN is
    /// ready if it has a state.
    ///
    /// # Errors
    ///
    /// Those of the call.
    pub async fn attach_nic(
        &self,
        nic_id: impl Into<models::NicId>,
    ) -> Result<InProgress<models::Nic, models::Lan>, Error> {
        self.act(kinds::Lan::attach_nic(self.key(), nic_id), WaitFamily::Request).await
    }
}

impl ListRequest<ListLans> {
    /// Levels of detail, up to 10: each one adds what is a level further inside, first its ids, then its properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
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

impl GetRequest<kinds::Lan> {
    /// Levels of detail, up to 10: each one adds what is a level further inside, first its ids, then its properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }
}
