// Written by `cargo xtask codegen` from dns.json, sha256
// fc1d3f35b528d06e1eab411751a1c7f2be1689d32848fd5d173ae95a0a387d4b;
// do not edit.

use ionoscloud_models::dns as models;

use super::super::GetZoneTransferStatus;
use super::SecondaryZoneKey;

use crate::resource;

/// The transfers of a secondary zone, one for each primary name server.
///
/// The collection `/secondaryzones/{secondaryZoneId}/axfr`.
#[derive(Clone, Copy, Debug)]
pub enum ZoneTransfer {}
impl resource::Kind for ZoneTransfer {
    type Parent = SecondaryZoneKey;
    const NOUN: &'static str = "transfer";
}

impl resource::Listable for ZoneTransfer {
    type Entry = models::ZoneTransferStatus;
    type List = GetZoneTransferStatus;

    fn list(parent: &SecondaryZoneKey) -> GetZoneTransferStatus {
        GetZoneTransferStatus::new(parent.secondary_zone_id.clone())
    }
}
