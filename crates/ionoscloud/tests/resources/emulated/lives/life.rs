//! One life, whatever the kind.

use std::time::Duration;

use http::StatusCode;
use ionoscloud::resource::{Collection, Creatable, Deletable, Handle, Key as _, Listable, Named, Resource, Tracked};
use ionoscloud::{Error, Operation as _};
use ionoscloud_emulator::{Effect, Fault};

use super::change::Living;
use super::creation::{Begun, Made, ids};
use super::world::AFTER_REPETITION;
use super::{Condition, Lives};

impl Lives {
    /// The life of one of a kind with names.
    pub(in super::super) async fn life<K>(
        &mut self,
        collection: &Collection<K>,
        new: K::New,
        change: impl AsyncFnOnce(Living<K>),
    ) where
        K: Creatable + Named + Deletable,
    {
        let make = creation(collection, &new);
        let begun = self.begun(K::Create::INFO.id(), collection, &make).await;
        let name = if begun.is_there { Some(self.found(collection, &begun).await) } else { None };
        if self.world.condition == Condition::Failure {
            self.failure_ends(collection, &begun, &make).await;
        } else {
            change(Living::new(begun.handle.clone(), self.world.clone())).await;
            self.deleted(collection, &begun).await;
        }
        let Some(name) = name else { return };
        assert!(collection.find(&name).await.unwrap().is_none(), "{}: found and deleted", begun.name);
    }

    /// The life of one of a kind without names.
    pub(in super::super) async fn nameless<K>(
        &mut self,
        collection: &Collection<K>,
        new: K::New,
        change: impl AsyncFnOnce(Living<K>),
    ) where
        K: Creatable + Deletable,
    {
        self.made(K::Create::INFO.id(), collection, creation(collection, &new), change).await;
    }

    /// The life of one that an operation of something else creates.
    pub(super) async fn made<K>(
        &mut self,
        operation: &str,
        collection: &Collection<K>,
        make: impl AsyncFn() -> Result<Made, Error>,
        change: impl AsyncFnOnce(Living<K>),
    ) where
        K: Deletable + Listable,
    {
        let begun = self.begun(operation, collection, &make).await;
        if self.world.condition == Condition::Failure {
            return self.failure_ends(collection, &begun, &make).await;
        }
        change(Living::new(begun.handle.clone(), self.world.clone())).await;
        self.deleted(collection, &begun).await;
    }

    /// The life of what is attached to something: it is shown there until it is detached.
    pub(super) async fn attached<K: Tracked + Listable>(
        &mut self,
        (operation, end): (&str, &str),
        collection: &Collection<K>,
        attach: impl AsyncFn() -> Result<Made, Error>,
        detach: impl AsyncFn() -> Result<(), Error>,
    ) {
        let begun = self.begun(operation, collection, attach).await;
        if self.world.condition == Condition::Failure {
            return assert!(!begun.is_there, "{}: attached, and failed", begun.name);
        }
        self.check_writes(&begun);
        self.world.disturb(end, AFTER_REPETITION);
        if let Err(error) = detach().await {
            let is_lost = self.world.condition == Condition::LostResponse;
            let is_open = error.may_have_been_processed() && !error.is_not_found();
            assert!(is_lost && is_open, "{}: {error}", begun.name);
            begun.handle.wait_until_deleted().await.unwrap();
        }
        self.gone(collection, &begun).await;
        self.world.calm(end);
    }

    /// The life of one that nothing deletes, up to where it stays.
    pub(in super::super) async fn lasting<K: Creatable>(&mut self, collection: &Collection<K>, new: K::New) {
        let begun = self.begun(K::Create::INFO.id(), collection, creation(collection, &new)).await;
        assert_eq!(begun.has_failed, self.world.condition == Condition::Failure, "{}", begun.name);
        self.check_writes(&begun);
    }

    /// The life of one that is there from the start, because no operation creates it.
    pub(super) async fn given<K: Named + Deletable>(
        &mut self,
        collection: &Collection<K>,
        id: &str,
        change: impl AsyncFnOnce(Living<K>),
    ) {
        if self.world.condition == Condition::Failure {
            return;
        }
        tokio::time::sleep(Duration::from_secs(15)).await;
        self.world.wire.clear();
        let handle = collection.handle(K::Id::from(id));
        handle.get().await.unwrap();
        let begun = Begun { name: K::NOUN.to_owned(), handle, is_there: true, has_failed: false };
        change(Living::new(begun.handle.clone(), self.world.clone())).await;
        self.found(collection, &begun).await;
        self.deleted(collection, &begun).await;
    }

    /// Finds one by its name, and by no part of it. Returns the name.
    async fn found<K: Named + Resource + Tracked>(&self, collection: &Collection<K>, begun: &Begun<K>) -> String {
        let (kind, id) = (&begun.name, id(&begun.handle));
        let entries = collection.list().collect_up_to(1_000).await.unwrap();
        let entry = entries.iter().find(|entry| K::entry_id(entry) == Some(&id)).unwrap();
        let name = K::entry_name(entry).unwrap().to_owned();
        let found = collection.find(&name).await.unwrap().unwrap_or_else(|| panic!("{kind}: {name} is not found"));
        assert_eq!(K::entry_id(&found), Some(id.as_str()), "{kind}");
        assert!(collection.find(&name[1..]).await.unwrap().is_none(), "{kind}: part of a name is another one");
        name
    }

    /// Deletes one, which is then in no list and not read any more.
    pub(super) async fn deleted<K: Deletable + Listable>(&mut self, collection: &Collection<K>, begun: &Begun<K>) {
        let name = &begun.name;
        self.check_writes(begun);
        let operation = K::Delete::INFO.id();
        self.world.disturb(operation, AFTER_REPETITION);
        match begun.handle.delete().await {
            Ok(deleted) => drop(deleted.wait().await.unwrap_or_else(|error| panic!("{name}: {error}"))),
            // A repetition is refused while the first deletion is in progress, and succeeds after it.
            Err(error) => {
                let is_lost = self.world.condition == Condition::LostResponse;
                let is_open = error.may_have_been_processed() && !error.is_not_found();
                assert!(is_lost && is_open, "{name}: {error}");
                begun.handle.wait_until_deleted().await.unwrap_or_else(|error| panic!("{name}: {error}"));
            }
        }
        self.gone(collection, begun).await;
        self.world.calm(operation);
    }

    /// It is in no list, and not read.
    async fn gone<K: Tracked + Listable>(&self, collection: &Collection<K>, begun: &Begun<K>) {
        let name = &begun.name;
        assert!(!ids(collection).await.contains(&id(&begun.handle)), "{name}: still in its list");
        let Err(gone) = begun.handle.get().await.map(drop) else { panic!("{name}: still read") };
        let is_absent = gone.status().is_some_and(|status| K::ABSENT.contains(&status.as_u16()));
        assert!(gone.is_not_found() || is_absent, "{name}: {gone}");
    }

    /// The end of what failed: it is deleted and gone. What cannot fail once it is there is refused.
    async fn failure_ends<K: Deletable + Listable>(
        &mut self,
        collection: &Collection<K>,
        begun: &Begun<K>,
        make: impl AsyncFn() -> Result<Made, Error>,
    ) {
        let name = &begun.name;
        if !begun.is_there {
            return;
        }
        self.deleted(collection, begun).await;
        if begun.has_failed {
            return;
        }
        let before = ids(collection).await;
        let refusal = Effect::status(StatusCode::UNPROCESSABLE_ENTITY);
        self.world.add(Fault::on(name).nth(1).then(refusal));
        let Err(refused) = make().await else { panic!("{name}: created in spite of a refusal") };
        self.world.emulator.clear_faults();
        assert_eq!(refused.status(), Some(StatusCode::UNPROCESSABLE_ENTITY), "{name}: {refused}");
        assert!(!refused.may_have_been_processed() && refused.lost_creation().is_none(), "{name}: {refused}");
        assert_eq!(ids(collection).await, before, "{name}: refused, and created");
        self.stateless.insert(name.clone());
    }

    /// A read has shown what each write sent, or nothing shows it, for a reason.
    pub(super) fn check_writes<K: Tracked>(&mut self, begun: &Begun<K>) {
        let name = &begun.name;
        let compared = self.world.wire.compare(&id(&begun.handle)).unwrap_or_else(|unread| panic!("{name}: {unread}"));
        // What fails has no changes, and a creation need not send anything.
        let is_enough = compared > 0 || self.world.condition == Condition::Failure;
        assert!(is_enough, "{name}: no write was compared");
    }
}

/// Creates one in a way that can be repeated.
fn creation<K: Creatable>(collection: &Collection<K>, new: &K::New) -> impl AsyncFn() -> Result<Made, Error> {
    async move || {
        let created = collection.create(new.clone()).recover_lost_response().await?;
        let id = K::created_id(created.response()).unwrap().to_owned();
        Ok(Made::of(&id, created).await)
    }
}

pub(super) fn id<K: Resource>(handle: &Handle<K>) -> String {
    handle.key().ids().last().copied().unwrap_or_default().to_owned()
}
