//! The program: its ready line, its flags, its end.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test ends by panicking")]
#![cfg(unix)]

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Output, Stdio};

const PROGRAM: &str = env!("CARGO_BIN_EXE_ionos-emulator");

/// Killed when dropped, so that a failing test leaves nothing behind.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts the program and reads its ready line: the address that it names.
fn started(arguments: &[&str], environment: &[(&str, &str)]) -> (Running, String) {
    let mut command = Command::new(PROGRAM);
    command.args(arguments).envs(environment.iter().copied()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut running = Running(command.spawn().unwrap());
    let mut line = String::new();
    BufReader::new(running.0.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let address = line.strip_prefix("ionos-emulator listening on http://").unwrap_or_else(|| panic!("{line:?}"));
    (running, address.strip_suffix('\n').unwrap().to_owned())
}

fn status_of(address: &str, path: &str, authorization: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\nauthorization: {authorization}\r\n\r\n")
        .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer.split(' ').nth(1).unwrap().to_owned()
}

fn ended(arguments: &[&str]) -> Output {
    Command::new(PROGRAM).args(arguments).stdin(Stdio::null()).output().unwrap()
}

#[test]
fn it_serves_until_a_signal_ends_it() {
    for signal in ["TERM", "INT"] {
        let (mut running, address) = started(&["--time-scale", "600"], &[]);
        assert!(address.starts_with("127.0.0.1:"), "{address}");
        assert_eq!(status_of(&address, "/databases/mongodb/templates", "Bearer any"), "200");
        let id = running.0.id().to_string();
        assert!(Command::new("kill").args(["-s", signal, &id]).status().unwrap().success());
        assert_eq!(running.0.wait().unwrap().code(), Some(0), "SIG{signal}");
    }
}

#[test]
fn credentials_come_from_flags_and_from_the_environment() {
    let path = "/databases/mongodb/clusters";
    let (_running, address) = started(&["--token", "one", "--user", "ada:pass:word"], &[]);
    for (authorization, status) in [("Bearer one", "200"), ("Basic YWRhOnBhc3M6d29yZA==", "200"), ("Bearer two", "401")]
    {
        assert_eq!(status_of(&address, path, authorization), status, "{authorization}");
    }
    let (_running, address) = started(&[], &[("EMULATOR_TOKEN", "two")]);
    assert_eq!(status_of(&address, path, "Bearer two"), "200");
    assert_eq!(status_of(&address, path, "Bearer one"), "401");
}

#[test]
fn bad_flags_and_a_busy_port_are_clear_errors() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    for (arguments, expected) in [
        (vec!["--listen", &address], address.as_str()),
        (vec!["--listen", "nonsense"], "nonsense"),
        (vec!["--time-scale", "0"], "greater than zero"),
        (vec!["--time-scale", "nan"], "greater than zero"),
        (vec!["--time-scale", "fast"], "fast"),
        (vec!["--user", "canary"], "NAME:PASSWORD"),
        (vec!["--token", "canary canary"], "token"),
        (vec!["--nonsense"], "--nonsense"),
    ] {
        let output = ended(&arguments);
        let text = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.code().is_some_and(|code| code != 0), "{arguments:?}: {text}");
        assert!(text.contains(expected) && !text.contains("canary"), "{arguments:?}: {text}");
        assert!(output.stdout.is_empty(), "{arguments:?}");
    }
}

#[test]
fn help_shows_no_secret_of_the_environment() {
    let output = Command::new(PROGRAM).arg("--help").env("EMULATOR_TOKEN", "canary").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("EMULATOR_TOKEN") && !text.contains("canary"), "{text}");
}
