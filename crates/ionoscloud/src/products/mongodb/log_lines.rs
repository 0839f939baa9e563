use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;
use futures_core::stream::FusedStream;
use sync_wrapper::SyncWrapper;
use tokio::time::sleep;

use super::log_reader::{LogReader, MOST_LINES};
use super::{LogDirection, Logs};
use crate::wait::is_transient;
use crate::{Error, RequestOptions, Timestamp};

/// With so many of the newest lines following begins.
const NEWEST_LINES: u32 = 100;

/// One line of the log of a cluster.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LogLine {
    /// When it was written.
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

/// Lines of a log as a stream: nothing is asked for before the first line is, and an error ends it.
///
/// Get it from [`Logs::lines`] or [`Logs::follow`]. The error may be of the kind
/// [`BodyTooLarge`](crate::ErrorKind::BodyTooLarge): there are more lines at one time than the 5000 that the API sends at
/// once, and nothing can tell it where to go on.
#[must_use = "streams do nothing until they are polled"]
pub struct LogLines {
    next: Option<SyncWrapper<PageFuture>>,
    page: std::vec::IntoIter<LogLine>,
}

type PageFuture = Pin<Box<dyn Future<Output = Result<(Vec<LogLine>, Option<Source>), Error>> + Send>>;

/// Where further lines come from.
enum Source {
    Period(LogReader),
    Follow(Follow),
}

/// What is known of a log that is followed.
struct Follow {
    reader: LogReader,
    /// Begin with so many of the newest lines, where there is no time to begin with.
    newest: Option<u32>,
    /// The pause before the next look.
    pause: Option<Duration>,
    /// Looks since the last new line.
    quiet: u32,
    errors_in_a_row: u32,
}

impl LogLines {
    pub(super) fn of_period(logs: Logs) -> Self {
        Self::new(Source::Period(LogReader::new(logs)))
    }

    pub(super) fn of_what_comes(logs: Logs) -> Self {
        let newest = logs.limit.unwrap_or(NEWEST_LINES).clamp(1, MOST_LINES);
        let newest = logs.since.is_none().then_some(newest);
        let reader = LogReader::new(Logs { until: None, direction: Some(LogDirection::Forward), ..logs });
        Self::new(Source::Follow(Follow { reader, newest, pause: None, quiet: 0, errors_in_a_row: 0 }))
    }

    fn new(source: Source) -> Self {
        Self { next: Some(SyncWrapper::new(Box::pin(source.page()))), page: Vec::new().into_iter() }
    }

    /// The next line, or `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<LogLine, Error>> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }
}

impl Source {
    /// Some lines, and where further ones come from.
    async fn page(self) -> Result<(Vec<LogLine>, Option<Self>), Error> {
        match self {
            Self::Period(mut reader) => {
                let page = reader.page(RequestOptions::new()).await?;
                Ok((page.lines, page.is_full.then_some(Self::Period(reader))))
            }
            Self::Follow(mut follow) => Ok((follow.look().await?, Some(Self::Follow(follow)))),
        }
    }
}

impl Follow {
    /// The new lines of one look, which is taken after a pause. Looks are not retried below: there will be another.
    async fn look(&mut self) -> Result<Vec<LogLine>, Error> {
        if let Some(pause) = self.pause.take() {
            sleep(pause).await;
            self.reader.rewind();
        }
        let options = RequestOptions::new().retry(false);
        let look = match self.newest {
            Some(newest) => self.reader.newest(newest, options).await,
            None => self.reader.page(options).await,
        };
        let policy = self.reader.cluster.client().wait_policy();
        match look {
            Ok(page) => {
                self.newest = None;
                self.errors_in_a_row = 0;
                match (page.lines.is_empty(), page.is_full) {
                    (true, true) => {}
                    (true, false) => self.quiet = self.quiet.saturating_add(1),
                    (false, _) => self.quiet = 1,
                }
                self.pause = (!page.is_full).then(|| policy.delay(self.quiet));
                Ok(page.lines)
            }
            Err(error) if is_transient(&error) && policy.tolerates(self.errors_in_a_row + 1) => {
                self.errors_in_a_row += 1;
                self.quiet = self.quiet.saturating_add(1);
                self.pause = Some(policy.delay_or(error.retry_after(), self.quiet));
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
                    self.next = source.map(|source| SyncWrapper::new(Box::pin(source.page()) as PageFuture));
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
        let at_hand = self.page.len();
        f.debug_struct("LogLines").field("ended", &self.next.is_none()).field("at_hand", &at_hand).finish()
    }
}
