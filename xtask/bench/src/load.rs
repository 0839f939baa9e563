//! Requests, as fast as one client can send N at once, and their cost to its process.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use rustix::time::{ClockId, clock_gettime};
use serde::{Deserialize, Serialize};

use crate::Result;
use crate::peer::Peer;
use crate::row::Payload;

/// The end of a load.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Until {
    /// After this time.
    Elapsed(Duration),
    /// After N requests.
    Sent(u64),
}

/// The cost of a share of the load; one line of a worker's output.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Sample {
    /// Requests that got their response.
    pub(crate) requests: u64,
    /// Time on the wall.
    pub(crate) seconds: f64,
    /// CPU time of the process, all threads.
    pub(crate) cpu_seconds: f64,
    pub(crate) p50_us: f64,
    pub(crate) p99_us: f64,
    /// The most memory that the process ever had.
    pub(crate) rss_mb: f64,
    /// Allocations, where they are counted.
    pub(crate) allocs: Option<u64>,
}

/// Returns the number of allocations so far.
pub type Allocations = fn() -> u64;

/// Sends requests, N at once, and measures.
///
/// # Errors
///
/// The first call that failed or returned another number of clusters.
pub(crate) async fn load<P: Peer>(
    peer: &P,
    payload: Payload,
    concurrency: u32,
    until: Until,
    allocations: Option<Allocations>,
) -> Result<Sample> {
    let sent = Arc::new(AtomicU64::new(0));
    let allocated = allocations.map(|count| count());
    let cpu = cpu();
    let began = Instant::now();
    let mut tasks = Vec::new();
    for _ in 0..concurrency {
        let (peer, sent) = (peer.clone(), Arc::clone(&sent));
        tasks.push(tokio::spawn(async move {
            let mut latencies = Vec::with_capacity(1024);
            let mut at = Instant::now();
            while goes_on(until, began, at, &sent) {
                let clusters = peer.call(payload).await?;
                if clusters != payload.clusters() {
                    return Err(format!("{clusters} clusters instead of {}", payload.clusters()));
                }
                let now = Instant::now();
                latencies.push(now.duration_since(at).as_secs_f64());
                at = now;
            }
            Ok(latencies)
        }));
    }
    let mut latencies = Vec::new();
    for task in tasks {
        latencies.append(&mut task.await.map_err(|error| error.to_string())??);
    }
    let (seconds, cpu_seconds) = (began.elapsed().as_secs_f64(), self::cpu() - cpu);
    let allocs = allocations.zip(allocated).map(|(count, before)| count() - before);
    latencies.sort_unstable_by(f64::total_cmp);
    let micros = |share: f64| percentile(&latencies, share) * 1e6;
    Ok(Sample {
        requests: latencies.len() as u64,
        seconds,
        cpu_seconds,
        p50_us: micros(0.5),
        p99_us: micros(0.99),
        rss_mb: peak_memory()?,
        allocs,
    })
}

fn goes_on(until: Until, began: Instant, now: Instant, sent: &AtomicU64) -> bool {
    match until {
        Until::Elapsed(limit) => now.duration_since(began) < limit,
        Until::Sent(limit) => sent.fetch_add(1, Ordering::Relaxed) < limit,
    }
}

fn percentile(sorted: &[f64], share: f64) -> f64 {
    let last = sorted.len().saturating_sub(1);
    sorted.get((last as f64 * share).round() as usize).copied().unwrap_or_default()
}

/// CPU seconds of this process so far.
pub(crate) fn cpu() -> f64 {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    time.tv_sec as f64 + time.tv_nsec as f64 / 1e9
}

/// The most memory that this process ever had, in MB (1,000,000 bytes).
fn peak_memory() -> Result<f64> {
    let status = std::fs::read_to_string("/proc/self/status").map_err(|error| format!("no peak memory: {error}"))?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("no peak memory in /proc")?;
    let kib: f64 = line.trim().trim_end_matches(" kB").parse().map_err(|error| format!("{line}: {error}"))?;
    Ok(kib * 1024.0 / 1e6)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_of_few_and_many_samples() {
        assert_eq!(percentile(&[], 0.5), 0.0);
        assert_eq!(percentile(&[1.0], 0.99), 1.0);
        let many: Vec<f64> = (0..101).map(f64::from).collect();
        assert_eq!((percentile(&many, 0.5), percentile(&many, 0.99)), (50.0, 99.0));
    }

    #[test]
    fn memory_and_cpu_time_are_measured() {
        assert!(peak_memory().unwrap() > 0.1);
        assert!(cpu() > 0.0);
    }
}
