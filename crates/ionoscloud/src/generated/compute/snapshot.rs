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
///
/// # Operations
///
/// * [`update`](Collection::update), `PATCH /snapshots/{snapshotId}`: Changes a snapshot; members that are not set stay
///   as they are. [`wait`](crate::InProgress::wait) ends when the request is done and the snapshot is `AVAILABLE`.
/// * [`replace`](Collection::replace), `PUT /snapshots/{snapshotId}`: Replaces the content of a snapshot; members that
///   are not set are reset. `SnapshotReplacement::try_from(read)` keeps what was read.
///   [`wait`](crate::InProgress::wait) ends when the request is done and the snapshot is `AVAILABLE`.
/// * [`delete`](Collection::delete), `DELETE /snapshots/{snapshotId}`: Deletes a snapshot.
///   [`wait`](crate::InProgress::wait) ends when the request is done and the snapshot is gone.
pub type Snapshots = Collection<kinds::Snapshot>;

/// The handle of a snapshot: its ids, without its content. [`Snapshots`] says what its operations do, and when a wait
/// for them ends.
pub type SnapshotHandle = Handle<kinds::Snapshot>;

impl Handle<kinds::Snapshot> {
    /// Returns the collection of the labels of this snapshot; nothing is sent.
    pub fn labels(&self) -> SnapshotLabels {
        self.children()
    }

    /// Returns the handle of one of [these labels](Self::labels); nothing is sent.
    pub fn label(&self, key: impl Into<String>) -> SnapshotLabelHandle {
        self.labels().handle(key)
    }
}

impl ListRequest<ListSnapshots> {
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

impl GetRequest<kinds::Snapshot> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }
}
