//! Every response of every emulated operation holds to the response that the document describes.

use std::collections::BTreeSet;

use http::header::{CONTENT_TYPE, LOCATION};
use http_body_util::{BodyExt as _, Full};
use ionoscloud_spec::Document;
use serde_json::json;
use tower::ServiceExt as _;

use super::*;
use crate::router;
use crate::validation::{Direction, violations};

/// An emulator, and which of its operations have given a response that the document describes.
struct Judge {
    emulator: Emulator,
    called: BTreeSet<&'static str>,
    location: Option<String>,
}

impl Judge {
    /// Sends a request and checks the response against the document of the operation.
    async fn send(&mut self, line: &str, body: Value) -> Value {
        let (method, path) = line.split_once(' ').unwrap();
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header("authorization", "Bearer token")
            .header("content-type", "application/json")
            .body(Full::<Bytes>::from(body.to_string()))
            .unwrap();
        let (parts, body) = self.emulator.clone().oneshot(request).await.unwrap().into_parts();
        let body = body.collect().await.unwrap().to_bytes();

        let id = self.emulator.journal().requests().pop().unwrap().operation.unwrap();
        let mut documents = router::documents();
        let (document, operation) = documents.find_map(|document| Some((document, document.operation(id)?))).unwrap();
        let response = operation.response(parts.status.as_u16()).unwrap_or_else(|| panic!("{line}: {}", parts.status));
        if let Some(location) = parts.headers.get(LOCATION) {
            self.location = Some(location.to_str().unwrap().to_owned());
        }
        if parts.status.is_success() {
            self.called.insert(operation.id.as_str());
        }
        let Some(media) = response.content.values().next() else {
            assert!(body.is_empty() && !parts.headers.contains_key(CONTENT_TYPE), "{line}");
            return Value::Null;
        };
        let value: Value = serde_json::from_slice(&body).unwrap();
        let found = violations(document, &media.schema, &value, "", Direction::Response);
        assert!(found.is_empty(), "{line} returned {}: {found:?}", parts.status);
        for member in value.as_object().into_iter().flatten().map(|(member, _)| member) {
            let declared = &document.follow(&media.schema).properties;
            assert!(declared.contains_key(member), "{line}: undeclared {member}");
        }
        value
    }
}

#[tokio::test(start_paused = true)]
async fn answers_hold_to_the_documents() {
    let mut judge = Judge { emulator: Emulator::new(), called: BTreeSet::new(), location: None };
    let clusters = "/databases/mongodb/clusters";
    let new = json!({ "properties": {
        "displayName": "a", "mongoDBVersion": "7.0", "location": "de/txl", "instances": 1,
        "templateID": "33457e53-1f8b-4ed2-8a12-2d42355aa759",
        "connections": [{ "datacenterId": "d", "lanId": "2", "cidrList": ["10.1.1.3/24"] }],
    } });
    let created = judge.send(&format!("POST {clusters}"), new).await;
    let path = format!("{clusters}/{}", created["id"].as_str().unwrap());
    judge.send(&format!("DELETE {path}"), Value::Null).await;
    tokio::time::advance(Duration::from_secs(24 * 3_600)).await;
    judge.send(&format!("GET {path}"), Value::Null).await;
    let change = json!({ "properties": { "displayName": "b" } });
    judge.send(&format!("PATCH {path}"), change).await;
    tokio::time::advance(Duration::from_secs(120)).await;
    let roles = json!([{ "role": "read", "database": "orders" }]);
    let user = json!({ "properties": { "username": "ada", "password": "0123456789", "roles": roles } });
    for (line, body) in [
        (format!("POST {path}/users"), user.clone()),
        (format!("PATCH {path}/users/ada"), json!({ "properties": { "roles": roles } })),
        (format!("GET {path}/users/ada"), Value::Null),
        (format!("GET {path}/users"), Value::Null),
        (format!("POST {path}/users"), user),
        (format!("DELETE {path}/users/ada"), Value::Null),
    ] {
        judge.send(&line, body).await;
        tokio::time::advance(Duration::from_secs(20)).await;
    }
    let snapshots = judge.send(&format!("GET {path}/snapshots"), Value::Null).await;
    let target = json!({ "snapshotId": snapshots["items"][0]["id"] });
    for _ in ["taken", "refused"] {
        judge.send(&format!("POST {path}/restore"), target.clone()).await;
    }
    tokio::time::advance(Duration::from_secs(600)).await;
    for path in [
        &format!("{clusters}?limit=1&offset=0"),
        &format!("{path}/logs"),
        &format!("{path}/logs?limit=0"),
        &format!("{path}/versions"),
        "/databases/mongodb/versions",
        "/databases/mongodb/infos/version",
        "/databases/mongodb/infos/versions",
        "/databases/mongodb/templates?limit=2&offset=2",
        &format!("{clusters}?limit=0"),
        "/auth/v1/tokens/generate?ttl=60",
        "/auth/v1/tokens",
        "/auth/v1/tokens/unknown",
    ] {
        judge.send(&format!("GET {path}"), Value::Null).await;
    }
    judge.send(&format!("DELETE {path}"), Value::Null).await;
    judge.send(&format!("POST {clusters}"), json!({})).await;
    for line in [
        "DELETE /cloudapi/v6/datacenters/d/lans/2",
        "DELETE /cloudapi/v6/datacenters/another",
        "DELETE /cloudapi/v6/datacenters/another/lans/2?pretty=false&depth=0",
        "DELETE /cloudapi/v6/datacenters/another?depth=11",
        "GET /cloudapi/v6/requests/unknown/status",
    ] {
        judge.send(line, Value::Null).await;
    }
    let location = judge.location.take().unwrap();
    judge.send(&format!("GET {location}"), Value::Null).await;
    let tokens = judge.send("GET /auth/v1/tokens", Value::Null).await;
    let token = format!("/auth/v1/tokens/{}", tokens["tokens"][0]["id"].as_str().unwrap());
    for line in [&format!("GET {token}"), &format!("DELETE {token}"), "DELETE /auth/v1/tokens?criteria=ALL"] {
        judge.send(line, Value::Null).await;
    }

    let all: BTreeSet<&str> = router::documents().flat_map(Document::operations).map(|one| one.id.as_str()).collect();
    assert_eq!(judge.called, all);
}

#[test]
fn what_nobody_answers_is_named() {
    let (document, other) = (Document::named("auth").unwrap(), Document::named("mongodb").unwrap());
    let operation = other.operation("clustersGet").unwrap();
    let error = Handler::of(&Routed { document, operation, path: Vec::new() }).err().unwrap();
    assert_eq!(error.status, 501);
    assert!(error.messages[0].text.contains("clustersGet (GET /clusters)"), "{error:?}");
}

#[test]
fn it_is_what_clients_need() {
    fn shared<T: Clone + Send + Sync + Unpin + 'static>() {}
    shared::<Emulator>();
    fn sent<T: Send + Sync + Unpin + 'static>() {}
    sent::<ResponseBody>();
}
