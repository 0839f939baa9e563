//! One resource by its key: reading, changing, deleting it, and the waits for its states.

use std::fmt;

use http::StatusCode;
use ionoscloud_api::resource::{Deletable, Key as _, Kind, Replaceable, Resource, Tracked, Updatable, WaitFamily};
use ionoscloud_core::{Lifecycle as _, Operation, RequestOptions};

use super::call::{Caller, Changed};
use super::{Collection, DeleteRequest, GetRequest};
use crate::wait::{self, Condition, InProgress, Waiter};
use crate::{Client, Error, ErrorKind};

/// One resource, known by its key. Nothing of the resource itself is kept here.
///
/// What an operation does to a resource of one kind, and when a wait for it ends, is in the docs of the alias of its
/// collection, such as `compute::Servers` for `compute::ServerHandle`.
///
/// It prints as its key, from which another process restores it: [`Client::handle_at`](crate::Client::handle_at).
///
/// ```
/// # #[cfg(feature = "mongodb")] {
/// # fn main() -> Result<(), ionoscloud::Error> {
/// let client = ionoscloud::Client::builder().token("any-token").build()?;
/// let text = client.mongodb().cluster("4711").to_string();
/// assert_eq!(text, "mongodb:/clusters/4711");
/// let cluster: ionoscloud::mongodb::ClusterHandle = client.handle_at(&text)?;
/// assert_eq!(*cluster.id(), "4711");
/// # Ok(())
/// # }
/// # }
/// ```
pub struct Handle<K: Resource> {
    pub(super) caller: Caller,
    pub(super) key: K::Key,
}

impl<K: Resource> Handle<K> {
    /// The handle of a key.
    pub fn new(client: Client, key: K::Key) -> Self {
        Self { caller: Caller::new(client), key }
    }

    pub(super) fn of(caller: Caller, key: K::Key) -> Self {
        Self { caller, key }
    }

    /// Returns the key.
    pub fn key(&self) -> &K::Key {
        &self.key
    }

    /// Returns the id.
    pub fn id(&self) -> &K::Id {
        K::id(&self.key)
    }

    /// Returns the same handle with these options for each of its calls, those of its waits included.
    #[must_use]
    pub fn with(&self, options: RequestOptions) -> Self {
        Self::of(self.caller.with(options), self.key.clone())
    }

    /// Reads the resource: await the request.
    ///
    /// # Errors
    ///
    /// Awaiting it returns an error of [any call](crate::ErrorKind); [`Error::is_not_found`] if it does not exist.
    pub fn get(&self) -> GetRequest<K> {
        GetRequest::new(self.clone())
    }

    /// Returns the client.
    pub fn client(&self) -> &Client {
        &self.caller.client
    }

    /// Sends a read of something that belongs to the resource; without retry if the caller repeats it.
    pub(crate) async fn read_with<O: Operation>(
        &self,
        operation: O,
        retries: bool,
    ) -> Result<ionoscloud_core::Response<O::Output>, Error> {
        let options = self.caller.options(&self.key).unwrap_or_default();
        let options = if retries { options } else { options.retry(false) };
        self.caller.client.send_with(operation, options).await
    }

    /// Returns a collection that belongs to the resource.
    pub fn children<C: Kind<Parent = K::Key>>(&self) -> Collection<C> {
        Collection::of(self.caller.clone(), self.key.clone())
    }

    /// Sends an operation with the options of this handle, to the location of its key.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind).
    pub async fn send<O: Operation>(&self, operation: O) -> Result<O::Output, Error> {
        self.caller.send(&self.key, operation).await
    }
}

impl<K: Tracked> Handle<K> {
    /// Waits until the resource is ready. Where its parent alone has a state, that of the parent is meant.
    pub fn wait_until_ready(&self) -> Waiter<K::Seen> {
        Waiter::new(self.caller.poll_loop::<K>(&self.key, wait::ready()), |seen| seen)
    }

    /// Waits until a change that was made before has taken effect. It is for programs that were restarted in between,
    /// or wait for a change that another program made.
    ///
    /// Unlike [`wait_until_ready`](Self::wait_until_ready) it does not trust a ready state that may be older than the
    /// change: such a state is accepted once the resource was seen in a transitional state, or 30 seconds after the
    /// first poll ([`WaitPolicy::stale_state_timeout`](crate::WaitPolicy::stale_state_timeout)).
    pub fn wait_until_settled(&self) -> Waiter<K::Seen> {
        Waiter::new(self.caller.poll_loop::<K>(&self.key, wait::ready()).after_change(false, |_| false), |seen| seen)
    }

    /// Waits until the resource does not exist any more. Where its parent alone has a state, that has to be ready then.
    pub fn wait_until_deleted(&self) -> Waiter<K::Seen, K::Gone> {
        let poll_loop = if K::Poll::INFO.path() == K::Get::INFO.path() {
            self.caller.poll_loop::<K>(&self.key, wait::deleted()).for_deletion()
        } else {
            self.caller.poll_loop::<K>(&self.key, wait::ready()).requires(Some(self.caller.absence::<K>(&self.key)))
        };
        Waiter::new(poll_loop, K::gone)
    }

    /// Waits until a condition is met; it is checked for "not found" too.
    #[doc(alias = "wait_for")]
    pub fn wait_until(&self, condition: impl Condition<K::Seen> + 'static) -> Waiter<K::Seen, Option<K::Seen>> {
        Waiter::new(self.caller.poll_loop::<K>(&self.key, condition).may_be_absent(), Some)
    }

    /// Sends an action; the wait ends when it has taken effect.
    pub(crate) async fn act<O: Operation>(
        &self,
        operation: O,
        family: WaitFamily,
    ) -> Result<InProgress<O::Output, K::Seen>, Error> {
        let changed = self.caller.change(&self.key, operation, family, async || None).await?;
        let poll_loop = self
            .caller
            .after::<K, _>(&self.key, family, &changed, false, |poll_loop| poll_loop.after_change(false, |_| false));
        Ok(changed.in_progress(Waiter::new(poll_loop, |seen| seen)))
    }

    /// Sends an action that creates something else; the wait is for that.
    #[allow(dead_code, reason = "generated actions call it, and not every product has some")]
    pub(crate) async fn act_creating<C: Tracked, O: Operation>(
        &self,
        operation: O,
        family: WaitFamily,
        id: fn(&O::Output) -> Option<&str>,
    ) -> Result<InProgress<O::Output, C::Seen>, Error> {
        let changed = self.caller.change(&self.key, operation, family, async || None).await?;
        let above = C::Key::PATH.matches('{').count().saturating_sub(1);
        let mut ids: Vec<String> = self.key.ids().into_iter().take(above).map(str::to_owned).collect();
        ids.extend(id(&changed.response).map(str::to_owned));
        let Some(key) = C::Key::from_ids(self.key.location().cloned(), &ids) else {
            let text = format!("the {} was created, but the response has no id of it", C::NOUN);
            return Err(Error::new(ErrorKind::Decode, text));
        };
        let waiter = Handle::<C>::of(self.caller.clone(), key).after_creation(family, &changed);
        Ok(changed.in_progress(waiter))
    }

    /// The wait for the end of a creation.
    pub(super) fn after_creation<T>(&self, family: WaitFamily, changed: &Changed<T>) -> Waiter<K::Seen> {
        let poll_loop = self.caller.after::<K, T>(&self.key, family, changed, true, |poll_loop| match family {
            WaitFamily::Parent => poll_loop.after_change(false, |_| false),
            _ => poll_loop,
        });
        let poll_loop = if family == WaitFamily::Parent { poll_loop } else { poll_loop.after_creation() };
        Waiter::new(poll_loop, |seen| seen)
    }
}

impl<K: Updatable> Handle<K> {
    /// Changes the resource; what the update leaves out stays as it is. The wait ends when the change has taken effect.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind); [`Error::is_not_found`] if it does not exist.
    #[doc(alias = "patch")]
    pub async fn update(&self, update: impl Into<K::Update>) -> Result<InProgress<K::Updated, K::Seen>, Error> {
        let update = update.into();
        let read = async || K::updated_as(self.get().await.ok()?);
        let operation = K::update(&self.key, update.clone());
        let changed = self.caller.change(&self.key, operation, K::UPDATE_WAIT, read).await?;
        let begun = K::updated(&changed.response).is_some_and(K::Seen::is_working);
        let poll_loop = self.caller.after::<K, _>(&self.key, K::UPDATE_WAIT, &changed, false, |poll_loop| {
            poll_loop.after_change(begun, move |seen| K::shows(&update, seen))
        });
        Ok(changed.in_progress(Waiter::new(poll_loop, |seen| seen)))
    }
}

impl<K: Replaceable> Handle<K> {
    /// Replaces the resource; what the replacement leaves out returns to its default. The wait ends when the change has
    /// taken effect.
    ///
    /// To change a few members alone, begin with what was read: the replacement converts from the resource and from its
    /// properties, by `From`, or by `TryFrom` where they may lack a member that is required. Where it requires a member
    /// that no read shows, its function `replacing` takes that too. Nothing takes a secret from what was read: the docs
    /// of the alias of the collection name the conversion, and the members that it does not set.
    ///
    /// ```no_run
    /// # #[cfg(feature = "dns")]
    /// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
    /// use ionoscloud::dns::NewRecord;
    ///
    /// let record = client.dns().zone("4711").record("815");
    /// let replacement = NewRecord::try_from(record.get().await?)?.ttl_seconds(300);
    /// record.replace(replacement).await?.wait().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind). Where the API creates what does not exist
    /// ([`Upsertable`](super::Upsertable)), it is not an error that there was none.
    #[doc(alias = "put")]
    pub async fn replace(
        &self,
        replacement: impl Into<K::Replacement>,
    ) -> Result<InProgress<K::Replaced, K::Seen>, Error> {
        let read = async || K::replaced_as(self.get().await.ok()?);
        let operation = K::replace(&self.key, replacement.into());
        Ok(self.replaced(self.caller.change(&self.key, operation, K::REPLACE_WAIT, read).await?))
    }

    /// Creates the resource by a replacement, under an id that no other call has. What has that id after an attempt
    /// whose response was lost, that attempt created: the API refuses another one with a 409 while it is busy.
    pub(super) async fn create(&self, content: K::Replacement) -> Result<InProgress<K::Replaced, K::Seen>, Error> {
        let error = match self.replace(content).await {
            Err(error) if error.status() == Some(StatusCode::CONFLICT) && error.may_have_been_processed() => error,
            result => return result,
        };
        match self.get().await.ok().and_then(K::replaced_as) {
            Some(created) => Ok(self.replaced(Changed::known(created))),
            None => Err(error),
        }
    }

    /// The wait for the end of a replacement.
    fn replaced(&self, changed: Changed<K::Replaced>) -> InProgress<K::Replaced, K::Seen> {
        let seen = K::replaced(&changed.response);
        // The response is the state after the change, unless a request makes it later: ready in it is ready, and failed
        // is failed.
        let is_later = K::REPLACE_WAIT == WaitFamily::Request;
        let (begun, done) = seen.map_or((false, false), |seen| (seen.is_working(), seen.is_ready() && !is_later));
        let poll_loop = self.caller.after::<K, _>(&self.key, K::REPLACE_WAIT, &changed, false, |poll_loop| {
            poll_loop.after_change(begun || done, |_| false).after_creation()
        });
        changed.in_progress(Waiter::new(poll_loop, |seen| seen))
    }
}

impl<K: Deletable> Handle<K> {
    /// Deletes the resource: await the request. The response comes at once; the wait ends when it is gone.
    ///
    /// # Errors
    ///
    /// Awaiting it returns an error of [any call](crate::ErrorKind); [`Error::is_not_found`] if it does not exist.
    pub fn delete(&self) -> DeleteRequest<K> {
        DeleteRequest::new(self.clone())
    }
}

impl<K: Resource> Clone for Handle<K> {
    fn clone(&self) -> Self {
        Self::of(self.caller.clone(), self.key.clone())
    }
}

impl<K: Resource> fmt::Display for Handle<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.key.fmt(f)
    }
}

impl<K: Resource> fmt::Debug for Handle<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Handle").field("key", &format_args!("{}", self.key)).finish_non_exhaustive()
    }
}
