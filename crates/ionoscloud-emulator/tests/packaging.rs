//! The package as its users meet it: what `cargo install` builds, and which dependencies the programs of the pages
//! need.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test ends by panicking")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

fn file(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The fenced blocks of one language.
fn blocks(page: &str, language: &str) -> Vec<String> {
    let fence = format!("```{language}\n");
    let parts = page.split(&fence).skip(1);
    parts.map(|rest| rest.split("\n```").next().unwrap_or_default().to_owned()).collect()
}

/// The crates that a program names by a path, with hyphens as in a manifest.
fn crates_of(program: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for line in program.lines().filter(|line| !line.trim_start().starts_with("//")) {
        for (position, _) in line.match_indices("::") {
            let head = line[..position].rsplit(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != ':').next();
            let name = head.unwrap_or_default();
            let is_crate = name.starts_with(|c: char| c.is_ascii_lowercase()) && !name.contains(':');
            if is_crate && !matches!(name, "std" | "core" | "self" | "crate" | "super") {
                found.insert(name.replace('_', "-"));
            }
        }
    }
    found
}

/// The dependencies that a manifest in a page names.
fn dependencies(manifest: &str) -> BTreeSet<String> {
    let lines = manifest.lines().filter(|line| !line.starts_with('[') && line.contains('='));
    lines.map(|line| line.split('=').next().unwrap_or_default().trim().replace('_', "-")).collect()
}

/// `cargo install` builds the default features, and succeeds without a word if they leave out every program.
#[test]
fn cargo_install_builds_program() {
    let manifest = file("Cargo.toml");
    let default = manifest.lines().find_map(|line| line.strip_prefix("default = ")).unwrap();
    assert!(default.contains("\"cli\""), "default = {default}");
}

#[test]
fn package_carries_its_licence_texts() {
    for name in ["LICENSE-MIT", "LICENSE-APACHE"] {
        assert_eq!(file(name), file(&format!("../../{name}")), "{name}");
    }
}

#[test]
fn page_manifests_name_crates_of_their_programs() {
    for page in ["README.md", "../../docs/emulator.md"] {
        let text = file(page);
        let used: BTreeSet<String> = blocks(&text, "rust").iter().flat_map(|program| crates_of(program)).collect();
        let named: BTreeSet<String> = blocks(&text, "toml").iter().flat_map(|toml| dependencies(toml)).collect();
        assert!(!used.is_empty(), "{page}");
        assert_eq!(named, used, "{page}");
    }
}
