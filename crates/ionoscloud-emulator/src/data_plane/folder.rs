//! The folder of the servers: it goes with the data plane, or, if the program was killed, at the next start of one.

use std::fs::{self, File};
use std::io;
use std::path::Path;

use tempfile::TempDir;

const PREFIX: &str = "ionos-emulator-";
/// Locked as long as the folder is in use. The system unlocks it when the program ends, in whatever way.
const LOCK: &str = "lock";

/// A folder in the system's one for temporary files.
pub(super) struct Folder {
    _lock: File,
    folder: TempDir,
}

impl Folder {
    /// A new one. Those that killed programs have left are removed.
    pub(super) fn new() -> io::Result<Self> {
        let base = std::env::temp_dir();
        remove_unused(&base);
        Self::below(&base)
    }

    fn below(base: &Path) -> io::Result<Self> {
        let folder = tempfile::Builder::new().prefix(PREFIX).tempdir_in(base)?;
        // Others may go through it, but not read it: a server may run as another user than this program.
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o711))?;
        }
        // It has its name once it is locked: another program must not find it before.
        let unnamed = folder.path().join("unlocked");
        let lock = File::create_new(&unnamed)?;
        fs4::FileExt::try_lock(&lock)?;
        fs::rename(&unnamed, folder.path().join(LOCK))?;
        Ok(Self { _lock: lock, folder })
    }

    pub(super) fn path(&self) -> &Path {
        self.folder.path()
    }
}

/// Removes the folders of this user that are not in use. What cannot be removed stays.
fn remove_unused(base: &Path) {
    let entries = fs::read_dir(base).into_iter().flatten().flatten();
    let named = entries.filter(|entry| entry.file_name().to_str().is_some_and(|name| name.starts_with(PREFIX)));
    for path in named.map(|entry| entry.path()).filter(|path| is_own_folder(path)) {
        let Ok(lock) = File::options().write(true).open(path.join(LOCK)) else { continue };
        if fs4::FileExt::try_lock(&lock).is_ok() {
            let _ = fs::remove_dir_all(&path);
        }
    }
}

/// Others can write to the folder for temporary files, and put links there. No other user can write to a folder of this
/// one.
fn is_own_folder(path: &Path) -> bool {
    let Ok(metadata) = fs::symlink_metadata(path) else { return false };
    #[cfg(unix)]
    let is_own = std::os::unix::fs::MetadataExt::uid(&metadata) == nix::unistd::geteuid().as_raw();
    #[cfg(not(unix))]
    let is_own = true;
    metadata.is_dir() && is_own
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unused_folder_is_removed_and_used_one_stays() {
        let base = tempfile::tempdir().unwrap();
        let used = Folder::below(base.path()).unwrap();
        fs::create_dir(used.path().join("1")).unwrap();
        let unused = base.path().join("ionos-emulator-killed");
        fs::create_dir_all(unused.join("1/data")).unwrap();
        // Without a lock it is not one of ours, or is about to be locked.
        remove_unused(base.path());
        assert!(unused.exists());
        File::create_new(unused.join(LOCK)).unwrap();
        let other = base.path().join("other");
        fs::create_dir(&other).unwrap();
        File::create_new(other.join(LOCK)).unwrap();
        #[cfg(unix)]
        std::os::unix::fs::symlink(&other, base.path().join("ionos-emulator-link")).unwrap();
        remove_unused(base.path());
        assert!(!unused.exists() && other.join(LOCK).exists());
        assert!(used.path().join("1").exists() && used.path().join(LOCK).exists());
        let path = used.path().to_owned();
        drop(used);
        assert!(!path.exists());
    }
}
