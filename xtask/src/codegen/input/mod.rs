//! Documents and overlays.

pub(crate) mod overlay;
mod source;

pub(crate) use self::source::Source;
