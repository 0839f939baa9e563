//! `xtask/coverage.toml`: what no source has, the APIs that the vendor lists and the reasons for plain operations.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::Deserialize;

use crate::Failure;

/// The file.
pub(super) const FILE: &str = "xtask/coverage.toml";

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Plan {
    /// The reasons for operations that are no verb of a noun, by `document/id`, or by `document/*` for all others of a
    /// document.
    pub(super) plain: BTreeMap<String, String>,
    /// The APIs of the vendor's overview, in its order.
    pub(super) apis: Vec<Api>,
}

/// An API of the vendor's overview.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Api {
    /// Its row in the table of the README.
    pub(super) area: String,
    pub(super) name: String,
    /// The documents that describe it; none if no document is known.
    #[serde(default)]
    pub(super) documents: Vec<String>,
    /// The tags of its operations, where it has only a part of the document.
    #[serde(default)]
    pub(super) tags: Vec<String>,
    /// Its use from Rust, as Markdown.
    #[serde(rename = "use")]
    pub(super) usage: String,
}

impl Plan {
    pub(super) fn read(root: &Path) -> Result<Self, Failure> {
        let file = root.join(FILE);
        let text = fs::read_to_string(&file).map_err(|error| Failure::from_io(&file, &error))?;
        toml::from_str(&text).map_err(|error| Failure::new(error.to_string()).at(FILE, None))
    }

    /// The reason for an operation that is no verb.
    pub(super) fn reason(&self, document: &str, id: &str) -> Option<&str> {
        let one = self.plain.get(&format!("{document}/{id}"));
        one.or_else(|| self.plain.get(&format!("{document}/*"))).map(String::as_str)
    }
}
