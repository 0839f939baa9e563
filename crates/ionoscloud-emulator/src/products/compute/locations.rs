//! Locations: a fixed catalogue, with a child location that shows its parent's images.

use serde_json::{Value, json};

use super::contracts::MOST_RAM_MB;
use crate::engine::api_error::ApiError;
use crate::engine::product::Success;
use crate::engine::table::{Kind, TableRequest};
use crate::products::cloud_api::{listed, shown};

/// Location, name, and the location that it is in.
const LOCATIONS: [(&str, &str, Option<&str>); 11] = [
    ("de/fkb", "karlsruhe", None),
    ("de/fra", "frankfurt", None),
    ("de/fra/2", "frankfurt", Some("de/fra")),
    ("de/txl", "berlin", None),
    ("es/vit", "vitoria", None),
    ("fr/par", "paris", None),
    ("gb/bhx", "worcester", None),
    ("gb/lhr", "london", None),
    ("us/ewr", "newark", None),
    ("us/las", "lasvegas", None),
    ("us/mci", "lenexa", None),
];

/// The aliases of the images of every location.
pub(crate) const ALIASES: [(&str, &[&str]); 4] = [
    ("Ubuntu-22.04-LTS-server", &["ubuntu:22.04", "ubuntu:jammy"]),
    ("Ubuntu-24.04-LTS-server", &["ubuntu:24.04", "ubuntu:latest"]),
    ("Debian-12-server", &["debian:12", "debian:latest"]),
    ("windows-2022-server", &["windows:2022", "windows:latest"]),
];

/// A region and a location in it: that of a child location has a slash, which is escaped (facts: location).
pub(crate) static LOCATION: Kind = Kind { id_segments: 2, catalogue: all, ..Kind::new("location", "/locations") };

/// The properties of a location.
pub(crate) fn find(id: &str) -> Option<Value> {
    all().into_iter().find(|location| location["_id"] == id)
}

/// The location whose images a location shows: a child shows those of its parent.
pub(crate) fn with_images(id: &str) -> &str {
    LOCATIONS.iter().find(|(known, ..)| *known == id).and_then(|(_, _, parent)| *parent).unwrap_or(id)
}

pub(crate) fn ids() -> impl Iterator<Item = &'static str> {
    LOCATIONS.iter().map(|(id, ..)| *id)
}

/// The locations of a region.
pub(crate) fn of_region(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let region = format!("{}/", request.path_value(0));
    if !ids().any(|id| id.starts_with(&region)) {
        return Err(ApiError::not_found("emulator-not-found", "there is no such region"));
    }
    listed(request, &LOCATION, |location| location.id.starts_with(&region))
}

/// The location of both segments; the second has a slash in it for a child location.
pub(crate) fn read(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let id = format!("{}/{}", request.path_value(0), request.path_value(1));
    if request.resources.find(LOCATION.name, &id).is_none() {
        return Err(ApiError::not_found("emulator-not-found", "there is no such location"));
    }
    Ok(Success::json(shown(request, &LOCATION, &id)))
}

fn all() -> Vec<Value> {
    let aliases: Vec<&str> = ALIASES.iter().flat_map(|(_, aliases)| aliases.iter().copied()).collect();
    let with_cdrom: Vec<String> =
        aliases.iter().map(|alias| (*alias).to_owned()).chain(["ubuntu:22.04_iso".to_owned()]).collect();
    let location = |(id, name, parent): &(&str, &str, Option<&str>)| {
        let mut location = json!({
            "_id": id,
            "name": name,
            "features": features(),
            "imageAliases": with_cdrom,
            "cpuArchitecture": [
                { "cpuFamily": "INTEL_ICELAKE", "maxCores": 62, "maxRam": MOST_RAM_MB, "vendor": "GenuineIntel" },
                { "cpuFamily": "AMD_EPYC", "maxCores": 62, "maxRam": MOST_RAM_MB, "vendor": "AuthenticAMD" },
            ],
            "gpuArchitecture": [{ "vendor": "NVIDIA", "model": "H200" }],
        });
        if let Some(parent) = parent {
            location["metroRegion"] = (*parent).into();
        }
        location
    };
    LOCATIONS.iter().map(location).collect()
}

pub(crate) fn features() -> Vec<&'static str> {
    vec![
        "ssd",
        "ssd-storage-zoning",
        "cloud-init",
        "flow-logs",
        "k8s",
        "monitoring",
        "nic-hot-plug",
        "pcc",
        "private-loadbalancer",
        "vm-autoscaling",
        "vnf-alb",
        "vnf-lb",
        "vnf-nat",
    ]
}
