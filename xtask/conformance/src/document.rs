//! The API document that the checkers use.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

use crate::Result;

/// The base path of MongoDB.
pub(crate) const MONGODB: &str = "/databases/mongodb";
/// The base path of the Auth API.
pub(crate) const AUTH: &str = "/auth/v1";

/// The document of one API.
#[derive(Debug)]
pub(crate) struct Document {
    pub(crate) name: &'static str,
    /// The path of the API on its host.
    pub(crate) base_path: &'static str,
    /// The untouched source if there is one beside the repository, else our normalised copy.
    pub(crate) file: PathBuf,
    pub(crate) operations: Vec<Operation>,
    json: Value,
}

#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) id: String,
    /// Such as `GET /clusters/{clusterId}`.
    pub(crate) label: String,
    /// `true` if it has a body or query parameters, so that data can be wrong.
    pub(crate) takes_data: bool,
}

impl Document {
    /// `UPSTREAM_SPECS` names the folder of the untouched sources; without it, the one that `.ci/run` uses.
    pub(crate) fn read(root: &Path, name: &'static str, base_path: &'static str) -> Result<Self> {
        let normalised = root.join(format!("crates/ionoscloud-spec/specs/{name}.json"));
        let text = fs::read_to_string(&normalised).map_err(|error| format!("{}: {error}", normalised.display()))?;
        let json: Value = serde_json::from_str(&text).map_err(|error| format!("{}: {error}", normalised.display()))?;
        let folder = std::env::var_os("UPSTREAM_SPECS").map_or_else(|| root.join("../shared/specs"), PathBuf::from);
        let source = folder.join(format!("{name}.yaml"));
        let file = if source.is_file() { source } else { normalised };
        Ok(Self { name, base_path, file, operations: operations(&json), json })
    }

    #[cfg(test)]
    pub(crate) fn of(operations: Vec<Operation>) -> Self {
        Self { name: "toy", base_path: MONGODB, file: PathBuf::new(), operations, json: Value::Null }
    }

    /// The operation id for a label.
    pub(crate) fn id_of(&self, label: &str) -> Option<&str> {
        self.operations.iter().find(|operation| operation.label == label).map(|operation| operation.id.as_str())
    }

    /// The same document for a server at the root of a host: the base path moves into the paths.
    ///
    /// The normalised document has no prose; a response's description, which OpenAPI requires, is given back as empty.
    pub(crate) fn at_root(&self) -> Value {
        let (mut document, base_path) = (self.json.clone(), self.base_path);
        document["servers"] = json!([]);
        let Some(paths) = document["paths"].as_object_mut() else { return document };
        *paths = std::mem::take(paths).into_iter().map(|(path, item)| (format!("{base_path}{path}"), item)).collect();
        for operation in paths.values_mut().filter_map(Value::as_object_mut).flat_map(Map::values_mut) {
            for response in operation["responses"].as_object_mut().into_iter().flat_map(Map::values_mut) {
                if let Some(response) = response.as_object_mut() {
                    response.entry("description").or_insert("".into());
                }
            }
        }
        document
    }
}

fn operations(document: &Value) -> Vec<Operation> {
    let paths = document["paths"].as_object().into_iter().flatten();
    let methods = paths.flat_map(|(path, item)| item.as_object().into_iter().flatten().map(move |item| (path, item)));
    let operations = methods.filter_map(|(path, (method, operation))| {
        let mut parameters = operation["parameters"].as_array().into_iter().flatten();
        Some(Operation {
            id: operation["operationId"].as_str()?.to_owned(),
            label: format!("{} {path}", method.to_uppercase()),
            takes_data: operation["requestBody"].is_object() || parameters.any(|parameter| parameter["in"] == "query"),
        })
    });
    operations.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn document_has_operations_and_movable_base_path() {
        let json = json!({ "paths": { "/a": { "get": {
            "operationId": "aGet",
            "parameters": [{ "in": "query", "name": "limit" }],
            "responses": { "200": { "description": "kept" }, "202": {} },
        } } } });
        let document = Document { json: json.clone(), ..Document::of(operations(&json)) };
        assert_eq!(document.id_of("GET /a"), Some("aGet"));
        assert_eq!(document.id_of("TRACE /a"), None);
        assert!(document.operations[0].takes_data);

        let moved = document.at_root();
        let responses = &moved["paths"]["/databases/mongodb/a"]["get"]["responses"];
        assert_eq!(*responses, json!({ "200": { "description": "kept" }, "202": { "description": "" } }));
    }
}
