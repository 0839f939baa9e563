// Written by `cargo xtask codegen` from dns.json, sha256
// fc1d3f35b528d06e1eab411751a1c7f2be1689d32848fd5d173ae95a0a387d4b;
// do not edit.

use ionoscloud_models::dns as models;

use super::super::{
    CreateSecondaryZone, DeleteSecondaryZone, GetSecondaryZone, ListSecondaryZones, PRODUCT, ReplaceSecondaryZone,
};
use super::Root;

use crate::resource;

/// The zones whose records are copied from primary name servers elsewhere.
///
/// The collection `/secondaryzones`.
#[derive(Clone, Copy, Debug)]
pub enum SecondaryZone {}
impl resource::Kind for SecondaryZone {
    type Parent = Root;
    const NOUN: &'static str = "secondary zone";
}

impl resource::Resource for SecondaryZone {
    type Item = models::SecondaryZone;
    type Id = models::SecondaryZoneId;
    type Key = SecondaryZoneKey;
    type Get = GetSecondaryZone;

    fn key(parent: &Root, id: models::SecondaryZoneId) -> SecondaryZoneKey {
        SecondaryZoneKey { location: parent.location.clone(), secondary_zone_id: id }
    }

    fn id(key: &SecondaryZoneKey) -> &models::SecondaryZoneId {
        &key.secondary_zone_id
    }

    fn get(key: &SecondaryZoneKey) -> GetSecondaryZone {
        GetSecondaryZone::new(key.secondary_zone_id.clone())
    }
}

impl resource::Listable for SecondaryZone {
    type Entry = models::SecondaryZone;
    type List = ListSecondaryZones;

    fn list(_: &Root) -> ListSecondaryZones {
        ListSecondaryZones::new()
    }

    fn list_named(parent: &Root, name: &str) -> ListSecondaryZones {
        Self::list(parent).zone_name(name)
    }

    fn entry_id(entry: &models::SecondaryZone) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::SecondaryZone) -> Option<&str> {
        entry.properties.zone_name.as_deref()
    }

    fn entry_origin(entry: &models::SecondaryZone) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for SecondaryZone {
    const UNIQUE: bool = false;
}

impl resource::Tracked for SecondaryZone {
    type Seen = models::SecondaryZone;
    type Poll = GetSecondaryZone;
    type Gone = ();

    fn poll(key: &SecondaryZoneKey) -> GetSecondaryZone {
        GetSecondaryZone::new(key.secondary_zone_id.clone())
    }

    fn polled_id(key: &SecondaryZoneKey) -> &str {
        key.secondary_zone_id.as_str()
    }

    fn gone(seen: Option<models::SecondaryZone>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for SecondaryZone {
    type New = models::NewSecondaryZone;
    type Created = models::SecondaryZone;
    type Create = CreateSecondaryZone;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn create(_parent: &Root, new: models::NewSecondaryZone) -> CreateSecondaryZone {
        CreateSecondaryZone::new(new)
    }

    fn created_id(created: &models::SecondaryZone) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewSecondaryZone) -> Option<&str> {
        Some(new.zone_name.as_str())
    }

    fn created_name(created: &models::SecondaryZone) -> Option<&str> {
        created.properties.zone_name.as_deref()
    }

    fn created_as(item: models::SecondaryZone) -> Option<models::SecondaryZone> {
        Some(item)
    }

    fn agrees(new: &models::NewSecondaryZone, entry: &models::SecondaryZone) -> bool {
        resource::agrees(new, &entry.properties)
    }

    fn created(entry: models::SecondaryZone) -> Option<models::SecondaryZone> {
        Some(entry)
    }
}

impl resource::Replaceable for SecondaryZone {
    type Replacement = models::NewSecondaryZone;
    type Replaced = models::SecondaryZone;
    type Replace = ReplaceSecondaryZone;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn replace(key: &SecondaryZoneKey, replacement: models::NewSecondaryZone) -> ReplaceSecondaryZone {
        ReplaceSecondaryZone::new(key.secondary_zone_id.clone(), replacement)
    }

    fn replaced(replaced: &models::SecondaryZone) -> Option<&models::SecondaryZone> {
        Some(replaced)
    }

    fn replaced_as(item: models::SecondaryZone) -> Option<models::SecondaryZone> {
        Some(item)
    }
}

impl resource::Deletable for SecondaryZone {
    type Deleted = ();
    type Delete = DeleteSecondaryZone;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn delete(key: &SecondaryZoneKey) -> DeleteSecondaryZone {
        DeleteSecondaryZone::new(key.secondary_zone_id.clone())
    }
}

/// The key of a secondary zone: `/secondaryzones/{secondaryZoneId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SecondaryZoneKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the secondary zone.
    pub secondary_zone_id: models::SecondaryZoneId,
}

impl SecondaryZoneKey {
    /// The key of these ids, in the default location.
    pub fn new(secondary_zone_id: impl Into<models::SecondaryZoneId>) -> Self {
        Self { location: None, secondary_zone_id: secondary_zone_id.into() }
    }
}

impl resource::Key for SecondaryZoneKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/secondaryzones/{secondaryZoneId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.secondary_zone_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [secondary_zone_id] = ids else { return None };
        Some(Self { location, secondary_zone_id: secondary_zone_id.as_str().into() })
    }
}

impl std::fmt::Display for SecondaryZoneKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for SecondaryZoneKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
