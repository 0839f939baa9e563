//! Tasks of this repository, run as `cargo xtask <task>`.

mod bench;
mod cargo;
mod codegen;
mod conformance;
mod deep;
mod failure;
mod fuzz;
mod secret_scan;
mod spec;
mod tidy;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::failure::Failure;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Tasks of this repository")]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Measure what a call costs, beside other clients
    Bench(bench::Arguments),
    /// Write models and operations from the API documents
    Codegen(codegen::Arguments),
    /// Let foreign clients and checkers judge the emulator and our client
    Conformance(conformance::Arguments),
    /// Run what takes longer than CI may: all judges, every feature of the transport, planted secrets, very many calls,
    /// every document's tests
    Deep,
    /// Feed what servers and users may hand over to everything that reads it
    Fuzz(fuzz::Arguments),
    /// Run tests and examples and scan their output for test secrets
    SecretScan(secret_scan::Arguments),
    /// Work on the API documents
    Spec(spec::Arguments),
    /// Check dependencies, sizes and layout of the repository
    Tidy,
}

fn main() -> ExitCode {
    match run(Cli::parse().task) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> Result<(), Failure> {
    match task {
        Task::Bench(arguments) => bench::run(arguments),
        Task::Codegen(arguments) => codegen::run(arguments),
        Task::Conformance(arguments) => conformance::run(arguments),
        Task::Deep => deep::run(),
        Task::Fuzz(arguments) => fuzz::run(&arguments),
        Task::SecretScan(arguments) => secret_scan::run(&arguments),
        Task::Spec(arguments) => spec::run(arguments),
        Task::Tidy => tidy::run(),
    }
}

/// The folder that holds the workspace's manifest.
fn repository_root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).unwrap_or_default()
}
