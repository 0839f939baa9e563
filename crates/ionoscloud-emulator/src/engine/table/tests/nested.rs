//! Kinds below others, ids that are properties, and networks.

use super::*;

fn toy(shop: &mut Shop, parent: &str) -> String {
    let made = shop.send(&format!("POST /boxes/{parent}/toys"), &json!({ "properties": {} })).1;
    format!("/boxes/{parent}/toys/{}", made["id"].as_str().unwrap())
}

fn label(key: &str, value: &str) -> Value {
    json!({ "properties": { "key": key, "value": value } })
}

#[test]
fn ids_from_property_are_unique_below_one_parent() {
    let mut shop = Shop::open();
    let (one, other) = (shop.create("a"), shop.create("b"));
    let (one, other) = (toy(&mut shop, &one), toy(&mut shop, &other));
    let (status, made) = shop.send(&format!("POST {one}/labels"), &label("colour", "red"));
    assert_eq!(
        (status, &made["id"], &made["href"]),
        (201, &json!("colour"), &json!(format!("/shop{one}/labels/colour")))
    );
    assert_eq!(shop.send(&format!("POST {one}/labels"), &label("colour", "blue")).0, 409);
    assert_eq!(shop.send(&format!("POST {other}/labels"), &label("colour", "green")).0, 201);
    assert_eq!(shop.get(&format!("{one}/labels/colour"))["properties"]["value"], "red");
    assert_eq!(shop.get(&format!("{other}/labels/colour"))["properties"]["value"], "green");
    assert_eq!(shop.send(&format!("DELETE {one}/labels/colour"), &Value::Null).0, 202);
    assert_eq!(shop.send(&format!("GET {one}/labels/colour"), &Value::Null).0, 404);
    assert_eq!(shop.get(&format!("{other}/labels"))["items"][0]["properties"]["value"], "green");
}

#[test]
fn deletion_takes_every_level_along() {
    let mut shop = Shop::open();
    let parent = shop.create("a");
    let toy = toy(&mut shop, &parent);
    shop.send(&format!("POST {toy}/labels"), &label("colour", "red"));
    shop.send(&format!("DELETE /boxes/{parent}"), &Value::Null);
    let mut keys: Vec<&str> = shop.changes.iter().map(|(_, key, _)| key.split('/').next().unwrap()).collect();
    keys.sort_unstable();
    assert_eq!(keys, ["box", "label", "request-ids", "toy"], "each level is kept");
    assert_eq!(shop.send(&format!("GET {toy}/labels/colour"), &Value::Null).0, 404);
}

#[test]
fn networks_stay_locked_for_while_after_deletion() {
    let mut shop = Shop::open();
    let connections = json!([{ "datacenterId": "d", "lanId": "1" }]);
    let made = shop.send("POST /boxes", &json!({ "properties": { "name": "a", "connections": connections } })).1;
    let holder = |shop: &Shop| shop.world.network_holder("d", Some("1"), shop.now).map(str::to_owned);
    let id = made["id"].as_str().unwrap().to_owned();
    assert_eq!(holder(&shop), Some(format!("the toy box {id}")));
    shop.later(480);
    shop.send(&format!("DELETE /boxes/{id}"), &Value::Null);
    shop.later(120 + 299);
    assert_eq!(holder(&shop), Some(format!("the toy box {id}")));
    shop.later(1);
    assert_eq!(holder(&shop), None);
}
