// Written by `cargo xtask codegen` from nfs.json, sha256
// fafac04f3ee66d6f4bfc17eb0e1f3fa82a139061123abd0a27cd865a16035b38;
// do not edit.

use crate::Client;
use crate::paging::ListRequest;
use crate::resource::{Collection, Handle};
use ionoscloud_api::nfs::ListClusters;
use ionoscloud_api::nfs::kinds;
use ionoscloud_models::nfs as models;

/// The entry point to Network File Storage; get it from [`Client::nfs`].
#[derive(Clone, Debug)]
pub struct Nfs {
    pub(crate) client: Client,
    root: kinds::Root,
}

impl Client {
    /// Returns the entry point to Network File Storage; nothing is sent.
    pub fn nfs(&self) -> Nfs {
        Nfs { client: self.clone(), root: kinds::Root::new() }
    }
}

impl Nfs {
    /// Returns the product in this location, such as `de/fra`. Without one the configured location is used; if there is
    /// none either, calls fail before anything is sent, and the error lists the locations.
    #[must_use]
    pub fn at(&self, location: impl Into<crate::Location>) -> Self {
        let root = ionoscloud_api::resource::Key::at(self.root.clone(), location);
        Self { client: self.client.clone(), root }
    }

    /// Returns the collection of the NFS clusters of the contract in one location; nothing is sent.
    pub fn clusters(&self) -> Clusters {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these clusters](Self::clusters); nothing is sent.
    pub fn cluster(&self, id: impl Into<models::ClusterId>) -> ClusterHandle {
        self.clusters().handle(id)
    }
}

/// The NFS clusters of the contract in one location.
///
/// A creation returns at once with the status `PROVISIONING`; waiting for the cluster takes minutes. A `replace` with
/// an id of your choice creates the cluster, and what a replacement leaves out returns to its default.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// use ionoscloud::nfs::{ClientGroup, Connection, NewCluster, NewShare};
///
/// let nfs = client.nfs().at("de/txl");
/// let lan = Connection::new("1eb1bd8b-3ad1-4a3c-9ac7-5f3d44a6a5e1", "2", "10.254.64.1/24");
/// let cluster = nfs.clusters().create(NewCluster::new("files", [lan])).await?.wait().await?;
/// let group = ClientGroup::new().ip_networks(["10.254.64.0/24"]);
/// let share = nfs.cluster(&cluster.id).shares().create(NewShare::new("home", [group])).await?.wait().await?;
/// println!("{:?}", share.metadata.and_then(|metadata| metadata.nfs_path));
/// # Ok(())
/// # }
/// ```
///
/// # Operations
///
/// * [`get`](Collection::get), `GET /clusters/{clusterId}`: Returns one cluster, the one to poll during a change.
///   Returns 404 once a deletion is complete.
/// * [`create`](Collection::create), `POST /clusters`: Creates a cluster; it is usable once its status is `AVAILABLE`.
///   Not idempotent: a repetition creates a second cluster, and names are not unique. [`wait`](crate::InProgress::wait)
///   ends when the cluster is `AVAILABLE`.
/// * [`replace`](Collection::replace) and [`create_by_put`](Collection::create_by_put), `PUT /clusters/{clusterId}`:
///   Replaces the settings of a cluster, or creates a cluster with this id if there is none. Returns 200 for a
///   replacement and 201 for a creation. Members that are not set return to their defaults: a size that is left out is
///   2 TiB, which the API rejects for a larger cluster. `NewCluster::try_from(read)` keeps what was read.
///   [`wait`](crate::InProgress::wait) ends when the cluster is `AVAILABLE`.
/// * [`delete`](Collection::delete), `DELETE /clusters/{clusterId}`: Deletes a cluster. Returns 409 while the cluster
///   has shares. Reading the cluster returns 404 once the deletion is complete. Its LANs can be deleted some time
///   later. [`wait`](crate::InProgress::wait) ends when the cluster is gone.
pub type Clusters = Collection<kinds::Cluster>;

/// The handle of a cluster: its ids, without its content. [`Clusters`] says what its operations do, and when a wait for
/// them ends.
pub type ClusterHandle = Handle<kinds::Cluster>;

/// The shares of a cluster.
///
/// # Operations
///
/// * [`get`](Collection::get), `GET /clusters/{clusterId}/shares/{shareId}`: Returns one share. Returns 404 once a
///   deletion is complete.
/// * [`create`](Collection::create), `POST /clusters/{clusterId}/shares`: Creates a share in a cluster. Not idempotent.
///   [`wait`](crate::InProgress::wait) ends when the share is `AVAILABLE`.
/// * [`replace`](Collection::replace) and [`create_by_put`](Collection::create_by_put),
///   `PUT /clusters/{clusterId}/shares/{shareId}`: Replaces the settings of a share, or creates a share with this id if
///   there is none. Returns 200 for a replacement and 201 for a creation. Members that are not set return to their
///   defaults, and the list of groups replaces the former one. `NewShare::try_from(read)` keeps what was read.
///   [`wait`](crate::InProgress::wait) ends when the share is `AVAILABLE`.
/// * [`delete`](Collection::delete), `DELETE /clusters/{clusterId}/shares/{shareId}`: Deletes a share with its files.
///   The response precedes the end of the deletion, after which reading the share returns 404.
///   [`wait`](crate::InProgress::wait) ends when the share is gone.
pub type Shares = Collection<kinds::Share>;

/// The handle of a share: its ids, without its content. [`Shares`] says what its operations do, and when a wait for
/// them ends.
pub type ShareHandle = Handle<kinds::Share>;

impl Handle<kinds::Cluster> {
    /// Returns the collection of the shares of this cluster; nothing is sent.
    pub fn shares(&self) -> Shares {
        self.children()
    }

    /// Returns the handle of one of [these shares](Self::shares); nothing is sent.
    pub fn share(&self, id: impl Into<models::ShareId>) -> ShareHandle {
        self.shares().handle(id)
    }
}

impl ListRequest<ListClusters> {
    /// The data centre that the clusters are connected to.
    #[doc(alias = "filter.datacenterId")]
    pub fn datacenter_id(self, datacenter_id: impl Into<ionoscloud_core::DatacenterId>) -> Self {
        self.map(|operation| operation.datacenter_id(datacenter_id))
    }
}
