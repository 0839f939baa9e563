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
    /// One of these, unless it is older than the change that is waited for: a clause that says so.
    Doubtful(Box<Self>, String),
}

impl CompanionState {
    /// The state itself, once what was read is no longer taken for stale.
    pub(super) fn unless_stale(&self, may_be_stale: bool) -> Self {
        match self {
            Self::Doubtful(_, clause) if may_be_stale => Self::Unmet(clause.clone()),
            Self::Doubtful(state, _) => (**state).clone(),
            state => state.clone(),
        }
    }
}

/// Polls another resource than the one that is waited for. A prerequisite has to be done before the state of the
/// resource is used: a request, an action. A follow-up has to be ready after it: a data centre, a parent.
pub(crate) type Companion = PollFn<CompanionState>;
