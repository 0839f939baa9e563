//! Medians, as a table and as JSON, and the budgets that they are held to.

use serde::Serialize;

use crate::load::Sample;
use crate::row::{POLLS, Payload, Row};

/// A line of the table: medians of all rounds.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Figures {
    pub(crate) row: String,
    pub(crate) peer: String,
    pub(crate) concurrency: u32,
    pub(crate) rps: f64,
    /// CPU time of the client's process for one request.
    pub(crate) cpu_us: f64,
    pub(crate) p50_us: f64,
    pub(crate) p99_us: f64,
    /// The most memory that a process had which did nothing else.
    pub(crate) rss_mb: f64,
    /// Allocations for one request, where they can be counted.
    pub(crate) allocs: Option<f64>,
}

impl Figures {
    pub(crate) fn of(row: Row, peer: &str, concurrency: u32, samples: &[Sample], counted: &Sample) -> Self {
        let median = |figure: fn(&Sample) -> f64| rounded(median(samples.iter().map(figure).collect()));
        Self {
            row: row.to_string(),
            peer: peer.to_owned(),
            concurrency,
            rps: median(|sample| sample.requests as f64 / sample.seconds),
            cpu_us: median(|sample| sample.cpu_seconds / sample.requests as f64 * 1e6),
            p50_us: median(|sample| sample.p50_us),
            p99_us: median(|sample| sample.p99_us),
            rss_mb: rounded(counted.rss_mb),
            allocs: counted.allocs.map(|allocs| rounded(allocs as f64 / counted.requests as f64)),
        }
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    let middle = values.len() / 2;
    match values.as_slice() {
        [] => f64::NAN,
        values if values.len() % 2 == 1 => values[middle],
        values => f64::midpoint(values[middle - 1], values[middle]),
    }
}

fn rounded(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

/// The table, and a line for each budget; and whether all of them are kept.
pub(crate) fn report(figures: &[Figures]) -> (String, bool) {
    let mut text = format!(
        "{:<14} {:<13} {:>3} {:>9} {:>10} {:>6} {:>10} {:>10} {:>8} {:>9}\n",
        "row", "peer", "at", "rps", "cpu us", "ratio", "p50 us", "p99 us", "rss MB", "allocs"
    );
    for line in figures {
        let floor = find(figures, line, FLOOR).map_or(f64::NAN, |floor| line.cpu_us / floor.cpu_us);
        let allocs = line.allocs.map_or_else(|| "-".to_owned(), |allocs| format!("{allocs:.1}"));
        text += &format!(
            "{:<14} {:<13} {:>3} {:>9.0} {:>10.1} {floor:>6.2} {:>10.1} {:>10.1} {:>8.1} {allocs:>9}\n",
            line.row, line.peer, line.concurrency, line.rps, line.cpu_us, line.p50_us, line.p99_us, line.rss_mb
        );
    }
    let budgets = budgets(figures);
    let kept = budgets.iter().all(|budget| budget.figure <= budget.limit);
    text.push('\n');
    for budget in budgets {
        let verdict = if budget.figure <= budget.limit { "ok" } else { "EXCEEDED" };
        text += &format!("{:<58} {:>6.2} of {:.2}  {verdict}\n", budget.name, budget.figure, budget.limit);
    }
    (text, kept)
}

/// The peer that `endpoint` is compared with.
const FLOOR: &str = "floor-structs";
/// The peer that the budgets are for.
const OURS: &str = "endpoint";
/// The peer whose waits share their polls.
const SHARED: &str = "facade";
/// The row of these waits.
const WAITS: &str = Payload::Waits1000.name();

struct Budget {
    name: String,
    figure: f64,
    limit: f64,
}

fn find<'a>(figures: &'a [Figures], like: &Figures, peer: &str) -> Option<&'a Figures> {
    figures.iter().find(|line| line.row == like.row && line.concurrency == like.concurrency && line.peer == peer)
}

/// Ratios within the run, at 64 at once.
fn budgets(figures: &[Figures]) -> Vec<Budget> {
    let mut budgets = Vec::new();
    for ours in figures.iter().filter(|line| line.peer == OURS && line.concurrency == 64) {
        let row = &ours.row;
        if let Some(floor) = find(figures, ours, FLOOR) {
            let limit = if row.starts_with("get-one") { 1.20 } else { 0.90 };
            let name = format!("{row}: CPU, {OURS} / {FLOOR}");
            budgets.push(Budget { name, figure: rounded(ours.cpu_us / floor.cpu_us), limit });
            let name = format!("{row}: peak memory, {OURS} / {FLOOR}");
            budgets.push(Budget { name, figure: rounded(ours.rss_mb / floor.rss_mb), limit: 1.15 });
        }
        for rival in ["reqwest", "progenitor"] {
            let Some(theirs) = find(figures, ours, rival) else { continue };
            let name = format!("{row}: CPU, {OURS} / {rival}");
            budgets.push(Budget { name, figure: rounded(ours.cpu_us / theirs.cpu_us), limit: 1.0 });
        }
    }
    budgets.extend(budgets_of_polls(figures));
    budgets
}

/// CPU of one poll of one wait among 1,000, to that of a `GET` with 64 in flight, which is the cheapest one.
fn budgets_of_polls(figures: &[Figures]) -> impl Iterator<Item = Budget> {
    let waits = figures.iter().filter(|line| line.peer == SHARED && line.row.starts_with(WAITS));
    waits.filter_map(|waits| {
        let row = waits.row.replace(WAITS, "get-one");
        let get = figures.iter().find(|line| line.row == row && line.peer == SHARED && line.concurrency == 64)?;
        let name = format!("{}: CPU of a poll, {SHARED} / a GET", waits.row);
        let polls = (Payload::Waits1000.clusters() * POLLS) as f64;
        Some(Budget { name, figure: rounded(waits.cpu_us / polls / get.cpu_us), limit: 0.5 })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures(peer: &str, cpu_us: f64, rss_mb: f64) -> Figures {
        Figures {
            row: "get-one".to_owned(),
            peer: peer.to_owned(),
            concurrency: 64,
            rps: 1.0,
            cpu_us,
            p50_us: 1.0,
            p99_us: 1.0,
            rss_mb,
            allocs: None,
        }
    }

    #[test]
    fn budgets_are_ratios() {
        let kept =
            [figures("floor-structs", 10.0, 10.0), figures("reqwest", 15.0, 10.0), figures("endpoint", 12.0, 11.5)];
        let (text, is_kept) = report(&kept);
        assert!(is_kept && text.contains("1.20 of 1.20  ok"), "{text}");
        let broken = [figures("floor-structs", 10.0, 10.0), figures("endpoint", 12.1, 11.5)];
        let (text, is_kept) = report(&broken);
        assert!(!is_kept && text.contains("1.21 of 1.20  EXCEEDED"), "{text}");
    }

    #[test]
    fn poll_of_many_waits_has_budget() {
        let get = figures("facade", 100.0, 10.0);
        for (cpu_us, is_kept) in [(250_000.0, true), (255_000.0, false)] {
            let waits = Figures { row: "waits-1000".to_owned(), concurrency: 1, ..figures("facade", cpu_us, 10.0) };
            let (text, kept) = report(&[get.clone(), waits]);
            assert_eq!(kept, is_kept, "{text}");
        }
    }

    #[test]
    fn medians_of_odd_and_even_numbers() {
        assert_eq!(median(vec![3.0, 1.0, 2.0]), 2.0);
        assert_eq!(median(vec![4.0, 1.0, 3.0, 2.0]), 2.5);
        assert!(median(Vec::new()).is_nan());
    }
}
