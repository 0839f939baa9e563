//! Regional products: a host, or a path, in each location, and resources of their own there.

use http::{Method, Request};
use http_body_util::Full;
use ionoscloud_emulator::Emulator;
use serde_json::json;

use crate::support::{DATACENTER, exchange, get, send};

async fn create(emulator: &Emulator, base: &str) -> String {
    let body = json!({ "properties": {
        "name": "pg-main",
        "version": "16",
        "instances": { "count": 1, "ram": 4, "cores": 2, "storageSize": 10 },
        "connection": { "datacenterId": DATACENTER, "lanId": "2", "primaryInstanceAddress": "192.168.1.100/24" },
        "maintenanceWindow": { "time": "09:00:00", "dayOfTheWeek": "Sunday" },
        "replicationMode": "ASYNCHRONOUS",
        "credentials": { "username": "dbadmin", "password": "Canary-1!", "database": "mydb" },
        "backup": { "location": "eu-central-3", "retentionDays": 7 },
    } });
    let made = send(emulator, Method::POST, &format!("{base}/clusters"), Some(body)).await;
    assert_eq!(made.status, 201, "{}", made.json);
    made.id()
}

#[tokio::test]
async fn resources_are_in_location_of_their_host() {
    let emulator = Emulator::new();
    let id = create(&emulator, "http://postgresql.es-vit.ionos.com").await;
    for (base, status) in [
        ("http://postgresql.es-vit.ionos.com", 200),
        ("https://postgresql.es-vit.ionos.com:8443", 200),
        ("/psqlv2/es-vit", 200),
        ("http://postgresql.de-fra.ionos.com", 404),
        ("/psqlv2/de-fra", 404),
        ("/psqlv2", 404),
    ] {
        let found = get(&emulator, &format!("{base}/clusters/{id}")).await;
        assert_eq!(found.status, status, "{base}");
        let listed = get(&emulator, &format!("{base}/clusters")).await.json["items"].as_array().unwrap().len();
        assert_eq!(listed, usize::from(status == 200), "{base}");
    }
}

/// The first location of the document is that of requests that name none; `de/fra/2` is another name of `de/fra`.
#[tokio::test]
async fn locations_have_default_and_aliases() {
    let emulator = Emulator::new();
    let id = create(&emulator, "").await;
    assert_eq!(get(&emulator, &format!("/psqlv2/de-txl/clusters/{id}")).await.status, 200);
    let id = create(&emulator, "/psqlv2/de-fra-2").await;
    assert_eq!(get(&emulator, &format!("/psqlv2/de-fra/clusters/{id}")).await.status, 200);
}

#[tokio::test]
async fn host_header_names_location_too() {
    let emulator = Emulator::new();
    let id = create(&emulator, "/psqlv2/us-las").await;
    let request = Request::get(format!("/clusters/{id}"))
        .header("authorization", "Bearer token")
        .header("host", "postgresql.us-las.ionos.com")
        .body(Full::default())
        .unwrap();
    assert_eq!(exchange(&emulator, request).await.status, 200);
}

/// Ids are unique over locations, so that one that exists elsewhere cannot be created by a replacement.
#[tokio::test]
async fn paths_of_another_api_are_unknown_at_regional_host() {
    let found = get(&Emulator::new(), "http://postgresql.us-las.ionos.com/zones").await;
    assert_eq!((found.status.as_u16(), found.code()), (400, "paas-validation-1"));
}
