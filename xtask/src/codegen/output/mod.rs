//! From tokens to files.

pub(crate) mod all_documents;
pub(crate) mod feature_tables;
pub(crate) mod files;
pub(crate) mod format;
pub(crate) mod manifests;
pub(crate) mod outlines;
pub(crate) mod product_table;
pub(crate) mod products;
pub(crate) mod write;
