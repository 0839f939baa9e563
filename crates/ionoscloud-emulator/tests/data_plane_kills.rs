//! A program that is killed leaves no server running, and the next one removes its folder.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test ends by panicking")]
#![cfg(unix)]

mod program;

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use program::products::things;
use program::{Folder, Running, ask, started};
use serde_json::json;

/// It starts, says who it is, and never responds.
const SERVER: &str = "sh -c 'echo $$ > {directory}/id; exec sleep 100' {port} {auth}";
const PATIENCE: Duration = Duration::from_secs(20);

fn until<T>(what: &str, check: impl Fn() -> Option<T>) -> T {
    let begun = Instant::now();
    loop {
        if let Some(found) = check() {
            return found;
        }
        assert!(begun.elapsed() < PATIENCE, "not until {what}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// The folders of data planes in this one.
fn folders(base: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(base).unwrap().map(|entry| entry.unwrap());
    let own = entries.filter(|entry| entry.file_name().to_str().unwrap().starts_with("ionos-emulator-"));
    own.map(|entry| entry.path()).collect()
}

fn is_alive(id: &str) -> bool {
    Command::new("kill").args(["-0", id]).stderr(Stdio::null()).status().unwrap().success()
}

fn program(base: &str) -> (Running, String) {
    started(&["--data-plane", SERVER], &[("TMPDIR", base)])
}

#[test]
fn killed_program_leaves_neither_server_nor_folder() {
    let folder = Folder::new("data-plane-kills");
    let base = folder.file("temporary");
    fs::create_dir(&base).unwrap();
    let (killed, address) = program(&base);
    let thing = things().into_iter().find(|thing| thing.product == "mongo").unwrap();
    let body = json!({ "properties": thing.properties });
    assert_eq!(ask(&address, "POST", "/databases/mongodb/clusters", Some(&body)).unwrap().0, 200);
    let [left] = &folders(&base)[..] else { panic!("{:?}", folders(&base)) };
    let id = until("there is a server", || {
        let id = fs::read_to_string(left.join("1/id")).ok()?;
        id.ends_with('\n').then(|| id.trim_end().to_owned())
    });
    assert!(is_alive(&id));
    // By SIGKILL.
    killed.finish();
    until("its server ends", || (!is_alive(&id)).then_some(()));
    assert!(left.join("1").exists());

    let (_second, _) = program(&base);
    assert!(!left.exists());
    let of_second = folders(&base);
    let (_third, _) = program(&base);
    assert!(of_second.len() == 1 && of_second[0].exists(), "a running program keeps its folder");
    assert_eq!(folders(&base).len(), 2);
}
