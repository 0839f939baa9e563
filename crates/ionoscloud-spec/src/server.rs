//! Where an API is served.

use std::collections::BTreeMap;

use serde::Deserialize;

/// One base URL of an API.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Server {
    /// Absolute URL without a trailing slash; may hold `{variable}`s.
    pub url: String,
    /// Location served, such as `de/fra`, or `global` where there is one endpoint for all.
    #[serde(rename = "x-ionos-location")]
    pub location: Option<String>,
    /// Further locations that this server serves, such as `de/fra/2`.
    #[serde(rename = "x-ionos-location-aliases", default)]
    pub aliases: Vec<String>,
    /// Variables of the URL, by name.
    #[serde(default)]
    pub variables: BTreeMap<String, ServerVariable>,
}

/// A variable in a server's URL.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServerVariable {
    /// Value used if none is chosen.
    pub default: String,
    /// Allowed values; empty if any is.
    #[serde(rename = "enum", default)]
    pub allowed: Vec<String>,
}
