//! References between resources: what is referred to stays, or goes with what refers to it.

use http::Method;
use ionoscloud_emulator::Emulator;
use serde_json::{Value, json};

use super::servers::id;
use super::{call, datacenter, done, made, read, remove};

const POST: Method = Method::POST;
const PATCH: Method = Method::PATCH;

async fn properties(emulator: &Emulator, path: &str) -> Value {
    read(emulator, path).await.json["properties"].clone()
}

/// The public LAN 1 and the private LAN 2 of a data centre.
async fn lans(emulator: &Emulator, datacenter: &str) -> [String; 2] {
    let lans = format!("{datacenter}/lans");
    let first = made(emulator, &lans, json!({ "properties": { "public": true } })).await;
    [first, made(emulator, &lans, json!({ "properties": { "public": false } })).await]
}

async fn balancer(emulator: &Emulator, datacenter: &str, kind: &str) -> String {
    let balancer = json!({ "name": "a", "listenerLan": 1, "targetLan": 2 });
    made(emulator, &format!("{datacenter}/{kind}"), json!({ "properties": balancer })).await
}

#[tokio::test(start_paused = true)]
async fn lan_of_load_balancer_stays() {
    for kind in ["networkloadbalancers", "applicationloadbalancers"] {
        let emulator = Emulator::new();
        let datacenter = datacenter(&emulator).await;
        let lans = lans(&emulator, &datacenter).await;
        let balancer = balancer(&emulator, &datacenter, kind).await;
        for lan in &lans {
            let kept = remove(&emulator, lan).await;
            assert_eq!((kept.status.as_u16(), kept.code()), (422, "emulator-in-use"), "{kind} {lan}");
        }
        done(&emulator, &remove(&emulator, &balancer).await).await;
        for lan in &lans {
            assert_eq!(remove(&emulator, lan).await.status, 202, "{kind} {lan}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn lan_of_nat_gateway_stays_and_so_does_address_of_rule() {
    let emulator = Emulator::new();
    let datacenter = datacenter(&emulator).await;
    let [public, private] = lans(&emulator, &datacenter).await;
    let block = json!({ "properties": { "name": "ips", "location": "de/txl", "size": 2 } });
    let block = made(&emulator, "/ipblocks", block).await;
    let ips = properties(&emulator, &block).await["ips"].clone();
    let gateway = json!({ "name": "nat", "publicIps": ips, "lans": [{ "id": 2 }] });
    let gateway = made(&emulator, &format!("{datacenter}/natgateways"), json!({ "properties": gateway })).await;
    let rule = json!({ "name": "r", "publicIp": ips[1], "sourceSubnet": "10.0.0.0/24" });
    let rule = made(&emulator, &format!("{gateway}/rules"), json!({ "properties": rule })).await;
    let fewer = call(&emulator, PATCH, &gateway, json!({ "publicIps": [ips[0]] })).await;
    assert_eq!((fewer.status.as_u16(), fewer.code()), (422, "emulator-in-use"), "{}", fewer.json);
    done(&emulator, &remove(&emulator, &rule).await).await;
    assert_eq!(call(&emulator, PATCH, &gateway, json!({ "publicIps": [ips[0]] })).await.status, 202);
    assert_eq!(remove(&emulator, &private).await.code(), "emulator-in-use");
    assert_eq!(remove(&emulator, &public).await.status, 202, "the gateway is not in it");
}

/// A rule listens at an address of its balancer, and each address and port is of one rule.
#[tokio::test(start_paused = true)]
async fn forwarding_rule_needs_free_address_and_port() {
    let emulator = Emulator::new();
    let datacenter = datacenter(&emulator).await;
    lans(&emulator, &datacenter).await;
    for (kind, rest) in [
        ("networkloadbalancers", json!({ "algorithm": "RANDOM", "protocol": "TCP", "targets": [] })),
        ("applicationloadbalancers", json!({ "protocol": "HTTP" })),
    ] {
        let balancer = balancer(&emulator, &datacenter, kind).await;
        let ip = properties(&emulator, &balancer).await["ips"][0].clone();
        let rules = format!("{balancer}/forwardingrules");
        let rule = |ip: &Value, port: u16| {
            let mut rule = rest.clone();
            rule["name"] = "r".into();
            rule["listenerIp"] = ip.clone();
            rule["listenerPort"] = port.into();
            json!({ "properties": rule })
        };
        let foreign = call(&emulator, POST, &rules, rule(&json!("9.9.9.9"), 80)).await;
        assert_eq!(foreign.status, 422, "{kind}: {}", foreign.json);
        let first = made(&emulator, &rules, rule(&ip, 80)).await;
        assert_eq!(call(&emulator, POST, &rules, rule(&ip, 80)).await.status, 422, "{kind}");
        let second = made(&emulator, &rules, rule(&ip, 81)).await;
        assert_eq!(call(&emulator, PATCH, &second, json!({ "listenerPort": 80 })).await.status, 422, "{kind}");
        assert_eq!(call(&emulator, PATCH, &first, json!({ "listenerPort": 80 })).await.status, 202, "{kind}");
        let moved = call(&emulator, PATCH, &balancer, json!({ "ips": ["198.51.100.1"] })).await;
        assert_eq!((moved.status.as_u16(), moved.code()), (422, "emulator-in-use"), "{kind}");
    }
}

#[tokio::test(start_paused = true)]
async fn target_group_of_rule_stays() {
    let emulator = Emulator::new();
    let datacenter = datacenter(&emulator).await;
    lans(&emulator, &datacenter).await;
    let group = json!({ "name": "g", "algorithm": "ROUND_ROBIN", "protocol": "HTTP" });
    let group = made(&emulator, "/targetgroups", json!({ "properties": group })).await;
    let balancer = balancer(&emulator, &datacenter, "applicationloadbalancers").await;
    let ip = properties(&emulator, &balancer).await["ips"][0].clone();
    let forward = json!({ "name": "h", "type": "FORWARD", "targetGroup": id(&group) });
    let rule = json!({ "name": "r", "listenerIp": ip, "listenerPort": 80, "protocol": "HTTP", "httpRules": [forward] });
    let rule = made(&emulator, &format!("{balancer}/forwardingrules"), json!({ "properties": rule })).await;
    let kept = remove(&emulator, &group).await;
    assert_eq!((kept.status.as_u16(), kept.code()), (422, "emulator-in-use"), "{}", kept.json);
    done(&emulator, &remove(&emulator, &rule).await).await;
    assert_eq!(remove(&emulator, &group).await.status, 202);
}

#[tokio::test(start_paused = true)]
async fn share_goes_with_its_resource() {
    let emulator = Emulator::new();
    let datacenter = datacenter(&emulator).await;
    let group = made(&emulator, "/um/groups", json!({ "properties": { "name": "g" } })).await;
    let share = format!("{group}/shares/{}", id(&datacenter));
    done(&emulator, &call(&emulator, POST, &share, json!({ "properties": { "editPrivilege": true } })).await).await;
    assert_eq!(read(&emulator, &share).await.status, 200);
    done(&emulator, &remove(&emulator, &datacenter).await).await;
    assert_eq!(read(&emulator, &share).await.status, 404);
    assert_eq!(read(&emulator, &format!("{group}/shares")).await.json["items"], json!([]));
}
