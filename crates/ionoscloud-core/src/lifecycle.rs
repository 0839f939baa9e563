/// A resource that takes time to become usable, as the generic waiter sees it.
///
/// Implementations are generated from a table per product. States are compared as text and without regard to case: a
/// state that nobody has seen yet is neither ready nor failed, nor at work.
pub trait Lifecycle {
    /// What a person calls it, `cluster`.
    const NOUN: &'static str;
    /// The states in which it can be used.
    const READY: &'static [&'static str];
    /// The states in which something is being done to it that ends by itself, apart from its deletion.
    const WORKING: &'static [&'static str];
    /// The states in which it is being deleted.
    const DELETING: &'static [&'static str];
    /// The states that it does not leave by itself.
    const FAILED: &'static [&'static str];

    /// Its state, if the answer had one.
    fn state(&self) -> Option<&str>;

    /// Whether it can be used.
    fn is_ready(&self) -> bool {
        self.state().is_some_and(|state| contains(Self::READY, state))
    }

    /// Whether it is known to be at work, its deletion included. A state that is absent or unknown says nothing.
    fn is_working(&self) -> bool {
        self.is_deleting() || self.state().is_some_and(|state| contains(Self::WORKING, state))
    }

    /// Whether it is being deleted.
    fn is_deleting(&self) -> bool {
        self.state().is_some_and(|state| contains(Self::DELETING, state))
    }

    /// Whether it is in a state that it does not leave by itself.
    fn is_failed(&self) -> bool {
        self.state().is_some_and(|state| contains(Self::FAILED, state))
    }
}

fn contains(states: &[&str], state: &str) -> bool {
    states.iter().any(|known| known.eq_ignore_ascii_case(state))
}
