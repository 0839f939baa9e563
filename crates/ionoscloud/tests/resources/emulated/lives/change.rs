//! Changes of one that lives.

use std::ops::Deref;

use ionoscloud::api::OperationInfo;
use ionoscloud::resource::{Handle, Replaceable, Tracked, Updatable};
use ionoscloud::{Error, Operation as _};

use super::Condition;
use super::world::{AFTER_REPETITION, World};

/// One that lives. Its changes meet the condition of its world; its other calls are those of its handle.
pub(in super::super) struct Living<K: Tracked> {
    handle: Handle<K>,
    world: World,
}

impl<K: Tracked> Deref for Living<K> {
    type Target = Handle<K>;

    fn deref(&self) -> &Handle<K> {
        &self.handle
    }
}

impl<K: Tracked> Living<K> {
    pub(super) fn new(handle: Handle<K>, world: World) -> Self {
        Self { handle, world }
    }

    /// Its handle, for calls that nothing disturbs: those that are refused.
    pub(in super::super) fn undisturbed(&self) -> &Handle<K> {
        &self.handle
    }

    /// Sends a change, waits and reads, whatever happens to the call.
    async fn change(&self, operation: &OperationInfo, send: impl AsyncFn() -> Result<K::Seen, Error>) -> K::Seen {
        let noun = K::NOUN;
        let before = self.world.wire.shown(&self.handle.to_string());
        // The caller reads before it sends it again.
        let later = if operation.is_idempotent() { AFTER_REPETITION } else { AFTER_REPETITION + 1 };
        self.world.disturb(operation.id(), later);
        let seen = match send().await {
            Ok(seen) => seen,
            Err(error) => {
                assert!(error.may_have_been_processed(), "{noun}: {error}");
                match self.world.condition {
                    // It was not processed: the caller reads that, and sends it again.
                    Condition::Overload => {
                        assert!(!operation.is_idempotent(), "{noun}: {error}");
                        self.handle.get().await.unwrap();
                        assert_eq!(self.world.wire.shown(&self.handle.to_string()), before, "{noun}: changed by a 503");
                        send().await.unwrap_or_else(|error| panic!("{noun}: {error}"))
                    }
                    // It was processed: a repetition is refused while that is in progress, or there was none.
                    Condition::LostResponse => {
                        assert!(!operation.is_idempotent() || error.status().is_some(), "{noun}: {error}");
                        self.handle.wait_until_settled().await.unwrap_or_else(|error| panic!("{noun}: {error}"))
                    }
                    _ => panic!("{noun}: {error}"),
                }
            }
        };
        self.handle.get().await.unwrap_or_else(|error| panic!("{noun}: {error}"));
        self.world.calm(operation.id());
        seen
    }
}

impl<K: Updatable> Living<K> {
    /// Updates it.
    pub(in super::super) async fn update(&self, update: impl Into<K::Update>) -> K::Seen {
        let update = update.into();
        let send = async || self.handle.update(update.clone()).await?.wait().await;
        self.change(K::UpdateOperation::INFO, send).await
    }
}

impl<K: Replaceable> Living<K> {
    /// Replaces it.
    pub(in super::super) async fn replace(&self, content: impl Into<K::Replacement>) -> K::Seen {
        let content = content.into();
        let send = async || self.handle.replace(content.clone()).await?.wait().await;
        self.change(K::Replace::INFO, send).await
    }
}
