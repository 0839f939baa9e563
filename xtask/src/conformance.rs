//! Starts the program that lets foreign clients judge the emulator.
//!
//! It is a program of its own because it uses the SDK, which xtask must not: xtask has to work when the SDK does not.

use std::ffi::OsString;
use std::process::Command;

use clap::Args;

use crate::Failure;

#[derive(Args)]
pub(crate) struct Arguments {
    /// Passed on; `-- --help` shows what there is
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<OsString>,
}

pub(crate) fn run(arguments: Arguments) -> Result<(), Failure> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["run", "--quiet", "--package", "conformance", "--"])
        .args(arguments.arguments)
        .current_dir(crate::repository_root())
        .status()
        .map_err(|error| Failure::new(format!("`cargo run` did not start: {error}")))?;
    if status.success() { Ok(()) } else { Err(Failure::new("conformance did not pass")) }
}
