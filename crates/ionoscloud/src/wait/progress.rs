//! The result of one poll, and a wait as a stream of them.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;
use futures_core::stream::FusedStream;
use ionoscloud_core::{Error, Lifecycle};
use sync_wrapper::SyncWrapper;

use super::Verdict;
use super::poll_loop::{PollLoop, Step};

/// A function that is called after each poll.
pub(super) type ProgressListener<T> = Box<dyn FnMut(&Progress<T>) + Send + Sync>;

/// The result of one poll, reported before the delay that follows.
///
/// `Display` is one line, such as `cluster 4711 is BUSY after 12.5 s` or `LAN 3: its request is RUNNING after 5.0 s`.
///
/// ```no_run
/// # #[cfg(feature = "mongodb")] {
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// client
///     .mongodb()
///     .cluster("c-1")
///     .wait_until_ready()
///     .on_progress(|progress| println!("{progress}, poll {}", progress.poll))
///     .await?;
/// # Ok(())
/// # }
/// # }
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Progress<T> {
    /// The resource that is waited for, such as `cluster 4711`.
    pub resource: String,
    /// The number of the poll, from one.
    pub poll: u32,
    /// The time since the first poll.
    pub elapsed: Duration,
    /// The resource as it was last read; `None` if it does not exist or was never read.
    pub latest: Option<T>,
    /// The state of [`latest`](Self::latest), as the API spells it; a text of over 100 characters is cut.
    pub state: Option<String>,
    /// Another resource that has to be ready too, and is not yet, such as `its request is RUNNING`.
    pub blocked_by: Option<String>,
    /// The verdict of the condition on this poll.
    pub verdict: Verdict,
    /// The delay before the next poll; `None` after the last one.
    pub next_poll_in: Option<Duration>,
    /// The error of this poll, if it failed and the wait continues.
    pub transient_error: Option<String>,
}

impl<T> fmt::Display for Progress<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.resource)?;
        match (&self.blocked_by, &self.state, &self.latest) {
            (Some(blocked_by), ..) => write!(f, ": {blocked_by}")?,
            (None, Some(state), _) => write!(f, " is {state}")?,
            (None, None, Some(_)) => f.write_str(" is in no known state")?,
            (None, None, None) => f.write_str(" is not there")?,
        }
        write!(f, " after {:.1} s", self.elapsed.as_secs_f64())?;
        match &self.transient_error {
            Some(error) => write!(f, " (poll failed, retrying: {error})"),
            None => Ok(()),
        }
    }
}

type StepFuture<T> = Pin<Box<dyn Future<Output = (Step, PollLoop<T>)> + Send>>;

/// The polls of a wait as a stream; see [`Waiter::progress`](super::Waiter::progress).
///
/// ```no_run
/// # #[cfg(feature = "mongodb")] {
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// let mut progress = client.mongodb().cluster("f47ac10b-58cc-4372-a567-0e02b2c3d479").wait_until_ready().progress();
/// while let Some(poll) = progress.next().await {
///     println!("{}", poll?); // an error is the last item
/// }
/// # Ok(())
/// # }
/// # }
/// ```
#[must_use = "streams do nothing until they are polled"]
pub struct ProgressStream<T> {
    next: Option<SyncWrapper<StepFuture<T>>>,
}

impl<T: Lifecycle + Clone + Send + Sync + 'static> ProgressStream<T> {
    pub(super) fn new(poll_loop: PollLoop<T>) -> Self {
        Self { next: Some(SyncWrapper::new(step(poll_loop))) }
    }

    /// Returns the next poll, or `None` after the last one.
    ///
    /// # Errors
    ///
    /// Those of a [`Waiter`](super::Waiter); an error is the last item.
    pub async fn next(&mut self) -> Option<Result<Progress<T>, Error>> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }
}

fn step<T: Lifecycle + Clone + Send + Sync + 'static>(mut poll_loop: PollLoop<T>) -> StepFuture<T> {
    Box::pin(async move { (poll_loop.step().await, poll_loop) })
}

impl<T: Lifecycle + Clone + Send + Sync + 'static> Stream for ProgressStream<T> {
    type Item = Result<Progress<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Some(next) = &mut self.next else { return Poll::Ready(None) };
        let (taken, poll_loop) = std::task::ready!(next.get_mut().as_mut().poll(cx));
        let (item, continues) = match taken {
            Step::Polled(report) => (Ok(poll_loop.progress(&report)), true),
            Step::Met(report) => (Ok(poll_loop.progress(&report)), false),
            Step::Failed(error) => (Err(error), false),
        };
        self.next = continues.then(|| SyncWrapper::new(step(poll_loop)));
        Poll::Ready(Some(item))
    }
}

impl<T: Lifecycle + Clone + Send + Sync + 'static> FusedStream for ProgressStream<T> {
    fn is_terminated(&self) -> bool {
        self.next.is_none()
    }
}

impl<T> fmt::Debug for ProgressStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProgressStream").field("ended", &self.next.is_none()).finish()
    }
}
