//! Sending requests to an emulator in process.

use bytes::Bytes;
use http::{HeaderMap, Method, Request, StatusCode};
use http_body_util::{BodyExt as _, Full};
use ionoscloud_emulator::Emulator;
use serde_json::{Value, json};
use tower::ServiceExt as _;

pub(crate) const CLUSTERS: &str = "/databases/mongodb/clusters";
pub(crate) const TEMPLATES: &str = "/databases/mongodb/templates";
/// The data centre of every cluster.
pub(crate) const DATACENTER: &str = "5a029f4a-72e5-11ec-90d6-0242ac120003";
pub(crate) const PLAYGROUND: &str = "33457e53-1f8b-4ed2-8a12-2d42355aa759";
pub(crate) const BUSINESS_M: &str = "8c2c51c7-f1f8-4f44-bf3e-6e5cc8e50f07";

pub(crate) struct Received {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) json: Value,
}

impl Received {
    /// The only error code, after checking that the body says the status too.
    pub(crate) fn code(&self) -> &str {
        assert_eq!(self.json["httpStatus"], self.status.as_u16(), "{}", self.json);
        let messages = self.json["messages"].as_array().unwrap();
        assert_eq!(messages.len(), 1, "{}", self.json);
        messages[0]["errorCode"].as_str().unwrap()
    }

    pub(crate) fn messages(&self) -> Vec<&str> {
        self.json["messages"].as_array().unwrap().iter().map(|one| one["message"].as_str().unwrap()).collect()
    }

    pub(crate) fn id(&self) -> String {
        self.json["id"].as_str().unwrap_or_else(|| panic!("no id in {}", self.json)).to_owned()
    }

    pub(crate) fn state(&self) -> &str {
        self.json["metadata"]["state"].as_str().unwrap_or_else(|| panic!("no state in {}", self.json))
    }
}

/// With a token, and with JSON if there is a body.
pub(crate) async fn send(emulator: &Emulator, method: Method, path: &str, body: Option<Value>) -> Received {
    let mut request = Request::builder().method(method).uri(path).header("authorization", "Bearer token");
    if body.is_some() {
        request = request.header("content-type", "application/json");
    }
    let body = body.map(|body| body.to_string()).unwrap_or_default();
    exchange(emulator, request.body(Full::from(body)).unwrap()).await
}

/// Exactly this request.
pub(crate) async fn exchange(emulator: &Emulator, request: Request<Full<Bytes>>) -> Received {
    let response = emulator.clone().oneshot(request).await.unwrap();
    let (parts, body) = response.into_parts();
    let bytes = body.collect().await.unwrap().to_bytes();
    let json = if bytes.is_empty() { Value::Null } else { serde_json::from_slice(&bytes).unwrap() };
    Received { status: parts.status, headers: parts.headers, json }
}

pub(crate) async fn get(emulator: &Emulator, path: &str) -> Received {
    send(emulator, Method::GET, path, None).await
}

/// A body that creates a playground cluster.
pub(crate) fn new_cluster(name: &str) -> Value {
    json!({ "properties": {
        "displayName": name,
        "mongoDBVersion": "7.0",
        "location": "de/txl",
        "instances": 1,
        "templateID": PLAYGROUND,
        "connections": [{ "datacenterId": DATACENTER, "lanId": "2", "cidrList": ["10.1.1.3/24"] }],
    } })
}

/// The id of a new playground cluster.
pub(crate) async fn create(emulator: &Emulator, name: &str) -> String {
    let response = send(emulator, Method::POST, CLUSTERS, Some(new_cluster(name))).await;
    assert_eq!(response.status, 200, "{}", response.json);
    response.id()
}

/// The path of a new playground cluster that has become `AVAILABLE`: eight minutes pass on the paused clock.
pub(crate) async fn available(emulator: &Emulator) -> String {
    let path = format!("{CLUSTERS}/{}", create(emulator, "a").await);
    tokio::time::advance(std::time::Duration::from_secs(480)).await;
    path
}

/// A body that creates an enterprise cluster of three instances and two shards.
pub(crate) fn new_sharded_cluster() -> Value {
    let mut body = new_cluster("sharded");
    let properties = body["properties"].as_object_mut().unwrap();
    properties.remove("templateID");
    properties.extend(
        json!({
            "edition": "enterprise", "type": "sharded-cluster", "shards": 2, "instances": 3,
            "cores": 2, "ram": 4096, "storageSize": 10240, "storageType": "SSD Premium",
            "connections": [connection(3)],
        })
        .as_object()
        .unwrap()
        .clone(),
    );
    body
}

/// A connection with N addresses.
pub(crate) fn connection(addresses: usize) -> Value {
    let list: Vec<String> = (0..addresses).map(|number| format!("10.1.1.{}/24", number + 3)).collect();
    json!({ "datacenterId": DATACENTER, "lanId": "2", "cidrList": list })
}
