use ionoscloud_api::mongodb::ListClusterSnapshots;

use super::ClusterHandle;
use crate::paging::ListRequest;

/// The snapshots of a cluster; get it from [`ClusterHandle::snapshots`].
///
/// The API takes one a day and keeps it for seven; the first comes within a day of the order. To go back to one, see
/// [`ClusterHandle::restore`]; to order another cluster from one, see [`NewCluster::from_backup`](super::NewCluster::from_backup).
#[derive(Clone, Debug)]
pub struct Snapshots {
    cluster: ClusterHandle,
}

impl Snapshots {
    pub(super) fn new(cluster: ClusterHandle) -> Self {
        Self { cluster }
    }

    /// Reads the collection: one page, all pages, or all snapshots.
    pub fn list(&self) -> ListRequest<ListClusterSnapshots> {
        ListRequest::new(self.cluster.client.api().clone(), ListClusterSnapshots::new(&self.cluster.id))
    }
}
