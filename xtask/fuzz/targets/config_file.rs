//! The vendor's configuration file: any text is a client or an error, and an error is one line that shows no password.

#![no_main]

use std::path::PathBuf;
use std::sync::LazyLock;

use ionoscloud::{Client, ErrorKind};
use libfuzzer_sys::fuzz_target;

/// In memory where the system has such a folder, for it is written anew for each text.
static FILE: LazyLock<PathBuf> = LazyLock::new(|| {
    let memory = PathBuf::from("/dev/shm");
    let folder = if memory.is_dir() { memory } else { std::env::temp_dir() };
    folder.join(format!("ionoscloud-fuzz-{}", std::process::id()))
});

/// Longer than any name that is listed.
const CANARY: &str = "c4n4ry-c4n4ry-c4n4ry-c4n4ry-c4n4ry-c4n4ry-value";

fuzz_target!(|text: &str| {
    let text = text.replace("SECRET", CANARY);
    std::fs::write(&*FILE, &text).expect("a temporary file can be written");
    let Err(error) = Client::builder().config_file(&*FILE).build() else { return };
    assert!(matches!(error.kind(), ErrorKind::Configuration | ErrorKind::Credentials), "{error}");
    let shown = format!("{error} {error:?}");
    assert!(!error.to_string().contains(['\n', '\r', '\u{1b}']), "{shown:?}");
    assert!(!shown.contains(CANARY), "{shown}");
});
