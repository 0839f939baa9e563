//! NICs, rules, IP blocks, failover, cross connects, and the services in networks.

use http::Method;
use ionoscloud_emulator::Emulator;
use serde_json::{Value, json};

use super::servers::{id, server};
use super::{call, datacenter, done, made, read, remove};

const POST: Method = Method::POST;
const PATCH: Method = Method::PATCH;
const PUT: Method = Method::PUT;

pub(super) async fn properties(emulator: &Emulator, path: &str) -> Value {
    read(emulator, path).await.json["properties"].clone()
}

/// The whole life of a resource: read, listed, changed by both verbs, deleted.
pub(super) async fn lives(emulator: &Emulator, path: &str, replacement: Value) {
    let collection = path.rsplit_once('/').unwrap().0;
    let listed = read(emulator, &format!("{collection}?depth=1")).await.json;
    let found = listed["items"].as_array().unwrap().iter().find(|one| one["id"] == id(path));
    assert_eq!(found.unwrap()["properties"], properties(emulator, path).await, "{path}");
    let changed = call(emulator, PATCH, path, json!({ "name": "patched" })).await;
    assert_eq!(changed.status, 202, "{path}: {}", changed.json);
    assert_eq!(properties(emulator, path).await["name"], "patched", "{path}");
    if !replacement.is_null() {
        let replaced = call(emulator, PUT, path, json!({ "properties": replacement })).await;
        assert_eq!(replaced.status, 202, "{path}: {}", replaced.json);
        assert_eq!(properties(emulator, path).await["name"], replacement["name"], "{path}");
    }
    let deleted = remove(emulator, path).await;
    assert_eq!(deleted.status, 202, "{path}: {}", deleted.json);
    done(emulator, &deleted).await;
    assert_eq!(read(emulator, path).await.code(), "309", "{path}");
}

/// Facts: a NIC makes its LAN, gets `ips` and `mac`, and keeps the LAN from being deleted (C3).
#[tokio::test(start_paused = true)]
async fn nic_makes_its_lan_and_keeps_it() {
    let emulator = Emulator::new();
    let datacenter = datacenter(&emulator).await;
    let server = server(&emulator, &datacenter).await;
    let nics = format!("{server}/nics");
    let nic = made(&emulator, &nics, json!({ "properties": { "name": "a", "lan": 7 } })).await;
    let lan = format!("{datacenter}/lans/7");
    let block = properties(&emulator, &lan).await["ipv4CidrBlock"].as_str().unwrap().to_owned();
    let shown = properties(&emulator, &nic).await;
    let prefix = block.rsplit_once('.').unwrap().0;
    assert!(shown["ips"][0].as_str().unwrap().starts_with(prefix), "{shown} {block}");
    assert!(shown["mac"].as_str().unwrap().starts_with("02:01:"));
    assert_eq!((&shown["dhcp"], &shown["firewallActive"]), (&json!(true), &json!(false)));
    let of_lan = read(&emulator, &format!("{lan}/nics?depth=1")).await.json;
    assert_eq!((&of_lan["items"][0]["id"], &of_lan["items"][0]["type"]), (&json!(id(&nic)), &json!("nic")));
    assert_eq!(read(&emulator, &format!("{lan}/nics/{}", id(&nic))).await.status, 200);
    let kept = remove(&emulator, &lan).await;
    assert_eq!((kept.status.as_u16(), kept.messages()[0]), (422, "[nics] Cannot delete lan which contains nics"));
    let public = made(&emulator, &format!("{datacenter}/lans"), json!({ "properties": { "public": true } })).await;
    let moved = call(&emulator, POST, &format!("{public}/nics"), json!({ "id": id(&nic) })).await;
    assert_eq!(moved.status, 202, "{}", moved.json);
    let shown = properties(&emulator, &nic).await;
    assert_eq!(shown["lan"].to_string(), id(&public));
    assert!(shown["ips"][0].as_str().unwrap().starts_with("198.18."), "{shown}");
    assert_eq!(remove(&emulator, &lan).await.status, 202, "it is free");
    lives(&emulator, &nic, json!({ "name": "put", "lan": 8 })).await;
}

#[tokio::test(start_paused = true)]
async fn nic_in_ipv6_lan_has_block_and_address() {
    let emulator = Emulator::new();
    let datacenter = datacenter(&emulator).await;
    let server = server(&emulator, &datacenter).await;
    let lan = json!({ "properties": { "name": "six", "ipv6CidrBlock": "AUTO" } });
    let lan = made(&emulator, &format!("{datacenter}/lans"), lan).await;
    let number: u64 = id(&lan).parse().unwrap();
    let nic = made(&emulator, &format!("{server}/nics"), json!({ "properties": { "lan": number } })).await;
    let shown = properties(&emulator, &nic).await;
    assert!(shown["ipv6CidrBlock"].as_str().unwrap().ends_with("/80"), "{shown}");
    assert_eq!(shown["ipv6Ips"].as_array().unwrap().len(), 1);

    let block = |shown: &Value| shown["ipv6CidrBlock"].as_str().unwrap().replace("/80", "");
    let holds = |shown: &Value| shown["ipv6Ips"][0] == format!("{}1", block(shown));
    assert!(holds(&shown), "{shown}");
    let other = block(&shown).replace(":1::", ":32::");
    let changed = call(&emulator, PATCH, &nic, json!({ "ipv6CidrBlock": format!("{other}/80") })).await;
    done(&emulator, &changed).await;
    let shown = properties(&emulator, &nic).await;
    assert!(block(&shown) == other && holds(&shown), "the address follows the block: {shown}");

    let second = json!({ "properties": { "name": "second", "ipv6CidrBlock": "AUTO" } });
    let second = made(&emulator, &format!("{datacenter}/lans"), second).await;
    let lan = json!({ "lan": id(&second).parse::<u64>().unwrap() });
    done(&emulator, &call(&emulator, PATCH, &nic, lan).await).await;
    let prefix = properties(&emulator, &second).await["ipv6CidrBlock"].as_str().unwrap().replace("::/64", ":");
    let shown = properties(&emulator, &nic).await;
    assert!(block(&shown).starts_with(&prefix) && holds(&shown), "both follow the LAN: {shown}");
}

/// Facts 1.3: at most 50, in a LAN with IPv6 and in one without.
#[tokio::test(start_paused = true)]
async fn nic_with_too_many_ipv6_addresses_is_422() {
    let emulator = Emulator::new();
    let datacenter = datacenter(&emulator).await;
    let nics = format!("{}/nics", server(&emulator, &datacenter).await);
    let six = json!({ "properties": { "name": "six", "ipv6CidrBlock": "AUTO" } });
    made(&emulator, &format!("{datacenter}/lans"), six).await;
    made(&emulator, &format!("{datacenter}/lans"), json!({ "properties": { "name": "four" } })).await;
    let ips = |count: usize| (0..count).map(|number| format!("2001:db8::{number:x}")).collect::<Vec<_>>();
    for lan in [1, 2] {
        let path = made(&emulator, &nics, json!({ "properties": { "lan": lan, "ipv6Ips": ips(50) } })).await;
        let many = json!({ "lan": lan, "ipv6Ips": ips(51) });
        for (method, path, body) in [(POST, &nics, json!({ "properties": many })), (PATCH, &path, many.clone())] {
            let refused = call(&emulator, method, path, body).await;
            assert_eq!(refused.status, 422, "{}", refused.json);
            assert_eq!(refused.messages(), ["[(root).properties.ipv6Ips] must be at most 50"]);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn firewall_rules_and_flow_logs_live_at_nic() {
    let emulator = Emulator::new();
    let datacenter = datacenter(&emulator).await;
    let server = server(&emulator, &datacenter).await;
    let nic = made(&emulator, &format!("{server}/nics"), json!({ "properties": { "lan": 1 } })).await;
    let rules = format!("{nic}/firewallrules");
    for refused in [
        json!({ "name": "no protocol" }),
        json!({ "protocol": "ICMP", "portRangeStart": 1, "portRangeEnd": 2 }),
        json!({ "protocol": "TCP", "portRangeStart": 9, "portRangeEnd": 2 }),
        json!({ "protocol": "TCP", "icmpType": 1 }),
        json!({ "protocol": "TCP", "sourceIp": "not one" }),
        json!({ "protocol": "TCP", "sourceIp": "10x0x0x1" }),
        json!({ "protocol": "TCP", "targetIp": "10.0.0.0/8" }),
        json!({ "protocol": "TCP", "sourceMac": "not one" }),
    ] {
        assert_eq!(call(&emulator, POST, &rules, json!({ "properties": refused })).await.status, 422, "{refused}");
    }
    let rule = json!({ "name": "ssh", "protocol": "TCP", "portRangeStart": 22, "portRangeEnd": 22 });
    let path = made(&emulator, &rules, json!({ "properties": rule })).await;
    assert_eq!(read(&emulator, &path).await.json["type"], "firewall-rule");
    assert_eq!(properties(&emulator, &path).await["type"], "INGRESS");
    assert_eq!(call(&emulator, PATCH, &path, json!({ "protocol": "UDP" })).await.status, 422, "it stays");
    lives(&emulator, &path, json!({ "name": "put", "protocol": "TCP" })).await;
    let log = json!({ "name": "log", "action": "ALL", "direction": "INGRESS", "bucket": "b" });
    let path = made(&emulator, &format!("{nic}/flowlogs"), json!({ "properties": log })).await;
    assert_eq!(read(&emulator, &path).await.json["type"], "flow-log");
    let fixed = json!({ "name": "log", "action": "ALL", "direction": "INGRESS", "bucket": "other" });
    assert_eq!(call(&emulator, PATCH, &path, fixed).await.status, 422, "only the name changes");
    let mut same = log.clone();
    same["name"] = "patched".into();
    assert_eq!(call(&emulator, PATCH, &path, same.clone()).await.status, 202);
    same["name"] = "put".into();
    assert_eq!(call(&emulator, PUT, &path, json!({ "properties": same })).await.status, 202);
    assert_eq!(properties(&emulator, &path).await["name"], "put");
    done(&emulator, &remove(&emulator, &path).await).await;
    assert_eq!(read(&emulator, &format!("{nic}/flowlogs")).await.json["items"], json!([]));
}

/// Facts: a block is free only when unused (VDC-5-1080), and lists who uses it.
#[tokio::test(start_paused = true)]
async fn ip_block_counts_consumers_and_stays_while_used() {
    let emulator = Emulator::new();
    let datacenter = datacenter(&emulator).await;
    let server = server(&emulator, &datacenter).await;
    let block = json!({ "properties": { "name": "ips", "location": "de/txl", "size": 2 } });
    let block = made(&emulator, "/ipblocks", block).await;
    let shown = properties(&emulator, &block).await;
    assert_eq!((shown["ips"].as_array().unwrap().len(), &shown["ipConsumers"]), (2, &json!([])));
    assert_ne!(shown["ips"][0], shown["ips"][1]);
    let limits = async || {
        let contracts = read(&emulator, "/contracts?depth=1").await.json;
        contracts["items"][0]["properties"]["resourceLimits"].clone()
    };
    assert_eq!((&limits().await["reservedIpsOnContract"], &limits().await["reservedIpsInUse"]), (&json!(2), &json!(0)));
    let lan = made(&emulator, &format!("{datacenter}/lans"), json!({ "properties": { "public": true } })).await;
    let number: u64 = id(&lan).parse().unwrap();
    let nic = json!({ "properties": { "lan": number, "ips": [shown["ips"][0]] } });
    let nic = made(&emulator, &format!("{server}/nics"), nic).await;
    let consumer = properties(&emulator, &block).await["ipConsumers"][0].clone();
    assert_eq!((&consumer["nicId"], &consumer["serverName"]), (&json!(id(&nic)), &json!("web")));
    assert_eq!(limits().await["reservedIpsInUse"], 1);
    let kept = remove(&emulator, &block).await;
    assert_eq!((kept.status.as_u16(), kept.code()), (422, "200"));
    assert!(kept.messages()[0].starts_with("[VDC-5-1080]"));
    done(&emulator, &remove(&emulator, &nic).await).await;
    assert_eq!(
        call(&emulator, PATCH, &block, json!({ "name": "p", "location": "de/fra", "size": 2 })).await.status,
        422
    );
    let same = json!({ "name": "patched", "location": "de/txl", "size": 2 });
    assert_eq!(call(&emulator, PATCH, &block, same).await.status, 202);
    let put = json!({ "properties": { "name": "put", "location": "de/txl", "size": 2 } });
    assert_eq!(call(&emulator, PUT, &block, put).await.status, 202);
    assert_eq!(read(&emulator, "/ipblocks?depth=1").await.json["items"][0]["properties"]["name"], "put");
    done(&emulator, &remove(&emulator, &block).await).await;
    assert_eq!(read(&emulator, &block).await.status, 404);
}

/// Facts C2 and code 184.
#[tokio::test(start_paused = true)]
async fn ip_failover_needs_master_and_keeps_it() {
    let emulator = Emulator::new();
    let datacenter = datacenter(&emulator).await;
    let server = server(&emulator, &datacenter).await;
    let lan = made(&emulator, &format!("{datacenter}/lans"), json!({ "properties": { "public": true } })).await;
    let nics = format!("{server}/nics");
    let nic = |ip: &str| json!({ "properties": { "lan": 1, "ips": [ip] } });
    let (master, slave) =
        (made(&emulator, &nics, nic("203.0.113.9")).await, made(&emulator, &nics, nic("203.0.113.9")).await);
    let group = |nic: &str| json!({ "ipFailover": [{ "ip": "203.0.113.9", "nicUuid": nic }] });
    assert_eq!(call(&emulator, PATCH, &lan, group("unknown")).await.code(), "184");
    assert_eq!(call(&emulator, PATCH, &lan, group(id(&master))).await.status, 202);
    assert_eq!(properties(&emulator, &lan).await["ipFailover"][0]["nicUuid"], id(&master));
    assert_eq!(remove(&emulator, &master).await.code(), "184");
    let refused = call(&emulator, PATCH, &lan, json!({ "ipFailover": [] })).await;
    assert!(refused.messages()[0].contains("found in Slave NIC"), "{}", refused.json);
    done(&emulator, &remove(&emulator, &slave).await).await;
    assert_eq!(call(&emulator, PATCH, &lan, json!({ "ipFailover": [] })).await.status, 202);
    assert_eq!(remove(&emulator, &master).await.status, 202);
}

#[tokio::test(start_paused = true)]
async fn cross_connect_lists_peers_and_stays_while_connected() {
    let emulator = Emulator::new();
    let datacenter = datacenter(&emulator).await;
    let connect = made(&emulator, "/pccs", json!({ "properties": { "name": "cross" } })).await;
    let lan = json!({ "properties": { "name": "a", "pcc": id(&connect) } });
    let lan = made(&emulator, &format!("{datacenter}/lans"), lan).await;
    let unknown = json!({ "properties": { "pcc": "unknown" } });
    assert_eq!(call(&emulator, POST, &format!("{datacenter}/lans"), unknown).await.status, 422);
    let shown = properties(&emulator, &connect).await;
    assert_eq!(
        (&shown["peers"][0]["id"], &shown["peers"][0]["datacenterId"]),
        (&json!(id(&lan)), &json!(id(&datacenter)))
    );
    assert_eq!(shown["connectableDatacenters"][0]["id"], id(&datacenter));
    assert_eq!(remove(&emulator, &connect).await.status, 422);
    done(&emulator, &remove(&emulator, &lan).await).await;
    lives(&emulator, &connect, Value::Null).await;
}

/// Facts: gateway addresses come back with `/24`; public ones are reserved in the same location.
#[tokio::test(start_paused = true)]
async fn nat_gateway_has_reserved_ips_and_rules() {
    let emulator = Emulator::new();
    let datacenter = datacenter(&emulator).await;
    let block = json!({ "properties": { "location": "de/txl", "size": 1 } });
    let block = made(&emulator, "/ipblocks", block).await;
    let ip = properties(&emulator, &block).await["ips"][0].clone();
    made(&emulator, &format!("{datacenter}/lans"), json!({ "properties": { "name": "private" } })).await;
    let gateways = format!("{datacenter}/natgateways");
    let foreign = json!({ "properties": { "name": "a", "publicIps": ["203.0.113.1"] } });
    assert_eq!(call(&emulator, POST, &gateways, foreign).await.status, 422);
    let body = json!({ "name": "a", "publicIps": [ip], "lans": [{ "id": 1, "gatewayIps": ["10.7.1.5"] }] });
    let path = made(&emulator, &gateways, json!({ "properties": body })).await;
    assert_eq!(properties(&emulator, &path).await["lans"][0]["gatewayIps"], json!(["10.7.1.5/24"]));
    assert_eq!(remove(&emulator, &block).await.status, 422, "in use");
    let rule = json!({ "name": "r", "sourceSubnet": "10.7.1.0/24", "publicIp": ip });
    let rule_path = made(&emulator, &format!("{path}/rules"), json!({ "properties": rule })).await;
    let shown = properties(&emulator, &rule_path).await;
    assert_eq!((&shown["type"], &shown["protocol"]), (&json!("SNAT"), &json!("ALL")));
    let mut changed = rule.clone();
    changed["targetPortRange"] = json!({ "start": 1, "end": 2 });
    assert_eq!(call(&emulator, PUT, &rule_path, json!({ "properties": changed })).await.status, 422, "no TCP");
    changed["protocol"] = "TCP".into();
    assert_eq!(call(&emulator, PATCH, &rule_path, changed.clone()).await.status, 202);
    changed["name"] = "put".into();
    assert_eq!(call(&emulator, PUT, &rule_path, json!({ "properties": changed })).await.status, 202);
    assert_eq!(read(&emulator, &format!("{path}/rules?depth=1")).await.json["items"][0]["properties"]["name"], "put");
    flow_log(&emulator, &path).await;
    done(&emulator, &remove(&emulator, &rule_path).await).await;
    assert_eq!(read(&emulator, &rule_path).await.status, 404);
    let mut patched = body.clone();
    patched["name"] = "patched".into();
    assert_eq!(call(&emulator, PATCH, &path, patched).await.status, 202);
    let mut put = body;
    put["name"] = "put".into();
    assert_eq!(call(&emulator, PUT, &path, json!({ "properties": put })).await.status, 202);
    assert_eq!(read(&emulator, &format!("{gateways}?depth=1")).await.json["items"][0]["properties"]["name"], "put");
    done(&emulator, &remove(&emulator, &path).await).await;
    assert_eq!(read(&emulator, &path).await.status, 404);
    assert_eq!(remove(&emulator, &block).await.status, 202);
}

/// A flow log of a gateway or a balancer: created, changed by both verbs, listed, deleted.
pub(super) async fn flow_log(emulator: &Emulator, owner: &str) {
    let mut log = json!({ "name": "log", "action": "ALL", "direction": "INGRESS", "bucket": "b" });
    let path = made(emulator, &format!("{owner}/flowlogs"), json!({ "properties": log })).await;
    log["name"] = "patched".into();
    assert_eq!(call(emulator, PATCH, &path, log.clone()).await.status, 202);
    assert_eq!(properties(emulator, &path).await["name"], "patched");
    log["name"] = "put".into();
    assert_eq!(call(emulator, PUT, &path, json!({ "properties": log })).await.status, 202);
    assert_eq!(
        read(emulator, &format!("{owner}/flowlogs?depth=1")).await.json["items"][0]["properties"]["name"],
        "put"
    );
    done(emulator, &remove(emulator, &path).await).await;
    assert_eq!(read(emulator, &path).await.code(), "309");
}

#[tokio::test(start_paused = true)]
async fn security_groups_are_set_at_servers_and_nics() {
    let emulator = Emulator::new();
    let datacenter = datacenter(&emulator).await;
    let server = server(&emulator, &datacenter).await;
    let nic = made(&emulator, &format!("{server}/nics"), json!({ "properties": { "lan": 1 } })).await;
    let groups = format!("{datacenter}/securitygroups");
    let rule = json!({ "properties": { "name": "web", "protocol": "TCP", "portRangeStart": 80, "portRangeEnd": 80 } });
    let body = json!({ "properties": { "name": "g" }, "entities": { "rules": { "items": [rule] } } });
    let group = made(&emulator, &groups, body).await;
    assert_eq!(read(&emulator, &group).await.json["type"], "security-group");
    let whole = read(&emulator, &format!("{group}?depth=2")).await.json;
    assert_eq!(whole["entities"]["rules"]["items"][0]["properties"]["name"], "web");
    let rule = made(&emulator, &format!("{group}/rules"), rule).await;
    let put = json!({ "name": "put", "protocol": "TCP" });
    lives(&emulator, &rule, put).await;
    for owner in [&server, &nic] {
        let path = format!("{owner}/securitygroups");
        assert_eq!(call(&emulator, PUT, &path, json!({ "ids": ["unknown"] })).await.status, 404);
        let set = call(&emulator, PUT, &path, json!({ "ids": [id(&group)] })).await;
        assert_eq!(set.status, 202, "{}", set.json);
        let shown = read(&emulator, &format!("{owner}?depth=1")).await.json;
        assert_eq!(shown["entities"]["securitygroups"]["items"][0]["id"], id(&group));
    }
    let whole = read(&emulator, &format!("{group}?depth=1")).await.json;
    assert_eq!(whole["entities"]["servers"]["items"][0]["id"], id(&server));
    assert_eq!(whole["entities"]["nics"]["items"][0]["id"], id(&nic));
    assert_eq!(call(&emulator, PUT, &format!("{server}/securitygroups"), json!({ "ids": [] })).await.status, 202);
    let shown = read(&emulator, &format!("{server}?depth=1")).await.json;
    assert_eq!(shown["entities"]["securitygroups"]["items"], json!([]));
    lives(&emulator, &group, json!({ "name": "put" })).await;
}

#[tokio::test(start_paused = true)]
async fn depth_without_bound_ends_where_links_lead_back() {
    let emulator = Emulator::new();
    let datacenter = datacenter(&emulator).await;
    let server = server(&emulator, &datacenter).await;
    let nic = made(&emulator, &format!("{server}/nics"), json!({ "properties": { "lan": 1 } })).await;
    let group =
        made(&emulator, &format!("{datacenter}/securitygroups"), json!({ "properties": { "name": "web" } })).await;
    let path = format!("{nic}/securitygroups?depth={}", i32::MAX);
    assert_eq!(call(&emulator, PUT, &path, json!({ "ids": [id(&group)] })).await.status, 202);
}
