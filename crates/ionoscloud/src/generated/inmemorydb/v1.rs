// Written by `cargo xtask codegen` from inmemorydb.json, sha256
// 71bd0b512c795d07958a83117dd5cf0975070c4318d15cafb952f3685e09602d;
// do not edit.

use crate::Client;
use crate::paging::ListRequest;
use crate::resource::{Collection, Handle};
use ionoscloud_api::inmemorydb::v1::kinds;
use ionoscloud_api::inmemorydb::v1::{ListReplicaSets, ListSnapshotRestores};
use ionoscloud_models::inmemorydb::v1 as models;

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

    /// Returns the collection of the replica sets of the contract in one location; nothing is sent.
    pub fn replica_sets(&self) -> ReplicaSets {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these replica sets](Self::replica_sets); nothing is sent.
    pub fn replica_set(&self, id: impl Into<models::ReplicaSetId>) -> ReplicaSetHandle {
        self.replica_sets().handle(id)
    }

    /// Returns the collection of the snapshots of all replica sets in one location; nothing is sent.
    pub fn snapshots(&self) -> Snapshots {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these snapshots](Self::snapshots); nothing is sent.
    pub fn snapshot(&self, id: impl Into<models::SnapshotId>) -> SnapshotHandle {
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
///
/// # Operations
///
/// * [`get`](Collection::get), `GET /replicasets/{replicasetId}`: Returns one replica set, the one to poll during a
///   change. Returns 404 once a deletion is complete.
/// * [`create`](Collection::create), `POST /replicasets`: Creates a replica set; it is usable once its state is
///   `AVAILABLE`. Not idempotent: a repetition creates a second replica set, and names are not unique.
///   [`wait`](crate::InProgress::wait) ends when the replica set is `AVAILABLE`.
/// * [`replace`](Collection::replace) and [`create_by_put`](Collection::create_by_put),
///   `PUT /replicasets/{replicasetId}`: Replaces the settings of a replica set, or creates a replica set with this id
///   if there is none. Members that are not set return to their defaults. The credentials have to be sent again.
///   Network, credentials and initial snapshot cannot change. `NewReplicaSet::try_from(read)` keeps what was read.
///   Sending it is an error until `credentials` is set, which no read shows. [`wait`](crate::InProgress::wait) ends
///   when the replica set is `AVAILABLE`.
/// * [`delete`](Collection::delete), `DELETE /replicasets/{replicasetId}`: Deletes a replica set with its data. The
///   replica set is gone once reading it returns 404. Its LAN stays locked for about a minute; a data centre that is
///   deleted earlier may stay locked. [`wait`](crate::InProgress::wait) ends when the replica set is gone.
pub type ReplicaSets = Collection<kinds::ReplicaSet>;

/// The handle of a replica set: its ids, without its content. [`ReplicaSets`] says what its operations do, and when a
/// wait for them ends.
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
///
/// # Operations
///
/// * [`create`](Collection::create), `POST /snapshots/{snapshotId}/restores`: Restores a snapshot into a replica set,
///   in place. Not idempotent: a repetition restores a second time. Changes to the replica set since the snapshot are
///   lost. The snapshot has to be in the data centre of the replica set. [`wait`](crate::InProgress::wait) ends when
///   the restore is `AVAILABLE`.
pub type SnapshotRestores = Collection<kinds::SnapshotRestore>;

/// The handle of a restore: its ids, without its content. [`SnapshotRestores`] says what its operations do, and when a
/// wait for them ends.
pub type SnapshotRestoreHandle = Handle<kinds::SnapshotRestore>;

impl Handle<kinds::Snapshot> {
    /// Returns the collection of the restores of this snapshot; nothing is sent.
    pub fn restores(&self) -> SnapshotRestores {
        self.children()
    }

    /// Returns the handle of one of [these restores](Self::restores); nothing is sent.
    pub fn restore(&self, id: impl Into<models::RestoreId>) -> SnapshotRestoreHandle {
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
