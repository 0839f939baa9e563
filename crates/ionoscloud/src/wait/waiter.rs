//! A wait that has not begun, as a builder and a future.

use std::fmt;
use std::future::IntoFuture;
use std::pin::Pin;
use std::time::Duration;

use ionoscloud_core::{Error, Lifecycle, WaitErrorKind};

use super::poll_loop::{PollLoop, Step};
use super::{Progress, ProgressStream, WaitPolicy};

/// A wait that has not begun: await it, or turn it into a stream of progress.
///
/// A waiter does nothing until awaited; dropping it stops polling and does not cancel the server's work.
///
/// ```no_run
/// # #[cfg(feature = "mongodb")] {
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// let cluster = client
///     .mongodb()
///     .cluster("f47ac10b-58cc-4372-a567-0e02b2c3d479")
///     .wait_until_ready()
///     .on_progress(|progress| println!("{progress}"))
///     .await?;
/// # Ok(())
/// # }
/// # }
/// ```
///
/// # Errors
///
/// Awaiting it returns an [`Error`] with [`Error::wait`] set: on a timeout, on a failed state, if the resource is gone
/// ([`WaitErrorKind`](super::WaitErrorKind)), and the error of the poll if polling failed.
#[doc(alias = "cancel")]
#[doc(alias = "poll")]
#[doc(alias = "poller")]
#[doc(alias = "wait_for")]
#[must_use = "a wait does nothing until it is awaited"]
pub struct Waiter<T, Reached = T> {
    poll_loop: PollLoop<T>,
    finish: fn(Option<T>) -> Option<Reached>,
    timeout: Option<Duration>,
}

impl<T: Lifecycle + Clone + Send + Sync + 'static, Reached: 'static> Waiter<T, Reached> {
    pub(crate) fn new(poll_loop: PollLoop<T>, finish: fn(Option<T>) -> Option<Reached>) -> Self {
        Self { poll_loop, finish, timeout: None }
    }

    /// Sets the timeout, counted from the first poll; it takes precedence over that of the policy.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Replaces the client's policy.
    #[doc(alias = "backoff")]
    pub fn policy(mut self, policy: WaitPolicy) -> Self {
        self.poll_loop.policy = policy;
        self
    }

    /// Sets whether this wait shares its polls with others of its client, as it does by default; see
    /// [`ClientBuilder::share_polls`](crate::ClientBuilder::share_polls).
    pub fn share_polls(mut self, shares: bool) -> Self {
        self.poll_loop.shares_polls = shares;
        self
    }

    /// Calls `listener` after each poll, before sleeping.
    pub fn on_progress(mut self, listener: impl FnMut(&Progress<T>) + Send + Sync + 'static) -> Self {
        self.poll_loop.on_progress = Some(Box::new(listener));
        self
    }

    /// Returns the wait as a stream: one item per poll, an error as the last item if the wait fails.
    ///
    /// A function given to [`on_progress`](Self::on_progress) is called too.
    pub fn progress(self) -> ProgressStream<T> {
        ProgressStream::new(self.begin())
    }

    fn begin(self) -> PollLoop<T> {
        let mut poll_loop = self.poll_loop;
        if let Some(timeout) = self.timeout {
            poll_loop.policy = poll_loop.policy.timeout(timeout);
        }
        poll_loop
    }
}

impl<T: Lifecycle + Clone + Send + Sync + 'static, Reached: Send + 'static> IntoFuture for Waiter<T, Reached> {
    type Output = Result<Reached, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        let finish = self.finish;
        let mut poll_loop = self.begin();
        // A block, because a future of an `async fn` holds each argument twice.
        Box::pin(async move {
            loop {
                match poll_loop.step().await {
                    Step::Polled(_) => {}
                    Step::Met(_) => {
                        return finish(poll_loop.take_last()).ok_or_else(|| poll_loop.error(WaitErrorKind::Gone));
                    }
                    Step::Failed(error) => return Err(error),
                }
            }
        })
    }
}

impl<T, Reached> fmt::Debug for Waiter<T, Reached> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let PollLoop { resource, policy, .. } = &self.poll_loop;
        f.debug_struct("Waiter").field("resource", resource).field("policy", policy).finish()
    }
}
