// Written by `cargo xtask codegen` from inmemorydb-v2.json, sha256
// f171c9b5d5e2ccc6774ec6030600b6bfaa8eb508936618f74870c07a509fa028;
// do not edit.

use crate::Client;
use crate::paging::ListRequest;
use crate::resource::{Collection, Handle};
use ionoscloud_api::inmemorydb::v2::kinds;
use ionoscloud_api::inmemorydb::v2::{ListClusters, ListSnapshots};
use ionoscloud_models::inmemorydb::v2 as models;

/// The entry point to In-Memory DB clusters, version 2 of the API; get it from
/// [`InMemoryDb::v2`](super::InMemoryDb::v2).
#[derive(Clone, Debug)]
pub struct InMemoryDbV2 {
    pub(crate) client: Client,
    root: kinds::Root,
}

impl InMemoryDbV2 {
    pub(super) fn new(client: Client) -> Self {
        Self { client, root: kinds::Root::new() }
    }
}

impl InMemoryDbV2 {
    /// Returns the product in this location, such as `de/fra`. Without one the configured location is used; if there is
    /// none either, calls fail before anything is sent, and the error lists the locations.
    #[must_use]
    pub fn at(&self, location: impl Into<crate::Location>) -> Self {
        let root = ionoscloud_api::resource::Key::at(self.root.clone(), location);
        Self { client: self.client.clone(), root }
    }

    /// Returns the collection of the clusters of the contract in one location; nothing is sent.
    pub fn clusters(&self) -> Clusters {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these clusters](Self::clusters); nothing is sent.
    pub fn cluster(&self, id: impl Into<models::ClusterId>) -> ClusterHandle {
        self.clusters().handle(id)
    }

    /// Returns the collection of the snapshots of all clusters in one location, those of deleted clusters included;
    /// nothing is sent.
    pub fn snapshots(&self) -> Snapshots {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these snapshots](Self::snapshots); nothing is sent.
    pub fn snapshot(&self, id: impl Into<models::SnapshotId>) -> SnapshotHandle {
        self.snapshots().handle(id)
    }

    /// Returns the collection of the regions of the object storage in which a cluster can keep its snapshots; nothing
    /// is sent.
    pub fn snapshot_locations(&self) -> SnapshotLocations {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these snapshot locations](Self::snapshot_locations); nothing is sent.
    pub fn snapshot_location(&self, id: impl Into<models::SnapshotLocationId>) -> SnapshotLocationHandle {
        self.snapshot_locations().handle(id)
    }

    /// Returns the collection of the versions of the database that a cluster can have; nothing is sent.
    pub fn versions(&self) -> Versions {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these versions](Self::versions); nothing is sent.
    pub fn version(&self, id: impl Into<models::VersionId>) -> VersionHandle {
        self.versions().handle(id)
    }
}

/// The clusters of the contract in one location.
///
/// A creation returns at once with the state `PROVISIONING`; waiting for the cluster takes minutes. What a replacement
/// leaves out returns to its default, and one with an id of your choice creates the cluster.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// let clusters = client.inmemorydb().v2().at("de/fra").clusters();
/// if let Some(cluster) = clusters.find("cache").await? {
///     clusters.delete(cluster.id).await?.wait().await?;
/// }
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
///   `ClusterReplacement::from(read)` keeps what was read. Sending it is an error until `snapshot` is set, which no
///   read shows. No read shows `credentials`, so it is not set. [`wait`](crate::InProgress::wait) ends when the cluster
///   is `AVAILABLE`.
/// * [`delete`](Collection::delete), `DELETE /clusters/{clusterId}`: Deletes a cluster with its data. The cluster is
///   `DESTROYING` first, and gone once reading it returns 404. Its LAN stays locked for a while after that; a data
///   centre that is deleted earlier may stay locked. [`wait`](crate::InProgress::wait) ends when the cluster is gone.
pub type Clusters = Collection<kinds::Cluster>;

/// The handle of a cluster: its ids, without its content. [`Clusters`] says what its operations do, and when a wait for
/// them ends.
pub type ClusterHandle = Handle<kinds::Cluster>;

/// The snapshots of all clusters in one location, those of deleted clusters included; they are only read.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// let snapshots = client.inmemorydb().v2().at("de/fra").snapshots().list().collect_up_to(1000).await?;
/// # Ok(())
/// # }
/// ```
pub type Snapshots = Collection<kinds::Snapshot>;

/// The handle of a snapshot: its ids, without its content.
pub type SnapshotHandle = Handle<kinds::Snapshot>;

/// The regions of the object storage in which a cluster can keep its snapshots; they are only read.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// let regions = client.inmemorydb().v2().at("de/fra").snapshot_locations().list().collect_up_to(100).await?;
/// # Ok(())
/// # }
/// ```
pub type SnapshotLocations = Collection<kinds::SnapshotLocation>;

/// The handle of a snapshot location: its ids, without its content.
pub type SnapshotLocationHandle = Handle<kinds::SnapshotLocation>;

/// The versions of the database that a cluster can have; they are only read.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// for version in client.inmemorydb().v2().at("de/fra").versions().list().collect_up_to(100).await? {
///     println!("{version:?}");
/// }
/// # Ok(())
/// # }
/// ```
pub type Versions = Collection<kinds::Version>;

/// The handle of a version: its ids, without its content.
pub type VersionHandle = Handle<kinds::Version>;

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

impl ListRequest<ListSnapshots> {
    /// The cluster of the snapshots.
    #[doc(alias = "filter.clusterId")]
    pub fn cluster_id(self, cluster_id: impl Into<models::ClusterId>) -> Self {
        self.map(|operation| operation.cluster_id(cluster_id))
    }
}
