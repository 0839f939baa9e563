//! The responses of the platform services, certificates, registries, access keys and reports included, each against its
//! document.

use rcgen::KeyPair;

use super::*;

/// Lets creations, changes and deletions come to their end.
async fn settle() {
    tokio::time::advance(Duration::from_secs(1_000)).await;
}

fn connections() -> Value {
    json!([{
        "datacenterId": "5a029f4a-72e5-11ec-90d6-0242ac120003", "lanId": "2",
        "ipv4CIDR": "10.7.222.1/24", "brokerAddresses": ["10.7.222.2/24"],
    }])
}

impl Checked {
    /// Creates a resource, and returns the path of it once it is ready.
    async fn created(&mut self, collection: &str, properties: &Value) -> String {
        let made = self.send(&format!("POST {collection}"), json!({ "properties": properties })).await;
        settle().await;
        self.send(&format!("POST {collection}"), json!({ "properties": {} })).await;
        self.send(&format!("GET {collection}"), Value::Null).await;
        let path = format!("{collection}/{}", made["id"].as_str().unwrap());
        self.send(&format!("GET {path}"), Value::Null).await;
        self.send(&format!("GET {collection}/00000000-0000-4000-8000-000000000001"), Value::Null).await;
        path
    }

    /// Replaces a resource, and creates another one by a replacement.
    async fn replaced(&mut self, path: &str, properties: &Value) {
        let (collection, id) = path.rsplit_once('/').unwrap();
        for id in [id, "00000000-0000-4000-8000-000000000002"] {
            let body = json!({ "id": id, "properties": properties });
            self.send(&format!("PUT {collection}/{id}"), body).await;
        }
        settle().await;
    }

    async fn deleted(&mut self, path: &str) {
        self.send(&format!("DELETE {path}"), Value::Null).await;
        settle().await;
        self.send(&format!("GET {path}"), Value::Null).await;
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
async fn cert_manager_responses_match_document() {
    let mut checked = Checked::new();
    checked.send("POST http://dns.de-fra.ionos.com/zones", json!({ "properties": { "zoneName": "a.example" } })).await;
    checked.called.clear();
    let host = "http://certificate-manager.de-fra.ionos.com";
    let key = KeyPair::generate().unwrap();
    let leaf = rcgen::CertificateParams::new(["a.example".to_owned()]).unwrap().self_signed(&key).unwrap().pem();
    let certificate =
        json!({ "name": "a", "certificate": leaf, "certificateChain": leaf, "privateKey": key.serialize_pem() });
    let provider = json!({ "name": "a", "email": "a@example.com", "server": "https://acme.example/directory" });
    let provider_path = checked.created(&format!("{host}/providers"), &provider).await;
    let provider = provider_path.rsplit('/').next().unwrap();
    let auto = json!({ "name": "a", "provider": provider, "commonName": "www.a.example", "keyAlgorithm": "rsa2048" });
    let auto = checked.created(&format!("{host}/auto-certificates"), &auto).await;
    for path in [checked.created(&format!("{host}/certificates"), &certificate).await, auto, provider_path] {
        checked.send(&format!("PATCH {path}"), json!({ "properties": { "name": "b" } })).await;
        settle().await;
        checked.deleted(&path).await;
    }
    checked.has_called_all_of("cert-manager");
}

#[tokio::test(start_paused = true)]
async fn container_registry_responses_match_document() {
    let mut checked = Checked::new();
    let host = "/containerregistries";
    let registries = format!("{host}/registries");
    let path = checked.created(&registries, &json!({ "name": "images", "location": "de/fra" })).await;
    checked.send(&format!("GET {host}/locations"), Value::Null).await;
    checked.send(&format!("HEAD {host}/names/images"), Value::Null).await;
    checked.send(&format!("PATCH {path}"), json!({ "apiSubnetAllowList": ["192.0.2.0/24"] })).await;
    let other = format!("{registries}/00000000-0000-4000-8000-000000000002");
    for (path, name) in [(&path, "images"), (&other, "others")] {
        let body = json!({ "properties": { "name": name, "location": "de/fra" } });
        checked.send(&format!("PUT {path}"), body).await;
    }
    let tokens = format!("{path}/tokens");
    let token = checked.created(&tokens, &json!({ "name": "ci" })).await;
    checked.send(&format!("POST {tokens}"), json!({ "properties": { "name": "ci" } })).await;
    checked.send(&format!("PATCH {token}"), json!({ "status": "disabled" })).await;
    checked.send(&format!("PUT {token}"), json!({ "properties": { "name": "ci" } })).await;
    checked.deleted(&token).await;
    checked.send(&format!("GET {path}/artifacts"), Value::Null).await;
    checked.send(&format!("GET {path}/repositories"), Value::Null).await;
    let repository = format!("{path}/repositories/hello");
    checked.send(&format!("GET {repository}"), Value::Null).await;
    let artifacts = checked.send(&format!("GET {repository}/artifacts"), Value::Null).await;
    let artifact = format!("{repository}/artifacts/{}", artifacts["items"][0]["id"].as_str().unwrap());
    checked.send(&format!("GET {artifact}"), Value::Null).await;
    let found = checked.send(&format!("GET {artifact}/vulnerabilities"), Value::Null).await;
    let vulnerability = found["items"][0]["id"].as_str().unwrap();
    checked.send(&format!("GET {host}/vulnerabilities/{vulnerability}"), Value::Null).await;
    checked.deleted(&repository).await;
    checked.deleted(&path).await;
    checked.has_called_all_of("container-registry");
}

#[tokio::test(start_paused = true)]
async fn object_storage_management_responses_match_document() {
    let mut checked = Checked::new();
    let host = "http://s3.ionos.com";
    let path = checked.created(&format!("{host}/accesskeys"), &json!({ "description": "a" })).await;
    checked.replaced(&path, &json!({ "description": "b" })).await;
    checked.send(&format!("PUT {path}/renew"), Value::Null).await;
    let regions = checked.send(&format!("GET {host}/regions"), Value::Null).await;
    let region = regions["items"][0]["id"].as_str().unwrap();
    checked.send(&format!("GET {host}/regions/{region}"), Value::Null).await;
    checked.deleted(&path).await;
    checked.has_called_all_of("object-storage-management");
}
