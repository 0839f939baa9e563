use ionoscloud_core::Lifecycle;

/// What a look at a resource says about a goal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is reached.
    Met,
    /// It is not reached yet.
    Pending,
    /// It will not be reached any more, for this reason.
    Failed(String),
}

/// A goal to wait for, judged by what was last seen: `None` means that the resource does not exist.
///
/// Any closure of this form is one.
pub trait Condition<T>: Send {
    /// Judges what was seen.
    fn check(&self, seen: Option<&T>) -> Verdict;
}

impl<T, F: Fn(Option<&T>) -> Verdict + Send> Condition<T> for F {
    fn check(&self, seen: Option<&T>) -> Verdict {
        self(seen)
    }
}

/// Met when the resource is in a ready state, failed in a failure state. A state that is absent or unknown is neither.
pub fn ready<T: Lifecycle>() -> impl Condition<T> {
    |seen: Option<&T>| match seen {
        Some(seen) if seen.is_ready() => Verdict::Met,
        Some(seen) if seen.is_failed() => {
            Verdict::Failed(format!("it is in the state {}", seen.state().unwrap_or("unknown")))
        }
        _ => Verdict::Pending,
    }
}

/// Met when the resource does not exist any more.
pub fn deleted<T>() -> impl Condition<T> {
    |seen: Option<&T>| if seen.is_none() { Verdict::Met } else { Verdict::Pending }
}
