//! Instructions instead of time: the same on every machine with the same compiler, whatever else it does.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::hint::black_box;
use std::process::Command;

use bytes::Bytes;
use http::{Request, Response};
use ionoscloud::{Body, Operation as _};
use ionoscloud_api::mongodb::{GetCluster, ListClusters};
use ionoscloud_transport::{Token, Transport};
use serde::de::DeserializeOwned;
use tower_service::Service as _;

use crate::bodies::{self, CLUSTER_ID};
use crate::programs::{read, this_program, write};
use crate::row::Payload;
use crate::{Result, repository_root, structs};

/// The parts whose instructions are counted.
const PARTS: [&str; 8] =
    ["build", "stack", "decode-one", "decode-100", "decode-1000", "structs-one", "structs-100", "structs-1000"];
/// The most that decoding may take of what structs written by hand take with `from_slice`.
const DECODING: f64 = 0.80;
/// Committed, to compare with.
const BASELINE: &str = "xtask/bench/inputs/instructions.json";
/// The most that a count may be of its baseline.
const TOLERANCE: f64 = 1.03;

/// Runs one part N times; valgrind counts.
///
/// # Errors
///
/// A part that does not exist or does not work.
pub(crate) fn repeat(part: &str, times: u32) -> Result<()> {
    let failed = |error: ionoscloud::Error| error.to_string();
    let mut rounds = 0..times;
    match part {
        "build" => {
            rounds.try_for_each(|_| GetCluster::new(CLUSTER_ID).request().map(|request| drop(black_box(request))))
        }
        "decode-one" => {
            let body = bodies::payload(Payload::One);
            rounds.try_for_each(|_| GetCluster::response(canned(&body)).map(|cluster| drop(black_box(cluster))))
        }
        "decode-100" => decode_pages(Payload::List100, times),
        "decode-1000" => decode_pages(Payload::List1000, times),
        "structs-one" => return decode_structs::<structs::Cluster>(Payload::One, times),
        "structs-100" => return decode_structs::<structs::ClusterList>(Payload::List100, times),
        "structs-1000" => return decode_structs::<structs::ClusterList>(Payload::List1000, times),
        "stack" => return through_the_stack(times),
        other => return Err(format!("there is no part {other:?}")),
    }
    .map_err(failed)
}

fn decode_pages(payload: Payload, times: u32) -> Result<(), ionoscloud::Error> {
    let body = bodies::payload(payload);
    (0..times).try_for_each(|_| ListClusters::response(canned(&body)).map(|page| drop(black_box(page))))
}

/// Decodes as `floor-structs` does.
fn decode_structs<T: DeserializeOwned>(payload: Payload, times: u32) -> Result<()> {
    let body = bodies::payload(payload);
    (0..times)
        .try_for_each(|_| serde_json::from_slice::<T>(&body).map(|decoded| drop(black_box(decoded))))
        .map_err(|error| error.to_string())
}

fn canned(body: &Bytes) -> Response<Bytes> {
    Response::new(body.clone())
}

/// A request is built and passes the whole idle stack, to a response that is ready at once.
fn through_the_stack(times: u32) -> Result<()> {
    let failed = |error: ionoscloud::Error| error.to_string();
    let service = tower::service_fn(|_: Request<Body>| {
        std::future::ready(Ok::<_, Infallible>(Response::new(Body::from(bodies::CLUSTER))))
    });
    let address = "http://127.0.0.1:1".parse().map_err(failed)?;
    let builder = Transport::builder().credentials(Token::new("token").map_err(failed)?).base_url(address);
    let mut transport = builder.http_service(service).build().map_err(failed)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build();
    runtime.map_err(|error| error.to_string())?.block_on(async {
        for _ in 0..times {
            let request = GetCluster::new(CLUSTER_ID).request().map_err(failed)?;
            black_box(transport.call(request).await.map_err(failed)?);
        }
        Ok(())
    })
}

/// Counts every part, and compares with the baseline or replaces it. `false` if one takes more than it may.
///
/// # Errors
///
/// A count that is not understood, a baseline that is not there.
pub(crate) fn count(replace: bool) -> Result<bool> {
    if Command::new("valgrind").arg("--version").output().is_err() {
        println!("SKIPPED: instructions are counted by valgrind, which is not installed (Debian: valgrind)");
        return Ok(true);
    }
    let mut counts = BTreeMap::new();
    for part in PARTS {
        // The difference leaves out whatever the program does before.
        let times = if part.ends_with('0') { 4 } else { 200 };
        let (once, twice) = (counted(part, times)?, counted(part, 2 * times)?);
        counts.insert(part.to_owned(), twice.saturating_sub(once) / u64::from(times));
    }
    let file = repository_root().join(BASELINE);
    if replace {
        let text = serde_json::to_string_pretty(&counts).map_err(|error| error.to_string())?;
        write(&file, &(text + "\n"))?;
    }
    let baseline: BTreeMap<String, u64> =
        serde_json::from_str(&read(&file)?).map_err(|error| format!("{}: {error}", file.display()))?;
    let mut kept = true;
    println!("{:<12} {:>12} {:>12} {:>6}", "part", "instructions", "baseline", "ratio");
    for (part, &count) in &counts {
        let before = baseline.get(part).copied().unwrap_or_default();
        let ratio = count as f64 / before as f64;
        let verdict = if ratio <= TOLERANCE { "ok" } else { "EXCEEDED" };
        kept &= ratio <= TOLERANCE;
        println!("{part:<12} {count:>12} {before:>12} {ratio:>6.3}  {verdict}");
    }
    for payload in ["one", "100", "1000"] {
        let count = |what: &str| counts.get(&format!("{what}-{payload}")).map_or(f64::NAN, |&count| count as f64);
        let ratio = count("decode") / count("structs");
        let verdict = if ratio <= DECODING { "ok" } else { "EXCEEDED" };
        kept &= ratio <= DECODING;
        println!("decode-{payload} / structs-{payload}: {ratio:.3} of {DECODING:.2}  {verdict}");
    }
    Ok(kept)
}

fn counted(part: &str, times: u32) -> Result<u64> {
    let mut command = Command::new("valgrind");
    command.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(this_program()?);
    let output = command.args(["repeat", part, &times.to_string()]).output();
    let output = output.map_err(|error| format!("valgrind did not start: {error}"))?;
    let said = String::from_utf8_lossy(&output.stderr);
    let count = said.lines().find_map(|line| line.split("Collected :").nth(1)?.trim().parse().ok());
    count.filter(|_| output.status.success()).ok_or_else(|| format!("valgrind on {part}: {said}"))
}
