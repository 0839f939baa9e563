//! The files of the repository: lengths, paths of machines, missing READMEs and licences.

use std::fs;
use std::path::Path;

use super::finding::{Check, Finding};
use super::metadata::Package;
use crate::Failure;

/// Longest hand-written Rust file, in lines.
pub(crate) const HAND_WRITTEN_LINES: usize = 500;
/// Longest generated Rust file, in lines: the outline of the Cloud API has most.
pub(crate) const GENERATED_LINES: usize = 850;
/// The texts that each package carries.
const LICENCES: [&str; 2] = ["LICENSE-MIT", "LICENSE-APACHE"];
/// The folders at the root in which people and build machines keep their work.
const MACHINE_FOLDERS: &[&str] = &["home", "root", "work", "Users"];

/// A Rust, Markdown or TOML file.
#[derive(Debug, Clone)]
pub(crate) struct SourceFile {
    /// Relative to the repository, with `/`.
    pub(crate) path: String,
    pub(crate) text: String,
}

impl SourceFile {
    pub(crate) fn is_rust(&self) -> bool {
        self.path.ends_with(".rs")
    }

    pub(crate) fn is_markdown(&self) -> bool {
        self.path.ends_with(".md")
    }

    pub(crate) fn is_toml(&self) -> bool {
        self.path.ends_with(".toml")
    }

    pub(crate) fn is_generated(&self) -> bool {
        self.path.contains("/generated/")
    }
}

/// All Rust, Markdown and TOML files outside of `target` and hidden folders, by path.
pub(crate) fn read(root: &Path) -> Result<Vec<SourceFile>, Failure> {
    let mut files = Vec::new();
    let mut open = vec![root.to_path_buf()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).map_err(|error| Failure::from_io(&folder, &error))? {
            let entry = entry.map_err(|error| Failure::from_io(&folder, &error))?;
            let (path, name) = (entry.path(), entry.file_name());
            let name = name.to_string_lossy();
            if name.starts_with('.') || name == "target" {
                continue;
            }
            let kind = entry.file_type().map_err(|error| Failure::from_io(&path, &error))?;
            if kind.is_dir() {
                open.push(path);
            } else if [".rs", ".md", ".toml"].iter().any(|end| name.ends_with(end)) {
                let text = fs::read_to_string(&path).map_err(|error| Failure::from_io(&path, &error))?;
                files.push(SourceFile { path: relative(root, &path), text });
            }
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

fn relative(root: &Path, path: &Path) -> String {
    let path = path.strip_prefix(root).unwrap_or(path);
    path.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// Published packages without a README.
pub(crate) fn readme_missing(packages: &[Package], files: &[SourceFile]) -> Vec<Finding> {
    let published = packages.iter().filter(|package| package.is_published());
    let without = published.filter(|package| {
        let readme = Path::new(&package.manifest_path).with_file_name("README.md");
        !files.iter().any(|file| readme.ends_with(&file.path) && !file.text.trim().is_empty())
    });
    without.map(|package| Finding::new(Check::Readme, &package.name, "has no README.md")).collect()
}

/// Published packages without a text of one of their licences.
pub(crate) fn licence_missing(packages: &[Package]) -> Vec<Finding> {
    let published = packages.iter().filter(|package| package.is_published());
    published
        .flat_map(|package| LICENCES.iter().map(move |licence| (package, licence)))
        .filter(|(package, licence)| !Path::new(&package.manifest_path).with_file_name(licence).exists())
        .map(|(package, licence)| Finding::new(Check::Licence, &package.name, format!("has no {licence}")))
        .collect()
}

/// Rust files over their limit.
pub(crate) fn too_long(files: &[SourceFile]) -> Vec<Finding> {
    let rust = files.iter().filter(|file| file.is_rust());
    rust.filter_map(|file| {
        let limit = if file.is_generated() { GENERATED_LINES } else { HAND_WRITTEN_LINES };
        let lines = file.text.lines().count();
        (lines > limit).then(|| Finding::new(Check::Length, &file.path, format!("{lines} lines, {limit} are allowed")))
    })
    .collect()
}

/// Lines that name a path of somebody's machine.
pub(crate) fn machine_paths(files: &[SourceFile]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in files {
        for (i, line) in file.text.lines().enumerate() {
            if MACHINE_FOLDERS.iter().any(|folder| names_absolute(line, &format!("/{folder}/"))) {
                let finding = Finding::new(Check::MachinePath, &file.path, "names an absolute path of a machine");
                findings.push(Finding { line: Some(i + 1), ..finding });
            }
        }
    }
    findings
}

// `target/home/` and `https://host/home/` are no paths of a machine.
fn names_absolute(line: &str, path: &str) -> bool {
    line.match_indices(path).any(|(at, _)| {
        let before = line.get(..at).and_then(|before| before.chars().next_back());
        before.is_none_or(|before| !(before.is_alphanumeric() || "._-~}".contains(before)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: String) -> SourceFile {
        SourceFile { path: path.to_owned(), text }
    }

    #[test]
    fn long_files_are_reported() {
        let files = [
            file("crates/a/src/lib.rs", "x\n".repeat(500)),
            file("crates/a/src/long.rs", "x\n".repeat(501)),
            file("crates/a/src/generated/a/b.rs", "x\n".repeat(850)),
            file("crates/a/src/generated/a/long.rs", "x\n".repeat(851)),
            file("README.md", "x\n".repeat(1000)),
        ];
        let expected = [
            "crates/a/src/long.rs: 501 lines, 500 are allowed",
            "crates/a/src/generated/a/long.rs: 851 lines, 850 are allowed",
        ];
        assert_eq!(too_long(&files).iter().map(ToString::to_string).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn paths_of_machines_are_reported() {
        let text = "fine: target/home/a, https://example.org/Users/a\nsee /Users/a\n`/home/a`\n/home/b\n";
        let found = machine_paths(&[file("docs/a.md", text.to_owned())]);
        assert_eq!(found.iter().map(|finding| finding.line).collect::<Vec<_>>(), [Some(2), Some(3), Some(4)]);
    }

    #[test]
    fn missing_licences_are_reported() {
        let folder = crate::repository_root().join("crates/ionoscloud");
        let package = |name: &str, folder: &Path| Package {
            name: name.to_owned(),
            manifest_path: folder.join("Cargo.toml").to_string_lossy().into_owned(),
            publish: None,
            dependencies: Vec::new(),
            features: Default::default(),
            metadata: Default::default(),
        };
        let found = licence_missing(&[package("with", &folder), package("without", &folder.join("src"))]);
        let expected = ["without: has no LICENSE-MIT", "without: has no LICENSE-APACHE"];
        assert_eq!(found.iter().map(ToString::to_string).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn missing_and_empty_readmes_are_reported() {
        let package = |name: &str, publish| Package {
            name: name.to_owned(),
            manifest_path: format!("/repository/crates/{name}/Cargo.toml"),
            publish,
            dependencies: Vec::new(),
            features: Default::default(),
            metadata: Default::default(),
        };
        let packages =
            [package("a", None), package("b", None), package("c", None), package("program", Some(Vec::new()))];
        let files = [file("crates/a/README.md", "# a\n".to_owned()), file("crates/b/README.md", "\n".to_owned())];
        let found = readme_missing(&packages, &files);
        assert_eq!(found.iter().map(|finding| finding.subject.as_str()).collect::<Vec<_>>(), ["b", "c"]);
    }
}
