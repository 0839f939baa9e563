//! The list of documents in the package that compiles them in: a feature and a text for each.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::Failure;

const MANIFEST: &str = "Cargo.toml";
const TEXTS: &str = "src/generated.rs";
const FIRST: &str = "# The documents, by `cargo xtask spec import`:\n";
const LAST: &str = "# The end of the documents.";

/// Writes the features and texts of the package for the documents in its folder `specs`.
pub(crate) fn update(package: &Path) -> Result<(), Failure> {
    for (file, text) in listed(package)? {
        let path = package.join(file);
        fs::write(&path, text).map_err(|error| Failure::from_io(&path, &error))?;
    }
    Ok(())
}

/// Returns the two files as they should be.
fn listed(package: &Path) -> Result<[(&'static str, String); 2], Failure> {
    let specs = package.join("specs");
    let entries = fs::read_dir(&specs).map_err(|error| Failure::from_io(&specs, &error))?;
    let mut names: Vec<String> = entries
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.strip_suffix(".json").map(str::to_owned))
        .collect();
    names.sort();
    let path = package.join(MANIFEST);
    let manifest = fs::read_to_string(&path).map_err(|error| Failure::from_io(&path, &error))?;
    Ok([(MANIFEST, features(&manifest, &names).map_err(|failure| failure.at(&path, None))?), (TEXTS, texts(&names))])
}

fn features(manifest: &str, names: &[String]) -> Result<String, Failure> {
    let parts = manifest.split_once(FIRST).and_then(|(head, rest)| Some((head, rest.split_once(LAST)?.1)));
    let (head, tail) =
        parts.ok_or_else(|| Failure::new(format!("the features need the comments `{}` and `{LAST}`", FIRST.trim())))?;
    let mut text = format!("{head}{FIRST}full = [\n");
    for name in names {
        let _ = writeln!(text, "  {name:?},");
    }
    text.push_str("]\n");
    for name in names {
        let _ = writeln!(text, "{name} = []");
    }
    Ok(format!("{text}{LAST}{tail}"))
}

fn texts(names: &[String]) -> String {
    let mut text = "// Written by `cargo xtask spec import`; do not edit.\n\n\
                    /// Name and text of every document whose feature is on, by name.\n\
                    pub(crate) const TEXTS: &[(&str, &str)] = &[\n"
        .to_owned();
    for name in names {
        let _ =
            writeln!(text, "    #[cfg(feature = {name:?})]\n    ({name:?}, include_str!(\"../specs/{name}.json\")),");
    }
    text.push_str("];\n");
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::repository_root;

    #[test]
    fn package_lists_every_document() {
        let package = repository_root().join("crates/ionoscloud-spec");
        for (file, wanted) in listed(&package).unwrap() {
            assert_eq!(fs::read_to_string(package.join(file)).unwrap(), wanted, "{file}");
        }
    }

    #[test]
    fn new_document_gets_feature_and_text() {
        let manifest = format!("[features]\n{FIRST}full = [\n]\n{LAST}\n");
        let names = ["a-b".to_owned()];
        let expected = format!("[features]\n{FIRST}full = [\n  \"a-b\",\n]\na-b = []\n{LAST}\n");
        assert_eq!(features(&manifest, &names).unwrap(), expected);
        assert!(texts(&names).contains("(\"a-b\", include_str!(\"../specs/a-b.json\")),"));
        assert!(features("[features]\n", &names).is_err());
    }
}
