// Written by `cargo xtask codegen` from container-registry.json, sha256
// 9e74cd702c852997348a76f51106765e767118f0b8d7539b60480a7946ced7d7;
// do not edit.

use ionoscloud_core::{List, Location};
use serde::{Deserialize, Serialize};

/// A location that a registry can be in.
#[doc(alias = "Location")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RegistryLocation {
    /// Location, such as `de/fra`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<Location>,
}

/// The locations that a registry can be in.
#[doc(alias = "LocationsResponse")]
pub type RegistryLocationList = List<RegistryLocation>;
