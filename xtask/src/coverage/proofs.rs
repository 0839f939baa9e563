//! The operations that tests of the emulator have proven: files that these tests write and compare.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::Failure;

/// A file for each document, with the id of an operation and its proof in each line.
pub(super) const FOLDER: &str = "crates/ionoscloud-emulator/src/emulator/tests/proofs";

/// The ids of the operations that are proven, by document.
pub(super) fn read(root: &Path) -> Result<BTreeMap<String, BTreeSet<String>>, Failure> {
    let folder = root.join(FOLDER);
    let mut proven = BTreeMap::new();
    for entry in fs::read_dir(&folder).map_err(|error| Failure::from_io(&folder, &error))? {
        let path = entry.map_err(|error| Failure::from_io(&folder, &error))?.path();
        let text = fs::read_to_string(&path).map_err(|error| Failure::from_io(&path, &error))?;
        let document = path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        proven.insert(document, ids(&text));
    }
    Ok(proven)
}

/// The ids of the lines that have a proof.
fn ids(text: &str) -> BTreeSet<String> {
    text.lines().filter_map(|line| line.split_once(' ')).map(|(id, _)| id.to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_without_proof_is_not_counted() {
        assert_eq!(ids("zonesGet shows id\nzonesPut\n"), BTreeSet::from(["zonesGet".to_owned()]));
    }
}
