// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::compute as models;

use super::super::{
    CreateSnapshotLabel, DeleteSnapshotLabel, GetSnapshotLabel, ListSnapshotLabels, PRODUCT, ReplaceSnapshotLabel,
};
use super::SnapshotKey;

use crate::resource;

/// The labels of a snapshot. They have no state: the response completes a change.
///
/// The collection `/snapshots/{snapshotId}/labels`.
#[derive(Clone, Copy, Debug)]
pub enum SnapshotLabel {}
impl resource::Kind for SnapshotLabel {
    type Parent = SnapshotKey;
    const NOUN: &'static str = "label";
}

impl resource::Resource for SnapshotLabel {
    type Item = models::ResourceLabel;
    type Id = String;
    type Key = SnapshotLabelKey;
    type Get = GetSnapshotLabel;

    fn key(parent: &SnapshotKey, id: String) -> SnapshotLabelKey {
        SnapshotLabelKey { location: parent.location.clone(), snapshot_id: parent.snapshot_id.clone(), key: id }
    }

    fn id(key: &SnapshotLabelKey) -> &String {
        &key.key
    }

    fn get(key: &SnapshotLabelKey) -> GetSnapshotLabel {
        GetSnapshotLabel::new(key.snapshot_id.clone(), key.key.clone())
    }
}

impl resource::Listable for SnapshotLabel {
    type Entry = models::ResourceLabel;
    type List = ListSnapshotLabels;

    fn list(parent: &SnapshotKey) -> ListSnapshotLabels {
        ListSnapshotLabels::new(parent.snapshot_id.clone()).depth(1)
    }

    fn entry_id(entry: &models::ResourceLabel) -> Option<&str> {
        entry.properties.as_ref()?.key.as_deref()
    }

    fn entry_origin(entry: &models::ResourceLabel) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Tracked for SnapshotLabel {
    type Seen = models::ResourceLabel;
    type Poll = GetSnapshotLabel;
    type Gone = ();

    fn poll(key: &SnapshotLabelKey) -> GetSnapshotLabel {
        GetSnapshotLabel::new(key.snapshot_id.clone(), key.key.clone())
    }

    fn polled_id(key: &SnapshotLabelKey) -> &str {
        key.key.as_str()
    }

    fn gone(seen: Option<models::ResourceLabel>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for SnapshotLabel {
    type New = models::NewResourceLabel;
    type Created = models::ResourceLabel;
    type Create = CreateSnapshotLabel;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::None;

    fn create(parent: &SnapshotKey, new: models::NewResourceLabel) -> CreateSnapshotLabel {
        CreateSnapshotLabel::new(parent.snapshot_id.clone(), new)
    }

    fn created_id(created: &models::ResourceLabel) -> Option<&str> {
        created.properties.as_ref()?.key.as_deref()
    }

    fn new_id(new: &models::NewResourceLabel) -> Option<&str> {
        Some(new.key.as_str())
    }

    fn created_as(item: models::ResourceLabel) -> Option<models::ResourceLabel> {
        Some(item)
    }
}

impl resource::Replaceable for SnapshotLabel {
    type Replacement = models::NewResourceLabel;
    type Replaced = models::ResourceLabel;
    type Replace = ReplaceSnapshotLabel;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::None;

    fn replace(key: &SnapshotLabelKey, replacement: models::NewResourceLabel) -> ReplaceSnapshotLabel {
        ReplaceSnapshotLabel::new(key.snapshot_id.clone(), key.key.clone(), replacement)
    }

    fn replaced(replaced: &models::ResourceLabel) -> Option<&models::ResourceLabel> {
        Some(replaced)
    }

    fn replaced_as(item: models::ResourceLabel) -> Option<models::ResourceLabel> {
        Some(item)
    }
}

impl resource::Deletable for SnapshotLabel {
    type Deleted = ();
    type Delete = DeleteSnapshotLabel;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::None;

    fn delete(key: &SnapshotLabelKey) -> DeleteSnapshotLabel {
        DeleteSnapshotLabel::new(key.snapshot_id.clone(), key.key.clone())
    }
}

/// The key of a label: `/snapshots/{snapshotId}/labels/{key}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SnapshotLabelKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the snapshot.
    pub snapshot_id: models::SnapshotId,
    /// The key in the path.
    pub key: String,
}

impl SnapshotLabelKey {
    /// The key of these ids, in the default location.
    pub fn new(snapshot_id: impl Into<models::SnapshotId>, key: impl Into<String>) -> Self {
        Self { location: None, snapshot_id: snapshot_id.into(), key: key.into() }
    }
}

impl resource::Key for SnapshotLabelKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/snapshots/{snapshotId}/labels/{key}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.snapshot_id.as_str(), self.key.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [snapshot_id, key] = ids else { return None };
        Some(Self { location, snapshot_id: snapshot_id.as_str().into(), key: key.as_str().into() })
    }
}

impl std::fmt::Display for SnapshotLabelKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for SnapshotLabelKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
