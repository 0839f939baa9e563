//! The documents compiled in by features.

use std::sync::{LazyLock, OnceLock};

use crate::Document;
use crate::generated::TEXTS;

struct Compiled {
    name: &'static str,
    text: &'static str,
    read: OnceLock<Option<Document>>,
}

impl Compiled {
    // The tests of this crate parse what is compiled in, so no refusal can reach a user.
    fn document(&self) -> Option<&Document> {
        self.read.get_or_init(|| Document::read(self.name, self.text).ok()).as_ref()
    }
}

static COMPILED: LazyLock<Vec<Compiled>> =
    LazyLock::new(|| TEXTS.iter().map(|&(name, text)| Compiled { name, text, read: OnceLock::new() }).collect());

impl Document {
    /// The document of that name (`mongodb`, `postgresql-v1`), or `None` if its feature is off.
    ///
    /// It is read on first use and shared from then on.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        COMPILED.iter().find(|compiled| compiled.name == name)?.document()
    }

    /// All documents compiled in, by name.
    pub fn compiled() -> impl Iterator<Item = &'static Self> {
        COMPILED.iter().filter_map(Compiled::document)
    }

    /// The normalised JSON text of a document compiled in.
    #[must_use]
    pub fn text(name: &str) -> Option<&'static str> {
        TEXTS.iter().find(|(known, _)| *known == name).map(|&(_, text)| text)
    }
}
