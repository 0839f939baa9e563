// Written by `cargo xtask codegen` from dns.json, sha256
// fc1d3f35b528d06e1eab411751a1c7f2be1689d32848fd5d173ae95a0a387d4b;
// do not edit.

use ionoscloud_models::dns as models;

use super::super::ListRecords;
use super::Root;

use crate::resource;

/// The records of all zones of the contract; they are listed only.
///
/// The collection `/records`.
#[derive(Clone, Copy, Debug)]
pub enum ContractRecord {}
impl resource::Kind for ContractRecord {
    type Parent = Root;
    const NOUN: &'static str = "record";
}

impl resource::Listable for ContractRecord {
    type Entry = models::Record;
    type List = ListRecords;

    fn list(_: &Root) -> ListRecords {
        ListRecords::new()
    }

    fn list_named(parent: &Root, name: &str) -> ListRecords {
        Self::list(parent).name(name)
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

impl resource::Named for ContractRecord {
    const UNIQUE: bool = false;
}
