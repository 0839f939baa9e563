//! Files that are written whole: a new version stands beside the old one until it takes its place.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read as _, Write as _};
use std::path::{Path, PathBuf};

/// Number of names that are tried for a new version.
const NAMES: u32 = 100;

/// Puts a file of this text in place of the one at this path: on the disk under its name, or not at all. Its owner
/// alone can read it.
///
/// The name of the new version is one that no file has, but for what a crash has left: a file that begins with
/// `signature` is a new version of before.
pub(crate) fn replace(path: &Path, text: &[u8], signature: &[u8]) -> io::Result<File> {
    let (beside, mut file) = new_beside(path, signature)?;
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

fn new_beside(path: &Path, signature: &[u8]) -> io::Result<(PathBuf, File)> {
    for number in 0..NAMES {
        let number = if number == 0 { String::new() } else { format!(".{number}") };
        let beside = beside(path, &format!("{number}.new"))?;
        if begins_with(&beside, signature) {
            fs::remove_file(&beside)?;
        }
        match private().create_new(true).open(&beside) {
            Ok(file) => return Ok((beside, file)),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::Error::other("there is no free name for its new version: remove the files that end in .new beside it"))
}

fn begins_with(path: &Path, signature: &[u8]) -> bool {
    let mut begin = vec![0; signature.len()];
    let is_file = fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_file());
    is_file && File::open(path).and_then(|mut file| file.read_exact(&mut begin)).is_ok() && begin == signature
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
    fn leftover_of_crash_is_replaced_and_foreign_file_is_not() {
        let folder = std::env::temp_dir().join(format!("replaced-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let file = folder.join("file");
        fs::write(folder.join("file.new"), "foreign").unwrap();
        fs::write(folder.join("file.1.new"), "sign and half of it").unwrap();
        replace(&file, b"sign and all of it", b"sign").unwrap();
        assert_eq!(fs::read_to_string(&file).unwrap(), "sign and all of it");
        assert_eq!(fs::read_to_string(folder.join("file.new")).unwrap(), "foreign");
        assert!(!folder.join("file.1.new").exists());
        fs::remove_dir_all(&folder).unwrap();
    }
}
