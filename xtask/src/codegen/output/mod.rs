//! From tokens to files.

pub(crate) mod all_documents;
pub(crate) mod files;
pub(crate) mod format;
pub(crate) mod outlines;
pub(crate) mod write;
