//! The templates that the vendor publishes.

use serde_json::{Value, json};

use super::Store;
use crate::engine::api_error::ApiError;
use crate::engine::page::page;
use crate::engine::request::Call;
use crate::engine::settings::Settings;

/// A size that clusters of the playground and business editions come in.
#[derive(Debug)]
pub(super) struct Template {
    id: &'static str,
    name: &'static str,
    pub(super) edition: &'static str,
    pub(super) cores: u32,
    pub(super) ram_mb: u32,
    /// Templates count in GB where clusters count in MB.
    storage_gb: u32,
}

/// From the smallest to the largest; a cluster never goes back.
const TEMPLATES: [Template; 9] = [
    template("33457e53-1f8b-4ed2-8a12-2d42355aa759", "MongoDB Playground", "playground", 1, 2_048, 50),
    template("6b78ea06-ee0e-4689-998c-fc9c46e781f6", "MongoDB Business XS", "business", 1, 2_048, 50),
    template("d5d6aa0a-6db0-4440-a5ac-00cd42b00bb3", "MongoDB Business S", "business", 2, 4_096, 80),
    template("8c2c51c7-f1f8-4f44-bf3e-6e5cc8e50f07", "MongoDB Business M", "business", 4, 8_192, 160),
    template("609f3099-ff0d-456a-8ac7-4dd379a6ee14", "MongoDB Business L", "business", 6, 16_384, 320),
    template("7f646ba1-a739-485f-b5f6-1039958553d5", "MongoDB Business XL", "business", 8, 32_768, 640),
    template("14d23a55-22d6-46f9-b884-2f864f3fda0f", "MongoDB Business XXL", "business", 16, 65_536, 960),
    template("3a199f09-9699-4493-a858-82d9f55a382e", "MongoDB Business 4XL", "business", 32, 131_072, 1_280),
    template("ea320e28-b973-457a-86c5-68c19dd06d3d", "MongoDB Business 4XL_S", "business", 32, 131_072, 2_048),
];

const fn template(
    id: &'static str,
    name: &'static str,
    edition: &'static str,
    cores: u32,
    ram_mb: u32,
    storage_gb: u32,
) -> Template {
    Template { id, name, edition, cores, ram_mb, storage_gb }
}

impl Template {
    pub(super) fn storage_mb(&self) -> u32 {
        self.storage_gb * 1_024
    }

    fn to_json(&self) -> Value {
        json!({
            "type": "template",
            "id": self.id,
            "properties": {
                "name": self.name,
                "edition": self.edition,
                "cores": self.cores,
                "ram": self.ram_mb,
                "storageSize": self.storage_gb,
            },
        })
    }
}

pub(super) fn find(id: &str) -> Option<&'static Template> {
    TEMPLATES.iter().find(|template| template.id == id)
}

/// The place in the order of templates.
pub(super) fn rank(id: &str) -> Option<usize> {
    TEMPLATES.iter().position(|template| template.id == id)
}

pub(super) fn list(call: &Call, _: &Settings, _: &mut Store) -> Result<Value, ApiError> {
    page(call, "templates", &TEMPLATES, Template::to_json)
}
