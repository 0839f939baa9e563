//! What the program is told.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::{Parser, Subcommand};

use crate::coordinator::{Plan, coordinate};
use crate::load::Allocations;
use crate::peers::{Endpoint, Facade, Floor, Models, Reqwest, Structs};
use crate::report::report;
use crate::server::serve;
use crate::{Addresses, Result, repository_root, work};

/// Measures what a call costs, beside other clients against one server of this machine.
#[derive(Parser)]
#[command(name = "cargo xtask bench", args_conflicts_with_subcommands = true)]
struct Arguments {
    /// Only the peers that are part of this program, and short turns: under 2 minutes.
    #[arg(long)]
    quick: bool,
    /// Write the medians to standard output as JSON; the table goes to standard error.
    #[arg(long)]
    json: bool,
    /// Fail if a budget is exceeded.
    #[arg(long)]
    check: bool,
    /// How often everybody has a turn at every row.
    #[arg(long, default_value_t = 7, value_name = "NUMBER")]
    rounds: usize,
    /// The length of a turn; 400 by default, 150 with --quick.
    #[arg(long, value_name = "MILLISECONDS")]
    turn: Option<u64>,
    /// Only this peer; may be given several times.
    #[arg(long = "peer", value_name = "NAME")]
    peers: Vec<String>,
    /// Only rows whose name contains this.
    #[arg(long, default_value = "", value_name = "TEXT")]
    row: String,
    #[command(subcommand)]
    part: Option<Part>,
}

/// What the processes of a run are started as.
#[derive(Subcommand)]
#[command(hide = true)]
enum Part {
    /// The server.
    #[command(hide = true)]
    Serve { authority: PathBuf },
    /// A peer.
    #[command(hide = true)]
    Peer { name: String, http: String, https: String },
}

/// The peers that are part of this program.
const RUST_PEERS: [&str; 5] = ["floor-models", "floor-structs", "reqwest", "endpoint", "facade"];

/// Runs the program; allocations are counted by its twin alone.
pub fn run(allocations: Option<Allocations>) -> ExitCode {
    match carry_out(Arguments::parse(), allocations) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

/// Whether all is well.
fn carry_out(arguments: Arguments, allocations: Option<Allocations>) -> Result<bool> {
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
                "facade" => work::<Facade>(&addresses, allocations),
                other => Err(format!("there is no peer {other:?}")),
            }
            .map(|()| true)
        }
        None => {
            let peers = if arguments.peers.is_empty() { RUST_PEERS.map(str::to_owned).into() } else { arguments.peers };
            let turn = arguments.turn.unwrap_or(if arguments.quick { 150 } else { 400 });
            let plan = Plan {
                peers,
                rounds: arguments.rounds.max(1),
                turn: Duration::from_millis(turn),
                folder: repository_root().join("target/bench"),
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
