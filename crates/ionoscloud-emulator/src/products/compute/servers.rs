//! Servers of four types, with volumes, CD-ROMs and NICs.

use serde_json::{Map, Value, json};

use super::contracts::MOST_RAM_MB;
use super::{confidential, locations, security_groups, templates, volumes};
use crate::engine::api_error::ApiError;
use crate::engine::product::Success;
use crate::engine::table::{Draft, Durations, Entity, Event, IdRule, Kind, Resource, TableRequest, View};
use crate::products::cloud_api::{STATES, link, linked, multiple, provisioning, set};

/// More volumes cannot be attached.
const MOST_VOLUMES: usize = 24;

pub(crate) static SERVER: Kind = Kind {
    parent: Some("datacenter"),
    life_cycle: Some(&STATES),
    durations: |times| Durations { deletion: times.request * 2, ..multiple(times, 12) },
    immutable: &["availabilityZone", "type", "templateUuid"],
    // A rule of its own, whose text is known, refuses other types.
    open_lists: &["properties.type", "type"],
    further_values: &[volumes::OF_SERVERS],
    kept: &["enabledFeatures"],
    entities: &[
        Entity {
            attach: Some(attach_cdrom),
            detach: Some(detach_cdrom),
            ..Entity::named("cdroms", "image", "_cdroms")
        },
        Entity {
            attach: Some(volumes::attach),
            detach: Some(volumes::detach),
            ..Entity::linked("volumes", "volume", |server| server.key.clone())
        },
        Entity::children("nics", "nic"),
        Entity::children("gpus", "gpu"),
        Entity::named("securitygroups", "securitygroup", security_groups::LISTED),
    ],
    links: |server| security_groups::links(server).collect(),
    prepare,
    derived: |view| vec![("vmState", power(view).into())],
    protection: |request| confidential::keeps_volumes(request, request.find(&SERVER).ok()?),
    deleted_with: |request, key| with_volumes(request, key).into_iter().map(|volume| ("volume", volume)).collect(),
    after,
    ..Kind::new("server", "/datacenters/{datacenterId}/servers")
};

/// The GPUs of a server, which its template decides about.
pub(crate) static GPU: Kind = Kind {
    parent: Some("server"),
    id: IdRule::Random,
    life_cycle: Some(&STATES),
    ..Kind::new("gpu", "/datacenters/{datacenterId}/servers/{serverId}/gpus")
};

fn text<'a>(properties: &'a Map<String, Value>, name: &str) -> &'a str {
    properties.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn prepare(request: &mut TableRequest<'_, '_>, draft: &mut Draft) -> Result<(), ApiError> {
    let datacenter = draft.parent.clone().unwrap_or_default();
    let before = draft.key.as_deref().and_then(|key| request.resources.find(SERVER.name, key));
    let before = before.map(|one| one.properties.clone());
    let properties = &mut draft.properties;
    properties.entry("type").or_insert("ENTERPRISE".into());
    properties.entry("availabilityZone").or_insert("AUTO".into());
    properties.entry("vmState").or_insert("RUNNING".into());
    if properties.get("cpuFamily").is_some_and(|family| family == "") {
        let text =
            "[(root).properties.cpuFamily] Attribute value '' not allowed. Expected one of [INTEL_ICELAKE, AMD_EPYC]";
        return Err(ApiError::invalid(vec![text.to_owned()]));
    }
    let server_type = text(properties, "type").to_owned();
    let is_confidential = match &before {
        None => confidential::prepare(request, &datacenter, properties)?,
        Some(before) => confidential::is(before),
    };
    match server_type.as_str() {
        "CUBE" | "GPU" => from_template(request, properties, before.as_ref(), &server_type)?,
        "ENTERPRISE" | "VCPU" => own_size(properties, before.is_none(), &server_type)?,
        other => {
            let text = format!(
                "[(root).properties.type] Attribute value '{other}' not allowed. Expected one of [CUBE, ENTERPRISE, VCPU, GPU]"
            );
            return Err(ApiError::invalid(vec![text]));
        }
    }
    if let Some(before) = before.as_ref().filter(|_| is_confidential) {
        confidential::unchanged(before, properties)?;
    }
    if server_type == "ENTERPRISE" && !properties.contains_key("cpuFamily") {
        let location = request.resources.find("datacenter", &datacenter).map(|one| one.text("location").to_owned());
        let location = location.and_then(|id| locations::find(&id));
        let family = location.map_or(Value::Null, |location| location["cpuArchitecture"][0]["cpuFamily"].clone());
        properties.insert("cpuFamily".to_owned(), family);
    }
    hostname(properties)?;
    boot_devices(request, draft)
}

/// Cores and RAM that the caller chooses.
fn own_size(properties: &Map<String, Value>, is_new: bool, server_type: &str) -> Result<(), ApiError> {
    let mut violations = Vec::new();
    for (name, least, most) in [("cores", 1, 62), ("ram", 256, MOST_RAM_MB)] {
        match properties.get(name).and_then(Value::as_i64) {
            None => violations.push(format!("[(root).properties.{name}] Attribute is required")),
            Some(number) if !(least..=most).contains(&number) => {
                violations.push(format!("[(root).properties.{name}] must be from {least} to {most}"));
            }
            Some(_) => {}
        }
    }
    if properties.contains_key("templateUuid") {
        violations.push("[(root).properties.templateUuid] is for servers of the types CUBE and GPU".to_owned());
    }
    if server_type == "VCPU" && is_new && properties.contains_key("cpuFamily") {
        violations.push("[(root).properties.cpuFamily] must not be set for VCPU servers".to_owned());
    }
    if violations.is_empty() { Ok(()) } else { Err(ApiError::invalid(violations)) }
}

/// Cores and RAM of the template; a caller can set neither.
fn from_template(
    request: &TableRequest<'_, '_>,
    properties: &mut Map<String, Value>,
    before: Option<&Map<String, Value>>,
    server_type: &str,
) -> Result<(), ApiError> {
    let has_changed =
        |name: &str| properties.contains_key(name) && before.and_then(|all| all.get(name)) != properties.get(name);
    if has_changed("cpuFamily") {
        return Err(provisioning("VDC-5-1921", "The attribute cpuFamily must not be provided for Cube servers."));
    }
    for name in ["cores", "ram", "nicMultiQueue"] {
        if has_changed(name) {
            let text = format!("[(root).properties.{name}] must not be set for {server_type} servers");
            return Err(ApiError::invalid(vec![text]));
        }
    }
    if text(properties, "availabilityZone") != "AUTO" {
        let text = format!("[(root).properties.availabilityZone] must be AUTO for {server_type} servers");
        return Err(ApiError::invalid(vec![text]));
    }
    let template = request.resources.find(templates::TEMPLATE.name, text(properties, "templateUuid"));
    let Some(template) = template else {
        let text = "[(root).properties.templateUuid] Attribute is required, and names a template";
        return Err(ApiError::invalid(vec![text.to_owned()]));
    };
    let has_gpus = template.properties.contains_key("gpus");
    if has_gpus != (server_type == "GPU") {
        let text = format!("[(root).properties.templateUuid] is no template of {server_type} servers");
        return Err(ApiError::invalid(vec![text]));
    }
    let sent = &request.call.body["entities"]["volumes"]["items"];
    if request.call.operation.id == "datacentersServersPost" && sent.as_array().is_none_or(Vec::is_empty) {
        let text = format!("[(root).entities.volumes] {server_type} servers are created with their volume");
        return Err(ApiError::invalid(vec![text]));
    }
    for name in ["cores", "ram"] {
        let number = template.properties.get(name).and_then(Value::as_f64).unwrap_or_default();
        #[allow(clippy::cast_possible_truncation, reason = "the numbers of templates are small and whole")]
        properties.insert(name.to_owned(), (number as i64).into());
    }
    properties.insert("cpuFamily".to_owned(), "AMD_EPYC".into());
    Ok(())
}

/// The name of the host: that of the server by default.
fn hostname(properties: &mut Map<String, Value>) -> Result<(), ApiError> {
    if let Some(sent) = properties.get("hostname").and_then(Value::as_str) {
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if sent.starts_with('-') || sent.is_empty() || !sent.to_lowercase().chars().all(fits) {
            let text = "[(root).properties.hostname] must have letters, digits and hyphens, and begin with none";
            return Err(ApiError::invalid(vec![text.to_owned()]));
        }
        return Ok(());
    }
    let name = text(properties, "name").to_lowercase();
    let host: String = name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).take(63).collect();
    let host = host.trim_matches('-');
    if !host.is_empty() {
        properties.insert("hostname".to_owned(), host.into());
    }
    Ok(())
}

/// Boot devices are attached to the server.
fn boot_devices(request: &TableRequest<'_, '_>, draft: &mut Draft) -> Result<(), ApiError> {
    let own = draft.key.as_deref().and_then(|key| request.resources.find(SERVER.name, key));
    for (member, kind) in [("bootVolume", "volume"), ("bootCdrom", "image")] {
        let Some(id) = draft.properties.get(member).and_then(|one| one["id"].as_str()).map(str::to_owned) else {
            continue;
        };
        let is_attached = own.is_some_and(|server| {
            let found = request.resources.find(kind, &id);
            found.is_some_and(|one| {
                one.text("_server") == server.key || server.texts("_cdroms").any(|image| image == one.key)
            })
        });
        if !is_attached {
            let text = format!("[(root).properties.{member}] is not attached to the server");
            return Err(ApiError::invalid(vec![text]));
        }
        draft.properties.insert(member.to_owned(), link(kind, &id));
    }
    if let Some(volume) = draft.properties.get("bootVolume").and_then(linked) {
        draft.properties.insert("_boot".to_owned(), volume.into());
    }
    Ok(())
}

fn after(request: &mut TableRequest<'_, '_>, key: &str, event: Event) {
    let Some(server) = request.resources.find(SERVER.name, key) else { return };
    let template = server.text("templateUuid").to_owned();
    let boot = server.properties.get("bootVolume").and_then(linked).map(str::to_owned);
    match event {
        Event::Created => {
            let template = request.resources.find(templates::TEMPLATE.name, &template);
            let gpus = template.and_then(|one| one.properties.get("gpus")?.as_array().cloned()).unwrap_or_default();
            for gpu in &gpus {
                for number in 0..gpu["count"].as_u64().unwrap_or(1) {
                    let properties = json!({
                        "name": format!("GPU {number}"), "vendor": gpu["vendor"], "model": gpu["model"], "type": gpu["type"],
                    });
                    request.plant(&GPU, Some(key), None, request.call.now, &properties);
                }
            }
        }
        Event::Changed => volumes::boot_from(request, key, boot.as_deref()),
        Event::Deleted => {
            let removes = matches!(request.call.query_value("deleteVolumes"), Some(Value::Bool(true)));
            let keeps = template.is_empty() && !removes;
            let attached: Vec<String> = volumes::attached(request.resources, key);
            for volume in attached.iter().filter(|_| keeps) {
                volumes::release(request, volume);
            }
        }
    }
}

/// The volumes that are deleted with a server: those of Cubes and GPU servers, and all if the request says so.
pub(crate) fn with_volumes(request: &TableRequest<'_, '_>, key: &str) -> Vec<String> {
    let Some(server) = request.resources.find(SERVER.name, key) else { return Vec::new() };
    let removes = matches!(request.call.query_value("deleteVolumes"), Some(Value::Bool(true)));
    if server.text("templateUuid").is_empty() && !removes {
        return Vec::new();
    }
    volumes::attached(request.resources, key)
}

/// The power state at the time of a read: that from before until the request is done.
fn power(view: &View<'_>) -> String {
    let until = view.resource.properties.get("_powerAt").and_then(Value::as_u64).unwrap_or_default();
    let is_before = view.now.as_nanos() < u128::from(until);
    view.resource.text(if is_before { "_powerBefore" } else { "vmState" }).to_owned()
}

/// An image of another location is accepted: its request fails (facts: VDC-5-622).
fn attach_cdrom(request: &mut TableRequest<'_, '_>, server: &str, image: &str) -> Result<(), ApiError> {
    let found = request.resources.find("image", image);
    if found.is_none_or(|image| image.text("imageType") != "CDROM") {
        return Err(ApiError::invalid(vec!["[(root).id] is no image of the type CDROM".to_owned()]));
    }
    let datacenter = request.resources.find(SERVER.name, server).and_then(|one| one.parent.clone()).unwrap_or_default();
    let location = request.resources.find("datacenter", &datacenter).map(|one| one.text("location").to_owned());
    let location = location.unwrap_or_default();
    if found.is_some_and(|image| image.text("location") != locations::with_images(&location)) {
        request.failure = Some("[VDC-5-622] The image is not in the location of the data centre.");
        return Ok(());
    }
    change_list(request, server, |listed| {
        if !listed.iter().any(|one| one == image) {
            listed.push(image.into());
        }
    });
    Ok(())
}

fn detach_cdrom(request: &mut TableRequest<'_, '_>, server: &str, image: &str) -> Result<(), ApiError> {
    change_list(request, server, |listed| listed.retain(|one| one != image));
    let boot = request.resources.find(SERVER.name, server).and_then(|one| linked(one.properties.get("bootCdrom")?));
    if boot == Some(image) {
        set(request, &SERVER, server, "bootCdrom", Value::Null);
    }
    Ok(())
}

fn change_list(request: &mut TableRequest<'_, '_>, server: &str, change: impl FnOnce(&mut Vec<Value>)) {
    let listed = request.resources.find(SERVER.name, server).and_then(|one| one.properties.get("_cdroms")?.as_array());
    let mut listed = listed.cloned().unwrap_or_default();
    change(&mut listed);
    set(request, &SERVER, server, "_cdroms", Value::Array(listed));
}

/// A server takes this many volumes.
pub(crate) fn has_room(request: &TableRequest<'_, '_>, server: &str) -> bool {
    volumes::attached(request.resources, server).len() < MOST_VOLUMES
}

/// A console in the browser, which needs a running server; its URL holds a token.
pub(crate) fn remote_console(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let server = request.find(&SERVER)?;
    if server.text("vmState") != "RUNNING" {
        return Err(ApiError::invalid(vec!["the server is not running".to_owned()]));
    }
    let url = format!("{}/console/{}?token={}", request.call.origin, server.id, token_of(server));
    Ok(Success::json(json!({ "url": url })))
}

/// The token by which a server proves its identity.
pub(crate) fn token(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let server = request.find(&SERVER)?;
    Ok(Success::json(json!({ "token": token_of(server) })))
}

fn token_of(server: &Resource) -> String {
    uuid::Uuid::new_v5(&uuid::Uuid::NAMESPACE_OID, server.id.as_bytes()).simple().to_string()
}
