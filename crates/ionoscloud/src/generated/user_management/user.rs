// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use super::{OwnedResources, UserGroups, UserS3KeyHandle, UserS3Keys};

use crate::Error;
use crate::paging::ListRequest;
use crate::resource::{Collection, GetRequest, Handle, WaitFamily};
use crate::wait::InProgress;
use ionoscloud_api::user_management::ListUsers;
use ionoscloud_api::user_management::kinds;
use ionoscloud_models::user_management as models;

/// The users of the contract.
///
/// No response returns a password.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// use ionoscloud::user_management::NewUser;
///
/// let users = client.user_management().users();
/// let new = NewUser::new().email("build@example.com").first_name("Build").last_name("Server").password("a long password");
/// let user = users.create(new).await?.wait().await?;
/// # Ok(())
/// # }
/// ```
///
/// # Operations
///
/// * [`list`](Collection::list), `GET /um/users`: Lists the users. Paged: without a limit, the API returns 1,000 users
///   at most.
/// * [`create`](Collection::create), `POST /um/users`: Creates a user. The password is in no response. Returns 422 if
///   the e-mail address is in use. [`wait`](crate::InProgress::wait) ends when the request is done.
/// * [`replace`](Collection::replace), `PUT /um/users/{userId}`: Replaces the content of a user; members that are not
///   set are reset. Without a new password, the old one stays. `UserReplacement::try_from(read)` keeps what was read.
///   No read shows `password`, so it is not set. [`wait`](crate::InProgress::wait) ends when the request is done.
/// * [`delete`](Collection::delete), `DELETE /um/users/{userId}`: Deletes a user. [`wait`](crate::InProgress::wait)
///   ends when the request is done and the user is gone.
pub type Users = Collection<kinds::User>;

/// The handle of a user: its ids, without its content. [`Users`] says what its operations do, and when a wait for them
/// ends.
pub type UserHandle = Handle<kinds::User>;

impl Handle<kinds::User> {
    /// Returns the collection of the resources that this user created; nothing is sent.
    pub fn owned_resources(&self) -> OwnedResources {
        self.children()
    }

    /// Returns the collection of the groups of this user; nothing is sent.
    pub fn groups(&self) -> UserGroups {
        self.children()
    }

    /// Returns the collection of the keys of this user for the object storage; nothing is sent.
    pub fn s3_keys(&self) -> UserS3Keys {
        self.children()
    }

    /// Returns the handle of one of [these S3 keys](Self::s3_keys); nothing is sent.
    pub fn s3_key(&self, id: impl Into<models::S3KeyId>) -> UserS3KeyHandle {
        self.s3_keys().handle(id)
    }

    /// Creates a key for the object storage.
    ///
    /// `POST /um/users/{userId}/s3keys`. Takes no body. The response has the secret key. Returns 422 until the user is
    /// in a group that may use the object storage. The response completes the change: there is nothing to wait for.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind); [`Error::is_not_found`] if the user does not exist.
    ///
    /// The document of the API names no status.
    pub async fn create_s3_key(&self) -> Result<InProgress<models::S3Key, models::S3Key>, Error> {
        let operation = kinds::User::create_s3_key(self.key());
        self.act_creating::<kinds::UserS3Key, _>(operation, WaitFamily::None, |created| Some(created.id.as_str())).await
    }

    /// Returns a URL that logs a user in to the object storage without a password.
    ///
    /// `GET /um/users/{userId}/s3ssourl`.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind); [`Error::is_not_found`] if the user does not exist.
    ///
    /// The document of the API names no status.
    pub async fn object_storage_login(&self) -> Result<models::SsoUrl, Error> {
        self.send(kinds::User::object_storage_login(self.key())).await
    }
}

impl ListRequest<ListUsers> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Property to order by, by its name in the API, such as `name` or `createdDate`.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// The maximum number of items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }

    /// Only items of which this property contains this text; repeatable. The property has its name in the API, such as
    /// `vmState`.
    #[doc(alias = "filter.{property}")]
    pub fn filter(self, property: impl Into<String>, text: impl Into<String>) -> Self {
        self.map(|operation| operation.filter(property, text))
    }
}

impl GetRequest<kinds::User> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }
}
