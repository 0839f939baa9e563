//! Keys of resources as text.
#![cfg(feature = "mongodb")]

use ionoscloud_api::mongodb::kinds::{ClusterKey, Root, UserKey};
use ionoscloud_api::resource::Key as _;

#[test]
fn keys_with_any_ids_and_location_round_trip() {
    for id in ["4711", "a/b", "urn:label:x@y", "ä %2F", "..", "?#&"] {
        for location in [None, Some("de/fra"), Some("de/fra/2")] {
            let key = UserKey::new("c/1", id);
            let key = location.map_or_else(|| key.clone(), |location| key.clone().at(location));
            assert_eq!(key.to_string().parse::<UserKey>().unwrap(), key, "{key}");
        }
    }
    assert_eq!(UserKey::new("c/1", "a:b").at("de/txl").to_string(), "mongodb@de/txl:/clusters/c%2F1/users/a%3Ab");
    assert_eq!(Root::new().to_string().parse::<Root>().unwrap(), Root::new());
}

#[test]
fn texts_of_other_kinds_are_refused() {
    for text in [
        "",
        "mongodb",
        "mongodb:",
        "mongodb:/clusters",
        "mongodb:/clusters/",
        "mongodb:/clusters/a/b",
        "dns:/clusters/a",
        "mongodb@:/clusters/a",
        "mongodb:/clusters/%ff",
        "mongodb:/clusters/a/users/b",
    ] {
        let error = text.parse::<ClusterKey>().unwrap_err().to_string();
        assert!(error.contains("mongodb[@location]:/clusters/{clusterId}"), "{error}");
    }
}
