//! `/_emulator/`: health, journal, faults, clock, reset, state.

use std::time::Duration;

use http::{Method, Request};
use http_body_util::Full;
use ionoscloud_emulator::{ControlAccess, Emulator};
use serde_json::{Value, json};

use crate::support::{CLUSTERS, Received, create, exchange, get, send};

/// Without credentials.
pub(crate) async fn control(emulator: &Emulator, method: &str, path: &str, body: &Value) -> Received {
    let body = if body.is_null() { String::new() } else { body.to_string() };
    let request = Request::builder().method(method).uri(format!("/_emulator/{path}"));
    exchange(emulator, request.body(Full::from(body)).unwrap()).await
}

#[tokio::test]
async fn health_names_products() {
    let health = control(&Emulator::new(), "GET", "health", &Value::Null).await;
    assert_eq!((health.status.as_u16(), &health.json["status"]), (200, &json!("ok")));
    let products = health.json["products"].as_array().unwrap();
    for name in ["mongodb", "auth", "compute", "dns", "postgresql-v1", "postgresql-v2"] {
        assert!(products.contains(&json!(name)), "{name}: {products:?}");
    }
}

#[tokio::test]
async fn journal_is_read_and_cleared() {
    let emulator = Emulator::new();
    get(&emulator, CLUSTERS).await;
    let journal = control(&emulator, "GET", "journal", &Value::Null).await.json;
    assert_eq!(journal.as_array().unwrap().len(), 1, "it is not about itself");
    let expected = (&json!("GET"), &json!("clustersGet"), &json!(200));
    assert_eq!((&journal[0]["method"], &journal[0]["operation"], &journal[0]["status"]), expected);
    assert_eq!(control(&emulator, "DELETE", "journal", &Value::Null).await.status, 200);
    assert!(emulator.journal().requests().is_empty());
}

#[tokio::test]
async fn faults_are_added_listed_and_removed() {
    let emulator = Emulator::new();
    let rules = json!([{ "on": "clustersGet", "nth": 1, "name": "once", "then": { "status": 503 } }]);
    let list = control(&emulator, "POST", "faults", &rules).await;
    let once = json!({ "name": "once", "on": "clustersGet", "resource": null, "from": 1, "to": 1, "met": 0 });
    assert_eq!((list.status.as_u16(), &list.json), (200, &json!([once])));
    assert_eq!(get(&emulator, CLUSTERS).await.status, 503);
    assert_eq!(control(&emulator, "GET", "faults", &Value::Null).await.json[0]["met"], 1);
    let both = json!([{ "then": { "reset": true } }, { "on": "clusterGet", "then": { "reset": true } }]);
    let refused = control(&emulator, "POST", "faults", &both).await;
    assert_eq!(refused.status, 422);
    assert!(refused.messages()[0].contains("did you mean `clustersGet`?"), "{}", refused.json);
    assert_eq!(get(&emulator, CLUSTERS).await.status, 200, "neither of the two was added");
    control(&emulator, "DELETE", "faults", &Value::Null).await;
    assert_eq!(control(&emulator, "GET", "faults", &Value::Null).await.json, json!([]));
}

#[tokio::test(start_paused = true)]
async fn clock_is_shifted_forward() {
    let emulator = Emulator::new();
    let id = create(&emulator, "a").await;
    assert_eq!(get(&emulator, &format!("{CLUSTERS}/{id}")).await.state(), "BUSY");
    let clock = control(&emulator, "POST", "clock", &json!({ "shiftSeconds": 480 })).await;
    assert_eq!((clock.status.as_u16(), &clock.json["elapsedSeconds"]), (200, &json!(480.0)));
    assert_eq!(get(&emulator, &format!("{CLUSTERS}/{id}")).await.state(), "AVAILABLE");
    for wrong in
        [json!({ "shiftSeconds": -1 }), json!({ "shiftSeconds": 1e15 }), json!({ "shiftSeconds": "1" }), json!({})]
    {
        assert_eq!(control(&emulator, "POST", "clock", &wrong).await.status, 422, "{wrong}");
    }
    assert_eq!(control(&emulator, "POST", "clock", &Value::Null).await.status, 400);
}

#[tokio::test(start_paused = true)]
async fn clock_is_shifted_by_two_centuries_at_most() {
    let emulator = Emulator::new();
    let century = json!({ "shiftSeconds": 3_153_600_000_u64 });
    for _ in 0..2 {
        assert_eq!(control(&emulator, "POST", "clock", &century).await.status, 200);
    }
    let refused = control(&emulator, "POST", "clock", &century).await;
    assert_eq!((refused.status.as_u16(), refused.code()), (400, "emulator-clock-too-late"));
    let clock = control(&emulator, "GET", "clock", &Value::Null).await;
    assert_eq!(clock.json["elapsedSeconds"], 6_307_200_000.0, "a refused shift changes nothing");
}

#[tokio::test(start_paused = true)]
async fn exported_state_is_imported_by_another_emulator() {
    let emulator = Emulator::new();
    let id = create(&emulator, "a").await;
    let zone = json!({ "properties": { "zoneName": "example.com" } });
    let zone = send(&emulator, Method::POST, "/zones", Some(zone)).await.id();
    let state = control(&emulator, "GET", "state", &Value::Null).await.json;
    let other = Emulator::new();
    create(&other, "gone").await;
    assert_eq!(control(&other, "PUT", "state", &state).await.status, 200);
    assert_eq!(get(&other, &format!("/zones/{zone}")).await.status, 200);
    let list = get(&other, CLUSTERS).await.json;
    assert_eq!((&list["items"][0]["id"], list["items"].as_array().unwrap().len()), (&json!(id), 1));
    assert_eq!(control(&other, "PUT", "state", &json!({ "entries": [["dns", "zone/x", 1]] })).await.status, 422);
    assert_eq!(get(&other, &format!("/zones/{zone}")).await.status, 200, "a state that is refused changes nothing");
}

/// A deletion that was half done is half done again, by the times of the state.
#[tokio::test(start_paused = true)]
async fn state_carries_its_clock() {
    let emulator = Emulator::new();
    tokio::time::advance(Duration::from_secs(100_000)).await;
    let id = create(&emulator, "a").await;
    tokio::time::advance(Duration::from_secs(400)).await;
    let token = get(&emulator, "/auth/v1/tokens/generate?ttl=60").await.json["token"].as_str().unwrap().to_owned();
    let cluster = get(&emulator, &format!("{CLUSTERS}/{id}")).await.json;
    let state = control(&emulator, "GET", "state", &Value::Null).await.json;
    for age in [0, 200_000] {
        let other = Emulator::builder().token("token").build().unwrap();
        tokio::time::advance(Duration::from_secs(age)).await;
        assert_eq!(control(&other, "PUT", "state", &state).await.status, 200);
        assert_eq!(get(&other, &format!("{CLUSTERS}/{id}")).await.json, cluster, "{age} s old");
        let request = Request::get(CLUSTERS).header("authorization", format!("Bearer {token}"));
        assert_eq!(exchange(&other, request.body(Full::default()).unwrap()).await.status, 200, "{age} s old");
        tokio::time::advance(Duration::from_secs(79)).await;
        assert_eq!(get(&other, &format!("{CLUSTERS}/{id}")).await.state(), "BUSY", "{age} s old");
        tokio::time::advance(Duration::from_secs(1)).await;
        assert_eq!(get(&other, &format!("{CLUSTERS}/{id}")).await.state(), "AVAILABLE", "{age} s old");
    }
}

#[tokio::test(start_paused = true)]
async fn state_without_clock_leaves_clock() {
    let emulator = Emulator::new();
    let mut state = control(&emulator, "GET", "state", &Value::Null).await.json;
    state.as_object_mut().unwrap().remove("clock");
    tokio::time::advance(Duration::from_secs(7)).await;
    assert_eq!(control(&emulator, "PUT", "state", &state).await.status, 200);
    assert_eq!(control(&emulator, "GET", "clock", &Value::Null).await.json["elapsedSeconds"], 7.0);
    let clock = |start: &str, seconds: u64| json!({ "start": start, "elapsed": { "secs": seconds, "nanos": 0 } });
    let (soon, late) = (clock("soon", 1), clock("2026-01-01T00:00:00Z", 10_000_000_000));
    for wrong in [json!(1), json!({}), soon, late, clock("9000-01-01T00:00:00Z", 1)] {
        state["clock"] = wrong;
        let refused = control(&emulator, "PUT", "state", &state).await;
        assert_eq!((refused.status.as_u16(), &refused.messages()[0][..6]), (422, "clock:"), "{}", state["clock"]);
    }
}

#[tokio::test]
async fn state_beyond_1_mib_goes_back_in() {
    let emulator = Emulator::new();
    let zone = json!({ "properties": { "zoneName": "example.com" } });
    let zone = send(&emulator, Method::POST, "/zones", Some(zone)).await.id();
    let text = "x".repeat(60_000);
    for number in 0..20 {
        let record = json!({ "name": number.to_string(), "type": "TXT", "content": text });
        let (path, body) = (format!("/zones/{zone}/records"), json!({ "properties": record }));
        assert_eq!(send(&emulator, Method::POST, &path, Some(body)).await.status, 202);
    }
    let state = control(&emulator, "GET", "state", &Value::Null).await.json;
    assert!(state.to_string().len() > 1024 * 1024);
    let other = Emulator::new();
    assert_eq!(control(&other, "PUT", "state", &state).await.status, 200);
    assert_eq!(get(&other, &format!("/zones/{zone}/records")).await.json["items"].as_array().unwrap().len(), 20);
    let faults = control(&other, "POST", "faults", &json!([{ "name": "x".repeat(1024 * 1024) }])).await;
    assert_eq!(faults.status, 413, "the state alone is large");
}

#[tokio::test]
async fn head_works_wherever_get_does() {
    let emulator = Emulator::new();
    for path in ["", "health", "journal", "faults", "clock", "state"] {
        let shown = control(&emulator, "GET", path, &Value::Null).await;
        let head = control(&emulator, "HEAD", path, &Value::Null).await;
        assert_eq!((shown.status.as_u16(), head.status.as_u16(), head.json), (200, 200, Value::Null), "{path}");
        assert_eq!(head.headers["content-type"], shown.headers["content-type"], "{path}");
        let refused = control(&emulator, "PATCH", path, &Value::Null).await;
        assert!(refused.headers["allow"].to_str().unwrap().starts_with("GET, HEAD"), "{path}");
    }
    assert_eq!(control(&emulator, "HEAD", "reset", &Value::Null).await.status, 405);
}

#[tokio::test]
async fn reset_removes_all_state() {
    let emulator = Emulator::new();
    let first = create(&emulator, "a").await;
    control(&emulator, "POST", "faults", &json!([{ "then": { "status": 503 } }])).await;
    assert_eq!(control(&emulator, "POST", "reset", &Value::Null).await.status, 200);
    assert!(emulator.journal().requests().is_empty());
    assert_eq!(get(&emulator, CLUSTERS).await.json["items"], json!([]));
    assert_eq!(create(&emulator, "a").await, first, "ids begin anew");
}

#[tokio::test]
async fn pages_and_disabled_control_are_refused() {
    let request = |origin: Option<&str>| {
        let request = Request::post("/_emulator/reset");
        let request = origin.into_iter().fold(request, |request, origin| request.header("origin", origin));
        request.body(Full::default()).unwrap()
    };
    for access in [ControlAccess::Local, ControlAccess::Open] {
        let emulator = Emulator::builder().control(access).build().unwrap();
        let page = exchange(&emulator, request(Some("http://localhost:3000"))).await;
        assert_eq!((page.status.as_u16(), page.code()), (403, "emulator-control-forbidden"));
        assert_eq!(page.headers.get("access-control-allow-origin"), None);
        assert_eq!(exchange(&emulator, request(None)).await.status, 200);
    }
    for (site, status) in [("cross-site", 403), ("same-origin", 403), ("none", 200)] {
        let image = Request::get("/_emulator/journal").header("sec-fetch-site", site).body(Full::default()).unwrap();
        assert_eq!(exchange(&Emulator::new(), image).await.status, status, "a page's GET has no origin: {site}");
    }
    let off = Emulator::builder().control(ControlAccess::Off).build().unwrap();
    assert_eq!(exchange(&off, request(None)).await.status, 404);
    let emulator = Emulator::new();
    assert_eq!(control(&emulator, "PATCH", "journal", &Value::Null).await.status, 405);
    assert_eq!(control(&emulator, "GET", "else", &Value::Null).await.status, 404);
}
