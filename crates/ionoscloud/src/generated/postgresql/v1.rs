// Written by `cargo xtask codegen` from postgresql-v1.json, sha256
// 8d8f50a1858ff32bf2d825f9ad21cffaca0b98b58329165756b49127313b5368;
// do not edit.

use crate::Client;
use crate::Error;
use crate::paging::ListRequest;
use crate::resource::{Collection, Handle, WaitFamily};
use crate::wait::InProgress;
use ionoscloud_api::postgresql::v1::kinds;
use ionoscloud_api::postgresql::v1::{
    GetApiVersion, ListApiVersions, ListClusterUsers, ListClusters, ListPostgresVersions,
};
use ionoscloud_models::postgresql::v1 as models;

/// The entry point to PostgreSQL clusters, version 1 of the API; get it from [`PostgreSql::v1`](super::PostgreSql::v1).
#[derive(Clone, Debug)]
pub struct PostgreSqlV1 {
    pub(crate) client: Client,
    root: kinds::Root,
}

impl PostgreSqlV1 {
    pub(super) fn new(client: Client) -> Self {
        Self { client, root: kinds::Root::new() }
    }
}

impl PostgreSqlV1 {
    /// Returns the collection of the backups of all clusters of the contract; nothing is sent.
    pub fn backups(&self) -> Backups {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these backups](Self::backups); nothing is sent.
    pub fn backup(&self, id: impl Into<models::BackupId>) -> BackupHandle {
        self.backups().handle(id)
    }

    /// Returns the collection of the clusters of the contract; nothing is sent.
    pub fn clusters(&self) -> Clusters {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these clusters](Self::clusters); nothing is sent.
    pub fn cluster(&self, id: impl Into<models::ClusterId>) -> ClusterHandle {
        self.clusters().handle(id)
    }

    /// Returns the version of the API; not of PostgreSQL.
    ///
    /// `GET /infos/version`.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind).
    ///
    /// The document of the API names no status.
    pub async fn api_version(&self) -> Result<models::ApiVersion, Error> {
        crate::resource::send(&self.client, &self.root, GetApiVersion::new()).await
    }

    /// Returns all versions of the API.
    ///
    /// `GET /infos/versions`.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind).
    ///
    /// The document of the API names no status.
    pub async fn api_versions(&self) -> Result<Vec<models::ApiVersion>, Error> {
        crate::resource::send(&self.client, &self.root, ListApiVersions::new()).await
    }

    /// Returns the versions of PostgreSQL that a new cluster can have.
    ///
    /// `GET /clusters/postgresversions`. `GET /versions` returns the same versions.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind).
    ///
    /// The document of the API names no status.
    pub async fn versions(&self) -> Result<models::VersionList, Error> {
        crate::resource::send(&self.client, &self.root, ListPostgresVersions::new()).await
    }
}

/// The backups of all clusters of the contract; they are only read.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// let backups = client.postgresql().v1().backups().list().collect_up_to(1000).await?;
/// # Ok(())
/// # }
/// ```
pub type Backups = Collection<kinds::Backup>;

/// The handle of a backup: its ids, without its content.
pub type BackupHandle = Handle<kinds::Backup>;

/// The clusters of the contract.
///
/// A creation returns at once with the state `BUSY`; waiting for the cluster takes minutes. The API refuses every
/// change of a cluster that is not `AVAILABLE`.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// use ionoscloud::postgresql::v1::{ClusterUpdate, Connection, Credentials, NewCluster, StorageType, SynchronizationMode};
///
/// let clusters = client.postgresql().v1().clusters();
/// let lan = Connection::new("1eb1bd8b-3ad1-4a3c-9ac7-5f3d44a6a5e1", "2", "10.7.222.2/24");
/// let new = NewCluster::new()
///     .postgres_version("15")
///     .connections([lan])
///     .location("de/txl")
///     .display_name("orders")
///     .credentials(Credentials::new("anna", "a long password"))
///     .instances(1)
///     .cores(2)
///     .ram_mb(4096)
///     .storage_size_mb(20480)
///     .storage_type(StorageType::SsdPremium)
///     .synchronization_mode(SynchronizationMode::Asynchronous);
/// let cluster = clusters.create(new).await?.wait().await?;
/// clusters.update(&cluster.id, ClusterUpdate::new().ram_mb(8192)).await?.wait().await?;
/// # Ok(())
/// # }
/// ```
///
/// # Operations
///
/// * [`get`](Collection::get), `GET /clusters/{clusterId}`: Returns one cluster, the one to poll during a change.
///   Returns 404 once a deletion is complete.
/// * [`create`](Collection::create), `POST /clusters`: Creates a cluster; it is usable once its state is `AVAILABLE`.
///   Not idempotent: a repetition creates a second cluster, and display names are not unique. The state in the response
///   is `BUSY`. [`wait`](crate::InProgress::wait) ends when the cluster is `AVAILABLE`.
/// * [`update`](Collection::update), `PATCH /clusters/{clusterId}`: Changes a cluster; members that are not set stay as
///   they are. The cluster becomes `BUSY` some seconds after the response, which may say `AVAILABLE` still: that state
///   alone does not prove that the change is done. [`wait`](crate::InProgress::wait) ends when the cluster is
///   `AVAILABLE`.
/// * [`delete`](Collection::delete), `DELETE /clusters/{clusterId}`: Deletes a cluster with its users and databases.
///   The cluster is `DESTROYING` first, and gone once reading it returns 404. Its LAN stays locked some seconds longer:
///   deleting the LAN returns 403 until then. [`wait`](crate::InProgress::wait) ends when the cluster is gone.
pub type Clusters = Collection<kinds::Cluster>;

/// The handle of a cluster: its ids, without its content. [`Clusters`] says what its operations do, and when a wait for
/// them ends.
pub type ClusterHandle = Handle<kinds::Cluster>;

/// The backups of one cluster; they are listed only.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// let cluster = client.postgresql().v1().cluster("f47ac10b-58cc-4372-a567-0e02b2c3d479");
/// let backups = cluster.backups().list().collect_up_to(100).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Operations
///
/// * [`list`](Collection::list), `GET /clusters/{clusterId}/backups`: Lists the backups of one cluster, one page at a
///   time. A new cluster has its first backup within minutes.
pub type ClusterBackups = Collection<kinds::ClusterBackup>;

/// The databases of a cluster, each with its owner.
///
/// A database has no state: each change makes the *cluster* busy, and has taken effect when the cluster is `AVAILABLE`
/// again.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// use ionoscloud::postgresql::v1::NewDatabase;
///
/// let databases = client.postgresql().v1().cluster("f47ac10b-58cc-4372-a567-0e02b2c3d479").databases();
/// databases.create(NewDatabase::new("orders", "anna")).await?.wait().await?;
/// databases.delete("orders").await?.wait().await?;
/// # Ok(())
/// # }
/// ```
///
/// # Operations
///
/// * [`list`](Collection::list), `GET /clusters/{clusterId}/databases`: Lists the databases of a cluster, one page at a
///   time. Databases of the service itself are included. A new database may be missing for a while.
/// * [`get`](Collection::get), `GET /clusters/{clusterId}/databases/{databasename}`: Returns one database. Returns 404
///   once a deletion is complete.
/// * [`create`](Collection::create), `POST /clusters/{clusterId}/databases`: Creates a database in a cluster. Not
///   idempotent. A database has no state of its own. [`wait`](crate::InProgress::wait) ends when the cluster is
///   `AVAILABLE` again.
/// * [`delete`](Collection::delete), `DELETE /clusters/{clusterId}/databases/{databasename}`: Deletes a database with
///   its data. Gone once reading it returns 404. [`wait`](crate::InProgress::wait) ends when the cluster is `AVAILABLE`
///   again.
pub type Databases = Collection<kinds::Database>;

/// The handle of a database: its ids, without its content. [`Databases`] says what its operations do, and when a wait
/// for them ends.
pub type DatabaseHandle = Handle<kinds::Database>;

/// The database users of a cluster.
///
/// A user has no state: each change makes the *cluster* busy, and has taken effect when the cluster is `AVAILABLE`
/// again. A password is never read back.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// use ionoscloud::postgresql::v1::{NewUser, UserUpdate};
///
/// let users = client.postgresql().v1().cluster("f47ac10b-58cc-4372-a567-0e02b2c3d479").users();
/// users.create(NewUser::new("anna", "a long password")).await?.wait().await?;
/// users.update("anna", UserUpdate::new().password("another long password")).await?.wait().await?;
/// users.delete("anna").await?.wait().await?;
/// # Ok(())
/// # }
/// ```
///
/// # Operations
///
/// * [`get`](Collection::get), `GET /clusters/{clusterId}/users/{username}`: Returns one database user. Returns 404
///   once a deletion is complete.
/// * [`create`](Collection::create), `POST /clusters/{clusterId}/users`: Creates a database user in a cluster. Not
///   idempotent. The cluster is `BUSY` until the user is usable; a user has no state of its own. No response returns
///   the password. [`wait`](crate::InProgress::wait) ends when the cluster is `AVAILABLE` again.
/// * [`update`](Collection::update), `PATCH /clusters/{clusterId}/users/{username}`: Changes the password of a database
///   user. The cluster is `BUSY` until the change is done. Users of the service itself cannot be changed.
///   [`wait`](crate::InProgress::wait) ends when the cluster is `AVAILABLE` again.
/// * [`delete`](Collection::delete), `DELETE /clusters/{clusterId}/users/{username}`: Deletes a database user. Gone
///   once reading it returns 404. Users of the service itself cannot be deleted. [`wait`](crate::InProgress::wait) ends
///   when the cluster is `AVAILABLE` again.
pub type Users = Collection<kinds::User>;

/// The handle of a user: its ids, without its content. [`Users`] says what its operations do, and when a wait for them
/// ends.
pub type UserHandle = Handle<kinds::User>;

impl Handle<kinds::Cluster> {
    /// Returns the collection of the backups of this cluster; nothing is sent.
    pub fn backups(&self) -> ClusterBackups {
        self.children()
    }

    /// Returns the collection of the databases of this cluster, each with its owner; nothing is sent.
    pub fn databases(&self) -> Databases {
        self.children()
    }

    /// Returns the handle of one of [these databases](Self::databases); nothing is sent.
    pub fn database(&self, id: impl Into<models::DatabaseName>) -> DatabaseHandle {
        self.databases().handle(id)
    }

    /// Returns the collection of the database users of this cluster; nothing is sent.
    pub fn users(&self) -> Users {
        self.children()
    }

    /// Returns the handle of one of [these users](Self::users); nothing is sent.
    pub fn user(&self, id: impl Into<models::Username>) -> UserHandle {
        self.users().handle(id)
    }

    /// Restores the cluster in place to a backup, or to a point in time that the backup covers.
    ///
    /// `POST /clusters/{clusterId}/restore`. Returns 202 without a body. Changes since that point in time are lost; the
    /// cluster is `BUSY` until the restore is done. [`wait`](crate::InProgress::wait) ends when the cluster is
    /// `AVAILABLE`.
    ///
    /// ```no_run
    /// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
    /// use ionoscloud::postgresql::v1::Restore;
    ///
    /// let cluster = client.postgresql().v1().cluster("f47ac10b-58cc-4372-a567-0e02b2c3d479");
    /// let backups = cluster.backups().list().collect_up_to(100).await?;
    /// if let Some(backup) = backups.first() {
    ///     cluster.restore(Restore::new(&backup.id)).await?.wait().await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind); [`Error::is_not_found`] if the cluster does not exist.
    ///
    /// The document of the API names no status.
    pub async fn restore(&self, restore: impl Into<models::Restore>) -> Result<InProgress<(), models::Cluster>, Error> {
        self.act(kinds::Cluster::restore(self.key(), restore), WaitFamily::State).await
    }

    /// Returns the versions of PostgreSQL that the cluster can be upgraded to.
    ///
    /// `GET /clusters/{clusterId}/postgresversions`. `GET /clusters/{clusterId}/versions` returns the same versions.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind); [`Error::is_not_found`] if the cluster does not exist.
    ///
    /// The document of the API names no status.
    pub async fn versions(&self) -> Result<models::VersionList, Error> {
        self.send(kinds::Cluster::versions(self.key())).await
    }
}

impl ListRequest<ListClusters> {
    /// A text that the display name contains, regardless of case.
    #[doc(alias = "filter.name")]
    pub fn name(self, name: impl Into<String>) -> Self {
        self.map(|operation| operation.name(name))
    }
}

impl ListRequest<ListClusterUsers> {
    /// True returns the users of the service itself only, false the others only.
    pub fn system(self, system: bool) -> Self {
        self.map(|operation| operation.system(system))
    }
}
