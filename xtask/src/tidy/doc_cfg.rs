//! Docs name the feature that brings an item: on docs.rs alone, hence not seen by the stable compiler.
//!
//! A published crate with features turns `doc_cfg` on and asks docs.rs for all features; where an item states its own
//! `doc(cfg(…))`, it is the condition of the `cfg` beside it.

use std::path::Path;

use super::finding::{Check, Finding};
use super::metadata::Package;
use super::sources::SourceFile;

const TURNED_ON: &str = "#![cfg_attr(docsrs, feature(doc_cfg))]";

/// Crates without `doc_cfg`, and items whose docs name another condition than their own.
pub(crate) fn check(packages: &[Package], files: &[SourceFile]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for package in packages.iter().filter(|package| package.is_published() && package.has_features()) {
        let root = Path::new(&package.manifest_path).with_file_name("src").join("lib.rs");
        if !files.iter().any(|file| root.ends_with(&file.path) && file.text.contains(TURNED_ON)) {
            findings.push(Finding::new(Check::DocCfg, &package.name, format!("src/lib.rs lacks `{TURNED_ON}`")));
        }
        if !package.documents_all_features() {
            let message =
                "Cargo.toml lacks `all-features = true` and `rustdoc-args = [\"--cfg\", \"docsrs\"]` for docs.rs";
            findings.push(Finding::new(Check::DocCfg, &package.name, message));
        }
    }
    findings.extend(files.iter().filter(|file| file.is_rust()).flat_map(other_conditions));
    findings
}

fn other_conditions(file: &SourceFile) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut conditions: Vec<&str> = Vec::new();
    let mut documented: Option<(usize, &str)> = None;
    for (i, line) in file.text.lines().enumerate() {
        let line = line.trim();
        if let Some(condition) =
            line.strip_prefix("#[cfg_attr(docsrs, doc(cfg(").and_then(|rest| rest.strip_suffix(")))]"))
        {
            documented = Some((i + 1, condition));
        } else if let Some(condition) = line.strip_prefix("#[cfg(").and_then(|rest| rest.strip_suffix(")]")) {
            conditions.push(condition);
        } else if !line.starts_with("#[") && !line.starts_with("//") {
            if let Some((number, condition)) =
                documented.take().filter(|(_, condition)| !conditions.contains(condition))
            {
                let message = format!("documents `cfg({condition})`, which is not the item's own condition");
                let finding = Finding::new(Check::DocCfg, &file.path, message);
                findings.push(Finding { line: Some(number), ..finding });
            }
            conditions.clear();
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn conditions(text: &str) -> Vec<String> {
        let file = SourceFile { path: "a.rs".to_owned(), text: text.to_owned() };
        other_conditions(&file).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn documented_condition_must_be_items_own() {
        let own = "#[cfg(feature = \"a\")]\n#[cfg_attr(docsrs, doc(cfg(feature = \"a\")))]\npub mod a;\n";
        assert_eq!(conditions(own), [""; 0]);
        let other = own.replace("doc(cfg(feature = \"a\"", "doc(cfg(feature = \"b\"");
        assert_eq!(
            conditions(&other),
            ["a.rs:2: documents `cfg(feature = \"b\")`, which is not the item's own condition"]
        );
        assert_eq!(conditions("#[cfg_attr(docsrs, doc(cfg(unix)))]\npub mod a;\n").len(), 1);
    }

    #[test]
    fn crates_with_features_enable_doc_cfg() {
        let package = |name: &str, documented: bool| {
            let metadata = serde_json::json!({
                "name": name,
                "manifest_path": format!("/repository/crates/{name}/Cargo.toml"),
                "publish": null,
                "dependencies": [],
                "features": { "default": [], "a": [] },
                "metadata": if documented {
                    serde_json::json!({ "docs": { "rs": { "all-features": true, "rustdoc-args": ["--cfg", "docsrs"] } } })
                } else {
                    serde_json::Value::Null
                },
            });
            serde_json::from_value::<Package>(metadata).unwrap()
        };
        let file =
            |name: &str, text: &str| SourceFile { path: format!("crates/{name}/src/lib.rs"), text: text.to_owned() };
        let files = [file("good", TURNED_ON), file("bad", "")];
        assert_eq!(check(&[package("good", true)], &files), []);
        assert_eq!(check(&[package("bad", false)], &files).len(), 2);
    }
}
