//! Starting the program, asking it, and files for it.
#![allow(dead_code, reason = "each test program uses a part of it")]

#[cfg(feature = "tls")]
pub(crate) mod caller;
pub(crate) mod products;
pub(crate) mod writes;

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

use serde_json::Value;

/// The data centre of every cluster.
pub(crate) const DATACENTER: &str = "5a029f4a-72e5-11ec-90d6-0242ac120003";
pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_ionos-emulator");

/// Killed when dropped, so that a failing test leaves nothing behind.
pub(crate) struct Running(pub(crate) Child);

impl Running {
    /// Kills it, and returns what it wrote to standard error.
    pub(crate) fn finish(mut self) -> String {
        let _ = self.0.kill();
        let _ = self.0.wait();
        let mut text = String::new();
        if let Some(mut stderr) = self.0.stderr.take() {
            stderr.read_to_string(&mut text).unwrap();
        }
        text
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts the program and reads its ready line: the address that it names.
pub(crate) fn started(arguments: &[&str], environment: &[(&str, &str)]) -> (Running, String) {
    let mut command = Command::new(PROGRAM);
    command
        .args(with_free_port(arguments))
        .envs(environment.iter().copied())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut running = Running(command.spawn().unwrap());
    let mut line = String::new();
    BufReader::new(running.0.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let address = line.strip_prefix("ionos-emulator listening on http://").unwrap_or_else(|| panic!("{line:?}"));
    (running, address.strip_suffix('\n').unwrap().to_owned())
}

/// The default port is always the same, and tests run side by side.
fn with_free_port<'a>(arguments: &[&'a str]) -> Vec<&'a str> {
    let listen: &[&str] = if arguments.contains(&"--listen") { &[] } else { &["--listen", "127.0.0.1:0"] };
    [listen, arguments].concat()
}

pub(crate) fn ended(arguments: &[&str]) -> Output {
    let mut command = Command::new(PROGRAM);
    command.args(with_free_port(arguments)).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    for _ in 0..1_000 {
        if child.try_wait().unwrap().is_some() {
            break;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    // It serves and never ends if it was not refused.
    let _ = child.kill();
    child.wait_with_output().unwrap()
}

/// Status and JSON of a response; nothing if the connection breaks before it is whole.
pub(crate) fn ask(address: &str, method: &str, path: &str, body: Option<&Value>) -> Option<(u16, Value)> {
    let body = body.map(Value::to_string).unwrap_or_default();
    let mut stream = TcpStream::connect(address).ok()?;
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\nauthorization: Bearer any\r\n\
         content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
    .ok()?;
    let mut response = String::new();
    stream.read_to_string(&mut response).ok()?;
    let (head, body) = response.split_once("\r\n\r\n")?;
    let status = head.split(' ').nth(1)?.parse().ok()?;
    Some((status, serde_json::from_str(body).ok()?))
}

/// The status of a response, whatever its body; nothing if the connection breaks before its head is whole.
pub(crate) fn status_of(address: &str, method: &str, path: &str) -> Option<u16> {
    let mut stream = TcpStream::connect(address).ok()?;
    write!(stream, "{method} {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\nauthorization: Bearer any\r\n\r\n")
        .ok()?;
    let mut response = String::new();
    stream.read_to_string(&mut response).ok()?;
    response.split_once("\r\n\r\n")?.0.split(' ').nth(1)?.parse().ok()
}

/// A folder of its own, empty, that goes with the value.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub(crate) fn file(&self, name: &str) -> String {
        self.0.join(name).to_str().unwrap().to_owned()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
