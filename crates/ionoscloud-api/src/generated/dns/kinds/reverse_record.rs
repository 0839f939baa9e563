// Written by `cargo xtask codegen` from dns.json, sha256
// fc1d3f35b528d06e1eab411751a1c7f2be1689d32848fd5d173ae95a0a387d4b;
// do not edit.

use ionoscloud_models::dns as models;

use super::super::{
    CreateReverseRecord, DeleteReverseRecord, GetReverseRecord, ListReverseRecords, PRODUCT, ReplaceReverseRecord,
};
use super::Root;

use crate::resource;

/// The names of IP addresses. They have no state: the response completes a change.
///
/// The collection `/reverserecords`.
#[derive(Clone, Copy, Debug)]
pub enum ReverseRecord {}
impl resource::Kind for ReverseRecord {
    type Parent = Root;
    const NOUN: &'static str = "reverse record";
}

impl resource::Resource for ReverseRecord {
    type Item = models::ReverseRecord;
    type Id = models::ReverseRecordId;
    type Key = ReverseRecordKey;
    type Get = GetReverseRecord;

    fn key(parent: &Root, id: models::ReverseRecordId) -> ReverseRecordKey {
        ReverseRecordKey { location: parent.location.clone(), reverse_record_id: id }
    }

    fn id(key: &ReverseRecordKey) -> &models::ReverseRecordId {
        &key.reverse_record_id
    }

    fn get(key: &ReverseRecordKey) -> GetReverseRecord {
        GetReverseRecord::new(key.reverse_record_id.clone())
    }
}

impl resource::Listable for ReverseRecord {
    type Entry = models::ReverseRecord;
    type List = ListReverseRecords;

    fn list(_: &Root) -> ListReverseRecords {
        ListReverseRecords::new()
    }

    fn entry_id(entry: &models::ReverseRecord) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::ReverseRecord) -> Option<&str> {
        entry.properties.name.as_deref()
    }

    fn entry_origin(entry: &models::ReverseRecord) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for ReverseRecord {
    const UNIQUE: bool = false;
}

impl resource::Tracked for ReverseRecord {
    type Seen = models::ReverseRecord;
    type Poll = GetReverseRecord;
    type Gone = ();

    fn poll(key: &ReverseRecordKey) -> GetReverseRecord {
        GetReverseRecord::new(key.reverse_record_id.clone())
    }

    fn polled_id(key: &ReverseRecordKey) -> &str {
        key.reverse_record_id.as_str()
    }

    fn gone(seen: Option<models::ReverseRecord>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for ReverseRecord {
    type New = models::NewReverseRecord;
    type Created = models::ReverseRecord;
    type Create = CreateReverseRecord;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::None;

    fn create(_parent: &Root, new: models::NewReverseRecord) -> CreateReverseRecord {
        CreateReverseRecord::new(new)
    }

    fn created_id(created: &models::ReverseRecord) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewReverseRecord) -> Option<&str> {
        Some(new.name.as_str())
    }

    fn created_name(created: &models::ReverseRecord) -> Option<&str> {
        created.properties.name.as_deref()
    }

    fn created_as(item: models::ReverseRecord) -> Option<models::ReverseRecord> {
        Some(item)
    }

    fn agrees(new: &models::NewReverseRecord, entry: &models::ReverseRecord) -> bool {
        resource::agrees(new, &entry.properties)
    }

    fn created(entry: models::ReverseRecord) -> Option<models::ReverseRecord> {
        Some(entry)
    }
}

impl resource::Replaceable for ReverseRecord {
    type Replacement = models::NewReverseRecord;
    type Replaced = models::ReverseRecord;
    type Replace = ReplaceReverseRecord;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::None;

    fn replace(key: &ReverseRecordKey, replacement: models::NewReverseRecord) -> ReplaceReverseRecord {
        ReplaceReverseRecord::new(key.reverse_record_id.clone(), replacement)
    }

    fn replaced(replaced: &models::ReverseRecord) -> Option<&models::ReverseRecord> {
        Some(replaced)
    }

    fn replaced_as(item: models::ReverseRecord) -> Option<models::ReverseRecord> {
        Some(item)
    }
}

impl resource::Deletable for ReverseRecord {
    type Deleted = ();
    type Delete = DeleteReverseRecord;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::None;

    fn delete(key: &ReverseRecordKey) -> DeleteReverseRecord {
        DeleteReverseRecord::new(key.reverse_record_id.clone())
    }
}

/// The key of a reverse record: `/reverserecords/{reverserecordId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ReverseRecordKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the reverse record.
    pub reverse_record_id: models::ReverseRecordId,
}

impl ReverseRecordKey {
    /// The key of these ids, in the default location.
    pub fn new(reverse_record_id: impl Into<models::ReverseRecordId>) -> Self {
        Self { location: None, reverse_record_id: reverse_record_id.into() }
    }
}

impl resource::Key for ReverseRecordKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/reverserecords/{reverserecordId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.reverse_record_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [reverse_record_id] = ids else { return None };
        Some(Self { location, reverse_record_id: reverse_record_id.as_str().into() })
    }
}

impl std::fmt::Display for ReverseRecordKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for ReverseRecordKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
