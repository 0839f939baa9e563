//! Checks of a lowered document.

pub(crate) mod docs;
pub(crate) mod overlay;
pub(crate) mod unique;
