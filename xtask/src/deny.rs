//! Licences, sources, advisories and bans of all dependencies, by cargo-deny and `deny.toml`.

use std::process::Command;

use crate::{Failure, repository_root, tools};

/// Runs `cargo deny check`; installing the tool takes minutes.
pub(crate) fn run() -> Result<(), Failure> {
    let root = repository_root();
    let program = tools::find(&root, "cargo-deny", "^0.18")?;
    let status = Command::new(&program)
        .args(["--all-features", "check"])
        .current_dir(&root)
        .status()
        .map_err(|error| Failure::new(format!("`{}` did not start: {error}", program.display())))?;
    if status.success() {
        Ok(())
    } else {
        Err(Failure::new("cargo-deny has findings, or no access to the database of advisories: see above"))
    }
}
