use ionoscloud_api::mongodb::{ListClusterVersions, kinds};

use super::{Cluster, ClusterUpdate, Edition, version_names};
use crate::Error;
use crate::resource::Handle;
use crate::wait::InProgress;

impl Handle<kinds::Cluster> {
    /// Returns the versions of MongoDB that the cluster can be upgraded to, such as `8.0`.
    ///
    /// `GET /clusters/{clusterId}/versions`.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind); [`Error::is_not_found`] if there is no cluster with this id.
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
