//! `cargo xtask ci`: everything that has to hold before a change is merged, step by step, each with its time.
//!
//! `.ci/run` and the hosted workflow call it without arguments. A step is a name and one or more calls of cargo, whose
//! output passes through as it is; the first step that fails ends the run. With `--full` the long checks follow, and
//! the run continues after a failure, because each would cost another hour.

mod steps;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use clap::Args;

use self::steps::{ALWAYS, Command, LONG, Step};
use crate::{Failure, cargo, repository_root};

/// The folder of the vendor's API documents if `UPSTREAM_SPECS` is not set.
const UPSTREAM: &str = "../shared/specs";

#[derive(Args)]
pub(crate) struct Arguments {
    /// Steps to run, in their own order; all but the long ones without an argument
    #[arg(value_name = "STEP")]
    steps: Vec<String>,
    /// Run the long checks (all foreign clients, every feature, fuzzing) as well
    #[arg(long, conflicts_with = "steps")]
    full: bool,
    /// Print the names of all steps
    #[arg(long, conflicts_with_all = ["steps", "full"])]
    list: bool,
}

/// Runs the chosen steps and reports how long each took.
pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    if arguments.list {
        print!("{}", list());
        return Ok(());
    }
    let chosen = choose(arguments)?;
    let root = repository_root();
    let mut results: Vec<(&str, Duration, Result<(), Failure>)> = Vec::new();
    for step in &chosen {
        println!("\n==> {}: {}", step.name, step.purpose);
        let began = Instant::now();
        let result = run_step(&root, step);
        println!("{}", line(step.name, began.elapsed(), &result));
        let failed = result.is_err();
        results.push((step.name, began.elapsed(), result));
        if failed && !arguments.full {
            break;
        }
    }
    println!("\n==> all steps");
    for (name, time, result) in &results {
        println!("{}", line(name, *time, result));
    }
    let failed: Vec<_> = results.iter().filter(|(_, _, result)| result.is_err()).map(|(name, _, _)| *name).collect();
    if failed.is_empty() { Ok(()) } else { Err(Failure::new(format!("failed: {}", failed.join(", ")))) }
}

fn list() -> String {
    let line = |step: &Step| format!("{:28} {}\n", step.name, step.purpose);
    let always: String = ALWAYS.iter().map(line).collect();
    let long: String = LONG.iter().map(line).collect();
    format!("{always}\nwith --full, or by name:\n{long}")
}

fn choose(arguments: &Arguments) -> Result<Vec<&'static Step>, Failure> {
    let all = || ALWAYS.iter().chain(LONG);
    if arguments.full {
        return Ok(all().collect());
    }
    if arguments.steps.is_empty() {
        return Ok(ALWAYS.iter().collect());
    }
    // `examples` stands for all steps `examples/…`.
    let names = |step: &Step, name: &str| step.name == name || step.name.split('/').next() == Some(name);
    if let Some(unknown) = arguments.steps.iter().find(|name| !all().any(|step| names(step, name))) {
        return Err(Failure::new(format!("there is no step `{unknown}`; `cargo xtask ci --list` prints all")));
    }
    Ok(all().filter(|step| arguments.steps.iter().any(|name| names(step, name))).collect())
}

fn line(name: &str, time: Duration, result: &Result<(), Failure>) -> String {
    let outcome = result.as_ref().map_or_else(|failure| format!("FAILED: {failure}"), |()| "ok".to_owned());
    format!("{:>5} s  {name}: {outcome}", time.as_secs())
}

fn run_step(root: &Path, step: &Step) -> Result<(), Failure> {
    step.commands.iter().try_for_each(|command| run_command(root, command))
}

fn run_command(root: &Path, command: &Command) -> Result<(), Failure> {
    let folder = command.workspace.map_or_else(|| root.to_path_buf(), |workspace| root.join(workspace));
    if command.workspace.is_some() {
        // With the lock file of this workspace the other one is built from the same crates.
        let lock = folder.join("Cargo.lock");
        std::fs::copy(root.join("Cargo.lock"), &lock).map_err(|error| Failure::from_io(&lock, &error))?;
    }
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    let mut process = cargo::command();
    process.args(command.arguments.split_whitespace()).current_dir(folder);
    if command.workspace.is_some() {
        process.env("CARGO_TARGET_DIR", target);
    }
    if let Some((name, value)) = command.variable {
        process.env(name, value);
    }
    let upstream = root.join(UPSTREAM);
    if std::env::var_os("UPSTREAM_SPECS").is_none() && upstream.is_dir() {
        process.env("UPSTREAM_SPECS", upstream);
    }
    println!("cargo {}", command.arguments);
    let status = process.status().map_err(|error| Failure::new(format!("`cargo` did not start: {error}")))?;
    if status.success() { Ok(()) } else { Err(Failure::new(format!("cargo {}: {status}", command.arguments))) }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn chosen(steps: &[&str], full: bool) -> Result<Vec<&'static str>, String> {
        let steps = steps.iter().map(|step| (*step).to_owned()).collect();
        let chosen = choose(&Arguments { steps, full, list: false });
        chosen.map(|steps| steps.iter().map(|step| step.name).collect()).map_err(|failure| failure.to_string())
    }

    #[test]
    fn step_line_reports_time_and_failure() {
        let (name, time) = ("conformance", Duration::from_millis(12_345));
        assert_eq!(line(name, time, &Ok(())), "   12 s  conformance: ok");
        assert_eq!(line(name, time, &Err(Failure::new("broken"))), "   12 s  conformance: FAILED: broken");
    }

    #[test]
    fn steps_are_chosen_by_name_and_by_group() {
        assert_eq!(chosen(&["tidy", "format"], false).unwrap(), ["format", "tidy"]);
        assert!(chosen(&["examples"], false).unwrap().contains(&"examples/quickstart"));
        assert!(chosen(&["nothing"], false).unwrap_err().contains("`nothing`"));
        assert_eq!(chosen(&[], false).unwrap().len(), ALWAYS.len());
        assert_eq!(chosen(&[], true).unwrap().len(), ALWAYS.len() + LONG.len());
    }

    #[test]
    fn step_names_are_unique() {
        let names: BTreeSet<&str> = ALWAYS.iter().chain(LONG).map(|step| step.name).collect();
        assert_eq!(names.len(), ALWAYS.len() + LONG.len());
    }

    #[test]
    fn every_example_probe_and_consumer_has_step() {
        let commands: Vec<&str> =
            ALWAYS.iter().chain(LONG).flat_map(|step| step.commands).map(|command| command.arguments).collect();
        let runs = |what: &str| commands.iter().any(|command| format!("{command} ").contains(&format!("{what} ")));
        let root = repository_root();
        for entry in std::fs::read_dir(root.join("examples")).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            // `log_level` is a module of the others; the driver needs a real database server.
            let Some(name) = name.strip_suffix(".rs").filter(|name| !["log_level", "driver"].contains(name)) else {
                continue;
            };
            assert!(runs(&format!("--example {name}")), "{name}");
        }
        let folders =
            [steps::FEATURE_PROBES, steps::CONSUMERS].map(|folder| std::fs::read_dir(root.join(folder)).unwrap());
        for entry in folders.into_iter().flatten() {
            let entry = entry.unwrap();
            let name = entry.file_name().into_string().unwrap();
            if entry.path().join("src/main.rs").exists() {
                assert!(runs(&format!("--package {name}")), "{name}");
            }
        }
    }
}
