//! `spec status --online`: the versions that the APIs announce, and the documents at the URLs that they name.

use std::path::Path;
use std::process::Stdio;

use serde::Deserialize;
use serde_json::{Value, json};

use super::diff::{self, Severity};
use super::{fetch, operand};
use crate::codegen::input::SPECS;
use crate::{Failure, cargo};

/// The path of the operation that announces versions, in documents that have it.
const VERSIONS: &str = "/infos/versions";

/// A version of the API of a document, or the reason why there is none.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Announced {
    pub(super) document: String,
    version: Option<String>,
    /// `swaggerUrl`.
    url: Option<String>,
    failure: Option<String>,
    /// The changes from the committed document to the one at the URL, by severity from breaking to cosmetic.
    #[serde(skip)]
    changes: Option<[usize; 3]>,
}

/// Asks the APIs by the SDK, as it is configured, and compares the documents.
pub(super) fn announced(root: &Path) -> Result<Vec<Announced>, Failure> {
    // Built without the credentials that it is run with.
    let status = cargo::command().args(["build", "--quiet", "--bin", "announced"]).status();
    if !status.map_err(|error| Failure::new(format!("`cargo build` did not start: {error}")))?.success() {
        return Err(Failure::new("the program that asks the APIs for their versions could not be built"));
    }
    let mut program = cargo::command_with_credentials();
    program.args(["run", "--quiet", "--bin", "announced"]).stderr(Stdio::inherit());
    let output = program.output().map_err(|error| Failure::new(format!("`cargo run` did not start: {error}")))?;
    if !output.status.success() {
        return Err(Failure::new("the APIs could not be asked for their versions"));
    }
    compared(root, &output.stdout)
}

/// Reads the versions from the program's JSON, and compares the documents at their URLs with the committed ones.
pub(super) fn compared(root: &Path, json: &[u8]) -> Result<Vec<Announced>, Failure> {
    let unreadable = |error: serde_json::Error| Failure::new(format!("the versions of the APIs: {error}"));
    let mut all: Vec<Announced> = serde_json::from_slice(json).map_err(unreadable)?;
    for announced in &mut all {
        let Some(url) = &announced.url else { continue };
        match changes(root, &announced.document, url) {
            Ok(changes) => announced.changes = Some(changes),
            Err(failure) => announced.failure = Some(failure.to_string()),
        }
    }
    for document in with_versions(root)? {
        if !all.iter().any(|announced| announced.document == document) {
            let failure = Some(format!("`{VERSIONS}` was not asked"));
            all.push(Announced { document, failure, ..Announced::default() });
        }
    }
    Ok(all)
}

fn changes(root: &Path, name: &str, url: &str) -> Result<[usize; 3], Failure> {
    if !fetch::is_url(url) {
        return Err(Failure::new(format!("`{url}` is no URL")));
    }
    let (committed, there) = (operand::committed(root, name)?, operand::documents(root, url, Some(name))?);
    let one = |documents: &operand::Documents| documents.get(name).cloned().unwrap_or_default();
    let report = diff::compare(root, name, &one(&committed), &one(&there))?;
    Ok([Severity::Breaking, Severity::Additive, Severity::Cosmetic].map(|severity| report.count(severity)))
}

/// The committed documents of APIs that announce versions.
fn with_versions(root: &Path) -> Result<Vec<String>, Failure> {
    let lock = super::lock::read(&root.join(SPECS).join("lock.toml"))?;
    let mut names = Vec::new();
    for name in lock.into_keys() {
        let committed = operand::committed(root, &name)?;
        let text = committed.get(&name).map(|document| document.text.as_str()).unwrap_or_default();
        let failed = |error| Failure::new(format!("{name}: {error}"));
        let document = ionoscloud_spec::Document::parse(&name, text).map_err(failed)?;
        if document.operations().any(|operation| operation.path == VERSIONS) {
            names.push(name);
        }
    }
    Ok(names)
}

impl Announced {
    pub(super) fn to_json(&self) -> Value {
        let [breaking, additive, cosmetic] = self.changes.map_or([None; 3], |counts| counts.map(Some));
        json!({
            "version": self.version,
            "url": self.url,
            "breaking": breaking,
            "additive": additive,
            "cosmetic": cosmetic,
            "failure": self.failure,
        })
    }

    /// The same as a line of text.
    pub(super) fn to_line(&self) -> String {
        let changes = match self.changes {
            Some([0, 0, 0]) => Some("as committed".to_owned()),
            Some([breaking, additive, cosmetic]) => {
                Some(format!("{breaking} breaking, {additive} additive, {cosmetic} cosmetic changes"))
            }
            None => None,
        };
        let parts = [self.version.clone(), self.url.clone(), changes, self.failure.clone()];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        format!("{} announces: {}\n", self.document, parts.join(", "))
    }
}
