use ionoscloud_api::mongodb::GetClusterLogs;

use super::{ClusterHandle, ClusterLogs, LogDirection, LogLines};
use crate::{Error, Timestamp};

/// The log of a cluster: which part of it, and how to read it; get it from [`ClusterHandle::logs`].
///
/// The API reaches back 30 days. Times are RFC 3339 text, or a [`SystemTime`](std::time::SystemTime).
///
/// ```no_run
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
#[derive(Clone, Debug)]
pub struct Logs {
    pub(super) cluster: ClusterHandle,
    pub(super) since: Option<Timestamp>,
    pub(super) until: Option<Timestamp>,
    pub(super) direction: Option<LogDirection>,
    pub(super) limit: Option<u32>,
}

impl Logs {
    pub(super) fn new(cluster: ClusterHandle) -> Self {
        Self { cluster, since: None, until: None, direction: None, limit: None }
    }

    /// From this time on; by default from as far back as the API reaches.
    pub fn since(mut self, since: impl Into<Timestamp>) -> Self {
        self.since = Some(since.into());
        self
    }

    /// Before this time; by default until now.
    pub fn until(mut self, until: impl Into<Timestamp>) -> Self {
        self.until = Some(until.into());
        self
    }

    /// From which end to read; by default the newest first.
    pub fn direction(mut self, direction: impl Into<LogDirection>) -> Self {
        self.direction = Some(direction.into());
        self
    }

    /// At most this many lines at a time, 1 to 5000; by default 100 for a page and 1000 for [`lines`](Self::lines).
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// One page, grouped by instance as the API answers it.
    ///
    /// `GET /clusters/{clusterId}/logs`.
    ///
    /// # Errors
    ///
    /// Those of the call; [`Error::is_not_found`] if there is no cluster with this id.
    pub async fn page(self) -> Result<ClusterLogs, Error> {
        let Self { cluster, since, until, direction, limit } = self;
        let mut operation = GetClusterLogs::new(cluster.id());
        if let Some(since) = since {
            operation = operation.start(since);
        }
        if let Some(until) = until {
            operation = operation.end(until);
        }
        if let Some(direction) = direction {
            operation = operation.direction(direction);
        }
        if let Some(limit) = limit {
            operation = operation.limit(limit);
        }
        cluster.send(operation).await
    }

    /// All lines, one by one and in the order of their times, however many pages that takes: none is lost, none comes
    /// twice.
    ///
    /// The API pages by time alone. So each page after the first overlaps with the one before, and lines that came
    /// already are told by time, instance and text, and by how often they occur.
    pub fn lines(self) -> LogLines {
        LogLines::of_period(self)
    }

    /// All lines from [`since`](Self::since) on, oldest first, and then those that are written, until it is dropped. By
    /// default it begins with the newest 100, or as many as [`limit`](Self::limit) says.
    ///
    /// It looks again after the pauses of the client's wait policy, which grow while nothing is written, and puts up with
    /// as many failed looks in a row as the policy does. A line that the API shows late, by up to ten seconds, comes when
    /// it is seen. Direction and [`until`](Self::until) do not count.
    pub fn follow(self) -> LogLines {
        LogLines::of_what_comes(self)
    }
}
