//! Pages, filters, depth, visibility.

use super::*;

fn names(list: &Value) -> Vec<&str> {
    list["items"].as_array().unwrap().iter().map(|one| one["properties"]["name"].as_str().unwrap()).collect()
}

#[test]
fn pages_have_links_that_repeat_filters() {
    let mut shop = Shop::open();
    for name in ["red a", "red b", "red c", "blue"] {
        shop.create(name);
    }
    let page = shop.get("/boxes?filter.name=RED&limit=1&offset=1");
    assert_eq!(names(&page), ["red b"]);
    assert_eq!((&page["offset"], &page["limit"], &page["href"]), (&json!(1), &json!(1), &json!("/shop/boxes")));
    let link = |name: &str| page["_links"][name].as_str().unwrap().to_owned();
    assert_eq!(link("next"), "http://toys.test/shop/boxes?limit=1&offset=2&filter.name=RED");
    assert_eq!(link("prev"), "http://toys.test/shop/boxes?limit=1&offset=0&filter.name=RED");
    assert_eq!(shop.get("/boxes?offset=4")["items"], json!([]));
    assert_eq!(shop.send("GET /boxes?limit=51", &Value::Null).0, 422);
}

#[test]
fn filters_match_states_lists_and_parts_of_texts() {
    let mut shop = Shop::open();
    shop.create("old");
    shop.later(480);
    shop.send("POST /boxes", &json!({ "properties": { "name": "new", "size": "L" } }));
    assert_eq!(names(&shop.get("/boxes?filter.state=READY")), ["old"]);
    assert_eq!(names(&shop.get("/boxes?filter.state=MAKING")), ["new"]);
    assert_eq!(names(&shop.get("/boxes?filter.size=L")), ["new"]);
    assert_eq!(names(&shop.get("/boxes?filter.size=L&filter.size=M")), ["old", "new"]);
    assert_eq!(names(&shop.get("/boxes?filter.size=S,M")), ["old"]);
    assert_eq!(names(&shop.get("/boxes?filter.name=e")), ["new"]);
}

#[test]
fn order_by_sorts_by_properties_and_metadata() {
    let mut shop = Shop::open();
    for name in ["b", "A", "c"] {
        shop.create(name);
        shop.later(1);
    }
    assert_eq!(names(&shop.get("/boxes?orderBy=name")), ["A", "b", "c"]);
    assert_eq!(names(&shop.get("/boxes?orderBy=-name")), ["c", "b", "A"]);
    assert_eq!(names(&shop.get("/boxes?orderBy=-createdDate")), ["c", "A", "b"]);
    assert_eq!(names(&shop.get("/boxes?orderBy=-name&limit=1&offset=1")), ["b"], "pages come after the order");
    assert_eq!(names(&shop.get("/boxes?orderBy=unknown")), ["b", "A", "c"]);
}

#[test]
fn depth_zero_lists_references() {
    let mut shop = Shop::open();
    let id = shop.create("a");
    let item = json!({ "id": id, "type": "box", "href": format!("/shop/boxes/{id}") });
    assert_eq!(shop.get("/boxes?depth=0")["items"], json!([item]));
    assert_eq!(names(&shop.get("/boxes?depth=1")), ["a"]);
}

#[test]
fn list_without_paging_has_all_items_of_its_parent() {
    let mut shop = Shop::open();
    let (one, other) = (shop.create("a"), shop.create("b"));
    for number in 0..120 {
        let toy = json!({ "properties": { "name": format!("toy {number}") } });
        shop.send(&format!("POST /boxes/{one}/toys"), &toy);
    }
    let list = shop.get(&format!("/boxes/{one}/toys"));
    assert_eq!((list["items"].as_array().unwrap().len(), &list["limit"]), (120, &json!(120)));
    assert_eq!(list["href"], format!("/shop/boxes/{one}/toys"));
    assert_eq!(shop.get(&format!("/boxes/{other}/toys"))["items"], json!([]));
    assert_eq!(shop.send("GET /boxes/none/toys", &Value::Null).0, 404);
}

#[test]
fn new_resources_appear_after_visibility_delays() {
    let second = Duration::from_secs;
    let mut shop = Shop::open_with(Times::default().get_visibility_delay(second(5)).list_visibility_delay(second(9)));
    let id = shop.create("a");
    assert_eq!(shop.send(&format!("GET /boxes/{id}"), &Value::Null).0, 404);
    shop.later(5);
    assert_eq!(shop.send(&format!("GET /boxes/{id}"), &Value::Null).0, 200);
    assert_eq!(shop.get("/boxes")["items"], json!([]));
    shop.later(4);
    assert_eq!(names(&shop.get("/boxes")), ["a"]);
}

#[test]
fn state_lag_shows_state_from_before() {
    let mut shop = Shop::open_with(Times::default().state_lag(Duration::from_secs(5)));
    let id = shop.create("a");
    shop.later(480);
    let change = json!({ "name": "b" });
    assert_eq!(shop.send(&format!("PATCH /boxes/{id}"), &change).1["metadata"]["state"], "READY");
    assert_eq!(shop.send(&format!("PATCH /boxes/{id}"), &change).0, 409, "writes are refused meanwhile");
    shop.later(5);
    assert_eq!(shop.get(&format!("/boxes/{id}"))["metadata"]["state"], "CHANGING");
}
