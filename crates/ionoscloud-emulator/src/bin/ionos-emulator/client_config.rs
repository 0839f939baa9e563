//! The vendor's YAML configuration file, as its clients need it to find the emulator.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

/// What stands for a token where any is accepted.
const ANY_TOKEN: &str = "emulator";

/// With the first token, or else the first user, of those that are accepted.
pub(crate) fn text(url: &str, tokens: &[String], users: &[String]) -> String {
    let user = users.first().and_then(|user| user.split_once(':'));
    let credentials = match (tokens.first(), user) {
        (None, Some((name, password))) => {
            format!("username: {}\n      password: {}", quoted(name), quoted(password))
        }
        (token, _) => format!("token: {}", quoted(token.map_or(ANY_TOKEN, String::as_str))),
    };
    let url = quoted(url);
    format!(
        "version: 1.0
currentProfile: emulator
profiles:
  - name: emulator
    environment: emulator
    credentials:
      {credentials}
environments:
  - name: emulator
    products:
      - name: mongo
        endpoints:
          - name: {url}
"
    )
}

/// A JSON string, which is a YAML one too.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// Puts the text into a file that its owner alone can read, beside the old one first.
pub(crate) fn write(path: &Path, text: &str) -> io::Result<()> {
    let mut name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?.to_owned();
    name.push(".new");
    let beside = path.with_file_name(name);
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(&beside)?.write_all(text.as_bytes())?;
    fs::rename(&beside, path)
}
