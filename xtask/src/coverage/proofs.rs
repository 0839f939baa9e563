//! The operations that tests of the emulator have proven: files that these tests write and compare.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::Failure;

/// A file for each document, with the id of an operation and its proof in each line.
pub(super) const FOLDER: &str = "crates/ionoscloud-emulator/src/emulator/tests/proofs";

/// The kind of a proof, by its first word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A change of the state, or stored values.
    Stored,
    /// Values that depend on the state.
    Derives,
    /// The same in any emulator.
    Constant,
}

/// The operations that are proven, by document.
pub(super) fn read(root: &Path) -> Result<BTreeMap<String, BTreeMap<String, Kind>>, Failure> {
    let folder = root.join(FOLDER);
    let mut proven = BTreeMap::new();
    for entry in fs::read_dir(&folder).map_err(|error| Failure::from_io(&folder, &error))? {
        let path = entry.map_err(|error| Failure::from_io(&folder, &error))?.path();
        let text = fs::read_to_string(&path).map_err(|error| Failure::from_io(&path, &error))?;
        let document = path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        proven.insert(document, kinds(&text));
    }
    Ok(proven)
}

/// The operations of the lines that have a proof.
fn kinds(text: &str) -> BTreeMap<String, Kind> {
    let proofs = text.lines().filter_map(|line| line.split_once(' '));
    proofs.filter_map(|(id, proof)| Some((id.to_owned(), kind(proof)?))).collect()
}

fn kind(proof: &str) -> Option<Kind> {
    match proof.split([' ', ',']).next()? {
        "creates" | "removes" | "changes" | "shows" => Some(Kind::Stored),
        "derives" => Some(Kind::Derives),
        "constant" => Some(Kind::Constant),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_without_proof_is_not_counted() {
        let text = "zonesGet shows id\nzonesPut\nzonesPost seems right\nhealthGet constant, without a body\n";
        let expected = [("zonesGet".to_owned(), Kind::Stored), ("healthGet".to_owned(), Kind::Constant)];
        assert_eq!(kinds(text), expected.into());
    }
}
