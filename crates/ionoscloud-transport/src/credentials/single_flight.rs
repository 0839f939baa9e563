//! Single flight: concurrent callers share one fetch of a value
//! (the pattern of <https://pkg.go.dev/golang.org/x/sync/singleflight>).

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use futures_util::FutureExt;
use futures_util::future::Shared;
use ionoscloud_core::{Error, ErrorKind};
use tokio::runtime::Id;
use tokio::task::JoinError;
use tracing::Instrument as _;

use crate::layers::http_service::BoxFuture;
use crate::per_runtime;

type Fetch<T> = Shared<BoxFuture<'static, Result<T, Arc<Error>>>>;

/// A value that is fetched on first use, and once for all callers that need it at the same time: single flight, as in
/// Go's [singleflight](https://pkg.go.dev/golang.org/x/sync/singleflight).
///
/// For [`Credentials`](crate::Credentials) that have to be fetched: from a file, a vault, another API. A fetch is a
/// task on the tokio runtime of the first caller. It runs to its end even if every caller is cancelled, so that the
/// next call finds the fetched value.
///
/// ```
/// use ionoscloud_core::{Error, Secret};
/// use ionoscloud_transport::SingleFlight;
///
/// # async fn fetch() -> Result<Secret, Error> { Ok(Secret::from("from the vault")) }
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let token = SingleFlight::new();
/// let value = token.get_or_fetch(|_| true, |_| fetch()).await;
/// assert_eq!(value.ok(), Some(Secret::from("from the vault")));
/// # }
/// ```
pub struct SingleFlight<T> {
    state: Mutex<State<T>>,
}

struct State<T> {
    value: Option<T>,
    /// One for each runtime: a task makes progress only while its own runtime is driven.
    fetches: Vec<(Option<Id>, Fetch<T>)>,
}

impl<T: Clone + Send + Sync + 'static> State<T> {
    /// Removes a finished fetch and keeps its value, unless that was done before.
    fn finish(&mut self, fetch: &Fetch<T>, result: &Result<T, Arc<Error>>) {
        let before = self.fetches.len();
        self.fetches.retain(|(_, known)| !known.ptr_eq(fetch));
        if let (Ok(value), true) = (result, self.fetches.len() < before) {
            self.value = Some(value.clone());
        }
    }

    /// Returns the fetch in progress, or begins one.
    fn fetch<F>(&mut self, make: impl FnOnce(Option<T>) -> F) -> Fetch<T>
    where
        F: Future<Output = Result<T, Error>> + Send + 'static,
    {
        let current = per_runtime::current();
        if let Some(fetch) = self.of_runtime(current) {
            return fetch;
        }
        let task = tokio::spawn(make(self.value.clone()).in_current_span());
        let fetching: BoxFuture<'static, _> =
            Box::pin(async move { task.await.unwrap_or_else(cut_short).map_err(Arc::new) });
        let fetch = fetching.shared();
        self.fetches.push((current, fetch.clone()));
        fetch
    }

    fn of_runtime(&self, runtime: Option<Id>) -> Option<Fetch<T>> {
        self.fetches.iter().find(|(known, _)| *known == runtime).map(|(_, fetch)| fetch.clone())
    }
}

impl<T: Clone + Send + Sync + 'static> SingleFlight<T> {
    /// Creates one without a value.
    pub fn new() -> Self {
        Self { state: Mutex::new(State { value: None, fetches: Vec::new() }) }
    }

    /// Returns the current value if it is usable, else the result of the fetch in progress, else that of a new one;
    /// `make` gets the value that is no longer usable.
    ///
    /// `usable` and `make` run under the lock of this value: they must not call it, and must not block. The future that
    /// `make` returns runs outside of it.
    ///
    /// # Errors
    ///
    /// The error of the fetch, the same for all callers that waited for it; [`ErrorKind::ConnectionLost`] if the fetch
    /// panicked or ended with its runtime. It is not kept: the next call fetches again.
    pub async fn get_or_fetch<F>(
        &self,
        usable: impl FnOnce(&T) -> bool,
        make: impl FnOnce(Option<T>) -> F,
    ) -> Result<T, Arc<Error>>
    where
        F: Future<Output = Result<T, Error>> + Send + 'static,
    {
        let fetch = {
            let mut state = self.lock();
            if let Some(value) = state.value.as_ref().filter(|value| usable(value)) {
                return Ok(value.clone());
            }
            state.fetch(make)
        };
        self.fetched(fetch).await
    }

    /// Starts a fetch, unless one is in progress, and does not wait for it. The current value is kept meanwhile; if the
    /// fetch fails, it is kept and the error is dropped. `make` runs under the lock of this value, as for
    /// [`get_or_fetch`](Self::get_or_fetch).
    ///
    /// # Panics
    ///
    /// Outside of a tokio runtime.
    pub fn refresh<F>(&self, make: impl FnOnce(Option<T>) -> F)
    where
        F: Future<Output = Result<T, Error>> + Send + 'static,
    {
        drop(self.lock().fetch(make));
    }

    /// Waits for the fetch in progress, if there is one.
    pub async fn join(&self) {
        let fetch = self.lock().of_runtime(per_runtime::current());
        if let Some(fetch) = fetch {
            let _ = self.fetched(fetch).await;
        }
    }

    /// Returns the current value, usable or not.
    pub fn peek(&self) -> Option<T> {
        self.lock().value.clone()
    }

    /// Removes and returns the current value if it is this one; a fetch in progress continues.
    pub fn invalidate_if(&self, is_this: impl FnOnce(&T) -> bool) -> Option<T> {
        let mut state = self.lock();
        if state.value.as_ref().is_some_and(is_this) { state.value.take() } else { None }
    }

    async fn fetched(&self, fetch: Fetch<T>) -> Result<T, Arc<Error>> {
        let result = fetch.clone().await;
        // The first one to be woken does it.
        self.lock().finish(&fetch, &result);
        result
    }

    /// Locks the state, with the values of finished fetches taken over: every caller that waited may be cancelled.
    fn lock(&self) -> MutexGuard<'_, State<T>> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        for (_, fetch) in state.fetches.clone() {
            if let Some(result) = fetch.clone().now_or_never() {
                state.finish(&fetch, &result);
            }
        }
        state
    }
}

fn cut_short<T>(error: JoinError) -> Result<T, Error> {
    let text = if error.is_panic() { "the fetch panicked" } else { "the fetch did not finish: its runtime ended" };
    Err(Error::new(ErrorKind::ConnectionLost, text).with_source(error))
}

impl<T: Clone + Send + Sync + 'static> Default for SingleFlight<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> fmt::Debug for SingleFlight<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SingleFlight").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};
    use std::time::Duration;

    use super::*;
    use futures_util::future::join_all;

    /// Takes a second, and returns how often it was made.
    #[derive(Default)]
    struct Source {
        made: Arc<AtomicU32>,
        flight: SingleFlight<u32>,
    }

    impl Source {
        async fn get(&self, usable: bool, fails: bool) -> Result<u32, Arc<Error>> {
            let made = self.made.clone();
            let make = |previous: Option<u32>| async move {
                tokio::time::sleep(Duration::from_secs(1)).await;
                let made = made.fetch_add(1, Ordering::Relaxed) + 1;
                assert_eq!(previous, (made > 1 && !fails).then(|| made - 1));
                if fails { Err(Error::new(ErrorKind::Credentials, "no")) } else { Ok(made) }
            };
            self.flight.get_or_fetch(|_| usable, make).await
        }
    }

    #[tokio::test(start_paused = true)]
    async fn value_is_fetched_once_for_all_and_anew_when_unusable() {
        let source = Source::default();
        for expected in 1..=2 {
            let all = join_all((0..1000).map(|_| source.get(false, false))).await;
            assert!(all.iter().all(|value| matches!(value, Ok(value) if *value == expected)));
        }
        assert!(matches!(source.get(true, false).await, Ok(2)));
        assert_eq!((source.flight.invalidate_if(|value| *value == 1), source.flight.peek()), (None, Some(2)));
        assert_eq!((source.flight.invalidate_if(|value| *value == 2), source.flight.peek()), (Some(2), None));
    }

    #[tokio::test(start_paused = true)]
    async fn failure_is_returned_to_all_waiters_and_not_kept() {
        let source = Source::default();
        let all = join_all((0..10).map(|_| source.get(true, true))).await;
        assert!(all.iter().all(Result::is_err) && source.made.load(Ordering::Relaxed) == 1);
        assert!(source.get(true, true).await.is_err());
        assert_eq!(source.made.load(Ordering::Relaxed), 2);
    }

    #[tokio::test(start_paused = true)]
    async fn fetch_outlives_caller_that_gave_up() {
        let impatient = async |source: &Source, fails| {
            let wait = tokio::time::timeout(Duration::from_millis(900), source.get(false, fails)).await;
            assert!(wait.is_err() && source.made.load(Ordering::Relaxed) == 0);
        };
        let source = Source::default();
        impatient(&source, false).await;
        assert!(matches!(source.get(true, false).await, Ok(1)), "in progress");
        for (usable, expected) in [(true, 1), (false, 2)] {
            let source = Source::default();
            impatient(&source, false).await;
            tokio::time::sleep(Duration::from_secs(3600)).await;
            assert_eq!(source.get(usable, false).await.ok(), Some(expected), "an hour old");
        }
        let source = Source::default();
        impatient(&source, true).await;
        tokio::time::sleep(Duration::from_secs(3600)).await;
        assert!(source.get(true, true).await.is_err());
        assert_eq!(source.made.load(Ordering::Relaxed), 2, "an old failure is not returned");
    }

    #[tokio::test(start_paused = true)]
    async fn abandoned_fetch_is_seen_and_invalidated() {
        let source = Source::default();
        assert!(tokio::time::timeout(Duration::from_millis(900), source.get(false, false)).await.is_err());
        assert_eq!((source.flight.peek(), source.flight.invalidate_if(|_| true)), (None, None), "in progress");
        tokio::time::sleep(Duration::from_secs(1)).await;
        assert_eq!((source.flight.peek(), source.flight.invalidate_if(|_| true)), (Some(1), Some(1)));
        assert_eq!(source.flight.peek(), None);
    }

    #[tokio::test(start_paused = true)]
    async fn refresh_keeps_value_until_replaced() {
        let flight = SingleFlight::new();
        let after = |seconds, result: Option<u32>| {
            move |_| async move {
                tokio::time::sleep(Duration::from_secs(seconds)).await;
                result.ok_or_else(|| Error::new(ErrorKind::Credentials, "no"))
            }
        };
        assert_eq!(flight.get_or_fetch(|_| true, after(0, Some(1))).await.ok(), Some(1));
        for (result, expected) in [(None, 1), (Some(2), 2)] {
            flight.refresh(after(10, result));
            flight.refresh(after(0, Some(9)));
            tokio::time::sleep(Duration::from_secs(5)).await;
            assert_eq!(
                (flight.peek(), flight.get_or_fetch(|_| true, after(0, Some(9))).await.ok()),
                (Some(1), Some(1))
            );
            flight.join().await;
            assert_eq!(flight.peek(), Some(expected));
        }
    }

    #[tokio::test]
    async fn fetch_that_panicked_says_so() {
        let flight = SingleFlight::<u32>::new();
        let error = flight.get_or_fetch(|_| true, |_| async { panic!("in the test") }).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ConnectionLost);
        assert!(error.to_string().starts_with("the fetch panicked"), "{error}");
        assert_eq!(flight.get_or_fetch(|_| true, |_| async { Ok(1) }).await.ok(), Some(1));
    }

    #[test]
    fn idle_or_ended_runtime_delays_no_other_caller() {
        let runtime = || tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        let (first, second, flight) = (runtime(), runtime(), SingleFlight::new());
        first.block_on(async {
            let waiting = flight.get_or_fetch(|_| true, |_| std::future::pending());
            assert!(tokio::time::timeout(Duration::from_millis(1), waiting).await.is_err());
        });
        second.block_on(async {
            let fetched = flight.get_or_fetch(|_| false, |_| async { Ok(1) });
            assert_eq!(tokio::time::timeout(Duration::from_secs(1), fetched).await.unwrap().ok(), Some(1));
            flight.join().await;
            first.shutdown_background();
            assert_eq!(flight.get_or_fetch(|_| false, |_| async { Ok(2) }).await.ok(), Some(2));
            assert!(flight.lock().fetches.is_empty(), "a fetch that ended with its runtime is removed");
        });
    }
}
