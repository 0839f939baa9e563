// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::paging::ListRequest;
use crate::resource::{Collection, GetRequest, Handle};
use ionoscloud_api::user_management::ListUserS3Keys;
use ionoscloud_api::user_management::kinds;

/// The keys of a user for the object storage. They have no state.
///
/// [`create_s3_key`](crate::user_management::UserHandle::create_s3_key) creates one.
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
///   `S3KeyReplacement::try_from(read)` keeps what was read. [`wait`](crate::InProgress::wait) ends when the request is
///   done.
/// * [`delete`](Collection::delete), `DELETE /um/users/{userId}/s3keys/{keyId}`: Deletes a key of a user. Returns 422
///   in place of 404 if there is no such key. [`wait`](crate::InProgress::wait) ends when the request is done and the
///   S3 key is gone.
pub type UserS3Keys = Collection<kinds::UserS3Key>;

/// The handle of an S3 key: its ids, without its content. [`UserS3Keys`] says what its operations do, and when a wait
/// for them ends.
pub type UserS3KeyHandle = Handle<kinds::UserS3Key>;

impl ListRequest<ListUserS3Keys> {
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

impl GetRequest<kinds::UserS3Key> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }
}
