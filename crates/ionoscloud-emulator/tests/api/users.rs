//! The users of the databases of a cluster.

use std::time::Duration;

use crate::support::{CLUSTERS, Received, available, create, get, new_sharded_cluster, send};
use http::Method;
use ionoscloud_emulator::Emulator;
use serde_json::{Value, json};
use tokio::time::advance;

const CHANGE: Duration = Duration::from_secs(20);

fn user(name: &str, roles: &Value) -> Value {
    json!({ "properties": { "username": name, "password": "canary-pass", "roles": roles } })
}

fn reader(database: &str) -> Value {
    json!([{ "role": "read", "database": database }])
}

/// Sends a write and lets the cluster become `AVAILABLE` again.
async fn done(emulator: &Emulator, method: Method, path: &str, body: Option<Value>) -> Received {
    let response = send(emulator, method, path, body).await;
    advance(CHANGE).await;
    response
}

#[tokio::test(start_paused = true)]
async fn user_lives_from_creation_to_404() {
    let emulator = Emulator::new();
    let cluster = available(&emulator).await;
    let users = format!("{cluster}/users");
    let created = send(&emulator, Method::POST, &users, Some(user("a b", &reader("orders")))).await;
    assert_eq!(created.status, 200, "{}", created.json);
    assert_eq!(created.json["type"], "user");
    assert_eq!(created.json["properties"], json!({ "username": "a b", "roles": reader("orders") }));
    assert_eq!(created.json["metadata"]["createdBy"], "token-owner@emulator.invalid");
    assert_eq!((created.json.get("id"), created.json["metadata"].get("state")), (None, None));

    let path = format!("{users}/a%20b");
    assert_eq!(get(&emulator, &path).await.json, created.json);
    assert_eq!(get(&emulator, &cluster).await.state(), "BUSY");
    for (method, body) in [(Method::PATCH, Some(json!({ "properties": {} }))), (Method::DELETE, None)] {
        let refused = send(&emulator, method, &path, body).await;
        assert_eq!((refused.status.as_u16(), refused.code()), (409, "emulator-cluster-busy"));
    }
    advance(CHANGE - Duration::from_secs(1)).await;
    assert_eq!(get(&emulator, &cluster).await.state(), "BUSY");
    advance(Duration::from_secs(1)).await;
    assert_eq!(get(&emulator, &cluster).await.state(), "AVAILABLE");

    let deleted = send(&emulator, Method::DELETE, &path, None).await;
    assert_eq!((deleted.status.as_u16(), &deleted.json), (200, &created.json));
    assert_eq!(get(&emulator, &cluster).await.state(), "BUSY");
    assert_eq!(get(&emulator, &path).await.status, 200);
    advance(CHANGE).await;
    let gone = get(&emulator, &path).await;
    assert_eq!((gone.status.as_u16(), gone.code()), (404, "emulator-user-not-found"));
    assert_eq!(get(&emulator, &users).await.json["items"], json!([]));
    let again = send(&emulator, Method::POST, &users, Some(user("a b", &json!([])))).await;
    assert_eq!(again.status, 200, "{}", again.json);
    for text in [&created.json, &deleted.json, &again.json].map(Value::to_string) {
        assert!(!text.contains("canary"), "{text}");
    }
}

#[tokio::test(start_paused = true)]
async fn update_replaces_all_roles_and_nothing_else() {
    let emulator = Emulator::new();
    let users = format!("{}/users", available(&emulator).await);
    done(&emulator, Method::POST, &users, Some(user("ada", &reader("orders")))).await;
    let path = format!("{users}/ada");
    let patch = async |properties: Value| {
        done(&emulator, Method::PATCH, &path, Some(json!({ "properties": properties }))).await
    };
    let patched = patch(json!({ "roles": reader("bills"), "username": "ada" })).await;
    assert_eq!(patched.json["properties"], json!({ "username": "ada", "roles": reader("bills") }));
    let patched = patch(json!({ "password": "another-pass" })).await;
    assert_eq!(patched.json["properties"], json!({ "username": "ada", "roles": reader("bills") }));
    assert_eq!(patch(json!({ "roles": [] })).await.json["properties"]["roles"], json!([]));
    assert_eq!(patch(json!({ "username": "bob" })).await.messages(), ["properties.username: cannot be changed"]);
    let short = patch(json!({ "password": "short-pas" })).await;
    assert_eq!(short.messages(), ["properties.password: must have at least 10 characters"]);
    let none = send(&emulator, Method::PATCH, &path, Some(json!({}))).await;
    assert_eq!(none.messages(), ["properties: required"]);
}

#[tokio::test(start_paused = true)]
async fn invalid_users_are_rejected() {
    let emulator = Emulator::new();
    let users = format!("{}/users", available(&emulator).await);
    let admin = json!([{ "role": "readAnyDatabase", "database": "orders" }]);
    let sharding = json!([{ "role": "enableSharding", "database": "orders" }]);
    for (body, message) in [
        (json!({ "properties": { "username": "ada" } }), "properties.password: required"),
        (json!({ "properties": { "password": "0123456789" } }), "properties.username: required"),
        (user("", &json!([])), "properties.username: must not be empty"),
        (user("ada", &admin), "properties.roles[0].database: readAnyDatabase is for admin only"),
        (user("ada", &reader("local")), "properties.roles[0].database: read is not for local"),
        (user("ada", &json!([{ "role": "read" }])), "properties.roles[0].database: required"),
        (
            user("ada", &sharding),
            "properties.roles[0].role: must be one of read, readWrite, dbAdmin, clusterMonitor, readAnyDatabase, readWriteAnyDatabase, dbAdminAnyDatabase",
        ),
        (json!({}), "properties: required"),
    ] {
        let refused = send(&emulator, Method::POST, &users, Some(body.clone())).await;
        assert_eq!((refused.status.as_u16(), refused.messages()), (422, vec![message]), "{body}");
    }
    done(&emulator, Method::POST, &users, Some(user("ada", &json!([])))).await;
    let twice = send(&emulator, Method::POST, &users, Some(user("ada", &json!([])))).await;
    assert_eq!((twice.status.as_u16(), twice.code()), (409, "emulator-user-exists"));
    let unprovisioned = format!("{CLUSTERS}/{}/users", create(&emulator, "b").await);
    let busy = send(&emulator, Method::POST, &unprovisioned, Some(user("ada", &json!([])))).await;
    assert_eq!(busy.code(), "emulator-cluster-busy");
    for path in [format!("{CLUSTERS}/x/users"), format!("{CLUSTERS}/x/users/ada")] {
        assert_eq!(get(&emulator, &path).await.code(), "emulator-cluster-not-found");
    }
}

#[tokio::test(start_paused = true)]
async fn sharded_clusters_have_one_more_role() {
    let emulator = Emulator::new();
    let cluster = send(&emulator, Method::POST, CLUSTERS, Some(new_sharded_cluster())).await;
    advance(Duration::from_secs(480)).await;
    let roles = json!([{ "role": "enableSharding", "database": "orders" }]);
    let users = format!("{CLUSTERS}/{}/users", cluster.id());
    let created = send(&emulator, Method::POST, &users, Some(user("ada", &roles))).await;
    assert_eq!((created.status.as_u16(), &created.json["properties"]["roles"]), (200, &roles));
}

#[tokio::test(start_paused = true)]
async fn users_are_limited_to_100_and_listed_unpaged() {
    let emulator = Emulator::new();
    let users = format!("{}/users", available(&emulator).await);
    for number in 0..100 {
        let body = user(&format!("u{number}"), &json!([]));
        assert_eq!(done(&emulator, Method::POST, &users, Some(body)).await.status, 200);
    }
    let refused = send(&emulator, Method::POST, &users, Some(user("one-more", &json!([])))).await;
    assert_eq!((refused.status.as_u16(), refused.code()), (422, "emulator-user-limit"));

    let page = get(&emulator, &format!("{users}?limit=3&offset=98")).await.json;
    let members: Vec<&String> = page.as_object().unwrap().keys().collect();
    assert_eq!(members, ["id", "items", "type"]);
    let names: Vec<&Value> =
        page["items"].as_array().unwrap().iter().map(|item| &item["properties"]["username"]).collect();
    assert_eq!(names, ["u98", "u99"]);
    assert_eq!(get(&emulator, &users).await.json["items"].as_array().unwrap().len(), 100);
    assert_eq!(get(&emulator, &format!("{users}?offset=-1")).await.status, 422);
}
