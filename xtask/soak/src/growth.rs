//! Memory and descriptors of a process after N calls, and whether they grow.

use std::{fmt, fs, io};

/// The allowed growth for each call, on average. A leak of anything that a call makes is much larger: a task or a
/// request has hundreds of bytes. What is left is how the allocator divides its memory.
const BYTES_A_CALL: f64 = 16.0;

/// A task or an open file that stays is one for each call, or for each that fails.
const TASKS_A_CALL: f64 = 0.001;
const FILES_A_CALL: f64 = 0.001;

/// Samples of memory and descriptors, call by call.
#[derive(Default)]
pub(crate) struct Growth(Vec<Sample>);

struct Sample {
    calls: f64,
    memory: f64,
    tasks: f64,
    files: f64,
}

type Member = fn(&Sample) -> f64;

impl Growth {
    /// Takes a sample after N calls.
    ///
    /// # Errors
    ///
    /// `/proc` is not there, or has another form.
    pub(crate) fn sample(&mut self, calls: u32, tasks: usize) -> io::Result<()> {
        let files = fs::read_dir("/proc/self/fd")?.count();
        self.0.push(Sample { calls: f64::from(calls), memory: resident()?, tasks: count(tasks), files: count(files) });
        Ok(())
    }

    /// Returns the quantities that grow faster than allowed.
    pub(crate) fn complaints(&self) -> Vec<String> {
        let limits: [(&str, Member, f64); 3] = [
            ("bytes of memory", |sample| sample.memory, BYTES_A_CALL),
            ("tasks", |sample| sample.tasks, TASKS_A_CALL),
            ("open files", |sample| sample.files, FILES_A_CALL),
        ];
        let grown = limits.iter().map(|(name, of, limit)| (name, self.slope(of), limit));
        grown
            .filter(|(_, slope, limit)| slope > limit)
            .map(|(name, slope, limit)| format!("each call leaves {slope:.4} {name}, and {limit} are allowed"))
            .collect()
    }

    /// The slope of the straight line that fits best.
    fn slope(&self, of: impl Fn(&Sample) -> f64) -> f64 {
        let number = count(self.0.len());
        let mean = |of: &dyn Fn(&Sample) -> f64| self.0.iter().map(of).sum::<f64>() / number;
        let (calls, value) = (mean(&|sample| sample.calls), mean(&of));
        let above: f64 = self.0.iter().map(|sample| (sample.calls - calls) * (of(sample) - value)).sum();
        let below: f64 = self.0.iter().map(|sample| (sample.calls - calls).powi(2)).sum();
        above / below
    }
}

impl fmt::Display for Growth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Sample { calls, memory, tasks, files } in &self.0 {
            writeln!(f, "  {calls:>7} calls: {:>7.0} KiB, {tasks} tasks, {files} open files", memory / 1024.0)?;
        }
        write!(f, "  {:.3} bytes a call", self.slope(|sample| sample.memory))
    }
}

/// The process's memory in bytes.
fn resident() -> io::Result<f64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kibibytes = line.and_then(|rest| rest.trim().strip_suffix(" kB")).and_then(|number| number.parse::<f64>().ok());
    kibibytes.map(|kibibytes| kibibytes * 1024.0).ok_or_else(|| io::Error::other("no VmRSS in /proc/self/status"))
}

/// These counts are far below what an `f64` holds exactly.
fn count(number: usize) -> f64 {
    number as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn growth(samples: &[(f64, f64)]) -> Growth {
        Growth(
            samples.iter().map(|&(calls, value)| Sample { calls, memory: value, tasks: value, files: 7.0 }).collect(),
        )
    }

    #[test]
    fn fluctuating_figure_does_not_grow() {
        let samples = [(20_000.0, 9e6), (40_000.0, 9.1e6), (60_000.0, 8.9e6), (80_000.0, 9.1e6), (100_000.0, 9e6)];
        assert!(growth(&samples).slope(|sample| sample.memory).abs() < 1.0);
        assert!(growth(&[(1.0, 3.0), (2.0, 3.0)]).complaints().is_empty());
    }

    #[test]
    fn leak_is_reported_with_its_slope() {
        let samples = [(20_000.0, 9e6), (60_000.0, 13e6), (100_000.0, 17e6)];
        let complaints = growth(&samples).complaints();
        assert_eq!(complaints[0], "each call leaves 100.0000 bytes of memory, and 16 are allowed");
        assert_eq!(complaints.len(), 2, "and tasks: {complaints:?}");
    }
}
