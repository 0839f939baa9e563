use std::sync::{PoisonError, RwLock};

use tokio::runtime::{Handle, Id};

/// The number of runtimes whose values are kept; beyond it the oldest is dropped.
const MAX_RUNTIMES: usize = 64;

/// A value of which each tokio runtime has its own.
///
/// Connections, tasks and locks make progress only while the runtime that they were made on is driven. A client in a
/// `static` outlives runtimes, and is used by several of them: on one, it must not wait for what another one has to do.
pub(crate) struct PerRuntime<T> {
    values: RwLock<Vec<(Option<Id>, T)>>,
}

impl<T: Clone> PerRuntime<T> {
    /// Returns the value of the current runtime, made on the first use.
    pub(crate) fn get_or_make(&self, make: impl FnOnce() -> T) -> T {
        let current = current();
        let find = |values: &[(Option<Id>, T)]| {
            values.iter().find(|(runtime, _)| *runtime == current).map(|(_, value)| value.clone())
        };
        if let Some(value) = find(&self.values.read().unwrap_or_else(PoisonError::into_inner)) {
            return value;
        }
        let mut values = self.values.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(value) = find(&values) {
            return value;
        }
        if values.len() >= MAX_RUNTIMES {
            values.remove(0);
        }
        let value = make();
        values.push((current, value.clone()));
        value
    }
}

impl<T> Default for PerRuntime<T> {
    fn default() -> Self {
        Self { values: RwLock::default() }
    }
}

/// Returns the id of the runtime that drives the caller; `None` outside of any.
pub(crate) fn current() -> Option<Id> {
    Handle::try_current().ok().map(|runtime| runtime.id())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    #[test]
    fn each_runtime_has_its_value_and_oldest_are_dropped() {
        let values = PerRuntime::<Arc<usize>>::default();
        let runtime = || tokio::runtime::Builder::new_current_thread().build().unwrap();
        let runtimes: Vec<_> = (0..=MAX_RUNTIMES).map(|_| runtime()).collect();
        let of = |index: usize, made: usize| runtimes[index].block_on(async { *values.get_or_make(|| Arc::new(made)) });
        assert_eq!((of(0, 1), of(1, 2), of(0, 3), of(1, 4)), (1, 2, 1, 2));
        (2..=MAX_RUNTIMES).for_each(|index| assert_eq!(of(index, 5), 5));
        assert_eq!((of(0, 6), of(MAX_RUNTIMES, 7)), (6, 5));
        assert_eq!(*values.get_or_make(|| Arc::new(8)), 8, "outside of any runtime");
    }
}
