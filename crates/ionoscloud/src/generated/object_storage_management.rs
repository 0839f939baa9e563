// Written by `cargo xtask codegen` from object-storage-management.json, sha256
// 0dfb0d89c96c73953d282532cd380d4acde3878123f2cfebabe01baa883f08a5;
// do not edit.

use crate::Client;
use crate::Error;
use crate::paging::ListRequest;
use crate::resource::{Collection, Handle};
use ionoscloud_api::object_storage_management::ListAccessKeys;
use ionoscloud_api::object_storage_management::kinds;
use ionoscloud_models::object_storage_management as models;

/// The entry point to Object Storage Management; get it from [`Client::object_storage_management`].
#[derive(Clone, Debug)]
pub struct ObjectStorageManagement {
    pub(crate) client: Client,
    root: kinds::Root,
}

impl Client {
    /// Returns the entry point to Object Storage Management; nothing is sent.
    pub fn object_storage_management(&self) -> ObjectStorageManagement {
        ObjectStorageManagement { client: self.clone(), root: kinds::Root::new() }
    }
}

impl ObjectStorageManagement {
    /// Returns the collection of the access keys of the caller; nothing is sent.
    pub fn access_keys(&self) -> AccessKeys {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these access keys](Self::access_keys); nothing is sent.
    pub fn access_key(&self, id: impl Into<models::AccessKeyId>) -> AccessKeyHandle {
        self.access_keys().handle(id)
    }

    /// Returns the collection of the regions of Object Storage; nothing is sent.
    pub fn regions(&self) -> Regions {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these regions](Self::regions); nothing is sent.
    pub fn region(&self, id: impl Into<models::RegionId>) -> RegionHandle {
        self.regions().handle(id)
    }
}

/// The access keys of the caller.
///
/// The secret is in the response of [`create`](crate::resource::Collection::create) and of
/// [`renew`](crate::resource::Handle::renew) alone.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// use ionoscloud::object_storage_management::NewAccessKey;
///
/// let storage = client.object_storage_management();
/// let created = storage.access_keys().create(NewAccessKey::new("backups")).await?;
/// let key = &created.response().properties;
/// println!("{:?} signs with {} bytes", key.access_key, key.secret_key.as_ref().map_or(0, |secret| secret.expose().len()));
/// # Ok(())
/// # }
/// ```
///
/// # Operations
///
/// * [`get`](Collection::get), `GET /accesskeys/{accesskeyId}`: Returns one access key without its secret. Returns 404
///   once a deletion is complete.
/// * [`create`](Collection::create), `POST /accesskeys`: Creates an access key; the response has its secret, which no
///   later one repeats. Not idempotent. The canonical user id may be missing in the response to the creation, and is in
///   that of a read. [`wait`](crate::InProgress::wait) ends when the access key is `AVAILABLE`.
/// * [`replace`](Collection::replace) and [`create_by_put`](Collection::create_by_put),
///   `PUT /accesskeys/{accesskeyId}`: Replaces the description of an access key, or creates an access key with this id
///   if there is none. Returns 200 for a replacement and 201 for a creation. Not repeated after an unknown outcome: the
///   response to a creation has the secret, which no later one repeats. `NewAccessKey::try_from(read)` keeps what was
///   read. [`wait`](crate::InProgress::wait) ends when the access key is `AVAILABLE`.
/// * [`delete`](Collection::delete), `DELETE /accesskeys/{accesskeyId}`: Deletes an access key: requests that are
///   signed with it fail from then on. The response precedes the end of the deletion, after which reading the access
///   key returns 404. [`wait`](crate::InProgress::wait) ends when the access key is gone.
pub type AccessKeys = Collection<kinds::AccessKey>;

/// The handle of an access key: its ids, without its content. [`AccessKeys`] says what its operations do, and when a
/// wait for them ends.
pub type AccessKeyHandle = Handle<kinds::AccessKey>;

/// The regions of Object Storage.
pub type Regions = Collection<kinds::Region>;

/// The handle of a region: its ids, without its content.
pub type RegionHandle = Handle<kinds::Region>;

impl Handle<kinds::AccessKey> {
    /// Replaces the secret of the access key: the response has the new one, and requests signed with the old one fail.
    ///
    /// `PUT /accesskeys/{accesskeyId}/renew`. Not repeated after an unknown outcome, because each renewal ends the
    /// secret before it.
    ///
    /// It is sent once: after an unknown outcome the caller renews again, and uses the secret of the response that
    /// arrives.
    ///
    /// ```no_run
    /// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
    /// let key = client.object_storage_management().access_keys().find("backups").await?;
    /// if let Some(key) = key {
    ///     let renewed = client.object_storage_management().access_key(&key.id).renew().await?;
    ///     println!("{:?}", renewed.properties.access_key);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind); [`Error::is_not_found`] if the access key does not exist.
    ///
    /// The document of the API names these statuses:
    ///
    /// * 400: the request is malformed.
    /// * 401: the credentials are not valid.
    /// * 403: the credentials do not permit it.
    /// * 404: something in the path does not exist.
    /// * 409: the state of the resource does not permit it now.
    /// * 500: the API failed.
    pub async fn renew(&self) -> Result<models::AccessKey, Error> {
        self.send(kinds::AccessKey::renew(self.key())).await
    }
}

impl ListRequest<ListAccessKeys> {
    /// The public part of a key, which requests are signed with.
    #[doc(alias = "filter.accesskeyId")]
    pub fn access_key(self, access_key: impl Into<String>) -> Self {
        self.map(|operation| operation.access_key(access_key))
    }
}
