//! The lines of a log as a stream: of a period, or followed as they are written.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;
use futures_core::stream::FusedStream;
use sync_wrapper::SyncWrapper;
use tokio::time::sleep;

use super::reader::{LogReader, MAX_LINES};
use super::{Logged, Logs};
use crate::wait::is_transient;
use crate::{Error, Timestamp};

/// The number of recent lines with which following begins.
const RECENT_LINES: u32 = 100;

/// One line of a log.
///
/// ```no_run
/// use futures_util::TryStreamExt as _;
///
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// let mut lines = client.mongodb().cluster("c-1").logs().lines();
/// while let Some(line) = lines.try_next().await? {
///     println!("{line}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LogLine {
    /// The time at which it was written.
    pub time: Option<Timestamp>,
    /// The name of the instance that wrote it.
    pub instance: Option<String>,
    /// The text, as a rule one line of JSON.
    pub message: String,
}

impl fmt::Display for LogLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let time = self.time.as_ref().map_or("-", Timestamp::as_str);
        write!(f, "{time} {} {}", self.instance.as_deref().unwrap_or("-"), self.message)
    }
}

/// The lines of a log as a stream: nothing is requested before the first line is, and an error ends it.
///
/// Get it from [`Logs::lines`] or [`Logs::follow`]. The error may be of the kind
/// [`BodyTooLarge`](crate::ErrorKind::BodyTooLarge): more lines have one time than the 5000 that the API returns at
/// once, and it has no parameter to continue among them.
///
/// ```no_run
/// # #[cfg(feature = "mongodb")]
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// let mut lines = client.mongodb().cluster("f47ac10b-58cc-4372-a567-0e02b2c3d479").logs().lines();
/// while let Some(line) = lines.next().await {
///     println!("{}", line?);
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "streams do nothing until they are polled"]
pub struct LogLines {
    next: Option<SyncWrapper<PageFuture>>,
    page: std::vec::IntoIter<LogLine>,
}

type PageFuture = Pin<Box<dyn Future<Output = Result<(Vec<LogLine>, Option<NextPage>), Error>> + Send>>;

/// Reads the page after another one.
struct NextPage(Box<dyn FnOnce() -> PageFuture + Send>);

/// The source of further lines.
enum Source<K: Logged> {
    Period(LogReader<K>),
    Follow(Follow<K>),
}

/// The state of a log that is followed.
struct Follow<K: Logged> {
    reader: LogReader<K>,
    /// The number of recent lines to begin with, where the query has no time to begin with.
    newest: Option<u32>,
    /// The delay before the next poll.
    delay: Option<Duration>,
    /// The number of polls since the last new line.
    quiet_polls: u32,
    consecutive_errors: u32,
}

impl LogLines {
    pub(super) fn of_period<K: Logged>(logs: Logs<K>) -> Self {
        Self::new(Source::Period(LogReader::new(logs)))
    }

    pub(super) fn following<K: Logged>(logs: Logs<K>) -> Self {
        let newest = logs.limit.unwrap_or(RECENT_LINES).clamp(1, MAX_LINES);
        let newest = logs.since.is_none().then_some(newest);
        let reader = LogReader::new(Logs { until: None, direction: Some(K::FORWARD), ..logs });
        Self::new(Source::Follow(Follow { reader, newest, delay: None, quiet_polls: 0, consecutive_errors: 0 }))
    }

    fn new<K: Logged>(source: Source<K>) -> Self {
        Self { next: Some(SyncWrapper::new(source.page())), page: Vec::new().into_iter() }
    }

    /// Returns the next line, or `None` after the last one.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind); an error is the last item.
    pub async fn next(&mut self) -> Option<Result<LogLine, Error>> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }
}

impl<K: Logged> Source<K> {
    /// Returns some lines, and the source of further ones.
    fn page(self) -> PageFuture {
        Box::pin(async move {
            let (lines, source) = match self {
                Self::Period(mut reader) => {
                    let page = reader.page(true).await?;
                    (page.lines, (!page.is_last).then_some(Self::Period(reader)))
                }
                Self::Follow(mut follow) => (follow.poll().await?, Some(Self::Follow(follow))),
            };
            Ok((lines, source.map(|source| NextPage(Box::new(move || source.page())))))
        })
    }
}

impl<K: Logged> Follow<K> {
    /// Polls once, after a delay, and returns the new lines. The transport's retry is off: another poll follows.
    async fn poll(&mut self) -> Result<Vec<LogLine>, Error> {
        if let Some(delay) = self.delay.take() {
            sleep(delay).await;
            self.reader.rewind();
        }
        let page = match self.newest {
            Some(newest) => self.reader.newest(newest, false).await,
            None => self.reader.page(false).await,
        };
        let policy = self.reader.handle.client().wait_policy();
        match page {
            Ok(page) => {
                self.newest = None;
                self.consecutive_errors = 0;
                match (page.lines.is_empty(), page.may_be_cut) {
                    (true, true) => {}
                    (true, false) => self.quiet_polls = self.quiet_polls.saturating_add(1),
                    (false, _) => self.quiet_polls = 1,
                }
                self.delay = (!page.may_be_cut).then(|| policy.delay(self.quiet_polls));
                Ok(page.lines)
            }
            Err(error) if is_transient(&error) && policy.tolerates(self.consecutive_errors + 1) => {
                self.consecutive_errors += 1;
                self.quiet_polls = self.quiet_polls.saturating_add(1);
                self.delay = Some(policy.delay_or(error.retry_after(), self.quiet_polls));
                Ok(Vec::new())
            }
            Err(error) => Err(error),
        }
    }
}

impl Stream for LogLines {
    type Item = Result<LogLine, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(line) = self.page.next() {
                return Poll::Ready(Some(Ok(line)));
            }
            let Some(next) = &mut self.next else { return Poll::Ready(None) };
            let page = ready!(next.get_mut().as_mut().poll(cx));
            self.next = None;
            match page {
                Ok((lines, source)) => {
                    self.page = lines.into_iter();
                    self.next = source.map(|next| SyncWrapper::new(next.0()));
                }
                Err(error) => return Poll::Ready(Some(Err(error))),
            }
        }
    }
}

impl FusedStream for LogLines {
    fn is_terminated(&self) -> bool {
        self.next.is_none() && self.page.as_slice().is_empty()
    }
}

impl fmt::Debug for LogLines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let buffered = self.page.len();
        f.debug_struct("LogLines").field("ended", &self.next.is_none()).field("buffered", &buffered).finish()
    }
}
