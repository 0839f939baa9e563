//! Starts the program that measures the cost of a call.
//!
//! It is a package of its own, outside of the workspace, so that neither tests nor published crates ever build the
//! clients that it compares with.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use clap::Args;

use crate::{Failure, cargo};

/// The folder of the package, from the root of the repository.
pub(crate) const FOLDER: &str = "xtask/bench";

#[derive(Args)]
pub(crate) struct Arguments {
    /// Passed on; `-- --help` shows what there is
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<OsString>,
}

pub(crate) fn run(arguments: Arguments) -> Result<(), Failure> {
    share_lock(&crate::repository_root())?;
    let built = command(&["build", "--release", "--quiet", "--bins"]).status();
    let ran = built.and_then(|built| match built.success() {
        true => command(&["run", "--release", "--quiet", "--"]).args(arguments.arguments).status(),
        false => Ok(built),
    });
    match ran {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(Failure::new("the benchmark did not succeed")),
        Err(error) => Err(Failure::new(format!("`cargo` did not start: {error}"))),
    }
}

/// Cargo for that package, in the target folder of the repository.
fn command(arguments: &[&str]) -> Command {
    let root = crate::repository_root();
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    let mut command = cargo::command();
    let (first, rest) = arguments.split_at(arguments.len().min(1));
    command.args(first).arg("--manifest-path").arg(root.join(FOLDER).join("Cargo.toml"));
    command.arg("--target-dir").arg(target).args(rest);
    command
}

/// Gives the package the crates of our lock file, whenever that has changed; cargo adds what is missing.
pub(crate) fn share_lock(root: &Path) -> Result<(), Failure> {
    let ours = root.join("Cargo.lock");
    let lock = fs::read(&ours).map_err(|error| Failure::from_io(&ours, &error))?;
    let stamp = root.join("target/bench/Cargo.lock");
    let theirs = root.join(FOLDER).join("Cargo.lock");
    if theirs.exists() && fs::read(&stamp).is_ok_and(|copied| copied == lock) {
        return Ok(());
    }
    fs::create_dir_all(root.join("target/bench")).map_err(|error| Failure::from_io(&stamp, &error))?;
    for copy in [theirs, stamp] {
        fs::write(&copy, &lock).map_err(|error| Failure::from_io(&copy, &error))?;
    }
    Ok(())
}
