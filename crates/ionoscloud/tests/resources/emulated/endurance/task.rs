//! One of the tasks.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use ionoscloud::resource::{
    Collection, Creatable, Deletable, Handle, Named, Replaceable, Resource, Tracked, Updatable,
};
use ionoscloud::{Client, Error, Lifecycle as _, Operation as _, Resolution, auth};
use serde::Serialize;
use serde_json::Value;
use tokio::time::{Instant, sleep};

use super::weather::{PATIENCE, PAUSE, persistent};
use super::witness::{Counts, Known};

/// A task, and the record of all of them.
#[derive(Clone)]
pub(super) struct Task {
    pub(super) number: usize,
    /// The name of the API document.
    pub(super) document: &'static str,
    pub(super) until: Instant,
    pub(super) known: Arc<Mutex<Known>>,
}

impl Task {
    /// Creates, finds, changes and deletes one after another until the time is over.
    pub(super) async fn run<K>(
        self,
        collection: Collection<K>,
        new: impl Fn(&str) -> K::New,
        live: impl AsyncFn(&Self, &Handle<K>, &str),
    ) where
        K: Creatable + Named + Deletable,
    {
        let find = async |name: &str| collection.find(name).await;
        self.rounds(&collection, &find, new, live).await;
    }

    /// As [`run`](Self::run), for a kind that the client does not find by its name.
    pub(super) async fn run_nameless<K>(
        self,
        collection: Collection<K>,
        new: impl Fn(&str) -> K::New,
        live: impl AsyncFn(&Self, &Handle<K>, &str),
    ) where
        K: Creatable<Entry: Serialize> + Deletable,
    {
        let find = async |name: &str| listed(&collection, name).await;
        self.rounds(&collection, &find, new, live).await;
    }

    async fn rounds<K>(
        &self,
        collection: &Collection<K>,
        find: &impl AsyncFn(&str) -> Result<Option<K::Entry>, Error>,
        new: impl Fn(&str) -> K::New,
        live: impl AsyncFn(&Self, &Handle<K>, &str),
    ) where
        K: Creatable + Deletable,
    {
        let mut random = fastrand::Rng::with_seed(u64::try_from(self.number).unwrap());
        let mut round = 0;
        while Instant::now() < self.until {
            round += 1;
            let name = format!("task-{}-{round}", self.number);
            self.round(collection, find, (&name, &new(&name)), &mut random, &live).await;
            sleep(Duration::from_secs(random.u64(1..60))).await;
        }
    }

    async fn round<K>(
        &self,
        collection: &Collection<K>,
        find: &impl AsyncFn(&str) -> Result<Option<K::Entry>, Error>,
        (name, new): (&str, &K::New),
        random: &mut fastrand::Rng,
        live: &impl AsyncFn(&Self, &Handle<K>, &str),
    ) where
        K: Creatable + Deletable,
    {
        // Zones and distributions have a domain in the place of a name.
        let shown = K::new_name(new).unwrap_or(name);
        let Some(id) = created(collection, find, shown, new).await else { return };
        self.know(|known| &mut known.creations, K::Create::INFO.id());
        let handle = collection.handle(K::Id::from(&*id));
        let seen = persistent(async || handle.wait_until_ready().await).await;
        assert!(seen.is_ready(), "{}: {name}", K::NOUN);
        // It would be ambiguous if there were two.
        let found = persistent(async || find(shown).await).await;
        let found = found.unwrap_or_else(|| panic!("{}: {shown} is lost", K::NOUN));
        assert_eq!(K::entry_id(&found), Some(id.as_str()), "{shown}");
        live(self, &handle, name).await;
        sleep(Duration::from_secs(random.u64(1..1_200))).await;
        self.delete(&handle).await;
        assert!(persistent(async || find(shown).await).await.is_none(), "{}: {shown} is left", K::NOUN);
    }

    async fn delete<K: Deletable>(&self, handle: &Handle<K>) {
        persistent(async || match handle.delete().await {
            Ok(deleted) => deleted.wait().await.map(drop),
            Err(error) if error.is_not_found() => Ok(()),
            Err(error) => Err(error),
        })
        .await;
        self.know(|known| &mut known.deletions, K::Delete::INFO.id());
    }

    /// The life of one below another one.
    pub(super) async fn below<K>(
        &self,
        collection: Collection<K>,
        name: &str,
        new: impl Into<K::New>,
        live: impl AsyncFn(&Self, &Handle<K>, &str),
    ) where
        K: Creatable<Entry: Serialize> + Deletable,
    {
        let find = async |name: &str| listed(&collection, name).await;
        let mut random = fastrand::Rng::with_seed(u64::try_from(name.len()).unwrap());
        self.round(&collection, &find, (name, &new.into()), &mut random, &live).await;
    }

    /// Updates one, which then shows this.
    pub(super) async fn update<K>(&self, handle: &Handle<K>, update: impl Into<K::Update>, shown: Value)
    where
        K: Updatable<Item: Serialize>,
    {
        let update = update.into();
        self.change(handle, &shown, async || handle.update(update.clone()).await.map(drop)).await;
        self.know(|known| &mut known.updates, K::UpdateOperation::INFO.id());
    }

    /// Replaces one, which then shows this.
    pub(super) async fn replace<K>(&self, handle: &Handle<K>, content: impl Into<K::Replacement>, shown: Value)
    where
        K: Replaceable<Item: Serialize>,
    {
        let content = content.into();
        self.change(handle, &shown, async || handle.replace(content.clone()).await.map(drop)).await;
        self.know(|known| &mut known.replacements, K::Replace::INFO.id());
    }

    /// Sends a change until it took effect: again only where a read says that it did not.
    async fn change<K>(&self, handle: &Handle<K>, wanted: &Value, send: impl AsyncFn() -> Result<(), Error>)
    where
        K: Tracked<Item: Serialize>,
    {
        let shows = async || {
            persistent(async || handle.wait_until_settled().await).await;
            let item = persistent(async || handle.get().await).await;
            let item = serde_json::to_value(item).unwrap();
            let shown = item.get("properties").unwrap_or(&item);
            wanted.as_object().unwrap().iter().all(|(member, wanted)| shown.get(member) == Some(wanted))
        };
        assert!(!shows().await, "{}: {wanted} is shown before the change", K::NOUN);
        for _ in 0..PATIENCE {
            let sent = send().await;
            let may_be_done = sent.as_ref().map_or_else(Error::may_have_been_processed, |()| true);
            if may_be_done && shows().await {
                return;
            }
            let error = sent.map(|()| "a change that succeeded is not shown").unwrap_err();
            assert!(error.may_have_been_processed() || error.is_retryable() || error.is_conflict(), "{error}");
            sleep(PAUSE).await;
        }
        panic!("{}: {wanted} was never shown", K::NOUN);
    }

    /// Generates tokens and deletes them. No name is theirs alone, but a lifetime.
    pub(super) async fn run_tokens(self, client: Client) {
        use ionoscloud::api::auth::kinds::{Token, TokenKey};

        let ttl = 3_600 + u32::try_from(self.number).unwrap();
        let mine = async || {
            let tokens = persistent(async || client.send(auth::operations::ListTokens::new()).await).await.tokens;
            let mut mine = tokens.into_iter().filter(|token| lifetime(token) == Some(ttl));
            let token = mine.next();
            assert!(mine.next().is_none(), "two tokens were generated");
            token
        };
        let mut random = fastrand::Rng::with_seed(u64::try_from(self.number).unwrap());
        while Instant::now() < self.until {
            match client.send(auth::operations::GenerateToken::new().ttl_seconds(ttl)).await {
                Ok(_) => {}
                Err(error) => assert!(error.may_have_been_processed() || error.is_retryable(), "{error}"),
            }
            if let Some(token) = mine().await {
                self.know(|known| &mut known.creations, auth::operations::GenerateToken::INFO.id());
                sleep(Duration::from_secs(random.u64(1..600))).await;
                self.delete(&Handle::<Token>::new(client.clone(), TokenKey::new(token.id))).await;
                assert!(mine().await.is_none(), "a token is left");
            }
            sleep(Duration::from_secs(random.u64(1..60))).await;
        }
    }

    fn know(&self, counts: impl FnOnce(&mut Known) -> &mut Counts, operation: &str) {
        let mut known = self.known.lock().unwrap();
        *counts(&mut known).entry(format!("{}/{operation}", self.document)).or_default() += 1;
    }
}

/// The seconds between the creation of a token and its end.
fn lifetime(token: &auth::Token) -> Option<u32> {
    let created = token.created_date.as_ref()?.to_system_time().ok()?;
    let ended = token.expiration_date.as_ref()?.to_system_time().ok()?;
    u32::try_from(ended.duration_since(created).ok()?.as_secs()).ok()
}

/// The one of this name in a list, if its properties have it.
async fn listed<K>(collection: &Collection<K>, name: &str) -> Result<Option<K::Entry>, Error>
where
    K: Creatable<Entry: Serialize>,
{
    let has_name = |entry: &K::Entry| {
        let entry = serde_json::to_value(entry).unwrap();
        let members = entry["properties"].as_object().into_iter().flatten();
        members.into_iter().any(|(_, value)| value == name)
    };
    let mut found = collection.list().collect_up_to(1_000).await?.into_iter().filter(has_name);
    let first = found.next();
    assert!(found.next().is_none(), "{}: there are two of the name {name}", K::NOUN);
    Ok(first)
}

/// The id of the one that a creation made; none if it certainly made none.
async fn created<K: Creatable>(
    collection: &Collection<K>,
    find: &impl AsyncFn(&str) -> Result<Option<K::Entry>, Error>,
    name: &str,
    new: &K::New,
) -> Option<String> {
    let error = match collection.create(new.clone()).recover_lost_response().await {
        Ok(created) => return K::created_id(created.response()).map(str::to_owned),
        Err(error) => error,
    };
    if !error.may_have_been_processed() {
        assert!(error.is_retryable() || error.is_conflict(), "{error}");
        return None;
    }
    let id = |entry: &K::Entry| K::entry_id(entry).map(str::to_owned);
    let Some(lost) = error.lost_creation() else {
        return persistent(async || find(name).await).await.as_ref().and_then(id);
    };
    match persistent(async || lost.resolve::<K::Entry>().await).await {
        Resolution::Created(entry) => id(&entry),
        Resolution::NotFound => None,
        other => panic!("{}: {other:?}", K::NOUN),
    }
}

/// Nothing is left in a collection.
pub(super) async fn is_empty<K: Creatable + Resource>(collection: Collection<K>) {
    let left = collection.list().collect_up_to(10).await.unwrap();
    assert!(left.is_empty(), "{}: left: {left:?}", K::NOUN);
}
