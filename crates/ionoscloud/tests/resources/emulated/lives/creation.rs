//! The beginning of a life.

use std::time::Duration;

use http::StatusCode;
use ionoscloud::resource::{Collection, Handle, Listable, Tracked};
use ionoscloud::wait::WaitErrorKind;
use ionoscloud::{Error, ErrorKind, Lifecycle as _, Resolution};
use ionoscloud_emulator::{Effect, Fault, RecordedRequest};

use super::exceptions::{FAILED_ACTION, NO_CREATOR, NO_REASON, NO_REQUEST, NO_STATE, is_listed};
use super::world::unavailable;
use super::{Condition, LATE, Lives};

/// The id in the response of a creation, and the end of the wait for it.
pub(super) struct Made {
    pub(super) id: String,
    /// True for one that is ready, and its state.
    pub(super) wait: Result<(bool, Option<String>), Error>,
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

/// What a creation made.
pub(super) struct Begun<K: Tracked> {
    /// Document and id of the operation.
    pub(super) name: String,
    pub(super) handle: Handle<K>,
    /// False for one whose creation failed and left nothing.
    pub(super) is_there: bool,
    /// True for one that failed.
    pub(super) has_failed: bool,
}

impl Lives {
    /// Creates one that is ready, and shown by a read and by a list, or one that fails.
    pub(super) async fn begun<K: Tracked + Listable>(
        &mut self,
        operation: &str,
        collection: &Collection<K>,
        make: impl AsyncFn() -> Result<Made, Error>,
    ) -> Begun<K> {
        // Until then an id that is used again, as those of LANs are, may be that of a deleted one.
        tokio::time::sleep(Duration::from_secs(15)).await;
        let before = ids(collection).await;
        self.world.wire.clear();
        if self.world.condition == Condition::Overload {
            self.overloaded(operation, collection, &make, &before).await;
        }
        drop(self.world.received());
        match self.world.condition {
            Condition::Undisturbed => {}
            // Polls, a read and a list.
            Condition::Overload => self.world.add(Fault::on_anything().calls(2..=4).then(unavailable())),
            Condition::LostResponse | Condition::LateLists => {
                self.world.add(Fault::on(operation).nth(1).then(Effect::reset().after_processing()));
            }
            Condition::Failure => self.world.add(Fault::on(operation).nth(1).then(Effect::respond().fail_resource())),
        }
        let made = make().await;
        let received = self.world.received();
        let name = self.creation(operation, &received);
        if self.world.condition == Condition::Failure {
            let made = made.unwrap_or_else(|error| panic!("{name}: {error}"));
            return self.failed(name, collection, made, &before).await;
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
        self.world.emulator.clear_faults();
        if self.world.condition == Condition::Overload {
            let later = received.into_iter().chain(self.world.received());
            assert_eq!(later.filter(|request| request.fault.is_some()).count(), 3, "{name}: not overloaded");
        }
        Begun { name, handle, is_there: true, has_failed: false }
    }

    /// Document and id of the operation that created, which was sent once, and hit where the condition hits it.
    pub(super) fn creation(&mut self, operation: &str, received: &[RecordedRequest]) -> String {
        let mut creations = received.iter().filter(|request| request.is_of(operation));
        let creation = creations.next().unwrap_or_else(|| panic!("{operation}: not sent"));
        let name = format!("{}/{}", creation.product.unwrap(), creation.operation.unwrap());
        assert!(creations.next().is_none(), "{name}: sent twice");
        let is_hit = !matches!(self.world.condition, Condition::Undisturbed | Condition::Overload);
        assert_eq!(creation.fault.is_some(), is_hit, "{name}: {:?}", creation.fault);
        self.lived.insert(name.clone());
        name
    }

    /// A creation that is rejected for overload is an error that leaves the outcome open, and creates nothing.
    async fn overloaded<K: Tracked + Listable>(
        &self,
        operation: &str,
        collection: &Collection<K>,
        make: &impl AsyncFn() -> Result<Made, Error>,
        before: &[String],
    ) {
        drop(self.world.received());
        self.world.add(Fault::on(operation).nth(1).then(unavailable()));
        self.world.add(Fault::on_anything().calls(2..=3).then(unavailable()));
        let Err(error) = make().await else { panic!("{operation}: created in spite of a 503") };
        assert!(error.may_have_been_processed(), "{operation}: {error}");
        assert_eq!(error.status(), Some(StatusCode::SERVICE_UNAVAILABLE), "{operation}: {error}");
        if let Some(lost) = error.lost_creation() {
            assert_eq!(error.kind(), ErrorKind::OutcomeUnknown, "{operation}");
            let resolution = lost.resolve::<K::Entry>().await.unwrap();
            assert!(matches!(resolution, Resolution::NotFound), "{operation}: {resolution:?}");
        }
        let sent = self.world.received().iter().filter(|request| request.is_of(operation)).count();
        assert_eq!(sent, 1, "{operation}: repeated");
        assert_eq!(ids(collection).await, before, "{operation}: created by a 503");
        self.world.emulator.clear_faults();
    }

    /// A creation whose response was lost, and which the client did not recognise: it says so, and there is one.
    async fn recovered<K: Tracked + Listable>(
        &self,
        name: &str,
        collection: &Collection<K>,
        error: &Error,
        before: &[String],
    ) -> String {
        let is_lost = matches!(self.world.condition, Condition::LostResponse | Condition::LateLists);
        assert!(is_lost && error.may_have_been_processed(), "{name}: {error}");
        let id = self.listed(collection, before).await;
        if let Some(lost) = error.lost_creation() {
            assert_eq!(error.kind(), ErrorKind::OutcomeUnknown, "{name}");
            match lost.resolve::<K::Entry>().await.unwrap() {
                Resolution::Ambiguous(_) if is_listed(NO_CREATOR, name) => {}
                Resolution::Created(entry) if !is_listed(NO_CREATOR, name) => {
                    assert_eq!(K::entry_id(&entry), Some(id.as_str()), "{name}");
                }
                other => panic!("{name}: {other:?}"),
            }
        }
        let seen = collection.handle(K::Id::from(&*id)).wait_until_ready().await.unwrap();
        assert!(seen.is_ready(), "{name}");
        id
    }

    /// What failed says so: it is read and listed with its state and the reason, or there is nothing of it. What has
    /// no state cannot fail once it is created.
    async fn failed<K: Tracked + Listable>(
        &mut self,
        name: String,
        collection: &Collection<K>,
        made: Made,
        before: &[String],
    ) -> Begun<K> {
        self.world.emulator.clear_faults();
        let handle = collection.handle(K::Id::from(&*made.id));
        let error = match made.wait {
            Ok((ready, state)) => {
                let is_known = state.is_none() || is_listed(NO_STATE, &name);
                assert!(ready && is_known, "{name}: it has a state, {state:?}, and did not fail");
                handle.get().await.unwrap_or_else(|error| panic!("{name}: {error}"));
                assert_eq!(self.listed(collection, before).await, made.id, "{name}");
                return Begun { name, handle, is_there: true, has_failed: false };
            }
            Err(error) => error,
        };
        let reason = match error.wait().map(ionoscloud::WaitError::kind) {
            Some(WaitErrorKind::Failed(reason)) if !is_listed(NO_REQUEST, &name) => reason.clone(),
            Some(WaitErrorKind::Gone) if is_listed(NO_REQUEST, &name) => "gone".to_owned(),
            _ => panic!("{name}: {error}"),
        };
        assert!(!reason.is_empty(), "{name}: failed for no reason");
        let is_there = match handle.get().await {
            Ok(_) => true,
            Err(error) => {
                assert!(error.is_not_found(), "{name}: {error}");
                false
            }
        };
        if is_there {
            assert_eq!(self.listed(collection, before).await, made.id, "{name}: failed, and not listed");
            let seen = handle.send(K::poll(handle.key())).await.unwrap();
            assert_fails(&name, &seen);
        } else {
            // A request of the Cloud API fails, and takes back what it began.
            assert!(name.starts_with("compute/"), "{name}: failed, and is gone");
            assert_eq!(ids(collection).await, before, "{name}: failed, and left something");
        }
        Begun { name, handle, is_there, has_failed: true }
    }

    /// The id of the one entry that was not there before; late lists have it after a while.
    pub(super) async fn listed<K: Listable>(&self, collection: &Collection<K>, before: &[String]) -> String {
        let late = self.world.condition == Condition::LateLists;
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

/// It has failed, and says why.
pub(super) fn assert_fails(name: &str, seen: &impl ionoscloud::Lifecycle) {
    if is_listed(FAILED_ACTION, name) {
        return assert!(seen.is_ready(), "{name}: {:?}", seen.state());
    }
    assert!(seen.is_failed(), "{name}: {:?}", seen.state());
    let has_reason = seen.message().is_some_and(|message| !message.is_empty());
    assert_eq!(has_reason, !is_listed(NO_REASON, name), "{name}: {:?}", seen.message());
}

pub(super) async fn ids<K: Listable>(collection: &Collection<K>) -> Vec<String> {
    let entries = collection.list().collect_up_to(1_000).await.unwrap();
    entries.iter().filter_map(|entry| K::entry_id(entry).map(str::to_owned)).collect()
}
