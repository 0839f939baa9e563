//! Requests that programs of others send and the API cannot take, or takes beyond its documents: each was found by a
//! client that knew the URLs alone.

use std::time::Duration;

use http::{Method, Request};
use http_body_util::Full;
use ionoscloud_emulator::Emulator;
use serde_json::{Value, json};

use crate::access::id;
use crate::cloud::{call, datacenter, made, read};
use crate::platform::{lan, post, ready};
use crate::support::{CLUSTERS, DATACENTER, Received, available, exchange, get, new_cluster, send};

const POSTGRESQL: &str = "/databases/postgresql/clusters";
const REGISTRIES: &str = "/containerregistries/registries";
const GROUPS: &str = "/autoscaling/groups";

fn postgresql() -> Value {
    json!({
        "displayName": "shop", "postgresVersion": "15", "location": "de/fra", "instances": 1, "cores": 1, "ram": 4096,
        "storageSize": 20480, "storageType": "SSD Premium", "synchronizationMode": "ASYNCHRONOUS",
        "connections": [{ "datacenterId": DATACENTER, "lanId": "2", "cidr": "10.7.222.1/24" }],
        "credentials": { "username": "app", "password": "canary-of-a-password" },
    })
}

async fn patch(emulator: &Emulator, path: &str, body: Value) -> Received {
    let response = send(emulator, Method::PATCH, path, Some(body)).await;
    tokio::time::advance(Duration::from_secs(1_000)).await;
    response
}

/// Facts 3: location and storage type never change. What no cluster has is a newer client's, and ignored: the document
/// does not forbid further members.
#[tokio::test(start_paused = true)]
async fn patch_of_what_cannot_change_is_422() {
    let emulator = Emulator::new();
    let made = post(&emulator, POSTGRESQL, &postgresql()).await;
    tokio::time::advance(Duration::from_secs(1_000)).await;
    let path = format!("{POSTGRESQL}/{}", made.id());
    for (name, other) in [("location", "de/txl"), ("storageType", "HDD")] {
        let refused = patch(&emulator, &path, json!({ "properties": { name: other } })).await;
        assert_eq!(refused.status, 422, "{}", refused.json);
        assert_eq!(refused.messages(), [format!("'cannot be changed' caused by field '/properties/{name}'")]);
        let same = json!({ "properties": { name: postgresql()[name], "newer": true } });
        assert_eq!(patch(&emulator, &path, same).await.status, 200, "{name}");
    }
    assert_eq!(get(&emulator, &path).await.json["properties"].get("newer"), None);

    let registry = post(&emulator, REGISTRIES, &json!({ "name": "images", "location": "de/fra" })).await;
    tokio::time::advance(Duration::from_secs(1_000)).await;
    let path = format!("{REGISTRIES}/{}", registry.id());
    for (body, expected) in [
        (json!({ "name": "other" }), "properties.name: cannot be changed"),
        (json!({ "location": "de/txl" }), "properties.location: cannot be changed"),
        (json!({ "properties": { "apiSubnetAllowList": [] } }), "properties: PATCH takes the bare properties"),
    ] {
        let refused = patch(&emulator, &path, body).await;
        assert_eq!((refused.status.as_u16(), refused.messages()), (400, vec![expected]), "{}", refused.json);
    }
}

/// A time such as `25:00:00` would be a window that never comes.
#[tokio::test(start_paused = true)]
async fn maintenance_window_needs_time_of_day() {
    let emulator = Emulator::new();
    let window = |time: &str| json!({ "time": time, "dayOfTheWeek": "Monday" });
    let mongodb = available(&emulator).await;
    let first = post(&emulator, POSTGRESQL, &postgresql()).await;
    tokio::time::advance(Duration::from_secs(1_000)).await;
    let first = format!("{POSTGRESQL}/{}", first.id());
    for (time, is_time) in [("25:00:00", false), ("12:00", false), ("noon", false), ("23:59:59", true)] {
        let expected = if is_time { 200 } else { 422 };
        let mut new = postgresql();
        new["maintenanceWindow"] = window(time);
        assert_eq!(post(&emulator, POSTGRESQL, &new).await.status, expected, "{time}");
        let mut new = new_cluster("a");
        new["properties"]["maintenanceWindow"] = window(time);
        assert_eq!(send(&emulator, Method::POST, CLUSTERS, Some(new)).await.status, expected, "{time}");
        for path in [&mongodb, &first] {
            let change = json!({ "properties": { "maintenanceWindow": window(time) } });
            assert_eq!(patch(&emulator, path, change).await.status, expected, "{path} {time}");
        }
    }
    let lenient = Emulator::builder().strict(false).build().unwrap();
    let mut new = postgresql();
    new["maintenanceWindow"] = window("25:00:00");
    assert_eq!(post(&lenient, POSTGRESQL, &new).await.status, 200);
}

/// Its next page would be the same one for ever.
#[tokio::test]
async fn page_without_items_is_refused() {
    let emulator = Emulator::new();
    for path in
        [POSTGRESQL, "/inmemorydb/replicasets", "/monitoring/pipelines", "/nfs/clusters", CLUSTERS, "/dns/zones"]
    {
        for limit in [0, -1] {
            let refused = get(&emulator, &format!("{path}?limit={limit}")).await;
            assert!(matches!(refused.status.as_u16(), 400 | 422), "{path}: {}", refused.json);
            assert_eq!(refused.messages(), ["limit: must be at least 1"], "{path}");
        }
    }
}

/// Facts (clients rely on): a client asks for versions where the document has none.
#[tokio::test]
async fn versions_are_below_clusters_too() {
    let emulator = Emulator::new();
    let versions = get(&emulator, &format!("{POSTGRESQL}/versions")).await;
    assert_eq!(versions.status, 200);
    assert_eq!(versions.json, get(&emulator, "/databases/postgresql/versions").await.json);
    assert_eq!(get(&emulator, &format!("{POSTGRESQL}/version")).await.status, 404);
}

/// Facts 12: defaults of the document, and three brokers, of which none can have two replicas.
#[tokio::test(start_paused = true)]
async fn topic_has_default_retention_and_replicas_for_brokers() {
    let emulator = Emulator::new();
    let cluster = json!({ "name": "log", "version": "3.9.0", "size": "S", "connections": lan() });
    let topics = format!("{}/topics", ready(&emulator, "/kafka/de-fra/clusters", &cluster).await);
    let properties = |topic: Received| topic.json["properties"].clone();
    let made = properties(post(&emulator, &topics, &json!({ "name": "orders" })).await);
    let retention = json!({ "retentionTime": 604_800_000, "segmentBytes": 1_073_741_824 });
    assert_eq!(
        made,
        json!({ "name": "orders", "replicationFactor": 3, "numberOfPartitions": 3, "logRetention": retention })
    );
    let short = json!({ "name": "short", "replicationFactor": 1, "logRetention": { "retentionTime": 60_000 } });
    let short = properties(post(&emulator, &topics, &short).await);
    assert_eq!(short["logRetention"], json!({ "retentionTime": 60_000, "segmentBytes": 1_073_741_824 }));
    let refused = post(&emulator, &topics, &json!({ "name": "wide", "replicationFactor": 4 })).await;
    assert_eq!((refused.status.as_u16(), refused.code()), (422, "paas-validation-3"), "{}", refused.json);
}

/// Recorded: container-registry/repositories-list.json, artifacts-list.json and vulnerability.json.
#[tokio::test(start_paused = true)]
async fn links_of_registries_name_their_order() {
    let emulator = Emulator::new();
    let registry = ready(&emulator, REGISTRIES, &json!({ "name": "images", "location": "de/fra" })).await;
    let artifacts = format!("{registry}/repositories/hello/artifacts");
    let digest = get(&emulator, &artifacts).await.json["items"][0]["id"].as_str().unwrap().to_owned();
    let vulnerabilities = format!("{artifacts}/{digest}/vulnerabilities");
    let repositories = format!("{registry}/repositories");
    for (path, order) in [(&repositories, "-lastPush"), (&artifacts, "-pullCount"), (&vulnerabilities, "-score")] {
        let link = get(&emulator, path).await.json["_links"]["self"].as_str().unwrap().to_owned();
        assert_eq!(link, format!("http://localhost{path}?limit=100&offset=0&orderBy={order}"));
    }
    let sent = get(&emulator, &format!("{repositories}?orderBy=name")).await.json;
    assert!(sent["_links"]["self"].as_str().unwrap().ends_with("&offset=0&orderBy=name"), "{sent}");
    let scores: Vec<f64> = get(&emulator, &vulnerabilities).await.json["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["properties"]["score"].as_f64().unwrap())
        .collect();
    assert_eq!(scores, [7.8, 2.5], "the worst one first");
}

/// Facts 11: times with an offset, up to 25 networks.
#[tokio::test]
async fn registry_needs_times_and_networks() {
    let emulator = Emulator::new();
    let schedule = |time: &str| json!({ "garbageCollectionSchedule": { "days": ["Monday"], "time": time } });
    let allowed = |network: &str| json!({ "apiSubnetAllowList": [network] });
    for (number, (changes, status)) in [
        (schedule("25:00:00"), 400),
        (schedule("04:17:00+00:00"), 201),
        (allowed("nowhere"), 400),
        (allowed("192.0.2.0/24"), 201),
    ]
    .into_iter()
    .enumerate()
    {
        let mut new = json!({ "name": format!("images{number}"), "location": "de/fra" });
        new.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
        let made = post(&emulator, REGISTRIES, &new).await;
        assert_eq!(made.status, status, "{changes}: {}", made.json);
    }
}

fn group(datacenter: &str) -> Value {
    json!({
        "name": "web", "datacenter": { "id": datacenter }, "minReplicaCount": 1, "maxReplicaCount": 2,
        "policy": {
            "metric": "INSTANCE_CPU_UTILIZATION_AVERAGE", "unit": "TOTAL", "scaleInThreshold": 33.0,
            "scaleInAction": { "amount": 1.0, "amountType": "ABSOLUTE", "deleteVolumes": true },
            "scaleOutThreshold": 77.0, "scaleOutAction": { "amount": 1.0, "amountType": "ABSOLUTE" },
        },
        "replicaConfiguration": { "cores": 2, "ram": 1024 },
    })
}

/// Facts: the overview of the vendor has basic credentials for this API alone, its document a token.
#[tokio::test]
async fn groups_take_basic_credentials_and_tokens() {
    let emulator = Emulator::new();
    for (path, authorization, status) in [
        (GROUPS, "Basic YWRhOnBhc3M=", 200),
        (GROUPS, "Bearer any", 200),
        ("/dns/zones", "Basic YWRhOnBhc3M=", 401),
        ("/activitylog/v1", "Basic YWRhOnBhc3M=", 200),
        ("/activitylog/v1/contracts", "Basic YWRhOnBhc3M=", 200),
    ] {
        let request = Request::get(path).header("authorization", authorization).body(Full::default()).unwrap();
        assert_eq!(exchange(&emulator, request).await.status, status, "{path} {authorization}");
    }
    let refused = post(&emulator, GROUPS, &group("main")).await;
    assert_eq!((refused.status.as_u16(), refused.messages()), (422, vec!["properties.datacenter.id: must be a UUID"]));
}

/// A program that follows links stays where it was led.
#[tokio::test(start_paused = true)]
async fn absolute_links_lead_to_where_request_came() {
    let emulator = Emulator::new();
    let made = post(&emulator, &format!("http://emulator:8460{GROUPS}"), &group(DATACENTER)).await;
    tokio::time::advance(Duration::from_secs(1_000)).await;
    let href = made.json["href"].as_str().unwrap().to_owned();
    assert_eq!(href, format!("http://emulator:8460{GROUPS}/{}", made.id()));
    assert_eq!(get(&emulator, &href).await.json["href"], href);
    let datacenter = &made.json["properties"]["datacenter"]["href"];
    assert_eq!(*datacenter, format!("http://emulator:8460/cloudapi/v6/datacenters/{DATACENTER}"));
    let servers = made.json["entities"]["servers"]["href"].as_str().unwrap();
    let servers = get(&emulator, &format!("{servers}?depth=2")).await.json;
    let server = servers["items"][0]["properties"]["datacenterServer"]["href"].as_str().unwrap();
    assert!(
        server.starts_with(&format!("http://emulator:8460/cloudapi/v6/datacenters/{DATACENTER}/servers/")),
        "{server}"
    );
    let action = made.json["startedActions"][0]["href"].as_str().unwrap();
    assert_eq!(get(&emulator, action).await.json["properties"]["actionStatus"], "SUCCESSFUL");

    // By a host of the vendor there is no path in front.
    for base in ["http://emulator:8460/objectstoragemanagement", "https://s3.ionos.com"] {
        let key = post(&emulator, &format!("{base}/accesskeys"), &json!({ "description": "a" })).await;
        let href = key.json["href"].as_str().unwrap();
        assert_eq!(href, format!("{base}/accesskeys/{}", key.id()));
        assert_eq!(get(&emulator, href).await.json["id"], key.id());
    }
}

/// Facts 2 and P11: storage that is newer than the document, which the real API names where it refuses another one.
#[tokio::test(start_paused = true)]
async fn performance_classes_are_taken() {
    let emulator = Emulator::new();
    let datacenter = datacenter(&emulator).await;
    let cluster = made(&emulator, "/k8s", json!({ "properties": { "name": "shop" } })).await;
    tokio::time::advance(Duration::from_secs(1_000)).await;
    let new = |kind: &str| {
        json!({ "properties": {
        "name": "pool", "datacenterId": id(&datacenter), "nodeCount": 1, "coresCount": 2, "ramSize": 4096,
        "availabilityZone": "AUTO", "storageType": kind, "storageSize": 100,
    } })
    };
    for (kind, status) in [("PERFORMANCE", 202), ("BALANCED", 422), ("SSD Premium", 422)] {
        let pool = call(&emulator, Method::POST, &format!("{cluster}/nodepools"), new(kind)).await;
        assert_eq!(pool.status, status, "{kind}: {}", pool.json);
    }
    let volume = |kind: &str| json!({ "properties": { "size": 10, "type": kind, "licenceType": "OTHER" } });
    for (kind, status) in [("BALANCED", 202), ("ESSENTIAL", 202), ("TAPE", 422)] {
        let made = call(&emulator, Method::POST, &format!("{datacenter}/volumes"), volume(kind)).await;
        assert_eq!(made.status, status, "{kind}: {}", made.json);
        let server = json!({
            "properties": { "name": "web", "cores": 1, "ram": 1024 }, "entities": { "volumes": { "items": [volume(kind)] } },
        });
        let made = call(&emulator, Method::POST, &format!("{datacenter}/servers"), server).await;
        assert_eq!(made.status, status, "{kind}: {}", made.json);
    }
    tokio::time::advance(Duration::from_secs(1_000)).await;
    let volumes = read(&emulator, &format!("{datacenter}/volumes?depth=1")).await.json;
    assert_eq!(volumes["items"].as_array().unwrap().len(), 4);
}
