//! The kinds of change of `xtask/tests/kinds`: edits of a toy document, and the severity that `diff` has to report.

use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde_json::Value;

use super::diff::Severity;
use crate::Failure;

/// The folder of the toy document and its changes.
pub(super) const FOLDER: &str = "xtask/tests/kinds";

/// One kind of change.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Kind {
    pub(super) name: String,
    /// Verb, JSON pointer, and a value or another pointer.
    pub(super) edits: Vec<Vec<String>>,
    /// The kind as `diff` calls it.
    pub(super) change: String,
    #[serde(default)]
    pub(super) senders: Severity,
    #[serde(default)]
    pub(super) readers: Severity,
    #[serde(default)]
    pub(super) callers: Severity,
    /// The reason of another verdict of cargo-semver-checks.
    #[serde(default)]
    pub(super) differs: String,
}

#[derive(Deserialize)]
struct Kinds {
    kind: Vec<Kind>,
}

/// The toy document and all kinds.
pub(super) fn read(root: &Path) -> Result<(Value, Vec<Kind>), Failure> {
    let [document, kinds] = ["toys.json", "kinds.toml"].map(|name| root.join(FOLDER).join(name));
    let text = fs::read_to_string(&document).map_err(|error| Failure::from_io(&document, &error))?;
    let toy = serde_json::from_str(&text).map_err(|error| Failure::new(error.to_string()).at(&document, None))?;
    let text = fs::read_to_string(&kinds).map_err(|error| Failure::from_io(&kinds, &error))?;
    let all: Kinds = toml::from_str(&text).map_err(|error| Failure::new(error.to_string()).at(&kinds, None))?;
    Ok((toy, all.kind))
}

impl Kind {
    /// The highest severity of the three groups.
    pub(super) fn severity(&self) -> Severity {
        self.senders.max(self.readers).max(self.callers)
    }

    /// The document after the change.
    pub(super) fn apply(&self, toy: &Value) -> Result<Value, Failure> {
        let mut document = toy.clone();
        for edit in &self.edits {
            let failed = || Failure::new(format!("{}: the edit {edit:?} does not fit the document", self.name));
            apply(&mut document, &edit.iter().map(String::as_str).collect::<Vec<_>>()).ok_or_else(failed)?;
        }
        Ok(document)
    }
}

/// Applies an edit; `None` if it does not fit.
pub(super) fn apply(document: &mut Value, edit: &[&str]) -> Option<()> {
    match edit {
        ["set", pointer, value] => put(document, pointer, serde_json::from_str(value).ok()?),
        ["append", pointer, value] => {
            let list = document.pointer_mut(pointer)?.as_array_mut()?;
            list.push(serde_json::from_str(value).ok()?);
            Some(())
        }
        ["remove", pointer] => take(document, pointer).map(|_| ()),
        ["move", from, to] => {
            let value = take(document, from)?;
            put(document, to, value)
        }
        ["copy", from, to] => {
            let value = document.pointer(from)?.clone();
            put(document, to, value)
        }
        _ => None,
    }
}

fn put(document: &mut Value, pointer: &str, value: Value) -> Option<()> {
    let (parent, key) = pointer.rsplit_once('/')?;
    let key = key.replace("~1", "/").replace("~0", "~");
    document.pointer_mut(parent)?.as_object_mut()?.insert(key, value);
    Some(())
}

fn take(document: &mut Value, pointer: &str) -> Option<Value> {
    let (parent, key) = pointer.rsplit_once('/')?;
    match document.pointer_mut(parent)? {
        Value::Object(members) => members.remove(&key.replace("~1", "/").replace("~0", "~")),
        Value::Array(items) => key.parse().ok().filter(|at| *at < items.len()).map(|at| items.remove(at)),
        _ => None,
    }
}
