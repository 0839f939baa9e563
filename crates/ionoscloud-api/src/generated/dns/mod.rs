// Written by `cargo xtask codegen` from dns.json, sha256
// fc1d3f35b528d06e1eab411751a1c7f2be1689d32848fd5d173ae95a0a387d4b;
// do not edit.

//! Cloud DNS: primary zones with their records and DNSSEC keys, secondary zones, reverse records.
//!
//! Writes of zones and records return 202. As a rule the state in that response is `AVAILABLE` already, and the change
//! is done; a state of `FAILED` means that the API did not accept the data, success status or not. Reverse records and
//! DNSSEC keys have no state: the response itself completes the change.
//!
//! The API has a single location and takes bearer tokens only; users need the privilege to access and manage DNS. Keys
//! of the vendor's hosting products (`api.hosting.ionos.com/dns`) belong to another API and get 401 here.
//!
//! # Quota
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`GetQuota`] | `GET /quota` | [`Quota`](ionoscloud_models::dns::Quota) |
//!
//! # Records
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListRecords`] | `GET /records` | [`RecordList`](ionoscloud_models::dns::RecordList) |
//! | [`ListSecondaryZoneRecords`] | `GET /secondaryzones/{secondaryZoneId}/records` | [`SecondaryZoneRecordList`](ionoscloud_models::dns::SecondaryZoneRecordList) |
//! | [`ListZoneRecords`] | `GET /zones/{zoneId}/records` | [`RecordList`](ionoscloud_models::dns::RecordList) |
//! | [`CreateZoneRecord`] | `POST /zones/{zoneId}/records` | [`Record`](ionoscloud_models::dns::Record) |
//! | [`GetZoneRecord`] | `GET /zones/{zoneId}/records/{recordId}` | [`Record`](ionoscloud_models::dns::Record) |
//! | [`ReplaceZoneRecord`] | `PUT /zones/{zoneId}/records/{recordId}` | [`Record`](ionoscloud_models::dns::Record) |
//! | [`DeleteZoneRecord`] | `DELETE /zones/{zoneId}/records/{recordId}` | nothing |
//!
//! # Reverse records
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListReverseRecords`] | `GET /reverserecords` | [`ReverseRecordList`](ionoscloud_models::dns::ReverseRecordList) |
//! | [`CreateReverseRecord`] | `POST /reverserecords` | [`ReverseRecord`](ionoscloud_models::dns::ReverseRecord) |
//! | [`GetReverseRecord`] | `GET /reverserecords/{reverserecordId}` | [`ReverseRecord`](ionoscloud_models::dns::ReverseRecord) |
//! | [`ReplaceReverseRecord`] | `PUT /reverserecords/{reverserecordId}` | [`ReverseRecord`](ionoscloud_models::dns::ReverseRecord) |
//! | [`DeleteReverseRecord`] | `DELETE /reverserecords/{reverserecordId}` | nothing |
//!
//! # Secondary zones
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListSecondaryZones`] | `GET /secondaryzones` | [`SecondaryZoneList`](ionoscloud_models::dns::SecondaryZoneList) |
//! | [`CreateSecondaryZone`] | `POST /secondaryzones` | [`SecondaryZone`](ionoscloud_models::dns::SecondaryZone) |
//! | [`GetSecondaryZone`] | `GET /secondaryzones/{secondaryZoneId}` | [`SecondaryZone`](ionoscloud_models::dns::SecondaryZone) |
//! | [`ReplaceSecondaryZone`] | `PUT /secondaryzones/{secondaryZoneId}` | [`SecondaryZone`](ionoscloud_models::dns::SecondaryZone) |
//! | [`DeleteSecondaryZone`] | `DELETE /secondaryzones/{secondaryZoneId}` | nothing |
//! | [`GetZoneTransferStatus`] | `GET /secondaryzones/{secondaryZoneId}/axfr` | [`ZoneTransferStatusList`](ionoscloud_models::dns::ZoneTransferStatusList) |
//! | [`StartZoneTransfer`] | `PUT /secondaryzones/{secondaryZoneId}/axfr` | nothing |
//!
//! # Zones
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListZones`] | `GET /zones` | [`ZoneList`](ionoscloud_models::dns::ZoneList) |
//! | [`CreateZone`] | `POST /zones` | [`Zone`](ionoscloud_models::dns::Zone) |
//! | [`GetZone`] | `GET /zones/{zoneId}` | [`Zone`](ionoscloud_models::dns::Zone) |
//! | [`ReplaceZone`] | `PUT /zones/{zoneId}` | [`Zone`](ionoscloud_models::dns::Zone) |
//! | [`DeleteZone`] | `DELETE /zones/{zoneId}` | nothing |
//!
//! # DNSSEC
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListZoneKeys`] | `GET /zones/{zoneId}/keys` | [`ZoneKeys`](ionoscloud_models::dns::ZoneKeys) |
//! | [`CreateZoneKeys`] | `POST /zones/{zoneId}/keys` | [`ZoneKeysCreated`](ionoscloud_models::dns::ZoneKeysCreated) |
//! | [`DeleteZoneKeys`] | `DELETE /zones/{zoneId}/keys` | nothing |
//!
//! # Zone files
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`GetZoneFile`] | `GET /zones/{zoneId}/zonefile` | text, `text/plain` |
//! | [`ReplaceZoneFile`] | `PUT /zones/{zoneId}/zonefile` | [`RecordList`](ionoscloud_models::dns::RecordList) |

pub mod kinds;
mod quota;
mod records;
mod reverse_records;
mod secondary_zone_axfr;
mod secondary_zone_records;
mod secondary_zones;
mod zone_file;
mod zone_keys;
mod zone_records;
mod zones;

use ionoscloud_core::{AuthMethod, Product, Server};

pub use self::quota::*;
pub use self::records::*;
pub use self::reverse_records::*;
pub use self::secondary_zone_axfr::*;
pub use self::secondary_zone_records::*;
pub use self::secondary_zones::*;
pub use self::zone_file::*;
pub use self::zone_keys::*;
pub use self::zone_records::*;
pub use self::zones::*;

/// The servers of version 1.17.0 of the API, and its methods of authentication.
pub static PRODUCT: Product = Product::new("dns", "1.17.0")
    .with_servers(&[Server::new("https://dns.de-fra.ionos.com", "de/fra")])
    .with_auth_methods(&[AuthMethod::Bearer]);
