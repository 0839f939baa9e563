//! The wire types decode real responses: those under `tests/fixtures`, whose sources are listed there.

mod activity_log;
mod api_gateway;
mod auth;
mod billing;
mod cdn;
mod cert_manager;
mod cloud_api;
mod container_registry;
mod dataplatform;
mod dns;
mod hostile;
mod hostile_members;
mod inmemorydb;
mod kafka;
mod logging;
mod mariadb;
mod mongodb;
mod monitoring;
mod nfs;
mod object_storage_management;
mod postgresql_v1;
mod postgresql_v2;
mod requests;
mod vm_autoscaling;
mod vpn;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// The text of a response under `tests/fixtures`.
macro_rules! fixture {
    ($path:literal) => {
        include_str!(concat!("../fixtures/", $path, ".json"))
    };
}
pub(crate) use fixture;

/// Reads a text, writes the value again and compares: no member may be lost or altered.
fn round_trip<T: DeserializeOwned + Serialize>(text: &str) -> serde_json::Result<T> {
    let value = serde_json::from_str(text)?;
    compare("$", &serde_json::from_str(text)?, &serde_json::to_value(&value)?);
    Ok(value)
}

/// Only empty lists and maps may be added or lost on the way, and the path of a list, which `List` does not keep.
fn compare(path: &str, before: &Value, after: &Value) {
    let empty = Value::Array(Vec::new());
    match (before, after) {
        (Value::Object(before), Value::Object(after)) => {
            for key in before.keys().chain(after.keys()) {
                let is_list =
                    before.contains_key("items") || before.get("type").is_some_and(|kind| kind == "collection");
                if key == "href" && is_list && !after.contains_key("href") {
                    continue;
                }
                let member =
                    |object: &serde_json::Map<String, Value>| object.get(key).cloned().unwrap_or(empty.clone());
                compare(&format!("{path}.{key}"), &member(before), &member(after));
            }
        }
        (Value::Array(before), Value::Array(after)) => {
            assert_eq!(before.len(), after.len(), "{path}");
            for (index, (before, after)) in before.iter().zip(after).enumerate() {
                compare(&format!("{path}[{index}]"), before, after);
            }
        }
        (Value::Object(map), Value::Array(list)) if map.is_empty() && list.is_empty() => {}
        _ => assert_eq!(before, after, "{path}"),
    }
}

/// The text of an id, an enum or a string that may be absent.
fn text<T: AsRef<str>>(value: &Option<T>) -> Option<&str> {
    value.as_ref().map(AsRef::as_ref)
}
