//! Facts that the vendor's clients rely on, or send, beyond the documents, as far as no test of a product has them.

use std::time::Duration;

use http::{Method, Request};
use http_body_util::Full;
use ionoscloud_emulator::Emulator;
use ionoscloud_spec::Document;
use serde_json::{Value, json};

use crate::platform::{post, ready};
use crate::support::{CLUSTERS, exchange, get, new_cluster, send};

/// Facts (clients rely on): Grafana, HTTP and TCP end points, once a pipeline is ready.
#[tokio::test(start_paused = true)]
async fn pipelines_have_every_end_point() {
    let emulator = Emulator::new();
    for (product, pointers) in [
        ("logging", &["/properties/grafanaAddress", "/properties/httpAddress", "/properties/tcpAddress"][..]),
        ("monitoring", &["/metadata/grafanaEndpoint", "/metadata/httpEndpoint"]),
    ] {
        let log = json!({ "source": "docker", "tag": "a", "protocol": "tcp", "destinations": [{ "type": "loki", "retentionInDays": 7 }] });
        let mut new = json!({ "name": "a" });
        if product == "logging" {
            new["logs"] = json!([log]);
        }
        let shown = get(&emulator, &ready(&emulator, &format!("/{product}/de-txl/pipelines"), &new).await).await.json;
        for pointer in pointers {
            let end_point = shown.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
            assert!(end_point.contains(".de-txl.ionos.com"), "{pointer}: {shown}");
        }
    }
}

/// Facts (clients rely on): `Running`, a schedule whose members a PATCH merges, credentials that have the token's name.
#[tokio::test(start_paused = true)]
async fn registry_runs_merges_schedules_and_names_credentials() {
    let emulator = Emulator::new();
    let new = json!({
        "name": "images", "location": "de/fra",
        "garbageCollectionSchedule": { "days": ["Monday"], "time": "04:17:00+00:00" },
    });
    let path = ready(&emulator, "/containerregistries/registries", &new).await;
    assert_eq!(get(&emulator, &path).await.state(), "Running");
    let change = json!({ "garbageCollectionSchedule": { "days": ["Friday"] } });
    let changed = send(&emulator, Method::PATCH, &path, Some(change)).await.json;
    let merged = json!({ "days": ["Friday"], "time": "04:17:00+00:00" });
    assert_eq!(changed["properties"]["garbageCollectionSchedule"], merged, "{changed}");
    let token = post(&emulator, &format!("{path}/tokens"), &json!({ "name": "ci" })).await.json;
    assert_eq!(token["properties"]["credentials"]["username"], "ci", "{token}");
}

/// Facts (clients seen 7 and 8): a media type without a body, no `Accept`, an encoding that is none, members of the
/// query that the API does not know; bodies that end in a newline.
#[tokio::test(start_paused = true)]
async fn requests_of_released_clients_are_taken() {
    let emulator = Emulator::new();
    let request = |method: Method, path: &str, body: String| {
        let request = Request::builder().method(method).uri(path).header("authorization", "Bearer token");
        let request = request.header("content-type", "application/json").header("accept-encoding", "identity");
        request.header("connection", "close").body(Full::from(body)).unwrap()
    };
    let body = format!("{}\n", new_cluster("a"));
    let made = exchange(&emulator, request(Method::POST, CLUSTERS, body)).await;
    assert_eq!(made.status, 200, "{}", made.json);
    tokio::time::advance(Duration::from_secs(480)).await;
    for path in [CLUSTERS.to_owned(), format!("{CLUSTERS}/{}", made.id())] {
        let path = format!("{path}?depth=1&pretty=true&orderBy=name&maxResults=3");
        let shown = exchange(&emulator, request(Method::GET, &path, String::new())).await;
        assert_eq!(shown.status, 200, "{path}: {}", shown.json);
        assert!(!shown.headers.contains_key("content-encoding"), "{path}");
    }
}

/// Facts 6.3: ionosctl sends these to each API, and the first 50 of a list are what it shows.
#[tokio::test]
async fn query_of_ionosctl_is_taken_by_each_list() {
    let emulator = Emulator::new();
    let mut lists = 0;
    for route in Emulator::routes().iter().filter(|route| route.method == "GET" && !route.path.contains('{')) {
        let document = Document::compiled().find(|document| document.name == route.document).unwrap();
        let path = format!("{}{}", document.servers[0].url, route.path);
        let plain = get(&emulator, &path).await;
        if plain.json["items"].is_array() {
            let query = format!("{path}?depth=1&limit=50&offset=0&filter.unknown=");
            assert_eq!(get(&emulator, &query).await.status, 200, "{query}");
            lists += 1;
        }
    }
    assert!(lists > 30, "{lists}");
}
