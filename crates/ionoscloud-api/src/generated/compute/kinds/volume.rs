// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::compute as models;

use super::super::{
    CreateVolume, CreateVolumeSnapshot, DeleteVolume, GetVolume, ListVolumes, PRODUCT, ReplaceVolume,
    RestoreVolumeSnapshot, UpdateVolume,
};
use super::DatacenterKey;

use crate::resource;

/// The volumes of a data centre, attached to a server or not.
///
/// The collection `/datacenters/{datacenterId}/volumes`.
#[derive(Clone, Copy, Debug)]
pub enum Volume {}
impl resource::Kind for Volume {
    type Parent = DatacenterKey;
    const NOUN: &'static str = "volume";
}

impl resource::Resource for Volume {
    type Item = models::Volume;
    type Id = models::VolumeId;
    type Key = VolumeKey;
    type Get = GetVolume;

    fn key(parent: &DatacenterKey, id: models::VolumeId) -> VolumeKey {
        VolumeKey { location: parent.location.clone(), datacenter_id: parent.datacenter_id.clone(), volume_id: id }
    }

    fn id(key: &VolumeKey) -> &models::VolumeId {
        &key.volume_id
    }

    fn get(key: &VolumeKey) -> GetVolume {
        GetVolume::new(key.datacenter_id.clone(), key.volume_id.clone())
    }
}

impl resource::Listable for Volume {
    type Entry = models::Volume;
    type List = ListVolumes;

    fn list(parent: &DatacenterKey) -> ListVolumes {
        ListVolumes::new(parent.datacenter_id.clone()).depth(1)
    }

    fn list_named(parent: &DatacenterKey, name: &str) -> ListVolumes {
        Self::list(parent).filter("name", name)
    }

    fn entry_id(entry: &models::Volume) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::Volume) -> Option<&str> {
        entry.properties.as_ref()?.name.as_deref()
    }

    fn entry_origin(entry: &models::Volume) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for Volume {
    const UNIQUE: bool = false;
}

impl resource::Tracked for Volume {
    type Seen = models::Volume;
    type Poll = GetVolume;
    type Gone = ();

    fn poll(key: &VolumeKey) -> GetVolume {
        GetVolume::new(key.datacenter_id.clone(), key.volume_id.clone())
    }

    fn polled_id(key: &VolumeKey) -> &str {
        key.volume_id.as_str()
    }

    fn gone(seen: Option<models::Volume>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for Volume {
    type New = models::NewVolume;
    type Created = models::Volume;
    type Create = CreateVolume;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn create(parent: &DatacenterKey, new: models::NewVolume) -> CreateVolume {
        CreateVolume::new(parent.datacenter_id.clone(), new)
    }

    fn created_id(created: &models::Volume) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewVolume) -> Option<&str> {
        new.name.as_deref()
    }

    fn created_name(created: &models::Volume) -> Option<&str> {
        created.properties.as_ref()?.name.as_deref()
    }

    fn created_as(item: models::Volume) -> Option<models::Volume> {
        Some(item)
    }

    fn agrees(new: &models::NewVolume, entry: &models::Volume) -> bool {
        resource::agrees_beside(new, &entry.properties, &["imageAlias", "imagePassword", "sshKeys", "userData"])
    }

    fn created(entry: models::Volume) -> Option<models::Volume> {
        Some(entry)
    }
}

impl resource::Updatable for Volume {
    type Update = models::VolumeUpdate;
    type Updated = models::Volume;
    type UpdateOperation = UpdateVolume;
    const UPDATE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn update(key: &VolumeKey, update: models::VolumeUpdate) -> UpdateVolume {
        UpdateVolume::new(key.datacenter_id.clone(), key.volume_id.clone(), update)
    }

    fn updated(updated: &models::Volume) -> Option<&models::Volume> {
        Some(updated)
    }

    fn updated_as(item: models::Volume) -> Option<models::Volume> {
        Some(item)
    }
}

impl resource::Replaceable for Volume {
    type Replacement = models::NewVolume;
    type Replaced = models::Volume;
    type Replace = ReplaceVolume;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn replace(key: &VolumeKey, replacement: models::NewVolume) -> ReplaceVolume {
        ReplaceVolume::new(key.datacenter_id.clone(), key.volume_id.clone(), replacement)
    }

    fn replaced(replaced: &models::Volume) -> Option<&models::Volume> {
        Some(replaced)
    }

    fn replaced_as(item: models::Volume) -> Option<models::Volume> {
        Some(item)
    }
}

impl resource::Deletable for Volume {
    type Deleted = ();
    type Delete = DeleteVolume;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn delete(key: &VolumeKey) -> DeleteVolume {
        DeleteVolume::new(key.datacenter_id.clone(), key.volume_id.clone())
    }
}

impl Volume {
    /// The operation of the action `create_snapshot`.
    pub fn create_snapshot(key: &VolumeKey, new: impl Into<models::NewSnapshot>) -> CreateVolumeSnapshot {
        CreateVolumeSnapshot::new(key.datacenter_id.clone(), key.volume_id.clone()).create_snapshot(new)
    }

    /// The operation of the action `restore_snapshot`.
    pub fn restore_snapshot(key: &VolumeKey, snapshot_id: impl Into<models::SnapshotId>) -> RestoreVolumeSnapshot {
        RestoreVolumeSnapshot::new(key.datacenter_id.clone(), key.volume_id.clone(), snapshot_id)
    }
}

/// The key of a volume: `/datacenters/{datacenterId}/volumes/{volumeId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct VolumeKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the data centre.
    pub datacenter_id: ionoscloud_core::DatacenterId,
    /// Identifies the volume.
    pub volume_id: models::VolumeId,
}

impl VolumeKey {
    /// The key of these ids, in the default location.
    pub fn new(
        datacenter_id: impl Into<ionoscloud_core::DatacenterId>,
        volume_id: impl Into<models::VolumeId>,
    ) -> Self {
        Self { location: None, datacenter_id: datacenter_id.into(), volume_id: volume_id.into() }
    }
}

impl resource::Key for VolumeKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/datacenters/{datacenterId}/volumes/{volumeId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.datacenter_id.as_str(), self.volume_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [datacenter_id, volume_id] = ids else { return None };
        Some(Self { location, datacenter_id: datacenter_id.as_str().into(), volume_id: volume_id.as_str().into() })
    }
}

impl std::fmt::Display for VolumeKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for VolumeKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
