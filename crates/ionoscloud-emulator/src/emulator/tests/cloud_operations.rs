//! Every operation of the Cloud API: what is created is read, listed, changed by both verbs, and gone once deleted.

use super::*;

const BASE: &str = "/cloudapi/v6";

/// An emulator whose requests all end before the next one is sent.
struct Cloud(Checked);

impl Cloud {
    async fn send(&mut self, line: &str, body: Value) -> Value {
        let (method, path) = line.split_once(' ').unwrap();
        let value = self.0.send(&format!("{method} {BASE}{path}"), body).await;
        assert!(self.0.status < 300, "{line}: {value}");
        tokio::time::advance(Duration::from_secs(3_600)).await;
        value
    }

    async fn get(&mut self, path: &str) -> Value {
        self.send(&format!("GET {path}"), Value::Null).await
    }

    async fn post(&mut self, path: &str) {
        self.send(&format!("POST {path}"), Value::Null).await;
    }

    /// The first item of a collection.
    async fn first(&mut self, collection: &str) -> String {
        let list = self.get(&format!("{collection}?depth=1")).await;
        list["items"][0]["id"].as_str().unwrap_or_else(|| panic!("{collection}: {list}")).to_owned()
    }

    /// Creates a resource, which is then read and listed. Returns its path.
    async fn made(&mut self, collection: &str, body: Value) -> String {
        let created = self.send(&format!("POST {collection}"), body).await;
        let id = created["id"].as_str().unwrap();
        let path = format!("{collection}/{id}");
        assert_eq!(self.get(&path).await["id"], id);
        let list = self.get(&format!("{collection}?depth=1")).await;
        assert!(list["items"].as_array().unwrap().iter().any(|one| one["id"] == id), "{path}");
        path
    }

    /// The same with these properties, whose `name` is changed by an update and by a replacement.
    async fn changed(&mut self, collection: &str, mut properties: Value) -> String {
        let path = self.made(collection, json!({ "properties": properties })).await;
        properties["name"] = "updated".into();
        self.send(&format!("PATCH {path}"), properties.clone()).await;
        assert_eq!(self.get(&path).await["properties"]["name"], "updated");
        self.replaced(&path, properties).await;
        path
    }

    async fn replaced(&mut self, path: &str, mut properties: Value) {
        properties["name"] = "replaced".into();
        self.send(&format!("PUT {path}"), json!({ "properties": properties })).await;
        assert_eq!(self.get(path).await["properties"]["name"], "replaced");
    }

    async fn gone(&mut self, path: &str) {
        self.send(&format!("DELETE {path}"), Value::Null).await;
        self.0.send(&format!("GET {BASE}{path}"), Value::Null).await;
        assert_eq!(self.0.status, 404, "{path}");
    }

    async fn flow_log(&mut self, owner: &str) {
        let log = json!({ "name": "a", "action": "ALL", "direction": "INGRESS", "bucket": "logs" });
        let path = self.changed(&format!("{owner}/flowlogs"), log).await;
        self.gone(&path).await;
    }

    /// A label of a resource, alone and among those of the contract.
    async fn label(&mut self, owner: &str, word: &str) {
        let path = self.made(&format!("{owner}/labels"), label("test")).await;
        self.send(&format!("PUT {path}"), label("live")).await;
        assert_eq!(self.get(&path).await["properties"]["value"], "live");
        assert_eq!(self.get("/labels?depth=1").await["items"][0]["properties"]["value"], "live");
        let urn = format!("/labels/urn:label:{word}:{}:stage", id(owner));
        assert_eq!(self.get(&urn).await["properties"]["value"], "live");
        self.gone(&path).await;
    }
}

fn id(path: &str) -> &str {
    path.rsplit('/').next().unwrap()
}

fn label(value: &str) -> Value {
    json!({ "properties": { "key": "stage", "value": value } })
}

fn named(name: &str) -> Value {
    json!({ "properties": { "name": name } })
}

#[tokio::test(start_paused = true)]
async fn cloud_operations_match_document() {
    let mut cloud = Cloud(Checked::new());
    catalogue(&mut cloud).await;
    let new = json!({ "name": "main", "location": "de/txl" });
    let datacenter = cloud.made("/datacenters", json!({ "properties": new })).await;
    cloud.send(&format!("PATCH {datacenter}"), json!({ "name": "updated" })).await;
    cloud.replaced(&datacenter, json!({})).await;
    cloud.label(&datacenter, "datacenter").await;
    let volume = volumes(&mut cloud, &datacenter).await;
    let server = servers(&mut cloud, &datacenter, &volume).await;
    let (private, public) = networks(&mut cloud, &datacenter, &server).await;
    services(&mut cloud, &datacenter, [&private, &public]).await;
    for path in [&public, &volume, &server, &datacenter] {
        cloud.gone(path).await;
    }
    users(&mut cloud).await;
    backup_units(&mut cloud).await;
    kubernetes(&mut cloud).await;
    let request = format!("/requests/{}", cloud.first("/requests").await);
    cloud.get(&request).await;
    cloud.get(&format!("{request}/status")).await;
    cloud.0.has_called_all_of("compute");
}

async fn catalogue(cloud: &mut Cloud) {
    for path in ["/", "/contracts?depth=1", "/locations?depth=1", "/locations/de?depth=1", "/locations/de/txl"] {
        cloud.get(path).await;
    }
    let template = cloud.first("/templates").await;
    cloud.get(&format!("/templates/{template}")).await;
    let images = cloud.get("/images?depth=1&filter.public=false").await;
    let path = format!("/images/{}", images["items"][0]["id"].as_str().unwrap());
    for name in ["first", "second"] {
        cloud.send(&format!("PATCH {path}"), json!({ "name": name, "licenceType": "LINUX" })).await;
    }
    cloud.replaced(&path, json!({ "licenceType": "LINUX" })).await;
    cloud.get("/images?depth=1").await;
    cloud.label(&path, "image").await;
    cloud.gone(&path).await;
}

async fn volumes(cloud: &mut Cloud, datacenter: &str) -> String {
    let new = json!({ "name": "disk", "size": 10, "type": "HDD", "licenceType": "LINUX" });
    let path = cloud.made(&format!("{datacenter}/volumes"), json!({ "properties": new })).await;
    cloud.send(&format!("PATCH {path}"), json!({ "size": 20 })).await;
    cloud.replaced(&path, json!({ "size": 30 })).await;
    cloud.label(&path, "volume").await;
    let snapshot = cloud.send(&format!("POST {path}/create-snapshot"), named("backup")).await;
    let snapshot = format!("/snapshots/{}", snapshot["id"].as_str().unwrap());
    cloud.send(&format!("PATCH {snapshot}"), json!({ "name": "updated" })).await;
    cloud.replaced(&snapshot, json!({})).await;
    cloud.first("/snapshots").await;
    let body = json!({ "properties": { "snapshotId": id(&snapshot) } });
    cloud.send(&format!("POST {path}/restore-snapshot"), body).await;
    cloud.label(&snapshot, "snapshot").await;
    cloud.gone(&snapshot).await;
    path
}

async fn servers(cloud: &mut Cloud, datacenter: &str, volume: &str) -> String {
    let servers = format!("{datacenter}/servers");
    let path = cloud.changed(&servers, json!({ "name": "web", "cores": 1, "ram": 1_024 })).await;
    for tail in ["remoteconsole", "token"] {
        cloud.get(&format!("{path}/{tail}")).await;
    }
    for (action, after) in [("stop", "SHUTOFF"), ("start", "RUNNING"), ("reboot", "RUNNING"), ("upgrade", "RUNNING")] {
        cloud.post(&format!("{path}/{action}")).await;
        assert_eq!(cloud.get(&path).await["properties"]["vmState"], after, "{action}");
    }
    let images = cloud.get("/images?depth=1&filter.imageType=CDROM&filter.location=de/txl").await;
    let cdrom = images["items"][0]["id"].as_str().unwrap();
    for (collection, id) in [("volumes", id(volume)), ("cdroms", cdrom)] {
        let attached = cloud.made(&format!("{path}/{collection}"), json!({ "id": id })).await;
        cloud.gone(&attached).await;
    }
    cloud.label(&path, "server").await;

    let templates = cloud.get("/templates?depth=1").await;
    for (server_type, template) in [("CUBE", "Basic Cube XS"), ("GPU", "GPU Server H200 S")] {
        let is_meant = |one: &&Value| one["properties"]["name"] == template;
        let template = &templates["items"].as_array().unwrap().iter().find(is_meant).unwrap()["id"];
        let disk_type = if server_type == "CUBE" { "DAS" } else { "SSD Premium" };
        let disk = json!({ "properties": { "name": "disk", "type": disk_type, "imageAlias": "ubuntu:latest" } });
        let body = json!({
            "properties": { "name": "small", "type": server_type, "templateUuid": template },
            "entities": { "volumes": { "items": [disk] } },
        });
        let other = cloud.made(&servers, body).await;
        for tail in ["remoteconsole", "token"] {
            cloud.get(&format!("{other}/{tail}")).await;
        }
        if server_type == "GPU" {
            let gpu = cloud.first(&format!("{other}/gpus")).await;
            cloud.get(&format!("{other}/gpus/{gpu}")).await;
            continue;
        }
        for (action, after) in [("suspend", "SUSPENDED"), ("resume", "RUNNING")] {
            cloud.post(&format!("{other}/{action}")).await;
            assert_eq!(cloud.get(&other).await["properties"]["vmState"], after, "{action}");
        }
    }
    path
}

/// Returns a private and a public LAN.
async fn networks(cloud: &mut Cloud, datacenter: &str, server: &str) -> (String, String) {
    let lans = format!("{datacenter}/lans");
    let private = cloud.changed(&lans, json!({ "name": "private", "public": false })).await;
    let public = cloud.made(&lans, json!({ "properties": { "name": "public", "public": true } })).await;
    let lan: u64 = id(&private).parse().unwrap();
    let nic = cloud.changed(&format!("{server}/nics"), json!({ "name": "a", "lan": lan })).await;
    cloud.made(&format!("{public}/nics"), json!({ "id": id(&nic) })).await;

    let rule = json!({ "name": "web", "protocol": "TCP", "portRangeStart": 80, "portRangeEnd": 80 });
    let update = json!({ "name": "updated", "portRangeEnd": 81 });
    let group = cloud.changed(&format!("{datacenter}/securitygroups"), json!({ "name": "a" })).await;
    for rules in [format!("{nic}/firewallrules"), format!("{group}/rules")] {
        let path = cloud.made(&rules, json!({ "properties": rule })).await;
        cloud.send(&format!("PATCH {path}"), update.clone()).await;
        cloud.replaced(&path, rule.clone()).await;
        cloud.gone(&path).await;
    }
    for owner in [server, &nic] {
        cloud.send(&format!("PUT {owner}/securitygroups"), json!({ "ids": [id(&group)] })).await;
        let shown = cloud.get(&format!("{owner}?depth=1")).await;
        assert_eq!(shown["entities"]["securitygroups"]["items"][0]["id"], id(&group));
    }
    cloud.gone(&group).await;
    cloud.flow_log(&nic).await;

    let balancer = cloud.changed(&format!("{datacenter}/loadbalancers"), json!({ "name": "a" })).await;
    let balanced = cloud.made(&format!("{balancer}/balancednics"), json!({ "id": id(&nic) })).await;
    cloud.gone(&balanced).await;
    cloud.gone(&balancer).await;
    cloud.gone(&nic).await;

    let connect = cloud.made("/pccs", named("cross")).await;
    cloud.send(&format!("PATCH {connect}"), json!({ "name": "updated" })).await;
    cloud.gone(&connect).await;
    (private, public)
}

/// The services in networks, between a private and a public LAN.
async fn services(cloud: &mut Cloud, datacenter: &str, [private, public]: [&str; 2]) {
    let (private, public): (u64, u64) = (id(private).parse().unwrap(), id(public).parse().unwrap());
    let block = cloud.changed("/ipblocks", json!({ "name": "a", "location": "de/txl", "size": 1 })).await;
    cloud.label(&block, "ipblock").await;
    let ip = cloud.get(&block).await["properties"]["ips"][0].clone();
    cloud.get("/contracts?depth=1").await;

    let gateway = json!({ "name": "a", "publicIps": [ip], "lans": [{ "id": private, "gatewayIps": ["10.7.1.5"] }] });
    let gateway = cloud.changed(&format!("{datacenter}/natgateways"), gateway).await;
    let rule = json!({ "name": "a", "sourceSubnet": "10.7.1.0/24", "publicIp": ip });
    let rule = cloud.changed(&format!("{gateway}/rules"), rule).await;
    cloud.gone(&rule).await;
    cloud.flow_log(&gateway).await;
    cloud.gone(&gateway).await;
    cloud.gone(&block).await;

    let group = json!({ "name": "a", "algorithm": "ROUND_ROBIN", "protocol": "HTTP" });
    let group = cloud.changed("/targetgroups", group).await;
    let target = json!({ "ip": "10.7.1.9", "port": 80, "weight": 1 });
    let forward = json!({ "name": "a", "type": "FORWARD", "targetGroup": id(&group) });
    for (collection, mut rule) in [
        ("networkloadbalancers", json!({ "algorithm": "ROUND_ROBIN", "protocol": "TCP", "targets": [target] })),
        ("applicationloadbalancers", json!({ "protocol": "HTTP", "httpRules": [forward] })),
    ] {
        let balancer = json!({ "name": "a", "listenerLan": public, "targetLan": private });
        let balancer = cloud.changed(&format!("{datacenter}/{collection}"), balancer).await;
        rule["name"] = "a".into();
        rule["listenerPort"] = 80.into();
        rule["listenerIp"] = cloud.get(&balancer).await["properties"]["ips"][0].clone();
        let rule = cloud.changed(&format!("{balancer}/forwardingrules"), rule).await;
        cloud.gone(&rule).await;
        cloud.flow_log(&balancer).await;
        cloud.gone(&balancer).await;
    }
    cloud.gone(&group).await;
}

async fn users(cloud: &mut Cloud) {
    let person = |name: &str, active: bool| {
        json!({ "properties": {
            "firstname": "Eve", "lastname": name, "email": "eve@example.com", "password": "her own",
            "administrator": false, "forceSecAuth": false, "active": active,
        } })
    };
    let user = cloud.made("/um/users", person("Doe", true)).await;
    let mut change = person("Roe", true);
    change["properties"].as_object_mut().unwrap().remove("password");
    cloud.send(&format!("PUT {user}"), change).await;
    assert_eq!(cloud.get(&user).await["properties"]["lastname"], "Roe");
    let rights = json!({ "name": "a", "s3Privilege": true, "createDataCenter": true });
    let group = cloud.made("/um/groups", json!({ "properties": rights })).await;
    cloud.replaced(&group, rights).await;
    cloud.send(&format!("POST {group}/users"), json!({ "id": id(&user) })).await;
    for path in ["users", "resources"] {
        cloud.get(&format!("{group}/{path}?depth=1")).await;
    }
    for path in ["groups", "owns", "s3ssourl"] {
        cloud.get(&format!("{user}/{path}?depth=1")).await;
    }
    let mut other = person("Poe", true);
    other["properties"]["email"] = "poe@example.com".into();
    let other = cloud.made("/um/users", other).await;
    cloud.get(&format!("{other}/s3ssourl")).await;
    let key = cloud.made(&format!("{user}/s3keys"), Value::Null).await;
    cloud.send(&format!("PUT {key}"), json!({ "properties": { "active": false } })).await;
    assert_eq!(cloud.get(&key).await["properties"]["active"], false);
    cloud.send(&format!("DELETE {key}"), Value::Null).await;
    assert_eq!(cloud.get(&format!("{user}/s3keys")).await["items"], json!([]));

    let shared = json!({ "properties": { "name": "shared", "location": "de/txl" } });
    let shared = cloud.made("/datacenters", shared).await;
    let contract_owner = cloud.first("/um/users").await;
    cloud.get(&format!("/um/users/{contract_owner}/owns?depth=1")).await;
    for path in ["", "/datacenter", &format!("/datacenter/{}", id(&shared))] {
        cloud.get(&format!("/um/resources{path}?depth=1")).await;
    }
    let rights = |edit: bool| json!({ "properties": { "editPrivilege": edit, "sharePrivilege": true } });
    let share = format!("{group}/shares/{}", id(&shared));
    cloud.send(&format!("POST {share}"), rights(true)).await;
    cloud.send(&format!("PUT {share}"), rights(false)).await;
    assert_eq!(cloud.get(&share).await["properties"]["editPrivilege"], false);
    assert_eq!(cloud.first(&format!("{group}/shares")).await, id(&shared));
    assert_eq!(cloud.first(&format!("{group}/resources")).await, id(&shared));
    for path in [&share, &shared] {
        cloud.gone(path).await;
    }
    cloud.send(&format!("DELETE {group}/users/{}", id(&user)), Value::Null).await;
    assert_eq!(cloud.get(&format!("{group}/users")).await["items"], json!([]));
    for path in [&group, &user] {
        cloud.gone(path).await;
    }
}

async fn backup_units(cloud: &mut Cloud) {
    let unit = |email: &str| json!({ "name": "unit", "email": email, "password": "her own" });
    let path = cloud.made("/backupunits", json!({ "properties": unit("a@example.com") })).await;
    cloud.send(&format!("PATCH {path}"), json!({ "email": "b@example.com" })).await;
    cloud.send(&format!("PUT {path}"), json!({ "properties": unit("c@example.com") })).await;
    assert_eq!(cloud.get(&path).await["properties"]["email"], "c@example.com");
    cloud.get(&format!("{path}/ssourl")).await;
    let mut other = unit("d@example.com");
    other["name"] = "other".into();
    let other = cloud.made("/backupunits", json!({ "properties": other })).await;
    cloud.get(&format!("{other}/ssourl")).await;
    cloud.gone(&path).await;
}

async fn kubernetes(cloud: &mut Cloud) {
    for path in ["/k8s/versions", "/k8s/versions/default"] {
        cloud.get(path).await;
    }
    let datacenter = json!({ "properties": { "name": "nodes", "location": "de/txl" } });
    let datacenter = cloud.made("/datacenters", datacenter).await;
    let cluster = cloud.made("/k8s", named("shop")).await;
    cloud.replaced(&cluster, json!({})).await;
    cloud.get(&format!("{cluster}/kubeconfig")).await;
    let pool = json!({ "properties": {
        "name": "pool", "datacenterId": id(&datacenter), "nodeCount": 2, "coresCount": 2, "ramSize": 4_096,
        "availabilityZone": "AUTO", "storageType": "SSD", "storageSize": 100,
    } });
    let pool = cloud.made(&format!("{cluster}/nodepools"), pool).await;
    cloud.send(&format!("PUT {pool}"), json!({ "properties": { "nodeCount": 3 } })).await;
    assert_eq!(cloud.get(&pool).await["properties"]["nodeCount"], 3);
    let nodes = cloud.get(&format!("{pool}/nodes?depth=1")).await;
    assert_eq!(nodes["items"].as_array().unwrap().len(), 3);
    let node = |index: usize| format!("{pool}/nodes/{}", nodes["items"][index]["id"].as_str().unwrap());
    cloud.get(&node(0)).await;
    cloud.post(&format!("{}/replace", node(0))).await;
    for path in [&node(1), &pool, &cluster] {
        cloud.gone(path).await;
    }
}
