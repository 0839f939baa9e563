//! Servers of each type, their power, and what is attached to them.

use std::time::Duration;

use http::Method;
use ionoscloud_emulator::Emulator;
use serde_json::{Value, json};

use super::{call, datacenter, done, made, read, remove};
use crate::support::get;

const POST: Method = Method::POST;
const PATCH: Method = Method::PATCH;
const PUT: Method = Method::PUT;

/// A server of 1 core and 1 GB.
pub(super) async fn server(emulator: &Emulator, datacenter: &str) -> String {
    let body = json!({ "properties": { "name": "web", "cores": 1, "ram": 1024 } });
    made(emulator, &format!("{datacenter}/servers"), body).await
}

/// A volume of 10 GB without an image.
pub(super) async fn volume(emulator: &Emulator, datacenter: &str) -> String {
    let body = json!({ "properties": { "name": "data", "size": 10, "type": "HDD", "licenceType": "OTHER" } });
    made(emulator, &format!("{datacenter}/volumes"), body).await
}

pub(super) fn id(path: &str) -> &str {
    path.rsplit('/').next().unwrap()
}

pub(super) async fn template(emulator: &Emulator, name: &str) -> Value {
    let all = read(emulator, "/templates?depth=1").await.json;
    all["items"].as_array().unwrap().iter().find(|one| one["properties"]["name"] == name).unwrap().clone()
}

/// Recorded: compute/server-created.json.
#[tokio::test(start_paused = true)]
async fn enterprise_server_has_defaults_and_can_change() {
    let emulator = Emulator::new();
    let datacenter = datacenter(&emulator).await;
    let path = server(&emulator, &datacenter).await;
    let properties = read(&emulator, &path).await.json["properties"].clone();
    for (name, expected) in [
        ("type", json!("ENTERPRISE")),
        ("availabilityZone", json!("AUTO")),
        ("vmState", json!("RUNNING")),
        ("cpuFamily", json!("INTEL_ICELAKE")),
        ("hostname", json!("web")),
    ] {
        assert_eq!(properties[name], expected, "{name}");
    }
    call(&emulator, PATCH, &path, json!({ "cores": 4 })).await;
    let properties = read(&emulator, &path).await.json["properties"].clone();
    assert_eq!((&properties["cores"], &properties["ram"]), (&json!(4), &json!(1024)));
    call(&emulator, PUT, &path, json!({ "properties": { "name": "b", "cores": 2, "ram": 2048 } })).await;
    assert_eq!(read(&emulator, &path).await.json["properties"]["ram"], 2048);
    assert_eq!(call(&emulator, PATCH, &path, json!({ "type": "VCPU" })).await.status, 422, "it stays");
    let listed = read(&emulator, &format!("{datacenter}/servers?depth=1")).await.json;
    assert_eq!(listed["items"][0]["properties"]["name"], "b");
    done(&emulator, &remove(&emulator, &path).await).await;
    assert_eq!(read(&emulator, &path).await.status, 404);
}

/// Facts 1.3: RAM in steps of 256, no empty CPU family, none at all for VCPU, host names.
#[tokio::test(start_paused = true)]
async fn servers_that_cannot_be_are_refused() {
    let emulator = Emulator::new();
    let servers = format!("{}/servers", datacenter(&emulator).await);
    for (properties, expected) in [
        (json!({ "cores": 1 }), "[(root).properties.ram] Attribute is required"),
        (json!({ "cores": 0, "ram": 1024 }), "[(root).properties.cores] must be from 1 to 62"),
        (json!({ "cores": 1, "ram": 0 }), "[(root).properties.ram] must be at least 256"),
        (json!({ "cores": 1, "ram": 1_048_832 }), "[(root).properties.ram] must be from 256 to 1048576"),
        (json!({ "cores": 1, "ram": 1000 }), "[(root).properties.ram] must be a multiple of 256"),
        (json!({ "cores": 1, "ram": 1024, "cpuFamily": "" }), "Attribute value '' not allowed"),
        (json!({ "type": "VCPU", "cores": 1, "ram": 1024, "cpuFamily": "AMD_EPYC" }), "must not be set for VCPU"),
        (json!({ "type": "ODD", "cores": 1, "ram": 1024 }), "Attribute value 'ODD' not allowed"),
        (json!({ "cores": 1, "ram": 1024, "hostname": "-a" }), "[(root).properties.hostname]"),
        (json!({ "type": "CUBE" }), "[(root).properties.templateUuid]"),
    ] {
        let refused = call(&emulator, POST, &servers, json!({ "properties": properties })).await;
        assert_eq!(refused.status, 422, "{properties}");
        assert!(refused.messages()[0].contains(expected), "{properties}: {:?}", refused.messages());
    }
    assert_eq!(read(&emulator, &servers).await.json["items"], json!([]));
    let vcpu = json!({ "properties": { "type": "VCPU", "cores": 1, "ram": 1024 } });
    let path = made(&emulator, &servers, vcpu).await;
    assert_eq!(read(&emulator, &path).await.json["properties"].get("cpuFamily"), None);
}

/// Facts 1.3: it is off until the server has no more than 240 GB.
#[tokio::test(start_paused = true)]
async fn server_of_much_ram_has_no_hot_plug_of_it() {
    let emulator = Emulator::new();
    let datacenter = datacenter(&emulator).await;
    let disk = json!({ "size": 10, "type": "HDD", "licenceType": "OTHER", "ramHotPlug": true });
    let body = json!({
        "properties": { "name": "big", "cores": 1, "ram": 262_144 },
        "entities": { "volumes": { "items": [{ "properties": disk }] } },
    });
    let path = made(&emulator, &format!("{datacenter}/servers"), body).await;
    let id = read(&emulator, &format!("{path}/volumes")).await.json["items"][0]["id"].clone();
    let volume = format!("{datacenter}/volumes/{}", id.as_str().unwrap());
    let is_on = async || read(&emulator, &volume).await.json["properties"]["ramHotPlug"].clone();
    assert_eq!(is_on().await, false);
    let changed = call(&emulator, PATCH, &volume, json!({ "ramHotPlug": true })).await;
    assert_eq!((changed.status.as_u16(), is_on().await), (202, json!(false)));
    call(&emulator, PATCH, &path, json!({ "ram": 245_760 })).await;
    assert_eq!(is_on().await, true);
}

/// Facts: a Cube takes cores, RAM and storage from its template, and its disk goes with it.
#[tokio::test(start_paused = true)]
async fn cube_takes_all_from_template() {
    let emulator = Emulator::new();
    let datacenter = datacenter(&emulator).await;
    let servers = format!("{datacenter}/servers");
    let template = template(&emulator, "Basic Cube XS").await;
    assert_eq!((&template["properties"]["cores"], &template["properties"]["ram"]), (&json!(1.0), &json!(2048.0)));
    let by_id = read(&emulator, &format!("/templates/{}", template["id"].as_str().unwrap())).await.json;
    assert_eq!(by_id["properties"], template["properties"]);
    let cube = |extra: Value| {
        let mut properties = json!({ "name": "cube", "type": "CUBE", "templateUuid": template["id"] });
        properties.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
        let disk = json!({ "properties": { "name": "disk", "type": "DAS", "imageAlias": "ubuntu:latest" } });
        json!({ "properties": properties, "entities": { "volumes": { "items": [disk] } } })
    };
    let refused = call(&emulator, POST, &servers, cube(json!({ "cpuFamily": "AMD_EPYC" }))).await;
    assert!(refused.messages()[0].starts_with("[VDC-5-1921]"), "{}", refused.json);
    assert_eq!(call(&emulator, POST, &servers, cube(json!({ "cores": 2 }))).await.status, 422);
    let path = made(&emulator, &servers, cube(json!({}))).await;
    let whole = read(&emulator, &format!("{path}?depth=3")).await.json;
    assert_eq!((&whole["properties"]["cores"], &whole["properties"]["ram"]), (&json!(1), &json!(2048)));
    let disk = &whole["entities"]["volumes"]["items"][0];
    assert_eq!((&disk["properties"]["size"], &disk["properties"]["bootServer"]), (&json!(60.0), &json!(id(&path))));
    let disk = format!("{datacenter}/volumes/{}", disk["id"].as_str().unwrap());
    let kept = remove(&emulator, &format!("{path}/volumes/{}", id(&disk))).await;
    assert_eq!(kept.status, 422, "it cannot be detached");
    for (action, status) in [("stop", 422), ("start", 422), ("suspend", 202), ("resume", 202)] {
        assert_eq!(call(&emulator, POST, &format!("{path}/{action}"), Value::Null).await.status, status, "{action}");
    }
    done(&emulator, &remove(&emulator, &path).await).await;
    assert_eq!(read(&emulator, &disk).await.status, 404);
    let alone = json!({ "properties": { "type": "DAS", "size": 10, "licenceType": "OTHER" } });
    assert_eq!(call(&emulator, POST, &format!("{datacenter}/volumes"), alone).await.status, 422);
}

/// Facts 1.3: of an image that needs SEV-SNP, without cores and CPU family, fixed, and deleted with its volumes.
#[tokio::test(start_paused = true)]
async fn confidential_server_is_fixed_and_goes_with_volumes() {
    let emulator = Emulator::new();
    let datacenter = datacenter(&emulator).await;
    let servers = format!("{datacenter}/servers");
    let disk = json!({ "properties": { "size": 10, "type": "SSD Premium", "imageAlias": "ubuntu:confidential" } });
    let body =
        |properties: Value| json!({ "properties": properties, "entities": { "volumes": { "items": [disk.clone()] } } });
    for (properties, member) in [
        (json!({ "name": "c", "ram": 2048, "cores": 2 }), "cores"),
        (json!({ "name": "c", "ram": 2048, "cpuFamily": "AMD_EPYC" }), "cpuFamily"),
        (json!({ "name": "c", "ram": 2048, "type": "VCPU" }), "type"),
    ] {
        let refused = call(&emulator, POST, &servers, body(properties)).await;
        assert_eq!(refused.status, 422, "{member}");
        assert!(refused.messages()[0].starts_with(&format!("[(root).properties.{member}]")), "{}", refused.json);
    }
    let path = made(&emulator, &servers, body(json!({ "name": "c", "ram": 2048 }))).await;
    let properties = read(&emulator, &path).await.json["properties"].clone();
    assert_eq!((&properties["enabledFeatures"], &properties["cores"]), (&json!(["SEV-SNP"]), &json!(2)));
    for change in [json!({ "cores": 4 }), json!({ "ram": 4096 }), json!({ "enabledFeatures": [] })] {
        assert_eq!(call(&emulator, PATCH, &path, change.clone()).await.status, 422, "{change}");
    }
    assert_eq!(call(&emulator, PATCH, &path, json!({ "name": "d" })).await.status, 202);
    let kept = remove(&emulator, &path).await;
    assert!(kept.status == 422 && kept.messages()[0].starts_with("[VDC-5-2060]"), "{}", kept.json);
    let volume = read(&emulator, &format!("{path}/volumes")).await.json["items"][0]["id"].clone();
    done(&emulator, &remove(&emulator, &format!("{path}?deleteVolumes=true")).await).await;
    let volume = format!("{datacenter}/volumes/{}", volume.as_str().unwrap());
    assert_eq!(
        (read(&emulator, &path).await.status.as_u16(), read(&emulator, &volume).await.status.as_u16()),
        (404, 404)
    );
    let plain = json!({ "properties": { "name": "p", "cores": 1, "ram": 1024, "enabledFeatures": ["SEV-SNP"] } });
    let plain = made(&emulator, &servers, plain).await;
    assert_eq!(read(&emulator, &plain).await.json["properties"].get("enabledFeatures"), None, "its image decides");
}

#[tokio::test(start_paused = true)]
async fn gpu_server_lists_gpus_of_template() {
    let emulator = Emulator::new();
    let datacenter = datacenter(&emulator).await;
    let template = template(&emulator, "GPU Server H200 S").await;
    let disk = json!({ "properties": { "name": "disk", "type": "SSD Premium", "imageAlias": "ubuntu:latest" } });
    let properties = json!({ "name": "gpu", "type": "GPU", "templateUuid": template["id"] });
    let body = json!({ "properties": properties, "entities": { "volumes": { "items": [disk] } } });
    let path = made(&emulator, &format!("{datacenter}/servers"), body).await;
    let gpus = read(&emulator, &format!("{path}/gpus?depth=1")).await.json;
    assert_eq!((&gpus["items"][0]["type"], &gpus["items"][0]["properties"]["model"]), (&json!("gpu"), &json!("H200")));
    let gpu = read(&emulator, &format!("{path}/gpus/{}", gpus["items"][0]["id"].as_str().unwrap())).await.json;
    assert_eq!(gpu["properties"]["vendor"], "NVIDIA");
    let volumes = read(&emulator, &format!("{path}/volumes?depth=1")).await.json;
    assert_eq!(volumes["items"][0]["properties"]["size"], 1024.0);
}

/// Facts 1.3: stop ends in SHUTOFF, suspend is for Cubes; the state shows once the request is done.
#[tokio::test(start_paused = true)]
async fn power_follows_request() {
    let emulator = Emulator::new();
    let datacenter = datacenter(&emulator).await;
    let path = server(&emulator, &datacenter).await;
    let state = async || read(&emulator, &path).await.json["properties"]["vmState"].as_str().unwrap().to_owned();
    let console = async || read(&emulator, &format!("{path}/remoteconsole")).await;
    assert!(console().await.json["url"].as_str().unwrap().contains("token="));
    assert!(read(&emulator, &format!("{path}/token")).await.json["token"].is_string());
    for (action, during, after) in [
        ("stop", "RUNNING", "SHUTOFF"),
        ("start", "SHUTOFF", "RUNNING"),
        ("reboot", "RUNNING", "RUNNING"),
        ("upgrade", "RUNNING", "RUNNING"),
    ] {
        let accepted = call(&emulator, POST, &format!("{path}/{action}"), Value::Null).await;
        assert_eq!((accepted.status.as_u16(), &accepted.json), (202, &Value::Null), "{action}");
        assert_eq!((state().await.as_str(), read(&emulator, &path).await.state()), (during, "BUSY"), "{action}");
        done(&emulator, &accepted).await;
        assert_eq!(state().await, after, "{action}");
        assert_eq!(console().await.status, if after == "RUNNING" { 200 } else { 422 });
    }
    for action in ["suspend", "resume"] {
        assert_eq!(call(&emulator, POST, &format!("{path}/{action}"), Value::Null).await.status, 422, "{action}");
    }
}

#[tokio::test(start_paused = true)]
async fn cdroms_are_attached_and_detached() {
    let emulator = Emulator::new();
    let datacenter = datacenter(&emulator).await;
    let server = server(&emulator, &datacenter).await;
    let find = async |location: &str| {
        let query = format!("/images?depth=1&filter.imageType=CDROM&filter.location={location}");
        read(&emulator, &query).await.json["items"][0].clone()
    };
    let image = find("de/txl").await;
    assert!(image["properties"]["imageAliases"].as_array().unwrap().contains(&json!("ubuntu:22.04_iso")));
    let cdroms = format!("{server}/cdroms");
    let accepted = call(&emulator, POST, &cdroms, json!({ "id": image["id"] })).await;
    assert_eq!(accepted.status, 202, "{}", accepted.json);
    let path = format!("{cdroms}/{}", image["id"].as_str().unwrap());
    assert_eq!(read(&emulator, &path).await.json["type"], "image");
    assert_eq!(read(&emulator, &cdroms).await.json["items"][0]["id"], image["id"]);
    done(&emulator, &call(&emulator, PATCH, &server, json!({ "bootCdrom": { "id": image["id"] } })).await).await;
    assert_eq!(read(&emulator, &server).await.json["properties"]["bootCdrom"]["id"], image["id"]);
    assert_eq!(remove(&emulator, &path).await.status, 202);
    assert_eq!(read(&emulator, &cdroms).await.json["items"], json!([]));
    assert_eq!(read(&emulator, &server).await.json["properties"].get("bootCdrom"), None, "it boots from none any more");
}

/// Facts: the location is checked after the response.
#[tokio::test(start_paused = true)]
async fn cdrom_of_other_location_fails_after_response() {
    let emulator = Emulator::new();
    let datacenter = datacenter(&emulator).await;
    let cdroms = format!("{}/cdroms", server(&emulator, &datacenter).await);
    let query = "/images?depth=1&filter.imageType=CDROM&filter.location=us/las";
    let image = json!({ "id": read(&emulator, query).await.json["items"][0]["id"] });
    let accepted = call(&emulator, POST, &cdroms, image).await;
    assert_eq!(accepted.status, 202, "{}", accepted.json);
    let status = accepted.headers["location"].to_str().unwrap().to_owned();
    let metadata = async || get(&emulator, &status).await.json["metadata"].clone();
    assert_eq!(metadata().await["status"], "QUEUED");
    tokio::time::advance(Duration::from_secs(120)).await;
    let failed = metadata().await;
    assert_eq!(failed["status"], "FAILED", "{failed}");
    assert!(failed["message"].as_str().unwrap().starts_with("[VDC-5-622]"), "{failed}");
    let listed = read(&emulator, "/requests?filter.message=VDC-5-622").await.json;
    assert_eq!(listed["items"].as_array().unwrap().len(), 1, "{listed}");
    assert_eq!(read(&emulator, &cdroms).await.json["items"], json!([]));
}

/// Facts C1: one request makes all; their ids are there with a depth.
#[tokio::test(start_paused = true)]
async fn composite_server_is_one_request() {
    let emulator = Emulator::new();
    let datacenter = datacenter(&emulator).await;
    let rule = json!({ "properties": { "name": "ssh", "protocol": "TCP", "portRangeStart": 22, "portRangeEnd": 22 } });
    let nic = json!({ "properties": { "lan": 1, "firewallActive": true }, "entities": { "firewallrules": { "items": [rule] } } });
    let disk = json!({ "properties": {
        "size": 10, "type": "HDD", "imageAlias": "debian:latest", "imagePassword": "Canary12345",
    } });
    let mut body = json!({
        "properties": { "name": "web", "cores": 1, "ram": 1024 },
        "entities": { "volumes": { "items": [disk] }, "nics": { "items": [nic] } },
    });
    let path = made(&emulator, &format!("{datacenter}/servers"), body.clone()).await;
    let whole = read(&emulator, &format!("{path}?depth=5")).await.json;
    let nic = &whole["entities"]["nics"]["items"][0];
    assert_eq!(nic["entities"]["firewallrules"]["items"][0]["properties"]["name"], "ssh");
    assert_eq!(whole["entities"]["volumes"]["items"][0]["metadata"]["state"], "AVAILABLE");
    assert_eq!(read(&emulator, &format!("{datacenter}/lans/1")).await.status, 200, "made by the NIC");
    // One part that cannot be leaves nothing of the others.
    body["entities"]["volumes"]["items"][0]["properties"]["imageAlias"] = "plan9:latest".into();
    assert_eq!(call(&emulator, POST, &format!("{datacenter}/servers"), body).await.status, 422);
    assert_eq!(read(&emulator, &format!("{datacenter}/servers")).await.json["items"].as_array().unwrap().len(), 1);
    assert_eq!(read(&emulator, &format!("{datacenter}/volumes")).await.json["items"].as_array().unwrap().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn composite_datacenter_has_servers_volumes_and_lans() {
    let emulator = Emulator::new();
    let server = json!({
        "properties": { "name": "web", "cores": 1, "ram": 1024 },
        "entities": { "nics": { "items": [{ "properties": { "lan": 1 } }] } },
    });
    let volume = json!({ "properties": { "name": "data", "size": 10, "type": "HDD", "licenceType": "OTHER" } });
    let body = json!({ "properties": { "name": "main", "location": "de/fra" }, "entities": {
        "servers": { "items": [server] }, "volumes": { "items": [volume] },
        "lans": { "items": [{ "properties": { "name": "net", "public": true } }] },
    } });
    let path = made(&emulator, "/datacenters", body).await;
    let whole = read(&emulator, &format!("{path}?depth=6")).await.json;
    let name = |entity: &str| whole["entities"][entity]["items"][0]["properties"]["name"].clone();
    assert_eq!((name("servers"), name("volumes"), name("lans")), (json!("web"), json!("data"), json!("net")));
    let nic = &whole["entities"]["servers"]["items"][0]["entities"]["nics"]["items"][0];
    assert_eq!(nic["properties"]["lan"], 1);
    assert_eq!(whole["entities"]["lans"]["items"].as_array().unwrap().len(), 1, "{whole}");
}
