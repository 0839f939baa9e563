//! Waiting for several things at once.

use std::future::{IntoFuture, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_util::TryStreamExt as _;
use futures_util::stream::FuturesUnordered;
use ionoscloud_core::{Error, Lifecycle};

use super::Waiter;

/// Several waits as one: a tuple of up to six [`Waiter`]s, or a `Vec` of them; the argument of [`all`].
pub trait All {
    /// The results, in the order of the waits.
    type Output;

    #[doc(hidden)]
    fn run(self) -> impl Future<Output = Result<Self::Output, Error>> + Send;
}

/// Waits for several things at once, and returns all results in their order.
///
/// The first error ends it: the other waits are dropped, and the work of the server continues. Waits are futures once
/// [`IntoFuture::into_future`] is called, so `join_all`, `try_join_all` and `tokio::spawn` take them too.
///
/// ```no_run
/// # #[cfg(feature = "mongodb")] {
/// # use ionoscloud::{Client, Error, mongodb::NewCluster};
/// # async fn example(client: Client, news: Vec<NewCluster>) -> Result<(), Error> {
/// use ionoscloud::wait;
///
/// let clusters = client.mongodb().clusters();
/// let mut waits = Vec::new();
/// for new in news {
///     waits.push(clusters.create(new).await?.wait());
/// }
/// let ready = wait::all(waits).await?;
///
/// let (one, other) = (client.mongodb().cluster("4711"), client.mongodb().cluster("4712"));
/// let (one, other) = wait::all((one.wait_until_ready(), other.wait_until_deleted())).await?;
///
/// let spawned = tokio::spawn(client.mongodb().cluster("4713").wait_until_ready().into_future());
/// # Ok(())
/// # }
/// # }
/// ```
///
/// It takes waits alone, and no creations or other calls: those that were sent when another one failed would be lost
/// with what they created. Send several at once by `futures::future::join_all`, which keeps each result.
///
/// ```compile_fail
/// # use ionoscloud::{Client, Error, mongodb::NewCluster, wait};
/// # async fn example(client: Client, one: NewCluster, other: NewCluster) -> Result<(), Error> {
/// let clusters = client.mongodb().clusters();
/// wait::all((clusters.create(one), clusters.create(other))).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// The first error of a wait.
#[doc(alias = "join_all")]
#[doc(alias = "try_join")]
pub async fn all<W: All>(waits: W) -> Result<W::Output, Error> {
    waits.run().await
}

/// A future and then its result.
enum Slot<T> {
    Running(Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>),
    Done(Option<T>),
}

impl<T> Slot<T> {
    /// Polls the future; true once it has succeeded.
    fn poll(&mut self, cx: &mut Context<'_>) -> Result<bool, Error> {
        if let Self::Running(future) = self {
            match future.as_mut().poll(cx) {
                Poll::Ready(result) => *self = Self::Done(Some(result?)),
                Poll::Pending => return Ok(false),
            }
        }
        Ok(true)
    }

    fn take(&mut self) -> Option<T> {
        match self {
            Self::Done(value) => value.take(),
            Self::Running(_) => None,
        }
    }
}

impl<T, Reached> All for Vec<Waiter<T, Reached>>
where
    T: Lifecycle + Clone + Send + Sync + 'static,
    Reached: Send + 'static,
{
    type Output = Vec<Reached>;

    async fn run(self) -> Result<Vec<Reached>, Error> {
        let mut results: Vec<Option<Reached>> = self.iter().map(|_| None).collect();
        let numbered = |(number, wait): (usize, Waiter<T, Reached>)| {
            let wait = wait.into_future();
            async move { wait.await.map(|result| (number, result)) }
        };
        // A wake polls the wait that it is for, not all of them; results come as they are there, so that the first
        // error ends all.
        let mut waits: FuturesUnordered<_> = self.into_iter().enumerate().map(numbered).collect();
        while let Some((number, result)) = waits.try_next().await? {
            if let Some(slot) = results.get_mut(number) {
                *slot = Some(result);
            }
        }
        Ok(results.into_iter().flatten().collect())
    }
}

macro_rules! tuples {
    ($(($($seen:ident $reached:ident $slot:ident),+);)+) => {$(
        impl<$($seen, $reached),+> All for ($(Waiter<$seen, $reached>,)+)
        where
            $($seen: Lifecycle + Clone + Send + Sync + 'static, $reached: Send + 'static,)+
        {
            type Output = ($($reached,)+);

            async fn run(self) -> Result<Self::Output, Error> {
                let ($($slot,)+) = self;
                $(let mut $slot = Slot::Running($slot.into_future());)+
                poll_fn(|cx| {
                    let mut done = true;
                    $(match $slot.poll(cx) {
                        Ok(is_done) => done &= is_done,
                        Err(error) => return Poll::Ready(Err(error)),
                    })+
                    if done
                        && let ($(Some($slot),)+) = ($($slot.take(),)+)
                    {
                        return Poll::Ready(Ok(($($slot,)+)));
                    }
                    Poll::Pending
                })
                .await
            }
        }
    )+};
}

tuples! {
    (A RA a);
    (A RA a, B RB b);
    (A RA a, B RB b, C RC c);
    (A RA a, B RB b, C RC c, D RD d);
    (A RA a, B RB b, C RC c, D RD d, E RE e);
    (A RA a, B RB b, C RC c, D RD d, E RE e, F RF f);
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::time::Duration;

    use ionoscloud_core::WaitErrorKind;
    use tokio::time::{Instant, sleep};

    use super::*;
    use crate::wait::{GetFn, PollLoop, Reading, WaitPolicy, ready};

    /// Ready after this many seconds, or failed if that is one.
    #[derive(Clone, Debug, PartialEq)]
    struct After(u64);

    impl Lifecycle for After {
        const NOUN: &'static str = "delay";
        const READY: &'static [&'static str] = &["READY"];
        const WORKING: &'static [&'static str] = &[];
        const DELETING: &'static [&'static str] = &[];
        const FAILED: &'static [&'static str] = &["FAILED"];

        fn state(&self) -> Option<&str> {
            Some(if self.0 == 1 { "FAILED" } else { "READY" })
        }
    }

    fn after(seconds: u64) -> Waiter<After> {
        let get: GetFn<After> = Arc::new(move || {
            Box::pin(async move {
                sleep(Duration::from_secs(seconds)).await;
                Ok(Reading::new(After(seconds), None))
            })
        });
        Waiter::new(PollLoop::new("7", WaitPolicy::new(), get, ready()), |seen| seen)
    }

    #[tokio::test(start_paused = true)]
    async fn all_waits_run_at_once_and_keep_their_order() {
        let started = Instant::now();
        assert_eq!(all(vec![after(4), after(2), after(3)]).await.unwrap(), [After(4), After(2), After(3)]);
        assert_eq!(all((after(2), after(3))).await.unwrap(), (After(2), After(3)));
        assert_eq!(started.elapsed().as_secs(), 7);
        assert!(all(Vec::<Waiter<After>>::new()).await.unwrap().is_empty());
    }

    #[tokio::test(start_paused = true)]
    async fn first_error_ends_all_waits() {
        let started = Instant::now();
        let has_failed = |error: Error| matches!(error.wait().unwrap().kind(), WaitErrorKind::Failed(_));
        assert!(has_failed(all((after(100), after(1))).await.unwrap_err()));
        assert_eq!(started.elapsed().as_secs(), 1);
        let many = (0..100).map(|_| after(100)).chain([after(1)]).collect::<Vec<_>>();
        assert!(has_failed(all(many).await.unwrap_err()));
        assert_eq!(started.elapsed().as_secs(), 2);
    }
}
