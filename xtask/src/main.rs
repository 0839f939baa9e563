//! Tasks of this repository, run as `cargo xtask <task>`.

mod bench;
mod cargo;
mod ci;
mod codegen;
mod conformance;
mod coverage;
mod deny;
mod failure;
mod fuzz;
mod packages;
mod process;
mod public_api;
mod secret_scan;
mod server;
mod spec;
mod steps;
mod tidy;
mod tools;

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
    /// Measure the cost of a call, beside other clients
    Bench(bench::Arguments),
    /// Run the checks of CI, or single steps of them
    Ci(ci::Arguments),
    /// Generate models and operations from the API documents
    Codegen(codegen::Arguments),
    /// Run foreign clients and checkers against the emulator and the client
    Conformance(conformance::Arguments),
    /// Write or check the page of what is covered
    Coverage(coverage::Arguments),
    /// Check licences, sources and advisories of all dependencies
    Deny,
    /// Fuzz every parser of untrusted input
    Fuzz(fuzz::Arguments),
    /// Package the crates and build the programs of the pages from them
    Packages,
    /// Write or check the texts of the public API of each crate
    PublicApi(public_api::Arguments),
    /// Run tests and examples and scan their output for test secrets
    SecretScan(secret_scan::Arguments),
    /// Install a server that a program of xtask/consumers needs
    Server(server::Arguments),
    /// Import API documents
    Spec(spec::Arguments),
    /// Check edges between crates, budgets, words, layout and what pages claim
    Tidy,
}

fn main() -> ExitCode {
    let arguments = Cli::try_parse().unwrap_or_else(|error| {
        let _ = error.print();
        // Clap's own is 2, which `spec diff` and `spec update` have for additive changes.
        std::process::exit(i32::from(error.use_stderr()))
    });
    match run(arguments.task) {
        Ok(code) => code,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> Result<ExitCode, Failure> {
    match task {
        Task::Spec(arguments) => return spec::run(arguments),
        Task::Bench(arguments) => bench::run(arguments),
        Task::Ci(arguments) => ci::run(&arguments),
        Task::Codegen(arguments) => codegen::run(arguments),
        Task::Conformance(arguments) => conformance::run(arguments),
        Task::Coverage(arguments) => coverage::run(&arguments),
        Task::Deny => deny::run(),
        Task::Fuzz(arguments) => fuzz::run(&arguments),
        Task::Packages => packages::run(),
        Task::PublicApi(arguments) => public_api::run(&arguments),
        Task::SecretScan(arguments) => secret_scan::run(&arguments),
        Task::Server(arguments) => server::run(&arguments),
        Task::Tidy => tidy::run(),
    }
    .map(|()| ExitCode::SUCCESS)
}

/// The folder that holds the workspace's manifest.
fn repository_root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).unwrap_or_default()
}
