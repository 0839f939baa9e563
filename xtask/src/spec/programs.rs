//! `cargo xtask spec proof --programs`: one program of a user, compiled before and after some kinds of change.
//!
//! It needs no tool, and it sees types, which cargo-semver-checks does not compare. A function of the program stands
//! for a group of users: those that no longer compile have to be those for which `diff` reports a breaking change.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::diff::Severity;
use super::kinds::{self, Kind};
use super::{import, proof};
use crate::{Failure, cargo};

/// The kinds, of each severity and each group of users.
const CHOSEN: [&str; 5] = [
    "optional member added",
    "required member added",
    "type text to number",
    "enum with a name grown",
    "operation removed",
];
/// The program; `KIND` stands for the module of a kind.
const PROGRAM: &str = "program.rs";
/// The functions for the groups of users, by the begin of their names.
const GROUPS: [&str; 3] = ["send", "read", "call"];
/// The name of the package. Cargo takes packages of one name in one target folder for the same, wherever they are.
const NAME: &str = "programs";

/// Fails unless the program compiles before each kind, and after it but for the groups that the kind breaks.
pub(super) fn run(root: &Path) -> Result<(), Failure> {
    let out = root.join("target/spec-programs");
    let _ = fs::remove_dir_all(&out);
    let file = root.join(kinds::FOLDER).join(PROGRAM);
    let program = fs::read_to_string(&file).map_err(|error| Failure::from_io(&file, &error))?;
    let (toy, all) = kinds::read(root)?;
    let chosen: Vec<Kind> = all.into_iter().filter(|kind| CHOSEN.contains(&kind.name.as_str())).collect();
    if chosen.len() != CHOSEN.len() {
        return Err(Failure::new(format!("{} has not all of these kinds: {}", kinds::FOLDER, CHOSEN.join(", "))));
    }
    // A module before and one after each kind, in one package.
    let cases: Vec<(&Kind, bool)> = chosen.iter().flat_map(|kind| [(kind, false), (kind, true)]).collect();
    let document = |(kind, changed): &(&Kind, bool)| if *changed { kind.apply(&toy) } else { Ok(toy.clone()) };
    let odd = std::iter::once_with(|| odd_document(root));
    if let Some((_, reason)) = proof::package(root, cases.iter().map(document).chain(odd), &out)?.first() {
        return Err(Failure::new(format!("the generator refuses a chosen kind, or the odd document: {reason}")));
    }
    let errors = check(root, &out, &program, cases.len())?;
    let mut wrong = Vec::new();
    for (module, (kind, changed)) in cases.into_iter().enumerate() {
        let (broken, expected) =
            (broken(&errors, module, &program), if changed { breaks(kind) } else { BTreeSet::new() });
        let (when, words) = (if changed { "after" } else { "before" }, in_words(&broken));
        println!("{when} `{}`: compiles {words}", kind.name);
        if broken != expected {
            wrong.push(format!(
                "{when} `{}`: compiles {words}, and `diff` expects: {}",
                kind.name,
                in_words(&expected)
            ));
        }
    }
    if wrong.is_empty() {
        return Ok(());
    }
    eprintln!("{errors}");
    Err(Failure::new(format!("a program of a user and `diff` disagree:\n  {}", wrong.join("\n  "))))
}

/// A document with names, paths and shapes as documents rarely have them, whose code has to compile all the same.
fn odd_document(root: &Path) -> Result<Value, Failure> {
    let file = root.join(kinds::FOLDER).join("odd.yaml");
    let bytes = fs::read(&file).map_err(|error| Failure::from_io(&file, &error))?;
    let text = import::convert(&file, &bytes, None, "")?.text;
    serde_json::from_str(&text).map_err(|error| Failure::new(error.to_string()).at(&file, None))
}

/// The groups for which a kind is breaking.
fn breaks(kind: &Kind) -> BTreeSet<&'static str> {
    let severities = [kind.senders, kind.readers, kind.callers];
    GROUPS.into_iter().zip(severities).filter(|(_, of)| *of == Severity::Breaking).map(|(group, _)| group).collect()
}

fn in_words(broken: &BTreeSet<&str>) -> String {
    if broken.is_empty() {
        return "as a whole".to_owned();
    }
    let functions: Vec<String> = broken.iter().map(|group| format!("`{group}`")).collect();
    format!("without {}", functions.join(" and "))
}

/// Compiles the program with each module; returns what the compiler reports, a line for each error.
fn check(root: &Path, out: &Path, program: &str, count: usize) -> Result<String, Failure> {
    let examples = out.join("examples");
    fs::create_dir_all(&examples).map_err(|error| Failure::from_io(&examples, &error))?;
    for module in 0..count {
        let file = examples.join(format!("k{module:02}.rs"));
        let text = program.replace("KIND", &format!("k{module:02}"));
        fs::write(&file, text).map_err(|error| Failure::from_io(&file, &error))?;
    }
    let manifest = out.join("Cargo.toml");
    let text = fs::read_to_string(&manifest).map_err(|error| Failure::from_io(&manifest, &error))?;
    let text = text.replace("name = \"everything\"", &format!("name = \"{NAME}\""));
    fs::write(&manifest, text).map_err(|error| Failure::from_io(&manifest, &error))?;
    // The versions of this repository: no others are downloaded.
    let lock = out.join("Cargo.lock");
    fs::copy(root.join("Cargo.lock"), &lock).map_err(|error| Failure::from_io(&lock, &error))?;
    let mut check = cargo::command();
    check.args(["check", "--quiet", "--keep-going", "--lib", "--examples"]).current_dir(out);
    check.args(["--color", "never", "--message-format", "short"]);
    // Clippy and the tests have checked the same dependencies there.
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    check.env("CARGO_TARGET_DIR", target);
    let output = check.output().map_err(|error| Failure::new(format!("`cargo check` did not start: {error}")))?;
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    // It is expected to fail, but for the sake of the programs alone.
    let is_of_program =
        |line: &str| line.starts_with("examples/") || line.starts_with("error: could not compile `programs` (example");
    match errors.lines().find(|line| line.contains("error") && !is_of_program(line)) {
        Some(_) => Err(Failure::new(format!("cargo check: {errors}"))),
        None => Ok(errors),
    }
}

/// The groups whose functions have errors.
fn broken(errors: &str, module: usize, program: &str) -> BTreeSet<&'static str> {
    let file = format!("examples/k{module:02}.rs:");
    let reported = errors.lines().filter_map(|line| line.strip_prefix(&file)).filter(|rest| rest.contains(": error"));
    let lines = reported.filter_map(|rest| rest.split(':').next()?.parse().ok());
    lines.map(|line| group(program, line)).collect()
}

/// The group of the function that a line is in.
fn group(program: &str, line: usize) -> &'static str {
    let before: Vec<&str> = program.lines().take(line).collect();
    let name = before.iter().rev().find_map(|line| line.strip_prefix("pub fn ")).unwrap_or_default();
    GROUPS.into_iter().find(|group| name.starts_with(group)).unwrap_or("the imports")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::repository_root;

    #[test]
    fn chosen_kinds_are_of_every_group_and_severity() {
        let (_, all) = kinds::read(&repository_root()).unwrap();
        let chosen: Vec<&Kind> =
            CHOSEN.iter().map(|name| all.iter().find(|kind| kind.name == *name).unwrap()).collect();
        let severities: BTreeSet<&str> = chosen.iter().map(|kind| kind.severity().as_str()).collect();
        assert_eq!(severities, BTreeSet::from(["additive", "breaking"]));
        let broken: BTreeSet<&str> = chosen.iter().flat_map(|kind| breaks(kind)).collect();
        assert_eq!(broken, BTreeSet::from(GROUPS));
    }

    #[test]
    fn odd_document_is_generated() {
        let root = repository_root();
        let document = odd_document(&root).unwrap();
        let refused = proof::package(&root, std::iter::once(Ok(document)), &crate::codegen::scratch("odd")).unwrap();
        assert_eq!(refused, []);
    }

    #[test]
    fn errors_are_assigned_to_groups() {
        let program = "use a::b;\n\npub fn send() {\n    b::send();\n}\n\npub fn call_removed() {\n    b::call();\n}\n";
        let errors = "examples/k01.rs:4:5: error[E0061]: this function takes 1 argument\n\
                      examples/k01.rs:8:5: warning: deprecated\n\
                      examples/k02.rs:8:5: error[E0425]: cannot find function\n\
                      examples/k03.rs:1:5: error[E0432]: unresolved import\n";
        let of = |module| broken(errors, module, program).into_iter().collect::<Vec<_>>();
        assert_eq!((of(0), of(1), of(2)), (vec![], vec!["send"], vec!["call"]));
        assert_eq!(of(3), ["the imports"]);
    }
}
