// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::compute as models;

use super::super::{GetAttachedCdrom, ListAttachedCdroms, PRODUCT};
use super::ServerKey;

use crate::resource;

/// The images of CD-ROMs that are attached to a server.
///
/// The collection `/datacenters/{datacenterId}/servers/{serverId}/cdroms`.
#[derive(Clone, Copy, Debug)]
pub enum AttachedCdrom {}
impl resource::Kind for AttachedCdrom {
    type Parent = ServerKey;
    const NOUN: &'static str = "CD-ROM";
}

impl resource::Resource for AttachedCdrom {
    type Item = models::Image;
    type Id = models::ImageId;
    type Key = AttachedCdromKey;
    type Get = GetAttachedCdrom;

    fn key(parent: &ServerKey, id: models::ImageId) -> AttachedCdromKey {
        AttachedCdromKey {
            location: parent.location.clone(),
            datacenter_id: parent.datacenter_id.clone(),
            server_id: parent.server_id.clone(),
            image_id: id,
        }
    }

    fn id(key: &AttachedCdromKey) -> &models::ImageId {
        &key.image_id
    }

    fn get(key: &AttachedCdromKey) -> GetAttachedCdrom {
        GetAttachedCdrom::new(key.datacenter_id.clone(), key.server_id.clone(), key.image_id.clone())
    }
}

impl resource::Listable for AttachedCdrom {
    type Entry = models::Image;
    type List = ListAttachedCdroms;

    fn list(parent: &ServerKey) -> ListAttachedCdroms {
        ListAttachedCdroms::new(parent.datacenter_id.clone(), parent.server_id.clone()).depth(1)
    }

    fn list_named(parent: &ServerKey, name: &str) -> ListAttachedCdroms {
        Self::list(parent).filter("name", name)
    }

    fn entry_id(entry: &models::Image) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::Image) -> Option<&str> {
        entry.properties.as_ref()?.name.as_deref()
    }

    fn entry_origin(entry: &models::Image) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for AttachedCdrom {
    const UNIQUE: bool = false;
}

impl resource::Tracked for AttachedCdrom {
    type Seen = models::Image;
    type Poll = GetAttachedCdrom;
    type Gone = ();

    fn poll(key: &AttachedCdromKey) -> GetAttachedCdrom {
        GetAttachedCdrom::new(key.datacenter_id.clone(), key.server_id.clone(), key.image_id.clone())
    }

    fn polled_id(key: &AttachedCdromKey) -> &str {
        key.image_id.as_str()
    }

    fn gone(seen: Option<models::Image>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

/// The key of a CD-ROM: `/datacenters/{datacenterId}/servers/{serverId}/cdroms/{cdromId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AttachedCdromKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the data centre.
    pub datacenter_id: ionoscloud_core::DatacenterId,
    /// Identifies the server.
    pub server_id: models::ServerId,
    /// Identifies the CD-ROM.
    pub image_id: models::ImageId,
}

impl AttachedCdromKey {
    /// The key of these ids, in the default location.
    pub fn new(
        datacenter_id: impl Into<ionoscloud_core::DatacenterId>,
        server_id: impl Into<models::ServerId>,
        image_id: impl Into<models::ImageId>,
    ) -> Self {
        Self {
            location: None,
            datacenter_id: datacenter_id.into(),
            server_id: server_id.into(),
            image_id: image_id.into(),
        }
    }
}

impl resource::Key for AttachedCdromKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/datacenters/{datacenterId}/servers/{serverId}/cdroms/{cdromId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.datacenter_id.as_str(), self.server_id.as_str(), self.image_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [datacenter_id, server_id, image_id] = ids else { return None };
        Some(Self {
            location,
            datacenter_id: datacenter_id.as_str().into(),
            server_id: server_id.as_str().into(),
            image_id: image_id.as_str().into(),
        })
    }
}

impl std::fmt::Display for AttachedCdromKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for AttachedCdromKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
