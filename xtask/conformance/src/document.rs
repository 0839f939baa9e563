//! The API documents that the checkers use.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::Result;
use crate::tools::Tools;

/// The base path of MongoDB.
pub(crate) const MONGODB: &str = "/databases/mongodb";

/// The document of one API.
#[derive(Debug)]
pub(crate) struct Document {
    pub(crate) name: String,
    /// The vendor's host, which the emulator knows.
    pub(crate) host: String,
    /// The path of the API on its host.
    pub(crate) base_path: String,
    /// The untouched source if there is one beside the repository, else our normalised copy.
    source: PathBuf,
    pub(crate) operations: Vec<Operation>,
}

#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) id: String,
    /// Such as `GET /clusters/{clusterId}`.
    pub(crate) label: String,
    /// `true` if it has a body or query parameters that are more than texts, so that data can be wrong.
    pub(crate) takes_data: bool,
}

impl Document {
    /// Every document of the repository, by name.
    ///
    /// `UPSTREAM_SPECS` names the folder of the untouched sources; without it, the one that `.ci/run` uses.
    pub(crate) fn all(root: &Path) -> Result<Vec<Self>> {
        let folder = root.join("crates/ionoscloud-spec/specs");
        let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
        let files = fs::read_dir(&folder).map_err(failed)?.map(|entry| entry.map(|entry| entry.path()));
        let mut files = files.collect::<Result<Vec<_>, _>>().map_err(failed)?;
        files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
        files.sort();
        let sources = std::env::var_os("UPSTREAM_SPECS").map_or_else(|| root.join("../shared/specs"), PathBuf::from);
        files.iter().map(|file| Self::read(file, &sources)).collect()
    }

    fn read(normalised: &Path, sources: &Path) -> Result<Self> {
        let failed = |error: &dyn std::fmt::Display| format!("{}: {error}", normalised.display());
        let text = fs::read_to_string(normalised).map_err(|error| failed(&error))?;
        let json: Value = serde_json::from_str(&text).map_err(|error| failed(&error))?;
        let name = normalised.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let (host, base_path) = server(&json).ok_or_else(|| failed(&"no server has a host"))?;
        let source = sources.join(format!("{name}.yaml"));
        let source = if source.is_file() { source } else { normalised.to_owned() };
        Ok(Self { name, host, base_path, source, operations: operations(&json) })
    }

    #[cfg(test)]
    pub(crate) fn of(operations: Vec<Operation>) -> Self {
        let (name, host) = ("toy".to_owned(), "api.ionos.com".to_owned());
        Self { name, host, base_path: MONGODB.to_owned(), source: PathBuf::new(), operations }
    }

    /// The operation id for a label.
    pub(crate) fn id_of(&self, label: &str) -> Option<&str> {
        self.operations.iter().find(|operation| operation.label == label).map(|operation| operation.id.as_str())
    }

    /// The name of an operation among those of all documents.
    pub(crate) fn full_id(&self, operation: &str) -> String {
        format!("{} {operation}", self.name)
    }

    /// Writes the document without its known defects, for a server at the API's own address or at the root of its host.
    pub(crate) fn corrected(&self, tools: &Tools, place: Place) -> Result<PathBuf> {
        let target = tools.file(&format!("{place:?}-{}.json", self.name).to_lowercase());
        let mut command = Command::new(tools.python());
        command.arg("-B").arg(tools.drivers.join("documents.py")).arg(&self.name).arg(&self.source).arg(&target);
        if place == Place::Root {
            command.arg(&self.base_path);
        }
        let output = command.output().map_err(|error| format!("documents.py did not start: {error}"))?;
        let said = String::from_utf8_lossy(&output.stderr);
        if output.status.success() { Ok(target) } else { Err(format!("{}: {}", self.source.display(), said.trim())) }
    }
}

/// The server that a document is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Api,
    /// The base path moves into the paths.
    Root,
}

/// The host and the path of the first server.
fn server(document: &Value) -> Option<(String, String)> {
    let url = document["servers"][0]["url"].as_str()?.strip_prefix("https://")?;
    let (host, path) = url.split_at(url.find('/').unwrap_or(url.len()));
    Some((host.to_owned(), path.trim_end_matches('/').to_owned()))
}

fn operations(document: &Value) -> Vec<Operation> {
    let paths = document["paths"].as_object().into_iter().flatten();
    let methods = paths.flat_map(|(path, item)| item.as_object().into_iter().flatten().map(move |item| (path, item)));
    let operations = methods.filter_map(|(path, (method, operation))| {
        let mut parameters = operation["parameters"].as_array().into_iter().flatten();
        // Any text is right for a parameter that is one.
        let is_any =
            |schema: &Value| schema["type"] == "string" && schema["enum"].is_null() && schema["format"].is_null();
        Some(Operation {
            id: operation["operationId"].as_str()?.to_owned(),
            label: format!("{} {path}", method.to_uppercase()),
            takes_data: operation["requestBody"].is_object()
                || parameters.any(|one| one["in"] == "query" && !is_any(&one["schema"])),
        })
    });
    operations.collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn document_has_operations_and_server() {
        let json = json!({ "servers": [{ "url": "https://a.example/v2/" }], "paths": { "/a": { "get": {
            "operationId": "aGet",
            "parameters": [{ "in": "query", "name": "limit" }],
            "responses": { "202": {} },
        } } } });
        let document = Document::of(operations(&json));
        assert_eq!(document.id_of("GET /a"), Some("aGet"));
        assert_eq!(document.id_of("TRACE /a"), None);
        assert!(document.operations[0].takes_data);
        assert_eq!(server(&json), Some(("a.example".to_owned(), "/v2".to_owned())));
        assert_eq!(server(&json!({ "servers": [] })), None);
    }
}
