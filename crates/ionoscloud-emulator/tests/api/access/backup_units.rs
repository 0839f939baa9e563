//! Backup units.

use std::time::Duration;

use http::Method;
use ionoscloud_emulator::Emulator;
use serde_json::{Value, json};

use super::ids;
use crate::cloud::{call, done, made, read, remove};

fn unit(name: &str) -> Value {
    json!({ "properties": { "name": name, "password": "a password", "email": "owner@example.com" } })
}

/// Recorded: compute/backup-unit-created.json. Facts 1.4, C7: no password comes back.
#[tokio::test(start_paused = true)]
async fn unit_is_busy_and_hides_password() {
    let emulator = Emulator::new();
    let created = call(&emulator, Method::POST, "/backupunits", unit("unit")).await;
    assert_eq!((created.status.as_u16(), created.state()), (202, "BUSY"));
    assert_eq!(created.json["type"], "backupunit");
    assert_eq!(created.json["properties"], json!({ "name": "unit", "email": "owner@example.com" }));
    let path = format!("/backupunits/{}", created.id());
    assert_eq!(read(&emulator, &format!("{path}/ssourl")).await.status, 422, "not before it is there");
    tokio::time::advance(Duration::from_secs(30)).await;
    assert_eq!(read(&emulator, &path).await.state(), "AVAILABLE");
    let login = read(&emulator, &format!("{path}/ssourl")).await.json;
    assert!(login["ssoUrl"].as_str().unwrap().starts_with("https://backup.ionos.com/?etc="), "{login}");
}

/// Facts 1.3: the name is unique in the contract, of letters and digits, and fixed.
#[tokio::test(start_paused = true)]
async fn name_is_unique_and_fixed() {
    let emulator = Emulator::new();
    let path = made(&emulator, "/backupunits", unit("unit")).await;
    assert_eq!(call(&emulator, Method::POST, "/backupunits", unit("unit")).await.status, 409);
    assert_eq!(call(&emulator, Method::POST, "/backupunits", unit("a-unit")).await.status, 422);
    let bare = json!({ "properties": { "name": "other" } });
    let refused = call(&emulator, Method::POST, "/backupunits", bare).await;
    assert_eq!((refused.status.as_u16(), refused.messages().len()), (422, 2), "{}", refused.json);
    let renamed = json!({ "name": "other" });
    assert_eq!(call(&emulator, Method::PATCH, &path, renamed).await.status, 422);
    let patched = json!({ "name": "unit", "email": "new@example.com" });
    let patched = call(&emulator, Method::PATCH, &path, patched).await;
    assert_eq!((patched.status.as_u16(), patched.state()), (202, "BUSY"));
    assert_eq!(read(&emulator, &path).await.json["properties"]["email"], "new@example.com");
    let put = json!({ "properties": { "name": "unit", "password": "another" } });
    assert_eq!(call(&emulator, Method::PUT, &path, put).await.status, 202);
    assert_eq!(read(&emulator, &path).await.json["properties"]["email"], "new@example.com");
    assert_eq!(ids(&read(&emulator, "/backupunits?depth=2&filter.name=uni").await.json).len(), 1);
    done(&emulator, &remove(&emulator, &path).await).await;
    assert_eq!(read(&emulator, &path).await.status, 404);
    assert_eq!(ids(&read(&emulator, "/backupunits").await.json), [""; 0]);
}
