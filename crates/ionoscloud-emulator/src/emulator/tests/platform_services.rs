//! The responses of the platform services, each against its document.

use super::*;

/// Lets creations, changes and deletions come to their end.
pub(super) async fn settle() {
    tokio::time::advance(Duration::from_secs(1_000)).await;
}

fn connections() -> Value {
    json!([{
        "datacenterId": "5a029f4a-72e5-11ec-90d6-0242ac120003", "lanId": "2",
        "ipv4CIDR": "10.7.222.1/24", "brokerAddresses": ["10.7.222.2/24", "10.7.222.3/24", "10.7.222.4/24"],
    }])
}

impl Checked {
    /// Creates a resource, and returns the path of it once it is ready.
    pub(super) async fn created(&mut self, collection: &str, properties: &Value) -> String {
        let made = self.send(&format!("POST {collection}"), json!({ "properties": properties })).await;
        settle().await;
        self.send(&format!("POST {collection}"), json!({ "properties": {} })).await;
        self.send(&format!("GET {collection}"), Value::Null).await;
        let path = format!("{collection}/{}", made["id"].as_str().unwrap());
        self.send(&format!("GET {path}"), Value::Null).await;
        self.send(&format!("GET {collection}/00000000-0000-4000-8000-000000000001"), Value::Null).await;
        path
    }

    /// Replaces a resource, whose name changes, and creates another one by a replacement.
    pub(super) async fn replaced(&mut self, path: &str, properties: &Value) {
        let (collection, id) = path.rsplit_once('/').unwrap();
        let mut properties = properties.clone();
        if properties["name"].is_string() {
            properties["name"] = "replaced".into();
        }
        for id in [id, "00000000-0000-4000-8000-000000000002"] {
            let body = json!({ "id": id, "properties": properties });
            self.send(&format!("PUT {collection}/{id}"), body).await;
        }
        settle().await;
    }

    pub(super) async fn deleted(&mut self, path: &str) {
        self.send(&format!("DELETE {path}"), Value::Null).await;
        settle().await;
        self.send(&format!("GET {path}"), Value::Null).await;
        assert_eq!(self.status, 404, "{path}");
    }
}

#[tokio::test(start_paused = true)]
async fn cdn_responses_match_document() {
    let mut checked = Checked::new();
    let rule = json!({ "scheme": "http", "prefix": "/", "upstream": {
        "host": "origin.example.com", "caching": true, "waf": true, "rateLimitClass": "R500", "sniMode": "origin",
    } });
    let properties = json!({ "domain": "www.example.com", "routingRules": [rule] });
    let path = checked.created("http://cdn.de-fra.ionos.com/distributions", &properties).await;
    checked.replaced(&path, &json!({ "domain": "a.example.com", "routingRules": [rule] })).await;
    checked.deleted(&path).await;
    checked.has_called_all_of("cdn");
}

#[tokio::test(start_paused = true)]
async fn vpn_responses_match_document() {
    let mut checked = Checked::new();
    let host = "http://vpn.de-txl.ionos.com";
    let gateway = json!({ "name": "a", "gatewayIP": "192.0.2.1", "connections": connections() });
    let gateways = checked.created(&format!("{host}/ipsecgateways"), &gateway).await;
    let tunnel = json!({
        "name": "a", "remoteHost": "peer.example.com", "auth": { "method": "PSK", "psk": { "key": "canary" } },
        "ike": { "diffieHellmanGroup": "16-MODP4096", "encryptionAlgorithm": "AES256-GCM-16" }, "esp": {},
        "cloudNetworkCIDRs": ["10.7.222.0/24"], "peerNetworkCIDRs": ["10.8.0.0/16"],
    });
    let path = checked.created(&format!("{gateways}/tunnels"), &tunnel).await;
    checked.replaced(&path, &tunnel).await;
    checked.deleted(&path).await;
    checked.replaced(&gateways, &gateway).await;
    checked.deleted(&gateways).await;
    let mut gateway = gateway;
    gateway["privateKey"] = "canary".into();
    let gateways = checked.created(&format!("{host}/wireguardgateways"), &gateway).await;
    let peer = json!({ "name": "a", "publicKey": "key", "allowedIPs": ["10.9.0.0/16"], "endpoint": { "host": "h" } });
    let path = checked.created(&format!("{gateways}/peers"), &peer).await;
    checked.replaced(&path, &peer).await;
    checked.deleted(&path).await;
    checked.replaced(&gateways, &gateway).await;
    checked.deleted(&gateways).await;
    checked.has_called_all_of("vpn");
}

#[tokio::test(start_paused = true)]
async fn nfs_responses_match_document() {
    let mut checked = Checked::new();
    let connection = json!([{
        "datacenterId": "5a029f4a-72e5-11ec-90d6-0242ac120003", "lan": "2", "ipAddress": "10.7.222.5/24",
    }]);
    let cluster = json!({ "name": "a", "size": 2, "connections": connection });
    let clusters = checked.created("http://nfs.de-fra.ionos.com/clusters", &cluster).await;
    let share = json!({ "name": "a", "clientGroups": [{ "ipNetworks": ["10.7.222.0/24"], "hosts": [] }] });
    let path = checked.created(&format!("{clusters}/shares"), &share).await;
    checked.replaced(&path, &json!({ "name": "b", "clientGroups": share["clientGroups"] })).await;
    checked.send(&format!("DELETE {clusters}"), Value::Null).await;
    checked.deleted(&path).await;
    checked.deleted(&format!("{clusters}/shares/00000000-0000-4000-8000-000000000002")).await;
    checked.replaced(&clusters, &cluster).await;
    checked.deleted(&clusters).await;
    checked.has_called_all_of("nfs");
}

#[tokio::test(start_paused = true)]
async fn kafka_responses_match_document() {
    let mut checked = Checked::new();
    let cluster = json!({ "name": "events", "version": "3.9.0", "size": "XS", "connections": connections() });
    let clusters = checked.created("http://kafka.de-fra.ionos.com/clusters", &cluster).await;
    let path = checked.created(&format!("{clusters}/topics"), &json!({ "name": "orders" })).await;
    let users = checked.send(&format!("GET {clusters}/users"), Value::Null).await;
    let admin = users["items"][0]["id"].as_str().unwrap();
    checked.send(&format!("GET {clusters}/users/{admin}/access"), Value::Null).await;
    checked.send(&format!("GET {clusters}/users/none/access"), Value::Null).await;
    checked.deleted(&path).await;
    checked.deleted(&clusters).await;
    checked.has_called_all_of("kafka");
}

#[tokio::test(start_paused = true)]
async fn logging_responses_match_document() {
    let mut checked = Checked::new();
    let log = json!({ "source": "docker", "tag": "a", "protocol": "tcp",
        "destinations": [{ "type": "loki", "retentionInDays": 7 }] });
    let pipeline = json!({ "name": "a", "logs": [log] });
    let host = "http://logging.de-txl.ionos.com";
    let path = checked.created(&format!("{host}/pipelines"), &pipeline).await;
    checked.send(&format!("PATCH {path}"), json!({ "properties": { "name": "b" } })).await;
    checked.send(&format!("POST {path}/key"), json!({})).await;
    let central = checked.send(&format!("GET {host}/central"), Value::Null).await;
    let id = central["items"][0]["id"].as_str().unwrap();
    let body = json!({ "id": id, "properties": { "enabled": true } });
    checked.send(&format!("PUT {host}/central/{id}"), body).await;
    checked.send(&format!("GET {host}/central/{id}"), Value::Null).await;
    checked.send(&format!("GET {host}/central"), Value::Null).await;
    settle().await;
    checked.deleted(&path).await;
    checked.has_called_all_of("logging");
}

#[tokio::test(start_paused = true)]
async fn monitoring_responses_match_document() {
    let mut checked = Checked::new();
    let host = "http://monitoring.de-txl.ionos.com";
    let path = checked.created(&format!("{host}/pipelines"), &json!({ "name": "a" })).await;
    checked.replaced(&path, &json!({ "name": "b" })).await;
    checked.send(&format!("POST {path}/key"), json!({})).await;
    let central = checked.send(&format!("GET {host}/central"), Value::Null).await;
    let id = central["items"][0]["id"].as_str().unwrap();
    let body = json!({ "id": id, "properties": { "enabled": true } });
    checked.send(&format!("PUT {host}/central/{id}"), body).await;
    checked.send(&format!("GET {host}/central/{id}"), Value::Null).await;
    checked.send(&format!("GET {host}/central"), Value::Null).await;
    checked.deleted(&path).await;
    checked.has_called_all_of("monitoring");
}

#[tokio::test(start_paused = true)]
async fn api_gateway_responses_match_document() {
    let mut checked = Checked::new();
    let gateways = checked.created("http://apigateway.de-txl.ionos.com/gateways", &json!({ "name": "a" })).await;
    let upstream = json!({ "scheme": "http", "loadbalancer": "roundrobin", "host": "h", "port": 80 });
    let route = json!({
        "name": "a", "type": "http", "paths": ["/a"], "methods": ["GET"], "upstreams": [upstream], "websocket": false,
    });
    let path = checked.created(&format!("{gateways}/routes"), &route).await;
    checked.replaced(&path, &route).await;
    checked.deleted(&path).await;
    checked.replaced(&gateways, &json!({ "name": "b" })).await;
    checked.deleted(&gateways).await;
    checked.has_called_all_of("api-gateway");
}

#[tokio::test(start_paused = true)]
async fn dataplatform_responses_match_document() {
    let mut checked = Checked::new();
    let clusters = "/dataplatform/clusters";
    let cluster = json!({ "name": "stack", "datacenterId": "5a029f4a-72e5-11ec-90d6-0242ac120003" });
    let path = checked.created(clusters, &cluster).await;
    checked.send("GET /dataplatform/versions", Value::Null).await;
    checked.send(&format!("GET {path}/kubeconfig"), Value::Null).await;
    checked.send(&format!("PATCH {path}"), json!({ "properties": { "name": "other" } })).await;
    settle().await;
    let pool = checked.created(&format!("{path}/nodepools"), &json!({ "name": "workers", "nodeCount": 2 })).await;
    checked.send(&format!("PATCH {pool}"), json!({ "properties": { "nodeCount": 3 } })).await;
    settle().await;
    checked.deleted(&pool).await;
    checked.deleted(&path).await;
    checked.has_called_all_of("dataplatform");
}
