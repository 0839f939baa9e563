//! Base URLs of an API.

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

impl Server {
    /// Returns a contradiction in it.
    pub(crate) fn contradiction(&self) -> Option<String> {
        let mut written = self.url.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0));
        if let Some(name) = written.find(|name| !self.variables.contains_key(*name)) {
            return Some(format!("the variable `{name}` is in the URL but not declared"));
        }
        let defaults =
            self.variables.iter().find(|(_, it)| !it.allowed.is_empty() && !it.allowed.contains(&it.default));
        defaults.map(|(name, _)| format!("the default of the variable `{name}` is not among its values"))
    }
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
