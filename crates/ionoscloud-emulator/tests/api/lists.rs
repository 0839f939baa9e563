//! Pages, links and the name filter.

use crate::support::{CLUSTERS, TEMPLATES, create, get};
use ionoscloud_emulator::Emulator;
use serde_json::{Value, json};

fn names(list: &Value) -> Vec<&str> {
    list["items"].as_array().unwrap().iter().map(|item| item["properties"]["displayName"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn pages_link_to_next_until_last() {
    let emulator = Emulator::new();
    for number in 0..5 {
        create(&emulator, &format!("c{number}")).await;
    }
    let mut path = format!("http://api.test{CLUSTERS}?limit=2");
    let mut seen = Vec::new();
    loop {
        let page = get(&emulator, &path).await.json;
        seen.extend(names(&page).into_iter().map(str::to_owned));
        assert_eq!((&page["type"], &page["limit"]), (&json!("collection"), &json!(2)));
        let offset = page["offset"].as_u64().unwrap();
        assert_eq!(page["_links"]["self"], format!("http://api.test{CLUSTERS}?limit=2&offset={offset}"));
        assert_eq!(page["_links"].get("prev").is_some(), offset > 0);
        match page["_links"].get("next") {
            Some(next) => path = next.as_str().unwrap().to_owned(),
            None => break,
        }
    }
    assert_eq!(seen, ["c0", "c1", "c2", "c3", "c4"]);
    assert_eq!(emulator.journal().count("clustersGet"), 3);

    let exact = get(&emulator, &format!("{CLUSTERS}?limit=5")).await.json;
    assert_eq!(exact["_links"], json!({ "self": format!("http://localhost{CLUSTERS}?limit=5&offset=0") }));
    let last = get(&emulator, &format!("{CLUSTERS}?limit=2&offset=1")).await.json;
    assert_eq!(last["_links"]["prev"], format!("http://localhost{CLUSTERS}?limit=2&offset=0"));
    let beyond = get(&emulator, &format!("{CLUSTERS}?offset=9223372036854775807&limit=1000")).await;
    assert_eq!((beyond.status.as_u16(), &beyond.json["items"]), (200, &json!([])));
}

#[tokio::test]
async fn filter_matches_part_of_name_in_any_case() {
    let emulator = Emulator::new();
    for name in ["a b&c/Über", "über", "Uber", "other"] {
        create(&emulator, name).await;
    }
    let list = async |filter: &str| get(&emulator, &format!("{CLUSTERS}?filter.name={filter}")).await.json;
    assert_eq!(names(&list("%C3%BCBER").await), ["a b&c/Über", "über"]);
    assert_eq!(names(&list("a+b%26c%2F%C3%BC").await), ["a b&c/Über"]);
    assert_eq!(names(&list("").await).len(), 4);
    assert_eq!(names(&list("nothing").await), [""; 0]);
    let page = list("a+b%26c%2F%C3%BC").await;
    let expected = format!("http://localhost{CLUSTERS}?limit=100&offset=0&filter.name=a%20b%26c%2F%C3%BC");
    assert_eq!(page["_links"]["self"], expected);
}

#[tokio::test]
async fn nine_templates_are_listed_with_storage_in_gb() {
    let emulator = Emulator::new();
    let all = get(&emulator, TEMPLATES).await.json;
    assert_eq!(all["items"].as_array().unwrap().len(), 9);
    assert_eq!(
        all["items"][8]["properties"],
        json!({ "name": "MongoDB Business 4XL_S", "edition": "business", "cores": 32, "ram": 131_072, "storageSize": 2_048 })
    );
    let page = get(&emulator, &format!("{TEMPLATES}?limit=4&offset=8&depth=3&pretty=true")).await.json;
    assert_eq!(page["items"], json!([all["items"][8]]));
    assert_eq!(page["_links"].get("next"), None);
}
