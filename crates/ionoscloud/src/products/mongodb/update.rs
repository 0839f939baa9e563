use ionoscloud_api::mongodb::{GetCluster, UpdateCluster};

use super::{Cluster, ClusterHandle, ClusterUpdate, Edition};
use crate::Error;
use crate::wait::InProgress;

impl ClusterHandle {
    /// Updates the cluster; members that the update omits stay unchanged. The wait ends when the change took effect.
    ///
    /// `PATCH /clusters/{clusterId}`. The update is sent as it is: one of an enterprise cluster has to repeat the
    /// edition. [`ClusterUpdate::check`] checks this and the other known rules beforehand.
    ///
    /// ```no_run
    /// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
    /// use ionoscloud::mongodb::{ClusterUpdate, Edition};
    ///
    /// let cluster = client.mongodb().cluster("f47ac10b-58cc-4372-a567-0e02b2c3d479");
    /// let update = ClusterUpdate::new().edition(Edition::Enterprise).ram_gb(8).storage_gb(100);
    /// for violation in update.check(&cluster.get().await?) {
    ///     eprintln!("the API may refuse this: {violation}");
    /// }
    /// cluster.update(update).await?.wait().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [`ClusterUpdate::check_with`] finds out from the lists of them if a template is a larger one, and a version one
    /// that the cluster can be upgraded to:
    ///
    /// ```no_run
    /// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
    /// use ionoscloud::mongodb::{ClusterUpdate, Offer};
    ///
    /// let mongodb = client.mongodb();
    /// let cluster = mongodb.cluster("f47ac10b-58cc-4372-a567-0e02b2c3d479");
    /// let templates = mongodb.templates().list().collect_up_to(1000).await?;
    /// let offer = Offer::new().templates(templates).versions(cluster.versions().await?);
    /// let update = ClusterUpdate::new().mongodb_version("8.0");
    /// assert!(update.check_with(&cluster.get().await?, &offer).is_empty());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of the call; the API refuses every change of a cluster that is busy.
    pub async fn update(&self, update: impl Into<ClusterUpdate>) -> Result<InProgress<Cluster>, Error> {
        let update = update.into();
        let write = UpdateCluster::new(&self.id, update.clone());
        let updated = self.client.send_or_read(write, GetCluster::new(&self.id)).await?;
        let waiter = self.after_change(Some(&updated), move |seen| is_new_name(&update, seen));
        Ok(InProgress::new(updated, waiter))
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

/// Returns true if an update of the name alone is visible. Such a one may never make the cluster busy; of any other,
/// the properties may be visible before the change has begun.
fn is_new_name(update: &ClusterUpdate, seen: &Cluster) -> bool {
    let mut rest = update.clone();
    let name = rest.display_name.take();
    if rest.edition == Some(Edition::Enterprise) && seen.properties.edition == rest.edition {
        rest.edition = None;
    }
    name.is_some() && name == seen.properties.display_name && rest == ClusterUpdate::default()
}
