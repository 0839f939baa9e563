//! Users, groups and keys for the object storage.

use http::Method;
use ionoscloud_emulator::Emulator;
use serde_json::json;

use super::{below_base, group, id, ids, join, new_user, user};
use crate::cloud::{call, done, made, read, remove};
use crate::support::send;

const POST: Method = Method::POST;
const PUT: Method = Method::PUT;

/// Recorded: compute/user.json. Facts 1.4, C7: the password never comes back.
#[tokio::test(start_paused = true)]
async fn created_user_has_recorded_shape_and_no_password() {
    let emulator = Emulator::new();
    let created = call(&emulator, POST, "/um/users", new_user("eve@example.com")).await;
    assert_eq!((created.status.as_u16(), &created.json["type"]), (202, &json!("user")));
    let expected = json!({
        "active": true, "administrator": false, "email": "eve@example.com", "firstname": "Eve",
        "forceSecAuth": false, "lastname": "Doe", "secAuthActive": false,
    });
    assert_eq!(created.json["properties"], expected);
    let metadata: Vec<&String> = created.json["metadata"].as_object().unwrap().keys().collect();
    assert_eq!(metadata, ["createdDate", "etag"]);
    done(&emulator, &created).await;
    let path = below_base(&created.json["href"]).to_owned();
    let found = read(&emulator, &path).await.json;
    assert_eq!(found["properties"]["s3CanonicalUserId"].as_str().unwrap().len(), 32, "known to the object storage");
    assert_eq!(found["properties"].get("password"), None);
    let listed = read(&emulator, "/um/users?depth=1&filter.email=eve").await.json;
    assert_eq!(ids(&listed), [created.id()]);
}

/// Facts 1.3: the e-mail address is unique, and a PUT replaces.
#[tokio::test(start_paused = true)]
async fn put_replaces_user_whose_email_is_unique() {
    let emulator = Emulator::new();
    let first = user(&emulator, "eve@example.com").await;
    let again = call(&emulator, POST, "/um/users", new_user("eve@example.com")).await;
    assert_eq!(again.status, 409, "{}", again.json);
    let second = user(&emulator, "bob@example.com").await;
    let taken = json!({ "firstname": "Bob", "lastname": "Doe", "email": "eve@example.com" });
    assert_eq!(call(&emulator, PUT, &second, json!({ "properties": taken })).await.status, 409);
    let admin = json!({ "firstname": "Eva", "lastname": "Doe", "email": "eva@example.com", "administrator": true });
    assert_eq!(call(&emulator, PUT, &first, json!({ "properties": admin })).await.status, 202);
    assert_eq!(read(&emulator, &first).await.json["properties"]["administrator"], true);
    let plain = json!({ "firstname": "Eva", "lastname": "Roe", "email": "eva@example.com" });
    call(&emulator, PUT, &first, json!({ "properties": plain })).await;
    let properties = read(&emulator, &first).await.json["properties"].clone();
    assert_eq!((&properties["lastname"], &properties["administrator"]), (&json!("Roe"), &json!(false)), "reset");
    let refused = call(&emulator, PUT, &first, json!({ "properties": { "firstname": "Eva" } })).await;
    assert_eq!((refused.status.as_u16(), refused.messages().len()), (422, 2), "{}", refused.json);
}

#[tokio::test(start_paused = true)]
async fn deleted_user_is_gone_when_request_is_done() {
    let emulator = Emulator::new();
    let path = user(&emulator, "eve@example.com").await;
    let deleted = remove(&emulator, &path).await;
    assert_eq!(deleted.status, 202);
    assert_eq!(read(&emulator, &path).await.status, 200, "still readable");
    done(&emulator, &deleted).await;
    let missing = read(&emulator, &path).await;
    assert_eq!((missing.status.as_u16(), missing.code()), (404, "309"));
    let own = read(&emulator, "/um/users?depth=1").await.json["items"][0].clone();
    assert_eq!(remove(&emulator, below_base(&own["href"])).await.status, 422, "users cannot delete themselves");
}

/// Facts 1.3: privileges that are absent are false. Recorded: compute/group.json has no metadata.
#[tokio::test(start_paused = true)]
async fn group_has_every_privilege_and_put_resets_them() {
    let emulator = Emulator::new();
    let path = group(&emulator, &["s3Privilege", "createK8sCluster"]).await;
    let found = read(&emulator, &path).await.json;
    assert_eq!((found.get("metadata"), found["properties"].as_object().unwrap().len()), (None, 26));
    assert_eq!((&found["properties"]["s3Privilege"], &found["properties"]["reserveIp"]), (&json!(true), &json!(false)));
    let changed = json!({ "properties": { "name": "readers", "reserveIp": true } });
    assert_eq!(call(&emulator, PUT, &path, changed).await.status, 202);
    let found = read(&emulator, &path).await.json;
    assert_eq!((&found["properties"]["s3Privilege"], &found["properties"]["reserveIp"]), (&json!(false), &json!(true)));
    assert_eq!(ids(&read(&emulator, "/um/groups?depth=1&filter.name=READ").await.json), [id(&path)]);
    done(&emulator, &remove(&emulator, &path).await).await;
    assert_eq!(read(&emulator, &path).await.status, 404);
    assert_eq!(call(&emulator, POST, "/um/groups", json!({ "properties": {} })).await.status, 422);
}

/// Clients rely on it: POST with the id of a user, and the groups in the entities of the user.
#[tokio::test(start_paused = true)]
async fn membership_is_in_lists_and_entities() {
    let emulator = Emulator::new();
    let (group, user) = (group(&emulator, &[]).await, user(&emulator, "eve@example.com").await);
    let joined = join(&emulator, &group, &user).await;
    assert_eq!((joined.status.as_u16(), joined.id().as_str(), &joined.json["type"]), (202, id(&user), &json!("user")));
    done(&emulator, &joined).await;
    assert_eq!(ids(&read(&emulator, &format!("{group}/users?depth=1")).await.json), [id(&user)]);
    assert_eq!(ids(&read(&emulator, &format!("{user}/groups?depth=1")).await.json), [id(&group)]);
    let found = read(&emulator, &format!("{user}?depth=1")).await.json;
    assert_eq!(ids(&found["entities"]["groups"]), [id(&group)]);
    assert_eq!(found["entities"]["owns"]["type"], "collection");
    let found = read(&emulator, &format!("{group}?depth=2")).await.json;
    assert_eq!(found["entities"]["users"]["items"][0]["properties"]["email"], "eve@example.com");
    assert_eq!(join(&emulator, &group, "/um/users/none").await.status, 404);

    // A replaced user is still a member.
    let plain = json!({ "firstname": "Eva", "lastname": "Doe", "email": "eva@example.com" });
    call(&emulator, PUT, &user, json!({ "properties": plain })).await;
    assert_eq!(ids(&read(&emulator, &format!("{group}/users?depth=1")).await.json), [id(&user)]);
    let member = format!("{group}/users/{}", id(&user));
    assert_eq!(remove(&emulator, &member).await.status, 202);
    assert_eq!(ids(&read(&emulator, &format!("{group}/users")).await.json), [""; 0]);
    assert_eq!(remove(&emulator, &member).await.status, 404);
}

/// Recorded: compute/s3key-created.json. Facts 1.4: the time has no zone (C9), every read has the secret (C7), a
/// missing key is 422, and its user needs the privilege.
#[tokio::test(start_paused = true)]
async fn s3_key_needs_privilege_and_is_422_once_gone() {
    let emulator = Emulator::new();
    let user = user(&emulator, "eve@example.com").await;
    let keys = format!("{user}/s3keys");
    let create = async || send(&emulator, POST, &format!("/cloudapi/v6{keys}"), None).await;
    assert_eq!(create().await.status, 422, "not in a group with the privilege");
    let group = group(&emulator, &["s3Privilege"]).await;
    join(&emulator, &group, &user).await;
    let created = create().await;
    assert_eq!((created.status.as_u16(), created.id().len()), (200, 20), "{}", created.json);
    assert!(!created.json["metadata"]["createdDate"].as_str().unwrap().ends_with('Z'));
    done(&emulator, &created).await;
    let path = format!("{keys}/{}", created.id());
    let secret = created.json["properties"]["secretKey"].as_str().unwrap();
    assert_eq!(secret.len(), 40);
    assert_eq!(call(&emulator, PUT, &path, json!({ "properties": { "active": false } })).await.status, 202);
    let found = read(&emulator, &path).await.json;
    assert_eq!((&found["properties"]["active"], &found["properties"]["secretKey"]), (&json!(false), &json!(secret)));
    let listed = read(&emulator, &format!("{keys}?depth=1")).await.json;
    assert_eq!(listed["items"][0]["properties"]["secretKey"], secret);
    done(&emulator, &remove(&emulator, &path).await).await;
    for missing in [read(&emulator, &path).await, remove(&emulator, &path).await] {
        assert_eq!(missing.status, 422);
        assert!(missing.messages()[0].contains("cannot be found"));
    }
    let documented = Emulator::builder().odd_statuses(false).build().unwrap();
    let user = made(&documented, "/um/users", new_user("eve@example.com")).await;
    assert_eq!(read(&documented, &format!("{user}/s3keys/none")).await.status, 404);
}

#[tokio::test(start_paused = true)]
async fn object_storage_login_is_url_with_token() {
    let emulator = Emulator::new();
    let user = user(&emulator, "eve@example.com").await;
    let found = read(&emulator, &format!("{user}/s3ssourl")).await;
    assert!(found.json["ssoUrl"].as_str().unwrap().starts_with("https://s3.ionos.com/?auth="), "{}", found.json);
    assert_eq!(read(&emulator, "/um/users/none/s3ssourl").await.status, 404);
}
