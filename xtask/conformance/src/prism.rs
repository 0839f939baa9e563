//! A proxy that holds both sides of a conversation to the document.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::document::{Document, MONGODB, Place};
use crate::emulator::Emulator;
use crate::process::Running;
use crate::recording::Recording;
use crate::tools::Tools;
use crate::verdict::{Column, Verdict};
use crate::{Result, our_client, process, sdk};

const START_LIMIT: Duration = Duration::from_secs(60);
/// Prism refuses wrong data by itself, so the emulator's 422 is left to the other checkers.
const CASES: &str = "401,404";
/// The mark of a violation in its log; `--errors` turns each of them into a response that no client accepts.
const VIOLATION: &str = "prism/errors#";

/// Our client and the Python SDK, each with an emulator of its own, and what was recorded of our client's whole API.
pub(crate) fn check(
    tools: &Tools,
    binary: &Path,
    recording: &Recording,
    documents: &[Document],
) -> Result<Vec<Column>> {
    let of_mongodb = |document: &&Document| document.base_path == MONGODB;
    let mongodb = documents.iter().find(of_mongodb).ok_or("there is no document of MongoDB")?;
    let file = mongodb.corrected(tools, Place::Root)?;
    let mut ours = between(tools, binary, &file, "prism-ours", our_client::converse)?;
    for operation in &mongodb.operations {
        if !ours.iter().any(|verdict| verdict.operation == operation.id) {
            ours.push(Verdict::failed(&operation.id, "success", "not checked: the conversation ended before it"));
        }
    }
    let python = between(tools, binary, &file, "prism-python", |root_url| {
        sdk::python_at(tools, root_url, CASES, "prism-python-sdk")
    })?;
    let mut recorded = Vec::new();
    for document in documents {
        recorded.extend(replayed(tools, recording, document)?);
    }
    Ok(vec![
        Column { title: "prism: ours", verdicts: ours },
        Column { title: "prism: recorded", verdicts: recorded },
        Column { title: "prism: python", verdicts: python },
    ])
}

/// The recorded exchanges of a document, sent through the proxy again.
fn replayed(tools: &Tools, recording: &Recording, document: &Document) -> Result<Vec<Verdict>> {
    if !recording.documents().contains(document.name.as_str()) {
        let missing = Verdict::failed(&document.full_id("run"), "complete", "the recording has no request of it");
        return Ok(vec![missing]);
    }
    let name = format!("prism-{}", document.name);
    let (log, port) = (tools.file(&format!("{name}.log")), process::free_port()?);
    let file = document.corrected(tools, Place::Root)?;
    let (prism, proxy_port) = start(tools, &file, &format!("http://127.0.0.1:{port}"), &name)?;
    let mut command = Command::new(tools.python());
    command.arg("-B").arg(tools.drivers.join("replay.py")).arg(&recording.file).arg(&document.name);
    command.args([proxy_port.to_string(), port.to_string()]);
    let mut verdicts = sdk::drive(tools, &mut command, &format!("{name}-replay"))?;
    drop(prism);
    verdicts.extend(violations(&process::read(&log)?));
    verdicts.iter_mut().for_each(|verdict| verdict.operation = document.full_id(&verdict.operation));
    Ok(verdicts)
}

/// Starts an emulator and the proxy before it, and adds the proxy's violations to what the client says.
fn between(
    tools: &Tools,
    binary: &Path,
    document: &Path,
    name: &str,
    client: impl FnOnce(&str) -> Result<Vec<Verdict>>,
) -> Result<Vec<Verdict>> {
    let emulator = Emulator::start(binary, &tools.folder)?;
    let (prism, port) = start(tools, document, &emulator.root_url, name)?;
    let mut verdicts = client(&format!("http://127.0.0.1:{port}"))?;
    drop(prism);
    verdicts.extend(violations(&process::read(&tools.file(&format!("{name}.log")))?));
    Ok(verdicts)
}

/// Starts the proxy before an API, and returns its port.
fn start(tools: &Tools, document: &Path, api: &str, name: &str) -> Result<(Running, u16)> {
    let log = tools.file(&format!("{name}.log"));
    let port = process::free_port()?;
    let child = Command::new("node")
        .arg(tools.node_packages().join("node_modules/@stoplight/prism-cli/dist/index.js"))
        .args(["proxy", "--errors", "--host", "127.0.0.1", "--port", &port.to_string()])
        .arg(document)
        .arg(api)
        .stdin(Stdio::null())
        .stdout(process::create(&log)?)
        .stderr(process::create(&tools.file(&format!("{name}-errors.log")))?)
        .spawn()
        .map_err(|error| format!("Prism did not start: {error}"))?;
    let mut prism = Running(child);
    prism.listening_on(port, START_LIMIT).map_err(|error| format!("Prism {error}; see {}", log.display()))?;
    Ok((prism, port))
}

/// A client may try again after a violation and succeed; the proxy's log forgets none.
fn violations(log: &str) -> Vec<Verdict> {
    let lines = log.lines().filter(|line| line.contains(VIOLATION));
    lines.map(|line| Verdict::failed("proxy", "no violation", line.trim())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn violations_are_found_in_log() {
        let log = "[CLI] start Prism is listening\n\
            [HTTP SERVER] post /a error Request terminated with error: https://host/prism/errors#VIOLATIONS: not valid\n";
        let found = violations(log);
        assert_eq!(found.len(), 1);
        assert!(!found[0].passed && found[0].detail.contains("post /a"));
    }
}
