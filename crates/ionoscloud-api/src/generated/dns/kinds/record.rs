// Written by `cargo xtask codegen` from dns.json, sha256
// fc1d3f35b528d06e1eab411751a1c7f2be1689d32848fd5d173ae95a0a387d4b;
// do not edit.

use ionoscloud_models::dns as models;

use super::super::{CreateZoneRecord, DeleteZoneRecord, GetZoneRecord, ListZoneRecords, PRODUCT, ReplaceZoneRecord};
use super::ZoneKey;

use crate::resource;

/// The records of a zone.
///
/// The collection `/zones/{zoneId}/records`.
#[derive(Clone, Copy, Debug)]
pub enum Record {}
impl resource::Kind for Record {
    type Parent = ZoneKey;
    const NOUN: &'static str = "record";
}

impl resource::Resource for Record {
    type Item = models::Record;
    type Id = models::RecordId;
    type Key = RecordKey;
    type Get = GetZoneRecord;

    fn key(parent: &ZoneKey, id: models::RecordId) -> RecordKey {
        RecordKey { location: parent.location.clone(), zone_id: parent.zone_id.clone(), record_id: id }
    }

    fn id(key: &RecordKey) -> &models::RecordId {
        &key.record_id
    }

    fn get(key: &RecordKey) -> GetZoneRecord {
        GetZoneRecord::new(key.zone_id.clone(), key.record_id.clone())
    }
}

impl resource::Listable for Record {
    type Entry = models::Record;
    type List = ListZoneRecords;

    fn list(parent: &ZoneKey) -> ListZoneRecords {
        ListZoneRecords::new(parent.zone_id.clone())
    }

    fn entry_id(entry: &models::Record) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::Record) -> Option<&str> {
        entry.properties.name.as_deref()
    }

    fn entry_origin(entry: &models::Record) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for Record {
    const UNIQUE: bool = false;
}

impl resource::Tracked for Record {
    type Seen = models::Record;
    type Poll = GetZoneRecord;
    type Gone = ();

    fn poll(key: &RecordKey) -> GetZoneRecord {
        GetZoneRecord::new(key.zone_id.clone(), key.record_id.clone())
    }

    fn polled_id(key: &RecordKey) -> &str {
        key.record_id.as_str()
    }

    fn gone(seen: Option<models::Record>) -> Option<()> {
        let _ = seen;
        Some(())
    }

    fn shared_list<V: resource::ListVisitor<models::Record>>(key: &RecordKey, visitor: V) -> Option<V::Output> {
        let parent = ZoneKey { location: key.location.clone(), zone_id: key.zone_id.clone() };
        let list = <Self as resource::Listable>::list(&parent);
        Some(visitor.visit(list, <Self as resource::Listable>::entry_id))
    }
}

impl resource::Creatable for Record {
    type New = models::NewRecord;
    type Created = models::Record;
    type Create = CreateZoneRecord;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn create(parent: &ZoneKey, new: models::NewRecord) -> CreateZoneRecord {
        CreateZoneRecord::new(parent.zone_id.clone(), new)
    }

    fn created_id(created: &models::Record) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewRecord) -> Option<&str> {
        Some(new.name.as_str())
    }

    fn created_name(created: &models::Record) -> Option<&str> {
        created.properties.name.as_deref()
    }

    fn created_as(item: models::Record) -> Option<models::Record> {
        Some(item)
    }

    fn agrees(new: &models::NewRecord, entry: &models::Record) -> bool {
        resource::agrees(new, &entry.properties)
    }

    fn created(entry: models::Record) -> Option<models::Record> {
        Some(entry)
    }
}

impl resource::Replaceable for Record {
    type Replacement = models::NewRecord;
    type Replaced = models::Record;
    type Replace = ReplaceZoneRecord;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn replace(key: &RecordKey, replacement: models::NewRecord) -> ReplaceZoneRecord {
        ReplaceZoneRecord::new(key.zone_id.clone(), key.record_id.clone(), replacement)
    }

    fn replaced(replaced: &models::Record) -> Option<&models::Record> {
        Some(replaced)
    }

    fn replaced_as(item: models::Record) -> Option<models::Record> {
        Some(item)
    }
}

impl resource::Deletable for Record {
    type Deleted = ();
    type Delete = DeleteZoneRecord;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn delete(key: &RecordKey) -> DeleteZoneRecord {
        DeleteZoneRecord::new(key.zone_id.clone(), key.record_id.clone())
    }
}

/// The key of a record: `/zones/{zoneId}/records/{recordId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RecordKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the zone.
    pub zone_id: models::ZoneId,
    /// Identifies the record.
    pub record_id: models::RecordId,
}

impl RecordKey {
    /// The key of these ids, in the default location.
    pub fn new(zone_id: impl Into<models::ZoneId>, record_id: impl Into<models::RecordId>) -> Self {
        Self { location: None, zone_id: zone_id.into(), record_id: record_id.into() }
    }
}

impl resource::Key for RecordKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/zones/{zoneId}/records/{recordId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.zone_id.as_str(), self.record_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [zone_id, record_id] = ids else { return None };
        Some(Self { location, zone_id: zone_id.as_str().into(), record_id: record_id.as_str().into() })
    }
}

impl std::fmt::Display for RecordKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for RecordKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
