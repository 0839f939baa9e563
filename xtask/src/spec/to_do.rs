//! The tasks that an update leaves to a person: handlers of the emulator, and code and fixtures by hand that name what
//! is gone.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::diff::{Change, Report, Severity};
use super::stage;
use crate::Failure;

/// The folders of code, fixtures and programs by hand.
const BY_HAND: &[&str] = &["crates", "examples", "xtask/conformance"];

/// Folders in these whose files are written by tasks and tests.
const WRITTEN: &[&str] = &["generated", "snapshots", "target"];

/// The folder of documents and overlays, which the generator checks itself.
const DOCUMENTS: &str = "crates/ionoscloud-spec";

/// Most files that a line lists.
const LISTED: usize = 12;

/// Returns a line for each thing that is left, in the order in which it is best done.
pub(super) fn lines(root: &Path, report: &Report) -> Result<Vec<String>, Failure> {
    let mut lines = Vec::new();
    for change in report.changes.iter().filter(|change| change.kind == "operation added") {
        lines.push(format!(
            "the emulator: handle `{}`, {}, and call it in a test; until then its response is 501",
            change.item, change.subject
        ));
    }
    let gone: BTreeSet<Gone<'_>> = report.changes.iter().flat_map(gone).collect();
    if !gone.is_empty() {
        let files = by_hand(root, report)?;
        for gone in gone {
            let naming: Vec<&str> =
                files.iter().filter(|(_, text)| gone.is_in(text)).map(|(file, _)| file.as_str()).collect();
            if !naming.is_empty() {
                let listed = naming.iter().take(LISTED).copied().collect::<Vec<_>>().join(", ");
                let rest = naming.len().saturating_sub(LISTED);
                let more = if rest > 0 { format!(" and {rest} more") } else { String::new() };
                lines.push(format!("by hand: `{}` is gone, and these name it: {listed}{more}", gone.name));
            }
        }
    }
    if report.severity() > Some(Severity::Cosmetic) {
        lines.push("cargo xtask public-api: the texts of the public API; takes Rust 1.95".to_owned());
    }
    if !report.changes.is_empty() {
        lines.push(".ci/run: all checks; read the new snapshots of the requests before that".to_owned());
    }
    Ok(lines)
}

/// A name that a change takes away.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Gone<'a> {
    name: &'a str,
    /// One of the wire, which code and fixtures have in quotes; else one of Rust.
    is_quoted: bool,
}

impl Gone<'_> {
    fn is_in(&self, text: &str) -> bool {
        let Self { name, is_quoted } = self;
        if *is_quoted {
            // In JSON, in Rust, and in JSON within Rust.
            return text.contains(&format!("\"{name}\"")) || text.contains(&format!("\"{name}\\\""));
        }
        text.contains(name) && text.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == *name)
    }
}

/// The names that a change takes away.
fn gone(change: &Change) -> Vec<Gone<'_>> {
    let value = || change.subject.rsplit_once("(\"")?.1.strip_suffix("\")");
    let wire = match change.kind {
        "member removed" => Some(change.part.as_str()),
        "member renamed" | "operation id changed" | "parameter removed" => change.before.as_deref(),
        "operation removed" => Some(change.item.as_str()),
        "value removed" => value(),
        _ => None,
    };
    // Verbs by hand send operations by their types.
    let rust = change.subject.split_once(" (").filter(|_| change.kind == "operation removed").map(|(rust, _)| rust);
    let wire = wire.map(|name| Gone { name, is_quoted: true });
    wire.into_iter().chain(rust.map(|name| Gone { name, is_quoted: false })).collect()
}

/// The files by hand that name the product, with their texts.
fn by_hand(root: &Path, report: &Report) -> Result<Vec<(String, String)>, Failure> {
    let product = report.product.replace('-', "_");
    let mut found = Vec::new();
    for folder in BY_HAND {
        for file in stage::files(root, Path::new(folder))? {
            let is_written = file.components().any(|part| WRITTEN.iter().any(|name| part.as_os_str() == *name));
            if is_written || file.starts_with(DOCUMENTS) {
                continue;
            }
            // What is no text names nothing.
            let Ok(text) = fs::read_to_string(root.join(&file)) else { continue };
            let path = shown(&file);
            if path.replace('-', "_").contains(&product) || text.replace('-', "_").contains(&product) {
                found.push((path, text));
            }
        }
    }
    Ok(found)
}

fn shown(file: &Path) -> String {
    let parts: Vec<_> = file.iter().map(|part| part.to_string_lossy()).collect();
    PathBuf::from(parts.join("/")).display().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codegen;

    #[test]
    fn gone_name_is_found_in_files_by_hand() {
        let root = codegen::scratch("to-do");
        let _ = fs::remove_dir_all(&root);
        for (file, text) in [
            ("crates/a/tests/fixtures/cloud_dns/one.json", "{\"ttl\": 1}"),
            ("crates/a/tests/main.rs", "// cloud-dns\nlet text = \"{\\\"ttl\\\": 1}\";"),
            ("crates/a/tests/other.rs", "// another product's \"ttl\""),
            ("crates/a/src/generated/cloud_dns.rs", "\"ttl\""),
            ("crates/ionoscloud-spec/overlays/cloud-dns/records.toml", "\"ttl\""),
            ("examples/cloud_dns.rs", "let ttls = \"ttls\"; send(GetZone::new(id)); send(GetZoneFile::new(id))"),
        ] {
            let file = root.join(file);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, text).unwrap();
        }
        let change = |kind, item: &str, part: &str| Change {
            callers: Severity::Additive,
            ..Change::new(kind, item, part, "GetX (GET /x)")
        };
        let report = |changes| Report {
            document: "cloud-dns".to_owned(),
            product: "cloud-dns".to_owned(),
            versions: ["1".to_owned(), "2".to_owned()],
            changes,
        };
        let renamed = change("member renamed", "schemas/Record", "timeToLive").between("ttl", "timeToLive");
        let found = lines(&root, &report(vec![change("operation added", "xGet", ""), renamed])).unwrap();
        assert_eq!(
            found[..2],
            [
                "the emulator: handle `xGet`, GetX (GET /x), and call it in a test; until then its response is 501",
                "by hand: `ttl` is gone, and these name it: crates/a/tests/fixtures/cloud_dns/one.json, \
                 crates/a/tests/main.rs",
            ]
        );
        assert!(found[2].starts_with("cargo xtask public-api") && found[3].starts_with(".ci/run"), "{found:?}");
        let removed =
            Change { subject: "GetZone (GET /zones/{id})".to_owned(), ..change("operation removed", "z", "") };
        let found = lines(&root, &report(vec![removed])).unwrap();
        assert_eq!(found[0], "by hand: `GetZone` is gone, and these name it: examples/cloud_dns.rs");
        let removed = Change { subject: "GetZon (GET /zon)".to_owned(), ..change("operation removed", "z", "") };
        assert!(lines(&root, &report(vec![removed])).unwrap()[0].starts_with("cargo xtask public-api"));
        assert!(lines(&root, &report(vec![])).unwrap().is_empty());
    }
}
