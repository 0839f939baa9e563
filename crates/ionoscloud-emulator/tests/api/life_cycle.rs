//! The states of a cluster over time, on a paused clock.

use std::time::{Duration, SystemTime};

use crate::support::{BUSINESS_M, CLUSTERS, create, get, new_cluster, send};
use http::Method;
use ionoscloud_emulator::{BusyStatus, Emulator, Times};
use serde_json::{Value, json};
use tokio::time::advance;

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_secs(60);

#[tokio::test(start_paused = true)]
async fn cluster_lives_from_creation_to_404() {
    let start = SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_600);
    let emulator = Emulator::builder().start_time(start).build().unwrap();
    let created = send(&emulator, Method::POST, CLUSTERS, Some(new_cluster("prod"))).await;
    let path = format!("{CLUSTERS}/{}", created.id());
    let user_id = &created.json["metadata"]["createdByUserId"];
    assert_eq!(user_id.as_str().unwrap().len(), 36);
    assert_eq!(
        created.json["metadata"],
        json!({
            "createdDate": "2026-01-01T00:00:00Z",
            "createdBy": "token-owner@emulator.invalid",
            "createdByUserId": user_id,
            "state": "BUSY",
            "health": "UNKNOWN",
        })
    );
    assert_eq!(created.headers["date"], "Thu, 01 Jan 2026 00:00:00 GMT");
    assert_eq!(created.json["properties"]["connectionString"], Value::Null);

    advance(8 * MINUTE - SECOND).await;
    assert_eq!(get(&emulator, &path).await.state(), "BUSY");
    advance(SECOND).await;
    let ready = get(&emulator, &path).await;
    assert_eq!((ready.state(), &ready.json["metadata"]["health"]), ("AVAILABLE", &json!("HEALTHY")));
    let expected = format!("mongo+srv://m-{}.mongodb.de-txl.ionos.com", created.id());
    assert_eq!(ready.json["properties"]["connectionString"], expected);
    assert_eq!(ready.headers["date"], "Thu, 01 Jan 2026 00:08:00 GMT");

    let deleted = send(&emulator, Method::DELETE, &path, None).await;
    assert_eq!((deleted.status.as_u16(), deleted.state()), (200, "DESTROYING"));
    advance(MINUTE).await;
    let again = send(&emulator, Method::DELETE, &path, None).await;
    assert_eq!((again.status.as_u16(), again.state()), (200, "DESTROYING"));
    let patched = send(&emulator, Method::PATCH, &path, Some(json!({ "properties": { "displayName": "x" } }))).await;
    assert_eq!((patched.status.as_u16(), patched.code()), (409, "emulator-cluster-busy"));
    advance(MINUTE - SECOND).await;
    assert_eq!(get(&emulator, &path).await.state(), "DESTROYING");
    assert_eq!(get(&emulator, CLUSTERS).await.json["items"].as_array().unwrap().len(), 1);
    advance(SECOND).await;
    assert_eq!(get(&emulator, &path).await.status, 404);
    assert_eq!(send(&emulator, Method::DELETE, &path, None).await.status, 404);
    assert_eq!(get(&emulator, CLUSTERS).await.json["items"], json!([]));
}

#[tokio::test(start_paused = true)]
async fn update_is_busy_and_visible_at_once() {
    let emulator = Emulator::new();
    let path = format!("{CLUSTERS}/{}", create(&emulator, "before").await);
    advance(8 * MINUTE).await;
    let change = json!({ "properties": { "displayName": "after", "backup": { "location": "eu-south-2" } } });
    let patched = send(&emulator, Method::PATCH, &path, Some(change)).await;
    assert_eq!((patched.status.as_u16(), patched.state()), (200, "BUSY"), "{}", patched.json);
    assert_eq!(patched.json["properties"]["displayName"], "after");
    assert_eq!(patched.json["properties"]["backup"]["location"], "eu-south-2");
    assert_eq!(patched.json["properties"]["location"], "de/txl");
    assert!(patched.json["metadata"]["lastModifiedDate"].as_str().unwrap().ends_with('Z'));
    advance(2 * MINUTE - SECOND).await;
    assert_eq!(get(&emulator, &path).await.state(), "BUSY");
    advance(SECOND).await;
    assert_eq!(get(&emulator, &path).await.state(), "AVAILABLE");
}

#[tokio::test(start_paused = true)]
async fn version_change_upgrades_template_change_resizes() {
    let emulator = Emulator::new();
    let path = format!("{CLUSTERS}/{}", create(&emulator, "a").await);
    advance(8 * MINUTE).await;
    let change = json!({ "properties": { "mongoDBVersion": "8.0", "templateID": BUSINESS_M } });
    let patched = send(&emulator, Method::PATCH, &path, Some(change)).await;
    assert_eq!(patched.state(), "UPGRADING", "{}", patched.json);
    let properties = &patched.json["properties"];
    assert_eq!((&properties["edition"], &properties["cores"]), (&json!("business"), &json!(4)));
    assert_eq!((&properties["ram"], &properties["storageSize"]), (&json!(8192), &json!(160 * 1024)));
    advance(15 * MINUTE - SECOND).await;
    assert_eq!(get(&emulator, &path).await.state(), "UPGRADING");
    advance(SECOND).await;
    assert_eq!(get(&emulator, &path).await.state(), "AVAILABLE");
}

#[tokio::test(start_paused = true)]
async fn writes_to_busy_cluster_get_configured_status() {
    for (status, expected) in [(BusyStatus::Conflict, 409), (BusyStatus::UnprocessableEntity, 422)] {
        let emulator = Emulator::builder().busy_status(status).build().unwrap();
        let path = format!("{CLUSTERS}/{}", create(&emulator, "a").await);
        let change = json!({ "properties": { "displayName": "b" } });
        for (method, body) in [(Method::PATCH, Some(change)), (Method::DELETE, None)] {
            let refused = send(&emulator, method, &path, body).await;
            assert_eq!((refused.status.as_u16(), refused.code()), (expected, "emulator-cluster-busy"));
        }
        advance(8 * MINUTE).await;
        let untouched = get(&emulator, &path).await;
        assert_eq!((untouched.state(), &untouched.json["properties"]["displayName"]), ("AVAILABLE", &json!("a")));
    }
}

#[tokio::test(start_paused = true)]
async fn times_and_their_scale_are_settings() {
    let times = Times::default().provisioning(20 * MINUTE).update(10 * SECOND).deletion(5 * SECOND);
    let emulator = Emulator::builder().times(times).time_scale(10.0).build().unwrap();
    let path = format!("{CLUSTERS}/{}", create(&emulator, "a").await);
    advance(2 * MINUTE - SECOND).await;
    assert_eq!(get(&emulator, &path).await.state(), "BUSY");
    advance(SECOND).await;
    assert_eq!(get(&emulator, &path).await.state(), "AVAILABLE");
    send(&emulator, Method::PATCH, &path, Some(json!({ "properties": { "displayName": "b" } }))).await;
    advance(SECOND).await;
    assert_eq!(send(&emulator, Method::DELETE, &path, None).await.state(), "DESTROYING");
    advance(SECOND / 2).await;
    assert_eq!(get(&emulator, &path).await.status, 404);
}
