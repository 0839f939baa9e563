//! Conditions to wait for: ready, deleted, closures, and their combinations.

use ionoscloud_core::{Lifecycle, cut_message};

/// The verdict of a condition on one poll.
///
/// ```
/// use ionoscloud::wait::{Condition, Verdict};
///
/// let three = |seen: Option<&u32>| match seen {
///     Some(3) => Verdict::Met,
///     Some(other) if *other > 3 => Verdict::Failed(format!("{other} is too many")),
///     _ => Verdict::Pending,
/// };
/// assert_eq!(three.check(Some(&2)), Verdict::Pending);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The goal is reached.
    Met,
    /// The goal is not reached yet.
    Pending,
    /// The goal cannot be reached any more, for this reason.
    Failed(String),
}

/// A goal to wait for, evaluated on what the last poll read: `None` means that the resource does not exist.
///
/// Every closure of this form is a condition.
///
/// ```
/// use ionoscloud::wait::{Condition, Verdict};
///
/// let three = |seen: Option<&u32>| if seen == Some(&3) { Verdict::Met } else { Verdict::Pending };
/// let gone = |seen: Option<&u32>| if seen.is_none() { Verdict::Met } else { Verdict::Pending };
/// let either = three.or(gone);
/// assert_eq!(either.check(Some(&3)), Verdict::Met);
/// assert_eq!(either.check(Some(&4)), Verdict::Pending);
/// ```
pub trait Condition<T>: Send + Sync {
    /// Evaluates what the last poll read.
    fn check(&self, seen: Option<&T>) -> Verdict;

    /// Returns a condition that is met when both are, and failed as soon as one is.
    fn and<C: Condition<T>>(self, other: C) -> And<Self, C>
    where
        Self: Sized,
    {
        And(self, other)
    }

    /// Returns a condition that is met when one is, and failed when both are.
    fn or<C: Condition<T>>(self, other: C) -> Or<Self, C>
    where
        Self: Sized,
    {
        Or(self, other)
    }
}

/// Two conditions that both have to be met; see [`Condition::and`].
///
/// ```
/// use ionoscloud::wait::{Condition, Verdict};
///
/// let at_least = |n: u32| move |seen: Option<&u32>| if seen >= Some(&n) { Verdict::Met } else { Verdict::Pending };
/// assert_eq!(at_least(1).and(at_least(3)).check(Some(&2)), Verdict::Pending);
/// ```
#[derive(Clone, Debug)]
pub struct And<A, B>(A, B);

impl<T, A: Condition<T>, B: Condition<T>> Condition<T> for And<A, B> {
    fn check(&self, seen: Option<&T>) -> Verdict {
        match (self.0.check(seen), self.1.check(seen)) {
            (Verdict::Failed(reason), _) | (_, Verdict::Failed(reason)) => Verdict::Failed(reason),
            (Verdict::Met, Verdict::Met) => Verdict::Met,
            _ => Verdict::Pending,
        }
    }
}

/// Two conditions, one of which has to be met; see [`Condition::or`].
///
/// ```
/// use ionoscloud::wait::{Condition, Verdict};
///
/// let at_least = |n: u32| move |seen: Option<&u32>| if seen >= Some(&n) { Verdict::Met } else { Verdict::Pending };
/// assert_eq!(at_least(1).or(at_least(3)).check(Some(&2)), Verdict::Met);
/// ```
#[derive(Clone, Debug)]
pub struct Or<A, B>(A, B);

impl<T, A: Condition<T>, B: Condition<T>> Condition<T> for Or<A, B> {
    fn check(&self, seen: Option<&T>) -> Verdict {
        match (self.0.check(seen), self.1.check(seen)) {
            (Verdict::Met, _) | (_, Verdict::Met) => Verdict::Met,
            (Verdict::Failed(one), Verdict::Failed(other)) => Verdict::Failed(format!("{one}, and {other}")),
            _ => Verdict::Pending,
        }
    }
}

impl<T, F: Fn(Option<&T>) -> Verdict + Send + Sync> Condition<T> for F {
    fn check(&self, seen: Option<&T>) -> Verdict {
        self(seen)
    }
}

/// Returns a condition that is met in a ready state and failed in a failed state. A state that is absent or unknown is
/// neither.
pub fn ready<T: Lifecycle>() -> impl Condition<T> {
    |seen: Option<&T>| match seen {
        Some(seen) if seen.is_ready() => Verdict::Met,
        Some(seen) if seen.is_failed() => Verdict::Failed(failure(seen)),
        _ => Verdict::Pending,
    }
}

/// Returns a condition that is met when the resource does not exist any more.
pub fn deleted<T>() -> impl Condition<T> {
    |seen: Option<&T>| if seen.is_none() { Verdict::Met } else { Verdict::Pending }
}

/// The state of a resource that has failed, with the API's message.
fn failure<R: Lifecycle>(seen: &R) -> String {
    let state = seen.state().unwrap_or("unknown");
    match seen.message().filter(|message| !message.is_empty()) {
        Some(message) => format!("{state}: {}", cut_message(message)),
        None => state.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn and_or_combine_every_pair_of_verdicts() {
        let (met, pending) = (|| Verdict::Met, || Verdict::Pending);
        let failed = || Verdict::Failed("no".into());
        let both = || Verdict::Failed("no, and no".into());
        type Make = fn() -> Verdict;
        let table: [(Make, Make, Verdict, Verdict); 6] = [
            (met, met, met(), met()),
            (met, pending, pending(), met()),
            (met, failed, failed(), met()),
            (pending, pending, pending(), pending()),
            (pending, failed, failed(), pending()),
            (failed, failed, failed(), both()),
        ];
        for (one, other, and, or) in table {
            for (one, other) in [(one, other), (other, one)] {
                let condition = |verdict: Make| move |_: Option<&()>| verdict();
                assert_eq!(condition(one).and(condition(other)).check(None), and);
                assert_eq!(condition(one).or(condition(other)).check(None), or);
            }
        }
    }
}
