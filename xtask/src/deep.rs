//! What takes longer than CI may, step by step, each with its time.

use std::path::Path;
use std::time::{Duration, Instant};

use crate::{Failure, cargo};

/// Where the code of every document goes.
const EVERYTHING: &str = "target/everything";

struct Step {
    name: &'static str,
    /// Of cargo, with spaces between them.
    arguments: &'static str,
}

const STEPS: [Step; 7] = [
    Step { name: "foreign clients and checkers judge", arguments: "xtask conformance" },
    Step {
        name: "tests of the transport, all features",
        arguments: "test --package ionoscloud-transport --all-features",
    },
    Step { name: "no secret is told", arguments: "xtask canary" },
    Step { name: "nothing grows with the number of calls", arguments: "run --package endurance" },
    Step { name: "code of all documents", arguments: "xtask codegen --all --out target/everything" },
    Step { name: "tests of all documents", arguments: "test --manifest-path target/everything/Cargo.toml" },
    // What it packs was compiled before.
    Step {
        name: "packages",
        arguments: "package --workspace --exclude conformance --exclude examples --exclude xtask --quiet --allow-dirty \
                    --no-verify",
    },
];

/// Runs every step, also after one that failed, and says at the end how all of them went.
pub(crate) fn run() -> Result<(), Failure> {
    let root = crate::repository_root();
    let mut results = Vec::new();
    for step in &STEPS {
        println!("\n==> {}", step.name);
        let began = Instant::now();
        let result = carry_out(&root, step.arguments);
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

fn carry_out(root: &Path, arguments: &str) -> Result<(), Failure> {
    if arguments.starts_with("test --manifest-path") {
        // With our lock file it is built from the same crates as everything else.
        let lock = root.join(EVERYTHING).join("Cargo.lock");
        std::fs::copy(root.join("Cargo.lock"), &lock).map_err(|error| Failure::from_io(&lock, &error))?;
    }
    let shared = std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| root.join("target").into_os_string());
    let status = cargo::command()
        .args(arguments.split_whitespace())
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
