//! Create, read, update, replace, upsert, delete.

use super::*;

#[test]
fn create_fills_defaults_and_hides_write_only_members() {
    let mut shop = Shop::open();
    let sent = json!({ "properties": { "name": "a", "password": "canary", "serial": "mine", "unknown": 1 } });
    let (status, made) = shop.send("POST /boxes", &sent);
    assert_eq!((status, &made["type"]), (202, &json!("box")));
    assert_eq!(made["properties"], json!({ "name": "a", "size": "M" }));
    assert_eq!(made["metadata"]["state"], "MAKING");
    assert_eq!(made.get("href"), None, "the document gives this response none");
    shop.later(480);
    let path = format!("/boxes/{}", made["id"].as_str().unwrap());
    assert_eq!(shop.get(&path)["metadata"]["state"], "READY");
    let kept = shop.changes.clone();
    assert!(kept.is_empty(), "a read changes nothing");
}

#[test]
fn violations_carry_code_of_table() {
    let mut shop = Shop::open();
    let (status, error) = shop.send("POST /boxes", &json!({ "properties": { "name": "" } }));
    assert_eq!((status, &error["messages"][0]["errorCode"]), (422, &json!("toy-validation")));
    assert_eq!(error["messages"][0]["message"], "properties.name: must have at least 1 characters");
    assert_eq!(shop.send("POST /boxes", &json!({})).0, 422);
}

#[test]
fn patch_merges_and_put_replaces() {
    let mut shop = Shop::open();
    let id = shop.create("a");
    let path = format!("/boxes/{id}");
    assert_eq!(shop.send(&format!("PATCH {path}"), &json!({ "name": "b" })).0, 409, "it is not ready");
    shop.later(480);
    let (status, changed) = shop.send(&format!("PATCH {path}"), &json!({ "lid": { "colour": "red" } }));
    assert_eq!((status, &changed["metadata"]["state"]), (200, &json!("CHANGING")));
    shop.later(120);
    let (_, changed) = shop.send(&format!("PATCH {path}"), &json!({ "lid": { "lock": "brass" }, "name": "b" }));
    assert_eq!(changed["properties"], json!({ "name": "b", "size": "M", "lid": { "colour": "red", "lock": "brass" } }));
    shop.later(120);
    let (status, replaced) = shop.send(&format!("PUT {path}"), &json!({ "properties": { "name": "c" } }));
    assert_eq!((status, &replaced["properties"]), (200, &json!({ "name": "c", "size": "M" })));
    shop.later(120);
    let (status, error) = shop.send(&format!("PATCH {path}"), &json!({ "size": "L" }));
    assert_eq!((status, &error["messages"][0]["message"]), (422, &json!("properties.size: cannot be changed")));
}

#[test]
fn put_creates_under_unknown_id() {
    let mut shop = Shop::open();
    let (status, made) = shop.send("PUT /boxes/own-id", &json!({ "properties": { "name": "a" } }));
    assert_eq!((status, &made["id"]), (201, &json!("own-id")));
    assert_eq!(shop.get("/boxes/own-id")["properties"]["name"], "a");
}

#[test]
fn deletion_takes_time_and_includes_children() {
    let mut shop = Shop::open();
    let id = shop.create("a");
    let toys = format!("/boxes/{id}/toys");
    let (status, toy) = shop.send(&format!("POST {toys}"), &json!({ "properties": {} }));
    assert_eq!((status, &toy["properties"]["name"], &toy["metadata"]["box"]), (201, &json!("bear"), &json!("a")));
    let toy = format!("{toys}/{}", toy["id"].as_str().unwrap());
    assert_eq!(shop.send(&format!("GET {toy}"), &Value::Null).0, 200);
    assert_eq!(shop.send(&format!("DELETE /boxes/{id}"), &Value::Null), (202, json!("")));
    assert_eq!(shop.get(&format!("/boxes/{id}"))["metadata"]["state"], "GOING");
    shop.later(120);
    assert_eq!(shop.send(&format!("GET /boxes/{id}"), &Value::Null).0, 404);
    assert_eq!(shop.send(&format!("GET {toy}"), &Value::Null).0, 404);
    assert_eq!(shop.send(&format!("POST {toys}"), &json!({ "properties": {} })).0, 404);
}

#[test]
fn id_from_name_is_reused_and_rules_reject() {
    let mut shop = Shop::open();
    let toys = format!("/boxes/{}/toys", shop.create("a"));
    let bear = json!({ "properties": { "name": "bear" } });
    let (_, first) = shop.send(&format!("POST {toys}"), &bear);
    let id = first["id"].as_str().unwrap();
    assert_eq!(id.as_bytes()[14], b'5');
    let (_, another) = shop.send(&format!("POST {toys}"), &bear);
    assert_ne!(another["id"], first["id"], "the first one is still there");
    assert_eq!(shop.send(&format!("DELETE {toys}/{id}"), &Value::Null), (202, json!({})));
    let (_, again) = shop.send(&format!("POST {toys}"), &bear);
    assert_eq!(again["id"], first["id"]);
    assert_eq!(shop.send(&format!("POST {toys}"), &json!({ "properties": { "name": "bomb" } })).0, 422);
}

#[test]
fn names_are_unique_and_quotas_apply() {
    let mut shop = Shop::open();
    shop.create("a");
    let (status, error) = shop.send("POST /boxes", &json!({ "properties": { "name": "a" } }));
    assert_eq!((status, &error["messages"][0]["errorCode"]), (409, &json!("emulator-exists")));
    for name in ["b", "c", "d"] {
        shop.create(name);
    }
    let (status, error) = shop.send("POST /boxes", &json!({ "properties": { "name": "e" } }));
    assert_eq!((status, &error["messages"][0]["errorCode"]), (403, &json!("emulator-quota")));
}

#[test]
fn fault_fails_resource_for_good() {
    let mut shop = Shop::open();
    shop.fails = true;
    let id = shop.create("a");
    shop.fails = false;
    shop.later(1_000);
    assert_eq!(shop.get(&format!("/boxes/{id}"))["metadata"]["state"], "BROKEN");
    let change = json!({ "name": "b" });
    assert_eq!(shop.send(&format!("PATCH /boxes/{id}"), &change).1["metadata"]["state"], "CHANGING");
    shop.later(120);
    assert_eq!(shop.get(&format!("/boxes/{id}"))["metadata"]["state"], "READY");
}

#[test]
fn actions_run_and_unemulated_paths_are_501() {
    let mut shop = Shop::open();
    let id = shop.create("a");
    assert_eq!(shop.send(&format!("POST /boxes/{id}/wrap"), &Value::Null), (200, json!("wrapped a")));
    assert_eq!(shop.send("GET /shelves", &Value::Null).0, 501);
    assert_eq!(shop.send("GET /cupboards", &Value::Null).0, 404);
    assert_eq!(shop.send("DELETE /boxes", &Value::Null).0, 405);
}

/// `YTpi` is `a:b`.
#[test]
fn basic_credentials_are_401_where_bearers_are_declared() {
    let (status, error) = Shop::open().send_as("Basic YTpi", "GET /boxes", &Value::Null);
    assert_eq!((status, &error["messages"][0]["errorCode"]), (401, &json!("paas-auth-1")));
}
