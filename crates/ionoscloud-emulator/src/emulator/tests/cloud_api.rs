//! Responses of the Cloud API hold to its document at each depth.

use super::*;

/// Lets every request end.
async fn settle() {
    tokio::time::advance(Duration::from_secs(3_600)).await;
}

#[tokio::test(start_paused = true)]
async fn cloud_responses_match_document_at_each_depth() {
    let mut checked = Checked::new();
    let base = "/cloudapi/v6";
    let rule = json!({ "properties": { "name": "web", "protocol": "TCP", "portRangeStart": 80, "portRangeEnd": 80 } });
    let log = json!({ "properties": { "name": "a", "action": "ALL", "direction": "INGRESS", "bucket": "b" } });
    let label = json!({ "properties": { "key": "stage", "value": "test" } });
    let disk = json!({ "properties": { "size": 10, "type": "HDD", "imageAlias": "ubuntu:latest", "imagePassword": "0123456789" } });
    let nic = json!({ "properties": { "lan": 1 }, "entities": {
        "firewallrules": { "items": [rule.clone()] }, "flowlogs": { "items": [log.clone()] },
    } });
    let server = json!({ "properties": { "name": "a", "cores": 1, "ram": 1024 }, "entities": {
        "volumes": { "items": [disk] }, "nics": { "items": [nic] },
    } });
    let body = json!({ "properties": { "name": "a", "location": "de/txl" }, "entities": {
        "lans": { "items": [{ "properties": { "public": false, "ipv6CidrBlock": "AUTO" } }] },
        "servers": { "items": [server] },
    } });
    let datacenter = checked.send(&format!("POST {base}/datacenters"), body).await;
    let datacenter = format!("{base}/datacenters/{}", datacenter["id"].as_str().unwrap());
    let block = json!({ "properties": { "location": "de/txl", "size": 1 } });
    let block = checked.send(&format!("POST {base}/ipblocks"), block).await;
    let ip = block["properties"]["ips"][0].clone();
    settle().await;
    let balancer = json!({ "properties": { "name": "a", "listenerLan": 1, "targetLan": 1 } });
    let gateway = json!({ "properties": { "name": "a", "publicIps": [ip], "lans": [{ "id": 1 }] } });
    let group = json!({ "properties": { "name": "a" }, "entities": { "rules": { "items": [rule] } } });
    for (tail, body) in [
        ("networkloadbalancers", &balancer),
        ("applicationloadbalancers", &balancer),
        ("natgateways", &gateway),
        ("securitygroups", &group),
        ("loadbalancers", &json!({ "properties": { "name": "a" } })),
        ("labels", &label),
    ] {
        let made = checked.send(&format!("POST {datacenter}/{tail}"), body.clone()).await;
        let path = format!("{datacenter}/{tail}/{}", made["id"].as_str().unwrap());
        if tail.ends_with("balancers") && tail != "loadbalancers" || tail == "natgateways" {
            checked.send(&format!("POST {path}/flowlogs"), log.clone()).await;
        }
        for depth in [0, 1, 2, 5] {
            checked.send(&format!("GET {path}?depth={depth}"), Value::Null).await;
            checked.send(&format!("GET {datacenter}/{tail}?depth={depth}"), Value::Null).await;
        }
    }
    checked.send(&format!("POST {base}/pccs"), json!({ "properties": { "name": "a" } })).await;
    settle().await;
    for depth in [0, 1, 2, 3, 10] {
        for list in
            ["datacenters", "images", "ipblocks", "labels", "locations", "pccs", "requests", "templates", "contracts"]
        {
            checked.send(&format!("GET {base}/{list}?depth={depth}"), Value::Null).await;
        }
        for list in ["servers", "volumes", "lans", "lans/1/nics"] {
            let found = checked.send(&format!("GET {datacenter}/{list}?depth={depth}"), Value::Null).await;
            let path = format!("{datacenter}/{list}/{}", found["items"][0]["id"].as_str().unwrap());
            checked.send(&format!("GET {path}?depth={depth}"), Value::Null).await;
        }
    }
    let servers = checked.send(&format!("GET {datacenter}/servers?depth=3"), Value::Null).await;
    let server = format!("{datacenter}/servers/{}", servers["items"][0]["id"].as_str().unwrap());
    for tail in ["nics", "volumes", "cdroms", "gpus"] {
        checked.send(&format!("GET {server}/{tail}?depth=2"), Value::Null).await;
    }
    for action in ["stop", "start", "reboot", "upgrade"] {
        checked.send(&format!("POST {server}/{action}"), Value::Null).await;
    }
    let location = checked.location.take().unwrap();
    checked.send(&format!("GET {location}"), Value::Null).await;
    checked.send(&format!("PATCH {server}"), json!({ "cores": 2 })).await;
    checked.send(&format!("DELETE {server}"), Value::Null).await;
    checked.send(&format!("DELETE {datacenter}/lans/9"), Value::Null).await;
    checked.send(&format!("POST {datacenter}/servers"), json!({ "properties": {} })).await;
    checked.send(&format!("DELETE {datacenter}"), Value::Null).await;
    assert!(checked.called.len() > 50, "{}", checked.called.len());
}
