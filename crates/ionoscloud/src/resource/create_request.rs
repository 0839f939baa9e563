//! A create that has not been sent, and its recovery after a lost response.

use std::fmt;
use std::future::IntoFuture;
use std::pin::Pin;

use ionoscloud_api::resource::Creatable;
use ionoscloud_core::{LostCreation, RequestOptions, Resolution};
use tokio::time::Instant;

use super::call::Changed;
use super::creates_in_flight::CreateInFlight;
use super::lost_creation::Search;
use super::{Collection, Handle};
use crate::wait::InProgress;
use crate::{Error, ErrorKind};
use ionoscloud_core::quoted;

/// A creation that has not been sent: await it; get it from [`Collection::create`].
///
/// A future that is dropped before it is done leaves the outcome unknown, with nothing to resolve: limit its time by
/// [`with`](Self::with) instead.
///
/// ```no_run
/// # #[cfg(feature = "mongodb")] {
/// # use ionoscloud::{Client, Error, mongodb::NewCluster};
/// # async fn example(client: Client, new: NewCluster) -> Result<(), Error> {
/// let created = client.mongodb().clusters().create(new).recover_lost_response().await?;
/// println!("{} is being created", created.id);
/// # Ok(())
/// # }
/// # }
/// ```
#[must_use = "nothing is created until this is awaited"]
pub struct CreateRequest<K: Creatable> {
    collection: Collection<K>,
    new: K::New,
    recover: bool,
}

impl<K: Creatable> CreateRequest<K> {
    pub(super) fn new(collection: Collection<K>, new: K::New) -> Self {
        Self { collection, new, recover: false }
    }

    /// Searches for the resource if the response is lost, and continues with it, provided that every identifying field
    /// matches; see [`LostCreation::resolve`]. Without a name nothing can be searched for.
    pub fn recover_lost_response(mut self) -> Self {
        self.recover = true;
        self
    }

    /// Sends the creation, its search and its wait with these options. A creation is never sent again after a lost
    /// response, also not by [`RequestOptions::idempotent`].
    pub fn with(mut self, options: RequestOptions) -> Self {
        self.collection = self.collection.with(options);
        self
    }

    async fn send(self) -> Result<InProgress<K::Created, K::Seen>, Error> {
        let Self { mut collection, new, recover } = self;
        collection.caller = collection.caller.for_creation();
        let began = Instant::now();
        let name = K::new_name(&new).filter(|name| !name.trim().is_empty()).map(str::to_owned);
        let client = &collection.caller.client;
        let siblings = format!("{} {}", collection.parent, K::NOUN);
        let in_flight = name.as_ref().map(|name| client.creates_in_flight().begin(&siblings, name));
        let operation = K::create(&collection.parent, new.clone());
        let read = async || read_chosen(&collection, &new).await;
        let error = match collection.caller.change(&collection.parent, operation, K::CREATE_WAIT, read).await {
            Ok(changed) => {
                if let (Some(in_flight), Some(id)) = (&in_flight, K::created_id(&changed.response)) {
                    in_flight.created(id);
                }
                return in_progress(&collection, changed);
            }
            Err(error) => error,
        };
        if !error.may_have_been_processed() {
            in_flight.iter().for_each(CreateInFlight::failed);
            return Err(error);
        }
        in_flight.iter().for_each(CreateInFlight::lost);
        let noun = K::NOUN;
        let (Some(name), Some(in_flight)) = (name, in_flight) else {
            let text = format!(
                "the response was lost: a {noun} without a name may have been created; check before creating it again"
            );
            return Err(error.into_outcome_unknown(text));
        };
        // Names are unique: the name that is taken may be that of an attempt whose response was lost.
        let is_taken = K::UNIQUE_NAMES && error.status().is_some_and(|status| status.as_u16() == 409);
        let search = Search { collection, new, name, in_flight, began, ended: Instant::now() };
        if let Some(id) = error.created_id()
            && let Some(created) = search.named_by_location(id).await
        {
            return in_progress(&search.collection, Changed::found(created, &error));
        }
        if (recover || is_taken)
            && let Ok(Resolution::Created(entry)) = search.resolve().await
            && let Some(created) = K::created(*entry)
        {
            return in_progress(&search.collection, Changed::found(created, &error));
        }
        let name = search.name.clone();
        let text = format!(
            "the response was lost: {noun} {} may have been created; search for it by `resolve()` of the error's \
             `lost_creation()` before creating it again",
            quoted(&name)
        );
        let lost = LostCreation::new(noun, name, search);
        Err(error.into_outcome_unknown(text).with_lost_creation(lost))
    }
}

/// The response of a creation with an id of the caller's choice, made from the item.
async fn read_chosen<K: Creatable>(collection: &Collection<K>, new: &K::New) -> Option<K::Created> {
    let item = collection.get(K::Id::from(K::new_id(new)?)).await.ok()?;
    K::created_as(item)
}

fn in_progress<K: Creatable>(
    collection: &Collection<K>,
    changed: Changed<K::Created>,
) -> Result<InProgress<K::Created, K::Seen>, Error> {
    let Some(id) = K::created_id(&changed.response) else {
        let text = format!("the {} was created, but the response has no id of it", K::NOUN);
        return Err(Error::new(ErrorKind::Decode, text));
    };
    let key = K::key(&collection.parent, K::Id::from(id));
    let handle = Handle::<K>::of(collection.caller.clone(), key);
    let waiter = handle.after_creation(K::CREATE_WAIT, &changed);
    Ok(changed.in_progress(waiter))
}

impl<K: Creatable> IntoFuture for CreateRequest<K> {
    type Output = Result<InProgress<K::Created, K::Seen>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl<K: Creatable> Clone for CreateRequest<K> {
    fn clone(&self) -> Self {
        Self { collection: self.collection.clone(), new: self.new.clone(), recover: self.recover }
    }
}

impl<K: Creatable> fmt::Debug for CreateRequest<K> {
    /// Without the body, which may hold a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateRequest")
            .field("collection", &self.collection)
            .field("recover", &self.recover)
            .finish_non_exhaustive()
    }
}
