//! The process of a peer: it reads commands line by line and responds to each with a line of JSON.

use std::collections::BTreeSet;
use std::io::{BufRead as _, Write as _};
use std::time::Duration;

use crate::load::{Allocations, Sample, Until, load};
use crate::peer::{Clients, Peer};
use crate::row::Row;
use crate::{Addresses, Result};

/// Works for one peer until its input ends.
///
/// A line is `time ROW CONCURRENCY MILLISECONDS` or `count ROW CONCURRENCY REQUESTS`.
///
/// # Errors
///
/// A line that is not understood, a peer that cannot be set up, a call that failed.
pub(crate) fn work<P: Peer>(addresses: &Addresses, allocations: Option<Allocations>) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| format!("no runtime: {error}"))?;
    let clients = runtime.block_on(async { Clients::<P>::new(addresses) })?;
    let mut warm = BTreeSet::new();
    for line in std::io::stdin().lock().lines() {
        let line = line.map_err(|error| format!("no input: {error}"))?;
        let work: Work = line.parse()?;
        if warm.insert((work.row, work.concurrency)) {
            runtime.block_on(work.warm_up(&clients))?;
        }
        let sample = runtime.block_on(work.carry_out(&clients, allocations))?;
        let sample = serde_json::to_string(&sample).map_err(|error| error.to_string())?;
        let mut output = std::io::stdout().lock();
        writeln!(output, "{sample}").and_then(|()| output.flush()).map_err(|error| format!("no output: {error}"))?;
    }
    Ok(())
}

/// A share of the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Work {
    /// The row to measure.
    pub(crate) row: Row,
    /// Requests in flight at once.
    pub(crate) concurrency: u32,
    /// The amount of work.
    pub(crate) amount: Amount,
}

/// An amount of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Amount {
    /// As much as fits into this time.
    Time(Duration),
    /// N requests.
    Requests(u64),
}

impl Work {
    /// Opens connections and grows buffers: twice as many requests as are in flight at once.
    async fn warm_up<P: Peer>(self, clients: &Clients<P>) -> Result<()> {
        let until = Until::Sent(u64::from(self.concurrency) * 2);
        load(clients.of(self.row), self.row.payload, self.concurrency, until, None).await.map(drop)
    }

    async fn carry_out<P: Peer>(self, clients: &Clients<P>, allocations: Option<Allocations>) -> Result<Sample> {
        let until = match self.amount {
            Amount::Time(time) => Until::Elapsed(time),
            Amount::Requests(requests) => Until::Sent(requests),
        };
        load(clients.of(self.row), self.row.payload, self.concurrency, until, allocations).await
    }
}

impl std::fmt::Display for Work {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.amount {
            Amount::Time(time) => write!(f, "time {} {} {}", self.row, self.concurrency, time.as_millis()),
            Amount::Requests(requests) => write!(f, "count {} {} {requests}", self.row, self.concurrency),
        }
    }
}

impl std::str::FromStr for Work {
    type Err = String;

    fn from_str(line: &str) -> Result<Self> {
        let misunderstood = || format!("a line that is not understood: {line:?}");
        let words: Vec<&str> = line.split_whitespace().collect();
        let [kind, row, concurrency, amount] = words.as_slice() else { return Err(misunderstood()) };
        let amount: u64 = amount.parse().map_err(|_| misunderstood())?;
        let amount = match *kind {
            "time" => Amount::Time(Duration::from_millis(amount)),
            "count" => Amount::Requests(amount),
            _ => return Err(misunderstood()),
        };
        Ok(Self { row: row.parse()?, concurrency: concurrency.parse().map_err(|_| misunderstood())?, amount })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_survives_its_text_form() {
        for line in ["time get-one 64 250", "count list-1000-tls 1 64"] {
            assert_eq!(line.parse::<Work>().unwrap().to_string(), line);
        }
        for line in ["", "time get-two 1 1", "time get-one 1", "work get-one 1 1", "time get-one x 1"] {
            assert!(line.parse::<Work>().is_err(), "{line}");
        }
    }
}
