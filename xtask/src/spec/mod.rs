//! `cargo xtask spec`: the API documents.

mod import;
mod list;
mod lock;
mod normalise;
mod source;

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::{Failure, repository_root};

/// Arguments of `cargo xtask spec`.
#[derive(Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Normalise documents into crates/ionoscloud-spec/specs
    Import {
        /// OpenAPI documents in YAML or JSON, or folders of them
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
    },
}

/// Runs one of the subcommands.
pub(crate) fn run(arguments: Arguments) -> Result<(), Failure> {
    let Command::Import { files } = arguments.command;
    let package = repository_root().join("crates/ionoscloud-spec");
    import::run(&files, &package.join("specs"))?;
    list::update(&package)
}
