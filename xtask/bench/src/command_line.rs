//! Arguments of the program.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::{Parser, Subcommand};

use crate::coordinator::{Plan, coordinate};
use crate::load::Allocations;
use crate::peers::{Endpoint, Facade, Floor, Models, Reqwest, Structs};
use crate::programs::{BUILT_IN, MADE};
use crate::report::report;
use crate::server::serve;
use crate::worker::work;
use crate::{Addresses, Peer, Result, compile_cost, instructions, repository_root};

/// Measures what a call costs, beside other clients against one server of this machine.
#[derive(Parser)]
#[command(name = "cargo xtask bench", args_conflicts_with_subcommands = true)]
struct Arguments {
    /// Only the peers that are part of this program, and short measurements: under 2 minutes.
    #[arg(long)]
    quick: bool,
    /// Write the medians to standard output as JSON; the table goes to standard error.
    #[arg(long)]
    json: bool,
    /// Fail if a budget is exceeded.
    #[arg(long)]
    check: bool,
    /// Rounds: each peer measures each row once a round, rows of one cluster three times.
    #[arg(long, default_value_t = 7, value_name = "NUMBER")]
    rounds: usize,
    /// The length of a measurement; 300 by default, 75 with --quick.
    #[arg(long, value_name = "MILLISECONDS")]
    measurement: Option<u64>,
    /// Only this peer; may be given several times.
    #[arg(long = "peer", value_name = "NAME")]
    peers: Vec<String>,
    /// Only rows whose name contains this.
    #[arg(long, default_value = "", value_name = "TEXT")]
    row: String,
    /// Instead: count instructions by valgrind and compare with the baseline; fails if it is exceeded.
    #[arg(long)]
    instructions: bool,
    /// With --instructions: make what is counted the new baseline.
    #[arg(long, requires = "instructions")]
    write: bool,
    /// Instead: build three programs from nothing and compare what that costs; takes many minutes.
    #[arg(long, conflicts_with = "instructions")]
    compile: bool,
    #[command(subcommand)]
    part: Option<Part>,
}

/// Roles of the processes of a run.
#[derive(Subcommand)]
#[command(hide = true)]
enum Part {
    /// The server.
    #[command(hide = true)]
    Serve { authority: PathBuf },
    /// A peer.
    #[command(hide = true)]
    Peer { name: String, http: String, https: String },
    /// Something to be counted.
    #[command(hide = true)]
    Repeat { part: String, times: u32 },
}

/// Runs the program; allocations are counted by its twin alone.
pub fn run(allocations: Option<Allocations>) -> ExitCode {
    match execute(Arguments::parse(), allocations) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

/// Runs a program that is one peer alone: `peer NAME HTTP HTTPS`.
pub fn peer_program<P: Peer>(allocations: Option<Allocations>) -> ExitCode {
    let result = match Arguments::parse().part {
        Some(Part::Peer { http, https, .. }) => work::<P>(&Addresses { http, https }, allocations),
        _ => Err("this program is a peer of the benchmark".to_owned()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

/// Returns true if every budget holds.
fn execute(arguments: Arguments, allocations: Option<Allocations>) -> Result<bool> {
    match arguments.part {
        Some(Part::Serve { authority }) => {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            runtime.map_err(|error| error.to_string())?.block_on(serve(&authority)).map(|()| true)
        }
        Some(Part::Peer { name, http, https }) => {
            let addresses = Addresses { http, https };
            match name.as_str() {
                "floor-models" => work::<Floor<Models>>(&addresses, allocations),
                "floor-structs" => work::<Floor<Structs>>(&addresses, allocations),
                "reqwest" => work::<Reqwest>(&addresses, allocations),
                "endpoint" => work::<Endpoint>(&addresses, allocations),
                "facade" => work::<Facade<true>>(&addresses, allocations),
                "facade-alone" => work::<Facade<false>>(&addresses, allocations),
                other => Err(format!("there is no peer {other:?}")),
            }
            .map(|()| true)
        }
        Some(Part::Repeat { part, times }) => instructions::repeat(&part, times).map(|()| true),
        None if arguments.instructions => instructions::count(arguments.write),
        None if arguments.compile => compile_cost::measure(&folder()).map(|kept| kept || !arguments.check),
        None => {
            let made = if arguments.quick { &[][..] } else { &MADE };
            let all = || BUILT_IN.iter().chain(made).map(|peer| (*peer).to_owned()).collect();
            let peers = if arguments.peers.is_empty() { all() } else { arguments.peers };
            let measurement = arguments.measurement.unwrap_or(if arguments.quick { 75 } else { 300 });
            let plan = Plan {
                peers,
                rounds: arguments.rounds.max(1),
                measurement: Duration::from_millis(measurement),
                folder: folder(),
                only: arguments.row,
            };
            let figures = coordinate(&plan)?;
            let (text, kept) = report(&figures);
            if arguments.json {
                eprint!("{text}");
                println!("{}", serde_json::to_string_pretty(&figures).map_err(|error| error.to_string())?);
            } else {
                print!("{text}");
            }
            Ok(kept || !arguments.check)
        }
    }
}

/// The folder of everything that a run makes.
fn folder() -> PathBuf {
    repository_root().join("target/bench")
}
