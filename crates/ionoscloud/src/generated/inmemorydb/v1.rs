// Written by `cargo xtask codegen` from inmemorydb.json, sha256
// 71bd0b512c795d07958a83117dd5cf0975070c4318d15cafb952f3685e09602d;
// do not edit.

use crate::Client;
use crate::paging::ListRequest;
use crate::resource::{Collection, Handle};
use ionoscloud_api::inmemorydb::v1::kinds;
use ionoscloud_api::inmemorydb::v1::{ListReplicaSets, ListSnapshotRestores};

/// The entry point to In-Memory DB replica sets, version 1 of the API; get it from
/// [`InMemoryDb::v1`](super::InMemoryDb::v1).
#[derive(Clone, Debug)]
pub struct InMemoryDbV1 {
    pub(crate) client: Client,
    root: kinds::Root,
}

impl InMemoryDbV1 {
    pub(super) fn new(client: Client) -> Self {
        Self { client, root: kinds::Root::new() }
    }
}

impl InMemoryDbV1 {
    /// Returns the product in this location, such as `de/fra`. Without one the configured location is used; if there is
    /// none either, calls fail before anything is sent, and the error lists the locations.
    #[must_use]
    pub fn at(&self, location: impl Into<crate::Location>) -> Self {
        let root = ionoscloud_api::resource::Key::at(self.root.clone(), location);
        Self { client: self.client.clone(), root }
    }

    /// Returns the collection of all replica sets; nothing is sent.
    pub fn replica_sets(&self) -> ReplicaSets {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of a replica set; nothing is sent.
    pub fn replica_set(&self, id: impl Into<<kinds::ReplicaSet as crate::resource::Resource>::Id>) -> ReplicaSetHandle {
        self.replica_sets().handle(id)
    }

    /// Returns the collection of all snapshots; nothing is sent.
    pub fn snapshots(&self) -> Snapshots {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of a snapshot; nothing is sent.
    pub fn snapshot(&self, id: impl Into<<kinds::Snapshot as crate::resource::Resource>::Id>) -> SnapshotHandle {
        self.snapshots().handle(id)
    }
}

/// The replica sets of the contract in one location.
///
/// A creation returns at once; waiting for the replica set takes minutes. What a replacement leaves out returns to its
/// default, and one with an id of your choice creates the replica set.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// let sets = client.inmemorydb().v1().at("de/fra").replica_sets();
/// if let Some(set) = sets.find("cache").await? {
///     sets.delete(set.id).await?.wait().await?;
/// }
/// # Ok(())
/// # }
/// ```
pub type ReplicaSets = Collection<kinds::ReplicaSet>;

/// The handle of a replica set: its ids, without its content.
pub type ReplicaSetHandle = Handle<kinds::ReplicaSet>;

/// The snapshots of all replica sets in one location; they are only read.
pub type Snapshots = Collection<kinds::Snapshot>;

/// The handle of a snapshot: its ids, without its content.
pub type SnapshotHandle = Handle<kinds::Snapshot>;

/// The restores of a snapshot. A creation restores it into a replica set, in place.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// use ionoscloud::inmemorydb::v1::NewRestore;
///
/// let database = client.inmemorydb().v1().at("de/fra");
/// let restores = database.snapshot("1eb1bd8b-3ad1-4a3c-9ac7-5f3d44a6a5e1").restores();
/// let set = "5a029f4a-72e5-11ec-90d6-0242ac120003";
/// restores.create(NewRestore::new(set)).await?.wait().await?;
/// database.replica_set(set).wait_until_ready().await?;
/// # Ok(())
/// # }
/// ```
pub type SnapshotRestores = Collection<kinds::SnapshotRestore>;

/// The handle of a restore: its ids, without its content.
pub type SnapshotRestoreHandle = Handle<kinds::SnapshotRestore>;

impl Handle<kinds::Snapshot> {
    /// Returns the collection of all restores; nothing is sent.
    pub fn restores(&self) -> SnapshotRestores {
        self.children()
    }

    /// Returns the handle of a restore; nothing is sent.
    pub fn restore(
        &self,
        id: impl Into<<kinds::SnapshotRestore as crate::resource::Resource>::Id>,
    ) -> SnapshotRestoreHandle {
        self.restores().handle(id)
    }
}

impl ListRequest<ListReplicaSets> {
    /// A text that the name contains.
    #[doc(alias = "filter.name")]
    pub fn name(self, name: impl Into<String>) -> Self {
        self.map(|operation| operation.name(name))
    }
}

impl ListRequest<ListSnapshotRestores> {
    /// A text that the name contains.
    #[doc(alias = "filter.name")]
    pub fn name(self, name: impl Into<String>) -> Self {
        self.map(|operation| operation.name(name))
    }
}
