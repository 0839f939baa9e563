//! Every answer of every emulated operation holds to the response that the document describes.

use std::collections::BTreeSet;

use http_body_util::{BodyExt as _, Full};
use ionoscloud_spec::Document;
use serde_json::json;
use tower::ServiceExt as _;

use super::*;
use crate::validation::{Direction, violations};

/// Sends a request and checks the answer against the document.
async fn checked(emulator: &Emulator, answered: &mut BTreeSet<&'static str>, line: &str, body: Value) -> Value {
    let (method, path) = line.split_once(' ').unwrap();
    let request = Request::builder()
        .method(method)
        .uri(format!("/databases/mongodb{path}"))
        .header("authorization", "Bearer token")
        .header("content-type", "application/json")
        .body(Full::<Bytes>::from(body.to_string()))
        .unwrap();
    let (parts, body) = emulator.clone().oneshot(request).await.unwrap().into_parts();
    let value = serde_json::from_slice(&body.collect().await.unwrap().to_bytes()).unwrap();

    let document = Document::named("mongodb").unwrap();
    let operation = document.operation(emulator.journal().requests().pop().unwrap().operation.unwrap()).unwrap();
    let response = operation.response(parts.status.as_u16()).unwrap();
    let schema = &response.content.values().next().unwrap().schema;
    let found = violations(document, schema, &value, "", Direction::Response);
    assert!(found.is_empty(), "{line} answered {}: {found:?}", parts.status);
    for member in value.as_object().unwrap().keys() {
        assert!(document.follow(schema).properties.contains_key(member), "{line}: undeclared {member}");
    }
    if parts.status.is_success() {
        answered.insert(operation.id.as_str());
    }
    value
}

#[tokio::test(start_paused = true)]
async fn answers_hold_to_the_document() {
    let emulator = Emulator::new();
    let mut answered = BTreeSet::new();
    let done = &mut answered;
    let new = json!({ "properties": {
        "displayName": "a", "mongoDBVersion": "7.0", "location": "de/txl", "instances": 1,
        "templateID": "33457e53-1f8b-4ed2-8a12-2d42355aa759",
        "connections": [{ "datacenterId": "d", "lanId": "2", "cidrList": ["10.1.1.3/24"] }],
    } });
    let created = checked(&emulator, done, "POST /clusters", new).await;
    let path = format!("/clusters/{}", created["id"].as_str().unwrap());
    checked(&emulator, done, &format!("DELETE {path}"), Value::Null).await;
    tokio::time::advance(Duration::from_secs(480)).await;
    checked(&emulator, done, &format!("GET {path}"), Value::Null).await;
    let change = json!({ "properties": { "displayName": "b" } });
    checked(&emulator, done, &format!("PATCH {path}"), change).await;
    checked(&emulator, done, "GET /clusters?limit=1&offset=0", Value::Null).await;
    checked(&emulator, done, "GET /templates?limit=2&offset=2", Value::Null).await;
    tokio::time::advance(Duration::from_secs(120)).await;
    checked(&emulator, done, &format!("DELETE {path}"), Value::Null).await;
    checked(&emulator, done, "POST /clusters", json!({})).await;
    checked(&emulator, done, "GET /clusters?limit=0", Value::Null).await;
    checked(&emulator, done, "GET /versions", Value::Null).await;

    let document = Document::named("mongodb").unwrap();
    let emulated: BTreeSet<&str> = document
        .operations()
        .map(|operation| operation.id.as_str())
        .filter(|id| mongodb::handler(id).is_some())
        .collect();
    assert_eq!(answered, emulated);
}

#[test]
fn it_is_what_clients_need() {
    fn shared<T: Clone + Send + Sync + Unpin + 'static>() {}
    shared::<Emulator>();
    fn sent<T: Send + Sync + Unpin + 'static>() {}
    sent::<ResponseBody>();
}
