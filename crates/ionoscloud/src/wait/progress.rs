use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;
use futures_core::stream::FusedStream;
use ionoscloud_core::Lifecycle;
use sync_wrapper::SyncWrapper;

use super::poll_loop::{PollLoop, Step};
use super::{Verdict, WaitError};

/// A function that is called after each poll.
pub(super) type ProgressListener<T> = Box<dyn FnMut(&Progress<T>) + Send + Sync>;

/// One look of a wait, told before the pause that follows it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Progress<T> {
    /// What is waited for, such as `cluster 4711`.
    pub resource: String,
    /// The number of the look, from one.
    pub poll: u32,
    /// The time since the first look.
    pub elapsed: Duration,
    /// The resource as it was last seen; `None` if it does not exist or was never seen.
    pub latest: Option<T>,
    /// The state of [`latest`](Self::latest), as the API spells it.
    pub state: Option<String>,
    /// What this look says about the goal.
    pub verdict: Verdict,
    /// The pause before the next look; `None` after the last one.
    pub next_poll_in: Option<Duration>,
    /// Why this look failed, if it did and the wait goes on.
    pub transient_error: Option<String>,
}

impl<T> fmt::Display for Progress<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = match (&self.state, &self.latest) {
            (Some(state), _) => state,
            (None, Some(_)) => "in no known state",
            (None, None) => "not there",
        };
        write!(f, "{} is {state} after {:.1} s", self.resource, self.elapsed.as_secs_f64())?;
        match &self.transient_error {
            Some(error) => write!(f, " (a look failed: {error})"),
            None => Ok(()),
        }
    }
}

type NextStep<T> = Pin<Box<dyn Future<Output = (Step<T>, PollLoop<T>)> + Send>>;

/// A wait as a stream of its looks; see [`Waiter::progress`](super::Waiter::progress).
#[must_use = "streams do nothing until they are polled"]
pub struct ProgressStream<T> {
    next: Option<SyncWrapper<NextStep<T>>>,
}

impl<T: Lifecycle + Clone + Send + 'static> ProgressStream<T> {
    pub(super) fn new(watch: PollLoop<T>) -> Self {
        Self { next: Some(SyncWrapper::new(step(watch))) }
    }

    /// The next look, or `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<Progress<T>, WaitError<T>>> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }
}

fn step<T: Lifecycle + Clone + Send + 'static>(mut watch: PollLoop<T>) -> NextStep<T> {
    Box::pin(async move { (watch.step().await, watch) })
}

impl<T: Lifecycle + Clone + Send + 'static> Stream for ProgressStream<T> {
    type Item = Result<Progress<T>, WaitError<T>>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Some(next) = &mut self.next else { return Poll::Ready(None) };
        let (taken, watch) = std::task::ready!(next.get_mut().as_mut().poll(cx));
        let (item, goes_on) = match taken {
            Step::Polled(progress) => (Ok(progress), true),
            Step::Met(progress) => (Ok(progress), false),
            Step::Failed(error) => (Err(error), false),
        };
        self.next = goes_on.then(|| SyncWrapper::new(step(watch)));
        Poll::Ready(Some(item))
    }
}

impl<T: Lifecycle + Clone + Send + 'static> FusedStream for ProgressStream<T> {
    fn is_terminated(&self) -> bool {
        self.next.is_none()
    }
}

impl<T> fmt::Debug for ProgressStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProgressStream").field("ended", &self.next.is_none()).finish()
    }
}
