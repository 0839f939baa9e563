use std::fmt;
use std::ops::Deref;

use ionoscloud_core::Lifecycle;

use super::Waiter;

/// What the API answered to a change, together with the wait for it to take effect.
///
/// The answer comes at once, the change takes minutes. A `Pending` dereferences to the answer.
#[must_use = "the change is under way; call `wait` to see it take effect"]
pub struct Pending<Answer, Watched = Answer, Reached = Watched> {
    answer: Answer,
    waiter: Waiter<Watched, Reached>,
}

impl<Answer, Watched: Lifecycle + Clone + Send + 'static, Reached: 'static> Pending<Answer, Watched, Reached> {
    pub(crate) fn new(answer: Answer, waiter: Waiter<Watched, Reached>) -> Self {
        Self { answer, waiter }
    }

    /// What the API answered.
    pub fn value(&self) -> &Answer {
        &self.answer
    }

    /// What the API answered, for good.
    pub fn into_value(self) -> Answer {
        self.answer
    }

    /// The wait for the change to take effect.
    pub fn wait(self) -> Waiter<Watched, Reached> {
        self.waiter
    }
}

impl<Answer, Watched, Reached> Deref for Pending<Answer, Watched, Reached> {
    type Target = Answer;

    fn deref(&self) -> &Answer {
        &self.answer
    }
}

impl<Answer: fmt::Debug, Watched, Reached> fmt::Debug for Pending<Answer, Watched, Reached> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pending").field("answer", &self.answer).field("waiter", &self.waiter).finish()
    }
}
