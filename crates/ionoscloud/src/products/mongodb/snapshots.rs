use ionoscloud_api::mongodb::ListClusterSnapshots;

use super::ClusterHandle;
use crate::paging::ListRequest;

/// The snapshots of a cluster; get it from [`ClusterHandle::snapshots`].
///
/// The API takes one a day and keeps it for seven days; the first is taken within a day of the creation.
/// [`ClusterHandle::restore`] restores one in place, [`NewCluster::from_backup`](super::NewCluster::from_backup)
/// creates another cluster from it.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// let cluster = client.mongodb().cluster("f47ac10b-58cc-4372-a567-0e02b2c3d479");
/// let snapshots = cluster.snapshots().list().collect_up_to(100).await?;
/// println!("{} snapshots", snapshots.len());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Snapshots {
    cluster: ClusterHandle,
}

impl Snapshots {
    pub(super) fn new(cluster: ClusterHandle) -> Self {
        Self { cluster }
    }

    /// Returns a request for the collection: one page, all pages, or all snapshots.
    pub fn list(&self) -> ListRequest<ListClusterSnapshots> {
        ListRequest::new(self.cluster.client.api().clone(), ListClusterSnapshots::new(&self.cluster.id))
    }
}
