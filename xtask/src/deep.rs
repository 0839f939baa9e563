//! What takes longer than CI may, step by step, each with its time.

use std::path::Path;
use std::time::{Duration, Instant};

use crate::{Failure, cargo};

/// Where the code of every document goes.
const EVERYTHING: &str = "target/everything";

/// Programs that use the SDK with one set of features each.
const FEATURE_PROBES: &str = "xtask/feature-probes";

struct Step {
    name: &'static str,
    /// Of cargo, with spaces between them.
    arguments: &'static str,
    /// Another workspace that it is for.
    workspace: Option<&'static str>,
}

const STEPS: [Step; 20] = [
    here("foreign clients and checkers judge", "xtask conformance"),
    here("tests of the transport, all features", "test --package ionoscloud-transport --all-features"),
    here("no secret is told", "xtask secret-scan"),
    here("nothing grows with the number of calls", "run --package soak"),
    probe("program with the default features", "run --package defaults"),
    probe("program with AWS-LC and compiled-in roots", "run --package aws-lc"),
    probe("program with AWS-LC and the system's authorities", "run --package aws-lc-platform"),
    probe("program on a machine without authorities", "run --package no-system-roots"),
    probe("program that brings the cryptography", "run --package own-provider"),
    probe("program with two kinds of cryptography", "run --package two-providers"),
    probe("program without TLS", "run --package no-tls"),
    here("code of all documents", "xtask codegen --all --out target/everything"),
    Step { name: "tests of all documents", arguments: "test", workspace: Some(EVERYTHING) },
    here("fuzzing", "xtask fuzz --seconds 600"),
    benchmark("format of the benchmark", "fmt --check"),
    benchmark("clippy on the benchmark", "clippy --release --all-targets -- -D warnings"),
    benchmark("tests of the benchmark", "test --release"),
    here("instructions", "xtask bench --instructions"),
    here("benchmark", "xtask bench --quick"),
    // What it packs was compiled before.
    here(
        "packages",
        "package --workspace --exclude conformance --exclude soak --exclude examples --exclude test-secrets --exclude xtask \
         --quiet --allow-dirty --no-verify",
    ),
];

const fn here(name: &'static str, arguments: &'static str) -> Step {
    Step { name, arguments, workspace: None }
}

const fn probe(name: &'static str, arguments: &'static str) -> Step {
    Step { name, arguments, workspace: Some(FEATURE_PROBES) }
}

const fn benchmark(name: &'static str, arguments: &'static str) -> Step {
    Step { name, arguments, workspace: Some(crate::bench::FOLDER) }
}

/// Runs every step, also after one that failed, and says at the end how all of them went.
pub(crate) fn run() -> Result<(), Failure> {
    let root = crate::repository_root();
    let mut results = Vec::new();
    for step in &STEPS {
        println!("\n==> {}", step.name);
        let began = Instant::now();
        let result = carry_out(&root, step);
        results.push((step.name, began.elapsed(), result));
    }
    println!();
    for (name, time, result) in &results {
        println!("{}", line(name, *time, result));
    }
    let failed = results.iter().filter(|(_, _, result)| result.is_err()).count();
    if failed == 0 { Ok(()) } else { Err(Failure::new(format!("{failed} of {} steps failed", STEPS.len()))) }
}

fn line(name: &str, time: Duration, result: &Result<(), Failure>) -> String {
    let outcome = result.as_ref().map_or_else(|failure| format!("FAILED: {failure}"), |()| "ok".to_owned());
    format!("{:>5} s  {name}: {outcome}", time.as_secs())
}

fn carry_out(root: &Path, step: &Step) -> Result<(), Failure> {
    let arguments = step.arguments;
    let folder = step.workspace.map_or_else(|| root.to_path_buf(), |workspace| root.join(workspace));
    if step.workspace.is_some() {
        // With our lock file it is built from the same crates as everything else.
        let lock = folder.join("Cargo.lock");
        std::fs::copy(root.join("Cargo.lock"), &lock).map_err(|error| Failure::from_io(&lock, &error))?;
    }
    let shared = std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| root.join("target").into_os_string());
    let status = cargo::command()
        .args(arguments.split_whitespace())
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", shared)
        .status()
        .map_err(|error| Failure::new(format!("`cargo` did not start: {error}")))?;
    if status.success() { Ok(()) } else { Err(Failure::new(format!("cargo {arguments}: {status}"))) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_what_failed() {
        let (name, time) = ("judges", Duration::from_millis(12_345));
        assert_eq!(line(name, time, &Ok(())), "   12 s  judges: ok");
        assert_eq!(line(name, time, &Err(Failure::new("broken"))), "   12 s  judges: FAILED: broken");
    }
}
