//! Rounds: every peer measures every row, again and again, so that other load of the machine affects all alike.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use crate::load::Sample;
use crate::process::Talking;
use crate::programs::{self, program};
use crate::report::Figures;
use crate::row::{Payload, Row};
use crate::worker::{Amount, Work};
use crate::{Addresses, Result};

/// Requests in flight at once.
const CONCURRENCY: [u32; 2] = [1, 64];

/// The measurements of a run.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    /// The names of the peers.
    pub(crate) peers: Vec<String>,
    /// Number of rounds.
    pub(crate) rounds: usize,
    /// The time of one measurement.
    pub(crate) measurement: Duration,
    /// The folder for files of the run.
    pub(crate) folder: PathBuf,
    /// Only rows whose name contains this.
    pub(crate) only: String,
}

/// Starts server and peers, goes through the rounds and returns the medians.
///
/// # Errors
///
/// Whatever keeps one of them from doing its work.
pub(crate) fn coordinate(plan: &Plan) -> Result<Vec<Figures>> {
    std::fs::create_dir_all(&plan.folder).map_err(|error| format!("{}: {error}", plan.folder.display()))?;
    for peer in &plan.peers {
        programs::prepare(peer, &plan.folder)?;
    }
    let mut server = Command::new(programs::this_program()?);
    let mut server = Talking::start("the server", server.arg("serve").arg(plan.folder.join("authority.pem")))?;
    let addresses = addresses(&server.line()?)?;
    let rows: Vec<Row> = Row::all().filter(|row| row.to_string().contains(&plan.only)).collect();

    let mut samples: BTreeMap<(Row, usize, u32), Vec<Sample>> = BTreeMap::new();
    let mut workers = Vec::new();
    for peer in &plan.peers {
        workers.push(Talking::start(peer, &mut program(peer, &addresses, &plan.folder, false)?)?);
    }
    for round in 1..=plan.rounds {
        eprintln!("round {round} of {}", plan.rounds);
        for (row, concurrency) in measurements(&rows) {
            for (index, (worker, peer)) in workers.iter_mut().zip(&plan.peers).enumerate() {
                if !row.is_measured(peer, concurrency) {
                    continue;
                }
                let sample = ask(worker, Work { row, concurrency, amount: Amount::Time(plan.measurement) })?;
                samples.entry((row, index, concurrency)).or_default().push(sample);
            }
        }
    }
    drop(workers);

    eprintln!("memory and allocations");
    let mut figures = Vec::new();
    for ((row, index, concurrency), samples) in samples {
        let Some(peer) = plan.peers.get(index) else { continue };
        // A process of its own for each, since memory that was once taken is not given back.
        let mut worker = Talking::start(peer, &mut program(peer, &addresses, &plan.folder, true)?)?;
        let requests = u64::from(concurrency) * if row.payload == Payload::One { 16 } else { 2 };
        let counted = ask(&mut worker, Work { row, concurrency, amount: Amount::Requests(requests) })?;
        figures.push(Figures::of(row, peer, concurrency, &samples, &counted));
    }
    Ok(figures)
}

/// The measurements of one round. Rows of small responses are measured several times: each is short, and varies most
/// with whatever else the machine does.
fn measurements(rows: &[Row]) -> impl Iterator<Item = (Row, u32)> {
    let most = rows.iter().map(|row| row.payload.measurements()).max().unwrap_or_default();
    let rows = (0..most).flat_map(|index| rows.iter().filter(move |row| index < row.payload.measurements()));
    rows.flat_map(|row| CONCURRENCY.map(|concurrency| (*row, concurrency)))
}

fn ask(worker: &mut Talking, work: Work) -> Result<Sample> {
    let line = worker.ask(&work.to_string())?;
    serde_json::from_str(&line).map_err(|error| format!("the response to {work} was {line:?}: {error}"))
}

fn addresses(line: &str) -> Result<Addresses> {
    let (http, https) = line.split_once(' ').ok_or_else(|| format!("the server said {line:?}"))?;
    Ok(Addresses { http: http.to_owned(), https: https.to_owned() })
}
