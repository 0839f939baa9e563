//! The parts of an error that only waits and creations have.

use std::sync::Arc;

use super::Error;
use crate::{LostCreation, WaitError};

/// Boxed, because few errors have it.
#[derive(Debug, Default)]
pub(super) struct Detail {
    /// A sentence in front of the error.
    pub(super) context: Option<String>,
    wait: Option<WaitError>,
    lost_creation: Option<LostCreation>,
}

impl Error {
    /// Returns the resource, its last state and the number of polls, if this is the error of a wait.
    ///
    /// ```
    /// # fn report(error: ionoscloud_core::Error) {
    /// if let Some(wait) = error.wait() {
    ///     println!("{} was last seen as {:?} after {} polls", wait.resource(), wait.state(), wait.polls());
    /// }
    /// # }
    /// ```
    pub fn wait(&self) -> Option<&WaitError> {
        self.0.detail.as_ref()?.wait.as_ref()
    }

    /// Returns the creation whose outcome is unknown, if the response to it was lost: it can be resolved.
    pub fn lost_creation(&self) -> Option<&LostCreation> {
        self.0.detail.as_ref()?.lost_creation.as_ref()
    }

    /// Returns the source, where it is an error of this type: the failed call behind this one.
    pub fn cause(&self) -> Option<&Error> {
        let source = std::error::Error::source(self)?;
        source.downcast_ref().or_else(|| source.downcast_ref::<Arc<Self>>().map(|shared| &**shared))
    }

    #[doc(hidden)]
    #[must_use]
    pub fn with_lost_creation(mut self, lost: LostCreation) -> Self {
        self.detail().lost_creation = Some(lost);
        self
    }

    pub(crate) fn with_wait(mut self, wait: WaitError) -> Self {
        self.detail().wait = Some(wait);
        self
    }

    /// Puts a sentence in front of the error; its kind and everything else that is known of it stay.
    pub(crate) fn with_context(mut self, context: String) -> Self {
        self.detail().context = Some(context);
        self
    }

    fn detail(&mut self) -> &mut Detail {
        self.0.detail.get_or_insert_default()
    }
}
