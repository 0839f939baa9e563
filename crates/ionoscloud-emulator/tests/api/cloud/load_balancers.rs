//! Load balancers: their rules, targets and balanced NICs.

use http::Method;
use ionoscloud_emulator::Emulator;
use serde_json::{Value, json};

use super::networks::{flow_log, lives, properties};
use super::servers::{id, server};
use super::{call, datacenter, done, made, read, remove};

const POST: Method = Method::POST;
const PATCH: Method = Method::PATCH;
const PUT: Method = Method::PUT;

/// A data centre with a public and a private LAN, and a target group: their paths.
async fn network(emulator: &Emulator) -> (String, String) {
    let datacenter = datacenter(emulator).await;
    for public in [true, false] {
        made(emulator, &format!("{datacenter}/lans"), json!({ "properties": { "public": public } })).await;
    }
    let group = json!({ "name": "g", "algorithm": "ROUND_ROBIN", "protocol": "HTTP" });
    let group = made(emulator, "/targetgroups", json!({ "properties": group })).await;
    (datacenter, group)
}

/// Facts: `lbPrivateIps` are filled in; health checks and HTTP rules have defaults.
#[tokio::test(start_paused = true)]
async fn load_balancers_live_with_rules_and_flow_logs() {
    let emulator = Emulator::new();
    let (datacenter, group) = network(&emulator).await;
    assert_eq!(properties(&emulator, &group).await["healthCheck"]["checkInterval"], 2000);
    let target = json!({ "ip": "10.0.0.1", "port": 80, "weight": 1 });
    let forward = json!({ "name": "h", "type": "FORWARD", "targetGroup": id(&group) });
    for (kind, rule) in [
        ("networkloadbalancers", json!({ "algorithm": "ROUND_ROBIN", "protocol": "TCP", "targets": [target] })),
        ("applicationloadbalancers", json!({ "protocol": "HTTP", "httpRules": [forward] })),
    ] {
        let balancers = format!("{datacenter}/{kind}");
        let mut body = json!({ "name": "a", "listenerLan": 1, "targetLan": 9 });
        assert_eq!(call(&emulator, POST, &balancers, json!({ "properties": body })).await.status, 422, "no LAN 9");
        body["targetLan"] = 2.into();
        let path = made(&emulator, &balancers, json!({ "properties": body })).await;
        let shown = properties(&emulator, &path).await;
        assert!(shown["lbPrivateIps"][0].as_str().unwrap().ends_with("/24"), "{shown}");
        assert!(shown["ips"][0].is_string());
        let mut rule = rule;
        rule["name"] = "r".into();
        rule["listenerIp"] = shown["ips"][0].clone();
        rule["listenerPort"] = 80.into();
        let rule_path = made(&emulator, &format!("{path}/forwardingrules"), json!({ "properties": rule })).await;
        assert_eq!(read(&emulator, &rule_path).await.json["type"], "forwarding-rule");
        let timeout = properties(&emulator, &rule_path).await;
        let timeout = timeout["healthCheck"].get("clientTimeout").unwrap_or(&timeout["clientTimeout"]).clone();
        assert_eq!(timeout, 50_000, "{kind}");
        rule["listenerPort"] = 81.into();
        assert_eq!(call(&emulator, PATCH, &rule_path, rule.clone()).await.status, 202);
        assert_eq!(properties(&emulator, &rule_path).await["listenerPort"], 81);
        rule["listenerPort"] = 82.into();
        assert_eq!(call(&emulator, PUT, &rule_path, json!({ "properties": rule })).await.status, 202);
        let listed = read(&emulator, &format!("{path}/forwardingrules?depth=1")).await.json;
        assert_eq!(listed["items"][0]["properties"]["listenerPort"], 82);
        done(&emulator, &remove(&emulator, &rule_path).await).await;
        assert_eq!(read(&emulator, &rule_path).await.status, 404);
        flow_log(&emulator, &path).await;
        body["name"] = "patched".into();
        assert_eq!(call(&emulator, PATCH, &path, body.clone()).await.status, 202);
        assert_eq!(properties(&emulator, &path).await["name"], "patched");
        body["name"] = "put".into();
        assert_eq!(call(&emulator, PUT, &path, json!({ "properties": body })).await.status, 202);
        assert_eq!(
            read(&emulator, &format!("{balancers}?depth=1")).await.json["items"][0]["properties"]["name"],
            "put"
        );
        done(&emulator, &remove(&emulator, &path).await).await;
        assert_eq!(read(&emulator, &path).await.status, 404);
    }
    let same = json!({ "name": "patched", "algorithm": "RANDOM", "protocol": "HTTP" });
    assert_eq!(call(&emulator, PATCH, &group, same.clone()).await.status, 202);
    assert_eq!(properties(&emulator, &group).await["algorithm"], "RANDOM");
    assert_eq!(call(&emulator, PUT, &group, json!({ "properties": same })).await.status, 202);
    assert_eq!(read(&emulator, "/targetgroups?depth=1").await.json["items"][0]["properties"]["name"], "patched");
    done(&emulator, &remove(&emulator, &group).await).await;
    assert_eq!(read(&emulator, &group).await.status, 404);
}

/// Facts 1.3: each type of HTTP rules has members that it needs, and statuses of its own.
#[tokio::test(start_paused = true)]
async fn http_rules_have_members_and_statuses_of_their_types() {
    let emulator = Emulator::new();
    let (datacenter, group) = network(&emulator).await;
    let balancers = format!("{datacenter}/applicationloadbalancers");
    let balancer = json!({ "name": "a", "listenerLan": 1, "targetLan": 2, "ips": ["203.0.113.1"] });
    let mut whole = json!({ "properties": balancer });
    let balancer = made(&emulator, &balancers, whole.clone()).await;
    let rules = format!("{balancer}/forwardingrules");
    let body = |port: u16, http: &Value| json!({ "name": "r", "protocol": "HTTP", "listenerIp": "203.0.113.1", "listenerPort": port, "httpRules": [http] });
    let (fixed, redirect) = (json!({ "responseMessage": "m" }), json!({ "location": "https://example.com" }));
    let forward = json!({ "targetGroup": id(&group) });
    let mut port = 0;
    for (name, members, sent, expected) in [
        ("STATIC", &fixed, None, Ok(Some(503))),
        ("STATIC", &fixed, Some(200), Ok(Some(200))),
        ("STATIC", &fixed, Some(301), Ok(Some(301))),
        ("STATIC", &fixed, Some(404), Ok(Some(404))),
        ("STATIC", &fixed, Some(599), Ok(Some(599))),
        ("STATIC", &fixed, Some(199), Err("statusCode")),
        ("STATIC", &fixed, Some(600), Err("statusCode")),
        ("STATIC", &redirect, None, Err("responseMessage")),
        ("REDIRECT", &redirect, None, Ok(Some(301))),
        ("REDIRECT", &redirect, Some(308), Ok(Some(308))),
        ("REDIRECT", &redirect, Some(503), Err("statusCode")),
        ("REDIRECT", &redirect, Some(404), Err("statusCode")),
        ("REDIRECT", &fixed, None, Err("location")),
        ("FORWARD", &forward, None, Ok(None)),
        ("FORWARD", &forward, Some(301), Ok(Some(301))),
        ("FORWARD", &forward, Some(404), Err("statusCode")),
        ("FORWARD", &fixed, None, Err("targetGroup")),
    ] {
        let mut http = members.clone();
        http["name"] = "h".into();
        http["type"] = name.into();
        if let Some(sent) = sent {
            http["statusCode"] = sent.into();
        }
        port += 1;
        let path = match expected {
            Ok(expected) => {
                let path = made(&emulator, &rules, json!({ "properties": body(port, &http) })).await;
                let status = async || properties(&emulator, &path).await["httpRules"][0]["statusCode"].as_u64();
                assert_eq!(status().await, expected, "{http}");
                for (method, changed) in [(PUT, json!({ "properties": body(port, &http) })), (PATCH, body(port, &http))]
                {
                    let changed = call(&emulator, method, &path, changed).await;
                    assert_eq!(changed.status, 202, "{http}: {}", changed.json);
                    assert_eq!(status().await, expected, "{http}");
                }
                continue;
            }
            Err(member) => member,
        };
        let refused = call(&emulator, POST, &rules, json!({ "properties": body(port, &http) })).await;
        let start = format!("[(root).properties.httpRules[0].{path}]");
        assert!(refused.status == 422 && refused.messages()[0].starts_with(&start), "{http}: {}", refused.json);
    }
    let http = json!({ "name": "h", "type": "STATIC", "responseMessage": "m", "statusCode": 404 });
    whole["properties"]["ips"] = json!(["203.0.113.1"]);
    whole["entities"] = json!({ "forwardingrules": { "items": [{ "properties": body(80, &http) }] } });
    made(&emulator, &balancers, whole).await;
}

/// Facts 1.3: there is none without a check that was sent.
#[tokio::test(start_paused = true)]
async fn http_health_check_has_path_by_default() {
    let emulator = Emulator::new();
    let body = json!({ "name": "g", "algorithm": "RANDOM", "protocol": "HTTP" });
    let without = made(&emulator, "/targetgroups", json!({ "properties": body })).await;
    assert_eq!(properties(&emulator, &without).await.get("httpHealthCheck"), None);
    for (path, expected) in [(None, "/"), (Some("/health"), "/health")] {
        let mut body = body.clone();
        body["httpHealthCheck"] = json!({ "matchType": "STATUS_CODE", "response": "200" });
        if let Some(path) = path {
            body["httpHealthCheck"]["path"] = path.into();
        }
        let group = made(&emulator, "/targetgroups", json!({ "properties": body })).await;
        assert_eq!(properties(&emulator, &group).await["httpHealthCheck"]["path"], expected);
    }
}

#[tokio::test(start_paused = true)]
async fn classic_load_balancer_balances_nics() {
    let emulator = Emulator::new();
    let datacenter = datacenter(&emulator).await;
    let server = server(&emulator, &datacenter).await;
    let nic = made(&emulator, &format!("{server}/nics"), json!({ "properties": { "lan": 1 } })).await;
    let balancers = format!("{datacenter}/loadbalancers");
    for ip in ["not an ip", "10x0x0x1", "10.0.0.256", ""] {
        let made = call(&emulator, POST, &balancers, json!({ "properties": { "name": "a", "ip": ip } })).await;
        assert_eq!(made.status, 422, "{ip}: {}", made.json);
    }
    let nameless = call(&emulator, POST, &balancers, json!({ "properties": { "dhcp": true } })).await;
    assert_eq!(
        (nameless.status.as_u16(), nameless.messages()),
        (422, vec!["[(root).properties.name] Attribute is required"])
    );
    let path = made(&emulator, &balancers, json!({ "properties": { "name": "a" } })).await;
    assert!(properties(&emulator, &path).await["ip"].is_string(), "assigned");
    let balanced = format!("{path}/balancednics");
    assert_eq!(call(&emulator, POST, &balanced, json!({ "id": "unknown" })).await.status, 404);
    let accepted = call(&emulator, POST, &balanced, json!({ "id": id(&nic) })).await;
    assert_eq!((accepted.status.as_u16(), &accepted.json["type"]), (202, &json!("nic")));
    assert_eq!(read(&emulator, &balanced).await.json["items"][0]["id"], id(&nic));
    let member = format!("{balanced}/{}", id(&nic));
    assert_eq!(read(&emulator, &member).await.json["properties"]["lan"], 1);
    assert_eq!(remove(&emulator, &member).await.status, 202);
    assert_eq!(read(&emulator, &member).await.status, 404);
    lives(&emulator, &path, json!({ "name": "put" })).await;
}
