// Written by `cargo xtask codegen` from mariadb-v2.json, sha256
// 457c45d11eacbf0dc53adda20d30613232500d6d83088337b03fdc30e76fa120;
// do not edit.

use crate::Client;
use crate::paging::ListRequest;
use crate::resource::{Collection, Handle};
use ionoscloud_api::mariadb::v2::kinds;
use ionoscloud_api::mariadb::v2::{ListBackups, ListClusters};
use ionoscloud_models::mariadb::v2 as models;

/// The entry point to MariaDB clusters, version 2 of the API; get it from [`MariaDb::v2`](super::MariaDb::v2).
#[derive(Clone, Debug)]
pub struct MariaDbV2 {
    pub(crate) client: Client,
    root: kinds::Root,
}

impl MariaDbV2 {
    pub(super) fn new(client: Client) -> Self {
        Self { client, root: kinds::Root::new() }
    }
}

impl MariaDbV2 {
    /// Returns the product in this location, such as `de/fra`. Without one the configured location is used; if there is
    /// none either, calls fail before anything is sent, and the error lists the locations.
    #[must_use]
    pub fn at(&self, location: impl Into<crate::Location>) -> Self {
        let root = ionoscloud_api::resource::Key::at(self.root.clone(), location);
        Self { client: self.client.clone(), root }
    }

    /// Returns the collection of the backups of all clusters in one location, those of deleted clusters included;
    /// nothing is sent.
    pub fn backups(&self) -> Backups {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these backups](Self::backups); nothing is sent.
    pub fn backup(&self, id: impl Into<models::BackupId>) -> BackupHandle {
        self.backups().handle(id)
    }

    /// Returns the collection of the regions of the object storage in which a cluster can keep its backups; nothing is
    /// sent.
    pub fn backup_locations(&self) -> BackupLocations {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these backup locations](Self::backup_locations); nothing is sent.
    pub fn backup_location(&self, id: impl Into<models::BackupLocationId>) -> BackupLocationHandle {
        self.backup_locations().handle(id)
    }

    /// Returns the collection of the clusters of the contract in one location; nothing is sent.
    pub fn clusters(&self) -> Clusters {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these clusters](Self::clusters); nothing is sent.
    pub fn cluster(&self, id: impl Into<models::ClusterId>) -> ClusterHandle {
        self.clusters().handle(id)
    }

    /// Returns the collection of the versions of MariaDB that a cluster can have; nothing is sent.
    pub fn versions(&self) -> Versions {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these versions](Self::versions); nothing is sent.
    pub fn version(&self, id: impl Into<models::VersionId>) -> VersionHandle {
        self.versions().handle(id)
    }
}

/// The backups of all clusters in one location, those of deleted clusters included; they are only read.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// let backups = client.mariadb().v2().at("de/txl").backups().list().collect_up_to(1000).await?;
/// # Ok(())
/// # }
/// ```
pub type Backups = Collection<kinds::Backup>;

/// The handle of a backup: its ids, without its content.
pub type BackupHandle = Handle<kinds::Backup>;

/// The regions of the object storage in which a cluster can keep its backups; they are only read.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// let regions = client.mariadb().v2().at("de/txl").backup_locations().list().collect_up_to(100).await?;
/// # Ok(())
/// # }
/// ```
pub type BackupLocations = Collection<kinds::BackupLocation>;

/// The handle of a backup location: its ids, without its content.
pub type BackupLocationHandle = Handle<kinds::BackupLocation>;

/// The clusters of the contract in one location.
///
/// A creation returns at once with the state `PROVISIONING`; waiting for the cluster takes minutes. What a replacement
/// leaves out returns to its default, and one with an id of your choice creates the cluster.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// use ionoscloud::mariadb::v2::{ClusterBackup, Connection, Credentials, NewCluster, NewInstances};
/// use ionoscloud::{MaintenanceWindow, Weekday};
///
/// let clusters = client.mariadb().v2().at("de/txl").clusters();
/// let instances = NewInstances::new().count(1).cores(2).ram_gb(4).storage_size_gb(20);
/// let lan = Connection::new("1eb1bd8b-3ad1-4a3c-9ac7-5f3d44a6a5e1", "2", "10.7.222.2/24");
/// let credentials = Credentials::new("anna", "A-long-password-1!", "orders");
/// let new = NewCluster::new()
///     .name("orders")
///     .version("10.11")
///     .instances(instances)
///     .connection(lan)
///     .credentials(credentials)
///     .backup(ClusterBackup::new("eu-central-3", 7))
///     .maintenance_window(MaintenanceWindow::new("09:00:00", Weekday::Sunday));
/// let cluster = clusters.create(new).await?.wait().await?;
/// println!("{}", cluster.id);
/// # Ok(())
/// # }
/// ```
///
/// # Operations
///
/// * [`list`](Collection::list), `GET /clusters`: Lists the clusters of the location, one page at a time. The link to a
///   next page may be set on the last page too.
/// * [`get`](Collection::get), `GET /clusters/{clusterId}`: Returns one cluster, the one to poll during a change.
///   Returns 404 once a deletion is complete.
/// * [`create`](Collection::create), `POST /clusters`: Creates a cluster; it is usable once its state is `AVAILABLE`.
///   Not idempotent: a repetition creates a second cluster, and names are not unique. The state in the response is
///   `PROVISIONING`. [`wait`](crate::InProgress::wait) ends when the cluster is `AVAILABLE`.
/// * [`replace`](Collection::replace) and [`create_by_put`](Collection::create_by_put), `PUT /clusters/{clusterId}`:
///   Replaces the settings of a cluster, or creates a cluster with this id if there is none. Returns 200 for a
///   replacement and 201 for a creation. Members that are not set return to their defaults. The cluster is `UPDATING`
///   until the change is done. A restore in place is a replacement with a restore source.
///   `ClusterReplacement::from(read)` keeps what was read. No read shows `credentials`, so it is not set.
///   [`wait`](crate::InProgress::wait) ends when the cluster is `AVAILABLE`.
/// * [`delete`](Collection::delete), `DELETE /clusters/{clusterId}`: Deletes a cluster with its databases. The cluster
///   is `DESTROYING` first, and gone once reading it returns 404. Its LAN stays locked for a while after that; a data
///   centre that is deleted earlier may stay locked. [`wait`](crate::InProgress::wait) ends when the cluster is gone.
pub type Clusters = Collection<kinds::Cluster>;

/// The handle of a cluster: its ids, without its content. [`Clusters`] says what its operations do, and when a wait for
/// them ends.
pub type ClusterHandle = Handle<kinds::Cluster>;

/// The versions of MariaDB that a cluster can have; they are only read.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// for version in client.mariadb().v2().at("de/txl").versions().list().collect_up_to(100).await? {
///     println!("{version:?}");
/// }
/// # Ok(())
/// # }
/// ```
pub type Versions = Collection<kinds::Version>;

/// The handle of a version: its ids, without its content.
pub type VersionHandle = Handle<kinds::Version>;

impl ListRequest<ListBackups> {
    /// The cluster of the backups.
    #[doc(alias = "filter.clusterId")]
    pub fn cluster_id(self, cluster_id: impl Into<models::ClusterId>) -> Self {
        self.map(|operation| operation.cluster_id(cluster_id))
    }
}

impl ListRequest<ListClusters> {
    /// A text of 2 to 63 characters that the name contains.
    #[doc(alias = "filter.name")]
    pub fn name(self, name: impl Into<String>) -> Self {
        self.map(|operation| operation.name(name))
    }

    /// The state of the clusters.
    #[doc(alias = "filter.state")]
    pub fn state(self, state: impl Into<ionoscloud_core::ProvisioningState>) -> Self {
        self.map(|operation| operation.state(state))
    }
}
