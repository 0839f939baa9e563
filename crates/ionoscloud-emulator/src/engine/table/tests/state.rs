//! The state that a file would keep.

use super::*;

#[test]
fn changes_are_logged_as_their_own_entries() {
    let mut shop = Shop::open();
    let id = shop.create("a");
    let keys = |shop: &Shop| -> Vec<String> { shop.changes.iter().map(|(of, key, _)| format!("{of}:{key}")).collect() };
    assert_eq!(keys(&shop), ["toy:ids".to_owned(), format!("toy:box/{id}"), "shared:request-ids".to_owned()]);
    shop.later(480);
    shop.send(&format!("PATCH /boxes/{id}"), &json!({ "name": "b" }));
    assert_eq!(keys(&shop), [format!("toy:box/{id}"), "shared:request-ids".to_owned()]);
}

#[test]
fn replayed_changes_restore_same_state() {
    let (mut shop, mut replayed) = (Shop::open(), Shop::open());
    let mut log = Changes::new();
    let mut send = |shop: &mut Shop, line: &str, body: Value| {
        let response = shop.send(line, &body).1;
        log.append(&mut shop.changes);
        response
    };
    let made = send(&mut shop, "POST /boxes", json!({ "properties": { "name": "a" } }));
    let path = format!("/boxes/{}", made["id"].as_str().unwrap());
    send(&mut shop, &format!("POST {path}/toys"), json!({ "properties": {} }));
    let gone = send(&mut shop, "POST /boxes", json!({ "properties": { "name": "gone" } }));
    send(&mut shop, &format!("DELETE /boxes/{}", gone["id"].as_str().unwrap()), Value::Null);
    shop.later(480);
    send(&mut shop, &format!("PATCH {path}"), json!({ "name": "b" }));
    for (section, key, entry) in log {
        replayed.world.load(&section, &key, entry).unwrap();
    }
    replayed.now = shop.now;
    assert_eq!(replayed.get("/boxes")["items"], shop.get("/boxes")["items"]);
    assert_eq!(replayed.get(&format!("{path}/toys"))["items"], shop.get(&format!("{path}/toys"))["items"]);
    assert_eq!(replayed.create("c"), shop.create("c"), "the next id is the same");
    assert_eq!(replayed.world.entries(shop.now).unwrap().len(), shop.world.entries(shop.now).unwrap().len());
}
