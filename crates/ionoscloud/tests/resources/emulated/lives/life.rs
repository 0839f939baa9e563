//! One life, whatever the kind.

use std::fmt::Debug;
use std::time::Duration;

use http::StatusCode;
use ionoscloud::resource::{
    Collection, Creatable, Deletable, Handle, Listable, Named, Replaceable, Resource, Tracked, Updatable, Upsertable,
};
use ionoscloud::{Error, ErrorKind, Lifecycle as _, Operation as _, Resolution};
use ionoscloud_emulator::{Effect, Fault};
use serde::Serialize;

use super::{Condition, LATE, Lives};

/// Creations whose creator no response shows, so that one whose response is lost is not known to be one's own.
const NO_CREATOR: &[&str] = &["compute/umGroupsPost", "compute/umUsersPost"];

/// Creations of what has no state itself, and leaves that of its parent as it is.
const CANNOT_FAIL: &[&str] = &["postgresql-v1/databasesPost"];

/// The id in the response of a creation, and the end of the wait for it.
pub(super) struct Made {
    id: String,
    /// True for one that is ready, and its state.
    wait: Result<(bool, Option<String>), Error>,
}

impl Made {
    /// Waits for what was created.
    pub(super) async fn of<T, S: ionoscloud::Lifecycle + Clone + Send + Sync + 'static>(
        id: &str,
        created: ionoscloud::InProgress<T, S>,
    ) -> Self {
        let seen = created.wait().await;
        Self { id: id.to_owned(), wait: seen.map(|seen| (seen.is_ready(), seen.state().map(str::to_owned))) }
    }
}

impl Lives {
    /// The life of one of a kind with names.
    pub(in super::super) async fn life<K>(
        &mut self,
        collection: &Collection<K>,
        new: K::New,
        change: impl AsyncFnOnce(Handle<K>),
    ) where
        K: Creatable + Named + Deletable,
    {
        let handle = self.created(collection, new).await;
        if self.condition == Condition::Failure {
            return remove(&handle).await;
        }
        let id = id(&handle);
        let entries = collection.list().collect_up_to(200).await.unwrap();
        let entry = entries.iter().find(|entry| K::entry_id(entry) == Some(&id)).unwrap();
        let name = K::entry_name(entry).unwrap().to_owned();
        let found = collection.find(&name).await.unwrap().unwrap();
        assert_eq!(K::entry_id(&found), Some(id.as_str()));
        assert!(collection.find(&name[1..]).await.unwrap().is_none(), "part of a name is another one");
        change(handle.clone()).await;
        self.deleted(collection, &handle).await;
        assert!(collection.find(&name).await.unwrap().is_none());
    }

    /// The life of one of a kind without names.
    pub(in super::super) async fn nameless<K>(
        &mut self,
        collection: &Collection<K>,
        new: K::New,
        change: impl AsyncFnOnce(Handle<K>),
    ) where
        K: Creatable + Deletable,
    {
        let handle = self.created(collection, new).await;
        if self.condition == Condition::Failure {
            return remove(&handle).await;
        }
        change(handle.clone()).await;
        self.deleted(collection, &handle).await;
    }

    /// The life of one that an operation of something else creates.
    pub(super) async fn made<K>(
        &mut self,
        operation: &str,
        collection: &Collection<K>,
        make: impl AsyncFn() -> Result<Made, Error>,
        change: impl AsyncFnOnce(Handle<K>),
    ) where
        K: Deletable + Listable,
    {
        let handle = self.begun(operation, collection, make).await;
        if self.condition == Condition::Failure {
            return remove(&handle).await;
        }
        change(handle.clone()).await;
        self.deleted(collection, &handle).await;
    }

    /// The life of what is attached to something: it is shown there until it is detached.
    pub(super) async fn attached<K: Tracked + Listable>(
        &mut self,
        operation: &str,
        collection: &Collection<K>,
        attach: impl AsyncFn() -> Result<Made, Error>,
        detach: impl AsyncFnOnce(),
    ) {
        let handle = self.begun(operation, collection, attach).await;
        if self.condition == Condition::Failure && handle.get().await.is_err() {
            return;
        }
        self.wire.compare(&id(&handle));
        detach().await;
        assert!(!ids(collection).await.contains(&id(&handle)), "{}: still in its list", K::NOUN);
        assert!(handle.get().await.map(|_| ()).unwrap_err().is_not_found(), "{}: still there", K::NOUN);
    }

    /// The life of one that nothing deletes, up to where it stays.
    pub(in super::super) async fn lasting<K: Creatable>(&mut self, collection: &Collection<K>, new: K::New) {
        self.created(collection, new).await;
    }

    /// The life of one that is created by `PUT`. That is sent again if its response is lost, and creates no second one.
    pub(in super::super) async fn upserted<K>(&mut self, collection: &Collection<K>, content: K::Replacement)
    where
        K: Upsertable + Listable + Deletable,
    {
        if self.condition == Condition::Failure {
            return;
        }
        tokio::time::sleep(Duration::from_secs(15)).await;
        let before = ids(collection).await;
        let fault = match self.condition {
            Condition::Overload => Some(Effect::status(StatusCode::SERVICE_UNAVAILABLE)),
            Condition::LostResponse | Condition::LateLists => Some(Effect::reset().after_processing()),
            Condition::Undisturbed | Condition::Failure => None,
        };
        if let Some(effect) = fault {
            self.emulator.add_fault(Fault::on_anything().nth(1).then(effect)).unwrap();
        }
        let created = collection.create_by_put(content).await;
        self.emulator.clear_faults();
        match created {
            Ok(created) => assert!(created.wait().await.unwrap().is_ready()),
            // Its response has a secret, which another one would change: it is not sent again.
            Err(error) => {
                assert!(!K::Replace::INFO.is_idempotent() && error.may_have_been_processed(), "{error}");
                if self.condition == Condition::Overload {
                    return assert_eq!(ids(collection).await, before);
                }
            }
        }
        let id = self.listed(collection, &before).await;
        let handle = collection.handle(K::Id::from(&*id));
        handle.get().await.unwrap();
        handle.delete().await.unwrap().wait().await.unwrap();
        assert_eq!(ids(collection).await, before);
    }

    /// Creates one that is ready, and shown by a read and by a list, or one that fails.
    async fn created<K: Creatable>(&mut self, collection: &Collection<K>, new: K::New) -> Handle<K> {
        let create = async || {
            let created = collection.create(new.clone()).recover_lost_response().await?;
            let id = K::created_id(created.response()).unwrap().to_owned();
            Ok(Made::of(&id, created).await)
        };
        self.begun(K::Create::INFO.id(), collection, create).await
    }

    async fn begun<K: Tracked + Listable>(
        &mut self,
        operation: &str,
        collection: &Collection<K>,
        make: impl AsyncFn() -> Result<Made, Error>,
    ) -> Handle<K> {
        // Until then an id that is used again, as those of LANs are, may be that of a deleted one.
        tokio::time::sleep(Duration::from_secs(15)).await;
        let before = ids(collection).await;
        self.wire.clear();
        let sent = self.emulator.journal().requests().len();
        let fault = match self.condition {
            Condition::Undisturbed => None,
            // Polls, a read and a list.
            Condition::Overload => {
                Some(Fault::on_anything().calls(2..=4).then(Effect::status(StatusCode::SERVICE_UNAVAILABLE)))
            }
            Condition::LostResponse | Condition::LateLists => {
                Some(Fault::on(operation).nth(1).then(Effect::reset().after_processing()))
            }
            Condition::Failure => Some(Fault::on(operation).nth(1).then(Effect::respond().fail_resource())),
        };
        if let Some(fault) = fault {
            self.emulator.add_fault(fault).unwrap();
        }
        let made = make().await;
        let requests = self.emulator.journal().requests().split_off(sent);
        let mut creations = requests.iter().filter(|request| request.is_of(operation));
        let creation = creations.next().unwrap();
        let name = format!("{}/{}", creation.product.unwrap(), creation.operation.unwrap());
        assert!(creations.next().is_none(), "{name}: sent twice");
        let disturbed = self.condition != Condition::Undisturbed;
        if disturbed && self.condition != Condition::Overload {
            assert!(creation.fault.is_some(), "{name}: nothing happened to it");
        }
        self.lived.insert(name.clone());
        if self.condition == Condition::Failure {
            self.emulator.clear_faults();
            let made = made.unwrap_or_else(|error| panic!("{name}: {error}"));
            match made.wait {
                Ok(_) if CANNOT_FAIL.contains(&&*name) => {}
                Ok((_, state)) => assert_eq!(state, None, "{name}: only what has no state cannot fail"),
                Err(error) => assert!(error.wait().is_some(), "{name}: {error}"),
            }
            return collection.handle(K::Id::from(&*made.id));
        }
        let id = match made {
            Ok(made) => {
                let (ready, state) = made.wait.unwrap_or_else(|error| panic!("{name}: {error}"));
                assert!(ready, "{name}: {state:?}");
                made.id
            }
            Err(error) => self.recovered(&name, collection, &error, &before).await,
        };
        let handle = collection.handle(K::Id::from(&*id));
        handle.get().await.unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(self.listed(collection, &before).await, id, "{name}");
        self.emulator.clear_faults();
        handle
    }

    /// A creation whose response was lost, and which the client did not recognise: it says so, and there is one.
    async fn recovered<K: Tracked + Listable>(
        &self,
        name: &str,
        collection: &Collection<K>,
        error: &Error,
        before: &[String],
    ) -> String {
        assert!(matches!(self.condition, Condition::LostResponse | Condition::LateLists), "{name}: {error}");
        assert!(error.may_have_been_processed(), "{name}: {error}");
        let id = self.listed(collection, before).await;
        if let Some(lost) = error.lost_creation() {
            assert_eq!(error.kind(), ErrorKind::OutcomeUnknown, "{name}");
            match lost.resolve::<K::Entry>().await.unwrap() {
                Resolution::Created(entry) => assert_eq!(K::entry_id(&entry), Some(id.as_str()), "{name}"),
                Resolution::Ambiguous(_) if NO_CREATOR.contains(&name) => {}
                other => panic!("{name}: {other:?}"),
            }
        }
        let seen = collection.handle(K::Id::from(&*id)).wait_until_ready().await.unwrap();
        assert!(seen.is_ready(), "{name}");
        id
    }

    /// Deletes one, which is then in no list and not read any more.
    async fn deleted<K: Deletable + Listable>(&mut self, collection: &Collection<K>, handle: &Handle<K>) {
        let id = id(handle);
        self.wire.compare(&id);
        if self.condition == Condition::Overload {
            let overload = Fault::on_anything().calls(1..=2).then(Effect::status(StatusCode::SERVICE_UNAVAILABLE));
            self.emulator.add_fault(overload).unwrap();
        }
        let noun = K::NOUN;
        handle.delete().await.unwrap().wait().await.unwrap_or_else(|error| panic!("{noun}: {error}"));
        self.emulator.clear_faults();
        assert!(!ids(collection).await.contains(&id), "{noun}: still in its list");
        let gone = handle.get().await.map(|_| ()).unwrap_err();
        let absent = gone.status().is_some_and(|status| K::ABSENT.contains(&status.as_u16()));
        assert!(gone.is_not_found() || absent, "{noun}: {gone}");
    }

    /// The id of the one entry that was not there before; late lists have it after a while.
    async fn listed<K: Listable>(&self, collection: &Collection<K>, before: &[String]) -> String {
        let late = self.condition == Condition::LateLists;
        let started = tokio::time::Instant::now();
        loop {
            let mut ids = ids(collection).await;
            ids.retain(|id| !before.contains(id));
            match ids.as_slice() {
                [id] => return id.clone(),
                [] if late && started.elapsed() <= LATE => tokio::time::sleep(Duration::from_secs(1)).await,
                other => panic!("{}: new in its list: {other:?}", K::NOUN),
            }
        }
    }
}

/// Deletes what failed, if it is there all the same. What failed with its parent goes with that alone: a user of a
/// database is refused while its cluster is `FAILED`.
async fn remove<K: Deletable>(handle: &Handle<K>) {
    if handle.get().await.is_err() {
        return;
    }
    match handle.delete().await {
        Ok(deleted) => drop(deleted.wait().await.unwrap()),
        Err(error) => {
            let conflict = error.status() == Some(StatusCode::CONFLICT);
            assert!(conflict, "{}: {error}", K::NOUN);
        }
    }
}

/// Updates one, waits, and reads it.
pub(in super::super) async fn update<K: Updatable>(handle: &Handle<K>, update: impl Into<K::Update>) {
    handle.update(update).await.unwrap().wait().await.unwrap();
    handle.get().await.unwrap();
}

/// Replaces one by what was read, which changes nothing; then by other content.
pub(in super::super) async fn replace<K: Replaceable>(handle: &Handle<K>, content: impl Into<K::Replacement>)
where
    K::Replacement: TryFrom<K::Item, Error: Debug>,
    K::Item: Serialize,
{
    keep(handle).await;
    handle.replace(content).await.unwrap().wait().await.unwrap();
    handle.get().await.unwrap();
}

/// Replaces one by what was read, which changes nothing.
pub(in super::super) async fn keep<K: Replaceable>(handle: &Handle<K>)
where
    K::Replacement: TryFrom<K::Item, Error: Debug>,
    K::Item: Serialize,
{
    keep_with(handle, |read| K::Replacement::try_from(read).unwrap()).await;
}

/// Replaces one by what was read and what no read shows, which changes nothing.
pub(in super::super) async fn keep_with<K: Replaceable>(
    handle: &Handle<K>,
    content: impl FnOnce(K::Item) -> K::Replacement,
) where
    K::Item: Serialize,
{
    let read = handle.get().await.unwrap();
    let before = properties(&read);
    handle.replace(content(read)).await.unwrap().wait().await.unwrap();
    let mut after = properties(&handle.get().await.unwrap());
    // Some members are shown once a replacement has given them their defaults.
    after.retain(|member, _| before.contains_key(member));
    assert_eq!(after, before, "{}", K::NOUN);
}

/// The properties that a program can set: not the number that each change of a data centre raises.
fn properties(item: &impl Serialize) -> serde_json::Map<String, serde_json::Value> {
    let mut item = serde_json::to_value(item).unwrap();
    let mut properties = std::mem::take(item["properties"].as_object_mut().unwrap());
    properties.retain(|member, value| member != "version" || !value.is_number());
    properties
}

fn id<K: Resource>(handle: &Handle<K>) -> String {
    use ionoscloud::resource::Key as _;

    handle.key().ids().last().copied().unwrap_or_default().to_owned()
}

async fn ids<K: Listable>(collection: &Collection<K>) -> Vec<String> {
    let entries = collection.list().collect_up_to(1_000).await.unwrap();
    entries.iter().filter_map(|entry| K::entry_id(entry).map(str::to_owned)).collect()
}
