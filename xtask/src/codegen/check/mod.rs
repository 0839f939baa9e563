//! Checks of a lowered document.

pub(crate) mod bodies;
pub(crate) mod docs;
pub(crate) mod overlay;
pub(crate) mod secrets;
pub(crate) mod unique;
