//! Steps of algorithms, which tests count where time would differ from run to run.

#[cfg(test)]
use std::cell::Cell;

#[cfg(test)]
thread_local! {
    static TAKEN: Cell<usize> = const { Cell::new(0) };
}

/// Counts a step, in tests.
pub(crate) fn step() {
    #[cfg(test)]
    TAKEN.set(TAKEN.get() + 1);
}

/// Returns the result of a task and the steps that it took on this thread.
#[cfg(test)]
pub(crate) fn counted<T>(task: impl FnOnce() -> T) -> (T, usize) {
    let before = TAKEN.get();
    let result = task();
    (result, TAKEN.get() - before)
}
