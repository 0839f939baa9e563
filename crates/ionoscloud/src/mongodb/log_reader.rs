//! Reads a log page by page, although the API can page by time alone.
//!
//! Every page after the first begins a little before the last line that came, and what is in both is left out. So it does
//! not matter whether the API counts a bound as inside, or cuts times off to milliseconds.

use std::collections::HashMap;
use std::time::{Duration, SystemTime};

use ionoscloud_api::mongodb::GetClusterLogs;

use super::{ClusterHandle, ClusterLogs, LogDirection, LogLine, Logs};
use crate::{Error, ErrorKind, Operation as _, RequestOptions, Timestamp};

/// The most lines that the API sends at once.
pub(super) const MOST_LINES: u32 = 5000;
const LINES_AT_A_TIME: u32 = 1000;

/// How far a page overlaps with the one before it.
const SEAM: Duration = Duration::from_millis(1);
/// How late a line may show up behind others and still be seen, when a log is followed.
const LATENESS: Duration = Duration::from_secs(10);

/// A log that is being read, in either direction.
pub(super) struct LogReader {
    pub(super) cluster: ClusterHandle,
    since: Option<Timestamp>,
    until: Option<Timestamp>,
    backward: bool,
    limit: u32,
    /// Where the next page begins, once there was one.
    bound: Option<SystemTime>,
    /// Where the first page began, which no later one may reach back over.
    origin: Option<SystemTime>,
    /// The time of the last line.
    edge: Option<SystemTime>,
    seen: HashMap<LineAt, usize>,
    pace: Pace,
}

/// Whether a page of the limit gets beyond its own bound.
enum Pace {
    Normal,
    /// It does not, so the highest limit is used.
    Slow,
    /// That does not either.
    Stuck,
}

/// New lines in order, and whether more are certainly to be had at once.
pub(super) struct Page {
    pub(super) lines: Vec<LogLine>,
    pub(super) is_full: bool,
}

/// A line and when it was written. One without a time goes with the one before it.
type LineAt = (Option<SystemTime>, Option<String>, String);

impl LogReader {
    pub(super) fn new(logs: Logs) -> Self {
        let backward = logs.direction != Some(LogDirection::Forward);
        let origin = if backward { &logs.until } else { &logs.since };
        Self {
            origin: origin.as_ref().and_then(|origin| origin.to_system_time().ok()),
            limit: logs.limit.unwrap_or(LINES_AT_A_TIME).clamp(1, MOST_LINES),
            cluster: logs.cluster,
            since: logs.since,
            until: logs.until,
            backward,
            bound: None,
            edge: None,
            seen: HashMap::new(),
            pace: Pace::Normal,
        }
    }

    /// The next page in the direction of reading.
    pub(super) async fn page(&mut self, options: RequestOptions) -> Result<Page, Error> {
        let limit = match self.pace {
            Pace::Normal => self.limit,
            Pace::Slow => MOST_LINES,
            Pace::Stuck => {
                let text =
                    format!("there are more than {MOST_LINES} lines at one time, and the API pages by time alone");
                return Err(Error::new(ErrorKind::BodyTooLarge, text).with_operation(GetClusterLogs::INFO));
            }
        };
        let lines = self.ask(self.bound.map(Timestamp::from), self.backward, limit, options).await?;
        let is_full = lines.len() >= limit as usize;
        let furthest = lines.iter().filter_map(|(at, _)| *at).reduce(|one, other| self.later(one, other));
        let lines = self.new_lines(lines);
        if let Some(furthest) = furthest {
            self.edge = Some(self.edge.map_or(furthest, |edge| self.later(edge, furthest)));
        }
        self.move_on(furthest, is_full, limit);
        Ok(Page { lines, is_full })
    }

    /// The newest lines, oldest first; reading goes on after them.
    pub(super) async fn newest(&mut self, limit: u32, options: RequestOptions) -> Result<Page, Error> {
        let mut lines = self.ask(None, true, limit, options).await?;
        lines.reverse();
        let has_older = lines.len() >= limit as usize;
        self.edge = lines.iter().filter_map(|(at, _)| *at).next_back();
        self.origin = lines.iter().find_map(|(at, _)| *at).filter(|_| has_older);
        Ok(Page { lines: self.new_lines(lines), is_full: false })
    }

    /// Goes back by as much as a line may be late, to see those that the API shows by the time of the next page.
    pub(super) fn rewind(&mut self) {
        self.bound = self.edge.map(|edge| self.before(edge, LATENESS)).or(self.bound);
    }

    /// Lines in the order of their times, with those times.
    async fn ask(
        &self,
        bound: Option<Timestamp>,
        backward: bool,
        limit: u32,
        options: RequestOptions,
    ) -> Result<Vec<(Option<SystemTime>, LogLine)>, Error> {
        let (start, end) = match bound {
            Some(bound) if backward => (self.since.clone(), Some(bound)),
            Some(bound) => (Some(bound), self.until.clone()),
            None => (self.since.clone(), self.until.clone()),
        };
        let direction = if backward { LogDirection::Backward } else { LogDirection::Forward };
        let mut operation = GetClusterLogs::new(&self.cluster.id).direction(direction).limit(limit);
        if let Some(start) = start {
            operation = operation.start(start);
        }
        if let Some(end) = end {
            operation = operation.end(end);
        }
        let mut lines = with_times(self.cluster.client.send_with(operation, options).await?.value);
        if backward {
            lines.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
        } else {
            lines.sort_by_key(|(at, _)| *at);
        }
        Ok(lines)
    }

    /// Leaves out what came already. Of lines that are the same in everything, as many are new as there are more now.
    fn new_lines(&mut self, lines: Vec<(Option<SystemTime>, LogLine)>) -> Vec<LogLine> {
        let mut counts: HashMap<LineAt, usize> = HashMap::new();
        let mut new = Vec::new();
        for (at, line) in lines {
            let key = (at, line.instance.clone(), line.message.clone());
            let came = self.seen.get(&key).copied().unwrap_or_default();
            let count = counts.entry(key).or_default();
            *count += 1;
            if *count > came {
                new.push(line);
            }
        }
        for (key, count) in counts {
            let came = self.seen.entry(key).or_default();
            *came = count.max(*came);
        }
        new
    }

    /// Sets the bound of the next page, and forgets lines that are not in it.
    fn move_on(&mut self, furthest: Option<SystemTime>, is_full: bool, limit: u32) {
        let next = furthest.map(|furthest| self.before(furthest, SEAM));
        let gets_on = next.is_some_and(|next| self.bound.is_none_or(|bound| self.later(bound, next) != bound));
        self.pace = match self.pace {
            _ if gets_on || !is_full => Pace::Normal,
            Pace::Normal if limit < MOST_LINES => Pace::Slow,
            _ => Pace::Stuck,
        };
        if gets_on {
            self.bound = next;
        }
        if let Some(edge) = self.edge {
            let distance = |at: SystemTime| at.duration_since(edge).unwrap_or_else(|before| before.duration());
            self.seen.retain(|(at, ..), _| at.is_none_or(|at| distance(at) <= LATENESS + SEAM));
        }
    }

    /// So much before a time in the direction of reading, but not before everything that was asked for.
    fn before(&self, time: SystemTime, overlap: Duration) -> SystemTime {
        let before = if self.backward { time.checked_add(overlap) } else { time.checked_sub(overlap) };
        let before = before.unwrap_or(time);
        self.origin.map_or(before, |origin| self.later(origin, before))
    }

    /// The one of two times that is further in the direction of reading.
    fn later(&self, one: SystemTime, other: SystemTime) -> SystemTime {
        if self.backward { one.min(other) } else { one.max(other) }
    }
}

fn with_times(logs: ClusterLogs) -> Vec<(Option<SystemTime>, LogLine)> {
    let mut lines = Vec::new();
    for instance in logs.instances {
        let mut at = None;
        for message in instance.messages {
            at = message.time.as_ref().and_then(|time| time.to_system_time().ok()).or(at);
            let text = message.message.unwrap_or_default();
            lines.push((at, LogLine { time: message.time, instance: instance.name.clone(), message: text }));
        }
    }
    lines
}
