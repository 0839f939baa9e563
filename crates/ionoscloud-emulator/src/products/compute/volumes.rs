//! Volumes: of an image, a snapshot or empty, attached to a server or not.

use serde_json::{Map, Value, json};

use super::images::{self, IMAGE};
use super::servers::{self, SERVER};
use super::{locations, snapshots, templates};
use crate::engine::api_error::ApiError;
use crate::engine::request::{Further, FurtherValues};
use crate::engine::table::{Draft, Event, Kind, Resource, Resources, TableRequest};
use crate::products::cloud_api::{STATES, link, linked, multiple, provisioning, set};

/// The size limit of the contract, in GB.
pub(crate) const MOST_GB: u32 = 4_096;

/// A server with more RAM cannot get any while it runs, whatever its volumes say (facts 1.3).
const MOST_HOT_PLUG_MB: u64 = 245_760;

/// Capabilities of a guest system while it runs, as images, snapshots and volumes have them.
pub(crate) const CAPABILITIES: [&str; 6] =
    ["cpuHotPlug", "ramHotPlug", "nicHotPlug", "nicHotUnplug", "discVirtioHotPlug", "discVirtioHotUnplug"];

/// Classes that are newer than the document (facts P11).
const PERFORMANCE_CLASSES: &[&str] = &["ESSENTIAL", "BALANCED", "PERFORMANCE"];
/// The same within a server that is created with its volumes.
pub(super) const OF_SERVERS: FurtherValues =
    ("entities.volumes.items.properties.type", Further::Texts(PERFORMANCE_CLASSES));

/// The same of the servers of a new data centre.
pub(super) const OF_DATACENTERS: FurtherValues =
    ("entities.servers.items.entities.volumes.items.properties.type", Further::Texts(PERFORMANCE_CLASSES));

/// Passwords and keys are never read back: the provider panics on `sshKeys` (facts: clients rely on).
pub(crate) static VOLUME: Kind = Kind {
    parent: Some("datacenter"),
    life_cycle: Some(&STATES),
    durations: |times| multiple(times, 4),
    immutable: &[
        "type",
        "image",
        "imageAlias",
        "imagePassword",
        "sshKeys",
        "userData",
        "backupunitId",
        "availabilityZone",
    ],
    write_only: &["imagePassword", "sshKeys", "userData", "imageAlias"],
    accepted: &["licenceType"],
    further_values: &[("properties.type", Further::Texts(PERFORMANCE_CLASSES))],
    links: |volume| {
        Some(volume.text("_server")).filter(|server| !server.is_empty()).map(str::to_owned).into_iter().collect()
    },
    prepare,
    derived: |view| {
        let server = view.resources.find(SERVER.name, view.resource.text("_server"));
        let ram = server.and_then(|server| server.properties.get("ram")?.as_u64()).unwrap_or_default();
        if ram > MOST_HOT_PLUG_MB { vec![("ramHotPlug", false.into())] } else { Vec::new() }
    },
    after: |request, key, event| {
        if event == Event::Deleted {
            release(request, key);
        }
    },
    ..Kind::new("volume", "/datacenters/{datacenterId}/volumes")
};

fn text<'a>(properties: &'a Map<String, Value>, name: &str) -> &'a str {
    properties.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn prepare(request: &mut TableRequest<'_, '_>, draft: &mut Draft) -> Result<(), ApiError> {
    let before = draft.key.as_deref().and_then(|key| request.resources.find(VOLUME.name, key));
    let before = before.map(|one| one.properties.clone());
    let properties = &mut draft.properties;
    properties.entry("bus").or_insert("VIRTIO".into());
    if text(properties, "type") == "SSD" {
        properties.insert("type".to_owned(), "SSD Premium".into());
    }
    if before.is_none() {
        let owner = draft.owner.as_deref().and_then(|key| request.resources.find(SERVER.name, key));
        let template = owner.and_then(|one| request.resources.find(templates::TEMPLATE.name, one.text("templateUuid")));
        let is_cube = owner.is_some_and(|one| one.text("type") == "CUBE");
        match template {
            Some(template) => of_template(template, if is_cube { "DAS" } else { "SSD Premium" }, properties)?,
            None => of_own_size(properties)?,
        }
    }
    if text(properties, "type") != "DAS" {
        properties.entry("availabilityZone").or_insert("AUTO".into());
    }
    let size = properties.get("size").and_then(Value::as_f64);
    match (size, &before) {
        (Some(size), _) if !(1.0..=f64::from(MOST_GB)).contains(&size) => {
            let text = format!("[(root).properties.size] must be from 1 to {MOST_GB}");
            return Err(ApiError::invalid(vec![text]));
        }
        (Some(size), Some(before)) if before.get("size").and_then(Value::as_f64).is_some_and(|old| size < old) => {
            return Err(ApiError::invalid(vec!["[(root).properties.size] can only grow".to_owned()]));
        }
        (Some(size), _) => drop(properties.insert("size".to_owned(), size.into())),
        (None, Some(before)) => {
            properties.extend(before.get("size").map(|size| ("size".to_owned(), size.clone())));
        }
        (None, None) => {}
    }
    if before.is_none() {
        from_image(request, draft)?;
    }
    Ok(())
}

/// A new volume in the body of a server of a template, which decides about its size (facts 1.3).
fn of_template(template: &Resource, own_type: &str, properties: &mut Map<String, Value>) -> Result<(), ApiError> {
    let mut violations = Vec::new();
    if properties.entry("type").or_insert(own_type.into()) != own_type {
        violations.push(format!("[(root).properties.type] must be {own_type} for the type of the server"));
    }
    if properties.contains_key("size") {
        violations.push("[(root).properties.size] must not be set, because the template has it".to_owned());
    }
    properties.extend(template.properties.get("storageSize").map(|size| ("size".to_owned(), size.clone())));
    if violations.is_empty() { Ok(()) } else { Err(ApiError::invalid(violations)) }
}

/// Any other new volume.
fn of_own_size(properties: &Map<String, Value>) -> Result<(), ApiError> {
    let missing = ["size", "type"].into_iter().filter(|name| !properties.contains_key(*name));
    let mut violations: Vec<String> =
        missing.map(|name| format!("[(root).properties.{name}] Attribute is required")).collect();
    if text(properties, "type") == "DAS" {
        violations.push("[(root).properties.type] DAS is created with its server".to_owned());
    }
    if violations.is_empty() { Ok(()) } else { Err(ApiError::invalid(violations)) }
}

/// Resolves image and alias, and takes over what the guest system can do.
fn from_image(request: &TableRequest<'_, '_>, draft: &mut Draft) -> Result<(), ApiError> {
    let datacenter = draft.parent.as_deref().and_then(|key| request.resources.find("datacenter", key));
    let location = datacenter.map_or("", |one| one.text("location"));
    let properties = &mut draft.properties;
    let invalid =
        |member: &str, rule: &str| Err(ApiError::invalid(vec![format!("[(root).properties.{member}] {rule}")]));
    let source = match (text(properties, "image"), text(properties, "imageAlias")) {
        ("", "") => None,
        ("", alias) => match images::of_alias(request.resources, location, alias) {
            Some(image) => Some(image),
            None => return invalid("imageAlias", "is no alias of an image in this location"),
        },
        (id, _) => {
            let found = request.resources.find(IMAGE.name, id);
            match found.or_else(|| request.resources.find(snapshots::SNAPSHOT.name, id)) {
                Some(source) => Some(source),
                None => return invalid("image", "is neither an image nor a snapshot"),
            }
        }
    };
    let has = |name: &str| properties.get(name).is_some_and(|value| !value.is_null() && *value != "");
    let has_keys = has("sshKeys") && properties.get("sshKeys") != Some(&json!([]));
    let Some(source) = source else {
        if has("imagePassword") || has_keys {
            return invalid("imagePassword", "and sshKeys are for public images only");
        }
        if text(properties, "licenceType").is_empty() {
            return invalid("licenceType", "Attribute is required without image and imageAlias");
        }
        for name in CAPABILITIES {
            properties.entry(name).or_insert(false.into());
        }
        return Ok(());
    };
    let is_public = source.properties.get("public") == Some(&Value::Bool(true));
    if (has("imagePassword") || has_keys) && !is_public {
        return invalid("imagePassword", "and sshKeys are for public images only");
    }
    if has_keys && source.text("licenceType") != "LINUX" {
        return invalid("sshKeys", "are for images of Linux only");
    }
    if locations::with_images(source.text("location")) != locations::with_images(location) {
        return Err(provisioning("VDC-5-622", "The image is not in the location of the data centre."));
    }
    let password = text(properties, "imagePassword");
    let is_strong = password.len() >= 8 && password.chars().all(|c| c.is_ascii_alphanumeric());
    if !password.is_empty() && !is_strong {
        return invalid("imagePassword", "must have at least 8 letters and digits");
    }
    let least = source.properties.get("size").and_then(Value::as_f64).unwrap_or_default();
    if properties.get("size").and_then(Value::as_f64).is_some_and(|size| size < least) {
        return invalid("size", &format!("must be at least {least}, the size of the image"));
    }
    properties.insert("image".to_owned(), source.id.clone().into());
    properties.insert("licenceType".to_owned(), source.properties.get("licenceType").cloned().unwrap_or_default());
    for name in CAPABILITIES {
        let value = source.properties.get(name).cloned().unwrap_or_default();
        properties.entry(name).or_insert(value);
    }
    Ok(())
}

/// The keys of the volumes of a server, in the order of their attachment.
pub(crate) fn attached(resources: &Resources, server: &str) -> Vec<String> {
    let all = resources.of(VOLUME.name).linked(server).iter();
    all.filter(|one| one.timeline.gone_at().is_none()).map(|one| one.key.clone()).collect()
}

/// Attaches a volume of the same data centre; the first one is booted from.
pub(crate) fn attach(request: &mut TableRequest<'_, '_>, server: &str, volume: &str) -> Result<(), ApiError> {
    let (Some(owner), Some(found)) =
        (request.resources.find(SERVER.name, server), request.resources.find(VOLUME.name, volume))
    else {
        return Err(ApiError::not_found("emulator-not-found", "there is no such volume"));
    };
    let other = found.text("_server");
    if found.parent != owner.parent {
        return Err(ApiError::not_found("emulator-not-found", "there is no such volume in the data centre"));
    }
    if !other.is_empty() && other != server {
        return Err(provisioning("VDC-5-219", "The volume is attached to another server."));
    }
    if other == server {
        return Ok(());
    }
    if !servers::has_room(request, server) {
        return Err(ApiError::invalid(vec!["[(root).id] the server has as many volumes as it can have".to_owned()]));
    }
    let takes_part = owner.properties.get("bootVolume").is_none() && found.text("bootOrder") != "NONE";
    let number = u64::try_from(attached(request.resources, server).len()).unwrap_or_default();
    set(request, &VOLUME, volume, "_server", server.into());
    set(request, &VOLUME, volume, "deviceNumber", (number + 1).into());
    set(request, &VOLUME, volume, "pciSlot", (number + 5).into());
    if takes_part {
        boot_from(request, server, Some(volume));
    }
    Ok(())
}

/// A Cube keeps the volume that it was created with.
pub(crate) fn detach(request: &mut TableRequest<'_, '_>, _: &str, volume: &str) -> Result<(), ApiError> {
    let found = request.resources.find(VOLUME.name, volume);
    if found.is_some_and(|one| one.text("type") == "DAS") {
        return Err(ApiError::invalid(vec!["[(root)] a volume of the type DAS cannot be detached".to_owned()]));
    }
    release(request, volume);
    Ok(())
}

/// Makes a volume, or none, the one that a server boots from.
pub(crate) fn boot_from(request: &mut TableRequest<'_, '_>, server: &str, volume: Option<&str>) {
    for one in attached(request.resources, server) {
        let boots = Some(one.as_str()) == volume;
        set(request, &VOLUME, &one, "bootServer", if boots { server.into() } else { Value::Null });
    }
    set(request, &SERVER, server, "bootVolume", volume.map_or(Value::Null, |volume| link(VOLUME.name, volume)));
}

/// Separates a volume from its server.
pub(crate) fn release(request: &mut TableRequest<'_, '_>, volume: &str) {
    let server = request.resources.find(VOLUME.name, volume).map(|one| one.text("_server").to_owned());
    let Some(server) = server.filter(|server| !server.is_empty()) else { return };
    let boot = request.resources.find(SERVER.name, &server).and_then(|one| linked(one.properties.get("bootVolume")?));
    if boot == Some(volume) {
        boot_from(request, &server, None);
    }
    for member in ["_server", "bootServer", "deviceNumber", "pciSlot"] {
        set(request, &VOLUME, volume, member, Value::Null);
    }
}
