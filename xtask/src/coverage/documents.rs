//! The committed documents, as plain JSON: neither our reader nor the generator has a part in the numbers.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::Value;

use super::Routes;
use crate::Failure;

const FOLDER: &str = "crates/ionoscloud-spec/specs";
const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// The operations of a document.
#[derive(Debug, Default)]
pub(super) struct Document {
    pub(super) version: String,
    pub(super) operations: Routes,
    /// The ids of the operations with each tag.
    pub(super) tags: BTreeMap<String, BTreeSet<String>>,
}

/// Reads every committed document.
pub(super) fn read(root: &Path) -> Result<BTreeMap<String, Document>, Failure> {
    let folder = root.join(FOLDER);
    let mut documents = BTreeMap::new();
    for entry in fs::read_dir(&folder).map_err(|error| Failure::from_io(&folder, &error))? {
        let path = entry.map_err(|error| Failure::from_io(&folder, &error))?.path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let text = fs::read_to_string(&path).map_err(|error| Failure::from_io(&path, &error))?;
        let value = serde_json::from_str(&text).map_err(|error| Failure::new(error.to_string()).at(&path, None))?;
        let name = path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        documents.insert(name, document(&value));
    }
    Ok(documents)
}

fn document(value: &Value) -> Document {
    let mut document =
        Document { version: value["info"]["version"].as_str().unwrap_or_default().to_owned(), ..Document::default() };
    for (path, item) in value["paths"].as_object().into_iter().flatten() {
        for (method, operation) in item.as_object().into_iter().flatten() {
            if !METHODS.contains(&method.as_str()) {
                continue;
            }
            let id = operation["operationId"].as_str().unwrap_or_default();
            document.operations.insert(id.to_owned(), (method.to_uppercase(), path.clone()));
            for tag in operation["tags"].as_array().into_iter().flatten().filter_map(Value::as_str) {
                document.tags.entry(tag.to_owned()).or_default().insert(id.to_owned());
            }
        }
    }
    document
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn operations_are_counted_by_id_and_tag() {
        let read = document(&json!({
            "info": { "version": "1.2" },
            "paths": { "/a": {
                "parameters": [],
                "get": { "operationId": "aGet", "tags": ["A", "B"] },
                "post": { "operationId": "aPost", "tags": ["A"] },
            } },
        }));
        assert_eq!((read.version.as_str(), read.operations.len(), read.tags["A"].len()), ("1.2", 2, 2));
        assert_eq!(read.operations["aPost"], ("POST".to_owned(), "/a".to_owned()));
    }
}
