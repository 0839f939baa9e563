//! A query for the log of a resource: the period, the direction, and the way to read it.

use std::fmt;

use super::{LogLines, LogQuery, Logged};
use crate::resource::Handle;
use crate::{Error, Timestamp};

/// A query for the log of a resource; get it from the handle, such as that of a cluster.
///
/// The API keeps 30 days. Times are RFC 3339 text, or a [`SystemTime`](std::time::SystemTime).
///
/// ```no_run
/// # #[cfg(feature = "mongodb")]
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// use std::time::{Duration, SystemTime};
///
/// let cluster = client.mongodb().cluster("f47ac10b-58cc-4372-a567-0e02b2c3d479");
/// let mut lines = cluster.logs().since(SystemTime::now() - Duration::from_secs(3600)).follow();
/// while let Some(line) = lines.next().await {
///     println!("{}", line?);
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a log does nothing until it is read"]
pub struct Logs<K: Logged> {
    pub(super) handle: Handle<K>,
    pub(super) since: Option<Timestamp>,
    pub(super) until: Option<Timestamp>,
    pub(super) direction: Option<K::Direction>,
    pub(super) limit: Option<u32>,
}

impl<K: Logged> Logs<K> {
    /// The whole log of a resource.
    pub fn new(handle: Handle<K>) -> Self {
        Self { handle, since: None, until: None, direction: None, limit: None }
    }

    /// Sets the begin of the period; by default the retention of the API.
    pub fn since(mut self, since: impl Into<Timestamp>) -> Self {
        self.since = Some(since.into());
        self
    }

    /// Sets the end of the period; by default now.
    pub fn until(mut self, until: impl Into<Timestamp>) -> Self {
        self.until = Some(until.into());
        self
    }

    /// Sets the direction of reading; by default the newest line first.
    pub fn direction(mut self, direction: impl Into<K::Direction>) -> Self {
        self.direction = Some(direction.into());
        self
    }

    /// Sets the page size, 1 to 5000 lines; by default 100 for a page and 1000 for [`lines`](Self::lines).
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Reads one page, as the API returns it.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind); [`Error::is_not_found`] if there is no resource with this id.
    pub async fn page(self) -> Result<K::Page, Error> {
        let Self { handle, since, until, direction, limit } = self;
        let operation = K::read(handle.key(), LogQuery { start: since, end: until, direction, limit });
        handle.send(operation).await
    }

    /// Returns all lines as a stream, in the order of their times, over all pages: none is lost, none is repeated.
    ///
    /// The API pages by time alone. So each page after the first overlaps with the one before, and lines are
    /// deduplicated by time, instance, text and number of occurrences.
    pub fn lines(self) -> LogLines {
        LogLines::of_period(self)
    }

    /// Returns all lines from [`since`](Self::since) on as a stream, oldest first, and then new ones as they are
    /// written, until it is dropped. By default it begins with the newest 100, or as many as [`limit`](Self::limit)
    /// says.
    ///
    /// It polls with the delays of the client's wait policy, which grow while no line is written, and tolerates as many
    /// failed polls in a row as the policy does. A line that becomes visible late, by up to ten seconds, is returned
    /// when it is found. Direction and [`until`](Self::until) are ignored.
    #[doc(alias = "tail")]
    pub fn follow(self) -> LogLines {
        LogLines::following(self)
    }
}

impl<K: Logged> Clone for Logs<K> {
    fn clone(&self) -> Self {
        let Self { handle, since, until, direction, limit } = self;
        let (since, until, direction) = (since.clone(), until.clone(), direction.clone());
        Self { handle: handle.clone(), since, until, direction, limit: *limit }
    }
}

impl<K: Logged> fmt::Debug for Logs<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { handle, since, until, direction, limit } = self;
        f.debug_struct("Logs")
            .field("handle", handle)
            .field("since", since)
            .field("until", until)
            .field("direction", direction)
            .field("limit", limit)
            .finish()
    }
}
