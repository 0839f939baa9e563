// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use super::{IpBlockLabelHandle, IpBlockLabels};

use crate::paging::ListRequest;
use crate::resource::{Collection, GetRequest, Handle};
use ionoscloud_api::compute::ListIpBlocks;
use ionoscloud_api::compute::kinds;

/// The blocks of public IP addresses that the contract has reserved.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// use ionoscloud::compute::NewIpBlock;
///
/// let blocks = client.compute().ip_blocks();
/// let block = blocks.create(NewIpBlock::new("de/txl", 2).name("front")).await?.wait().await?;
/// # Ok(())
/// # }
/// ```
///
/// # Operations
///
/// * [`create`](Collection::create), `POST /ipblocks`: Creates an IP block. Not idempotent: a repetition reserves a
///   second block. [`wait`](crate::InProgress::wait) ends when the request is done and the IP block is `AVAILABLE`.
/// * [`update`](Collection::update), `PATCH /ipblocks/{ipblockId}`: Changes an IP block; members that are not set stay
///   as they are. [`wait`](crate::InProgress::wait) ends when the request is done and the IP block is `AVAILABLE`.
/// * [`replace`](Collection::replace), `PUT /ipblocks/{ipblockId}`: Replaces the content of an IP block; members that
///   are not set are reset. `NewIpBlock::try_from(read)` keeps what was read. [`wait`](crate::InProgress::wait) ends
///   when the request is done and the IP block is `AVAILABLE`.
/// * [`delete`](Collection::delete), `DELETE /ipblocks/{ipblockId}`: Deletes an IP block. Rejected while something uses
///   an address of the block. [`wait`](crate::InProgress::wait) ends when the request is done and the IP block is gone.
pub type IpBlocks = Collection<kinds::IpBlock>;

/// The handle of an IP block: its ids, without its content. [`IpBlocks`] says what its operations do, and when a wait
/// for them ends.
pub type IpBlockHandle = Handle<kinds::IpBlock>;

impl Handle<kinds::IpBlock> {
    /// Returns the collection of the labels of this IP block; nothing is sent.
    pub fn labels(&self) -> IpBlockLabels {
        self.children()
    }

    /// Returns the handle of one of [these labels](Self::labels); nothing is sent.
    pub fn label(&self, key: impl Into<String>) -> IpBlockLabelHandle {
        self.labels().handle(key)
    }
}

impl ListRequest<ListIpBlocks> {
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

impl GetRequest<kinds::IpBlock> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }
}
