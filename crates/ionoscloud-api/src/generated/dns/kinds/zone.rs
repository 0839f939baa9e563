// Written by `cargo xtask codegen` from dns.json, sha256
// fc1d3f35b528d06e1eab411751a1c7f2be1689d32848fd5d173ae95a0a387d4b;
// do not edit.

use ionoscloud_models::dns as models;

use super::super::{CreateZone, DeleteZone, GetZone, ListZones, PRODUCT, ReplaceZone};
use super::Root;

use crate::resource;

/// The primary zones of the contract.
///
/// The collection `/zones`.
#[derive(Clone, Copy, Debug)]
pub enum Zone {}
impl resource::Kind for Zone {
    type Parent = Root;
    const NOUN: &'static str = "zone";
}

impl resource::Resource for Zone {
    type Item = models::Zone;
    type Id = models::ZoneId;
    type Key = ZoneKey;
    type Get = GetZone;

    fn key(parent: &Root, id: models::ZoneId) -> ZoneKey {
        ZoneKey { location: parent.location.clone(), zone_id: id }
    }

    fn id(key: &ZoneKey) -> &models::ZoneId {
        &key.zone_id
    }

    fn get(key: &ZoneKey) -> GetZone {
        GetZone::new(key.zone_id.clone())
    }
}

impl resource::Listable for Zone {
    type Entry = models::Zone;
    type List = ListZones;

    fn list(_: &Root) -> ListZones {
        ListZones::new()
    }

    fn list_named(parent: &Root, name: &str) -> ListZones {
        Self::list(parent).zone_name(name)
    }

    fn entry_id(entry: &models::Zone) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::Zone) -> Option<&str> {
        entry.properties.zone_name.as_deref()
    }

    fn entry_origin(entry: &models::Zone) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for Zone {
    const UNIQUE: bool = false;
}

impl resource::Tracked for Zone {
    type Seen = models::Zone;
    type Poll = GetZone;
    type Gone = ();

    fn poll(key: &ZoneKey) -> GetZone {
        GetZone::new(key.zone_id.clone())
    }

    fn polled_id(key: &ZoneKey) -> &str {
        key.zone_id.as_str()
    }

    fn gone(seen: Option<models::Zone>) -> Option<()> {
        let _ = seen;
        Some(())
    }

    fn shared_list<V: resource::ListVisitor<models::Zone>>(key: &ZoneKey, visitor: V) -> Option<V::Output> {
        let parent = Root { location: key.location.clone() };
        let list = <Self as resource::Listable>::list(&parent);
        Some(visitor.visit(list, <Self as resource::Listable>::entry_id))
    }
}

impl resource::Creatable for Zone {
    type New = models::NewZone;
    type Created = models::Zone;
    type Create = CreateZone;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn create(_parent: &Root, new: models::NewZone) -> CreateZone {
        CreateZone::new(new)
    }

    fn created_id(created: &models::Zone) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewZone) -> Option<&str> {
        Some(new.zone_name.as_str())
    }

    fn created_name(created: &models::Zone) -> Option<&str> {
        created.properties.zone_name.as_deref()
    }

    fn created_as(item: models::Zone) -> Option<models::Zone> {
        Some(item)
    }

    fn agrees(new: &models::NewZone, entry: &models::Zone) -> bool {
        resource::agrees(new, &entry.properties)
    }

    fn created(entry: models::Zone) -> Option<models::Zone> {
        Some(entry)
    }
}

impl resource::Replaceable for Zone {
    type Replacement = models::NewZone;
    type Replaced = models::Zone;
    type Replace = ReplaceZone;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn replace(key: &ZoneKey, replacement: models::NewZone) -> ReplaceZone {
        ReplaceZone::new(key.zone_id.clone(), replacement)
    }

    fn replaced(replaced: &models::Zone) -> Option<&models::Zone> {
        Some(replaced)
    }

    fn replaced_as(item: models::Zone) -> Option<models::Zone> {
        Some(item)
    }
}

impl resource::Deletable for Zone {
    type Deleted = ();
    type Delete = DeleteZone;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn delete(key: &ZoneKey) -> DeleteZone {
        DeleteZone::new(key.zone_id.clone())
    }
}

/// The key of a zone: `/zones/{zoneId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ZoneKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the zone.
    pub zone_id: models::ZoneId,
}

impl ZoneKey {
    /// The key of these ids, in the default location.
    pub fn new(zone_id: impl Into<models::ZoneId>) -> Self {
        Self { location: None, zone_id: zone_id.into() }
    }
}

impl resource::Key for ZoneKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/zones/{zoneId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.zone_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [zone_id] = ids else { return None };
        Some(Self { location, zone_id: zone_id.as_str().into() })
    }
}

impl std::fmt::Display for ZoneKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for ZoneKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
