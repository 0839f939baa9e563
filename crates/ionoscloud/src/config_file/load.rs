use std::fs::File;
use std::io::{ErrorKind as IoErrorKind, Read as _};
use std::path::Path;

use ionoscloud_core::{Error, ErrorKind, Secret};

use super::document::ConfigFile;

/// Far more than certificates for every product need.
const MAX_BYTES: u64 = 4 << 20;

impl ConfigFile {
    /// Reads a file; `None` if there is none.
    ///
    /// A file that others can read is warned of, and read.
    pub(crate) fn load(path: &Path) -> Result<Option<Self>, Error> {
        let shown = path.display().to_string();
        let unreadable = |error: std::io::Error| {
            let text = format!("the configuration file {shown} cannot be read");
            Error::new(ErrorKind::Configuration, text).with_source(error)
        };
        let file = match File::open(path) {
            Ok(file) => file,
            Err(error) if error.kind() == IoErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(unreadable(error)),
        };
        warn_of_readers(&file, &shown);
        let mut bytes = Vec::new();
        file.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(unreadable)?;
        let refused =
            |what: &str| Error::new(ErrorKind::Configuration, format!("the configuration file {shown} {what}"));
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
fn warn_of_readers(file: &File, shown: &str) {
    use std::os::unix::fs::PermissionsExt as _;

    let Ok(metadata) = file.metadata() else { return };
    if metadata.is_file() && metadata.permissions().mode() & 0o077 != 0 {
        tracing::warn!(
            target: "ionoscloud",
            file = shown,
            "the configuration file can hold secrets and is open to other users: chmod 600"
        );
    }
}

#[cfg(not(unix))]
fn warn_of_readers(_: &File, _: &str) {}
