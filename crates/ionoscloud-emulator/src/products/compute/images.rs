//! Images: a catalogue of public ones with aliases in each location, and a private one.

use http::StatusCode;
use serde_json::{Value, json};

use super::confidential::FEATURE;
use super::locations::{self, ALIASES};
use super::volumes::CAPABILITIES;
use crate::engine::api_error::ApiError;
use crate::engine::table::{Kind, Proposal, Resource, Resources};
use crate::products::cloud_api::{STATES, short};

/// The image of confidential servers; its name and its alias are the emulator's own.
const CONFIDENTIAL: &str = "Ubuntu-24.04-confidential.qcow2";

pub(crate) static IMAGE: Kind = Kind {
    life_cycle: Some(&STATES),
    durations: short,
    catalogue: all,
    prepare: |request, draft| {
        let found = draft.key.as_deref().and_then(|key| request.resources.find("image", key));
        found.map_or(Ok(()), of_contract)
    },
    deletion: |proposal: &Proposal<'_>| {
        let found = proposal.key.and_then(|key| proposal.resources.find("image", key));
        found.map_or(Ok(()), of_contract)
    },
    ..Kind::new("image", "/images")
};

/// Public images do not belong to the contract.
fn of_contract(image: &Resource) -> Result<(), ApiError> {
    if image.properties.get("public") == Some(&Value::Bool(true)) {
        let text = "public images cannot be changed or deleted";
        return Err(ApiError::new(StatusCode::FORBIDDEN, "emulator-public-image", text));
    }
    Ok(())
}

/// The public image of an alias in a location, or in that of which it is a part.
pub(crate) fn of_alias<'a>(resources: &'a Resources, location: &str, alias: &str) -> Option<&'a Resource> {
    let location = locations::with_images(location);
    let mut images = resources.of(IMAGE.name).iter().filter(|image| image.text("location") == location);
    images.find(|image| {
        let aliases = image.properties.get("imageAliases").and_then(Value::as_array);
        aliases.is_some_and(|aliases| aliases.iter().any(|known| known == alias))
    })
}

/// A child location shows the images of its parent (facts: C10).
fn all() -> Vec<Value> {
    let locations = locations::ids().filter(|id| locations::with_images(id) == *id);
    locations.flat_map(of_location).collect()
}

fn of_location(location: &str) -> Vec<Value> {
    let mut images = Vec::new();
    for (name, aliases) in ALIASES {
        let licence = if name.starts_with("windows") { "WINDOWS2022" } else { "LINUX" };
        images.push(image(location, name, "HDD", licence, aliases, 3.0));
    }
    images.push(image(location, "Ubuntu-22.04-LTS-server.iso", "CDROM", "LINUX", &["ubuntu:22.04_iso"], 2.0));
    let mut confidential = image(location, CONFIDENTIAL, "HDD", "LINUX", &["ubuntu:confidential"], 3.0);
    confidential["requiredFeatures"] = json!([FEATURE]);
    images.push(confidential);
    let mut own = image(location, "my-image.qcow2", "HDD", "LINUX", &[], 5.0);
    own["public"] = false.into();
    images.push(own);
    images
}

fn image(location: &str, name: &str, image_type: &str, licence: &str, aliases: &[&str], size: f64) -> Value {
    let mut image = json!({
        "name": name,
        "description": "",
        "location": location,
        "size": size,
        "imageType": image_type,
        "licenceType": licence,
        "imageAliases": aliases,
        "cloudInit": if image_type == "HDD" && licence == "LINUX" { "V1" } else { "NONE" },
        "public": true,
        "cpuHotUnplug": false,
        "ramHotUnplug": false,
        "discScsiHotPlug": false,
        "discScsiHotUnplug": false,
        "exposeSerial": false,
        "requireLegacyBios": true,
    });
    for name in CAPABILITIES {
        image[name] = true.into();
    }
    image
}
