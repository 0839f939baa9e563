//! `cargo xtask spec diff`: the changes of a document, classified for Rust users.
//!
//! Both versions are lowered as the generator does it, so that the severity of a change is that of its effect on the
//! generated code; the rest is compared as JSON and is cosmetic.

#[cfg(test)]
mod agreement;
pub(crate) mod change;
mod facts;
mod losses;
mod nouns;
mod operations;
mod pairs;
mod reach;
mod renames;
mod render;
#[cfg(test)]
mod size_tests;
#[cfg(test)]
mod source_tests;
#[cfg(test)]
mod tests;
mod types;

use std::collections::BTreeSet;
use std::path::Path;

use ionoscloud_spec::Document;
use serde::Serialize;
use serde_json::Value;

pub(crate) use self::change::{Change, Severity};
use self::reach::Reach;
use self::renames::Renames;
pub(crate) use self::render::{Format, plain, render};
use super::operand::Normalised;
use crate::Failure;
use crate::codegen::input::Source;
use crate::codegen::surface::Surface;

/// All changes of one document.
#[derive(Debug, Serialize)]
pub(crate) struct Report {
    /// The document.
    pub(crate) document: String,
    /// The product it belongs to.
    pub(crate) product: String,
    /// The versions of the API.
    pub(crate) versions: [String; 2],
    /// The changes, the most severe first within an operation.
    pub(crate) changes: Vec<Change>,
}

impl Report {
    /// The highest severity; `None` if nothing changed.
    pub(crate) fn severity(&self) -> Option<Severity> {
        self.changes.iter().map(Change::severity).max()
    }

    /// The number of changes of a severity.
    pub(crate) fn count(&self, severity: Severity) -> usize {
        self.changes.iter().filter(|change| change.severity() == severity).count()
    }
}

/// One version of a document, ready to be compared.
pub(crate) struct Side {
    json: Value,
    document: Document,
    surface: Surface,
}

impl Side {
    /// Reads and lowers a normalised text; `which` names it in errors.
    #[cfg(test)]
    pub(crate) fn read(root: &Path, name: &str, which: &str, text: &str) -> Result<Self, Failure> {
        let (json, document) = parsed(name, which, text)?;
        Ok(Self::lowered(json, Source::of_version(root, document, text)))
    }

    /// Reads and lowers two versions, each with what the overlay says by the names of either.
    fn both(root: &Path, name: &str, old: &str, new: &str) -> Result<[Self; 2], Failure> {
        let ((old_json, old_document), (new_json, new_document)) =
            (parsed(name, "old", old)?, parsed(name, "new", new)?);
        let mut old = Source::of_version(root, old_document, old);
        let mut new = Source::of_version(root, new_document, new);
        let renames = Renames::between((&old_json, &old.document), (&new_json, &new.document), &new.overlay);
        renames.apply(&mut old.overlay, renames::Version::Old);
        renames.apply(&mut new.overlay, renames::Version::New);
        Ok([Self::lowered(old_json, old), Self::lowered(new_json, new)])
    }

    fn lowered(json: Value, source: Source) -> Self {
        let surface = Surface::of(&source);
        Self { json, document: source.document, surface }
    }

    fn version(&self) -> facts::Version<'_> {
        facts::Version { json: &self.json, document: &self.document, surface: &self.surface }
    }
}

/// A normalised text as JSON and as a document; `which` names it in errors.
fn parsed(name: &str, which: &str, text: &str) -> Result<(Value, Document), Failure> {
    let refuse = |message: String| Failure::new(format!("the {which} version of {name}: {message}"));
    let document = Document::parse(name, text).map_err(|error| refuse(error.to_string()))?;
    let json = serde_json::from_str(text).map_err(|error| refuse(error.to_string()))?;
    Ok((json, document))
}

/// Compares two versions of a document.
pub(crate) fn compare(root: &Path, name: &str, old: &Normalised, new: &Normalised) -> Result<Report, Failure> {
    let [a, b] = Side::both(root, name, &old.text, &new.text)?;
    let mut report = reported(name, &a, &b);
    if let (Some(before), Some(after)) = (&old.lost, &new.lost) {
        report.changes.extend(losses::compare((&a.document, before), (&b.document, after)));
        sort(&mut report.changes);
    }
    Ok(report)
}

/// Returns the changes from one version to the other.
pub(crate) fn reported(name: &str, old: &Side, new: &Side) -> Report {
    let (a, b) = (&old.document, &new.document);
    let mut changes = operations::compare((a, &old.surface), (b, &new.surface));
    let same = pairs::operations(a, b).both;
    let same = same.iter().map(|(before, after)| (before.id.as_str(), after.id.as_str())).collect();
    changes.extend(nouns::compare(&old.surface.nouns, &new.surface.nouns, &same));
    changes.extend(types::compare((&old.json, &old.surface), (&new.json, &new.surface)));
    changes.extend(facts::compare(&old.version(), &new.version(), &changes));
    changes.extend(facts::of_document(&old.version(), &new.version()));
    let reached = [Reach::of(&old.json, a), Reach::of(&new.json, b)];
    for change in &mut changes {
        if let Some(schema) = change.item.strip_prefix("schemas/") {
            let all: BTreeSet<&str> = reached.iter().flat_map(|reach| reach.operations(schema)).collect();
            change.operations = all.into_iter().map(str::to_owned).collect();
        }
    }
    sort(&mut changes);
    Report {
        document: name.to_owned(),
        product: b.product.clone(),
        versions: [a.version.clone(), b.version.clone()],
        changes,
    }
}

fn sort(changes: &mut [Change]) {
    let key = |change: &Change| std::cmp::Reverse(change.severity());
    changes.sort_by(|a, b| (&a.operations, key(a), &a.item).cmp(&(&b.operations, key(b), &b.item)));
}
