//! The kinds whose items have a log.
//!
//! ```
//! use ionoscloud::logs::Logged;
//!
//! /// Counts the lines of a page, whatever it is the log of.
//! fn count<K: Logged>(page: K::Page) -> usize {
//!     K::lines(page).iter().map(|instance| instance.lines.len()).sum()
//! }
//! ```

use std::fmt::Debug;

use ionoscloud_core::{Operation, Timestamp};

use crate::resource::Resource;

/// A kind whose items have a log that is read by period, direction and limit.
pub trait Logged: Resource {
    /// The response to one page.
    type Page: Send + 'static;
    /// `GET` of the log.
    type Read: Operation<Output = Self::Page> + Send + Sync + 'static;
    /// The order of a page.
    type Direction: Clone + Debug + PartialEq + Send + Sync + Unpin + 'static;

    /// The oldest line first.
    const FORWARD: Self::Direction;
    /// The newest line first.
    const BACKWARD: Self::Direction;

    /// Reads a page.
    fn read(key: &Self::Key, query: LogQuery<Self::Direction>) -> Self::Read;

    /// The lines of a page, by instance.
    fn lines(page: Self::Page) -> Vec<InstanceLines>;
}

/// The parameters of one page of a log; what is `None` is not sent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LogQuery<D> {
    /// The begin of the period.
    pub start: Option<Timestamp>,
    /// The end of the period.
    pub end: Option<Timestamp>,
    /// The order of the lines.
    pub direction: Option<D>,
    /// The largest number of lines.
    pub limit: Option<u32>,
}

/// The lines of one instance in a page: time and text.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceLines {
    /// The name of the instance.
    pub instance: Option<String>,
    /// The lines in the order of the response.
    pub lines: Vec<(Option<Timestamp>, String)>,
}
