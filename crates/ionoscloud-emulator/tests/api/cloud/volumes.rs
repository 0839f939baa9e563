//! Volumes and snapshots: images, types and sizes.

use http::Method;
use ionoscloud_emulator::Emulator;
use serde_json::{Value, json};

use super::servers::{id, server, template, volume};
use super::{call, datacenter, done, made, read, remove};

const POST: Method = Method::POST;
const PATCH: Method = Method::PATCH;
const PUT: Method = Method::PUT;

/// Facts: `image` is resolved from alias and location, and secrets never come back.
#[tokio::test(start_paused = true)]
async fn volume_of_alias_shows_image_and_no_secret() {
    let emulator = Emulator::new();
    let datacenter = datacenter(&emulator).await;
    let volumes = format!("{datacenter}/volumes");
    let secrets = json!({
        "size": 10, "type": "SSD", "imageAlias": "ubuntu:latest", "imagePassword": "Canary12345", "sshKeys": ["ssh-rsa canary"],
    });
    let path = made(&emulator, &volumes, json!({ "properties": secrets })).await;
    let shown = read(&emulator, &path).await.json;
    let properties = &shown["properties"];
    assert!(!shown.to_string().to_lowercase().contains("canary"), "{shown}");
    let requests = read(&emulator, "/requests?depth=2").await.json.to_string().to_lowercase();
    assert!(requests.contains("imagepassword") && !requests.contains("canary"), "{requests}");
    assert_eq!((&properties["type"], &properties["size"]), (&json!("SSD Premium"), &json!(10.0)));
    assert_eq!((&properties["bus"], &properties["licenceType"]), (&json!("VIRTIO"), &json!("LINUX")));
    let image = read(&emulator, &format!("/images/{}", properties["image"].as_str().unwrap())).await.json;
    assert_eq!(image["properties"]["location"], "de/txl");
    assert!(image["properties"]["imageAliases"].as_array().unwrap().contains(&json!("ubuntu:latest")));
    for (mut properties, expected) in [
        (json!({ "size": 10 }), "licenceType"),
        (json!({ "imageAlias": "ubuntu:latest" }), "size"),
        (json!({ "size": 10, "imageAlias": "plan9:latest" }), "imageAlias"),
        (json!({ "size": 10, "image": "00000000-0000-4000-8000-000000000000" }), "image"),
        (json!({ "size": 1, "imageAlias": "ubuntu:latest" }), "size"),
        (json!({ "size": 9000, "licenceType": "OTHER" }), "size"),
        (json!({ "size": 10, "imageAlias": "ubuntu:latest", "imagePassword": "short" }), "imagePassword"),
    ] {
        properties["type"] = "HDD".into();
        let refused = call(&emulator, POST, &volumes, json!({ "properties": properties })).await;
        assert!(refused.status == 422 && refused.messages()[0].contains(expected), "{properties}: {}", refused.json);
    }
    call(&emulator, PATCH, &path, json!({ "size": 20 })).await;
    assert_eq!(read(&emulator, &path).await.json["properties"]["size"], 20.0);
    assert_eq!(call(&emulator, PATCH, &path, json!({ "size": 5 })).await.status, 422, "it only grows");
    call(&emulator, PUT, &path, json!({ "properties": { "name": "put", "size": 30 } })).await;
    assert_eq!(read(&emulator, &path).await.json["properties"]["name"], "put");
    let listed = read(&emulator, &format!("{volumes}?depth=1")).await.json;
    assert_eq!(listed["items"].as_array().unwrap().len(), 1);
    done(&emulator, &remove(&emulator, &path).await).await;
    assert_eq!(read(&emulator, &path).await.status, 404);
}

/// Facts 1.3: wherever a volume is created, unless a template decides about it.
#[tokio::test(start_paused = true)]
async fn volume_without_type_or_size_is_422() {
    let emulator = Emulator::new();
    let datacenter = datacenter(&emulator).await;
    let server = server(&emulator, &datacenter).await;
    for (properties, member) in [
        (json!({ "size": 10, "licenceType": "OTHER" }), "type"),
        (json!({ "type": "HDD", "licenceType": "OTHER" }), "size"),
        (json!({ "type": "DAS", "size": 10, "licenceType": "OTHER" }), "type"),
    ] {
        let volume = json!({ "properties": properties });
        let volumes = json!({ "volumes": { "items": [volume] } });
        let new = json!({ "properties": { "cores": 1, "ram": 1024 }, "entities": volumes });
        let servers = json!({ "servers": { "items": [new] } });
        let site = json!({ "name": "a", "location": "de/txl" });
        for (path, body) in [
            (format!("{datacenter}/volumes"), volume.clone()),
            (format!("{server}/volumes"), volume.clone()),
            (format!("{datacenter}/servers"), new.clone()),
            ("/datacenters".to_owned(), json!({ "properties": site, "entities": volumes })),
            ("/datacenters".to_owned(), json!({ "properties": site, "entities": servers })),
        ] {
            let refused = call(&emulator, POST, &path, body).await;
            let start = format!("[(root).properties.{member}]");
            assert!(refused.status == 422 && refused.messages()[0].starts_with(&start), "{path}: {}", refused.json);
        }
    }
}

/// Facts 1.3: newer classes than the document has, wherever a volume is created.
#[tokio::test(start_paused = true)]
async fn volume_of_performance_class_is_created_everywhere() {
    let emulator = Emulator::new();
    let datacenter = datacenter(&emulator).await;
    let server = server(&emulator, &datacenter).await;
    let volume = json!({ "properties": { "type": "BALANCED", "size": 10, "licenceType": "OTHER" } });
    let volumes = json!({ "volumes": { "items": [volume] } });
    let new = json!({ "properties": { "cores": 1, "ram": 1024 }, "entities": volumes });
    let site = json!({ "name": "a", "location": "de/txl" });
    for (path, body) in [
        (format!("{datacenter}/volumes"), volume.clone()),
        (format!("{server}/volumes"), volume.clone()),
        (format!("{datacenter}/servers"), new.clone()),
        ("/datacenters".to_owned(), json!({ "properties": site, "entities": volumes })),
        ("/datacenters".to_owned(), json!({ "properties": site, "entities": { "servers": { "items": [new] } } })),
    ] {
        let made = call(&emulator, POST, &path, body).await;
        assert_eq!(made.status, 202, "{path}: {}", made.json);
    }
}

/// Facts 1.3: DAS for a Cube and SSD Premium for GPUs, which need not be named, without a size.
#[tokio::test(start_paused = true)]
async fn volume_of_template_server_has_its_type_and_no_size() {
    let emulator = Emulator::new();
    let datacenter = datacenter(&emulator).await;
    let servers = format!("{datacenter}/servers");
    for (server_type, name, own) in [("CUBE", "Basic Cube XS", "DAS"), ("GPU", "GPU Server H200 S", "SSD Premium")] {
        let template = template(&emulator, name).await;
        let with = |extra: Value| {
            let mut disk = json!({ "imageAlias": "ubuntu:latest" });
            disk.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
            json!({
                "properties": { "name": "a", "type": server_type, "templateUuid": template["id"] },
                "entities": { "volumes": { "items": [{ "properties": disk }] } },
            })
        };
        for (extra, member) in [
            (json!({ "type": "HDD" }), "type"),
            (json!({ "type": if own == "DAS" { "SSD" } else { "DAS" } }), "type"),
            (json!({ "type": own, "size": 60 }), "size"),
            (json!({ "type": "HDD", "size": 60 }), "type"),
        ] {
            let site = json!({ "name": "b", "location": "de/txl" });
            let whole = json!({ "properties": site, "entities": { "servers": { "items": [with(extra.clone())] } } });
            for (path, body) in [(servers.as_str(), with(extra.clone())), ("/datacenters", whole)] {
                let refused = call(&emulator, POST, path, body).await;
                let start = format!("[(root).properties.{member}]");
                assert!(
                    refused.status == 422 && refused.messages()[0].starts_with(&start),
                    "{extra}: {}",
                    refused.json
                );
            }
        }
        for extra in [json!({}), json!({ "type": own })] {
            let path = made(&emulator, &servers, with(extra)).await;
            let disk = read(&emulator, &format!("{path}/volumes?depth=1")).await.json["items"][0].clone();
            assert_eq!(disk["properties"]["type"], own);
            assert_eq!(disk["properties"]["size"], template["properties"]["storageSize"]);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn volumes_are_attached_and_detached() {
    let emulator = Emulator::new();
    let datacenter = datacenter(&emulator).await;
    let (server, volume) = (server(&emulator, &datacenter).await, volume(&emulator, &datacenter).await);
    let attached = format!("{server}/volumes");
    let accepted = call(&emulator, POST, &attached, json!({ "id": id(&volume) })).await;
    assert_eq!((accepted.status.as_u16(), accepted.state()), (202, "BUSY"), "{}", accepted.json);
    done(&emulator, &accepted).await;
    assert_eq!(read(&emulator, &format!("{attached}/{}", id(&volume))).await.json["properties"]["deviceNumber"], 1);
    let shown = read(&emulator, &server).await.json["properties"]["bootVolume"].clone();
    assert_eq!((&shown["id"], &shown["type"]), (&json!(id(&volume)), &json!("volume")));
    assert!(shown["href"].as_str().unwrap().ends_with(&volume));
    assert_eq!(read(&emulator, &volume).await.json["properties"]["bootServer"], id(&server));
    let second = json!({ "properties": { "size": 5, "type": "HDD", "licenceType": "OTHER" } });
    let second = call(&emulator, POST, &attached, second).await;
    assert_eq!(second.status, 202, "created in place");
    assert_eq!(read(&emulator, &format!("{attached}?depth=1")).await.json["items"].as_array().unwrap().len(), 2);
    call(&emulator, PATCH, &server, json!({ "bootVolume": { "id": second.id() } })).await;
    assert_eq!(read(&emulator, &server).await.json["properties"]["bootVolume"]["id"], second.id());
    assert_eq!(read(&emulator, &volume).await.json["properties"].get("bootServer"), None);
    let other = super::servers::server(&emulator, &datacenter).await;
    let twice = call(&emulator, POST, &format!("{other}/volumes"), json!({ "id": id(&volume) })).await;
    assert_eq!(twice.status, 422, "attached elsewhere");
    let detached = remove(&emulator, &format!("{attached}/{}", id(&volume))).await;
    assert_eq!(detached.status, 202);
    assert_eq!(read(&emulator, &format!("{attached}/{}", id(&volume))).await.code(), "309");
    assert_eq!(read(&emulator, &volume).await.status, 200, "it is still there");
    done(&emulator, &remove(&emulator, &format!("{server}?deleteVolumes=true")).await).await;
    assert_eq!(read(&emulator, &format!("{datacenter}/volumes/{}", second.id())).await.status, 404);
    assert_eq!(read(&emulator, &volume).await.status, 200);
}

/// Snapshots take the size and the location of their volume; a volume is restored to one.
#[tokio::test(start_paused = true)]
async fn snapshots_are_made_changed_and_restored() {
    let emulator = Emulator::new();
    let datacenter = datacenter(&emulator).await;
    let volume = volume(&emulator, &datacenter).await;
    let body = json!({ "properties": { "name": "before", "description": "d" } });
    let created = call(&emulator, POST, &format!("{volume}/create-snapshot"), body).await;
    assert_eq!((created.status.as_u16(), created.state()), (202, "BUSY"), "{}", created.json);
    assert_eq!(read(&emulator, &volume).await.state(), "BUSY");
    done(&emulator, &created).await;
    let path = format!("/snapshots/{}", created.id());
    let properties = read(&emulator, &path).await.json["properties"].clone();
    assert_eq!((&properties["size"], &properties["location"]), (&json!(10.0), &json!("de/txl")));
    call(&emulator, PATCH, &path, json!({ "name": "after" })).await;
    assert_eq!(read(&emulator, "/snapshots?depth=1").await.json["items"][0]["properties"]["name"], "after");
    call(&emulator, PUT, &path, json!({ "properties": { "name": "put" } })).await;
    assert_eq!(read(&emulator, &path).await.json["properties"].get("description"), None);
    let restore = format!("{volume}/restore-snapshot");
    let restored = call(&emulator, POST, &restore, json!({ "properties": { "snapshotId": created.id() } })).await;
    assert_eq!(restored.status, 202, "{}", restored.json);
    assert_eq!(read(&emulator, &volume).await.state(), "BUSY");
    let unknown = json!({ "properties": { "snapshotId": "unknown" } });
    assert_eq!(call(&emulator, POST, &restore, unknown).await.status, 404);
    let of_snapshot = json!({ "properties": { "size": 10, "type": "HDD", "image": created.id() } });
    assert_eq!(call(&emulator, POST, &format!("{datacenter}/volumes"), of_snapshot).await.status, 202);
    done(&emulator, &remove(&emulator, &path).await).await;
    assert_eq!(read(&emulator, &path).await.status, 404);
}

/// Facts 1.3 and VDC-5-622: an image is of the location, passwords are for public images, keys for those of Linux.
#[tokio::test(start_paused = true)]
async fn volume_takes_no_image_or_keys_that_do_not_fit() {
    let emulator = Emulator::new();
    let volumes = format!("{}/volumes", datacenter(&emulator).await);
    let images = read(&emulator, "/images?depth=1").await.json["items"].as_array().unwrap().clone();
    let image = |location: &str| {
        let of = |one: &&Value| one["properties"]["location"] == location && one["properties"]["public"] == true;
        images.iter().find(of).unwrap()["id"].clone()
    };
    let create = async |extra: Value| {
        let mut properties = json!({ "name": "a", "size": 10, "type": "HDD" });
        properties.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
        call(&emulator, POST, &volumes, json!({ "properties": properties })).await
    };
    let elsewhere = create(json!({ "image": image("de/fra"), "imagePassword": "Canary0123" })).await;
    assert_eq!(elsewhere.status, 422);
    assert!(elsewhere.messages()[0].starts_with("[VDC-5-622]"), "{}", elsewhere.json);
    let keys = json!(["ssh-ed25519 AAAA"]);
    for (extra, status) in [
        (json!({ "imageAlias": "windows:latest", "sshKeys": keys }), 422),
        (json!({ "licenceType": "LINUX", "sshKeys": keys }), 422),
        (json!({ "licenceType": "LINUX", "imagePassword": "Canary0123" }), 422),
        (json!({ "licenceType": "LINUX", "sshKeys": [] }), 202),
        (json!({ "imageAlias": "windows:latest", "imagePassword": "Canary0123" }), 202),
        (json!({ "imageAlias": "ubuntu:latest", "sshKeys": keys, "imagePassword": "Canary0123" }), 202),
        (json!({ "image": image("de/txl"), "sshKeys": keys }), 202),
    ] {
        let made = create(extra.clone()).await;
        assert_eq!(made.status, status, "{extra}: {}", made.json);
    }
}

/// Facts C10: a child location shows its parent's images.
#[tokio::test(start_paused = true)]
async fn volume_in_child_location_takes_image_of_parent() {
    let emulator = Emulator::new();
    let datacenter = json!({ "properties": { "name": "a", "location": "de/fra/2" } });
    let datacenter = made(&emulator, "/datacenters", datacenter).await;
    let images = read(&emulator, "/images?depth=1&filter.location=de%2Ffra").await.json;
    let volume = json!({ "properties": { "size": 10, "type": "HDD", "image": images["items"][0]["id"] } });
    made(&emulator, &format!("{datacenter}/volumes"), volume).await;
}
