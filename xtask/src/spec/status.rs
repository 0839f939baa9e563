//! `cargo xtask spec status`: the committed documents, and what their overlays leave unexplained.

use std::path::Path;

use serde_json::{Value, json};

use super::lock;
use super::online::Announced;
use crate::Failure;
use crate::codegen;
use crate::codegen::input::SPECS;

/// The state of one document.
pub(super) struct Status {
    name: String,
    entry: lock::Entry,
    /// Items of the generated code without words of our own; or the reason why there is no code.
    unexplained: Result<usize, String>,
}

/// Returns the state of every committed document, by name.
pub(super) fn of_all(root: &Path) -> Result<Vec<Status>, Failure> {
    let lock = lock::read(&root.join(SPECS).join("lock.toml"))?;
    let one = |(name, entry): (String, lock::Entry)| {
        let unexplained = codegen::unexplained(root, &name).map_err(|failure| failure.to_string());
        Status { unexplained, name, entry }
    };
    Ok(lock.into_iter().map(one).collect())
}

/// The table of all, or their JSON; with what the APIs announce, if they were asked.
pub(super) fn render(all: &[Status], announced: Option<&[Announced]>, as_json: bool) -> String {
    if as_json {
        let one = |status: &Status| {
            let of_document = |all: &[Announced]| {
                let own = all.iter().filter(|announced| announced.document == status.name);
                own.map(Announced::to_json).collect::<Vec<_>>()
            };
            json!({
                "announced": announced.map(of_document),
                "document": status.name,
                "product": status.entry.product,
                "version": status.entry.version,
                "source": status.entry.source,
                "sha256": status.entry.sha256,
                "imported": status.entry.imported,
                "operations": status.entry.operations,
                "schemas": status.entry.schemas,
                "lost": status.entry.lost,
                "unexplained": status.unexplained.as_ref().ok(),
                "failure": status.unexplained.as_ref().err(),
            })
        };
        return format!("{:#}\n", Value::Array(all.iter().map(one).collect()));
    }
    let mut out = format!(
        "{:<27}{:<10}{:<12}{:<14}{:>10}{:>8}{:>6}  {:<12} {}\n",
        "document", "version", "imported", "sha256", "operations", "schemas", "lost", "unexplained", "source"
    );
    for status in all {
        let entry = &status.entry;
        let unexplained = status.unexplained.as_ref().map_or_else(|_| "refused".to_owned(), usize::to_string);
        out.push_str(&format!(
            "{:<27}{:<10}{:<12}{:<14}{:>10}{:>8}{:>6}  {:<12} {}\n",
            status.name,
            entry.version,
            entry.imported,
            entry.sha256.get(..12).unwrap_or(&entry.sha256),
            entry.operations,
            entry.schemas,
            entry.lost.len(),
            unexplained,
            entry.source.chars().take(60).collect::<String>()
        ));
    }
    for status in all {
        if let Err(failure) = &status.unexplained {
            out.push_str(&format!("{}: {failure}\n", status.name));
        }
    }
    for announced in announced.unwrap_or_default() {
        out.push_str(&announced.to_line());
    }
    out
}
