use ionoscloud_api::mongodb::{ListClusterVersions, RestoreCluster, kinds};

use super::{Cluster, ClusterUpdate, Edition, Logs, Restore, version_names};
use crate::Error;
use crate::resource::Handle;
use crate::wait::InProgress;

impl Handle<kinds::Cluster> {
    /// Returns the log of the cluster.
    pub fn logs(&self) -> Logs {
        Logs::new(self.clone())
    }

    /// Restores the cluster in place to a snapshot or a point in time. Later writes are lost.
    ///
    /// `POST /clusters/{clusterId}/restore`, which returns no body. The wait ends when the cluster is `AVAILABLE`
    /// again; stay away from its databases until then. It takes snapshots of its own version of MongoDB, or of an older
    /// patch.
    ///
    /// ```no_run
    /// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
    /// let cluster = client.mongodb().cluster("f47ac10b-58cc-4372-a567-0e02b2c3d479");
    /// let snapshots = cluster.snapshots().list().collect_up_to(100).await?;
    /// if let Some(snapshot) = snapshots.first() {
    ///     cluster.restore(snapshot).await?.wait().await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of the call; the API refuses a second restore, and any other change, until the first has ended.
    pub async fn restore(&self, from: impl Into<Restore>) -> Result<InProgress<(), Cluster>, Error> {
        self.send(RestoreCluster::new(self.id(), from)).await?;
        Ok(InProgress::new((), self.wait_until_settled()))
    }

    /// Returns the versions of MongoDB that the cluster can be upgraded to, such as `8.0`.
    ///
    /// `GET /clusters/{clusterId}/versions`.
    ///
    /// # Errors
    ///
    /// Those of the call; [`Error::is_not_found`] if there is no cluster with this id.
    pub async fn versions(&self) -> Result<Vec<String>, Error> {
        Ok(version_names(self.send(ListClusterVersions::new(self.id())).await?))
    }

    /// Renames the cluster.
    ///
    /// It is read first, because every update of an enterprise cluster has to repeat its edition.
    ///
    /// # Errors
    ///
    /// Those of reading it and of [`update`](Self::update).
    pub async fn rename(&self, display_name: impl Into<String>) -> Result<InProgress<Cluster>, Error> {
        self.update_any_edition(ClusterUpdate::new().display_name(display_name)).await
    }

    /// Upgrades the cluster to a higher version of MongoDB, one of [`versions`](Self::versions). It cannot be undone.
    ///
    /// It is read first, because every update of an enterprise cluster has to repeat its edition.
    ///
    /// # Errors
    ///
    /// Those of reading it and of [`update`](Self::update).
    pub async fn upgrade_to(&self, version: impl Into<String>) -> Result<InProgress<Cluster>, Error> {
        self.update_any_edition(ClusterUpdate::new().mongodb_version(version)).await
    }

    async fn update_any_edition(&self, update: ClusterUpdate) -> Result<InProgress<Cluster>, Error> {
        let update = match self.get().await?.properties.edition {
            Some(Edition::Enterprise) => update.edition(Edition::Enterprise),
            _ => update,
        };
        self.update(update).await
    }
}
