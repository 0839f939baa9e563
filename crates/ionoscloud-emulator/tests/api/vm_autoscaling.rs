//! VM Auto Scaling: groups, and the actions that add and remove their servers.

use std::time::Duration;

use http::Method;
use ionoscloud_emulator::{Effect, Emulator, Fault};
use serde_json::{Value, json};

use crate::support::{DATACENTER, Received, get, send};

const GROUPS: &str = "/autoscaling/groups";

async fn post(emulator: &Emulator, properties: &Value) -> Received {
    send(emulator, Method::POST, GROUPS, Some(json!({ "properties": properties }))).await
}

async fn put(emulator: &Emulator, id: &str, properties: &Value) -> Received {
    send(emulator, Method::PUT, &format!("{GROUPS}/{id}"), Some(json!({ "properties": properties }))).await
}

async fn later(seconds: u64) {
    tokio::time::advance(Duration::from_secs(seconds)).await;
}

fn group(least: u32, most: u32) -> Value {
    json!({
        "name": "web", "datacenter": { "id": DATACENTER }, "minReplicaCount": least, "maxReplicaCount": most,
        "policy": {
            "metric": "INSTANCE_CPU_UTILIZATION_AVERAGE", "unit": "TOTAL", "scaleInThreshold": 33.0,
            "scaleInAction": { "amount": 1.0, "amountType": "ABSOLUTE", "deleteVolumes": true },
            "scaleOutThreshold": 77.0, "scaleOutAction": { "amount": 1.0, "amountType": "ABSOLUTE" },
        },
        "replicaConfiguration": {
            "cores": 2, "ram": 1024, "nics": [{ "lan": 1, "name": "lan" }],
            "volumes": [{
                "name": "disk", "size": 50, "type": "HDD", "bootOrder": "AUTO", "imageAlias": "ubuntu:latest",
                "imagePassword": "Canary-0123", "userData": "Canary-4567",
            }],
        },
    })
}

fn replacement(least: u32, most: u32) -> Value {
    let mut properties = group(least, most);
    properties["location"] = "de/txl".into();
    properties
}

async fn members(emulator: &Emulator, id: &str, collection: &str) -> Vec<Value> {
    get(emulator, &format!("{GROUPS}/{id}/{collection}?depth=2")).await.json["items"].as_array().unwrap().clone()
}

/// The group is available at once; the first action adds the servers, minutes later.
#[tokio::test(start_paused = true)]
async fn group_gets_its_servers_by_action() {
    let emulator = Emulator::new();
    let made = post(&emulator, &group(2, 4)).await;
    assert_eq!((made.status.as_u16(), made.state()), (201, "AVAILABLE"), "{}", made.json);
    let action = made.json["startedActions"][0]["id"].as_str().unwrap();
    assert_eq!(made.json["type"], "autoscaling-group");
    assert!(made.json["metadata"]["etag"].as_str().unwrap().ends_with('='));
    assert_eq!(made.json["href"], format!("https://api.ionos.com/autoscaling/groups/{}", made.id()));
    assert_eq!(made.json["properties"]["policy"]["scaleInAction"]["cooldownPeriod"], "5m");
    let path = format!("{GROUPS}/{}/actions/{action}", made.id());
    assert_eq!(get(&emulator, &path).await.json["properties"]["actionStatus"], "IN_PROGRESS");
    assert_eq!(members(&emulator, &made.id(), "servers").await, [] as [Value; 0]);
    later(480).await;
    let shown = get(&emulator, &path).await.json;
    assert_eq!(shown["properties"], json!({ "actionStatus": "SUCCESSFUL", "actionType": "SCALE_OUT" }));
    let servers = members(&emulator, &made.id(), "servers").await;
    assert_eq!(servers.len(), 2);
    let server = servers[0]["id"].as_str().unwrap();
    assert_eq!(get(&emulator, &format!("{GROUPS}/{}/servers/{server}", made.id())).await.json, servers[0]);
    let list = get(&emulator, &format!("{GROUPS}?depth=1")).await.json;
    assert!(!list.to_string().contains("Canary"), "{list}");
}

#[tokio::test]
async fn autoscaling_groups_against_rules_are_422() {
    let emulator = Emulator::new();
    for (pointer, value) in [
        ("/name", Value::Null),
        ("/name", json!("")),
        ("/datacenter", Value::Null),
        ("/minReplicaCount", json!(5)),
        ("/maxReplicaCount", json!(101)),
        ("/policy", Value::Null),
        ("/policy/metric", json!("LOAD")),
        ("/replicaConfiguration/ram", json!(1000)),
        ("/replicaConfiguration/volumes/0/image", json!("5a029f4a-72e5-11ec-90d6-0242ac120003")),
    ] {
        let mut sent = group(1, 4);
        let (parent, name) = pointer.rsplit_once('/').unwrap();
        let parent = sent.pointer_mut(parent).unwrap().as_object_mut().unwrap();
        if value.is_null() {
            drop(parent.remove(name))
        } else {
            parent[name.to_owned().as_str()] = value.clone()
        }
        let refused = post(&emulator, &sent).await;
        assert_eq!(refused.status, 422, "{pointer} {value}: {}", refused.json);
    }
    assert_eq!(get(&emulator, GROUPS).await.json["items"], json!([]));
}

/// New limits add or remove servers by an action of their own; within them there is none.
#[tokio::test(start_paused = true)]
async fn new_limits_of_group_scale_it() {
    let emulator = Emulator::new();
    let id = post(&emulator, &group(2, 4)).await.id();
    later(480).await;
    for (least, most, actions, count) in [(1, 4, 1, 2), (3, 4, 2, 3), (0, 1, 3, 1)] {
        let replaced = put(&emulator, &id, &replacement(least, most)).await;
        assert_eq!((replaced.status.as_u16(), &replaced.json["properties"]["maxReplicaCount"]), (200, &json!(most)));
        later(480).await;
        let found = (members(&emulator, &id, "actions").await.len(), members(&emulator, &id, "servers").await.len());
        assert_eq!(found, (actions, count), "{least} to {most}");
    }
    let other = json!({ "id": "6b029f4a-72e5-11ec-90d6-0242ac120003" });
    let mut elsewhere = replacement(1, 2);
    elsewhere["datacenter"] = other;
    assert_eq!(put(&emulator, &id, &elsewhere).await.status, 422);
}

#[tokio::test(start_paused = true)]
async fn failed_action_adds_no_server() {
    let fault = Fault::on("vm-autoscaling/groupsPost").nth(1).then(Effect::respond().fail_resource());
    let emulator = Emulator::builder().fault(fault).build().unwrap();
    let made = post(&emulator, &group(1, 1)).await;
    later(480).await;
    let actions = members(&emulator, &made.id(), "actions").await;
    assert_eq!(actions[0]["properties"]["actionStatus"], "FAILED");
    assert_eq!(members(&emulator, &made.id(), "servers").await.len(), 0);
}

#[tokio::test(start_paused = true)]
async fn deleted_group_goes_with_its_servers() {
    let emulator = Emulator::new();
    let path = format!("{GROUPS}/{}", post(&emulator, &group(1, 1)).await.id());
    later(480).await;
    let deleted = send(&emulator, Method::DELETE, &path, None).await;
    assert_eq!((deleted.status.as_u16(), &deleted.json), (204, &Value::Null));
    assert_eq!(get(&emulator, &path).await.state(), "BUSY");
    later(120).await;
    for path in [path.clone(), format!("{path}/servers"), format!("{path}/actions")] {
        assert_eq!(get(&emulator, &path).await.status, 404, "{path}");
    }
}
