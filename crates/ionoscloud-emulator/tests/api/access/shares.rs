//! Resources that groups share, and the list of all.

use http::Method;
use ionoscloud_emulator::Emulator;
use serde_json::json;

use super::{group, id, ids};
use crate::cloud::{call, datacenter, done, made, read, remove};

/// Recorded: compute/share.json. The id of a share is that of its resource.
#[tokio::test(start_paused = true)]
async fn share_is_created_changed_and_deleted() {
    let emulator = Emulator::new();
    let (group, datacenter) = (group(&emulator, &[]).await, datacenter(&emulator).await);
    let share = format!("{group}/shares/{}", id(&datacenter));
    assert_eq!(read(&emulator, &share).await.status, 404);
    let created = call(&emulator, Method::POST, &share, json!({ "properties": { "editPrivilege": true } })).await;
    assert_eq!((created.status.as_u16(), created.id().as_str()), (202, id(&datacenter)), "{}", created.json);
    let keys: Vec<&str> = created.json.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!((keys, &created.json["type"]), (vec!["href", "id", "properties", "type"], &json!("resource")));
    assert_eq!(created.json["properties"], json!({ "editPrivilege": true, "sharePrivilege": false }));
    done(&emulator, &created).await;
    let changed = call(&emulator, Method::PUT, &share, json!({ "properties": { "sharePrivilege": true } })).await;
    assert_eq!(changed.status, 202, "{}", changed.json);
    let expected = json!({ "editPrivilege": false, "sharePrivilege": true });
    assert_eq!(read(&emulator, &share).await.json["properties"], expected);
    assert_eq!(ids(&read(&emulator, &format!("{group}/shares?depth=1")).await.json), [id(&datacenter)]);

    let shared = read(&emulator, &format!("{group}/resources?depth=1")).await.json;
    assert_eq!((ids(&shared), &shared["items"][0]["properties"]["name"]), (vec![id(&datacenter)], &json!("main")));
    let found = read(&emulator, &format!("/um/resources/datacenter/{}?depth=1", id(&datacenter))).await.json;
    assert_eq!(found["entities"]["groups"]["items"][0]["id"], id(&group));

    done(&emulator, &remove(&emulator, &share).await).await;
    assert_eq!(read(&emulator, &share).await.status, 404);
    assert_eq!(ids(&read(&emulator, &format!("{group}/resources")).await.json), [""; 0]);
    let nothing = call(&emulator, Method::POST, &format!("{group}/shares/none"), json!({ "properties": {} })).await;
    assert_eq!(nothing.status, 404);
}

/// Clients rely on it: a resource of any type by its type and id.
#[tokio::test(start_paused = true)]
async fn resources_are_listed_by_type_and_read() {
    let emulator = Emulator::new();
    let datacenter = datacenter(&emulator).await;
    let lan = made(&emulator, &format!("{datacenter}/lans"), json!({ "properties": { "name": "a" } })).await;
    let unit = json!({ "properties": { "name": "unit", "password": "secret", "email": "a@example.com" } });
    let unit = made(&emulator, "/backupunits", unit).await;
    let all = read(&emulator, "/um/resources?depth=1").await.json;
    for found in [&datacenter, &unit] {
        assert!(ids(&all).contains(&id(found)), "{found}: {all}");
    }
    assert!(!ids(&all).contains(&id(&lan)), "shared with its data centre");
    let listed = read(&emulator, "/um/resources/backupunit?depth=1").await.json;
    assert_eq!((ids(&listed), &listed["items"][0]["type"]), (vec![id(&unit)], &json!("backupunit")));
    let found = read(&emulator, &format!("/um/resources/lan/{}", id(&lan))).await.json;
    assert_eq!((&found["type"], &found["properties"]["name"]), (&json!("lan"), &json!("a")));
    for missing in ["/um/resources/datacenter/none", "/um/resources/nothing", "/um/resources/nothing/1"] {
        assert_eq!(read(&emulator, missing).await.status, 404, "{missing}");
    }
}
