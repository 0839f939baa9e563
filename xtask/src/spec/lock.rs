//! `lock.toml`: where each imported document came from, and how much is in it.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::Failure;

const HEADER: &str = "# Written by `cargo xtask spec import`; never edited by hand.\n\n";

/// All entries by document.
pub(crate) type Lock = BTreeMap<String, Entry>;

/// The entry of one imported document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Entry {
    /// Product the document belongs to.
    pub(crate) product: String,
    /// Version of the API.
    pub(crate) version: String,
    /// The source that the document names.
    pub(crate) source: String,
    /// SHA-256 of the source file, in hexadecimal.
    pub(crate) sha256: String,
    /// Day on which this content was first imported, `YYYY-MM-DD` in UTC.
    pub(crate) imported: String,
    /// Number of operations.
    pub(crate) operations: usize,
    /// Number of schemas.
    pub(crate) schemas: usize,
    /// Places of the source that the normalised document has nothing of, with what was there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) lost: Vec<String>,
}

/// Reads the file; a missing one is empty.
pub(crate) fn read(file: &Path) -> Result<Lock, Failure> {
    let text = match fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Lock::new()),
        Err(error) => return Err(Failure::from_io(file, &error)),
    };
    parse(file, &text)
}

/// Reads the text of the file.
pub(crate) fn parse(file: &Path, text: &str) -> Result<Lock, Failure> {
    toml::from_str(text).map_err(|error| {
        let line = error.span().map(|span| text.get(..span.start).unwrap_or_default().matches('\n').count() + 1);
        Failure::new(error.message()).at(file, line)
    })
}

/// Writes the file.
pub(crate) fn write(file: &Path, lock: &Lock) -> Result<(), Failure> {
    let body = toml::to_string(lock).map_err(|error| Failure::new(error.to_string()).at(file, None))?;
    fs::write(file, format!("{HEADER}{body}")).map_err(|error| Failure::from_io(file, &error))
}
