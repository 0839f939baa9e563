//! Schemathesis: requests generated from each document, valid and invalid ones, and their responses checked against it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::document::{Document, Operation, Place};
use crate::emulator::{Emulator, TOKEN};
use crate::recording::Recording;
use crate::tools::Tools;
use crate::verdict::{Column, Verdict};
use crate::{Result, process};

/// For one document.
const LIMIT: Duration = Duration::from_secs(3_600);
/// Documents at a time.
const AT_ONCE: usize = 2;
const SEED: &str = "1";

/// How thoroughly it checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Thoroughness {
    /// Few requests for each operation, each for itself.
    Brief,
    /// Many, and sequences of them.
    Whole,
}

impl Thoroughness {
    /// Requests for each operation and phase, the same ones in every run, and the phases.
    fn arguments(self) -> [&'static str; 4] {
        match self {
            Self::Brief => ["--max-examples", "8", "--phases", "fuzzing"],
            Self::Whole => ["--max-examples", "30", "--phases", "examples,coverage,fuzzing,stateful"],
        }
    }
}

/// The report of schemathesis.
#[derive(Deserialize)]
struct Report {
    failures: Vec<Failure>,
    errors: Vec<serde_json::Value>,
    exit_code: i32,
}

/// One kind of failure, and the operations (`GET /clusters`) where it was seen.
#[derive(Deserialize)]
struct Failure {
    title: String,
    operations: Vec<String>,
}

/// Number of responses by status; counted by our hooks.
type Tally = BTreeMap<String, BTreeMap<String, u32>>;

/// What it needs beside a document.
struct Checker<'a> {
    tools: &'a Tools,
    binary: &'a Path,
    recording: &'a Recording,
    world: PathBuf,
    thoroughness: Thoroughness,
}

/// Runs it on every document.
pub(crate) fn check(
    tools: &Tools,
    binary: &Path,
    recording: &Recording,
    documents: &[Document],
    thoroughness: Thoroughness,
) -> Result<Column> {
    let checker = Checker { tools, binary, recording, world: recording.world(tools, binary)?, thoroughness };
    let next = std::sync::Mutex::new(documents.iter());
    let work = || {
        let mut verdicts = Vec::new();
        loop {
            let Some(document) = next.lock().ok().and_then(|mut documents| documents.next()) else { break };
            verdicts.extend(
                checker
                    .check(document)
                    .unwrap_or_else(|error| vec![Verdict::failed(&document.full_id("run"), "complete", error)]),
            );
        }
        verdicts
    };
    let mut verdicts: Vec<Verdict> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..AT_ONCE).map(|_| scope.spawn(work)).collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap_or_default()).collect()
    });
    verdicts.sort_by(|one, other| one.operation.cmp(&other.operation));
    Ok(Column { title: "schemathesis", verdicts })
}

impl Checker<'_> {
    fn check(&self, document: &Document) -> Result<Vec<Verdict>> {
        let tools = self.tools;
        let file = |ending: &str| tools.file(&format!("schemathesis-{}{ending}", document.name));
        let emulator = Emulator::start_at(self.binary, &file("-config.yaml"), &file("-emulator.log"))?;
        let host = self.recording.host_of(&document.name).unwrap_or(&document.host);
        let (log, report, tally) = (file(".log"), file(".json"), file("-tally.json"));
        for stale in [&report, &tally] {
            let _ = std::fs::remove_file(stale);
        }
        let mut command = Command::new(tools.python());
        command
            .args(["-B", "-m", "schemathesis.cli", "run"])
            .arg(document.corrected(tools, Place::Api)?)
            .args(["--url", &format!("{}{}", emulator.root_url, document.base_path)])
            .args(["--header", &format!("Authorization: Bearer {TOKEN}"), "--header", &format!("Host: {host}")])
            // That a valid request may break a rule of the product is no fault.
            .args(["--checks", "all", "--exclude-checks", "positive_data_acceptance"])
            .args(self.thoroughness.arguments())
            .args(["--seed", SEED, "--generation-database", "none"])
            .args(["--continue-on-failure", "--no-shrink", "--no-color", "--report", "json", "--report-json-path"])
            .arg(&report)
            .current_dir(&tools.folder)
            .env("SCHEMATHESIS_HOOKS", "schemathesis_hooks")
            .env("PYTHONPATH", &tools.drivers)
            .env("CONFORMANCE_URL", &emulator.root_url)
            .env("CONFORMANCE_TOKEN", TOKEN)
            .env("CONFORMANCE_HOST", host)
            .env("CONFORMANCE_BASE_PATH", &document.base_path)
            .env("CONFORMANCE_DOCUMENT", &document.name)
            .env("CONFORMANCE_WORLD", &self.world)
            .env("CONFORMANCE_TALLY", &tally);
        let status = process::run(&mut command, &log, &file("-errors.log"), LIMIT)?;
        let of_log = |error: String| format!("schemathesis ({status}): {error}; see {}", log.display());
        let report = read_json(&report).map_err(of_log)?;
        let tally = read_json(&tally).map_err(of_log)?;
        println!("schemathesis checked against {}", document.name);
        Ok(verdicts(document, &report, &tally, &log, self.thoroughness))
    }
}

fn read_json<T: DeserializeOwned>(file: &Path) -> Result<T> {
    serde_json::from_str(&process::read(file)?).map_err(|error| format!("{}: {error}", file.display()))
}

/// Each operation conforms, has been seen to succeed, and has refused bad data if it takes any.
fn verdicts(
    document: &Document,
    report: &Report,
    tally: &Tally,
    log: &Path,
    thoroughness: Thoroughness,
) -> Vec<Verdict> {
    let mut verdicts = Vec::new();
    let mut faults: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for failure in &report.failures {
        for label in &failure.operations {
            faults.entry(document.id_of(label).unwrap_or(label)).or_default().insert(&failure.title);
        }
    }
    for (operation, titles) in &faults {
        let titles: Vec<_> = titles.iter().copied().collect();
        verdicts.push(Verdict::failed(operation, "conforms", format!("{}; see {}", titles.join(", "), log.display())));
    }
    for operation in &document.operations {
        if !faults.contains_key(operation.id.as_str()) {
            verdicts.push(Verdict::passed(&operation.id, "conforms"));
        }
        // Few requests do not reach all.
        if thoroughness == Thoroughness::Whole {
            verdicts.extend(was_reached(operation, tally.get(&operation.id)));
        }
    }
    if verdicts.iter().all(|verdict| verdict.passed) && (report.exit_code != 0 || !report.errors.is_empty()) {
        verdicts.push(Verdict::failed("run", "complete", format!("see {}", log.display())));
    }
    verdicts.iter_mut().for_each(|verdict| verdict.operation = document.full_id(&verdict.operation));
    verdicts
}

/// An operation that only ever failed, or never refused anything, was not checked at all.
fn was_reached(operation: &Operation, statuses: Option<&BTreeMap<String, u32>>) -> Vec<Verdict> {
    let seen = |is_it: fn(&str) -> bool| statuses.is_some_and(|statuses| statuses.keys().any(|status| is_it(status)));
    let verdict = |case: &str, reached: bool| match reached {
        true => Verdict::passed(&operation.id, case),
        false => Verdict::failed(&operation.id, case, "never seen in the whole run"),
    };
    let mut verdicts = vec![verdict("accepts", seen(|status| status.starts_with('2')))];
    if operation.takes_data {
        verdicts.push(verdict("refuses", seen(|status| ["400", "422"].contains(&status))));
    }
    verdicts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn operation(id: &str, label: &str) -> Operation {
        Operation { id: id.to_owned(), label: label.to_owned(), takes_data: true }
    }

    fn checked(report: &str, tally: &str) -> Vec<(String, String, bool)> {
        let document = Document::of(vec![operation("aGet", "GET /a"), operation("aPost", "POST /a")]);
        let report = serde_json::from_str(report).unwrap();
        let tally = serde_json::from_str(tally).unwrap();
        let verdicts = verdicts(&document, &report, &tally, Path::new("log"), Thoroughness::Whole);
        verdicts.into_iter().map(|v| (v.operation, v.case, v.passed)).filter(|(_, _, passed)| !passed).collect()
    }

    const BOTH: &str = r#"{ "aGet": { "200": 3, "422": 1 }, "aPost": { "202": 3, "400": 1 } }"#;

    #[test]
    fn clean_run_passes() {
        assert!(checked(r#"{ "failures": [], "errors": [], "exit_code": 0 }"#, BOTH).is_empty());
    }

    #[test]
    fn failures_belong_to_their_operation() {
        let report = r#"{ "failures": [{ "title": "t", "operations": ["POST /a", "TRACE /a"] }], "errors": [],
            "exit_code": 1 }"#;
        let expected = ["toy TRACE /a", "toy aPost"].map(|name| (name.to_owned(), "conforms".to_owned(), false));
        assert_eq!(checked(report, BOTH), expected);
    }

    #[test]
    fn unreached_operation_fails() {
        let report = r#"{ "failures": [], "errors": [], "exit_code": 0 }"#;
        let expected = [("aGet", "accepts"), ("aGet", "refuses"), ("aPost", "accepts"), ("aPost", "refuses")];
        let expected = expected.map(|(name, case)| (format!("toy {name}"), case.to_owned(), false));
        assert_eq!(checked(report, r#"{ "aGet": { "404": 9 } }"#), expected);
    }

    #[test]
    fn aborted_run_fails() {
        let report = r#"{ "failures": [], "errors": [{}], "exit_code": 1 }"#;
        assert_eq!(checked(report, BOTH), [("toy run".to_owned(), "complete".to_owned(), false)]);
    }
}
