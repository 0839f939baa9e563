//! Tools for cargo that are not part of Rust: the installed one, or one of our own below `target`.

use std::path::{Path, PathBuf};

use crate::{Failure, cargo, process};

/// Returns the program `name`, after installing it if there is none.
pub(crate) fn find(root: &Path, name: &str, version: &str) -> Result<PathBuf, Failure> {
    let installed = PathBuf::from(name);
    if process::command(&installed).arg("--version").output().is_ok_and(|output| output.status.success()) {
        return Ok(installed);
    }
    let tools = root.join("target/tools");
    let own = tools.join("bin").join(name);
    if own.exists() {
        return Ok(own);
    }
    println!("==> installing {name}");
    let status = cargo::command()
        .args(["install", name, "--version", version, "--locked", "--root"])
        .arg(&tools)
        .status()
        .map_err(|error| Failure::new(format!("`cargo` did not start: {error}")))?;
    if status.success() {
        Ok(own)
    } else {
        Err(Failure::new(format!("{name} could not be installed: run `cargo install {name}` by hand and try again")))
    }
}
