//! A collection of resources: reading, finding, creating and deleting its entries.

use std::marker::PhantomData;

use ionoscloud_api::resource::{
    Creatable, Deletable, Key as _, Kind, Listable, Named, Replaceable, Resource, Updatable, Upsertable,
};
use ionoscloud_core::RequestOptions;

use super::call::Caller;
use super::{CreateRequest, DeleteRequest, GetRequest, Handle, find};
use crate::paging::ListRequest;
use crate::wait::InProgress;
use crate::{Client, Error};

/// One collection of a product, such as the clusters of MongoDB or the records of a zone.
///
/// A method is there exactly where the collection has the operation. The docs of the collection's alias, such as
/// `compute::Servers`, say what each one does there, and when a wait for it ends.
///
/// ```no_run
/// # #[cfg(feature = "mongodb")] {
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// use std::time::Duration;
///
/// use ionoscloud::RequestOptions;
///
/// let clusters = client.mongodb().clusters();
/// let hurried = clusters.with(RequestOptions::new().timeout(Duration::from_secs(2)));
/// if let Some(cluster) = hurried.find("orders").await? {
///     clusters.delete(cluster.id).await?.wait().await?;
/// }
/// # Ok(())
/// # }
/// # }
/// ```
pub struct Collection<K: Kind> {
    pub(super) caller: Caller,
    pub(super) parent: K::Parent,
    kind: PhantomData<K>,
}

impl<K: Kind> Collection<K> {
    /// The collection of a parent.
    pub fn new(client: Client, parent: K::Parent) -> Self {
        Self { caller: Caller::new(client), parent, kind: PhantomData }
    }

    pub(super) fn of(caller: Caller, parent: K::Parent) -> Self {
        Self { caller, parent, kind: PhantomData }
    }

    /// Returns the key of the parent.
    pub fn parent(&self) -> &K::Parent {
        &self.parent
    }

    /// Returns the same collection with these options for each of its calls, those of its waits included.
    ///
    /// A location that the options name takes precedence over that of the collection.
    #[must_use]
    pub fn with(&self, options: RequestOptions) -> Self {
        Self::of(self.caller.with(options), self.parent.clone())
    }
}

impl<K: Listable> Collection<K> {
    /// Reads the collection: one page, all pages, or all items.
    ///
    /// ```no_run
    /// # #[cfg(feature = "mongodb")] {
    /// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
    /// let clusters = client.mongodb().clusters().list().collect_up_to(1000).await?;
    /// # Ok(())
    /// # }
    /// # }
    /// ```
    #[doc(alias = "all")]
    pub fn list(&self) -> ListRequest<K::List> {
        self.request(K::list(&self.parent))
    }

    pub(super) fn request(&self, operation: K::List) -> ListRequest<K::List> {
        let list = ListRequest::new(self.caller.client.api().clone(), operation);
        list.of_collection(self.caller.options(&self.parent), self.parent.location().cloned())
    }
}

impl<K: Named> Collection<K> {
    /// Returns the entry of this name, or `None` if there is none. All pages are read, and names are compared as they
    /// are.
    ///
    /// # Errors
    ///
    /// Those of the list, and [`ErrorKind::Ambiguous`](crate::ErrorKind::Ambiguous) if several have the name, with
    /// their ids. A list that the API cut short is an error too, because it shows no absence.
    #[doc(alias = "get_by_name")]
    pub async fn find(&self, name: &str) -> Result<Option<K::Entry>, Error> {
        find::by_name(self, name).await
    }
}

impl<K: Resource> Collection<K> {
    /// Returns the handle of the item with this id; nothing is sent.
    pub fn handle(&self, id: impl Into<K::Id>) -> Handle<K> {
        Handle::of(self.caller.clone(), K::key(&self.parent, id.into()))
    }

    /// Reads one item: await the request.
    ///
    /// # Errors
    ///
    /// Awaiting it returns an error of [any call](crate::ErrorKind); [`Error::is_not_found`] if there is none with this
    /// id.
    pub fn get(&self, id: impl Into<K::Id>) -> GetRequest<K> {
        self.handle(id).get()
    }
}

impl<K: Creatable> Collection<K> {
    /// Creates one: await the request.
    ///
    /// One call never creates two, whatever its options. It is sent again only if it certainly was not processed. If
    /// the response is lost, the error knows how to find out; see [`Error::lost_creation`].
    ///
    /// # Errors
    ///
    /// Awaiting it returns an error of [any call](crate::ErrorKind): of kind
    /// [`ErrorKind::OutcomeUnknown`](crate::ErrorKind::OutcomeUnknown) if the response is lost.
    #[doc(alias = "insert")]
    pub fn create(&self, new: impl Into<K::New>) -> CreateRequest<K> {
        CreateRequest::new(self.clone(), new.into())
    }
}

impl<K: Updatable> Collection<K> {
    /// Changes one; what the update leaves out stays as it is. See [`Handle::update`].
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind); [`Error::is_not_found`] if there is none with this id.
    #[doc(alias = "patch")]
    pub async fn update(
        &self,
        id: impl Into<K::Id>,
        update: impl Into<K::Update>,
    ) -> Result<InProgress<K::Updated, K::Seen>, Error> {
        self.handle(id).update(update).await
    }
}

impl<K: Replaceable> Collection<K> {
    /// Replaces one; what the replacement leaves out returns to its default. See [`Handle::replace`].
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind).
    #[doc(alias = "put")]
    pub async fn replace(
        &self,
        id: impl Into<K::Id>,
        replacement: impl Into<K::Replacement>,
    ) -> Result<InProgress<K::Replaced, K::Seen>, Error> {
        self.handle(id).replace(replacement).await
    }
}

impl<K: Upsertable> Collection<K> {
    /// Creates one by `PUT`, under a UUID that the client makes.
    ///
    /// A repetition creates no second one, so it is retried like a read, and a lost response leaves nothing to resolve.
    /// What the body leaves out has its default.
    ///
    /// ```no_run
    /// # #[cfg(feature = "postgresql")] {
    /// # use ionoscloud::postgresql::v2::ClusterReplacement;
    /// # async fn example(client: ionoscloud::Client, content: ClusterReplacement) -> Result<(), ionoscloud::Error> {
    /// let clusters = client.postgresql().v2().at("de/txl").clusters();
    /// let cluster = clusters.create_by_put(content).await?.wait().await?;
    /// # Ok(())
    /// # }
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind).
    #[doc(alias = "upsert")]
    pub async fn create_by_put(
        &self,
        replacement: impl Into<K::Replacement>,
    ) -> Result<InProgress<K::Replaced, K::Seen>, Error> {
        self.handle(K::Id::from(uuid(fastrand::u128(..)).as_str())).create(replacement.into()).await
    }
}

/// A UUID of version 4 of random bits, by RFC 9562.
fn uuid(random: u128) -> String {
    let bits = random & !(0xf << 76) & !(0x3 << 62) | 0x4 << 76 | 0x2 << 62;
    let hex = format!("{bits:032x}");
    let parts = [0..8, 8..12, 12..16, 16..20, 20..32].map(|part| hex.get(part).unwrap_or_default());
    parts.join("-")
}

impl<K: Deletable> Collection<K> {
    /// Deletes one: await the request. The response comes at once; the wait ends when it is gone.
    ///
    /// # Errors
    ///
    /// Awaiting it returns an error of [any call](crate::ErrorKind); [`Error::is_not_found`] if there is none with this
    /// id.
    pub fn delete(&self, id: impl Into<K::Id>) -> DeleteRequest<K> {
        self.handle(id).delete()
    }
}

impl<K: Kind> Clone for Collection<K> {
    fn clone(&self) -> Self {
        Self::of(self.caller.clone(), self.parent.clone())
    }
}

impl<K: Kind> std::fmt::Debug for Collection<K> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Collection").field("noun", &K::NOUN).field("parent", &self.parent).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uuid_has_version_and_variant() {
        assert_eq!(uuid(0), "00000000-0000-4000-8000-000000000000");
        assert_eq!(uuid(u128::MAX), "ffffffff-ffff-4fff-bfff-ffffffffffff");
        assert_eq!(uuid(0x0123_4567_89ab_cdef_0123_4567_89ab_cdef), "01234567-89ab-4def-8123-456789abcdef");
    }
}
