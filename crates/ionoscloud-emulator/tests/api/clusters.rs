//! Properties of a cluster: those sent, those of the template, and defaults of the server.

use crate::support::{
    BUSINESS_M, CLUSTERS, DATACENTER, PLAYGROUND, Received, connection, create, get, new_cluster, send,
};
use http::Method;
use ionoscloud_emulator::Emulator;
use serde_json::{Value, json};

/// Creates a cluster with these properties changed; `null` leaves one out.
async fn created_with(changes: Value) -> Received {
    let mut body = new_cluster("a");
    let properties = body["properties"].as_object_mut().unwrap();
    for (name, value) in changes.as_object().unwrap() {
        if value.is_null() {
            properties.remove(name);
        } else {
            properties.insert(name.clone(), value.clone());
        }
    }
    send(&Emulator::new(), Method::POST, CLUSTERS, Some(body)).await
}

#[tokio::test]
async fn omitted_members_get_defaults() {
    let created = created_with(json!({})).await;
    assert_eq!(created.status, 200);
    assert_eq!(created.json["type"], "cluster");
    assert_eq!(
        created.json["properties"],
        json!({
            "displayName": "a",
            "mongoDBVersion": "7.0",
            "location": "de/txl",
            "instances": 1,
            "templateID": PLAYGROUND,
            "connections": [{ "datacenterId": DATACENTER, "lanId": "2", "cidrList": ["10.1.1.3/24"] }],
            "edition": "playground",
            "type": "replicaset",
            "cores": 1,
            "ram": 2048,
            "storageSize": 50 * 1024,
            "maintenanceWindow": { "time": "10:00:00", "dayOfTheWeek": "Monday" },
            "backup": { "location": "de" },
        })
    );
}

#[tokio::test]
async fn sent_members_are_kept() {
    let window = json!({ "time": "03:30:00", "dayOfTheWeek": "Sunday" });
    let changes = json!({
        "templateID": BUSINESS_M, "instances": 3, "connections": [connection(3)], "location": "us/ewr", "maintenanceWindow": window,
        "biConnector": { "enabled": true, "port": "27015" }, "madeUp": 1, "connectionString": "mine",
    });
    let created = created_with(changes).await;
    let properties = &created.json["properties"];
    assert_eq!((&properties["maintenanceWindow"], &properties["edition"]), (&window, &json!("business")));
    assert_eq!(properties["backup"]["location"], "eu-central-2");
    assert_eq!(properties["biConnector"]["port"], "27015");
    assert_eq!((&properties["madeUp"], &properties["connectionString"]), (&Value::Null, &Value::Null));
}

#[tokio::test]
async fn enterprise_cluster_returns_its_size() {
    let size = json!({
        "templateID": null, "edition": "enterprise", "cores": 2, "ram": 4096, "storageSize": 10240,
        "storageType": "SSD Premium", "shards": 2, "instances": 3, "connections": [connection(3)],
    });
    let created = created_with(size.clone()).await;
    assert_eq!(created.status, 200, "{}", created.json);
    let properties = &created.json["properties"];
    assert_eq!((&properties["type"], &properties["ram"]), (&json!("sharded-cluster"), &json!(4096)));
    assert_eq!(properties["templateID"], Value::Null);

    let refused = created_with(json!({ "templateID": null, "edition": "enterprise", "cores": 2 })).await;
    assert_eq!(
        refused.messages(),
        ["ram", "storageSize", "storageType"]
            .map(|name| format!("properties.{name}: required by the enterprise edition"))
    );
}

#[tokio::test]
async fn editions_and_templates_must_agree() {
    let unknown = "11111111-1111-4111-8111-111111111111";
    for (changes, expected) in [
        (json!({ "templateID": null }), "properties.templateID: required unless the edition is enterprise"),
        (
            json!({ "templateID": null, "edition": "business" }),
            "properties.templateID: required unless the edition is enterprise",
        ),
        (json!({ "templateID": unknown }), "properties.templateID: there is no such template"),
        (json!({ "edition": "business" }), "properties.edition: the template is for playground"),
        (json!({ "edition": "enterprise" }), "properties.templateID: the enterprise edition has none"),
    ] {
        let refused = created_with(changes.clone()).await;
        assert_eq!((refused.status.as_u16(), refused.messages()), (422, vec![expected]), "{changes}");
    }
}

#[tokio::test]
async fn both_spellings_of_version_are_accepted() {
    for changes in [
        json!({ "mongoDBVersion": null, "mongodbVersion": "6.0" }),
        json!({ "mongoDBVersion": "6.0", "mongodbVersion": "5.0" }),
    ] {
        let created = created_with(changes).await;
        let properties = &created.json["properties"];
        assert_eq!((&properties["mongoDBVersion"], &properties["mongodbVersion"]), (&json!("6.0"), &Value::Null));
    }
}

#[tokio::test]
async fn plain_ssd_is_bad_request() {
    let refused = created_with(json!({ "storageType": "SSD" })).await;
    assert_eq!((refused.status.as_u16(), refused.code()), (400, "emulator-storage-type"));
}

#[tokio::test]
async fn each_edition_has_its_own_limits() {
    let enterprise = |changes: Value| {
        let mut size = json!({
            "templateID": null, "edition": "enterprise", "cores": 2, "ram": 4096, "storageSize": 10240,
            "storageType": "HDD", "instances": 3, "connections": [connection(3)],
        });
        size.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
        size
    };
    let business = |instances: usize| json!({ "templateID": BUSINESS_M, "instances": instances, "connections": [connection(instances)] });
    for (changes, expected) in [
        (
            json!({ "instances": 3, "connections": [connection(3)] }),
            Some("instances: must be 1 in the playground edition"),
        ),
        (business(1), None),
        (business(7), None),
        (business(2), Some("instances: must be 1, 3, 5 or 7")),
        (business(9), Some("instances: must be 1, 3, 5 or 7")),
        (
            json!({ "templateID": BUSINESS_M, "instances": 3 }),
            Some("connections[0].cidrList: needs an address for each of 3 instance(s)"),
        ),
        (json!({ "shards": 2 }), Some("type: only the enterprise edition has sharded clusters")),
        (json!({ "type": "sharded-cluster" }), Some("type: only the enterprise edition has sharded clusters")),
        (enterprise(json!({})), None),
        (enterprise(json!({ "instances": 1 })), Some("instances: must be at least 3 in the enterprise edition")),
        (enterprise(json!({ "type": "sharded-cluster" })), Some("shards: required by a sharded cluster")),
        (enterprise(json!({ "shards": 0 })), Some("shards: must be between 1 and 100")),
        (enterprise(json!({ "type": "replicaset", "shards": 2 })), Some("shards: a replica set has none")),
        (enterprise(json!({ "type": "single" })), Some("type: must be replicaset or sharded-cluster")),
        (enterprise(json!({ "cores": 0 })), Some("cores: must be between 1 and 31")),
        (enterprise(json!({ "ram": 1024 })), Some("ram: must be between 2048 and 235520 and a multiple of 1024")),
        (
            enterprise(json!({ "storageSize": 5121 })),
            Some("storageSize: must be between 5120 and 4194304 and a multiple of 1024"),
        ),
        (json!({ "mongoDBVersion": "4.4" }), Some("mongoDBVersion: must be one of 5.0, 6.0, 7.0, 8.0")),
    ] {
        let response = created_with(changes.clone()).await;
        match expected {
            Some(rule) => {
                assert_eq!(
                    (response.status.as_u16(), response.messages()),
                    (422, vec![format!("properties.{rule}").as_str()]),
                    "{changes}"
                );
            }
            None => assert_eq!(response.status, 200, "{changes}: {}", response.json),
        }
    }
}

#[tokio::test(start_paused = true)]
async fn invalid_updates_are_rejected_and_change_nothing() {
    let emulator = Emulator::new();
    let path = format!("{CLUSTERS}/{}", create(&emulator, "a").await);
    tokio::time::advance(std::time::Duration::from_secs(480)).await;
    let before = get(&emulator, &path).await.json;
    for (properties, status) in [
        (json!({ "location": "de/fra" }), 422),
        (json!({ "templateID": "unknown" }), 422),
        (json!({ "edition": "enterprise" }), 422),
        (json!({ "instances": "3" }), 422),
        (json!({ "ram": 1000 }), 422),
        (json!({ "displayName": null }), 500),
        (json!({ "displayName": "" }), 500),
        (json!({ "maintenanceWindow": { "time": "", "dayOfTheWeek": "Monday" } }), 500),
        (json!({ "storageType": "SSD" }), 400),
    ] {
        let body = json!({ "properties": properties });
        let refused = send(&emulator, Method::PATCH, &path, Some(body)).await;
        assert_eq!(refused.status, status, "{properties}: {}", refused.json);
        assert_eq!(get(&emulator, &path).await.json, before, "{properties}");
    }
    let refused = send(&emulator, Method::PATCH, &path, Some(json!({}))).await;
    assert_eq!(refused.messages(), ["properties: required"]);
    let same = json!({ "properties": { "location": "de/txl", "edition": "playground", "connections": [] } });
    let patched = send(&emulator, Method::PATCH, &path, Some(same)).await;
    assert_eq!(patched.status, 200, "{}", patched.json);
    assert_eq!(patched.json["properties"], before["properties"]);
}

#[tokio::test]
async fn creator_is_basic_user() {
    use base64::Engine as _;
    let credential = base64::engine::general_purpose::STANDARD.encode("ada@example.com:secret");
    let request = http::Request::post(CLUSTERS)
        .header("authorization", format!("Basic {credential}"))
        .header("content-type", "application/json; charset=utf-8")
        .body(new_cluster("a").to_string().into())
        .unwrap();
    let created = crate::support::exchange(&Emulator::new(), request).await;
    assert_eq!(created.json["metadata"]["createdBy"], "ada@example.com");
}
