//! Documents and overlays.

pub(crate) mod overlay;
mod same;
mod source;

pub(crate) use self::source::{SPECS, Source};
