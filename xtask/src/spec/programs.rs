//! `cargo xtask spec proof --programs`: one program of a user, compiled before and after some kinds of change.
//!
//! It needs no tool, and it sees types, which cargo-semver-checks does not compare.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::diff::Severity;
use super::kinds::{self, Kind};
use super::proof;
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
/// The folder in which the step for all documents compiled the same dependencies.
const COMPILED: &str = "target/all-documents/target";

/// Fails unless the program compiles before each kind, and after it where its severity says so.
pub(super) fn run(root: &Path) -> Result<(), Failure> {
    let folder = root.join("target/spec-programs");
    let _ = fs::remove_dir_all(&folder);
    let file = root.join(kinds::FOLDER).join(PROGRAM);
    let program = fs::read_to_string(&file).map_err(|error| Failure::from_io(&file, &error))?;
    let (toy, all) = kinds::read(root)?;
    let chosen: Vec<Kind> = all.into_iter().filter(|kind| CHOSEN.contains(&kind.name.as_str())).collect();
    let mut wrong = Vec::new();
    for (which, changed) in [("before", false), ("after", true)] {
        let out = folder.join(which);
        let refused =
            proof::package(root, &chosen, &out, |kind| if changed { kind.apply(&toy) } else { Ok(toy.clone()) })?;
        if let Some((_, reason)) = refused.first() {
            return Err(Failure::new(format!("the generator refuses a chosen kind: {reason}")));
        }
        let failing = failing(root, &out, &program, chosen.len())?;
        for (module, kind) in chosen.iter().enumerate() {
            let (fails, expected) = (failing.contains(&module), changed && kind.severity() == Severity::Breaking);
            println!("{which} `{}`: {}", kind.name, if fails { "does not compile" } else { "compiles" });
            if fails != expected {
                wrong.push(format!("{which} `{}`, which is {}", kind.name, kind.severity().as_str()));
            }
        }
    }
    if chosen.len() == CHOSEN.len() && wrong.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!("a program of a user has another verdict than `diff`: {}", wrong.join(", "))))
}

/// The modules whose program does not compile.
fn failing(root: &Path, out: &Path, program: &str, count: usize) -> Result<BTreeSet<usize>, Failure> {
    let examples = out.join("examples");
    fs::create_dir_all(&examples).map_err(|error| Failure::from_io(&examples, &error))?;
    for module in 0..count {
        let file = examples.join(format!("k{module:02}.rs"));
        let text = program.replace("KIND", &format!("k{module:02}"));
        fs::write(&file, text).map_err(|error| Failure::from_io(&file, &error))?;
    }
    // The versions of this repository: no others are downloaded.
    let lock = out.join("Cargo.lock");
    fs::copy(root.join("Cargo.lock"), &lock).map_err(|error| Failure::from_io(&lock, &error))?;
    let mut check = cargo::command();
    check.args(["check", "--quiet", "--keep-going", "--lib", "--examples", "--color", "never"]).current_dir(out);
    check.env("CARGO_TARGET_DIR", root.join(COMPILED));
    let output = check.output().map_err(|error| Failure::new(format!("`cargo check` did not start: {error}")))?;
    let errors = String::from_utf8_lossy(&output.stderr);
    let failing: BTreeSet<usize> = (0..count).filter(|module| is_reported(&errors, *module)).collect();
    if output.status.success() || !failing.is_empty() {
        return Ok(failing);
    }
    Err(Failure::new(format!("cargo check: {errors}")))
}

fn is_reported(errors: &str, module: usize) -> bool {
    let target = format!("(example \"k{module:02}\")");
    errors.lines().any(|line| line.starts_with("error: could not compile") && line.contains(&target))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::repository_root;

    #[test]
    fn chosen_kinds_are_of_every_severity() {
        let (_, all) = kinds::read(&repository_root()).unwrap();
        let severities: BTreeSet<&str> =
            CHOSEN.iter().map(|name| all.iter().find(|kind| kind.name == *name).unwrap().severity().as_str()).collect();
        assert_eq!(severities, BTreeSet::from(["additive", "breaking"]));
        let errors = "error: could not compile `everything` (example \"k01\") due to 1 previous error\n";
        assert_eq!((is_reported(errors, 0), is_reported(errors, 1)), (false, true));
    }
}
