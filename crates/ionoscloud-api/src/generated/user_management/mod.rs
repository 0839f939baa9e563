// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

//! User management: users and groups of a contract, what groups may do, and what is shared with them.
//!
//! Users and groups have no state: a change is done when its request is.
//!
//! # User management
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListGroups`] | `GET /um/groups` | [`GroupList`](ionoscloud_models::user_management::GroupList) |
//! | [`CreateGroup`] | `POST /um/groups` | [`Group`](ionoscloud_models::user_management::Group) |
//! | [`GetGroup`] | `GET /um/groups/{groupId}` | [`Group`](ionoscloud_models::user_management::Group) |
//! | [`ReplaceGroup`] | `PUT /um/groups/{groupId}` | [`Group`](ionoscloud_models::user_management::Group) |
//! | [`DeleteGroup`] | `DELETE /um/groups/{groupId}` | nothing |
//! | [`ListGroupResources`] | `GET /um/groups/{groupId}/resources` | [`ResourceList`](ionoscloud_models::user_management::ResourceList) |
//! | [`ListGroupShares`] | `GET /um/groups/{groupId}/shares` | [`GroupShareList`](ionoscloud_models::user_management::GroupShareList) |
//! | [`GetGroupShare`] | `GET /um/groups/{groupId}/shares/{resourceId}` | [`GroupShare`](ionoscloud_models::user_management::GroupShare) |
//! | [`CreateGroupShare`] | `POST /um/groups/{groupId}/shares/{resourceId}` | [`GroupShare`](ionoscloud_models::user_management::GroupShare) |
//! | [`ReplaceGroupShare`] | `PUT /um/groups/{groupId}/shares/{resourceId}` | [`GroupShare`](ionoscloud_models::user_management::GroupShare) |
//! | [`DeleteGroupShare`] | `DELETE /um/groups/{groupId}/shares/{resourceId}` | nothing |
//! | [`ListGroupUsers`] | `GET /um/groups/{groupId}/users` | [`UserList`](ionoscloud_models::user_management::UserList) |
//! | [`AddGroupUser`] | `POST /um/groups/{groupId}/users` | [`User`](ionoscloud_models::user_management::User) |
//! | [`RemoveGroupUser`] | `DELETE /um/groups/{groupId}/users/{userId}` | nothing |
//! | [`ListShareableResources`] | `GET /um/resources` | [`ResourceList`](ionoscloud_models::user_management::ResourceList) |
//! | [`ListShareableResourcesByType`] | `GET /um/resources/{resourceType}` | [`ResourceList`](ionoscloud_models::user_management::ResourceList) |
//! | [`GetShareableResource`] | `GET /um/resources/{resourceType}/{resourceId}` | [`Resource`](ionoscloud_models::user_management::Resource) |
//! | [`ListUsers`] | `GET /um/users` | [`UserList`](ionoscloud_models::user_management::UserList) |
//! | [`CreateUser`] | `POST /um/users` | [`User`](ionoscloud_models::user_management::User) |
//! | [`GetUser`] | `GET /um/users/{userId}` | [`User`](ionoscloud_models::user_management::User) |
//! | [`ReplaceUser`] | `PUT /um/users/{userId}` | [`User`](ionoscloud_models::user_management::User) |
//! | [`DeleteUser`] | `DELETE /um/users/{userId}` | nothing |
//! | [`ListUserGroups`] | `GET /um/users/{userId}/groups` | [`ResourceList`](ionoscloud_models::user_management::ResourceList) |
//! | [`ListOwnedResources`] | `GET /um/users/{userId}/owns` | [`ResourceList`](ionoscloud_models::user_management::ResourceList) |
//!
//! # User S3 keys
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListUserS3Keys`] | `GET /um/users/{userId}/s3keys` | [`S3KeyList`](ionoscloud_models::user_management::S3KeyList) |
//! | [`CreateUserS3Key`] | `POST /um/users/{userId}/s3keys` | [`S3Key`](ionoscloud_models::user_management::S3Key) |
//! | [`GetUserS3Key`] | `GET /um/users/{userId}/s3keys/{keyId}` | [`S3Key`](ionoscloud_models::user_management::S3Key) |
//! | [`ReplaceUserS3Key`] | `PUT /um/users/{userId}/s3keys/{keyId}` | [`S3Key`](ionoscloud_models::user_management::S3Key) |
//! | [`DeleteUserS3Key`] | `DELETE /um/users/{userId}/s3keys/{keyId}` | nothing |
//! | [`GetUserS3SsoUrl`] | `GET /um/users/{userId}/s3ssourl` | [`SsoUrl`](ionoscloud_models::user_management::SsoUrl) |

mod group_resources;
mod group_shares;
mod group_users;
mod groups;
pub mod kinds;
mod resources;
mod user_groups;
mod user_owns;
mod user_s3_keys;
mod user_s3_sso_url;
mod users;

pub use self::group_resources::*;
pub use self::group_shares::*;
pub use self::group_users::*;
pub use self::groups::*;
pub use self::resources::*;
pub use self::user_groups::*;
pub use self::user_owns::*;
pub use self::user_s3_keys::*;
pub use self::user_s3_sso_url::*;
pub use self::users::*;
pub use super::cloud_api::PRODUCT;
