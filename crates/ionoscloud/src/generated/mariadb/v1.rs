// Written by `cargo xtask codegen` from mariadb.json, sha256
// 303e1aa94cd470f609a2d905486b206c0f5798d47051fae49953f7e72260f63e;
// do not edit.

use crate::Client;
use crate::Error;
use crate::paging::ListRequest;
use crate::resource::{Collection, Handle, WaitFamily};
use crate::wait::InProgress;
use ionoscloud_api::mariadb::v1::ListClusters;
use ionoscloud_api::mariadb::v1::kinds;
use ionoscloud_models::mariadb::v1 as models;

/// The entry point to MariaDB clusters, version 1 of the API; get it from [`MariaDb::v1`](super::MariaDb::v1).
#[derive(Clone, Debug)]
pub struct MariaDbV1 {
    pub(crate) client: Client,
    root: kinds::Root,
}

impl MariaDbV1 {
    pub(super) fn new(client: Client) -> Self {
        Self { client, root: kinds::Root::new() }
    }
}

impl MariaDbV1 {
    /// Returns the product in this location, such as `de/fra`. Without one the configured location is used; if there is
    /// none either, calls fail before anything is sent, and the error lists the locations.
    #[must_use]
    pub fn at(&self, location: impl Into<crate::Location>) -> Self {
        let root = ionoscloud_api::resource::Key::at(self.root.clone(), location);
        Self { client: self.client.clone(), root }
    }

    /// Returns the collection of the backups of all clusters in one location; nothing is sent.
    pub fn backups(&self) -> Backups {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these backups](Self::backups); nothing is sent.
    pub fn backup(&self, id: impl Into<models::BackupId>) -> BackupHandle {
        self.backups().handle(id)
    }

    /// Returns the collection of the clusters of the contract in one location; nothing is sent.
    pub fn clusters(&self) -> Clusters {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these clusters](Self::clusters); nothing is sent.
    pub fn cluster(&self, id: impl Into<models::ClusterId>) -> ClusterHandle {
        self.clusters().handle(id)
    }
}

/// The backups of all clusters in one location; they are only read.
pub type Backups = Collection<kinds::Backup>;

/// The handle of a backup: its ids, without its content.
pub type BackupHandle = Handle<kinds::Backup>;

/// The clusters of the contract in one location.
///
/// A creation returns at once; waiting for the cluster takes minutes.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// let clusters = client.mariadb().v1().at("de/txl").clusters();
/// if let Some(cluster) = clusters.find("orders").await? {
///     clusters.delete(cluster.id).await?.wait().await?;
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Operations
///
/// * [`get`](Collection::get), `GET /clusters/{clusterId}`: Returns one cluster, the one to poll during a change.
///   Returns 404 once a deletion is complete.
/// * [`create`](Collection::create), `POST /clusters`: Creates a cluster; it is usable once its state is `AVAILABLE`.
///   Not idempotent: a repetition creates a second cluster, and names are not unique. [`wait`](crate::InProgress::wait)
///   ends when the cluster is `AVAILABLE`.
/// * [`update`](Collection::update), `PATCH /clusters/{clusterId}`: Changes name, version, size or maintenance window
///   of a cluster. Members that are not set keep their values. Network, backup location and credentials cannot change.
///   [`wait`](crate::InProgress::wait) ends when the cluster is `AVAILABLE`.
/// * [`delete`](Collection::delete), `DELETE /clusters/{clusterId}`: Deletes a cluster with its databases. The cluster
///   is `DESTROYING` first, and gone once reading it returns 404. Its LAN can be deleted about a minute later.
///   [`wait`](crate::InProgress::wait) ends when the cluster is gone.
pub type Clusters = Collection<kinds::Cluster>;

/// The handle of a cluster: its ids, without its content. [`Clusters`] says what its operations do, and when a wait for
/// them ends.
pub type ClusterHandle = Handle<kinds::Cluster>;

/// The backups of a cluster; they are only listed.
pub type ClusterBackups = Collection<kinds::ClusterBackup>;

impl Handle<kinds::Cluster> {
    /// Returns the collection of the backups of this cluster; nothing is sent.
    pub fn backups(&self) -> ClusterBackups {
        self.children()
    }

    /// Restores a cluster in place from a backup.
    ///
    /// `POST /clusters/{clusterId}/restore`. Changes since that point in time are lost. The response precedes the end
    /// of the restore. [`wait`](crate::InProgress::wait) ends when the cluster is `AVAILABLE`.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind); [`Error::is_not_found`] if the cluster does not exist.
    ///
    /// The document of the API names these statuses:
    ///
    /// * 400: the request is malformed.
    /// * 401: the credentials are not valid.
    /// * 403: the credentials do not permit it.
    /// * 404: something in the path does not exist.
    /// * 405: the API does not support the method there.
    /// * 415: the API does not read the content type.
    /// * 422: the API refuses a value, or the state of the resource.
    /// * 429: too many requests, after all attempts.
    /// * 500: the API failed.
    /// * 503: the API failed.
    pub async fn restore(&self, restore: impl Into<models::Restore>) -> Result<InProgress<(), models::Cluster>, Error> {
        self.act(kinds::Cluster::restore(self.key(), restore), WaitFamily::State).await
    }
}

impl ListRequest<ListClusters> {
    /// A text that the name contains.
    #[doc(alias = "filter.name")]
    pub fn name(self, name: impl Into<String>) -> Self {
        self.map(|operation| operation.name(name))
    }
}
