//! The documents committed under `crates/ionoscloud-spec/specs` agree with their lock.

// The lints leave test functions alone; what they call is as much a test.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use ionoscloud_spec::Document;
use serde::Deserialize;

#[derive(Deserialize)]
struct Entry {
    product: String,
    version: String,
    source: String,
    operations: usize,
    schemas: usize,
}

fn specs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/ionoscloud-spec/specs")
}

fn lock() -> BTreeMap<String, Entry> {
    toml::from_str(&std::fs::read_to_string(specs().join("lock.toml")).unwrap()).unwrap()
}

#[test]
fn documents_agree_with_lock() {
    let lock = lock();
    let compiled: BTreeMap<&str, &Document> =
        Document::compiled().map(|document| (document.name.as_str(), document)).collect();
    let names = |names: Vec<&str>| names.join(" ");
    assert_eq!(
        names(compiled.keys().copied().collect()),
        names(lock.keys().map(String::as_str).collect()),
        "a document needs a feature, a line in `compiled.rs` and an entry in the lock"
    );
    for (name, entry) in &lock {
        let document = compiled[name.as_str()];
        assert_eq!(document.operations().len(), entry.operations, "operations of {name}");
        assert_eq!(document.schemas.len(), entry.schemas, "schemas of {name}");
        assert_eq!(
            (&document.product, &document.version, &document.source),
            (&entry.product, &entry.version, &entry.source),
            "{name}"
        );
    }
}

#[test]
fn files_are_normalised() {
    let mut seen = 0;
    for file in std::fs::read_dir(specs()).unwrap() {
        let file = file.unwrap().path();
        if file.extension().is_some_and(|extension| extension == "json") {
            let text = std::fs::read_to_string(&file).unwrap();
            let sorted: BTreeMap<String, serde_json::Value> = serde_json::from_str(&text).unwrap();
            assert!(text == format!("{}\n", serde_json::to_string_pretty(&sorted).unwrap()), "{}", file.display());
            seen += 1;
        }
    }
    assert_eq!(seen, lock().len());
}
