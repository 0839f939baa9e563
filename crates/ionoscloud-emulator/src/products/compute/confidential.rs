//! Confidential servers: of an image that needs SEV-SNP, and fixed once they are there.

use serde_json::{Map, Value, json};

use super::images::{self, IMAGE};
use crate::engine::api_error::ApiError;
use crate::engine::table::{Resource, TableRequest};
use crate::products::cloud_api::provisioning;

/// The feature that their image needs.
pub(super) const FEATURE: &str = "SEV-SNP";
/// The cores of their image, which the document has no member for: the number is the emulator's own.
pub(super) const CORES: i64 = 2;
/// The members that no change of them can touch.
const FIXED: [&str; 5] = ["cores", "ram", "cpuFamily", "availabilityZone", ENABLED];
/// The member that shows the feature; no caller sets it.
const ENABLED: &str = "enabledFeatures";

/// Sets what the image decides about if the server to be created is confidential. Returns `true` if it is.
pub(super) fn prepare(
    request: &TableRequest<'_, '_>,
    datacenter: &str,
    properties: &mut Map<String, Value>,
) -> Result<bool, ApiError> {
    let volumes = &request.call.body["entities"]["volumes"]["items"];
    let is_alone = request.call.operation.id == "datacentersServersPost";
    let mut volumes = volumes.as_array().into_iter().flatten().filter(|_| is_alone);
    if !volumes.any(|volume| image_of(request, datacenter, volume).is_some_and(needs_feature)) {
        properties.remove(ENABLED);
        return Ok(false);
    }
    let invalid = |member: &str, rule: &str| ApiError::invalid(vec![format!("[(root).properties.{member}] {rule}")]);
    if properties.get("type").is_some_and(|name| name != "ENTERPRISE") {
        return Err(invalid("type", "must be ENTERPRISE for confidential servers"));
    }
    if let Some(name) = ["cores", "cpuFamily"].into_iter().find(|name| properties.contains_key(*name)) {
        return Err(invalid(name, "must not be set for confidential servers"));
    }
    properties.insert("cores".to_owned(), CORES.into());
    properties.insert("cpuFamily".to_owned(), "AMD_EPYC".into());
    properties.insert(ENABLED.to_owned(), json!([FEATURE]));
    Ok(true)
}

/// The members that a change of a confidential server may not touch.
pub(super) fn unchanged(before: &Map<String, Value>, properties: &Map<String, Value>) -> Result<(), ApiError> {
    let changed = FIXED.iter().filter(|name| before.get(**name) != properties.get(**name));
    let changed: Vec<String> = changed.map(|name| format!("[(root).properties.{name}] cannot be changed")).collect();
    if changed.is_empty() { Ok(()) } else { Err(ApiError::invalid(changed)) }
}

/// Returns `true` for the properties of a confidential server.
pub(super) fn is(properties: &Map<String, Value>) -> bool {
    has_feature(properties, ENABLED)
}

/// The error of a deletion that leaves the volumes.
pub(super) fn keeps_volumes(request: &TableRequest<'_, '_>, server: &Resource) -> Option<ApiError> {
    let removes = matches!(request.call.query_value("deleteVolumes"), Some(Value::Bool(true)));
    let text = "A confidential server has to be deleted together with its volumes.";
    (is(&server.properties) && !removes).then(|| provisioning("VDC-5-2060", text))
}

fn image_of<'a>(request: &'a TableRequest<'_, '_>, datacenter: &str, volume: &Value) -> Option<&'a Resource> {
    let properties = &volume["properties"];
    if let Some(image) = properties["image"].as_str() {
        return request.resources.find(IMAGE.name, image);
    }
    let location = request.resources.find("datacenter", datacenter)?.text("location");
    images::of_alias(request.resources, location, properties["imageAlias"].as_str()?)
}

fn needs_feature(image: &Resource) -> bool {
    has_feature(&image.properties, "requiredFeatures")
}

fn has_feature(properties: &Map<String, Value>, member: &str) -> bool {
    properties.get(member).and_then(Value::as_array).is_some_and(|features| features.iter().any(|one| one == FEATURE))
}
