use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use futures_util::FutureExt as _;
use futures_util::future::Shared;
use ionoscloud_core::Error;

use crate::BoxFuture;

type Flight<T> = Shared<BoxFuture<'static, Result<T, Arc<Error>>>>;

/// A value that is made when it is first needed, and made once for all who need it at the same time.
///
/// For [`Credentials`](crate::Credentials) that have to be fetched: from a file, a vault, another API. Nobody works in the
/// background: those who wait drive the making. If all of them give up, it rests, and the next one goes on with it.
///
/// ```
/// use ionoscloud_core::{Error, Secret};
/// use ionoscloud_transport::SingleFlight;
///
/// # async fn fetch() -> Result<Secret, Error> { Ok(Secret::from("from the vault")) }
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let token = SingleFlight::new();
/// let value = token.get(|_| true, |_| fetch()).await;
/// assert_eq!(value.ok(), Some(Secret::from("from the vault")));
/// # }
/// ```
pub struct SingleFlight<T> {
    state: Mutex<State<T>>,
}

struct State<T> {
    value: Option<T>,
    flight: Option<Flight<T>>,
}

impl<T: Clone + Send + Sync + 'static> SingleFlight<T> {
    /// Nothing yet.
    pub fn new() -> Self {
        Self { state: Mutex::new(State { value: None, flight: None }) }
    }

    /// The value at hand if it is usable, else the one that is being made, else a new one; `make` is given the value that
    /// is not usable any more.
    ///
    /// # Errors
    ///
    /// What making it failed with, the same for all who waited for it. It is not kept: the next call makes it anew.
    pub async fn get<F>(
        &self,
        usable: impl FnOnce(&T) -> bool,
        make: impl FnOnce(Option<T>) -> F,
    ) -> Result<T, Arc<Error>>
    where
        F: Future<Output = Result<T, Error>> + Send + 'static,
    {
        let flight = {
            let mut state = self.lock();
            if let Some(value) = state.value.as_ref().filter(|value| usable(value)) {
                return Ok(value.clone());
            }
            let previous = state.value.clone();
            let started = || {
                let making = make(previous);
                let making: BoxFuture<'static, _> = Box::pin(async move { making.await.map_err(Arc::new) });
                making.shared()
            };
            state.flight.get_or_insert_with(started).clone()
        };
        let result = flight.clone().await;
        let mut state = self.lock();
        // Whoever is woken first puts it away; by now there may be another flight.
        if state.flight.as_ref().is_some_and(|current| current.ptr_eq(&flight)) {
            state.flight = None;
            if let Ok(value) = &result {
                state.value = Some(value.clone());
            }
        }
        result
    }

    /// The value at hand, usable or not.
    pub fn peek(&self) -> Option<T> {
        self.lock().value.clone()
    }

    /// Drops the value at hand if it is this one, and answers it; one that is being made is left alone.
    pub fn forget_if(&self, is_this: impl FnOnce(&T) -> bool) -> Option<T> {
        let mut state = self.lock();
        if state.value.as_ref().is_some_and(is_this) { state.value.take() } else { None }
    }

    fn lock(&self) -> MutexGuard<'_, State<T>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
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

    use futures_util::future::join_all;
    use ionoscloud_core::ErrorKind;

    use super::*;

    /// Takes a second, and answers how often it was made.
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
            self.flight.get(|_| usable, make).await
        }
    }

    #[tokio::test(start_paused = true)]
    async fn it_is_made_once_for_all_who_wait_and_again_when_it_is_not_usable() {
        let source = Source::default();
        for expected in 1..=2 {
            let all = join_all((0..1000).map(|_| source.get(false, false))).await;
            assert!(all.iter().all(|value| matches!(value, Ok(value) if *value == expected)));
        }
        assert!(matches!(source.get(true, false).await, Ok(2)));
        assert_eq!((source.flight.forget_if(|value| *value == 1), source.flight.peek()), (None, Some(2)));
        assert_eq!((source.flight.forget_if(|value| *value == 2), source.flight.peek()), (Some(2), None));
    }

    #[tokio::test(start_paused = true)]
    async fn a_failure_is_answered_to_all_who_wait_and_not_kept() {
        let source = Source::default();
        let all = join_all((0..10).map(|_| source.get(true, true))).await;
        assert!(all.iter().all(Result::is_err) && source.made.load(Ordering::Relaxed) == 1);
        assert!(source.get(true, true).await.is_err());
        assert_eq!(source.made.load(Ordering::Relaxed), 2);
    }

    #[tokio::test(start_paused = true)]
    async fn what_was_begun_for_one_who_gave_up_is_finished_for_the_next() {
        let source = Source::default();
        let impatient = tokio::time::timeout(Duration::from_millis(900), source.get(true, false)).await;
        assert!(impatient.is_err() && source.made.load(Ordering::Relaxed) == 0);
        assert!(matches!(source.get(true, false).await, Ok(1)));
    }
}
