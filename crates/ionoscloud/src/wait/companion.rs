use super::PollFn;

/// The state of a resource other than the one that is waited for.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum CompanionState {
    /// It is as it has to be.
    Met,
    /// Not yet: a clause that says so, such as `its request is RUNNING`.
    Unmet(String),
    /// It never will be, for this reason.
    Failed(String),
}

/// Polls another resource than the one that is waited for. A prerequisite has to be done before the state of the
/// resource is used: a request, an action. A follow-up has to be ready after it: a data centre, a parent.
pub(crate) type Companion = PollFn<CompanionState>;
