// Written by `cargo xtask codegen` from inmemorydb.json, sha256
// 71bd0b512c795d07958a83117dd5cf0975070c4318d15cafb952f3685e09602d;
// do not edit.

use ionoscloud_models::inmemorydb::v1 as models;

use super::super::{CreateReplicaSet, DeleteReplicaSet, GetReplicaSet, ListReplicaSets, PRODUCT, ReplaceReplicaSet};
use super::Root;

use crate::resource;

/// The replica sets of the contract in one location.
///
/// The collection `/replicasets`.
#[derive(Clone, Copy, Debug)]
pub enum ReplicaSet {}
impl resource::Kind for ReplicaSet {
    type Parent = Root;
    const NOUN: &'static str = "replica set";
}

impl resource::Resource for ReplicaSet {
    type Item = models::ReplicaSet;
    type Id = models::ReplicaSetId;
    type Key = ReplicaSetKey;
    type Get = GetReplicaSet;

    fn key(parent: &Root, id: models::ReplicaSetId) -> ReplicaSetKey {
        ReplicaSetKey { location: parent.location.clone(), replica_set_id: id }
    }

    fn id(key: &ReplicaSetKey) -> &models::ReplicaSetId {
        &key.replica_set_id
    }

    fn get(key: &ReplicaSetKey) -> GetReplicaSet {
        GetReplicaSet::new(key.replica_set_id.clone())
    }
}

impl resource::Listable for ReplicaSet {
    type Entry = models::ReplicaSet;
    type List = ListReplicaSets;

    fn list(_: &Root) -> ListReplicaSets {
        ListReplicaSets::new()
    }

    fn list_named(parent: &Root, name: &str) -> ListReplicaSets {
        Self::list(parent).name(name)
    }

    fn entry_id(entry: &models::ReplicaSet) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::ReplicaSet) -> Option<&str> {
        entry.properties.display_name.as_deref()
    }

    fn entry_origin(entry: &models::ReplicaSet) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for ReplicaSet {
    const UNIQUE: bool = false;
}

impl resource::Tracked for ReplicaSet {
    type Seen = models::ReplicaSet;
    type Poll = GetReplicaSet;
    type Gone = ();

    fn poll(key: &ReplicaSetKey) -> GetReplicaSet {
        GetReplicaSet::new(key.replica_set_id.clone())
    }

    fn polled_id(key: &ReplicaSetKey) -> &str {
        key.replica_set_id.as_str()
    }

    fn gone(seen: Option<models::ReplicaSet>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for ReplicaSet {
    type New = models::NewReplicaSet;
    type Created = models::ReplicaSet;
    type Create = CreateReplicaSet;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn create(_parent: &Root, new: models::NewReplicaSet) -> CreateReplicaSet {
        CreateReplicaSet::new(new)
    }

    fn created_id(created: &models::ReplicaSet) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewReplicaSet) -> Option<&str> {
        new.display_name.as_deref()
    }

    fn created_name(created: &models::ReplicaSet) -> Option<&str> {
        created.properties.display_name.as_deref()
    }

    fn created_as(item: models::ReplicaSet) -> Option<models::ReplicaSet> {
        Some(item)
    }

    fn agrees(new: &models::NewReplicaSet, entry: &models::ReplicaSet) -> bool {
        resource::agrees_beside(new, &entry.properties, &["credentials"])
    }

    fn created(entry: models::ReplicaSet) -> Option<models::ReplicaSet> {
        Some(entry)
    }
}

impl resource::Replaceable for ReplicaSet {
    type Replacement = models::NewReplicaSet;
    type Replaced = models::ReplicaSet;
    type Replace = ReplaceReplicaSet;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn replace(key: &ReplicaSetKey, replacement: models::NewReplicaSet) -> ReplaceReplicaSet {
        ReplaceReplicaSet::new(key.replica_set_id.clone(), replacement)
    }

    fn replaced(replaced: &models::ReplicaSet) -> Option<&models::ReplicaSet> {
        Some(replaced)
    }

    fn replaced_as(item: models::ReplicaSet) -> Option<models::ReplicaSet> {
        Some(item)
    }
}

impl resource::Upsertable for ReplicaSet {}
impl resource::Deletable for ReplicaSet {
    type Deleted = ();
    type Delete = DeleteReplicaSet;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn delete(key: &ReplicaSetKey) -> DeleteReplicaSet {
        DeleteReplicaSet::new(key.replica_set_id.clone())
    }
}

/// The key of a replica set: `/replicasets/{replicasetId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ReplicaSetKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the replica set.
    pub replica_set_id: models::ReplicaSetId,
}

impl ReplicaSetKey {
    /// The key of these ids, in the default location.
    pub fn new(replica_set_id: impl Into<models::ReplicaSetId>) -> Self {
        Self { location: None, replica_set_id: replica_set_id.into() }
    }
}

impl resource::Key for ReplicaSetKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/replicasets/{replicasetId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.replica_set_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [replica_set_id] = ids else { return None };
        Some(Self { location, replica_set_id: replica_set_id.as_str().into() })
    }
}

impl std::fmt::Display for ReplicaSetKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for ReplicaSetKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
