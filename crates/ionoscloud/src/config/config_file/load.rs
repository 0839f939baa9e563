use std::fs::{File, Metadata};
use std::io::{ErrorKind as IoErrorKind, Read as _};
use std::path::Path;

use ionoscloud_core::{Error, ErrorKind, Secret};

use super::document::ConfigFile;

/// Far more than certificates for every product need.
const MAX_BYTES: u64 = 4 << 20;

impl ConfigFile {
    /// Reads a file; `None` if it does not exist.
    ///
    /// A file that other users can read is read, with a warning.
    pub(crate) fn load(path: &Path) -> Result<Option<Self>, Error> {
        let shown = path.display().to_string();
        let unreadable = |error: std::io::Error| {
            let text = format!("the configuration file {shown} cannot be read");
            Error::new(ErrorKind::Configuration, text).with_source(error)
        };
        let refused =
            |what: &str| Error::new(ErrorKind::Configuration, format!("the configuration file {shown} {what}"));
        let metadata = match std::fs::metadata(path) {
            Ok(metadata) => metadata,
            Err(error) if error.kind() == IoErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(unreadable(error)),
        };
        // Before it is opened: opening a pipe blocks until a writer appears.
        if !metadata.is_file() {
            return Err(refused("is not a regular file"));
        }
        warn_of_readers(&metadata, &shown);
        let mut bytes = Vec::new();
        let file = File::open(path).map_err(unreadable)?;
        file.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(unreadable)?;
        if bytes.len() as u64 > MAX_BYTES {
            return Err(refused("is larger than 4 MiB"));
        }
        let text = String::from_utf8(bytes).map(Secret::from).map_err(|error| {
            let line = 1 + error
                .as_bytes()
                .iter()
                .take(error.utf8_error().valid_up_to())
                .filter(|byte| **byte == b'\n')
                .count();
            refused(&format!("is not UTF-8 in line {line}"))
        })?;
        Self::parse(&shown, text.expose()).map(Some)
    }
}

#[cfg(unix)]
fn warn_of_readers(file: &Metadata, shown: &str) {
    use std::os::unix::fs::PermissionsExt as _;

    if file.permissions().mode() & 0o077 != 0 {
        tracing::warn!(
            target: "ionoscloud",
            file = shown,
            "the configuration file can hold secrets and is open to other users: chmod 600"
        );
    }
}

#[cfg(not(unix))]
fn warn_of_readers(_: &Metadata, _: &str) {}
