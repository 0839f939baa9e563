// Written by `cargo xtask codegen` from mongodb.json, sha256
// c7631ce27a46cd5bf94deea27870752c5c39585c3db08db949dd5f2f2d719c58;
// do not edit.

use crate::Client;
use crate::Error;
use crate::paging::ListRequest;
use crate::resource::{Collection, Handle, WaitFamily};
use crate::wait::InProgress;
use ionoscloud_api::mongodb::kinds;
use ionoscloud_api::mongodb::{GetApiVersion, ListApiVersions, ListClusters};
use ionoscloud_models::mongodb as models;

/// The entry point to MongoDB clusters; get it from [`Client::mongodb`].
#[derive(Clone, Debug)]
pub struct MongoDb {
    pub(crate) client: Client,
    root: kinds::Root,
}

impl Client {
    /// Returns the entry point to MongoDB clusters; nothing is sent.
    pub fn mongodb(&self) -> MongoDb {
        MongoDb { client: self.clone(), root: kinds::Root::new() }
    }
}

impl MongoDb {
    /// Returns the collection of the clusters of the contract; nothing is sent.
    pub fn clusters(&self) -> Clusters {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these clusters](Self::clusters); nothing is sent.
    pub fn cluster(&self, id: impl Into<models::ClusterId>) -> ClusterHandle {
        self.clusters().handle(id)
    }

    /// Returns the collection of the templates that clusters are made from; nothing is sent.
    pub fn templates(&self) -> Templates {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the version of the API; not of MongoDB.
    ///
    /// `GET /infos/version`. The version of MongoDB itself is another matter: see the versions of a cluster.
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
    /// `GET /infos/versions`. A plain array without pages.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind).
    ///
    /// The document of the API names no status.
    pub async fn api_versions(&self) -> Result<Vec<models::ApiVersion>, Error> {
        crate::resource::send(&self.client, &self.root, ListApiVersions::new()).await
    }
}

/// The clusters of the contract.
///
/// A creation returns at once with the state `BUSY`; waiting for the cluster takes minutes. A deletion deletes all of
/// its snapshots too. The API refuses every change of a cluster that is not `AVAILABLE`. An update is sent as it is:
/// that of an enterprise cluster has to repeat the edition, which `ClusterUpdate::check` reports, as it does the other
/// known rules.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client, new: ionoscloud::mongodb::NewCluster) -> Result<(), ionoscloud::Error> {
/// use ionoscloud::Resolution;
/// use ionoscloud::mongodb::{Cluster, ClusterUpdate, Edition};
///
/// let clusters = client.mongodb().clusters();
/// let cluster = match clusters.create(new).await {
///     Ok(created) => created.wait().await?,
///     Err(error) => {
///         let Some(lost) = error.lost_creation() else { return Err(error) };
///         match lost.resolve::<Cluster>().await? {
///             Resolution::Created(cluster) => *cluster,
///             _ => return Err(error),
///         }
///     }
/// };
/// let update = ClusterUpdate::new().edition(Edition::Enterprise).ram_gb(8).storage_gb(100);
/// for violation in update.check(&cluster) {
///     eprintln!("the API may refuse this: {violation}");
/// }
/// clusters.update(cluster.id, update).await?.wait().await?;
/// # Ok(())
/// # }
/// ```
///
/// # Operations
///
/// * [`list`](Collection::list), `GET /clusters`: Lists the clusters of the contract, one page at a time. Without a
///   limit the API sends 100 items.
/// * [`get`](Collection::get), `GET /clusters/{clusterId}`: Returns one cluster; poll it to wait for a state. Returns
///   404 once a deletion is complete, and may do so for moments after a create.
/// * [`create`](Collection::create), `POST /clusters`: Creates a cluster; it is `BUSY` in the response and usable once
///   `AVAILABLE`. Not idempotent: a repeat creates a second one, and no key guards against that. A 404 means that the
///   data centre is not one of this contract. Playground and business clusters need a template; enterprise ones need
///   cores, RAM, storage size and storage type instead. [`wait`](crate::InProgress::wait) ends when the cluster is
///   `AVAILABLE`.
/// * [`update`](Collection::update), `PATCH /clusters/{clusterId}`: Changes a cluster; members that the update does not
///   set stay as they are. The response may still say `AVAILABLE` before the change begins, so that state alone does
///   not show that it is done. An enterprise cluster needs its edition in every update. Sizes and templates only grow;
///   the location never changes. [`wait`](crate::InProgress::wait) ends when the cluster is `AVAILABLE`.
/// * [`delete`](Collection::delete), `DELETE /clusters/{clusterId}`: Deletes a cluster and every snapshot of it. The
///   cluster is `DESTROYING` first and gone once reading it returns 404. Its LAN stays locked for some time longer:
///   deleting the LAN meanwhile returns 403. [`wait`](crate::InProgress::wait) ends when the cluster is gone.
pub type Clusters = Collection<kinds::Cluster>;

/// The handle of a cluster: its ids, without its content. [`Clusters`] says what its operations do, and when a wait for
/// them ends.
pub type ClusterHandle = Handle<kinds::Cluster>;

/// The snapshots of a cluster.
///
/// The API takes one a day and keeps it for seven days; the first one exists within a day of the creation. A cluster is
/// restored to one by `ClusterHandle::restore`, and another one is created from it by `NewCluster::from_backup`.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// let cluster = client.mongodb().cluster("f47ac10b-58cc-4372-a567-0e02b2c3d479");
/// let snapshots = cluster.snapshots().list().collect_up_to(100).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Operations
///
/// * [`list`](Collection::list), `GET /clusters/{clusterId}/snapshots`: Lists the snapshots of a cluster, one page at a
///   time. Without a limit the API sends 100 items. It takes one snapshot a day and keeps it for 7; a new cluster has
///   its first within a day.
pub type Snapshots = Collection<kinds::Snapshot>;

/// The templates that clusters are made from; there are about ten, and they are listed only.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// let template = client.mongodb().templates().matching("XS").await?;
/// println!("{}", template.id);
/// # Ok(())
/// # }
/// ```
///
/// # Operations
///
/// * [`list`](Collection::list), `GET /templates`: Lists the templates, the sizes that playground and business clusters
///   come in, one page at a time. Without a limit the API sends 100 items. No operation reads a single template;
///   storage is in GB, RAM in MB.
pub type Templates = Collection<kinds::Template>;

/// The database users of a cluster.
///
/// A user has no state: each change makes the *cluster* busy, and has taken effect when the cluster is `AVAILABLE`
/// again. The API refuses every other change until then, so wait for one before the next. A password is never read
/// back. `NewUser::check` and `UserUpdate::check` report known rules beforehand.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// use ionoscloud::mongodb::{NewUser, UserRole};
///
/// let users = client.mongodb().cluster("f47ac10b-58cc-4372-a567-0e02b2c3d479").users();
/// let anna = NewUser::new("anna", "a long password").roles([UserRole::read_write("orders")]);
/// users.create(anna).await?.wait().await?;
/// users.replace_roles("anna", [UserRole::read("orders"), UserRole::cluster_monitor()]).await?.wait().await?;
/// users.delete("anna").await?.wait().await?;
/// # Ok(())
/// # }
/// ```
///
/// # Operations
///
/// * [`list`](Collection::list), `GET /clusters/{clusterId}/users`: Lists the database users of a cluster, one page at
///   a time. Without a limit the API sends 100 items, which is also the most users a cluster can have. Its pages have
///   neither limit nor offset nor links.
/// * [`get`](Collection::get), `GET /clusters/{clusterId}/users/{username}`: Returns one database user. Returns 404
///   once a deletion is complete.
/// * [`create`](Collection::create), `POST /clusters/{clusterId}/users`: Creates a database user. The user is usable
///   once the cluster, `BUSY` meanwhile, is `AVAILABLE` again: users have no state of their own. The response never
///   holds the password. [`wait`](crate::InProgress::wait) ends when the cluster is `AVAILABLE` again.
/// * [`update`](Collection::update), `PATCH /clusters/{clusterId}/users/{username}`: Changes the password or the roles
///   of a database user. Roles are replaced as a whole. The cluster is `BUSY` until the change is complete.
///   [`wait`](crate::InProgress::wait) ends when the cluster is `AVAILABLE` again.
/// * [`delete`](Collection::delete), `DELETE /clusters/{clusterId}/users/{username}`: Deletes a database user. It is
///   gone once reading it returns 404. [`wait`](crate::InProgress::wait) ends when the cluster is `AVAILABLE` again.
pub type Users = Collection<kinds::User>;

/// The handle of a user: its ids, without its content. [`Users`] says what its operations do, and when a wait for them
/// ends.
pub type UserHandle = Handle<kinds::User>;

impl Handle<kinds::Cluster> {
    /// Returns the collection of the snapshots of this cluster; nothing is sent.
    pub fn snapshots(&self) -> Snapshots {
        self.children()
    }

    /// Returns the collection of the database users of this cluster; nothing is sent.
    pub fn users(&self) -> Users {
        self.children()
    }

    /// Returns the handle of one of [these users](Self::users); nothing is sent.
    pub fn user(&self, id: impl Into<models::Username>) -> UserHandle {
        self.users().handle(id)
    }

    /// Restores the cluster in place to a snapshot or a point in time. Later writes are lost.
    ///
    /// `POST /clusters/{clusterId}/restore`. Returns 202 without a body. Writes since that snapshot are lost; the
    /// cluster is not `AVAILABLE` until the restore ends, and a second one is rejected until then.
    /// [`wait`](crate::InProgress::wait) ends when the cluster is `AVAILABLE`.
    ///
    /// Stay away from its databases until the wait ends. It takes snapshots of its own version of MongoDB, or of an
    /// older patch.
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
    /// Those of [any call](crate::ErrorKind); [`Error::is_not_found`] if the cluster does not exist. The API refuses a
    /// second restore, and any other change, until the first has ended.
    ///
    /// The document of the API names no status.
    pub async fn restore(&self, restore: impl Into<models::Restore>) -> Result<InProgress<(), models::Cluster>, Error> {
        self.act(kinds::Cluster::restore(self.key(), restore), WaitFamily::State).await
    }
}

impl ListRequest<ListClusters> {
    /// A text that the display name contains, regardless of case.
    #[doc(alias = "filter.name")]
    pub fn name(self, name: impl Into<String>) -> Self {
        self.map(|operation| operation.name(name))
    }
}
