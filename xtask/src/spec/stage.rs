//! A copy of the files that an update changes: the repository gets them only when everything has succeeded, and no one
//! edited them meanwhile.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::hash::{DefaultHasher, Hasher as _};
use std::path::{Path, PathBuf};

use crate::Failure;

/// Everything that the generator and an update read or write: the generator also asks which files by hand are there.
const MIRRORED: &[&str] = &["CHANGELOG.md", "README.md", "crates", "docs", "rustfmt.toml"];

/// The folder of what the generator reads, where any edit makes its result one of yesterday.
const INPUTS: &str = "crates/ionoscloud-spec";

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
    /// The hashes of the files as they were copied.
    copied: BTreeMap<PathBuf, u64>,
}

impl<'a> Stage<'a> {
    /// Copies all into an empty folder below `target`.
    pub(super) fn new(root: &'a Path) -> Result<Self, Failure> {
        Self::copied(root, root.join("target/spec-update").join(std::process::id().to_string()))
    }

    /// Copies all into a folder, which is emptied before.
    pub(super) fn copied(root: &'a Path, folder: PathBuf) -> Result<Self, Failure> {
        let _ = fs::remove_dir_all(&folder);
        let mut stage = Self { root, folder, copied: BTreeMap::new() };
        for part in MIRRORED {
            for file in files(root, Path::new(part))? {
                let target = stage.folder.join(&file);
                copy(&root.join(&file), &target)?;
                stage.copied.insert(file, hash(&target).unwrap_or_default());
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
    /// Fails, and changes nothing, if one of the files was edited since the stage was made.
    pub(super) fn commit(self) -> Result<Vec<PathBuf>, Failure> {
        let mut staged = BTreeSet::new();
        for folder in MIRRORED {
            staged.extend(files(&self.folder, Path::new(folder))?);
        }
        let is_changed = |file: &&PathBuf| hash(&self.folder.join(file)) != self.copied.get(*file).copied();
        let mut changed: Vec<PathBuf> = staged.iter().filter(is_changed).cloned().collect();
        let mut removed = Vec::new();
        for folder in OUTPUTS {
            removed.extend(files(self.root, Path::new(folder))?.into_iter().filter(|file| !staged.contains(file)));
        }
        let beside = |file: &Path| {
            let mut name = file.as_os_str().to_owned();
            name.push(".staged");
            self.root.join(PathBuf::from(name))
        };
        let clear = |files: &[PathBuf]| {
            for file in files {
                let _ = fs::remove_file(beside(file));
            }
        };
        for (done, file) in changed.iter().enumerate() {
            if let Err(failure) = copy(&self.folder.join(file), &beside(file)) {
                clear(changed.get(..=done).unwrap_or_default());
                return Err(failure);
            }
        }
        if let Err(failure) = self.unedited(&changed, &removed) {
            clear(&changed);
            return Err(failure);
        }
        for file in &changed {
            let target = self.root.join(file);
            fs::rename(beside(file), &target).map_err(|error| Failure::from_io(&target, &error))?;
        }
        for file in removed {
            let target = self.root.join(&file);
            fs::remove_file(&target).map_err(|error| Failure::from_io(&target, &error))?;
            changed.push(file);
        }
        Ok(changed)
    }

    /// Fails if one of these files, or what the generator reads, is no longer as it was copied.
    fn unedited(&self, changed: &[PathBuf], removed: &[PathBuf]) -> Result<(), Failure> {
        let read = files(self.root, Path::new(INPUTS))?;
        let known = self.copied.keys().filter(|file| file.starts_with(INPUTS));
        let all: BTreeSet<&PathBuf> = changed.iter().chain(removed).chain(&read).chain(known).collect();
        let is_edited = |file: &&&PathBuf| {
            let is_staged = file.extension().is_some_and(|extension| extension == "staged");
            !is_staged && hash(&self.root.join(file)) != self.copied.get(**file).copied()
        };
        let edited: Vec<String> = all.iter().filter(is_edited).map(|file| file.display().to_string()).collect();
        match edited.as_slice() {
            [] => Ok(()),
            edited => Err(Failure::new(format!(
                "nothing is changed, as these files were edited meanwhile: {}; run the command again",
                edited.join(", ")
            ))),
        }
    }
}

/// The hash of a file's content; none if it cannot be read.
fn hash(file: &Path) -> Option<u64> {
    let mut hasher = DefaultHasher::new();
    hasher.write(&fs::read(file).ok()?);
    Some(hasher.finish())
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codegen;

    const GENERATED: &str = "crates/ionoscloud-api/src/generated/dns.rs";
    const OVERLAY: &str = "crates/ionoscloud-spec/overlays/dns/records.toml";

    /// A repository with a file of each kind.
    fn repository(name: &str) -> PathBuf {
        let root = codegen::scratch("stage").join(name);
        let _ = fs::remove_dir_all(&root);
        for file in [GENERATED, OVERLAY, "CHANGELOG.md", "docs/dns.md"] {
            fs::create_dir_all(root.join(file).parent().unwrap()).unwrap();
            fs::write(root.join(file), "old").unwrap();
        }
        root
    }

    fn contents(root: &Path) -> Vec<(PathBuf, String)> {
        let all = files(root, Path::new("")).unwrap().into_iter().filter(|file| !file.starts_with("target"));
        all.map(|file| (file.clone(), fs::read_to_string(root.join(&file)).unwrap())).collect()
    }

    #[test]
    fn file_edited_since_stage_is_kept() {
        let added = "crates/ionoscloud-api/src/generated/by_hand.rs";
        for (name, edited, is_removed) in [
            ("output", GENERATED, false),
            ("changelog", "CHANGELOG.md", false),
            ("input", OVERLAY, false),
            ("removed", OVERLAY, true),
            ("added", added, false),
            ("new-input", "crates/ionoscloud-spec/overlays/dns/more.toml", false),
        ] {
            let root = repository(name);
            let stage = Stage::new(&root).unwrap();
            stage.write(GENERATED, "new").unwrap();
            stage.write("CHANGELOG.md", "new").unwrap();
            if is_removed {
                fs::remove_file(root.join(edited)).unwrap();
            } else {
                fs::write(root.join(edited), "mine").unwrap();
            }
            let before = contents(&root);
            let failure = stage.commit().unwrap_err().to_string();
            assert!(failure.contains(&format!("edited meanwhile: {edited};")), "{name}: {failure}");
            assert_eq!(contents(&root), before, "{name}");
        }
    }

    /// An update neither reads nor changes it.
    #[test]
    fn edit_of_other_file_is_no_conflict() {
        let root = repository("other");
        let stage = Stage::new(&root).unwrap();
        stage.write(GENERATED, "new").unwrap();
        fs::write(root.join("docs/dns.md"), "mine").unwrap();
        assert_eq!(stage.commit().unwrap(), [PathBuf::from(GENERATED)]);
        assert_eq!(fs::read_to_string(root.join(GENERATED)).unwrap(), "new");
        assert_eq!(fs::read_to_string(root.join("docs/dns.md")).unwrap(), "mine");
    }
}
