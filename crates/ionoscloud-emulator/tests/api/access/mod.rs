//! User management, backup units and Kubernetes: the parts of the Cloud API beside data centres.

mod backup_units;
mod kubernetes;
mod node_pools;
mod shares;
mod sub_users;
mod users;

use bytes::Bytes;
use http::{Method, Request};
use http_body_util::Full;
use ionoscloud_emulator::Emulator;
use serde_json::{Value, json};

use crate::cloud::{BASE, call, made};
use crate::support::{Received, exchange};

/// Sends a request with these credentials, the value of `Authorization`.
pub(crate) async fn send_as(emulator: &Emulator, credentials: &str, method: Method, path: &str) -> Received {
    let request = Request::builder().method(method).uri(path).header("authorization", credentials);
    exchange(emulator, request.body(Full::<Bytes>::default()).unwrap()).await
}

pub(crate) fn new_user(email: &str) -> Value {
    json!({ "properties": { "firstname": "Eve", "lastname": "Doe", "email": email, "password": "her own" } })
}

/// The path of a new user.
pub(crate) async fn user(emulator: &Emulator, email: &str) -> String {
    made(emulator, "/um/users", new_user(email)).await
}

/// The path of a new group with privileges.
pub(crate) async fn group(emulator: &Emulator, privileges: &[&str]) -> String {
    let mut properties = json!({ "name": "builders" });
    for privilege in privileges {
        properties[*privilege] = true.into();
    }
    made(emulator, "/um/groups", json!({ "properties": properties })).await
}

/// Adds a user to a group.
pub(crate) async fn join(emulator: &Emulator, group: &str, user: &str) -> Received {
    let body = json!({ "id": id(user) });
    call(emulator, Method::POST, &format!("{group}/users"), body).await
}

/// The last segment of a path.
pub(crate) fn id(path: &str) -> &str {
    path.rsplit('/').next().unwrap()
}

/// The ids of the items of a list.
pub(crate) fn ids(list: &Value) -> Vec<&str> {
    list["items"].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap()).collect()
}

/// The path that a URL of a response has below the base.
pub(crate) fn below_base(url: &Value) -> &str {
    url.as_str().unwrap().split_once(BASE).unwrap().1
}
