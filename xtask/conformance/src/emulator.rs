//! The emulator, started as a user would.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::process::Running;
use crate::{Result, cargo, process};

/// The only bearer token that the emulator accepts.
pub(crate) const TOKEN: &str = "conformance-token";
/// Provisioning takes 24 ms and a day between snapshots 4.3 s.
const TIME_SCALE: &str = "20000";

/// A running `ionos-emulator`; it ends with the value.
#[derive(Debug)]
pub(crate) struct Emulator {
    /// Such as `http://127.0.0.1:40123`.
    pub(crate) root_url: String,
    /// The configuration file that it wrote for clients.
    pub(crate) config: PathBuf,
    _process: Running,
}

impl Emulator {
    /// Starts it on a free port, without clusters.
    pub(crate) fn start(binary: &Path, folder: &Path) -> Result<Self> {
        Self::start_at(binary, &folder.join("config.yaml"), &folder.join("emulator.log"))
    }

    /// The same with files of its own, beside others.
    pub(crate) fn start_at(binary: &Path, config: &Path, log: &Path) -> Result<Self> {
        let mut child = Command::new(binary)
            .args(["--listen", "127.0.0.1:0", "--time-scale", TIME_SCALE, "--write-config"])
            .arg(config)
            .env("EMULATOR_TOKEN", TOKEN)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(process::create(log)?)
            .spawn()
            .map_err(|error| format!("{}: {error}", binary.display()))?;
        let stdout = child.stdout.take();
        let process = Running(child);
        let mut line = String::new();
        if let Some(stdout) = stdout {
            BufReader::new(stdout).read_line(&mut line).map_err(|error| format!("ionos-emulator: {error}"))?;
        }
        let url = line.trim().rsplit_once(' ').map(|(_, url)| url).filter(|url| url.starts_with("http://"));
        let root_url = url.ok_or_else(|| format!("ionos-emulator did not say where it listens: {line:?}"))?.to_owned();
        Ok(Self { root_url, config: config.to_owned(), _process: process })
    }
}

/// Builds the binary and returns its path.
pub(crate) fn build(root: &Path) -> Result<PathBuf> {
    cargo::executable(root, "ionos-emulator", &["build", "--bin", "ionos-emulator"])
}
