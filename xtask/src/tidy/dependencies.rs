//! Dependencies that nothing uses: of the workspace's table, and of each package.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::finding::{Check, Finding};
use super::metadata::Package;
use super::sources::SourceFile;
use crate::Failure;

/// Entries of `[workspace.dependencies]` that no member inherits, and dependencies that no source of a package names.
pub(crate) fn check(root: &Path, packages: &[Package], files: &[SourceFile]) -> Result<Vec<Finding>, Failure> {
    let path = root.join("Cargo.toml");
    let text = fs::read_to_string(&path).map_err(|error| Failure::from_io(&path, &error))?;
    let manifest: toml::Table =
        toml::from_str(&text).map_err(|error| Failure::new(error.to_string()).at(&path, None))?;
    let table = manifest.get("workspace").and_then(|workspace| workspace.get("dependencies"));
    let entries = table.and_then(toml::Value::as_table).into_iter().flat_map(|table| table.keys());
    let mut findings = unused_entries(entries.map(String::as_str), packages);
    for package in packages {
        findings.extend(unused_by(root, package, files));
    }
    Ok(findings)
}

fn unused_entries<'a>(entries: impl Iterator<Item = &'a str>, packages: &[Package]) -> Vec<Finding> {
    let used: BTreeSet<&str> =
        packages.iter().flat_map(|package| &package.dependencies).map(|dependency| dependency.name.as_str()).collect();
    let unused = entries.filter(|entry| !used.contains(entry));
    unused.map(|entry| Finding::new(Check::Dependency, "Cargo.toml", format!("nothing uses `{entry}`"))).collect()
}

fn unused_by(root: &Path, package: &Package, files: &[SourceFile]) -> Vec<Finding> {
    let folder = Path::new(&package.manifest_path).parent().and_then(|folder| folder.strip_prefix(root).ok());
    let Some(folder) = folder.map(|folder| format!("{}/", folder.display())) else { return Vec::new() };
    let sources: Vec<&str> = files
        .iter()
        .filter(|file| {
            let own = file.path.starts_with(&folder) && (file.is_rust() || file.is_markdown());
            // The doc tests of the facade compile the pages.
            own || (package.name == "ionoscloud" && file.is_markdown() && !file.path.starts_with("crates/"))
        })
        .map(|file| file.text.as_str())
        .collect();
    let names: BTreeSet<&str> = package.dependencies.iter().map(|dependency| dependency.name.as_str()).collect();
    let unused = names.into_iter().filter(|name| {
        let name = name.replace('-', "_");
        !sources.iter().any(|text| names_crate(text, &name))
    });
    let subject = format!("{folder}Cargo.toml");
    unused.map(|name| Finding::new(Check::Dependency, &subject, format!("no source uses `{name}`"))).collect()
}

/// Returns true if a path of the text begins with the crate, or the crate is used by itself.
fn names_crate(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = &text[at + name.len()..];
        let is_start = before.is_none_or(|c| !(c.is_alphanumeric() || c == '_'));
        is_start && (after.starts_with("::") || after.starts_with(';') || after.starts_with(" as "))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package(dependencies: &[&str]) -> Package {
        let dependencies: Vec<_> =
            dependencies.iter().map(|name| serde_json::json!({ "name": name, "kind": null })).collect();
        let metadata = serde_json::json!({
            "name": "a",
            "manifest_path": "/repository/crates/a/Cargo.toml",
            "publish": null,
            "dependencies": dependencies,
        });
        serde_json::from_value(metadata).unwrap()
    }

    #[test]
    fn unused_workspace_entries_are_reported() {
        let found = unused_entries(["http", "serde"].into_iter(), &[package(&["serde"])]);
        assert_eq!(found.iter().map(ToString::to_string).collect::<Vec<_>>(), ["Cargo.toml: nothing uses `http`"]);
    }

    #[test]
    fn unused_dependencies_of_package_are_reported() {
        let text = "use http_body::Body;\nfn a() -> tower::BoxError { my_serde::a() }\n";
        let file = SourceFile { path: "crates/a/src/lib.rs".to_owned(), text: text.to_owned() };
        let package = package(&["http", "http-body", "serde", "tower"]);
        let found = unused_by(Path::new("/repository"), &package, &[file]);
        let expected = ["crates/a/Cargo.toml: no source uses `http`", "crates/a/Cargo.toml: no source uses `serde`"];
        assert_eq!(found.iter().map(ToString::to_string).collect::<Vec<_>>(), expected);
    }
}
