// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::compute as models;

use super::super::{GetAttachedVolume, ListAttachedVolumes, PRODUCT};
use super::ServerKey;

use crate::resource;

/// The volumes that are attached to a server.
///
/// The collection `/datacenters/{datacenterId}/servers/{serverId}/volumes`.
#[derive(Clone, Copy, Debug)]
pub enum AttachedVolume {}
impl resource::Kind for AttachedVolume {
    type Parent = ServerKey;
    const NOUN: &'static str = "volume";
}

impl resource::Resource for AttachedVolume {
    type Item = models::Volume;
    type Id = models::VolumeId;
    type Key = AttachedVolumeKey;
    type Get = GetAttachedVolume;

    fn key(parent: &ServerKey, id: models::VolumeId) -> AttachedVolumeKey {
        AttachedVolumeKey {
            location: parent.location.clone(),
            datacenter_id: parent.datacenter_id.clone(),
            server_id: parent.server_id.clone(),
            volume_id: id,
        }
    }

    fn id(key: &AttachedVolumeKey) -> &models::VolumeId {
        &key.volume_id
    }

    fn get(key: &AttachedVolumeKey) -> GetAttachedVolume {
        GetAttachedVolume::new(key.datacenter_id.clone(), key.server_id.clone(), key.volume_id.clone())
    }
}

impl resource::Listable for AttachedVolume {
    type Entry = models::Volume;
    type List = ListAttachedVolumes;

    fn list(parent: &ServerKey) -> ListAttachedVolumes {
        ListAttachedVolumes::new(parent.datacenter_id.clone(), parent.server_id.clone()).depth(1)
    }

    fn list_named(parent: &ServerKey, name: &str) -> ListAttachedVolumes {
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

impl resource::Named for AttachedVolume {
    const UNIQUE: bool = false;
}

impl resource::Tracked for AttachedVolume {
    type Seen = models::Volume;
    type Poll = GetAttachedVolume;
    type Gone = ();

    fn poll(key: &AttachedVolumeKey) -> GetAttachedVolume {
        GetAttachedVolume::new(key.datacenter_id.clone(), key.server_id.clone(), key.volume_id.clone())
    }

    fn polled_id(key: &AttachedVolumeKey) -> &str {
        key.volume_id.as_str()
    }

    fn gone(seen: Option<models::Volume>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

/// The key of a volume: `/datacenters/{datacenterId}/servers/{serverId}/volumes/{volumeId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AttachedVolumeKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the data centre.
    pub datacenter_id: ionoscloud_core::DatacenterId,
    /// Identifies the server.
    pub server_id: models::ServerId,
    /// Identifies the volume.
    pub volume_id: models::VolumeId,
}

impl AttachedVolumeKey {
    /// The key of these ids, in the default location.
    pub fn new(
        datacenter_id: impl Into<ionoscloud_core::DatacenterId>,
        server_id: impl Into<models::ServerId>,
        volume_id: impl Into<models::VolumeId>,
    ) -> Self {
        Self {
            location: None,
            datacenter_id: datacenter_id.into(),
            server_id: server_id.into(),
            volume_id: volume_id.into(),
        }
    }
}

impl resource::Key for AttachedVolumeKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/datacenters/{datacenterId}/servers/{serverId}/volumes/{volumeId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.datacenter_id.as_str(), self.server_id.as_str(), self.volume_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [datacenter_id, server_id, volume_id] = ids else { return None };
        Some(Self {
            location,
            datacenter_id: datacenter_id.as_str().into(),
            server_id: server_id.as_str().into(),
            volume_id: volume_id.as_str().into(),
        })
    }
}

impl std::fmt::Display for AttachedVolumeKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for AttachedVolumeKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
