// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use super::{SnapshotLabelHandle, SnapshotLabels};

use crate::paging::ListRequest;
use crate::resource::{Collection, GetRequest, Handle};
use ionoscloud_api::compute::ListSnapshots;
use ionoscloud_api::compute::kinds;

/// The snapshots of the contract.
///
/// `create_snapshot` of a volume creates one.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// let snapshots = client.compute().snapshots();
/// if let Some(snapshot) = snapshots.find("before").await? {
///     snapshots.delete(snapshot.id).await?.wait().await?;
/// }
/// # Ok(())
/// # }
/// ```
pub type Snapshots = Collection<kinds::Snapshot>;

/// The handle of a snapshot: its ids, without its content.
pub type SnapshotHandle = Handle<kinds::Snapshot>;

impl Handle<kinds::Snapshot> {
    /// Returns the collection of all labels; nothing is sent.
    pub fn labels(&self) -> SnapshotLabels {
        self.children()
    }

    /// Returns the handle of a label; nothing is sent.
    pub fn label(&self, id: impl Into<<kinds::SnapshotLabel as crate::resource::Resource>::Id>) -> SnapshotLabelHandle {
        self.labels().handle(id)
    }
}

impl ListRequest<ListSnapshots> {
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

impl GetRequest<kinds::Snapshot> {
    /// Levels of detail, up to 10: each one adds what is a level further inside, first its ids, then its properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }
}
