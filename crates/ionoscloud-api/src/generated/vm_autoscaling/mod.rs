// Written by `cargo xtask codegen` from vm-autoscaling.json, sha256
// 5ddc7419233de2a960d9be1e288418556c75fe24b22eb4edeffb97e50227489f;
// do not edit.

//! VM Auto Scaling: groups of equal servers in a data centre, whose number follows a metric.
//!
//! The API has one host for all locations. It takes bearer tokens; the vendor's pages mention passwords too, the API
//! document does not.
//!
//! A group adds and removes servers by actions, one after the other. The creation and each change of a group take a
//! while: an action is over once its status is `SUCCESSFUL` or `FAILED`.
//!
//! # Auto scaling groups
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListGroups`] | `GET /groups` | [`GroupList`](ionoscloud_models::vm_autoscaling::GroupList) |
//! | [`CreateGroup`] | `POST /groups` | [`CreatedGroup`](ionoscloud_models::vm_autoscaling::CreatedGroup) |
//! | [`GetGroup`] | `GET /groups/{groupId}` | [`Group`](ionoscloud_models::vm_autoscaling::Group) |
//! | [`ReplaceGroup`] | `PUT /groups/{groupId}` | [`Group`](ionoscloud_models::vm_autoscaling::Group) |
//! | [`DeleteGroup`] | `DELETE /groups/{groupId}` | nothing |
//! | [`ListGroupActions`] | `GET /groups/{groupId}/actions` | [`ActionList`](ionoscloud_models::vm_autoscaling::ActionList) |
//! | [`GetGroupAction`] | `GET /groups/{groupId}/actions/{actionId}` | [`Action`](ionoscloud_models::vm_autoscaling::Action) |
//! | [`ListGroupServers`] | `GET /groups/{groupId}/servers` | [`ServerList`](ionoscloud_models::vm_autoscaling::ServerList) |
//! | [`GetGroupServer`] | `GET /groups/{groupId}/servers/{serverId}` | [`Server`](ionoscloud_models::vm_autoscaling::Server) |

mod group_actions;
mod group_servers;
mod groups;
pub mod kinds;

use ionoscloud_core::{AuthMethod, Product, Server};

pub use self::group_actions::*;
pub use self::group_servers::*;
pub use self::groups::*;

/// The servers of version 1.0.0 of the API, and its methods of authentication.
pub static PRODUCT: Product = Product::new("vm-autoscaling", "1.0.0")
    .with_config_name("autoscaling")
    .with_base_path("/autoscaling")
    .with_servers(&[Server::new("https://api.ionos.com/autoscaling", "global")])
    .with_auth_methods(&[AuthMethod::Bearer]);
