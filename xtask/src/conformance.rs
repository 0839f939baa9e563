//! Starts the program that lets foreign clients check the emulator.
//!
//! It is a program of its own because it uses the SDK, which xtask must not: xtask has to work when the SDK does not.

use std::ffi::OsString;

use clap::Args;

use crate::{Failure, cargo};

#[derive(Args)]
pub(crate) struct Arguments {
    /// Passed on; `-- --help` shows what there is
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<OsString>,
}

pub(crate) fn run(arguments: Arguments) -> Result<(), Failure> {
    // Not by `--package`: with the features of the whole workspace it is what the tests built.
    let status = cargo::command()
        .args(["run", "--quiet", "--bin", "conformance", "--"])
        .args(arguments.arguments)
        .status()
        .map_err(|error| Failure::new(format!("`cargo run` did not start: {error}")))?;
    if status.success() { Ok(()) } else { Err(Failure::new("conformance did not pass")) }
}
