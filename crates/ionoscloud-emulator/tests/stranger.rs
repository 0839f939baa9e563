//! Programs that know a URL for each product and nothing else.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test ends by panicking")]
#![cfg(unix)]

mod program;

use std::collections::BTreeSet;

use program::caller::Caller;
use program::products::{printed_urls, things};
use serde_json::json;

#[test]
fn stranger_with_urls_alone_uses_every_product() {
    let (_running, urls) = printed_urls();
    let caller = Caller::default();
    let things = things();
    let known: BTreeSet<&str> = things.iter().map(|thing| thing.product).collect();
    assert_eq!(urls.keys().map(String::as_str).collect::<BTreeSet<_>>(), known);
    for thing in things.iter().filter(|thing| !thing.properties.is_null()) {
        let of_product = &urls[thing.product];
        let one = caller.create(&of_product[0], thing, "");
        // Every location has a URL of its own, and what is in one is not in another.
        let shown = |url: &&String| caller.lists(&format!("{url}{}", thing.collection), &one, "");
        let shown_by = of_product.iter().filter(shown).count();
        // One without a location is in the first of them, which has a URL too, and so have those that are not served.
        let expected = if of_product.len() == 1 { 1..2 } else { 2..of_product.len() };
        assert!(expected.contains(&shown_by), "{}: shown by {shown_by} of {}", thing.product, of_product.len());
        caller.delete(&one);
    }
}

/// Products that are only read, and tokens, which a read generates.
#[test]
fn stranger_reads_reports_and_generates_token() {
    let (_running, urls) = printed_urls();
    let caller = Caller::default();
    let (tokens, contract) = (&urls["auth"][0], "31415926");
    let made = caller.get(&format!("{tokens}/tokens/generate"));
    assert!(made.status == 200 && made.body["token"].is_string(), "{} {}", made.status, made.body);
    let list = caller.get(&format!("{tokens}/tokens"));
    let id = list.body["tokens"][0]["id"].as_str().unwrap_or_else(|| panic!("{} {}", list.status, list.body));
    let one = format!("{tokens}/tokens/{id}");
    assert_eq!(caller.get(&one).status, 200);
    assert_eq!(caller.call("DELETE", &one, None).status, 200);
    assert_eq!(caller.get(&one).status, 404);

    let datacenters = format!("{}/datacenters", urls["cloud"][0]);
    let body = json!({ "properties": { "name": "a", "location": "de/txl" } });
    assert_eq!(caller.call("POST", &datacenters, Some(&body)).status, 202);
    let log = caller.get(&format!("{}/activitylog/v1/contracts/{contract}", urls["activity-log"][0]));
    // The token, its deletion, the data centre and its request.
    assert_eq!((log.status, &log.body["hits"]["total"]), (200, &json!(4)), "{}", log.body);
    let prices = caller.get(&format!("{}/{contract}/products", urls["billing"][0]));
    assert!(prices.status == 200 && !prices.body["products"].as_array().unwrap().is_empty(), "{}", prices.body);
}
