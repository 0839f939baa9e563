// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::Client;
use crate::Error;
use crate::paging::ListRequest;
use crate::resource::{Collection, GetRequest, Handle, WaitFamily};
use crate::wait::InProgress;
use ionoscloud_api::user_management::kinds;
use ionoscloud_api::user_management::{
    ListGroupResources, ListGroupShares, ListGroupUsers, ListGroups, ListOwnedResources, ListResources, ListUserGroups,
    ListUserS3Keys, ListUsers,
};
use ionoscloud_models::user_management as models;

/// The entry point to User management; get it from [`Client::user_management`].
#[derive(Clone, Debug)]
pub struct UserManagement {
    pub(crate) client: Client,
    root: kinds::Root,
}

impl Client {
    /// Returns the entry point to User management; nothing is sent.
    pub fn user_management(&self) -> UserManagement {
        UserManagement { client: self.clone(), root: kinds::Root::new() }
    }
}

impl UserManagement {
    /// Returns the collection of all groups; nothing is sent.
    pub fn groups(&self) -> Groups {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of a group; nothing is sent.
    pub fn group(&self, id: impl Into<models::GroupId>) -> GroupHandle {
        self.groups().handle(id)
    }

    /// Returns the collection of all resources; nothing is sent.
    pub fn shared_resources(&self) -> SharedResources {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the collection of all users; nothing is sent.
    pub fn users(&self) -> Users {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of a user; nothing is sent.
    pub fn user(&self, id: impl Into<models::UserId>) -> UserHandle {
        self.users().handle(id)
    }

    /// Returns the collection of all resources of a resource type; nothing is sent.
    pub fn type_resources(&self, resource_type: impl Into<String>) -> TypeResources {
        let parent = crate::resource::below(&self.root, kinds::ResourceTypeKey::new(resource_type));
        Collection::new(self.client.clone(), parent)
    }
}

/// The groups of the contract.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// use ionoscloud::user_management::NewGroup;
///
/// let groups = client.user_management().groups();
/// let group = groups.create(NewGroup::new("builders").may_create_datacenters(true)).await?.wait().await?;
/// groups.handle(group.id).add_user("4711").await?.wait().await?;
/// # Ok(())
/// # }
/// ```
///
/// # Operations
///
/// * [`create`](Collection::create), `POST /um/groups`: Creates a group. A privilege that is not set is false.
///   [`wait`](crate::InProgress::wait) ends when the request is done.
/// * [`replace`](Collection::replace), `PUT /um/groups/{groupId}`: Replaces the content of a group; members that are
///   not set are reset. A privilege that is not set is false afterwards. [`wait`](crate::InProgress::wait) ends when
///   the request is done.
/// * [`delete`](Collection::delete), `DELETE /um/groups/{groupId}`: Deletes a group. [`wait`](crate::InProgress::wait)
///   ends when the request is done and the group is gone.
pub type Groups = Collection<kinds::Group>;

/// The handle of a group: its ids, without its content. [`Groups`] says what its operations do, and when a wait for
/// them ends.
pub type GroupHandle = Handle<kinds::Group>;

/// The resources that a group shares; they are only read.
pub type GroupResources = Collection<kinds::GroupResource>;

/// The resources that are shared with a group.
///
/// # Operations
///
/// * [`replace`](Collection::replace), `PUT /um/groups/{groupId}/shares/{resourceId}`: Replaces the privileges of a
///   group for a shared resource. [`wait`](crate::InProgress::wait) ends when the request is done.
/// * [`delete`](Collection::delete), `DELETE /um/groups/{groupId}/shares/{resourceId}`: Ends sharing a resource with a
///   group; the resource itself stays. [`wait`](crate::InProgress::wait) ends when the request is done and the share is
///   gone.
pub type GroupShares = Collection<kinds::GroupShare>;

/// The handle of a share: its ids, without its content. [`GroupShares`] says what its operations do, and when a wait
/// for them ends.
pub type GroupShareHandle = Handle<kinds::GroupShare>;

/// The users of a group.
pub type GroupUsers = Collection<kinds::GroupUser>;

/// The resources that a user created; they are only read.
pub type OwnedResources = Collection<kinds::OwnedResource>;

/// The resources that can be shared; they are only read.
pub type SharedResources = Collection<kinds::SharedResource>;

/// The resources of one type that can be shared; they are only read.
///
/// # Operations
///
/// * [`get`](Collection::get), `GET /um/resources/{resourceType}/{resourceId}`: Returns a resource that can be shared.
///   The type is that of the path, such as `datacenter` or `ipblock`.
pub type TypeResources = Collection<kinds::TypeResource>;

/// The handle of a resource: its ids, without its content. [`TypeResources`] says what its operations do, and when a
/// wait for them ends.
pub type TypeResourceHandle = Handle<kinds::TypeResource>;

/// The users of the contract.
///
/// No response returns a password.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// use ionoscloud::user_management::NewUser;
///
/// let users = client.user_management().users();
/// let new = NewUser::new("build@example.com", "Build", "Server", "a long password");
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
///   set are reset. Without a new password, the old one stays. [`wait`](crate::InProgress::wait) ends when the request
///   is done.
/// * [`delete`](Collection::delete), `DELETE /um/users/{userId}`: Deletes a user. [`wait`](crate::InProgress::wait)
///   ends when the request is done and the user is gone.
pub type Users = Collection<kinds::User>;

/// The handle of a user: its ids, without its content. [`Users`] says what its operations do, and when a wait for them
/// ends.
pub type UserHandle = Handle<kinds::User>;

/// The groups of a user; they are only read.
pub type UserGroups = Collection<kinds::UserGroup>;

/// The keys of a user for the object storage. They have no state.
///
/// [`UserHandle::create_s3_key`] creates one.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// let user = client.user_management().user("4711");
/// let key = user.create_s3_key().await?.wait().await?;
/// user.s3_key(key.id).delete().await?.wait().await?;
/// # Ok(())
/// # }
/// ```
///
/// # Operations
///
/// * [`get`](Collection::get), `GET /um/users/{userId}/s3keys/{keyId}`: Returns a key of a user. Returns 422 in place
///   of 404 if there is no such key.
/// * [`replace`](Collection::replace), `PUT /um/users/{userId}/s3keys/{keyId}`: Replaces the content of a key of a
///   user; members that are not set are reset. Only `active` can change, which enables or disables the key.
///   [`wait`](crate::InProgress::wait) ends when the request is done.
/// * [`delete`](Collection::delete), `DELETE /um/users/{userId}/s3keys/{keyId}`: Deletes a key of a user. Returns 422
///   in place of 404 if there is no such key. [`wait`](crate::InProgress::wait) ends when the request is done and the
///   S3 key is gone.
pub type UserS3Keys = Collection<kinds::UserS3Key>;

/// The handle of an S3 key: its ids, without its content. [`UserS3Keys`] says what its operations do, and when a wait
/// for them ends.
pub type UserS3KeyHandle = Handle<kinds::UserS3Key>;

impl Handle<kinds::Group> {
    /// Returns the collection of all resources; nothing is sent.
    pub fn resources(&self) -> GroupResources {
        self.children()
    }

    /// Returns the collection of all shares; nothing is sent.
    pub fn shares(&self) -> GroupShares {
        self.children()
    }

    /// Returns the handle of a share; nothing is sent.
    pub fn share(&self, id: impl Into<models::ResourceId>) -> GroupShareHandle {
        self.shares().handle(id)
    }

    /// Returns the collection of all users; nothing is sent.
    pub fn users(&self) -> GroupUsers {
        self.children()
    }

    /// Adds a user to a group.
    ///
    /// `POST /um/groups/{groupId}/users`. The user has to exist in the contract. [`wait`](crate::InProgress::wait) ends
    /// when the request is done.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind).
    pub async fn add_user(
        &self,
        user_id: impl Into<models::UserId>,
    ) -> Result<InProgress<models::User, models::Group>, Error> {
        self.act(kinds::Group::add_user(self.key(), user_id), WaitFamily::Request).await
    }

    /// Removes a user from a group.
    ///
    /// `DELETE /um/groups/{groupId}/users/{userId}`. The user itself stays. [`wait`](crate::InProgress::wait) ends when
    /// the request is done.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind).
    pub async fn remove_user(
        &self,
        user_id: impl Into<models::UserId>,
    ) -> Result<InProgress<(), models::Group>, Error> {
        self.act(kinds::Group::remove_user(self.key(), user_id), WaitFamily::Request).await
    }

    /// Shares a resource with a group.
    ///
    /// `POST /um/groups/{groupId}/shares/{resourceId}`. [`wait`](crate::InProgress::wait) ends when the request is
    /// done.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind).
    pub async fn share_resource(
        &self,
        resource_id: impl Into<models::ResourceId>,
        share: impl Into<models::NewGroupShare>,
    ) -> Result<InProgress<models::GroupShare, models::Group>, Error> {
        self.act(kinds::Group::share_resource(self.key(), resource_id, share), WaitFamily::Request).await
    }
}

impl Handle<kinds::User> {
    /// Returns the collection of all resources; nothing is sent.
    pub fn owned_resources(&self) -> OwnedResources {
        self.children()
    }

    /// Returns the collection of all groups; nothing is sent.
    pub fn groups(&self) -> UserGroups {
        self.children()
    }

    /// Returns the collection of all S3 keys; nothing is sent.
    pub fn s3_keys(&self) -> UserS3Keys {
        self.children()
    }

    /// Returns the handle of an S3 key; nothing is sent.
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
    /// Those of [any call](crate::ErrorKind).
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
    /// Those of [any call](crate::ErrorKind).
    pub async fn object_storage_login(&self) -> Result<models::SsoUrl, Error> {
        self.send(kinds::User::object_storage_login(self.key())).await
    }
}

impl ListRequest<ListGroups> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// The maximum number of items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }

    /// Only items of which this property contains this text; repeatable.
    #[doc(alias = "filter.{property}")]
    pub fn filter(self, property: impl Into<String>, text: impl Into<String>) -> Self {
        self.map(|operation| operation.filter(property, text))
    }
}

impl ListRequest<ListGroupResources> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// The maximum number of items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }

    /// Only items of which this property contains this text; repeatable.
    #[doc(alias = "filter.{property}")]
    pub fn filter(self, property: impl Into<String>, text: impl Into<String>) -> Self {
        self.map(|operation| operation.filter(property, text))
    }
}

impl ListRequest<ListGroupShares> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// The maximum number of items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }

    /// Only items of which this property contains this text; repeatable.
    #[doc(alias = "filter.{property}")]
    pub fn filter(self, property: impl Into<String>, text: impl Into<String>) -> Self {
        self.map(|operation| operation.filter(property, text))
    }
}

impl ListRequest<ListGroupUsers> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// The maximum number of items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }

    /// Only items of which this property contains this text; repeatable.
    #[doc(alias = "filter.{property}")]
    pub fn filter(self, property: impl Into<String>, text: impl Into<String>) -> Self {
        self.map(|operation| operation.filter(property, text))
    }
}

impl ListRequest<ListOwnedResources> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// The maximum number of items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }

    /// Only items of which this property contains this text; repeatable.
    #[doc(alias = "filter.{property}")]
    pub fn filter(self, property: impl Into<String>, text: impl Into<String>) -> Self {
        self.map(|operation| operation.filter(property, text))
    }
}

impl ListRequest<ListResources> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// The maximum number of items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }

    /// Only items of which this property contains this text; repeatable.
    #[doc(alias = "filter.{property}")]
    pub fn filter(self, property: impl Into<String>, text: impl Into<String>) -> Self {
        self.map(|operation| operation.filter(property, text))
    }
}

impl ListRequest<ListUsers> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// The maximum number of items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }

    /// Only items of which this property contains this text; repeatable.
    #[doc(alias = "filter.{property}")]
    pub fn filter(self, property: impl Into<String>, text: impl Into<String>) -> Self {
        self.map(|operation| operation.filter(property, text))
    }
}

impl ListRequest<ListUserGroups> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// The maximum number of items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }

    /// Only items of which this property contains this text; repeatable.
    #[doc(alias = "filter.{property}")]
    pub fn filter(self, property: impl Into<String>, text: impl Into<String>) -> Self {
        self.map(|operation| operation.filter(property, text))
    }
}

impl ListRequest<ListUserS3Keys> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// The maximum number of items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }

    /// Only items of which this property contains this text; repeatable.
    #[doc(alias = "filter.{property}")]
    pub fn filter(self, property: impl Into<String>, text: impl Into<String>) -> Self {
        self.map(|operation| operation.filter(property, text))
    }
}

impl GetRequest<kinds::Group> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }
}

impl GetRequest<kinds::GroupShare> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }
}

impl GetRequest<kinds::TypeResource> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }
}

impl GetRequest<kinds::User> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }
}

impl GetRequest<kinds::UserS3Key> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }
}
