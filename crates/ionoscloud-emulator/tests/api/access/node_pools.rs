//! Node pools and nodes.

use std::time::Duration;

use http::Method;
use ionoscloud_emulator::Emulator;
use serde_json::{Value, json};
use tokio::time::advance;

use super::kubernetes::cluster;
use super::{id, ids};
use crate::cloud::{call, datacenter, done, made, read, remove};
use crate::support::send;

const POST: Method = Method::POST;
const PUT: Method = Method::PUT;

fn pool(datacenter: &str, changes: &Value) -> Value {
    let mut properties = json!({
        "name": "pool", "datacenterId": id(datacenter), "nodeCount": 2, "coresCount": 2, "ramSize": 4096,
        "availabilityZone": "AUTO", "storageType": "SSD", "storageSize": 100,
    });
    for (name, value) in changes.as_object().unwrap() {
        properties[name] = value.clone();
    }
    json!({ "properties": properties })
}

/// An active cluster, and an active pool of two nodes.
async fn active(emulator: &Emulator, changes: Value) -> (String, String) {
    let (datacenter, cluster) = (datacenter(emulator).await, cluster(emulator, json!({ "name": "shop" })).await);
    let pool = made(emulator, &format!("{cluster}/nodepools"), pool(&datacenter, &changes)).await;
    (cluster, pool)
}

async fn nodes(emulator: &Emulator, pool: &str) -> Vec<Value> {
    let list = read(emulator, &format!("{pool}/nodes?depth=1")).await.json;
    list["items"].as_array().unwrap().clone()
}

/// Recorded: kubernetes/nodepool-created.json. Facts: nodeCount nodes with addresses and the version of the pool; a
/// pool without an autoscaler reads back zeros.
#[tokio::test(start_paused = true)]
async fn pool_deploys_as_many_nodes_as_it_counts() {
    let emulator = Emulator::new();
    let (datacenter, cluster) = (datacenter(&emulator).await, cluster(&emulator, json!({ "name": "shop" })).await);
    let pools = format!("{cluster}/nodepools");
    let created = call(&emulator, POST, &pools, pool(&datacenter, &json!({ "labels": { "a": "b" } }))).await;
    assert_eq!((created.status.as_u16(), created.state()), (202, "DEPLOYING"), "{}", created.json);
    assert_eq!((&created.json["type"], &created.json["properties"]["labels"]["a"]), (&json!("nodepool"), &json!("b")));
    let zeros = json!({ "minNodeCount": 0, "maxNodeCount": 0 });
    assert_eq!(created.json["properties"]["autoScaling"], zeros);
    assert_eq!(read(&emulator, &cluster).await.state(), "ACTIVE", "the cluster stays so");
    let path = format!("{pools}/{}", created.id());
    assert!(nodes(&emulator, &path).await.iter().all(|node| node["metadata"]["state"] == "PROVISIONING"));
    advance(Duration::from_secs(8 * 60)).await;
    let found = read(&emulator, &path).await;
    assert_eq!((found.state(), &found.json["properties"]["availableUpgradeVersions"]), ("ACTIVE", &json!([])));
    let nodes = nodes(&emulator, &path).await;
    assert_eq!(nodes.len(), 2);
    for node in &nodes {
        let properties = &node["properties"];
        assert_eq!((&node["type"], &node["metadata"]["state"]), (&json!("node"), &json!("READY")));
        assert_eq!(properties["k8sVersion"], found.json["properties"]["k8sVersion"]);
        assert!(properties["name"].as_str().unwrap().starts_with("pool-"), "{node}");
        for address in ["publicIP", "privateIP"] {
            assert!(properties[address].as_str().unwrap().parse::<std::net::Ipv4Addr>().is_ok(), "{node}");
        }
    }
    let one = read(&emulator, &format!("{path}/nodes/{}", nodes[0]["id"].as_str().unwrap())).await.json;
    assert_eq!(one["properties"], nodes[0]["properties"]);
    let embedded = read(&emulator, &format!("{cluster}?depth=2")).await.json;
    assert_eq!(ids(&embedded["entities"]["nodepools"]), [created.id()]);
}

/// Facts 2: a node pool needs a cluster that is ACTIVE.
#[tokio::test(start_paused = true)]
async fn busy_cluster_takes_no_pool_writes() {
    let emulator = Emulator::new();
    let (cluster, path) = active(&emulator, json!({})).await;
    let datacenter = datacenter(&emulator).await;
    call(&emulator, PUT, &cluster, json!({ "properties": { "name": "store" } })).await;
    let new = pool(&datacenter, &json!({ "name": "other" }));
    let put = json!({ "properties": { "nodeCount": 3 } });
    let create = async || call(&emulator, POST, &format!("{cluster}/nodepools"), new.clone()).await.status.as_u16();
    let change = async || call(&emulator, PUT, &path, put.clone()).await.status.as_u16();
    assert_eq!((create().await, change().await, remove(&emulator, &path).await.status.as_u16()), (409, 409, 409));
    advance(Duration::from_secs(2 * 60)).await;
    assert_eq!((create().await, change().await, remove(&emulator, &path).await.status.as_u16()), (202, 202, 202));
}

/// Facts 2: lists and maps are replaced, the autoscaler cannot be switched off, `name` must not be sent.
#[tokio::test(start_paused = true)]
async fn put_replaces_lists_and_keeps_what_is_fixed() {
    let emulator = Emulator::new();
    let scaling = json!({ "minNodeCount": 1, "maxNodeCount": 3 });
    let changes =
        json!({ "labels": { "a": "b" }, "lans": [{ "id": 1 }], "autoScaling": scaling, "serverType": "VCPU" });
    let (_, path) = active(&emulator, changes).await;
    let named = call(&emulator, PUT, &path, json!({ "properties": { "name": "pool", "nodeCount": 2 } })).await;
    assert_eq!(named.status, 422, "{}", named.json);
    let zeros = json!({ "nodeCount": 2, "autoScaling": { "minNodeCount": 0, "maxNodeCount": 0 } });
    let refused = call(&emulator, PUT, &path, json!({ "properties": zeros })).await;
    assert_eq!(refused.status, 422);
    assert!(refused.messages()[0].contains("autoScaling.minNodeCount must be > 0"), "{}", refused.json);
    let many = call(&emulator, PUT, &path, json!({ "properties": { "nodeCount": 4 } })).await;
    assert_eq!(many.status, 422, "beyond the bounds of the autoscaler");
    let put = json!({ "nodeCount": 1, "annotations": { "x": "y" } });
    let changed = call(&emulator, PUT, &path, json!({ "properties": put })).await;
    assert_eq!((changed.status.as_u16(), changed.state()), (202, "UPDATING"), "{}", changed.json);
    let properties = read(&emulator, &path).await.json["properties"].clone();
    assert_eq!((properties.get("labels"), properties.get("lans")), (None, None));
    assert_eq!((&properties["annotations"]["x"], &properties["autoScaling"]), (&json!("y"), &scaling));
    assert_eq!((&properties["serverType"], &properties["coresCount"]), (&json!("VCPU"), &json!(2)));
    advance(Duration::from_secs(2 * 60)).await;
    assert_eq!(nodes(&emulator, &path).await.len(), 1, "scaled down");
    call(&emulator, PUT, &path, json!({ "properties": { "nodeCount": 3 } })).await;
    advance(Duration::from_secs(8 * 60)).await;
    assert_eq!(nodes(&emulator, &path).await.len(), 3, "scaled up");
}

/// Facts 0.1 and 2, with the code that versions have.
#[tokio::test(start_paused = true)]
async fn pool_rules_are_422() {
    let emulator = Emulator::new();
    let datacenter = datacenter(&emulator).await;
    let cluster = cluster(&emulator, json!({ "name": "shop", "k8sVersion": "1.31.11" })).await;
    let five: Vec<Value> = (0..51).map(|key| json!({ "key": format!("k{key}"), "effect": "NoSchedule" })).collect();
    for (member, change) in [
        ("[VDC-14-1830]", json!({ "k8sVersion": "1.32.7" })),
        ("ramSize", json!({ "ramSize": 3000 })),
        ("HDD, SSD, ESSENTIAL, PERFORMANCE", json!({ "storageType": "SSD Premium" })),
        ("HDD, SSD, ESSENTIAL, PERFORMANCE", json!({ "storageType": "BALANCED" })),
        ("storageSize", json!({ "storageSize": 1 })),
        ("cpuFamily", json!({ "cpuFamily": "" })),
        ("maxNodeCount", json!({ "autoScaling": { "minNodeCount": 3, "maxNodeCount": 2 } })),
        ("maxNodeCount", json!({ "autoScaling": { "minNodeCount": 1, "maxNodeCount": 0 } })),
        ("minNodeCount must be > 0", json!({ "autoScaling": { "minNodeCount": 0, "maxNodeCount": 0 } })),
        ("nodeCount", json!({ "autoScaling": { "minNodeCount": 3, "maxNodeCount": 4 } })),
        ("publicIps", json!({ "publicIps": ["192.0.2.1", "192.0.2.2"] })),
        ("taints", json!({ "taints": five })),
        ("datacenterId", json!({ "datacenterId": "main" })),
        ("name", json!({ "name": "" })),
    ] {
        let body = pool(&datacenter, &change);
        let refused = call(&emulator, POST, &format!("{cluster}/nodepools"), body).await;
        assert_eq!(refused.status, 422, "{member}: {}", refused.json);
        assert!(refused.messages()[0].contains(member), "{member}: {}", refused.json);
    }
    let reserved = pool(&datacenter, &json!({ "publicIps": ["192.0.2.1", "192.0.2.2", "192.0.2.3"] }));
    let path = made(&emulator, &format!("{cluster}/nodepools"), reserved).await;
    let addresses: Vec<Value> =
        nodes(&emulator, &path).await.iter().map(|node| node["properties"]["publicIP"].clone()).collect();
    assert_eq!(addresses, ["192.0.2.1", "192.0.2.2"]);
}

/// Facts 2: those of labels in Kubernetes.
#[tokio::test(start_paused = true)]
async fn taints_have_keys_and_values_of_labels() {
    let emulator = Emulator::new();
    let (datacenter, cluster) = (datacenter(&emulator).await, cluster(&emulator, json!({ "name": "shop" })).await);
    let pools = format!("{cluster}/nodepools");
    let long = "a".repeat(64);
    for (key, value, member) in [
        ("", "", "key"),
        ("-a", "", "key"),
        ("a b", "", "key"),
        ("a/", "", "key"),
        ("/a", "", "key"),
        ("A.example.com/a", "", "key"),
        ("a/b/c", "", "key"),
        (&long, "", "key"),
        ("a", "b c", "value"),
        ("a", "_", "value"),
        ("a", "b/c", "value"),
        ("a", &long, "value"),
    ] {
        let taint = json!({ "key": key, "value": value, "effect": "NoSchedule" });
        let refused = call(&emulator, POST, &pools, pool(&datacenter, &json!({ "taints": [taint] }))).await;
        assert_eq!(refused.status, 422, "{taint}");
        assert!(refused.messages()[0].contains(&format!("taints[0].{member}]")), "{taint}: {}", refused.json);
    }
    let taints = json!([
        { "key": "example.com/dedicated_to", "value": "gpu.h200", "effect": "NoExecute" },
        { "key": "A-1", "value": "", "effect": "NoSchedule" },
        { "key": "none", "effect": "PreferNoSchedule" },
    ]);
    let path = made(&emulator, &pools, pool(&datacenter, &json!({ "taints": taints }))).await;
    let spoilt = json!({ "nodeCount": 2, "taints": [{ "key": "a b", "effect": "NoSchedule" }] });
    assert_eq!(call(&emulator, PUT, &path, json!({ "properties": spoilt })).await.status, 422);
}

/// Facts 2: deleting a node scales the pool down, replacing one does not.
#[tokio::test(start_paused = true)]
async fn node_is_replaced_or_deleted() {
    let emulator = Emulator::new();
    let (_, path) = active(&emulator, json!({})).await;
    let before: Vec<String> =
        nodes(&emulator, &path).await.iter().map(|node| node["id"].as_str().unwrap().to_owned()).collect();
    let replace = format!("/cloudapi/v6{path}/nodes/{}/replace", before[0]);
    let replaced = send(&emulator, POST, &replace, None).await;
    assert_eq!((replaced.status.as_u16(), &replaced.json), (202, &Value::Null));
    assert_eq!(read(&emulator, &path).await.state(), "UPDATING");
    let states: Vec<Value> =
        nodes(&emulator, &path).await.iter().map(|node| node["metadata"]["state"].clone()).collect();
    assert_eq!(states, ["TERMINATING", "READY", "PROVISIONING"]);
    advance(Duration::from_secs(2 * 60)).await;
    assert_eq!(read(&emulator, &path).await.state(), "ACTIVE");
    let after = read(&emulator, &format!("{path}/nodes")).await.json;
    assert_eq!((ids(&after).len(), ids(&after).contains(&before[0].as_str())), (2, false));
    assert_eq!(send(&emulator, POST, &replace, None).await.status, 404);

    assert_eq!(remove(&emulator, &format!("{path}/nodes/{}", before[1])).await.status, 202);
    let found = read(&emulator, &path).await;
    assert_eq!((found.state(), &found.json["properties"]["nodeCount"]), ("UPDATING", &json!(1)));
    advance(Duration::from_secs(2 * 60)).await;
    assert_eq!(nodes(&emulator, &path).await.len(), 1);
}

/// Facts 2: a pool has its own deletion, which leaves the cluster.
#[tokio::test(start_paused = true)]
async fn pools_are_listed_and_deleted_alone() {
    let emulator = Emulator::new();
    let (cluster, path) = active(&emulator, json!({})).await;
    let pools = format!("{cluster}/nodepools");
    let listed = read(&emulator, &format!("{pools}?depth=1")).await.json;
    assert_eq!((ids(&listed), &listed["items"][0]["properties"]["name"]), (vec![id(&path)], &json!("pool")));
    assert_eq!(remove(&emulator, &path).await.status, 202);
    assert_eq!(read(&emulator, &path).await.state(), "DESTROYING");
    assert_eq!(ids(&read(&emulator, &pools).await.json), [id(&path)], "until its deletion is over");
    advance(Duration::from_secs(2 * 60)).await;
    assert_eq!(ids(&read(&emulator, &pools).await.json), [""; 0]);
    assert_eq!(remove(&emulator, &path).await.status, 404);
    assert_eq!(read(&emulator, &cluster).await.state(), "ACTIVE");
}

/// A pool in a LAN, which it keeps: the paths of the LAN, the cluster and the pool.
async fn in_lan(emulator: &Emulator) -> (String, String, String) {
    let datacenter = datacenter(emulator).await;
    let lan = made(emulator, &format!("{datacenter}/lans"), json!({ "properties": { "name": "a" } })).await;
    let cluster = cluster(emulator, json!({ "name": "shop" })).await;
    let lans = json!({ "lans": [{ "id": id(&lan).parse::<u32>().unwrap() }] });
    let path = made(emulator, &format!("{cluster}/nodepools"), pool(&datacenter, &lans)).await;
    assert_eq!(remove(emulator, &lan).await.status, 403);
    (lan, cluster, path)
}

/// Facts 2: pools are destroyed with their cluster. Facts 1.4, C3: the LAN is locked for a while after.
#[tokio::test(start_paused = true)]
async fn deletion_takes_pools_along_and_frees_lan_later() {
    let emulator = Emulator::new();
    let (lan, cluster, path) = in_lan(&emulator).await;
    assert_eq!(remove(&emulator, &cluster).await.status, 202);
    assert_eq!(read(&emulator, &path).await.state(), "DESTROYING");
    advance(Duration::from_secs(2 * 60)).await;
    assert_eq!(read(&emulator, &path).await.status, 404);
    let locked = remove(&emulator, &lan).await;
    assert!(locked.messages()[0].contains("is delete-protected by the node pool"), "{}", locked.json);
    advance(Duration::from_secs(5 * 60)).await;
    assert_eq!(remove(&emulator, &lan).await.status, 202);
}

/// A lock that is never released would keep the LAN and its data centre for good.
#[tokio::test(start_paused = true)]
async fn lan_that_pool_left_is_free() {
    let emulator = Emulator::new();
    let (lan, _, path) = in_lan(&emulator).await;
    let count = read(&emulator, &path).await.json["properties"]["nodeCount"].clone();
    let without = json!({ "properties": { "nodeCount": count, "lans": [] } });
    let left = call(&emulator, PUT, &path, without).await;
    assert_eq!(left.status, 202, "{}", left.json);
    advance(Duration::from_secs(10 * 60)).await;
    assert_eq!(read(&emulator, &path).await.json["properties"]["lans"], json!([]));
    assert_eq!(remove(&emulator, &lan).await.status, 202);
}

/// Facts 2: these never change. What is sent as it is stored changes nothing.
#[tokio::test(start_paused = true)]
async fn fixed_members_of_pool_are_refused_unless_same() {
    let emulator = Emulator::new();
    let (_, path) = active(&emulator, json!({})).await;
    let stored = read(&emulator, &path).await.json["properties"].clone();
    for (name, other) in [
        ("coresCount", json!(4)),
        ("ramSize", json!(8192)),
        ("cpuFamily", json!("AMD_EPYC")),
        ("storageType", json!("HDD")),
        ("storageSize", json!(200)),
        ("availabilityZone", json!("ZONE_1")),
        ("datacenterId", json!("5a029f4a-72e5-11ec-90d6-0242ac120003")),
    ] {
        let mut put = json!({ "nodeCount": 2 });
        put[name] = other;
        let refused = call(&emulator, PUT, &path, json!({ "properties": put })).await;
        assert_eq!(refused.status, 422, "{name}: {}", refused.json);
        assert!(refused.messages()[0].contains(&format!("{name}] cannot be changed")), "{}", refused.json);
        put[name] = stored[name].clone();
        let taken = call(&emulator, PUT, &path, json!({ "properties": put })).await;
        assert_eq!(taken.status, 202, "{name}: {}", taken.json);
    }
}

/// Facts C6: a data centre goes with everything that is in it.
#[tokio::test(start_paused = true)]
async fn pool_goes_with_its_data_centre() {
    let emulator = Emulator::new();
    let (cluster, path) = active(&emulator, json!({})).await;
    let datacenter = read(&emulator, &path).await.json["properties"]["datacenterId"].as_str().unwrap().to_owned();
    done(&emulator, &remove(&emulator, &format!("/datacenters/{datacenter}")).await).await;
    for gone in [&path, &format!("{path}/nodes")] {
        assert_eq!(read(&emulator, gone).await.status, 404, "{gone}");
    }
    assert_eq!(read(&emulator, &cluster).await.state(), "ACTIVE");
}

#[tokio::test(start_paused = true)]
async fn pool_needs_data_centre_that_exists() {
    let unknown = "/datacenters/5a029f4a-72e5-11ec-90d6-0242ac120003";
    for (emulator, status) in [(Emulator::new(), 422), (Emulator::builder().strict(false).build().unwrap(), 202)] {
        let cluster = cluster(&emulator, json!({ "name": "shop" })).await;
        let made = call(&emulator, POST, &format!("{cluster}/nodepools"), pool(unknown, &json!({}))).await;
        assert_eq!(made.status, status, "{}", made.json);
    }
}
