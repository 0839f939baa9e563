//! A document with its text and its overlay.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use ionoscloud_spec::Document;

use super::overlay::Overlay;
use super::same;
use crate::Failure;

/// The folder of the normalised documents, relative to the repository.
pub(crate) const SPECS: &str = "crates/ionoscloud-spec/specs";
/// The folder of the overlays, with a folder for each document.
const OVERLAYS: &str = "crates/ionoscloud-spec/overlays";

pub(crate) struct Source {
    pub(crate) document: Document,
    pub(crate) text: String,
    /// Of the normalised document, relative to the repository.
    pub(crate) file: PathBuf,
    pub(crate) overlay: Overlay,
    /// The schemas that have anything to send, once they are asked for.
    pub(crate) sendable: OnceLock<BTreeSet<String>>,
}

impl Source {
    /// Reads one of the repository's documents.
    pub(crate) fn read(root: &Path, name: &str) -> Result<Self, Failure> {
        let file = Path::new(SPECS).join(format!("{name}.json"));
        Self::read_files(root, name, &file, &Path::new(OVERLAYS).join(name))
    }

    /// Reads a document and an overlay anywhere below `root`.
    pub(crate) fn read_files(root: &Path, name: &str, file: &Path, overlay: &Path) -> Result<Self, Failure> {
        let path = root.join(file);
        let text = std::fs::read_to_string(&path).map_err(|error| Failure::from_io(&path, &error))?;
        let parse = |text: &str| {
            Document::parse(name, text).map_err(|error| Failure::new(error.message()).at(file, error.line()))
        };
        let overlay = Overlay::read(root, overlay)?;
        let document = match same::merged(&text, &overlay)? {
            Some(merged) => parse(&merged)?,
            None => parse(&text)?,
        };
        Ok(Self { document, text, file: file.to_path_buf(), overlay, sendable: OnceLock::new() })
    }

    /// A document that has been read, with the overlay of its name as far as there is one.
    ///
    /// It need not fit: an overlay is of one version of a document.
    pub(crate) fn of_version(root: &Path, document: Document, text: &str) -> Self {
        let overlay = Overlay::read(root, &Path::new(OVERLAYS).join(&document.name)).unwrap_or_default();
        let merged = same::merged(text, &overlay).ok().flatten();
        let document = merged.and_then(|text| Document::parse(&document.name, &text).ok()).unwrap_or(document);
        let file = Path::new(SPECS).join(format!("{}.json", document.name));
        Self { document, text: text.to_owned(), file, overlay, sendable: OnceLock::new() }
    }

    /// A failure at a place of the document.
    pub(crate) fn failure(&self, pointer: &str, message: impl Into<String>) -> Failure {
        Failure::new(message).at(&self.file, ionoscloud_spec::line_of(&self.text, pointer))
    }
}
