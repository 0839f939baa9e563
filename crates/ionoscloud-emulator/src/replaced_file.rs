//! Files that are written whole: a new version stands beside the old one until it takes its place.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

/// Behind the name of a file, that of its new version: one that no other program or user chooses, since what a crash
/// has left there is removed.
const UNFINISHED: &str = ".ionos-emulator-unfinished";

/// Puts a file of this text in place of the one at this path: on the disk under its name, or not at all. Its owner
/// alone can read it.
pub(crate) fn replace(path: &Path, text: &[u8]) -> io::Result<File> {
    let beside = beside(path, UNFINISHED)?;
    if let Err(error) = fs::remove_file(&beside)
        && error.kind() != ErrorKind::NotFound
    {
        return Err(error);
    }
    let mut file = private().create_new(true).open(&beside)?;
    let written = file.write_all(text).and_then(|()| file.sync_all()).and_then(|()| fs::rename(&beside, path));
    if let Err(error) = written {
        // The first error is the one to report.
        let _ = fs::remove_file(&beside);
        return Err(error);
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if cfg!(unix) {
        File::open(folder)?.sync_all()?;
    }
    Ok(file)
}

/// The path with this behind its name.
pub(crate) fn beside(path: &Path, suffix: &str) -> io::Result<PathBuf> {
    let mut name = path.file_name().ok_or(ErrorKind::InvalidInput)?.to_owned();
    name.push(suffix);
    Ok(path.with_file_name(name))
}

/// Opens files for writing that their owner alone can read. What is in them stays.
pub(crate) fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// The path that a path leads to through symbolic links, whether there is a file or not.
pub(crate) fn resolved(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    // As many as Linux follows.
    for _ in 0..40 {
        match fs::read_link(&path) {
            Ok(target) => path = path.parent().unwrap_or(Path::new("")).join(target),
            Err(_) => {
                let name = path.file_name().ok_or(ErrorKind::InvalidInput)?;
                let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
                return Ok(fs::canonicalize(folder)?.join(name));
            }
        }
    }
    Err(io::Error::other("too many symbolic links"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leftover_of_crash_is_replaced_and_backup_is_not() {
        let folder = std::env::temp_dir().join(format!("replaced-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let [file, backup, leftover] =
            ["file", "file.new", "file.ionos-emulator-unfinished"].map(|name| folder.join(name));
        fs::write(&backup, "sign and all of a backup").unwrap();
        fs::write(&leftover, "sign and half of it").unwrap();
        replace(&file, b"sign and all of it").unwrap();
        assert_eq!(fs::read_to_string(&file).unwrap(), "sign and all of it");
        assert_eq!(fs::read_to_string(&backup).unwrap(), "sign and all of a backup");
        assert!(!leftover.exists());
        fs::remove_dir_all(&folder).unwrap();
    }
}
