// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use super::{GroupResources, GroupShareHandle, GroupShares, GroupUsers};

use crate::Error;
use crate::paging::ListRequest;
use crate::resource::{Collection, GetRequest, Handle, WaitFamily};
use crate::wait::InProgress;
use ionoscloud_api::user_management::ListGroups;
use ionoscloud_api::user_management::kinds;
use ionoscloud_models::user_management as models;

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
///   not set are reset. A privilege that is not set is false afterwards. `NewGroup::try_from(read)` keeps what was
///   read. [`wait`](crate::InProgress::wait) ends when the request is done.
/// * [`delete`](Collection::delete), `DELETE /um/groups/{groupId}`: Deletes a group. [`wait`](crate::InProgress::wait)
///   ends when the request is done and the group is gone.
pub type Groups = Collection<kinds::Group>;

/// The handle of a group: its ids, without its content. [`Groups`] says what its operations do, and when a wait for
/// them ends.
pub type GroupHandle = Handle<kinds::Group>;

impl Handle<kinds::Group> {
    /// Returns the collection of the resources that are shared with this group; nothing is sent.
    pub fn resources(&self) -> GroupResources {
        self.children()
    }

    /// Returns the collection of the shares of this group; nothing is sent.
    pub fn shares(&self) -> GroupShares {
        self.children()
    }

    /// Returns the handle of one of [these shares](Self::shares); nothing is sent.
    pub fn share(&self, id: impl Into<models::ResourceId>) -> GroupShareHandle {
        self.shares().handle(id)
    }

    /// Returns the collection of the users of this group; nothing is sent.
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
    /// Those of [any call](crate::ErrorKind); [`Error::is_not_found`] if the group does not exist.
    ///
    /// The document of the API names no status.
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
    /// Those of [any call](crate::ErrorKind); [`Error::is_not_found`] if the group does not exist.
    ///
    /// The document of the API names no status.
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
    /// Those of [any call](crate::ErrorKind); [`Error::is_not_found`] if the group does not exist.
    ///
    /// The document of the API names no status.
    pub async fn share_resource(
        &self,
        resource_id: impl Into<models::ResourceId>,
        share: impl Into<models::NewGroupShare>,
    ) -> Result<InProgress<models::GroupShare, models::Group>, Error> {
        self.act(kinds::Group::share_resource(self.key(), resource_id, share), WaitFamily::Request).await
    }
}

impl ListRequest<ListGroups> {
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

impl GetRequest<kinds::Group> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }
}
