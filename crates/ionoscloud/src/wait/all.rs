//! Waiting for several things at once.

use std::future::{IntoFuture, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_util::TryStreamExt as _;
use futures_util::stream::FuturesUnordered;
use ionoscloud_core::Error;

/// Several waits as one: a tuple of up to six, or a `Vec`; the argument of [`all`].
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
    fn new<W>(wait: W) -> Self
    where
        W: IntoFuture<Output = Result<T, Error>>,
        W::IntoFuture: Send + 'static,
    {
        Self::Running(Box::pin(wait.into_future()))
    }

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

impl<T, W> All for Vec<W>
where
    T: Send,
    W: IntoFuture<Output = Result<T, Error>> + Send,
    W::IntoFuture: Send + 'static,
{
    type Output = Vec<T>;

    async fn run(self) -> Result<Vec<T>, Error> {
        let mut results: Vec<Option<T>> = self.iter().map(|_| None).collect();
        let numbered = |(number, wait): (usize, W)| {
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
    ($(($($wait:ident $output:ident $slot:ident),+);)+) => {$(
        impl<$($wait, $output),+> All for ($($wait,)+)
        where
            $($output: Send, $wait: IntoFuture<Output = Result<$output, Error>> + Send,
              $wait::IntoFuture: Send + 'static,)+
        {
            type Output = ($($output,)+);

            async fn run(self) -> Result<Self::Output, Error> {
                #[allow(non_snake_case, reason = "one name serves as type and as variable")]
                let ($($wait,)+) = self;
                $(let mut $slot = Slot::new($wait);)+
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
    use std::time::Duration;

    use tokio::time::{Instant, sleep};

    use super::*;
    use crate::ErrorKind;

    fn after(seconds: u64) -> Pin<Box<dyn Future<Output = Result<u64, Error>> + Send>> {
        Box::pin(async move {
            sleep(Duration::from_secs(seconds)).await;
            Ok(seconds)
        })
    }

    #[tokio::test(start_paused = true)]
    async fn all_waits_run_at_once_and_keep_their_order() {
        let started = Instant::now();
        assert_eq!(all(vec![after(3), after(1), after(2)]).await.unwrap(), [3, 1, 2]);
        assert_eq!(all((after(2), after(3))).await.unwrap(), (2, 3));
        assert_eq!(started.elapsed().as_secs(), 6);
        assert!(all(Vec::<Pin<Box<dyn Future<Output = Result<u64, Error>> + Send>>>::new()).await.unwrap().is_empty());
    }

    #[tokio::test(start_paused = true)]
    async fn first_error_ends_all_waits() {
        let started = Instant::now();
        let failed = || -> Pin<Box<dyn Future<Output = Result<u64, Error>> + Send>> {
            Box::pin(async {
                sleep(Duration::from_secs(1)).await;
                Err(Error::new(ErrorKind::Timeout, "no"))
            })
        };
        assert!(all((after(100), failed())).await.unwrap_err().is_timeout());
        assert_eq!(started.elapsed().as_secs(), 1);
        let many = (0..100).map(|_| after(100)).chain([failed()]).collect::<Vec<_>>();
        assert!(all(many).await.unwrap_err().is_timeout());
        assert_eq!(started.elapsed().as_secs(), 2);
    }
}
