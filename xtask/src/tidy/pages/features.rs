//! Tables of features name the features of their package, with its defaults.

use std::collections::BTreeSet;
use std::path::Path;

use super::finding;
use super::table::{Table, code_names, tables};
use crate::tidy::finding::{Check, Finding};
use crate::tidy::metadata::Package;
use crate::tidy::sources::SourceFile;

/// The package that the README at the root is of.
const FACADE: &str = "ionoscloud";

/// Features that a README leaves out, adds, or has another default of.
pub(crate) fn check(packages: &[Package], pages: &[&SourceFile]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for page in pages {
        let here = |package: &&Package| {
            let readme = Path::new(&package.manifest_path).with_file_name("README.md");
            if page.path == "README.md" { package.name == FACADE } else { readme.ends_with(&page.path) }
        };
        let Some(package) = packages.iter().find(here) else { continue };
        for table in tables(&page.text).iter().filter(|table| table.header.first() == Some(&"feature")) {
            findings.extend(in_table(packages, package, page, table));
        }
    }
    findings
}

fn in_table(packages: &[Package], package: &Package, page: &SourceFile, table: &Table<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut named = BTreeSet::new();
    // A column has the defaults of this package, or those of the one above it.
    let defaults = table.header.iter().position(|cell| cell.starts_with("default")).and_then(|column| {
        let other = code_names(table.header[column]).first().copied().unwrap_or(&package.name);
        Some((column, packages.iter().find(|package| package.name == other)?))
    });
    for row in &table.rows {
        for name in code_names(row.cell(0)) {
            named.insert(name);
            if !package.features.contains_key(name) {
                findings.push(finding(page, row.line, format!("{} has no feature `{name}`", package.name)));
            } else if let Some((column, owner)) = defaults
                && owner.is_default(name) != (row.cell(column) == "yes")
            {
                let is = if owner.is_default(name) { "is" } else { "is not" };
                findings.push(finding(page, row.line, format!("`{name}` {is} a default feature of {}", owner.name)));
            }
        }
    }
    // A feature with an underscore in front is not for users.
    let public = package.features.keys().filter(|name| *name != "default" && !name.starts_with('_'));
    for name in public.filter(|name| !named.contains(name.as_str())) {
        findings.push(Finding::new(Check::Page, &page.path, format!("the table of features lacks `{name}`")));
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package() -> Package {
        let metadata = serde_json::json!({
            "name": FACADE,
            "manifest_path": "/repository/crates/ionoscloud/Cargo.toml",
            "publish": null,
            "dependencies": [],
            "features": { "default": ["tls"], "tls": ["ring"], "ring": [], "extra": [] },
        });
        serde_json::from_value(metadata).unwrap()
    }

    fn found(rows: &str) -> Vec<String> {
        let text = format!("| feature | default | |\n|---|---|---|\n{rows}");
        let page = SourceFile { path: "README.md".to_owned(), text };
        check(&[package()], &[&page]).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn tables_that_match_package_are_accepted() {
        assert_eq!(found("| `tls`, `ring` | yes | |\n| `extra` | | |\n"), [""; 0]);
    }

    #[test]
    fn wrong_features_and_defaults_are_reported() {
        let expected = [
            "README.md:3: `ring` is a default feature of ionoscloud",
            "README.md:4: ionoscloud has no feature `gone`",
            "README.md: the table of features lacks `extra`",
            "README.md: the table of features lacks `tls`",
        ];
        assert_eq!(found("| `ring` | | |\n| `gone` | | |\n"), expected);
    }
}
