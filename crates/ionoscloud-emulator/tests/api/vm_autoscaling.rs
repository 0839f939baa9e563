//! VM Auto Scaling: groups, and the actions that add and remove their servers.

use std::time::Duration;

use http::Method;
use ionoscloud_emulator::{Effect, Emulator, Fault};
use serde_json::{Value, json};

use crate::support::{DATACENTER, Received, exchange, get, send};

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
    assert_eq!(made.json["href"], format!("http://localhost/autoscaling/groups/{}", made.id()));
    assert_eq!(made.json["properties"]["policy"]["range"], "PT2M");
    assert_eq!(made.json["properties"]["policy"]["scaleInAction"]["cooldownPeriod"], "PT5M");
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
        ("/replicaConfiguration/volumes/0/image", json!("ubuntu")),
    ] {
        let mut sent = group(1, 4);
        let (parent, name) = pointer.rsplit_once('/').unwrap();
        let parent = sent.pointer_mut(parent).unwrap().as_object_mut().unwrap();
        if value.is_null() {
            parent.remove(name);
        } else {
            parent.insert(name.to_owned(), value.clone());
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
    assert_eq!(put(&emulator, &id, &elsewhere).await.status, 400, "the document has no 422 for it");
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

/// The Terraform provider sends empty text for what it leaves to the API (facts: clients rely on).
#[tokio::test]
async fn empty_text_is_default_of_group() {
    let emulator = Emulator::new();
    let mut sent = group(0, 1);
    sent["location"] = "".into();
    sent["policy"]["range"] = "".into();
    sent["policy"]["scaleInAction"]["cooldownPeriod"] = "".into();
    sent["policy"]["scaleInAction"]["terminationPolicy"] = "".into();
    sent["policy"]["scaleOutAction"]["cooldownPeriod"] = "".into();
    let body = json!({ "id": "", "properties": sent });
    let made = send(&emulator, Method::POST, GROUPS, Some(body)).await;
    assert_eq!(made.status, 201, "{}", made.json);
    let shown = get(&emulator, &format!("{GROUPS}/{}", made.id())).await.json["properties"].clone();
    assert_eq!(shown["location"], "de/txl");
    assert_eq!(shown["policy"]["range"], "PT2M");
    let nic = &shown["replicaConfiguration"]["nics"][0];
    assert_eq!((&nic["dhcp"], &nic["firewallType"]), (&json!(true), &json!("INGRESS")));
    assert_eq!(shown["policy"]["scaleInAction"]["cooldownPeriod"], "PT5M");
    assert_eq!(shown["policy"]["scaleInAction"]["terminationPolicy"], "OLDEST_SERVER_FIRST");
    assert_eq!(shown["policy"]["scaleOutAction"]["cooldownPeriod"], "PT5M");
}

/// The document allows null for the cooldown alone.
#[tokio::test]
async fn null_is_default_of_cooldown_and_refused_elsewhere() {
    let emulator = Emulator::new();
    let mut sent = group(0, 1);
    sent["policy"]["scaleOutAction"]["cooldownPeriod"] = Value::Null;
    let made = post(&emulator, &sent).await;
    assert_eq!(made.status, 201, "{}", made.json);
    assert_eq!(made.json["properties"]["policy"]["scaleOutAction"]["cooldownPeriod"], "PT5M");
    for pointer in ["/policy/range", "/policy/scaleInAction/terminationPolicy"] {
        let mut sent = replacement(0, 1);
        let (parent, name) = pointer.rsplit_once('/').unwrap();
        sent.pointer_mut(parent).unwrap()[name] = Value::Null;
        let path = format!("{GROUPS}/{}", made.id());
        let put = send(&emulator, Method::PUT, &path, Some(json!({ "properties": sent }))).await;
        assert_eq!(put.status, 400, "{pointer}: {}", put.json);
    }
}

/// A period that is no duration is refused, in a creation and in a replacement; the document's own forms are taken.
#[tokio::test]
async fn text_that_is_no_duration_is_refused_in_policy() {
    let emulator = Emulator::new();
    let with = |pointer: &str, value: &str| {
        let mut group = replacement(0, 1);
        let (parent, name) = pointer.rsplit_once('/').unwrap();
        group["policy"].pointer_mut(parent).unwrap()[name] = value.into();
        group
    };
    let path = format!("{GROUPS}/{}", post(&emulator, &with("/range", "90s")).await.id());
    assert_eq!(get(&emulator, &path).await.json["properties"]["policy"]["range"], "PT1M30S");
    for pointer in ["/range", "/scaleInAction/cooldownPeriod", "/scaleOutAction/cooldownPeriod"] {
        for value in ["banana", "5 minutes", "-PT5M"] {
            let made = post(&emulator, &with(pointer, value)).await;
            assert_eq!(made.status, 422, "{pointer} {value}");
            assert!(made.messages()[0].ends_with("must be a duration, as in PT5M"), "{}", made.json);
            let put = send(&emulator, Method::PUT, &path, Some(json!({ "properties": with(pointer, value) }))).await;
            assert_eq!(put.status, 400, "{pointer} {value}");
        }
    }
}

/// A load above a threshold adds servers, one below the other removes some: within the limits, and not before the
/// cooldown of 5 min after the action is over.
#[tokio::test(start_paused = true)]
async fn policy_acts_on_reported_load() {
    let emulator = Emulator::new();
    let id = post(&emulator, &group(1, 3)).await.id();
    later(480).await;
    assert_eq!(emulator.report_load(&id, 90.0), Ok(None), "the cooldown after the first action");
    later(300).await;
    assert_eq!(emulator.report_load(&id, 50.0), Ok(None), "between the thresholds");
    let action = emulator.report_load(&id, 90.0).unwrap().unwrap();
    let path = format!("{GROUPS}/{id}/actions/{action}");
    let shown = get(&emulator, &path).await.json["properties"].clone();
    assert_eq!(shown, json!({ "actionStatus": "IN_PROGRESS", "actionType": "SCALE_OUT" }));
    later(779).await;
    assert_eq!(members(&emulator, &id, "servers").await.len(), 2);
    assert_eq!(emulator.report_load(&id, 90.0), Ok(None), "one second of the cooldown is left");
    later(1).await;
    assert!(emulator.report_load(&id, 90.0).unwrap().is_some());
    later(780).await;
    assert_eq!(members(&emulator, &id, "servers").await.len(), 3);
    assert_eq!(emulator.report_load(&id, 90.0), Ok(None), "the limit");
    let (oldest, action) =
        (members(&emulator, &id, "servers").await[0].clone(), emulator.report_load(&id, 10.0).unwrap().unwrap());
    later(480).await;
    let listed = members(&emulator, &id, "actions").await;
    assert_eq!((listed.len(), &listed[3]["id"]), (4, &json!(action)));
    assert_eq!(listed[3]["properties"]["actionType"], "SCALE_IN");
    let servers = members(&emulator, &id, "servers").await;
    assert!(servers.len() == 2 && !servers.contains(&oldest), "{servers:?}");
}

#[tokio::test(start_paused = true)]
async fn percentage_of_policy_is_rounded_up() {
    let emulator = Emulator::new();
    let mut sent = group(3, 9);
    sent["policy"]["scaleOutAction"] = json!({ "amount": 50.0, "amountType": "PERCENTAGE", "cooldownPeriod": "PT1M" });
    let id = post(&emulator, &sent).await.id();
    later(540).await;
    assert!(emulator.report_load(&id, 99.0).unwrap().is_some());
    later(480).await;
    assert_eq!(members(&emulator, &id, "servers").await.len(), 5);
}

#[tokio::test]
async fn load_is_reported_over_http() {
    let emulator = Emulator::builder().time_scale(1e6).build().unwrap();
    let id = post(&emulator, &group(0, 2)).await.id();
    let load = async |group: &str, load: Value| {
        let body = json!({ "group": group, "load": load });
        send(&emulator, Method::POST, "/_emulator/load", Some(body)).await
    };
    let started = load(&id, json!(80)).await.json["action"].clone();
    assert_eq!(members(&emulator, &id, "actions").await[0]["id"], started);
    for (group, value, status) in
        [("none", json!(80), 404), (id.as_str(), json!(-1), 422), (id.as_str(), json!("a"), 422)]
    {
        assert_eq!(load(group, value.clone()).await.status, status, "{group} {value}");
    }
    assert_eq!(get(&emulator, "/_emulator/load").await.status, 405);
}

/// The servers of a group are in its data centre, with volumes and NICs, until their action or the group is gone.
#[tokio::test(start_paused = true)]
async fn servers_of_group_are_in_its_datacenter() {
    let emulator = Emulator::new();
    let body = json!({ "properties": { "name": "lab", "location": "us/las" } });
    let datacenter = send(&emulator, Method::POST, "/cloudapi/v6/datacenters", Some(body)).await.id();
    later(60).await;
    let mut sent = group(2, 2);
    sent["datacenter"]["id"] = datacenter.as_str().into();
    let made = post(&emulator, &sent).await;
    assert_eq!(made.json["properties"]["location"], "us/las");
    let listed = async |collection: &str| {
        let path = format!("/cloudapi/v6/datacenters/{datacenter}/{collection}?depth=3");
        get(&emulator, &path).await.json["items"].as_array().unwrap().clone()
    };
    let states = |servers: &[Value]| servers.iter().map(|one| one["metadata"]["state"].clone()).collect::<Vec<_>>();
    assert_eq!(states(&listed("servers").await), ["BUSY", "BUSY"]);
    later(480).await;
    let servers = listed("servers").await;
    assert_eq!(states(&servers), ["AVAILABLE", "AVAILABLE"]);
    assert_eq!((&servers[0]["properties"]["cores"], &servers[0]["properties"]["ram"]), (&json!(2), &json!(1024)));
    assert_eq!(servers[0]["entities"]["nics"]["items"][0]["properties"]["lan"], 1);
    let volume = &servers[0]["entities"]["volumes"]["items"][0]["properties"];
    assert_eq!((&volume["name"], &volume["size"]), (&json!("disk"), &json!(50)));
    let linked = members(&emulator, &made.id(), "servers").await;
    assert_eq!(linked[1]["properties"]["datacenterServer"]["id"], servers[1]["id"]);
    assert_eq!(listed("volumes").await.len(), 2);

    let mut fewer = replacement(1, 1);
    fewer["datacenter"]["id"] = datacenter.as_str().into();
    fewer["policy"]["scaleInAction"]["deleteVolumes"] = false.into();
    assert_eq!(put(&emulator, &made.id(), &fewer).await.status, 200);
    later(480).await;
    assert_eq!((listed("servers").await.len(), listed("volumes").await.len()), (1, 2), "the policy keeps volumes now");
    let path = format!("{GROUPS}/{}", made.id());
    assert_eq!(send(&emulator, Method::DELETE, &path, None).await.status, 204);
    later(120).await;
    assert_eq!((listed("servers").await.len(), listed("volumes").await.len()), (0, 2));
}

/// Facts 19: errors of status 400 have an id of their own, and the document has no 422 for a PUT.
#[tokio::test(start_paused = true)]
async fn malformed_group_has_error_with_uuid() {
    let emulator = Emulator::new();
    let request = http::Request::post(GROUPS)
        .header("authorization", "Bearer token")
        .header("content-type", "application/json")
        .body("{".to_owned().into())
        .unwrap();
    let malformed = exchange(&emulator, request).await;
    assert_eq!((malformed.status.as_u16(), malformed.code()), (400, "emulator-malformed-json"));
    let request_id = malformed.headers["x-request-id"].to_str().unwrap();
    assert_eq!(malformed.json["errorUuid"], request_id);

    let refused = post(&emulator, &group(3, 2)).await;
    assert_eq!((refused.status.as_u16(), refused.json.get("errorUuid")), (422, None));
    let id = post(&emulator, &group(1, 2)).await.id();
    let refused = put(&emulator, &id, &replacement(3, 2)).await;
    assert_eq!((refused.status.as_u16(), refused.json["errorUuid"].is_string()), (400, true), "{}", refused.json);
}

/// Facts 19: recordings have six digits behind the second.
#[tokio::test(start_paused = true)]
async fn autoscaling_has_times_to_microsecond() {
    let emulator = Emulator::new();
    let id = post(&emulator, &group(1, 2)).await.id();
    later(1_000).await;
    let group = get(&emulator, &format!("{GROUPS}/{id}")).await.json;
    let action = members(&emulator, &id, "actions").await.remove(0);
    for (value, member) in
        [(&group, "createdDate"), (&group, "lastModifiedDate"), (&action, "createdDate"), (&action, "lastModifiedDate")]
    {
        let time = value["metadata"][member].as_str().unwrap();
        assert_eq!((time.len(), &time[19..20], &time[26..]), (27, ".", "Z"), "{time}");
    }
}
