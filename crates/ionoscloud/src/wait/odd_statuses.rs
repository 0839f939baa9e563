use ionoscloud_core::Error;

/// Statuses by which a product reports something else than they mean.
#[derive(Clone, Copy, Default)]
pub(crate) struct OddStatuses {
    /// Right after a creation: it is not visible yet.
    pub(crate) not_yet: &'static [u16],
    /// It does not exist.
    pub(crate) absent: &'static [u16],
}

impl OddStatuses {
    pub(super) fn has(statuses: &[u16], error: &Error) -> bool {
        error.status().is_some_and(|status| statuses.contains(&status.as_u16()))
    }
}
