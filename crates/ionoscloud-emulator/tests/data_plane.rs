//! A data plane whose command does not work; one that does is in `data_plane_server.rs`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test ends by panicking")]
#![cfg(unix)]

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::Request;
use http_body_util::{BodyExt as _, Full};
use ionoscloud_emulator::{DataPlane, DataPlaneServer, Emulator};
use serde_json::{Value, json};
use tower::ServiceExt as _;

const CLUSTERS: &str = "/databases/mongodb/clusters";

async fn ask(emulator: &Emulator, method: &str, path: &str, body: Option<Value>) -> Value {
    let request = Request::builder()
        .method(method)
        .uri(path)
        .header("authorization", "Bearer any")
        .header("content-type", "application/json")
        .body(Full::<Bytes>::from(body.map(|body| body.to_string()).unwrap_or_default()))
        .unwrap();
    let body = emulator.clone().oneshot(request).await.unwrap().into_body().collect().await.unwrap();
    serde_json::from_slice(&body.to_bytes()).unwrap()
}

#[tokio::test]
async fn cluster_fails_without_server_and_is_deletable() {
    for (command, expected) in [
        ("sh -c 'echo it is broken; exit 3' {port} {directory} {auth}", "exit status: 3: it is broken"),
        ("/no/such/program {port} {directory} {auth}", "/no/such/program: No such file"),
    ] {
        let emulator = Emulator::builder().time_scale(100_000.0).build().unwrap();
        let reports = Arc::new(Mutex::new(Vec::new()));
        let sink = Arc::clone(&reports);
        let report = move |id: &str, error: &_| sink.lock().unwrap().push(format!("{id}: {error}"));
        let plane = DataPlane::start(&emulator, [DataPlaneServer::mongodb(command).unwrap()], report).unwrap();
        let new = json!({ "properties": {
            "displayName": "a", "mongoDBVersion": "7.0", "location": "de/txl", "instances": 1,
            "templateID": "33457e53-1f8b-4ed2-8a12-2d42355aa759",
            "connections": [{ "datacenterId": "5a029f4a-72e5-11ec-90d6-0242ac120003", "lanId": "2", "cidrList": ["10.1.1.3/24"] }],
        } });
        let made = ask(&emulator, "POST", CLUSTERS, Some(new)).await;
        let path = format!("{CLUSTERS}/{}", made["id"].as_str().unwrap());
        let mut seen = made;
        for _ in 0..400 {
            tokio::time::sleep(Duration::from_millis(10)).await;
            seen = ask(&emulator, "GET", &path, None).await;
            if seen["metadata"]["state"] != "BUSY" {
                break;
            }
        }
        assert_eq!(seen["metadata"]["state"], "FAILED");
        assert_eq!(seen["properties"].get("connectionString"), None);
        let said = reports.lock().unwrap().join("\n");
        assert!(said.starts_with(seen["id"].as_str().unwrap()) && said.contains(expected), "{said}");
        assert_eq!(ask(&emulator, "DELETE", &path, None).await["metadata"]["state"], "DESTROYING");
        tokio::time::timeout(Duration::from_secs(5), plane.shutdown()).await.unwrap();
    }
}

#[test]
fn command_without_its_placeholders_is_rejected() {
    let error = DataPlaneServer::mongodb("mongod --port {port}").unwrap_err();
    assert!(error.to_string().contains("lacks {directory}"), "{error}");
}
