//! Templates of Cubes and GPU servers: a fixed catalogue. Their numbers are floating-point, as recorded.

use serde_json::{Value, json};

use crate::engine::table::Kind;
use crate::products::cloud_api::STATES;

pub(crate) static TEMPLATE: Kind =
    Kind { life_cycle: Some(&STATES), catalogue: all, ..Kind::new("template", "/templates") };

/// Name, cores, RAM in MB, storage in GB.
const CUBES: [(&str, f64, f64, f64); 6] = [
    ("Basic Cube XS", 1.0, 2_048.0, 60.0),
    ("Basic Cube S", 2.0, 4_096.0, 120.0),
    ("Basic Cube M", 4.0, 8_192.0, 240.0),
    ("Basic Cube L", 8.0, 16_384.0, 480.0),
    ("Basic Cube XL", 16.0, 32_768.0, 960.0),
    ("Memory Cube S", 2.0, 8_192.0, 120.0),
];

fn all() -> Vec<Value> {
    let cube = |(name, cores, ram, storage): &(&str, f64, f64, f64)| json!({ "name": name, "cores": cores, "ram": ram, "storageSize": storage, "category": "Basic", "storageType": "DAS" });
    let gpu = json!({
        "name": "GPU Server H200 S", "cores": 15.0, "ram": 245_760.0, "storageSize": 1_024.0, "category": "GPU",
        "storageType": "SSD Premium",
        "gpus": [{ "vendor": "NVIDIA", "model": "H200", "type": "passthrough", "count": 1 }],
    });
    CUBES.iter().map(cube).chain([gpu]).collect()
}
