// Written by `cargo xtask codegen` from dns.json, sha256
// fc1d3f35b528d06e1eab411751a1c7f2be1689d32848fd5d173ae95a0a387d4b;
// do not edit.

use ionoscloud_models::dns as models;

use super::super::ListSecondaryZoneRecords;
use super::SecondaryZoneKey;

use crate::resource;

/// The records of a secondary zone, as its primary name servers have them; they are listed only.
///
/// The collection `/secondaryzones/{secondaryZoneId}/records`.
#[derive(Clone, Copy, Debug)]
pub enum SecondaryZoneRecord {}
impl resource::Kind for SecondaryZoneRecord {
    type Parent = SecondaryZoneKey;
    const NOUN: &'static str = "record";
}

impl resource::Listable for SecondaryZoneRecord {
    type Entry = models::SecondaryZoneRecord;
    type List = ListSecondaryZoneRecords;

    fn list(parent: &SecondaryZoneKey) -> ListSecondaryZoneRecords {
        ListSecondaryZoneRecords::new(parent.secondary_zone_id.clone())
    }
}
