//! The requests of our client and their responses, recorded by the tests that have every creatable thing live.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Deserialize;

use crate::emulator::{Emulator, TOKEN};
use crate::tools::Tools;
use crate::{Result, cargo, process};

const TEST: &str = "emulated::lives::everything_lives_undisturbed";

/// The file with one exchange a line.
#[derive(Debug)]
pub(crate) struct Recording {
    pub(crate) file: PathBuf,
    exchanges: Vec<Exchange>,
}

#[derive(Debug, Deserialize)]
struct Exchange {
    document: String,
    host: String,
}

impl Recording {
    /// Runs the test that records, as it is built for `cargo test --workspace`.
    pub(crate) fn make(root: &Path, tools: &Tools) -> Result<Self> {
        let file = tools.file("lives.jsonl");
        let arguments = ["test", "--workspace", "--test", "resources", "--no-run"];
        let test = cargo::executable(root, "resources", &arguments)?;
        let log = tools.file("lives.log");
        let mut command = Command::new(test);
        command.args(["--exact", TEST]).env("LIVES_RECORDING", &file).current_dir(root.join("crates/ionoscloud"));
        let status = process::run(&mut command, &log, &tools.file("lives-errors.log"), process::LIMIT)?;
        if !status.success() {
            return Err(format!("{TEST} failed; see {}", log.display()));
        }
        let exchanges = process::read(&file)?.lines().map(serde_json::from_str).collect::<Result<_, _>>();
        let exchanges = exchanges.map_err(|error| format!("{}: {error}", file.display()))?;
        Ok(Self { file, exchanges })
    }

    /// The documents of its requests.
    pub(crate) fn documents(&self) -> BTreeSet<&str> {
        self.exchanges.iter().map(|exchange| exchange.document.as_str()).collect()
    }

    /// The host of the requests of a document: where its resources are.
    pub(crate) fn host_of(&self, document: &str) -> Option<&str> {
        let exchange = self.exchanges.iter().find(|exchange| exchange.document == document)?;
        Some(&exchange.host)
    }

    /// Writes the state of an emulator that has everything that was created, and a call of each operation.
    pub(crate) fn world(&self, tools: &Tools, binary: &Path) -> Result<PathBuf> {
        let emulator = Emulator::start(binary, &tools.folder)?;
        let (state, log) = (tools.file("world.json"), tools.file("world.log"));
        let mut command = Command::new(tools.python());
        command.arg("-B").arg(tools.drivers.join("world.py")).args([&emulator.root_url, TOKEN]).arg(&self.file);
        let status = process::run(&mut command, &state, &log, process::LIMIT)?;
        if status.success() { Ok(state) } else { Err(format!("world.py: {status}; see {}", log.display())) }
    }
}
