// Written by `cargo xtask codegen` from nfs.json, sha256
// fafac04f3ee66d6f4bfc17eb0e1f3fa82a139061123abd0a27cd865a16035b38;
// do not edit.

use crate::Client;
use crate::paging::ListRequest;
use crate::resource::{Collection, Handle};
use ionoscloud_api::nfs::ListClusters;
use ionoscloud_api::nfs::kinds;

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

    /// Returns the collection of all clusters; nothing is sent.
    pub fn clusters(&self) -> Clusters {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of a cluster; nothing is sent.
    pub fn cluster(&self, id: impl Into<<kinds::Cluster as crate::resource::Resource>::Id>) -> ClusterHandle {
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
pub type Clusters = Collection<kinds::Cluster>;

/// The handle of a cluster: its ids, without its content.
pub type ClusterHandle = Handle<kinds::Cluster>;

/// The shares of a cluster.
pub type Shares = Collection<kinds::Share>;

/// The handle of a share: its ids, without its content.
pub type ShareHandle = Handle<kinds::Share>;

impl Handle<kinds::Cluster> {
    /// Returns the collection of all shares; nothing is sent.
    pub fn shares(&self) -> Shares {
        self.children()
    }

    /// Returns the handle of a share; nothing is sent.
    pub fn share(&self, id: impl Into<<kinds::Share as crate::resource::Resource>::Id>) -> ShareHandle {
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
