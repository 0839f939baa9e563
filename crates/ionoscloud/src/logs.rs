//! Logs that an API pages by time alone: of a period, or followed as they are written.
//!
//! A product implements [`Logged`] for the kind whose items have a log. Each page after the first overlaps with the one
//! before, and lines are deduplicated; a page that is shorter than its limit is no sign of the end.

mod lines;
mod logged;
mod query;
mod reader;

pub use self::lines::{LogLine, LogLines};
pub use self::logged::{InstanceLines, LogQuery, Logged};
pub use self::query::Logs;
