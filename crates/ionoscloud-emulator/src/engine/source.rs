//! The API document of a product: its outline is known from the start, the rest is parsed when first used.

use http::StatusCode;
use ionoscloud_spec::{Document, Outline};

use super::api_error::ApiError;

/// A document that need not be parsed yet.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Source {
    pub(crate) outline: &'static Outline,
    read: fn(&str) -> Option<&'static Document>,
}

impl Source {
    /// The document of this name; nothing if it is not compiled in.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Some(Self { outline: Outline::named(name)?, read: Document::named })
    }

    #[cfg(test)]
    pub(crate) fn new(outline: &'static Outline, read: fn(&str) -> Option<&'static Document>) -> Self {
        Self { outline, read }
    }

    pub(crate) fn name(&self) -> &'static str {
        self.outline.name
    }

    /// The whole document. The first use takes milliseconds.
    pub(crate) fn document(&self) -> Result<&'static Document, ApiError> {
        (self.read)(self.name()).ok_or_else(|| {
            let text = format!("the document {} cannot be read", self.name());
            ApiError::new(StatusCode::INTERNAL_SERVER_ERROR, "emulator-unreadable-document", text)
        })
    }
}
