//! The states of resources, and what they mean for a wait.

/// A resource that takes time to become usable, as the generic waiter sees it.
///
/// Implementations are generated from a table per product. States are compared as text and without regard to case: a
/// state that is in no table is neither ready nor transitional; it is failed if it begins or ends with `FAILED`, as
/// those do that the APIs added later.
///
/// ```
/// use ionoscloud_core::Lifecycle;
///
/// struct Toy(&'static str);
///
/// impl Lifecycle for Toy {
///     const NOUN: &'static str = "toy";
///     const READY: &'static [&'static str] = &["AVAILABLE"];
///     const WORKING: &'static [&'static str] = &["BUSY"];
///     const DELETING: &'static [&'static str] = &["DESTROYING"];
///     const FAILED: &'static [&'static str] = &["FAILED"];
///
///     fn state(&self) -> Option<&str> {
///         Some(self.0)
///     }
/// }
///
/// assert!(Toy("AVAILABLE").is_ready() && Toy("DESTROYING").is_working());
/// assert!(!Toy("PONDERING").is_ready() && !Toy("PONDERING").is_working());
/// ```
#[doc(alias = "state")]
#[doc(alias = "wait_for")]
pub trait Lifecycle {
    /// The noun for people, `cluster`.
    const NOUN: &'static str;
    /// The states in which it can be used.
    const READY: &'static [&'static str];
    /// The transitional states, which it leaves by itself, apart from those of its deletion.
    const WORKING: &'static [&'static str];
    /// The states in which it is being deleted.
    const DELETING: &'static [&'static str];
    /// The states that it does not leave by itself.
    const FAILED: &'static [&'static str];

    /// Returns its state, if the response had one.
    fn state(&self) -> Option<&str>;

    /// Returns what the API says about its state, such as the reason of a failure.
    fn message(&self) -> Option<&str> {
        None
    }

    /// Returns true if it can be used.
    fn is_ready(&self) -> bool {
        self.state().is_some_and(|state| contains(Self::READY, state))
    }

    /// Returns true if it is in a transitional state, its deletion included; false if the state is absent or unknown.
    fn is_working(&self) -> bool {
        self.is_deleting() || self.state().is_some_and(|state| contains(Self::WORKING, state))
    }

    /// Returns true if it is being deleted.
    fn is_deleting(&self) -> bool {
        self.state().is_some_and(|state| contains(Self::DELETING, state))
    }

    /// Returns true if it is in a state that it does not leave by itself.
    fn is_failed(&self) -> bool {
        let is_known = || self.is_ready() || self.is_working();
        self.state().is_some_and(|state| contains(Self::FAILED, state) || (says_failed(state) && !is_known()))
    }
}

fn contains(states: &[&str], state: &str) -> bool {
    states.iter().any(|known| known.eq_ignore_ascii_case(state))
}

/// Returns true for `FAILED_UPDATING` and `CREATION_FAILED`.
fn says_failed(state: &str) -> bool {
    let state = state.to_ascii_uppercase();
    state.starts_with("FAILED") || state.ends_with("FAILED")
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Toy(&'static str);

    impl Lifecycle for Toy {
        const NOUN: &'static str = "toy";
        const READY: &'static [&'static str] = &["AVAILABLE", "FAILED_OVER"];
        const WORKING: &'static [&'static str] = &["BUSY"];
        const DELETING: &'static [&'static str] = &["DESTROYING"];
        const FAILED: &'static [&'static str] = &["FAILED", "BROKEN"];

        fn state(&self) -> Option<&str> {
            Some(self.0)
        }
    }

    #[test]
    fn failed_states_of_later_versions_are_failed() {
        for state in ["FAILED", "Broken", "FAILED_UPDATING", "creation_failed"] {
            assert!(Toy(state).is_failed(), "{state}");
        }
        for state in ["AVAILABLE", "BUSY", "DESTROYING", "PONDERING", "FAILED_OVER"] {
            assert!(!Toy(state).is_failed(), "{state}");
        }
    }
}
