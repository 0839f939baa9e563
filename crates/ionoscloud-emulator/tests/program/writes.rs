//! The writes to something of each product, beside its creation and deletion.

use serde_json::{Value, json};

/// The members that a change sets, and its method.
pub(crate) type Change = (&'static str, Value);

/// A kind of things below the thing of a product.
pub(crate) struct Child {
    /// Its collection, below the path of the thing.
    pub(crate) collection: &'static str,
    /// The JSON pointer to its id in the response to its creation.
    pub(crate) id: &'static str,
    pub(crate) properties: Value,
    pub(crate) change: Option<Change>,
}

/// The change of a thing, and what is below it, by the product's name in the configuration of clients.
pub(crate) fn writes(product: &str) -> (Option<Change>, Option<Child>) {
    let patch = |members| Some(("PATCH", members));
    let put = |members| Some(("PUT", members));
    let child = |collection, properties, change| Some(Child { collection, id: "/id", properties, change });
    let user =
        |properties, change| Some(Child { collection: "/users", id: "/properties/username", properties, change });
    let name = || json!({ "name": "changed" });
    let display_name = || json!({ "displayName": "changed" });
    let description = || json!({ "description": "changed" });
    match product {
        "cloud" => {
            (patch(description()), child("/lans", json!({ "name": "lan" }), patch(json!({ "name": "changed" }))))
        }
        "mongo" => {
            let role = |role| json!({ "roles": [{ "role": role, "database": "orders" }] });
            let mut anna = role("read");
            anna["username"] = "anna".into();
            anna["password"] = "0123456789".into();
            (patch(display_name()), user(anna, patch(role("readWrite"))))
        }
        "psql" => {
            let password = || json!({ "password": "9876543210" });
            let anna = json!({ "username": "anna", "password": "0123456789" });
            (patch(display_name()), user(anna, patch(password())))
        }
        "psqlv2" | "vpn" | "objectstoragemanagement" | "dns" => (put(description()), below(product)),
        "mariadb" => (patch(display_name()), None),
        "inmemorydb" => (put(display_name()), None),
        "mariadbv2" | "inmemorydbv2" | "monitoring" => (put(name()), None),
        "cert" | "logging" => (patch(name()), None),
        "kafka" => (None, child("/topics", json!({ "name": "orders" }), None)),
        "cdn" => (put(json!({ "certificateId": "c-1" })), None),
        "containerregistry" => {
            let disabled = patch(json!({ "status": "disabled" }));
            (
                patch(json!({ "apiSubnetAllowList": ["192.0.2.0/24"] })),
                child("/tokens", json!({ "name": "ci" }), disabled),
            )
        }
        "autoscaling" => (put(json!({ "maxReplicaCount": 3, "location": "de/txl" })), None),
        "nfs" => (put(json!({ "size": 3 })), below(product)),
        "apigateway" => (put(json!({ "metrics": true })), below(product)),
        "dataplatform" => {
            let pool = json!({ "name": "workers", "nodeCount": 2 });
            (patch(name()), child("/nodepools", pool, patch(json!({ "nodeCount": 3 }))))
        }
        _ => panic!("{product}: nothing is said about its writes"),
    }
}

/// The child of the thing of a product, which changes by `PUT`.
fn below(product: &str) -> Option<Child> {
    let (collection, properties, change) = match product {
        "dns" => {
            let record = json!({ "name": "www", "type": "A", "content": "192.0.2.1" });
            ("/records", record, json!({ "content": "192.0.2.2" }))
        }
        "nfs" => {
            let group = json!({ "ipNetworks": ["10.7.222.0/24"], "hosts": [], "nfs": { "squash": "none" } });
            ("/shares", json!({ "name": "home", "clientGroups": [group] }), json!({ "quota": 512 }))
        }
        "vpn" => {
            let tunnel = json!({
                "name": "to b", "remoteHost": "198.51.100.9", "ike": {}, "esp": {},
                "auth": { "method": "PSK", "psk": { "key": "0123456789" } },
                "cloudNetworkCIDRs": ["10.7.222.0/24"], "peerNetworkCIDRs": ["10.8.0.0/16"],
            });
            ("/tunnels", tunnel, json!({ "remoteHost": "198.51.100.10" }))
        }
        "apigateway" => {
            let origin =
                json!({ "scheme": "https", "loadbalancer": "roundrobin", "host": "o.example.com", "port": 443 });
            let route = json!({
                "name": "r", "type": "http", "paths": ["/orders/*"], "methods": ["GET"], "upstreams": [origin],
            });
            ("/routes", route, json!({ "websocket": true }))
        }
        _ => return None,
    };
    Some(Child { collection, id: "/id", properties, change: Some(("PUT", change)) })
}
