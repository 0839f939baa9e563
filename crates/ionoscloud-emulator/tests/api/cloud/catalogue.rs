//! Images, contracts, labels, and information about the API.

use http::Method;
use ionoscloud_emulator::Emulator;
use serde_json::{Value, json};

use super::servers::{id, server, volume};
use super::{call, datacenter, made, read, remove};
use crate::control::control;

const POST: Method = Method::POST;
const PATCH: Method = Method::PATCH;
const PUT: Method = Method::PUT;

#[tokio::test(start_paused = true)]
async fn images_have_aliases_per_location() {
    let emulator = Emulator::new();
    let find = async |query: &str| read(&emulator, &format!("/images?depth=1&{query}")).await.json["items"].clone();
    let of_alias = find("filter.imageAliases=ubuntu:latest&filter.location=de/fra").await;
    assert_eq!(of_alias.as_array().unwrap().len(), 1, "{of_alias}");
    assert_eq!(of_alias[0]["properties"]["public"], true);
    assert_ne!(find("filter.imageAliases=ubuntu:latest&filter.location=us/las").await[0]["id"], of_alias[0]["id"]);
    // C10: a child location shows its parent's images.
    let child = made(&emulator, "/datacenters", json!({ "properties": { "location": "de/fra/2" } })).await;
    let body = json!({ "properties": { "size": 10, "type": "HDD", "imageAlias": "ubuntu:latest" } });
    let volume = made(&emulator, &format!("{child}/volumes"), body).await;
    assert_eq!(read(&emulator, &volume).await.json["properties"]["image"], of_alias[0]["id"]);
}

/// Private images of the contract can be changed; public ones cannot.
#[tokio::test(start_paused = true)]
async fn private_images_change_and_go() {
    let emulator = Emulator::new();
    let find = async |public: bool| {
        let query = format!("/images?depth=1&filter.public={public}&filter.location=de/txl");
        format!("/images/{}", read(&emulator, &query).await.json["items"][0]["id"].as_str().unwrap())
    };
    let (public, private) = (find(true).await, find(false).await);
    let body = json!({ "name": "mine", "licenceType": "LINUX" });
    assert_eq!(call(&emulator, PATCH, &public, body.clone()).await.status, 403);
    assert_eq!(remove(&emulator, &public).await.status, 403);
    assert_eq!(call(&emulator, PATCH, &private, body).await.status, 202);
    assert_eq!(read(&emulator, &private).await.json["properties"]["name"], "mine");
    let put = json!({ "properties": { "name": "put", "licenceType": "OTHER" } });
    assert_eq!(call(&emulator, PUT, &private, put).await.status, 202);
    let shown = read(&emulator, &private).await.json["properties"].clone();
    assert_eq!((&shown["name"], &shown["location"]), (&json!("put"), &json!("de/txl")));
    super::done(&emulator, &remove(&emulator, &private).await).await;
    assert_eq!(read(&emulator, &private).await.status, 404);
}

/// The state has the changes and deletions of what the catalogue began with.
#[tokio::test(start_paused = true)]
async fn deleted_and_changed_images_stay_so_after_import() {
    let emulator = Emulator::new();
    let own = |at: &'static str| format!("/images?depth=1&filter.public=false&filter.location={at}");
    let find = async |location| {
        let listed = read(&emulator, &own(location)).await.json;
        format!("/images/{}", listed["items"][0]["id"].as_str().unwrap())
    };
    let (deleted, changed) = (find("de/txl").await, find("de/fra").await);
    super::done(&emulator, &remove(&emulator, &deleted).await).await;
    let body = json!({ "name": "mine", "licenceType": "LINUX" });
    super::done(&emulator, &call(&emulator, PATCH, &changed, body).await).await;
    let state = control(&emulator, "GET", "state", &Value::Null).await.json;
    let other = Emulator::new();
    assert_eq!(read(&other, &deleted).await.status, 200);
    assert_eq!(control(&other, "PUT", "state", &state).await.status, 200);
    assert_eq!(read(&other, &deleted).await.status, 404);
    assert_eq!(read(&other, &changed).await.json["properties"]["name"], "mine");
    let again = control(&other, "GET", "state", &Value::Null).await.json;
    let images = |state: &Value| {
        let entries = state["entries"].as_array().unwrap().clone();
        entries.into_iter().filter(|entry| entry[1].as_str().unwrap().starts_with("image/")).collect::<Vec<_>>()
    };
    assert_eq!((images(&again), images(&state).len()), (images(&state), 2), "they are exported again");
}

/// Facts 1.3: what the contract limits is refused beyond the limit; the code is not known.
#[tokio::test(start_paused = true)]
async fn creations_beyond_contract_are_refused() {
    let emulator = Emulator::new();
    let limits = read(&emulator, "/contracts?depth=1").await.json["items"][0]["properties"]["resourceLimits"].clone();
    let block = |size: u64| json!({ "properties": { "location": "de/txl", "size": size } });
    made(&emulator, "/ipblocks", block(60)).await;
    let size = limits["reservableIps"].as_u64().unwrap() - 60;
    let refused = call(&emulator, POST, "/ipblocks", block(size + 1)).await;
    assert_eq!((refused.status.as_u16(), refused.code()), (422, "emulator-quota"));
    let last = made(&emulator, "/ipblocks", block(size)).await;
    assert_eq!(call(&emulator, POST, "/ipblocks", block(1)).await.status, 422);
    super::done(&emulator, &remove(&emulator, &last).await).await;
    made(&emulator, "/ipblocks", block(1)).await;

    let cluster = || json!({ "properties": { "name": "k" } });
    for _ in 0..limits["k8sClusterLimitTotal"].as_u64().unwrap() {
        assert_eq!(call(&emulator, POST, "/k8s", cluster()).await.status, 202);
    }
    assert_eq!(call(&emulator, POST, "/k8s", cluster()).await.code(), "emulator-quota");
}

/// Facts: every limit has to be there; what is provisioned is counted.
#[tokio::test(start_paused = true)]
async fn contract_has_every_limit_and_counts() {
    let emulator = Emulator::new();
    let datacenter = datacenter(&emulator).await;
    server(&emulator, &datacenter).await;
    volume(&emulator, &datacenter).await;
    let contracts = read(&emulator, "/contracts?depth=1").await.json;
    let limits = &contracts["items"][0]["properties"]["resourceLimits"];
    for name in ["securityGroupsPerVdc", "securityGroupsPerResource", "rulesPerSecurityGroup", "natGatewayLimitTotal"] {
        assert!(limits[name].as_i64().unwrap() > 0, "{name}");
    }
    assert_eq!(limits.as_object().unwrap().len(), 25);
    assert_eq!((&limits["coresProvisioned"], &limits["ramProvisioned"]), (&json!(1), &json!(1024)));
    assert_eq!(limits["hddVolumeProvisioned"], 10_240);
    let info = read(&emulator, "").await.json;
    assert_eq!(info["name"], "CLOUD API");
}

/// Labels at six kinds of parents, and all of them by URN.
#[tokio::test(start_paused = true)]
async fn labels_are_written_at_once_and_have_urns() {
    let emulator = Emulator::new();
    let datacenter = datacenter(&emulator).await;
    let (server, volume) = (server(&emulator, &datacenter).await, volume(&emulator, &datacenter).await);
    let body = json!({ "properties": { "location": "de/txl", "size": 1 } });
    let block = made(&emulator, "/ipblocks", body).await;
    let snapshot = call(&emulator, POST, &format!("{volume}/create-snapshot"), json!({ "properties": {} })).await;
    let snapshot = format!("/snapshots/{}", snapshot.id());
    let image = read(&emulator, "/images?depth=1&filter.public=false").await.json["items"][0]["id"].clone();
    let image = format!("/images/{}", image.as_str().unwrap());
    for (owner, kind) in [
        (&datacenter, "datacenter"),
        (&server, "server"),
        (&volume, "volume"),
        (&snapshot, "snapshot"),
        (&block, "ipblock"),
        (&image, "image"),
    ] {
        let labels = format!("{owner}/labels");
        let label = |value: &str| json!({ "properties": { "key": "stage", "value": value } });
        let created = call(&emulator, POST, &labels, label("test")).await;
        assert!(created.status.is_success() && created.headers.get("location").is_none(), "{kind}: {}", created.json);
        assert_eq!((created.id().as_str(), &created.json["type"]), ("stage", &json!("label")));
        assert_eq!(call(&emulator, POST, &labels, label("again")).await.status, 409, "{kind}");
        let path = format!("{labels}/stage");
        assert_eq!(call(&emulator, PUT, &path, label("prod")).await.status, 200, "{kind}");
        assert_eq!(read(&emulator, &path).await.json["properties"]["value"], "prod");
        assert_eq!(read(&emulator, &format!("{labels}?depth=1")).await.json["items"][0]["properties"]["value"], "prod");
        let urn = format!("urn:label:{kind}:{}:stage", id(owner));
        let by_urn = read(&emulator, &format!("/labels/{urn}")).await.json;
        assert_eq!((&by_urn["id"], &by_urn["properties"]["resourceType"]), (&json!(urn), &json!(kind)));
        assert!(by_urn["properties"]["resourceHref"].as_str().unwrap().ends_with(owner.as_str()));
        let all = read(&emulator, "/labels?depth=1&filter.value=prod").await.json["items"].clone();
        assert_eq!((all.as_array().unwrap().len(), &all[0]["id"]), (1, &json!(urn)));
        assert_eq!(remove(&emulator, &path).await.status, 200, "{kind}");
        assert_eq!(read(&emulator, &path).await.code(), "309");
    }
    assert_eq!(read(&emulator, "/labels").await.json["items"], json!([]));
    let refused = call(&emulator, POST, &format!("{server}/labels"), json!({ "properties": { "key": "a" } })).await;
    assert_eq!((refused.status.as_u16(), Value::is_null(&refused.json)), (422, false));
}

/// Facts 1.3: what follows the region is escaped. Every link of a list leads to its item.
#[tokio::test(start_paused = true)]
async fn links_of_locations_and_labels_are_escaped() {
    let emulator = Emulator::new();
    let locations = read(&emulator, "/locations?depth=1").await.json["items"].as_array().unwrap().clone();
    let linked = async |href: &Value| {
        let path = href.as_str().unwrap().split_once(super::BASE).unwrap().1.to_owned();
        (read(&emulator, &path).await.json["id"].clone(), path)
    };
    for location in &locations {
        let (id, path) = linked(&location["href"]).await;
        assert_eq!(id, location["id"], "{path}");
    }
    let child = locations.iter().find(|location| location["id"] == "de/fra/2").unwrap();
    assert!(child["href"].as_str().unwrap().ends_with("/locations/de/fra%2F2"), "{child}");
    let datacenter = datacenter(&emulator).await;
    for key in ["}", "a/b", "a b", "100%"] {
        let label = json!({ "properties": { "key": key, "value": "v" } });
        call(&emulator, POST, &format!("{datacenter}/labels"), label).await;
    }
    for list in ["/labels?depth=1".to_owned(), format!("{datacenter}/labels?depth=1")] {
        let items = read(&emulator, &list).await.json["items"].as_array().unwrap().clone();
        assert_eq!(items.len(), 4);
        for label in &items {
            let (id, path) = linked(&label["href"]).await;
            assert_eq!(id, label["id"], "{path}");
            assert!(!path.contains(['}', ' ']), "{path}");
        }
    }
}
