//! `cargo xtask spec proof`: cargo-semver-checks compares the generated code before and after each kind of change.
//!
//! All kinds are modules of two packages, so that one run checks them all: the module in a finding names the kind.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use ionoscloud_spec::Document;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use super::PAGE;
use super::kinds::{self, Kind};
use crate::codegen::{self, Source};
use crate::{Failure, cargo, process, tools};

/// The version whose verdicts are committed; it reads the rustdoc JSON of the Rust that CI uses.
const VERSION: &str = "0.51.0";
const FILE: &str = "xtask/tests/kinds/verdicts.toml";
const HEAD: &str = "| kind | reported as | severity | lints of cargo-semver-checks | reason of a difference |\n";

/// The committed verdicts.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Verdicts {
    /// The version of cargo-semver-checks.
    tool: String,
    /// SHA-256 of the toy document and of the edits of the kinds.
    inputs: String,
    /// The lints that each kind of change violates, all of which ask for a new major version.
    pub(super) lints: BTreeMap<String, BTreeSet<String>>,
    /// The kinds whose document the generator refuses, with the reason.
    pub(super) refused: BTreeMap<String, String>,
}

impl Verdicts {
    pub(super) fn read(root: &Path) -> Result<Self, Failure> {
        let text = fs::read_to_string(root.join(FILE)).map_err(|error| Failure::from_io(Path::new(FILE), &error))?;
        toml::from_str(&text).map_err(|error| Failure::new(error.to_string()).at(FILE, None))
    }
}

/// Writes the verdicts, or compares them with the committed ones.
pub(super) fn run(root: &Path, check: bool) -> Result<(), Failure> {
    let program = tools::find(root, "cargo-semver-checks", VERSION)?;
    let folder = root.join("target/spec-proof");
    let _ = fs::remove_dir_all(&folder);
    let (toy, kinds) = kinds::read(root)?;
    let [before, after] = ["before", "after"].map(|name| folder.join(name));
    package(root, kinds.iter().map(|_| Ok(toy.clone())), &before)?;
    let refused = package(root, kinds.iter().map(|kind| kind.apply(&toy)), &after)?;
    let output = checked(&program, &before, &after)?;
    let name = |module: usize| kinds.get(module).map(|kind| kind.name.clone()).unwrap_or_default();
    let mut verdicts = Verdicts { tool: VERSION.to_owned(), inputs: inputs(root)?, ..Verdicts::default() };
    verdicts.refused = refused.into_iter().map(|(module, reason)| (name(module), reason)).collect();
    for (module, lints) in findings(&output) {
        // A module that was not generated is missing as a whole.
        if !verdicts.refused.contains_key(&name(module)) {
            verdicts.lints.insert(name(module), lints);
        }
    }
    write(root, &kinds, &verdicts, check)
}

/// The page with these rows in its table of verdicts.
pub(super) fn with_rows(page: &str, rows: &str) -> Result<String, Failure> {
    let missing = || Failure::new(format!("lacks the table `{HEAD}`")).at(PAGE, None);
    let (before, rest) = page.split_once(HEAD).ok_or_else(missing)?;
    let after = rest.find("\n\n").and_then(|end| rest.get(end + 1..)).unwrap_or_default();
    Ok(format!("{before}{HEAD}| --- | --- | --- | --- | --- |\n{rows}{after}"))
}

/// A row for each kind.
pub(super) fn rows(kinds: &[Kind], verdicts: &Verdicts) -> String {
    let row = |kind: &Kind| {
        let lints = verdicts.lints.get(&kind.name).into_iter().flatten().map(|lint| format!("`{lint}`"));
        let verdict = match verdicts.refused.get(&kind.name) {
            Some(_) => "no code: the generator refuses it".to_owned(),
            None => lints.collect::<Vec<_>>().join(", "),
        };
        let severity = kind.severity().as_str();
        format!("| {} | {} | {severity} | {verdict} | {} |\n", kind.name, kind.change, kind.differs)
    };
    kinds.iter().map(row).collect()
}

fn write(root: &Path, kinds: &[Kind], verdicts: &Verdicts, check: bool) -> Result<(), Failure> {
    if check {
        return match Verdicts::read(root)? == *verdicts {
            true => Ok(()),
            false => Err(Failure::new("has other verdicts; run `cargo xtask spec proof`").at(FILE, None)),
        };
    }
    let text = toml::to_string(verdicts).map_err(|error| Failure::new(error.to_string()).at(FILE, None))?;
    let text = format!("# Written by `cargo xtask spec proof`; do not edit.\n\n{text}");
    fs::write(root.join(FILE), text).map_err(|error| Failure::from_io(Path::new(FILE), &error))?;
    let page = fs::read_to_string(root.join(PAGE)).map_err(|error| Failure::from_io(Path::new(PAGE), &error))?;
    let page = with_rows(&page, &rows(kinds, verdicts))?;
    fs::write(root.join(PAGE), page).map_err(|error| Failure::from_io(Path::new(PAGE), &error))
}

/// The hash of the toy document and of the edits of each kind. A change of the generator shows in the long checks.
pub(super) fn inputs(root: &Path) -> Result<String, Failure> {
    let file = root.join(kinds::FOLDER).join("toys.json");
    let mut hash = Sha256::new();
    hash.update(fs::read(&file).map_err(|error| Failure::from_io(&file, &error))?);
    for Kind { name, edits, .. } in kinds::read(root)?.1 {
        hash.update(format!("{name}\n"));
        for edit in edits {
            hash.update(format!("{}\n", edit.join("\t")));
        }
    }
    Ok(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Writes a package with a module for each document; returns those that were refused.
pub(super) fn package(
    root: &Path,
    documents: impl Iterator<Item = Result<Value, Failure>>,
    out: &Path,
) -> Result<Vec<(usize, String)>, Failure> {
    let mut sources = Vec::new();
    for (module, document) in documents.enumerate() {
        let (name, text) = (format!("k{module:02}"), document?.to_string());
        let parsed = Document::parse(&name, &text).map_err(|error| Failure::new(format!("{name}: {error}")))?;
        sources.push(Source::of_version(root, parsed, &text));
    }
    let refused = codegen::package(root, sources, out)?;
    Ok(refused.into_iter().filter_map(|(name, reason)| Some((module_in(&name)?, reason))).collect())
}

/// Runs cargo-semver-checks as for a minor version: it reports what asks for a major one.
fn checked(program: &PathBuf, before: &Path, after: &Path) -> Result<String, Failure> {
    let mut command = process::command(program);
    command.args(["semver-checks", "--release-type", "minor", "--color", "never", "--manifest-path"]);
    command.arg(after.join("Cargo.toml")).arg("--baseline-root").arg(before);
    command.env("CARGO", cargo::command().get_program());
    let output = command.output().map_err(|error| Failure::new(format!("{}: {error}", program.display())))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    // It ends with 1 both for findings and for errors.
    if output.status.success() || text.contains("--- failure ") {
        return Ok(text);
    }
    Err(Failure::new(format!("cargo-semver-checks: {}", String::from_utf8_lossy(&output.stderr))))
}

/// The violated lints by module.
fn findings(output: &str) -> BTreeMap<usize, BTreeSet<String>> {
    let mut found: BTreeMap<usize, BTreeSet<String>> = BTreeMap::new();
    let mut lint = "";
    for line in output.lines() {
        if let Some(rest) = line.strip_prefix("--- failure ") {
            lint = rest.split(':').next().unwrap_or_default();
        } else if let Some(module) = module_in(line).filter(|_| !lint.is_empty()) {
            found.entry(module).or_default().insert(lint.to_owned());
        }
    }
    found
}

/// The number in the name of a kind's module, `k07`.
fn module_in(text: &str) -> Option<usize> {
    text.split(|c: char| !c.is_ascii_alphanumeric()).find_map(|word| match word.strip_prefix('k') {
        Some(number) if number.len() == 2 => number.parse().ok(),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::super::diff::Severity;
    use super::*;
    use crate::repository_root;

    #[test]
    fn findings_are_assigned_to_modules() {
        let output = "--- failure struct_missing: pub struct removed or renamed ---\n\nFailed in:\n  \
                      struct everything::k03::Toy, previously in file /a/before/src/k03/toys.rs:7\n\n\
                      --- failure enum_missing: gone ---\n  enum Colour, previously in file src/k12.rs:1\n";
        let lints = |name: &str| BTreeSet::from([name.to_owned()]);
        assert_eq!(findings(output), [(3, lints("struct_missing")), (12, lints("enum_missing"))].into());
    }

    /// A change of the toy or of the kinds needs the verdicts anew.
    #[test]
    fn verdicts_are_of_committed_inputs() {
        let root = repository_root();
        let verdicts = Verdicts::read(&root).unwrap();
        assert_eq!((verdicts.tool.as_str(), verdicts.inputs), (VERSION, inputs(&root).unwrap()));
    }

    #[test]
    fn page_has_verdicts() {
        let root = repository_root();
        let page = fs::read_to_string(root.join(PAGE)).unwrap();
        let rows = rows(&kinds::read(&root).unwrap().1, &Verdicts::read(&root).unwrap());
        assert_eq!(with_rows(&page, &rows).unwrap(), page);
    }

    #[test]
    fn verdict_that_differs_has_reason() {
        let root = repository_root();
        let verdicts = Verdicts::read(&root).unwrap();
        let mut wrong = Vec::new();
        for kind in kinds::read(&root).unwrap().1 {
            let is_major = verdicts.lints.contains_key(&kind.name) || verdicts.refused.contains_key(&kind.name);
            let agrees = is_major == (kind.severity() == Severity::Breaking);
            if agrees != kind.differs.is_empty() {
                wrong.push(format!("{}: {:?}", kind.name, verdicts.lints.get(&kind.name)));
            }
        }
        assert_eq!(wrong, [""; 0]);
    }
}
