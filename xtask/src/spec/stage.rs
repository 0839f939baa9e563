//! A copy of the files that an update changes: the repository gets them only when everything has succeeded.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::Failure;

/// Everything that the generator and an update read or write: the generator also asks which files by hand are there.
const MIRRORED: &[&str] = &["CHANGELOG.md", "README.md", "crates", "docs", "rustfmt.toml"];

/// Folders that the generator fills, where a file that it does not write is removed.
pub(super) const OUTPUTS: &[&str] = &[
    "crates/ionoscloud/src/generated",
    "crates/ionoscloud-api/src/generated",
    "crates/ionoscloud-api/tests/generated",
    "crates/ionoscloud-core/src/generated",
    "crates/ionoscloud-models/src/generated",
    "crates/ionoscloud-spec/src/outline/generated",
];

/// The staged copy.
pub(super) struct Stage<'a> {
    root: &'a Path,
    /// Laid out as the repository.
    pub(super) folder: PathBuf,
}

impl<'a> Stage<'a> {
    /// Copies all into an empty folder below `target`.
    pub(super) fn new(root: &'a Path) -> Result<Self, Failure> {
        Self::copied(root, root.join("target/spec-update").join(std::process::id().to_string()))
    }

    /// Copies all into a folder, which is emptied before.
    pub(super) fn copied(root: &'a Path, folder: PathBuf) -> Result<Self, Failure> {
        let _ = fs::remove_dir_all(&folder);
        let stage = Self { root, folder };
        for part in MIRRORED {
            for file in files(root, Path::new(part))? {
                copy(&root.join(&file), &stage.folder.join(&file))?;
            }
        }
        Ok(stage)
    }

    /// Reads a staged file.
    pub(super) fn read(&self, file: &str) -> Result<String, Failure> {
        fs::read_to_string(self.folder.join(file)).map_err(|error| Failure::from_io(Path::new(file), &error))
    }

    /// Writes a staged file.
    pub(super) fn write(&self, file: &str, text: &str) -> Result<(), Failure> {
        let path = self.folder.join(file);
        fs::write(&path, text).map_err(|error| Failure::from_io(&path, &error))
    }

    /// Brings every difference into the repository, and returns the files that changed.
    ///
    /// All new contents are beside their files before the first one is replaced, so that a full disk changes nothing.
    pub(super) fn commit(self) -> Result<Vec<PathBuf>, Failure> {
        let mut staged = BTreeSet::new();
        for folder in MIRRORED {
            staged.extend(files(&self.folder, Path::new(folder))?);
        }
        let mut changed = Vec::new();
        for file in &staged {
            let new = self.folder.join(file);
            if fs::read(&new).ok() != fs::read(self.root.join(file)).ok() {
                changed.push(file.clone());
            }
        }
        let beside = |file: &Path| {
            let mut name = file.as_os_str().to_owned();
            name.push(".staged");
            self.root.join(PathBuf::from(name))
        };
        for (done, file) in changed.iter().enumerate() {
            if let Err(failure) = copy(&self.folder.join(file), &beside(file)) {
                for file in changed.iter().take(done + 1) {
                    let _ = fs::remove_file(beside(file));
                }
                return Err(failure);
            }
        }
        for file in &changed {
            let target = self.root.join(file);
            fs::rename(beside(file), &target).map_err(|error| Failure::from_io(&target, &error))?;
        }
        for folder in OUTPUTS {
            for file in files(self.root, Path::new(folder))?.into_iter().filter(|file| !staged.contains(file)) {
                let target = self.root.join(&file);
                fs::remove_file(&target).map_err(|error| Failure::from_io(&target, &error))?;
                changed.push(file);
            }
        }
        Ok(changed)
    }
}

impl Drop for Stage<'_> {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder).map_err(|error| Failure::from_io(folder, &error))?;
    }
    fs::copy(from, to).map(|_| ()).map_err(|error| Failure::from_io(to, &error))
}

/// A file, or all files of a folder, relative to `root`; none if there is nothing.
pub(crate) fn files(root: &Path, path: &Path) -> Result<Vec<PathBuf>, Failure> {
    let absolute = root.join(path);
    if absolute.is_file() {
        return Ok(vec![path.to_path_buf()]);
    }
    let Ok(entries) = fs::read_dir(&absolute) else { return Ok(Vec::new()) };
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|error| Failure::from_io(&absolute, &error))?;
        found.extend(files(root, &path.join(entry.file_name()))?);
    }
    found.sort();
    Ok(found)
}
