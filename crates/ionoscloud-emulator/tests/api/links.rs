//! Links, names and places in the responses of platform services.

use std::time::Duration;

use http::Method;
use ionoscloud_emulator::Emulator;
use serde_json::{Value, json};
use tokio::time::advance;

use crate::support::{DATACENTER, Received, get, send};

async fn post(emulator: &Emulator, collection: &str, properties: &Value) -> Received {
    let made = send(emulator, Method::POST, collection, Some(json!({ "properties": properties }))).await;
    assert!(made.status.is_success(), "{}", made.json);
    made
}

/// Facts 11: the `href` of a registry is empty until it runs. Those of its images are absolute in the recordings.
#[tokio::test(start_paused = true)]
async fn registry_has_href_once_it_runs() {
    let emulator = Emulator::new();
    let registries = "/containerregistries/registries";
    let made = post(&emulator, registries, &json!({ "name": "images", "location": "de/fra" })).await;
    let path = format!("{registries}/{}", made.id());
    let token = post(&emulator, &format!("{path}/tokens"), &json!({ "name": "ci" })).await;
    assert_eq!((&made.json["href"], &token.json["href"]), (&json!(""), &json!("")));
    advance(Duration::from_secs(1_000)).await;
    let below = |path: &str| path.strip_prefix("/containerregistries").unwrap().to_owned();
    assert_eq!(get(&emulator, &path).await.json["href"], below(&path));
    let token = format!("{path}/tokens/{}", token.id());
    assert_eq!(get(&emulator, &token).await.json["href"], below(&token));

    let artifacts = get(&emulator, &format!("{path}/artifacts?limit=1")).await.json;
    assert_eq!(artifacts["href"], format!("{path}/artifacts"), "of all repositories");
    let repositories = get(&emulator, &format!("{path}/repositories")).await.json;
    assert_eq!((&artifacts["id"], &repositories["id"]), (&json!("artifacts"), &json!("repositories")));
    let artifact = artifacts["items"][0]["href"].as_str().unwrap();
    let image = artifact.strip_prefix("https://api.ionos.com").unwrap();
    assert!(image.starts_with(&format!("{path}/repositories/hello/artifacts/sha256:")), "{image}");
    assert_eq!(get(&emulator, image).await.json["href"], artifact);
}

/// Facts 11: scanning is on unless a registry is created without it.
#[tokio::test(start_paused = true)]
async fn images_without_scanning_have_no_findings() {
    let emulator = Emulator::new();
    for (name, is_scanned, found, severity) in [("scanned", true, 2, json!("high")), ("bare", false, 0, Value::Null)] {
        let features = json!({ "vulnerabilityScanning": { "enabled": is_scanned } });
        let new = json!({ "name": name, "location": "de/fra", "features": features });
        let made = post(&emulator, "/containerregistries/registries", &new).await;
        advance(Duration::from_secs(1_000)).await;
        let path = format!("/containerregistries/registries/{}", made.id());
        let artifact = get(&emulator, &format!("{path}/artifacts")).await.json["items"][0].clone();
        assert_eq!(artifact["metadata"]["vulnTotalCount"], found, "{name}");
        assert_eq!(artifact["metadata"]["vulnMaxSeverity"], severity, "{name}");
        let digest = artifact["id"].as_str().unwrap();
        let all = get(&emulator, &format!("{path}/repositories/hello/artifacts/{digest}/vulnerabilities")).await;
        assert_eq!(all.json["items"].as_array().unwrap().len(), found, "{name}");
        let repositories = get(&emulator, &format!("{path}/repositories?filter.vulnerabilitySeverity=high")).await;
        assert_eq!(repositories.json["items"].as_array().unwrap().len(), found.min(1), "{name}");
    }
}

/// Facts 21, as recorded.
#[tokio::test(start_paused = true)]
async fn access_key_is_named_as_recorded() {
    let emulator = Emulator::new();
    let made = post(&emulator, "/objectstoragemanagement/accesskeys", &json!({ "description": "a" })).await.json;
    let id = made["id"].as_str().unwrap();
    assert_eq!(made["href"], format!("https://s3.ionos.com/accesskeys/{id}"));
    let user = made["metadata"]["createdByUserId"].as_str().unwrap();
    for member in ["createdBy", "lastModifiedBy"] {
        assert_eq!(made["metadata"][member], format!("ionos:iam:cloud:31415926:users/{user}"));
    }
    let regions = json!(["de", "eu-central-2", "eu-central-3", "eu-south-2", "us-central-1"]);
    assert_eq!(made["metadata"]["supportedRegions"], regions);
    let region = get(&emulator, "/objectstoragemanagement/regions/us-central-1").await.json;
    assert_eq!(region["href"], "https://s3.ionos.com/regions/us-central-1");
}

/// Facts 14: a `PUT` under an unknown id creates, and its response has the key.
#[tokio::test(start_paused = true)]
async fn pipeline_made_by_put_returns_its_key() {
    let emulator = Emulator::new();
    let path = "/monitoring/de-txl/pipelines/00000000-0000-4000-8000-000000000003";
    let body = json!({ "id": "00000000-0000-4000-8000-000000000003", "properties": { "name": "a" } });
    for (status, has_key) in [(201, true), (200, false)] {
        let put = send(&emulator, Method::PUT, path, Some(body.clone())).await;
        assert_eq!((put.status.as_u16(), put.json["metadata"]["key"].is_string()), (status, has_key), "{}", put.json);
        advance(Duration::from_secs(1_000)).await;
    }
}

/// Monitoring's document lists the products; Logging's does not.
#[tokio::test(start_paused = true)]
async fn central_pipeline_lists_products_of_metrics() {
    let emulator = Emulator::new();
    for (product, has_products) in [("logging", false), ("monitoring", true)] {
        let central = get(&emulator, &format!("/{product}/de-txl/central")).await.json;
        assert_eq!(central["items"][0]["metadata"]["products"].is_array(), has_products, "{product}");
    }
}

/// Facts 5.9: the locations of a product are those of its document.
#[tokio::test(start_paused = true)]
async fn location_without_product_is_unknown() {
    let emulator = Emulator::new();
    for (path, status) in [
        ("/monitoring/de-fra/pipelines", 200),
        ("/monitoring/us-ewr/pipelines", 400),
        ("/nfs/us-ewr/clusters", 200),
        ("/nfs/gb-bhx/clusters", 400),
        ("/mariadb/gb-bhx/clusters", 400),
        ("/mariadbv2/gb-bhx/v2/clusters", 200),
    ] {
        assert_eq!(get(&emulator, path).await.status, status, "{path}");
    }
}

#[tokio::test(start_paused = true)]
async fn names_of_clusters_have_contract() {
    let emulator = Emulator::new();
    let new = json!({
        "name": "shop", "version": "10.6", "instances": { "count": 1, "ram": 4, "cores": 2, "storageSize": 10 },
        "connection": { "datacenterId": DATACENTER, "lanId": "2", "primaryInstanceAddress": "192.168.1.100/24" },
        "maintenanceWindow": { "time": "09:00:00", "dayOfTheWeek": "Sunday" },
        "credentials": { "username": "dbadmin", "password": "Canary-1!!", "database": "mydb" },
        "backup": { "location": "eu-central-3", "retentionDays": 7 },
    });
    let made = post(&emulator, "/mariadbv2/de-txl/v2/clusters", &new).await;
    let urn = format!("ionos:mariadb:de-txl:31415926:clusters/{}", made.id());
    assert_eq!(made.json["metadata"]["resourceURN"], urn);
}

/// As in the recorded shapes: clients put the URL of the API, which ends in `/v2` or `/dataplatform`, before them.
#[tokio::test(start_paused = true)]
async fn links_are_below_url_of_api() {
    let emulator = Emulator::new();
    for (base, list) in [
        ("/mariadbv2/de-txl/v2", "/clusters"),
        ("/mariadbv2/de-txl/v2", "/versions"),
        ("/inmemorydbv2/de-txl/v2", "/clusters"),
        ("/inmemorydbv2/de-txl/v2", "/snapshot-locations"),
        ("/dataplatform", "/clusters"),
        ("/dataplatform", "/versions"),
        ("/dns", "/records"),
        ("/dns", "/zones"),
    ] {
        let found = get(&emulator, &format!("{base}{list}")).await.json;
        assert_eq!(found["href"], list, "{base}");
        for item in found["items"].as_array().unwrap().iter().filter(|item| item.is_object()) {
            let href = item["href"].as_str().unwrap();
            assert!(href.starts_with(&format!("{list}/")), "{base} {href}");
            assert_eq!(get(&emulator, &format!("{base}{href}")).await.json["id"], item["id"], "{base}");
        }
    }
    let new = json!({ "name": "data", "dataPlatformVersion": "23.11", "datacenterId": DATACENTER });
    let made = post(&emulator, "/dataplatform/clusters", &new).await;
    assert_eq!(made.json["href"], format!("/clusters/{}", made.id()));
}
