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

mod ids;
mod quota;
mod records;
mod reverse_records;
mod secondary_zone_axfr;
mod secondary_zone_records;
mod secondary_zones;
mod zone_keys;
mod zones;

pub use self::ids::*;
pub use self::quota::*;
pub use self::records::*;
pub use self::reverse_records::*;
pub use self::secondary_zone_axfr::*;
pub use self::secondary_zone_records::*;
pub use self::secondary_zones::*;
pub use self::zone_keys::*;
pub use self::zones::*;
