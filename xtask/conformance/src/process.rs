//! Programs that are started, watched and ended.

use std::fs::{self, File};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, ExitStatus};
use std::time::{Duration, Instant};

use crate::Result;

/// Programs that take longer are stuck.
pub(crate) const LIMIT: Duration = Duration::from_secs(300);
const POLL_INTERVAL: Duration = Duration::from_millis(50);

/// A program that is ended with the value.
#[derive(Debug)]
pub(crate) struct Running(pub(crate) Child);

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself: nothing is left to kill.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Running {
    /// Waits until a process listens on the port; fails if it ended or the time is over.
    pub(crate) fn listening_on(&mut self, port: u16, limit: Duration) -> Result<()> {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let began = Instant::now();
        while began.elapsed() < limit {
            if let Ok(Some(status)) = self.0.try_wait() {
                return Err(format!("ended ({status}) before it listened"));
            }
            if TcpStream::connect(address).is_ok() {
                return Ok(());
            }
            std::thread::sleep(POLL_INTERVAL);
        }
        Err(format!("does not listen on port {port} after {} s", limit.as_secs()))
    }
}

/// Runs a program to its end with its output in two files; longer than the limit is a failure.
pub(crate) fn run(command: &mut Command, output: &Path, log: &Path, limit: Duration) -> Result<ExitStatus> {
    let name = command.get_program().to_string_lossy().into_owned();
    command.stdout(create(output)?).stderr(create(log)?);
    let mut child = Running(command.spawn().map_err(|error| format!("`{name}` did not start: {error}"))?);
    let began = Instant::now();
    while began.elapsed() < limit {
        if let Some(status) = child.0.try_wait().map_err(|error| format!("`{name}`: {error}"))? {
            return Ok(status);
        }
        std::thread::sleep(POLL_INTERVAL);
    }
    Err(format!("`{name}` was ended after {} s; see {}", limit.as_secs(), log.display()))
}

pub(crate) fn create(file: &Path) -> Result<File> {
    File::create(file).map_err(|error| format!("{}: {error}", file.display()))
}

pub(crate) fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))
}

pub(crate) fn write(file: &Path, text: &str) -> Result<()> {
    fs::write(file, text).map_err(|error| format!("{}: {error}", file.display()))
}

/// A port that was free a moment ago.
pub(crate) fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(|error| format!("no free port: {error}"))?;
    listener.local_addr().map(|address| address.port()).map_err(|error| format!("no free port: {error}"))
}
