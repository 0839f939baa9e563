//! The vendor's YAML configuration file, as clients that read it need it to find an emulator on a port.
//!
//! It has one profile, which is the current one, with credentials that the emulator accepts, and one environment, in
//! which MongoDB is at the emulator's address.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

/// The token where any is accepted.
const ANY_TOKEN: &str = "emulator";

/// The text of the file, for an emulator at this address: with the first token, or else the first user
/// (`name:password`), of those that it accepts, or with some token if it accepts all.
pub fn text(url: &str, tokens: &[String], users: &[String]) -> String {
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

/// Puts the text into a file that its owner alone can read; an old one stays whole until the new one is.
///
/// # Errors
///
/// Those of the file system.
pub fn write(path: &Path, text: &str) -> io::Result<()> {
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
