//! Platform services: what they store, and the rules that their facts know.

use std::time::Duration;

use http::Method;
use ionoscloud_emulator::{Effect, Emulator, Fault};
use serde_json::{Value, json};
use tokio::time::advance;

use crate::support::{DATACENTER, Received, get, send};

pub(crate) async fn post(emulator: &Emulator, collection: &str, properties: &Value) -> Received {
    send(emulator, Method::POST, collection, Some(json!({ "properties": properties }))).await
}

async fn put(emulator: &Emulator, path: &str, properties: &Value) -> Received {
    let id = path.rsplit('/').next().unwrap();
    send(emulator, Method::PUT, path, Some(json!({ "id": id, "properties": properties }))).await
}

async fn delete(emulator: &Emulator, path: &str) -> u16 {
    send(emulator, Method::DELETE, path, None).await.status.as_u16()
}

pub(crate) async fn settle() {
    advance(Duration::from_secs(1_000)).await;
}

/// The path of a new resource that is ready.
pub(crate) async fn ready(emulator: &Emulator, collection: &str, properties: &Value) -> String {
    let made = post(emulator, collection, properties).await;
    assert_eq!(made.status, 201, "{}", made.json);
    settle().await;
    format!("{collection}/{}", made.id())
}

pub(crate) fn lan() -> Value {
    json!([{ "datacenterId": DATACENTER, "lanId": "2", "ipv4CIDR": "10.7.222.1/24",
        "brokerAddresses": ["10.7.222.2/24", "10.7.222.3/24", "10.7.222.4/24"] }])
}

fn rule(scheme: &str) -> Value {
    json!({ "scheme": scheme, "prefix": "/", "upstream": {
        "host": "origin.example.com", "caching": true, "waf": false, "rateLimitClass": "R10", "sniMode": "origin",
    } })
}

/// A replacement keeps nothing of what it omits, and creates where there is nothing.
#[tokio::test(start_paused = true)]
async fn distribution_is_created_replaced_and_deleted() {
    let emulator = Emulator::new();
    let certified = json!({ "domain": "a.example.com", "certificateId": "c", "routingRules": [rule("https")] });
    let made = post(&emulator, "/cdn/distributions", &certified).await;
    assert_eq!((made.status.as_u16(), made.state()), (201, "PROVISIONING"));
    assert_eq!(made.json["metadata"].get("publicEndpointIpv4"), None);
    settle().await;
    let path = format!("/cdn/distributions/{}", made.id());
    let shown = get(&emulator, &path).await;
    assert_eq!((shown.state(), &shown.json["metadata"]["publicEndpointIpv4"]), ("AVAILABLE", &json!("192.0.2.80")));
    let plain = json!({ "domain": "b.example.com", "routingRules": [rule("http")] });
    assert_eq!(put(&emulator, &path, &plain).await.json["properties"], plain);
    settle().await;
    assert_eq!(put(&emulator, "/cdn/distributions/own-id", &plain).await.status, 409, "the domain is taken");
    assert_eq!(put(&emulator, "/cdn/distributions/own-id", &certified).await.status, 201);
    let found = get(&emulator, "/cdn/distributions?filter.domain=A.EXAMPLE").await;
    assert_eq!(found.json["items"].as_array().unwrap().len(), 1);
    assert_eq!(delete(&emulator, &path).await, 202);
    assert_eq!(get(&emulator, &path).await.state(), "DESTROYING");
    settle().await;
    assert_eq!(get(&emulator, &path).await.status, 404);
}

#[tokio::test]
async fn distribution_rules_are_validated() {
    let mut both = rule("http");
    both["upstream"]["geoRestrictions"] = json!({ "allowList": ["DE"], "blockList": ["US"] });
    let mut unlimited = rule("ftp");
    unlimited["upstream"]["rateLimitClass"] = "R1000".into();
    let properties = json!({ "domain": "a.example.com", "routingRules": [rule("https"), both, unlimited] });
    let refused = post(&Emulator::new(), "/cdn/distributions", &properties).await;
    assert_eq!((refused.status.as_u16(), refused.messages().len()), (422, 4), "{}", refused.json);
}

#[tokio::test(start_paused = true)]
async fn failed_distribution_has_message() {
    let fault = Fault::on("distributionsPost").then(Effect::respond().fail_resource());
    let emulator = Emulator::builder().fault(fault).build().unwrap();
    let made =
        post(&emulator, "/cdn/distributions", &json!({ "domain": "a.de", "routingRules": [rule("http")] })).await;
    assert_eq!((made.status.as_u16(), made.state()), (201, "FAILED"));
    assert_eq!(made.json["metadata"]["message"], "a fault was set for this resource");
}

/// Secrets are sent and never returned; the first read after a deletion may be a 500.
#[tokio::test(start_paused = true)]
async fn wireguard_gateway_and_peers_are_stored() {
    let emulator = Emulator::new();
    let gateways = "/vpn/de-txl/wireguardgateways";
    let gateway = json!({ "name": "a", "gatewayIP": "192.0.2.1", "privateKey": "canary", "connections": lan() });
    let path = ready(&emulator, gateways, &gateway).await;
    let shown = get(&emulator, &path).await;
    assert_eq!(shown.json["metadata"]["status"], "AVAILABLE");
    let properties = &shown.json["properties"];
    assert_eq!((&properties["listenPort"], &properties["tier"]), (&json!(51_820), &json!("STANDARD")));
    assert!(!shown.json.to_string().contains("canary"));
    assert!(shown.json["metadata"]["publicKey"].as_str().unwrap().starts_with("-----BEGIN PUBLIC KEY-----"));
    let peer = json!({ "name": "p", "publicKey": "k", "allowedIPs": ["10.9.0.0/16"], "endpoint": { "host": "h" } });
    let peer = ready(&emulator, &format!("{path}/peers"), &peer).await;
    assert_eq!(get(&emulator, &peer).await.json["properties"]["endpoint"]["port"], 51_820, "a default within");
    let lan = format!("/cloudapi/v6/datacenters/{DATACENTER}/lans/2");
    assert_eq!(delete(&emulator, &lan).await, 403, "the gateway keeps its network");
    assert_eq!(delete(&emulator, &path).await, 202);
    assert_eq!(get(&emulator, &path).await.code(), "emulator-odd-read");
    advance(Duration::from_secs(5)).await;
    assert_eq!(get(&emulator, &path).await.json["metadata"]["status"], "DESTROYING");
    settle().await;
    assert_eq!((get(&emulator, &path).await.status.as_u16(), get(&emulator, &peer).await.status.as_u16()), (404, 404));
}

#[tokio::test(start_paused = true)]
async fn ipsec_tunnel_has_default_lifetimes_and_keeps_no_key() {
    let emulator = Emulator::builder().odd_statuses(false).build().unwrap();
    let gateway = json!({ "name": "a", "gatewayIP": "192.0.2.1", "connections": lan() });
    let path = ready(&emulator, "/vpn/ipsecgateways", &gateway).await;
    let mut tunnel = json!({
        "name": "a", "remoteHost": "h", "auth": { "method": "PSK", "psk": { "key": "canary" } }, "ike": {}, "esp": {},
        "cloudNetworkCIDRs": ["10.7.222.0/24"], "peerNetworkCIDRs": ["10.8.0.0/16"],
    });
    let tunnels = format!("{path}/tunnels");
    let made = ready(&emulator, &tunnels, &tunnel).await;
    let properties = get(&emulator, &made).await.json["properties"].clone();
    assert_eq!((&properties["ike"]["lifetime"], &properties["esp"]["lifetime"]), (&json!(86_400), &json!(3_600)));
    assert_eq!(properties["auth"], json!({ "method": "PSK" }));
    tunnel["auth"] = json!({ "method": "PSK" });
    assert_eq!(put(&emulator, &made, &tunnel).await.status, 422, "a replacement has the key again");
    tunnel["cloudNetworkCIDRs"] = json!(["10.7.222.0"]);
    assert_eq!(post(&emulator, &tunnels, &tunnel).await.status, 422);
    assert_eq!(delete(&emulator, &made).await, 202);
    assert_eq!(get(&emulator, &made).await.status, 200, "odd statuses are off");
    let wrong = json!({ "name": "a", "gatewayIP": "host", "connections": [{ "datacenterId": "d", "lanId": "x" }] });
    assert_eq!(post(&emulator, "/vpn/ipsecgateways", &wrong).await.status, 422);
}

#[tokio::test(start_paused = true)]
async fn nfs_sizes_only_grow_and_shares_keep_their_cluster() {
    let emulator = Emulator::new();
    let lan = json!([{ "datacenterId": DATACENTER, "lan": "2", "ipAddress": "10.7.222.5/24" }]);
    let cluster = |size: i64, unit: &str| json!({ "name": "a", "size": size, "sizeUnit": unit, "connections": lan });
    for (size, unit) in [(1, "TiB"), (43, "TiB"), (2_047, "GiB")] {
        assert_eq!(post(&emulator, "/nfs/clusters", &cluster(size, unit)).await.status, 422, "{size} {unit}");
    }
    let path = ready(&emulator, "/nfs/clusters", &cluster(3, "TiB")).await;
    assert_eq!(put(&emulator, &path, &cluster(3_000, "GiB")).await.status, 422, "it would shrink");
    assert_eq!(put(&emulator, &path, &cluster(4_096, "GiB")).await.json["properties"]["size"], 4_096);
    settle().await;
    let share = json!({ "name": "s", "clientGroups": [{ "hosts": ["10.7.222.9"], "ipNetworks": [] }] });
    let shares = format!("{path}/shares");
    let made = ready(&emulator, &shares, &share).await;
    let shown = get(&emulator, &made).await.json;
    assert_eq!((&shown["properties"]["uid"], &shown["metadata"]["status"]), (&json!(65_534), &json!("AVAILABLE")));
    assert_eq!(post(&emulator, &shares, &share).await.status, 409, "names of shares are unique");
    let refused = send(&emulator, Method::DELETE, &path, None).await;
    assert_eq!((refused.status.as_u16(), refused.code()), (409, "emulator-has-shares"));
    assert_eq!(delete(&emulator, &made).await, 202);
    assert_eq!(delete(&emulator, &path).await, 202);
    let found = get(&emulator, &format!("/nfs/clusters?filter.datacenterId={DATACENTER}")).await;
    assert_eq!(found.json["items"].as_array().unwrap().len(), 1);
}

/// A read right after the creation may be a 500, and nothing can be changed.
#[tokio::test(start_paused = true)]
async fn kafka_cluster_has_brokers_topics_and_admin() {
    let emulator = Emulator::new();
    let cluster = json!({ "name": "events", "version": "3.9.0", "size": "S", "connections": lan() });
    let made = post(&emulator, "/kafka/de-fra/clusters", &cluster).await;
    assert_eq!((made.status.as_u16(), made.state()), (201, "DEPLOYING"));
    let path = format!("/kafka/de-fra/clusters/{}", made.id());
    assert_eq!(get(&emulator, &path).await.code(), "emulator-odd-read");
    advance(Duration::from_secs(5)).await;
    assert_eq!(get(&emulator, &path).await.state(), "DEPLOYING");
    let topic = json!({ "name": "orders" });
    assert_eq!(post(&emulator, &format!("{path}/topics"), &topic).await.status, 409, "the cluster is not ready");
    settle().await;
    let brokers = get(&emulator, &path).await.json["metadata"]["brokerAddresses"].clone();
    assert_eq!(brokers, json!(["10.7.222.2:9093", "10.7.222.3:9093", "10.7.222.4:9093"]));
    let made = ready(&emulator, &format!("{path}/topics"), &topic).await;
    assert_eq!(get(&emulator, &made).await.json["properties"]["numberOfPartitions"], 3);
    assert_eq!(put(&emulator, &made, &topic).await.status, 405);
    let users = get(&emulator, &format!("{path}/users")).await.json;
    assert_eq!(users["items"][0]["properties"]["name"], "admin");
    let access = get(&emulator, &format!("{path}/users/{}/access", users["items"][0]["id"].as_str().unwrap())).await;
    assert!(access.json["metadata"]["privateKey"].as_str().unwrap().starts_with("-----BEGIN PRIVATE KEY-----"));
    assert_eq!(delete(&emulator, &made).await, 202);
    settle().await;
    assert_eq!(get(&emulator, &made).await.status, 404);
    assert_eq!(get(&emulator, "/kafka/de-fra/clusters/none/topics").await.status, 404);
    assert_eq!(get(&emulator, "/nfs/de-fra/clusters").await.json["items"], json!([]), "another product's clusters");
}

/// A key is returned once; the addresses are there once the pipeline is.
#[tokio::test(start_paused = true)]
async fn pipelines_return_their_key_once() {
    for (product, state, key, endpoint) in [
        ("logging", "state", "/properties/key", "/properties/httpAddress"),
        ("monitoring", "status", "/metadata/key", "/metadata/httpEndpoint"),
    ] {
        let emulator = Emulator::new();
        let pipelines = format!("/{product}/de-txl/pipelines");
        let made = post(&emulator, &pipelines, &json!({ "name": "a" })).await;
        let first = made.json.pointer(key).unwrap().as_str().unwrap().to_owned();
        assert_eq!((&made.json["metadata"][state], made.json.pointer(endpoint)), (&json!("PROVISIONING"), None));
        settle().await;
        let path = format!("{pipelines}/{}", made.id());
        let shown = get(&emulator, &path).await.json;
        assert_eq!((shown.pointer(key), &shown["metadata"][state]), (None, &json!("AVAILABLE")));
        assert!(shown.pointer(endpoint).is_some());
        let renewed = send(&emulator, Method::POST, &format!("{path}/key"), Some(json!({}))).await;
        assert_eq!(renewed.status, 201);
        assert_ne!(renewed.json["key"], first);
        let after = get(&emulator, &path).await.json;
        assert_ne!(after["metadata"]["lastModifiedDate"], shown["metadata"]["lastModifiedDate"]);
        assert_eq!(delete(&emulator, &path).await, 202);
        settle().await;
        assert_eq!(get(&emulator, &path).await.status, 404);
    }
}

/// The vendor's Python SDK sends nothing, not even a media type.
#[tokio::test(start_paused = true)]
async fn key_is_renewed_without_body() {
    let emulator = Emulator::new();
    for product in ["logging", "monitoring"] {
        let path = ready(&emulator, &format!("/{product}/pipelines"), &json!({ "name": "a" })).await;
        let renewed = send(&emulator, Method::POST, &format!("{path}/key"), None).await;
        assert_eq!((renewed.status.as_u16(), renewed.json["key"].is_string()), (201, true), "{}", renewed.json);
    }
    let other = send(&emulator, Method::POST, "/logging/pipelines", None).await;
    assert_eq!((other.status.as_u16(), other.code()), (415, "emulator-media-type"), "its body has members");
}

#[tokio::test(start_paused = true)]
async fn logging_pipeline_replaces_its_logs() {
    let emulator = Emulator::new();
    let log = |days: i64| {
        json!({ "source": "docker", "tag": "a", "protocol": "tcp",
        "destinations": [{ "type": "loki", "retentionInDays": days }] })
    };
    let path = ready(&emulator, "/logging/pipelines", &json!({ "name": "a", "logs": [log(7), log(30)] })).await;
    let change = json!({ "properties": { "name": "a", "logs": [log(14)] } });
    assert_eq!(send(&emulator, Method::PATCH, &path, Some(change)).await.status, 200);
    assert_eq!(get(&emulator, &path).await.json["properties"]["logs"], json!([log(14)]));
    assert_eq!(post(&emulator, "/logging/pipelines", &json!({ "name": "b", "logs": [log(8)] })).await.status, 422);
    ready(&emulator, "/logging/pipelines", &json!({ "name": "c", "logs": [] })).await;
    let list = get(&emulator, "/logging/pipelines?orderBy=-name").await.json;
    let names: Vec<&Value> = list["items"].as_array().unwrap().iter().map(|one| &one["properties"]["name"]).collect();
    assert_eq!(names, [&json!("c"), &json!("a")]);
}

/// It is always there, one in each location.
#[tokio::test(start_paused = true)]
async fn central_pipelines_are_switched_on_by_location() {
    for product in ["logging", "monitoring"] {
        let emulator = Emulator::new();
        let list = get(&emulator, &format!("/{product}/de-fra/central")).await.json;
        assert_eq!(list["items"][0]["properties"]["enabled"], false);
        let path = format!("/{product}/de-fra/central/{}", list["items"][0]["id"].as_str().unwrap());
        assert_eq!(put(&emulator, &path, &json!({ "enabled": true })).await.status, 200);
        assert_eq!(get(&emulator, &path).await.json["properties"]["enabled"], true);
        let elsewhere = get(&emulator, &format!("/{product}/de-txl/central")).await.json;
        assert_eq!(elsewhere["items"][0]["properties"]["enabled"], false);
        let unknown = format!("/{product}/de-fra/central/none");
        assert_eq!(put(&emulator, &unknown, &json!({ "enabled": true })).await.status, 404);
    }
}

#[tokio::test(start_paused = true)]
async fn api_gateway_serves_routes() {
    let emulator = Emulator::new();
    let gateway = ready(&emulator, "/apigateway/gateways", &json!({ "name": "a" })).await;
    let shown = get(&emulator, &gateway).await.json;
    assert_eq!((&shown["properties"]["logs"], &shown["metadata"]["status"]), (&json!(false), &json!("AVAILABLE")));
    let route = |method: &str, scheme: &str| {
        json!({
            "name": "a", "type": "http", "paths": ["/a"], "methods": [method],
            "upstreams": [{ "scheme": scheme, "loadbalancer": "roundrobin", "host": "h", "port": 80 }],
        })
    };
    let routes = format!("{gateway}/routes");
    assert_eq!(post(&emulator, &routes, &route("BREW", "ftp")).await.messages().len(), 2);
    let path = ready(&emulator, &routes, &route("GET", "http")).await;
    let replaced = put(&emulator, &path, &route("POST", "grpc")).await;
    assert_eq!(replaced.json["properties"]["methods"], json!(["POST"]));
    assert_eq!(replaced.json["properties"]["upstreams"][0]["weight"], 100);
    settle().await;
    assert_eq!(delete(&emulator, &gateway).await, 202);
    settle().await;
    assert_eq!(get(&emulator, &path).await.status, 404);
}

/// Operations of several products have one id.
#[tokio::test(start_paused = true)]
async fn fault_and_count_can_name_product() {
    let fault = Fault::on("kafka/clustersPost").then(Effect::status(http::StatusCode::BAD_GATEWAY));
    let emulator = Emulator::builder().fault(fault).build().unwrap();
    for collection in ["/kafka/clusters", "/nfs/clusters"] {
        let status = if collection.starts_with("/kafka") { 502 } else { 422 };
        assert_eq!(post(&emulator, collection, &json!({})).await.status, status);
    }
    let journal = emulator.journal();
    assert_eq!((journal.count("nfs/clustersPost"), journal.count("clustersPost")), (1, 2));
}

/// Values that cannot be right are rejected, unless the emulator is lenient.
#[tokio::test]
async fn impossible_networks_and_names_are_rejected() {
    let wrong = json!({ "name": "  ", "version": "3.9.0", "size": "S",
        "connections": [{ "datacenterId": "d", "lanId": "two", "brokerAddresses": [] }] });
    let refused = post(&Emulator::new(), "/kafka/clusters", &wrong).await;
    assert_eq!(refused.status, 422);
    assert!(refused.messages().contains(&"'must be a UUID' caused by field '/properties/connections/0/datacenterId'"));
}
