//! One poll of one wait, as a member of a pool.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use ionoscloud_core::Error;
use tokio::task::yield_now;
use tokio::time::{Instant, Sleep, sleep_until};

use super::pool::{Action, Entry, MemberId, Pool, ReadFn, Target};
use super::{Due, GetFn, Reading};

/// A read that nothing has polled for this long, or up to twice as long, gets another leader. The request continues.
pub(super) const STALL_TIMEOUT: Duration = Duration::from_secs(2);

/// A poll that is due some time; dropping it leaves the pool.
pub(super) struct Membership<T> {
    pool: Arc<Pool<T>>,
    id: Arc<str>,
    due: Due,
    member_id: MemberId,
    get: GetFn<T>,
}

impl<T: Clone + Send + 'static> Membership<T> {
    pub(super) fn new(pool: Arc<Pool<T>>, id: Arc<str>, due: Due, get: GetFn<T>) -> Self {
        let member_id = pool.with_state(|state| state.join(Arc::clone(&id), due));
        Self { pool, id, due, member_id, get }
    }

    /// Waits until the poll is due or another one shows the resource, and returns what is known then.
    #[allow(clippy::manual_async_fn, reason = "a future of an `async fn` holds each argument twice")]
    pub(super) fn read(self) -> impl Future<Output = Result<Reading<T>, Error>> + Send {
        async move {
            if self.due.at <= Instant::now() {
                // Waits that begin together join first, so that they share their first poll, too.
                yield_now().await;
            }
            let mut sleep = pin!(sleep_until(self.due.at.min(self.due.latest)));
            poll_fn(|cx| self.poll(cx, sleep.as_mut())).await
        }
    }

    fn poll(&self, cx: &mut Context<'_>, mut sleep: Pin<&mut Sleep>) -> Poll<Result<Reading<T>, Error>> {
        loop {
            match self.pool.with_state(|state| state.decide(self.member_id, Instant::now(), cx.waker())) {
                Action::Take(result) => return Poll::Ready(result),
                Action::Sleep(until) => {
                    if sleep.deadline() != until {
                        sleep.as_mut().reset(until);
                    }
                    ready!(sleep.as_mut().poll(cx));
                }
                Action::Begin(target) => {
                    let run = match target {
                        Target::List => (self.pool.reads_of_list)(),
                        Target::Item(_) => self.read_of_item(),
                    };
                    self.pool.with_state(|state| state.begin(self.member_id, target, run));
                }
                Action::Drive(target) => ready!(self.pool.drive(self.member_id, &target, cx)),
            }
        }
    }

    fn read_of_item(&self) -> ReadFn<T> {
        let (id, mut get) = (Arc::clone(&self.id), Some((self.get)()));
        Box::new(move |cx| {
            let Some(future) = &mut get else { return Poll::Ready(None) };
            let reading = ready!(future.as_mut().poll(cx));
            get = None;
            let entry = |reading: Reading<T>| {
                let retry_after = reading.retry_after;
                reading.value.map(|value| Entry { id: id.to_string(), value, retry_after }).into_iter().collect()
            };
            Poll::Ready(Some(reading.map(entry)))
        })
    }
}

impl<T> Drop for Membership<T> {
    fn drop(&mut self) {
        self.pool.with_state(|state| state.leave(self.member_id));
    }
}
