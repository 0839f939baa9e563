//! `cargo xtask packages`: the crates as they would be published, and the programs of the pages built from them.
//!
//! Each page that states dependencies gets a project with exactly these, resolved to the unpacked packages, in which
//! its Rust blocks are compiled and run as doc tests. So a program that needs a dependency which is not stated fails
//! here.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{Failure, cargo, repository_root};

/// Members of the workspace that are not published.
const UNPUBLISHED: [&str; 6] = ["conformance", "soak", "examples", "test-secrets", "workspace-hack", "xtask"];

/// A page whose programs are built.
struct Page {
    path: &'static str,
    /// The page that states further dependencies, if this one builds on it.
    after: Option<&'static str>,
}

const PAGES: &[Page] = &[
    Page { path: "README.md", after: None },
    Page { path: "docs/getting-started.md", after: None },
    Page { path: "docs/emulator.md", after: None },
    Page { path: "docs/own-stack.md", after: Some("docs/getting-started.md") },
    Page { path: "crates/ionoscloud/README.md", after: None },
    Page { path: "crates/ionoscloud-emulator/README.md", after: None },
];

/// Packages everything and runs the programs of all pages.
pub(crate) fn run() -> Result<(), Failure> {
    let root = repository_root();
    let folder = root.join("target/packages");
    // What is left of another version must not be found instead.
    let _ = fs::remove_dir_all(&folder);
    let packages = folder.join("unpacked");
    fs::create_dir_all(&packages).map_err(|error| Failure::from_io(&packages, &error))?;
    let mut package = cargo::command();
    package.args(["package", "--workspace", "--quiet", "--allow-dirty", "--no-verify"]);
    // The pages are what verifies them.
    package.args(UNPUBLISHED.iter().flat_map(|name| ["--exclude", name])).env("CARGO_TARGET_DIR", &folder);
    succeed(package)?;
    let unpacked = unpack(&folder.join("package"), &packages)?;
    for page in PAGES {
        println!("==> the programs of {}", page.path);
        build(&root, &folder, &unpacked, page)?;
    }
    Ok(())
}

/// Unpacks every package; returns name and folder of each.
fn unpack(from: &Path, to: &Path) -> Result<Vec<(String, PathBuf)>, Failure> {
    let mut unpacked = Vec::new();
    for entry in fs::read_dir(from).map_err(|error| Failure::from_io(from, &error))? {
        let path = entry.map_err(|error| Failure::from_io(from, &error))?.path();
        let name = path.file_name().and_then(|name| name.to_str()).and_then(|name| name.strip_suffix(".crate"));
        let Some(name) = name else { continue };
        let mut tar = Command::new("tar");
        tar.arg("-xzf").arg(&path).arg("-C").arg(to);
        succeed(tar)?;
        let crate_name = name.rsplit_once('-').map_or(name, |(crate_name, _version)| crate_name);
        unpacked.push((crate_name.to_owned(), to.join(name)));
    }
    Ok(unpacked)
}

fn build(root: &Path, folder: &Path, unpacked: &[(String, PathBuf)], page: &Page) -> Result<(), Failure> {
    let read = |path: &str| {
        let path = root.join(path);
        fs::read_to_string(&path).map_err(|error| Failure::from_io(&path, &error))
    };
    let mut manifest = toml::Table::new();
    for path in page.after.iter().copied().chain([page.path]) {
        for block in dependency_blocks(&read(path)?) {
            let block = block.parse::<toml::Table>();
            merge(&mut manifest, block.map_err(|error| Failure::new(error.to_string()).at(path, None))?);
        }
    }
    let name = page.path.replace(['/', '.'], "-").to_lowercase();
    manifest.insert("package".to_owned(), toml::toml! { name = "page" version = "0.0.0" edition = "2024" }.into());
    manifest.insert("workspace".to_owned(), toml::Table::new().into());
    from_packages(&mut manifest, unpacked);
    let patches = unpacked.iter().map(|(name, path)| {
        let path = toml::Value::from(path.to_string_lossy().into_owned());
        (name.clone(), toml::Table::from_iter([("path".to_owned(), path)]).into())
    });
    let patches: toml::Table = patches.collect();
    manifest.insert("patch".to_owned(), toml::Table::from_iter([("crates-io".to_owned(), patches.into())]).into());

    let project = folder.join("pages").join(&name);
    let write = |file: &str, text: &str| {
        let path = project.join(file);
        fs::create_dir_all(path.parent().unwrap_or(&project))
            .and_then(|()| fs::write(&path, text))
            .map_err(|error| Failure::from_io(&path, &error))
    };
    write("Cargo.toml", &manifest.to_string())?;
    write("Cargo.lock", &read("Cargo.lock")?)?;
    write("page.md", &read(page.path)?)?;
    write("src/lib.rs", "#![doc = include_str!(\"../page.md\")]\n")?;
    let mut test = cargo::command();
    test.args(["test", "--doc", "--quiet"]).current_dir(&project).env("CARGO_TARGET_DIR", folder.join("build"));
    succeed(test)
}

/// The blocks of a page that state dependencies.
fn dependency_blocks(page: &str) -> Vec<&str> {
    let blocks = page.split("```toml\n").skip(1).filter_map(|rest| rest.split("```").next());
    blocks.filter(|block| block.contains("dependencies]")).collect()
}

/// Makes dependencies on the repository, which pages state, ones on its packages.
fn from_packages(manifest: &mut toml::Table, unpacked: &[(String, PathBuf)]) {
    for (_, dependencies) in manifest.iter_mut().filter(|(key, _)| key.ends_with("dependencies")) {
        let Some(dependencies) = dependencies.as_table_mut() else { continue };
        let ours = dependencies.iter_mut().filter(|(name, _)| unpacked.iter().any(|(package, _)| package == *name));
        for dependency in ours.filter_map(|(_, dependency)| dependency.as_table_mut()) {
            if dependency.remove("git").is_some() {
                dependency.insert("version".to_owned(), "*".into());
            }
        }
    }
}

/// Adds tables to tables; the features of a dependency that is there already are united.
fn merge(into: &mut toml::Table, from: toml::Table) {
    for (key, value) in from {
        match (into.get_mut(&key), value) {
            (Some(toml::Value::Table(existing)), toml::Value::Table(value)) => merge(existing, value),
            (Some(toml::Value::Array(existing)), toml::Value::Array(value)) => existing.extend(value),
            (Some(_), toml::Value::String(_)) => {}
            (_, value) => drop(into.insert(key, value)),
        }
    }
}

fn succeed(mut command: Command) -> Result<(), Failure> {
    let program = command.get_program().to_string_lossy().into_owned();
    let status = command.status().map_err(|error| Failure::new(format!("`{program}` did not start: {error}")))?;
    if status.success() { Ok(()) } else { Err(Failure::new(format!("`{program}`: {status}"))) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dependencies_of_page_are_merged() {
        let page = "```toml\n[dependencies]\na = \"1\"\nb = { version = \"1\", features = [\"x\"] }\n```\n```toml\nc = 1\n```\n\
                    ```toml\n[dependencies]\nb = { version = \"1\", features = [\"y\"] }\n```\n";
        let blocks = dependency_blocks(page);
        assert_eq!(blocks.len(), 2);
        let mut manifest = toml::Table::new();
        for block in blocks {
            merge(&mut manifest, block.parse().unwrap());
        }
        let expected = toml::toml! {
            [dependencies]
            a = "1"
            b = { version = "1", features = ["x", "y"] }
        };
        assert_eq!(manifest, expected);
    }

    #[test]
    fn dependencies_on_repository_become_those_on_packages() {
        let mut manifest = toml::toml! {
            [dependencies]
            ionoscloud = { git = "…", features = ["dns"] }
            other = { git = "…" }
        };
        from_packages(&mut manifest, &[("ionoscloud".to_owned(), PathBuf::new())]);
        let expected = toml::toml! {
            [dependencies]
            ionoscloud = { features = ["dns"], version = "*" }
            other = { git = "…" }
        };
        assert_eq!(manifest, expected);
    }

    #[test]
    fn every_page_with_dependencies_is_built() {
        let root = repository_root();
        for page in PAGES {
            let text = fs::read_to_string(root.join(page.path)).unwrap();
            assert!(!dependency_blocks(&text).is_empty(), "{} states no dependencies", page.path);
        }
    }
}
