//! Replacements and updates that cannot be: each is refused by the member that is wrong, and changes nothing.

use std::time::Duration;

use http::Method;
use ionoscloud_emulator::Emulator;
use serde_json::{Value, json};
use tokio::time::advance;

use crate::support::{DATACENTER, available, get, send};

const PATCH: Method = Method::PATCH;
const PUT: Method = Method::PUT;

/// Creates a resource, and returns its path once it is ready.
async fn ready(emulator: &Emulator, collection: &str, properties: &Value) -> String {
    let made = send(emulator, Method::POST, collection, Some(json!({ "properties": properties }))).await;
    assert!(made.status.is_success(), "{collection}: {}", made.json);
    advance(Duration::from_secs(1_000)).await;
    format!("{collection}/{}", made.id())
}

/// Sends properties with each change of one member, and fails for those that are not refused by it or change something.
///
/// The value of a member that is a path, such as `instances/count`, is changed there.
async fn refuses(emulator: &Emulator, method: Method, path: &str, properties: &Value, changes: &[(&str, Value)]) {
    let mut wrong = Vec::new();
    for (member, value) in changes {
        let stored = get(emulator, path).await.json["properties"].clone();
        assert!(stored.is_object(), "{path}");
        let mut sent = properties.clone();
        let place = member.split('/').fold(&mut sent, |place, name| match name.parse::<usize>() {
            Ok(index) => &mut place[index],
            Err(_) => &mut place[name],
        });
        *place = value.clone();
        let body = match (&method, path.starts_with("/containerregistries")) {
            (&PATCH, true) => sent,
            (&PATCH, false) => json!({ "properties": sent }),
            _ => json!({ "id": path.rsplit('/').next(), "properties": sent }),
        };
        let received = send(emulator, method.clone(), path, Some(body)).await;
        let text = received.json.to_string();
        let is_named = member.split('/').any(|part| part.parse::<usize>().is_err() && text.contains(part));
        let is_refused = [400, 422].contains(&received.status.as_u16()) && is_named;
        if !is_refused {
            wrong.push(format!("{member} = {value}: {} {text}", received.status));
        }
        if get(emulator, path).await.json["properties"] != stored {
            wrong.push(format!("{member} = {value}: changed"));
        }
        advance(Duration::from_secs(1_000)).await;
    }
    assert!(wrong.is_empty(), "{method} {path}:\n{}", wrong.join("\n"));
}

fn connection() -> Value {
    json!([{ "datacenterId": DATACENTER, "lanId": "2", "cidr": "10.7.222.1/24" }])
}

#[tokio::test(start_paused = true)]
async fn impossible_changes_of_networks_are_refused() {
    let emulator = Emulator::builder().odd_statuses(false).build().unwrap();
    let lan = json!([{ "datacenterId": DATACENTER, "lanId": "2", "ipv4CIDR": "10.7.222.1/24" }]);
    let mut gateway = json!({ "name": "a", "gatewayIP": "192.0.2.1", "connections": lan });
    let path = ready(&emulator, "/vpn/ipsecgateways", &gateway).await;
    let of_gateway = [
        ("name", json!("")),
        ("name", json!("x".repeat(256))),
        ("gatewayIP", json!("host")),
        ("connections", json!([])),
        ("connections/0/lanId", json!("two")),
        ("connections/0/ipv4CIDR", json!("10.7.222.1")),
    ];
    refuses(&emulator, PUT, &path, &gateway, &of_gateway).await;
    let tunnel = json!({
        "name": "a", "remoteHost": "h", "auth": { "method": "PSK", "psk": { "key": "canary" } }, "ike": {}, "esp": {},
        "cloudNetworkCIDRs": ["10.7.222.0/24"], "peerNetworkCIDRs": ["10.8.0.0/16"],
    });
    let path = ready(&emulator, &format!("{path}/tunnels"), &tunnel).await;
    let of_tunnel = [
        ("auth/psk", json!({})),
        ("cloudNetworkCIDRs", json!([])),
        ("peerNetworkCIDRs/0", json!("10.8.0.0")),
        ("ike/lifetime", json!(60)),
        ("esp/lifetime", json!(14_401)),
    ];
    refuses(&emulator, PUT, &path, &tunnel, &of_tunnel).await;
    gateway["privateKey"] = "canary".into();
    let path = ready(&emulator, "/vpn/wireguardgateways", &gateway).await;
    let of_gateway = [("gatewayIP", json!("")), ("listenPort", json!(65_536)), ("privateKey", Value::Null)];
    refuses(&emulator, PUT, &path, &gateway, &of_gateway).await;
    let peer = json!({ "name": "p", "publicKey": "k", "allowedIPs": ["10.9.0.0/16"], "endpoint": { "host": "h" } });
    let path = ready(&emulator, &format!("{path}/peers"), &peer).await;
    let many: Vec<String> = (0..21).map(|number| format!("10.9.{number}.0/24")).collect();
    let of_peer = [
        ("allowedIPs", json!([])),
        ("allowedIPs", json!(many)),
        ("allowedIPs/0", json!("10.9.0.0")),
        ("endpoint/port", json!(-1)),
    ];
    refuses(&emulator, PUT, &path, &peer, &of_peer).await;
}

#[tokio::test(start_paused = true)]
async fn impossible_changes_of_storage_are_refused() {
    let emulator = Emulator::new();
    let lan = json!([{ "datacenterId": DATACENTER, "lan": "2", "ipAddress": "10.7.222.5/24" }]);
    let cluster = json!({ "name": "a", "size": 3, "sizeUnit": "TiB", "connections": lan });
    let path = ready(&emulator, "/nfs/clusters", &cluster).await;
    let of_cluster = [
        ("size", json!(2)),
        ("size", json!(43)),
        ("size", Value::Null),
        ("connections", json!([])),
        ("connections/0/lan", json!("two")),
    ];
    refuses(&emulator, PUT, &path, &cluster, &of_cluster).await;
    let share = json!({ "name": "s", "quota": 512, "clientGroups": [{ "hosts": ["10.7.222.9"], "ipNetworks": [] }] });
    let path = ready(&emulator, &format!("{path}/shares"), &share).await;
    let of_share = [("clientGroups", json!([])), ("quota", json!(-1))];
    refuses(&emulator, PUT, &path, &share, &of_share).await;
    let key = json!({ "description": "a" });
    let path = ready(&emulator, "/objectstoragemanagement/accesskeys", &key).await;
    refuses(&emulator, PUT, &path, &key, &[("description", Value::Null), ("description", json!(7))]).await;
}

#[tokio::test(start_paused = true)]
async fn impossible_changes_of_services_are_refused() {
    let emulator = Emulator::new();
    let rule = json!({ "scheme": "http", "prefix": "/", "upstream": {
        "host": "h.example", "caching": true, "waf": false, "rateLimitClass": "R10", "sniMode": "origin",
    } });
    let distribution = json!({ "domain": "a.example.com", "routingRules": [rule] });
    let path = ready(&emulator, "/cdn/distributions", &distribution).await;
    let both = json!({ "allowList": ["DE"], "blockList": ["US"] });
    let of_distribution = [
        ("domain", json!("a")),
        ("routingRules", json!([])),
        ("routingRules/0/prefix", json!("")),
        ("routingRules/0/upstream/rateLimitClass", json!("R1000")),
        ("routingRules/0/upstream/geoRestrictions", both),
    ];
    refuses(&emulator, PUT, &path, &distribution, &of_distribution).await;
    let gateway = json!({ "name": "a" });
    let path = ready(&emulator, "/apigateway/gateways", &gateway).await;
    let six: Vec<Value> = (0..6).map(|number| json!({ "name": format!("{number}.example.com") })).collect();
    refuses(&emulator, PUT, &path, &gateway, &[("name", json!("")), ("customDomains", json!(six))]).await;
    let route = json!({
        "name": "a", "type": "http", "paths": ["/a"], "methods": ["GET"],
        "upstreams": [{ "scheme": "http", "loadbalancer": "roundrobin", "host": "h", "port": 80 }],
    });
    let path = ready(&emulator, &format!("{path}/routes"), &route).await;
    let of_route = [
        ("methods", json!(["BREW"])),
        ("paths", json!([])),
        ("upstreams", json!([])),
        ("upstreams/0/scheme", json!("ftp")),
    ];
    refuses(&emulator, PUT, &path, &route, &of_route).await;
    let log = json!({ "source": "docker", "tag": "a", "protocol": "tcp",
        "destinations": [{ "type": "loki", "retentionInDays": 7 }] });
    let pipeline = json!({ "name": "a", "logs": [log] });
    let path = ready(&emulator, "/logging/pipelines", &pipeline).await;
    let mut kept_too_long = log.clone();
    kept_too_long["destinations"][0]["retentionInDays"] = 8.into();
    let of_pipeline = [("name", json!("")), ("logs", json!([kept_too_long]))];
    refuses(&emulator, PATCH, &path, &pipeline, &of_pipeline).await;
    let path = ready(&emulator, "/monitoring/pipelines", &json!({ "name": "a" })).await;
    refuses(&emulator, PUT, &path, &json!({}), &[("name", json!("")), ("name", Value::Null)]).await;
    let registry = json!({ "name": "images", "location": "de/fra" });
    let path = ready(&emulator, "/containerregistries/registries", &registry).await;
    let many: Vec<String> = (0..26).map(|number| format!("192.0.2.{number}/32")).collect();
    let scanning = json!({ "vulnerabilityScanning": { "enabled": false } });
    let of_registry = [("features", scanning), ("apiSubnetAllowList", json!(many))];
    refuses(&emulator, PATCH, &path, &json!({}), &of_registry).await;
    refuses(&emulator, PUT, &path, &registry, &[("name", json!("other")), ("location", json!("de/txl"))]).await;
    let token = json!({ "name": "ci" });
    let path = ready(&emulator, &format!("{path}/tokens"), &token).await;
    refuses(&emulator, PATCH, &path, &json!({}), &[("status", json!("asleep"))]).await;
    refuses(&emulator, PUT, &path, &token, &[("name", json!("other")), ("name", json!("-"))]).await;
}

#[tokio::test(start_paused = true)]
async fn impossible_changes_of_mongodb_are_refused() {
    let emulator = Emulator::new();
    let path = available(&emulator).await;
    let of_cluster = [
        ("displayName", json!(" ")),
        ("location", json!("de/fra")),
        ("mongoDBVersion", json!("5.0")),
        ("instances", json!(2)),
    ];
    refuses(&emulator, PATCH, &path, &json!({}), &of_cluster).await;
}

#[tokio::test(start_paused = true)]
async fn impossible_changes_of_mariadb_are_refused() {
    let emulator = Emulator::new();
    let cluster = json!({
        "displayName": "shop", "mariadbVersion": "10.11", "instances": 1, "cores": 1, "ram": 4, "storageSize": 10,
        "connections": connection(), "credentials": { "username": "app", "password": "0123456789" },
    });
    let path = ready(&emulator, "/mariadb/clusters", &cluster).await;
    let of_cluster = [
        ("instances", json!(6)),
        ("cores", json!(0)),
        ("ram", json!(3)),
        ("storageSize", json!(9)),
        ("storageSize", json!(2_001)),
        ("mariadbVersion", json!("10.6")),
        ("mariadbVersion", json!("9")),
        ("displayName", json!("")),
        ("maintenanceWindow", json!({ "dayOfTheWeek": "Someday", "time": "09:00:00" })),
    ];
    refuses(&emulator, PATCH, &path, &json!({}), &of_cluster).await;
    let (cluster, of_cluster) = second_version("10.6", "Canary-1!!");
    let path = ready(&emulator, "/mariadbv2/v2/clusters", &cluster).await;
    refuses(&emulator, PUT, &path, &cluster, &of_cluster).await;
}

#[tokio::test(start_paused = true)]
async fn impossible_changes_of_postgresql_are_refused() {
    let emulator = Emulator::new();
    let cluster = json!({
        "displayName": "a", "postgresVersion": "15", "location": "de/fra", "instances": 1, "cores": 1, "ram": 4096,
        "storageSize": 20_480, "storageType": "SSD", "synchronizationMode": "ASYNCHRONOUS",
        "connections": connection(), "credentials": { "username": "app", "password": "0123456789" },
    });
    let path = ready(&emulator, "/databases/postgresql/clusters", &cluster).await;
    let of_cluster = [
        ("instances", json!(6)),
        ("cores", json!(0)),
        ("ram", json!(2_048)),
        ("ram", json!(4_097)),
        ("storageSize", json!(2_097_153)),
        ("postgresVersion", json!("12")),
        ("postgresVersion", json!("9")),
        ("connections/0/cidr", json!("10.233.64.1/24")),
    ];
    let patched: Vec<(&str, Value)> = of_cluster
        .into_iter()
        .map(|(member, value)| match member {
            "connections/0/cidr" => {
                let mut connections = connection();
                connections[0]["cidr"] = value;
                ("connections", connections)
            }
            _ => (member, value),
        })
        .collect();
    refuses(&emulator, PATCH, &path, &json!({}), &patched).await;
    let user = json!({ "username": "ada", "password": "0123456789" });
    let user = ready(&emulator, &format!("{path}/users"), &user).await;
    refuses(&emulator, PATCH, &user, &json!({}), &[("password", json!("short"))]).await;
    let (mut cluster, mut of_cluster) = second_version("16", "Canary-1!");
    cluster["replicationMode"] = "ASYNCHRONOUS".into();
    of_cluster.push(("replicationMode", json!("SYNCHRONOUS")));
    of_cluster.push(("connectionPooler", json!(7)));
    let path = ready(&emulator, "/psqlv2/clusters", &cluster).await;
    refuses(&emulator, PUT, &path, &cluster, &of_cluster).await;
}

#[tokio::test(start_paused = true)]
async fn impossible_changes_of_inmemorydb_are_refused() {
    let emulator = Emulator::new();
    let set = json!({
        "displayName": "cache", "version": "7.2", "replicas": 1, "resources": { "cores": 1, "ram": 4 },
        "persistenceMode": "None", "evictionPolicy": "noeviction",
        "connections": connection(), "credentials": { "username": "app", "password": "0123456789" },
    });
    let path = ready(&emulator, "/inmemorydb/replicasets", &set).await;
    let of_set = [
        ("displayName", json!("")),
        ("replicas", json!(0)),
        ("resources/cores", json!(0)),
        ("evictionPolicy", json!("NoEviction")),
        ("persistenceMode", json!("Tape")),
        ("credentials", json!({ "username": "other", "password": "0123456789" })),
        ("credentials", json!({ "username": "app" })),
        ("connections", json!([])),
        ("connections/0/lanId", json!("3")),
    ];
    refuses(&emulator, PUT, &path, &set, &of_set).await;
    let (mut cluster, mut of_cluster) = second_version("7.2", "Canary-1!");
    let members = cluster.as_object_mut().unwrap();
    members.remove("backup");
    members.insert("evictionPolicy".to_owned(), "noeviction".into());
    members
        .insert("snapshot".to_owned(), json!({ "location": "eu-central-3", "retentionDays": 7, "snapshotHours": [3] }));
    let hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    cluster["credentials"] = json!({ "username": "app", "password": { "algorithm": "SHA-256", "hash": hash } });
    cluster["instances"].as_object_mut().unwrap().remove("storageSize");
    of_cluster.retain(|(member, _)| !member.starts_with("backup") && !member.ends_with("storageSize"));
    of_cluster.push(("snapshot/location", json!("eu-central-4")));
    of_cluster.push(("evictionPolicy", json!("sometimes")));
    let path = ready(&emulator, "/inmemorydbv2/v2/clusters", &cluster).await;
    refuses(&emulator, PUT, &path, &cluster, &of_cluster).await;
}

/// A cluster of the second version of a database API, and changes of it that cannot be.
fn second_version(version: &str, password: &str) -> (Value, Vec<(&'static str, Value)>) {
    let cluster = json!({
        "name": "shop", "version": version,
        "instances": { "count": 1, "ram": 4, "cores": 2, "storageSize": 10 },
        "connection": { "datacenterId": DATACENTER, "lanId": "2", "primaryInstanceAddress": "192.168.1.100/24" },
        "maintenanceWindow": { "time": "09:00:00", "dayOfTheWeek": "Sunday" },
        "credentials": { "username": "dbadmin", "password": password, "database": "mydb" },
        "backup": { "location": "eu-central-3", "retentionDays": 7 },
    });
    let changes = vec![
        ("name", json!("a")),
        ("name", json!("-shop-")),
        ("version", json!("1")),
        ("instances/count", json!(6)),
        ("instances/ram", json!(3)),
        ("instances/cores", json!(63)),
        ("instances/storageSize", json!(4_097)),
        ("connection/lanId", json!("two")),
        ("connection/primaryInstanceAddress", json!("192.168.1.100")),
        ("maintenanceWindow", Value::Null),
        ("maintenanceWindow/dayOfTheWeek", json!("Someday")),
        ("credentials/password", Value::Null),
        ("credentials/username", json!("other")),
        ("backup/location", json!("eu-central-4")),
        ("backup/retentionDays", json!(366)),
    ];
    (cluster, changes)
}

#[tokio::test(start_paused = true)]
async fn impossible_changes_of_groups_and_names_are_refused() {
    let emulator = Emulator::new();
    let action = json!({ "amount": 1, "amountType": "ABSOLUTE", "deleteVolumes": true });
    let group = json!({
        "name": "web", "datacenter": { "id": DATACENTER }, "location": "de/txl",
        "minReplicaCount": 1, "maxReplicaCount": 2,
        "policy": {
            "metric": "INSTANCE_CPU_UTILIZATION_AVERAGE", "unit": "TOTAL", "scaleInThreshold": 30,
            "scaleInAction": action, "scaleOutThreshold": 70,
            "scaleOutAction": { "amount": 1, "amountType": "ABSOLUTE" },
        },
        "replicaConfiguration": { "cores": 1, "ram": 1024, "nics": [{ "lan": 1, "name": "lan" }] },
    });
    let path = ready(&emulator, "/autoscaling/groups", &group).await;
    let of_group = [
        ("minReplicaCount", json!(3)),
        ("maxReplicaCount", json!(-1)),
        ("policy/metric", json!("LUCK")),
        ("replicaConfiguration/cores", json!(0)),
        ("replicaConfiguration/ram", json!(1_000)),
        ("datacenter/id", json!("5a029f4a-72e5-11ec-90d6-0242ac120004")),
    ];
    refuses(&emulator, PUT, &path, &group, &of_group).await;
    let zone = json!({ "zoneName": "example.com" });
    let path = ready(&emulator, "/dns/zones", &zone).await;
    refuses(&emulator, PUT, &path, &zone, &[("zoneName", json!("example.org")), ("zoneName", Value::Null)]).await;
    let record = json!({ "name": "www", "type": "A", "content": "192.0.2.1" });
    let path = ready(&emulator, &format!("{path}/records"), &record).await;
    let of_record = [("ttl", json!(59)), ("ttl", json!(604_801)), ("name", json!("ftp")), ("priority", json!(65_536))];
    refuses(&emulator, PUT, &path, &record, &of_record).await;
    let provider = json!({ "name": "a", "email": "a@example.com", "server": "https://acme.example/directory" });
    let path = ready(&emulator, "/cert/providers", &provider).await;
    refuses(&emulator, PATCH, &path, &json!({}), &[("name", json!(""))]).await;
    let cluster = json!({ "name": "stack", "datacenterId": DATACENTER });
    let path = ready(&emulator, "/dataplatform/clusters", &cluster).await;
    let of_cluster = [("name", json!("x".repeat(64))), ("dataPlatformVersion", json!("1"))];
    refuses(&emulator, PATCH, &path, &json!({}), &of_cluster).await;
    let pool = json!({ "name": "workers", "nodeCount": 2 });
    let path = ready(&emulator, &format!("{path}/nodepools"), &pool).await;
    refuses(&emulator, PATCH, &path, &json!({}), &[("nodeCount", json!(-1))]).await;
}
