//! The life of what is created by `PUT`.

use std::time::Duration;

use ionoscloud::resource::{Collection, Deletable, Listable, Upsertable};
use ionoscloud::wait::WaitErrorKind;
use ionoscloud::{Lifecycle as _, Operation as _};
use ionoscloud_emulator::{Effect, Fault};

use super::creation::{Begun, assert_fails, ids};
use super::world::unavailable;
use super::{Condition, Lives};

impl Lives {
    /// The life of one that is created by `PUT`. That is sent again if its response is lost, and creates no second one.
    pub(in super::super) async fn upserted<K>(&mut self, collection: &Collection<K>, content: K::Replacement)
    where
        K: Upsertable + Listable + Deletable,
    {
        tokio::time::sleep(Duration::from_secs(15)).await;
        let before = ids(collection).await;
        self.world.wire.clear();
        drop(self.world.received());
        let effect = match self.world.condition {
            Condition::Overload => Some(unavailable()),
            Condition::LostResponse | Condition::LateLists => Some(Effect::reset().after_processing()),
            Condition::Failure => Some(Effect::respond().fail_resource()),
            Condition::Undisturbed => None,
        };
        let (operation, noun) = (K::Replace::INFO.id(), K::NOUN);
        let is_hit = effect.is_some();
        if let Some(effect) = effect {
            self.world.add(Fault::on(operation).nth(1).then(effect));
        }
        let mut created = collection.create_by_put(content.clone()).await;
        let received = self.world.received();
        let first = received.iter().find(|request| request.is_of(operation)).unwrap();
        assert_eq!(first.fault.is_some(), is_hit, "{noun}: {first:?}");
        let name = format!("{}/{operation}", first.product.unwrap());
        self.world.emulator.clear_faults();
        if let Err(error) = &created {
            // Its response has a secret, which another one would change: it is not sent again.
            assert!(!K::Replace::INFO.is_idempotent() && error.may_have_been_processed(), "{name}: {error}");
            if self.world.condition == Condition::Overload {
                assert_eq!(ids(collection).await, before, "{name}: created by a 503");
                created = collection.create_by_put(content).await;
            }
        }
        let mut has_failed = false;
        match created {
            Ok(created) => match created.wait().await {
                Ok(seen) => assert!(seen.is_ready(), "{name}: {:?}", seen.state()),
                Err(error) => {
                    assert_eq!(self.world.condition, Condition::Failure, "{name}: {error}");
                    let kind = error.wait().unwrap_or_else(|| panic!("{name}: {error}")).kind();
                    assert!(matches!(kind, WaitErrorKind::Failed(reason) if !reason.is_empty()), "{name}: {kind:?}");
                    has_failed = true;
                }
            },
            Err(error) => assert!(!is_hit || self.world.condition != Condition::Overload, "{name}: {error}"),
        }
        let id = self.listed(collection, &before).await;
        let handle = collection.handle(K::Id::from(&*id));
        let seen = handle.send(K::poll(handle.key())).await.unwrap_or_else(|error| panic!("{name}: {error}"));
        if has_failed {
            assert_fails(&name, &seen);
        } else {
            assert!(!seen.is_failed(), "{name}: {:?}", seen.state());
            let is_stateless = self.world.condition == Condition::Failure;
            assert!(!is_stateless || seen.state().is_none(), "{name}: it has a state, and did not fail");
        }
        handle.get().await.unwrap_or_else(|error| panic!("{name}: {error}"));
        let begun = Begun { name, handle, is_there: true, has_failed };
        self.deleted(collection, &begun).await;
        assert_eq!(ids(collection).await, before, "{}: left", begun.name);
    }
}
