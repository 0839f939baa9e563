//! The operation ids of the emulated documents.

use ionoscloud_spec::{Document, Operation};

use crate::router::documents;

/// Every operation id, document by document.
pub(crate) fn all() -> impl Iterator<Item = &'static str> {
    documents().flat_map(Document::operations).map(|operation: &'static Operation| operation.id.as_str())
}

/// Fails with the nearest id if no document has this one.
pub(crate) fn check(id: &str) -> Result<(), String> {
    if all().any(|known| known == id) {
        return Ok(());
    }
    let nearest = all().min_by_key(|known| strsim::levenshtein(known, id)).unwrap_or_default();
    Err(format!("no operation is called `{id}`; did you mean `{nearest}`?"))
}
