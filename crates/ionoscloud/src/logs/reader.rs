//! Reads a log page by page, although the API pages by time alone.
//!
//! Every page after the first overlaps a little with the one before, and lines of both are deduplicated. So it does not
//! matter whether the API includes a bound, or truncates times to milliseconds. Nor does a page that is shorter than
//! its limit end the log: reading ends with a page that has no new line and does not get further.

use std::collections::HashMap;
use std::time::{Duration, SystemTime};

use tokio::time::Instant;

use super::{InstanceLines, LogLine, LogQuery, Logged, Logs};
use crate::resource::Handle;
use crate::{Error, ErrorKind, Operation as _, Timestamp};

/// The largest number of lines that the API returns at once.
pub(super) const MAX_LINES: u32 = 5000;
const LINES_PER_PAGE: u32 = 1000;

/// The overlap of a page with the one before it.
const OVERLAP: Duration = Duration::from_millis(1);
/// The delay with which a line may become visible after later ones and is still found, when a log is followed.
const MAX_LATENESS: Duration = Duration::from_secs(10);

/// The retention of the API: it refuses a period that begins earlier.
const RETENTION: Duration = Duration::from_secs(30 * 24 * 60 * 60);
/// The margin by which a request stays inside the retention, because the server receives it later.
const RETENTION_MARGIN: Duration = Duration::from_secs(60 * 60);

/// A log that is being read, in either direction.
pub(super) struct LogReader<K: Logged> {
    pub(super) handle: Handle<K>,
    since: Option<Timestamp>,
    until: Option<Timestamp>,
    backward: bool,
    limit: u32,
    /// The bound of the next page, after the first one.
    bound: Option<SystemTime>,
    /// The bound of the first page, which no later one may pass.
    origin: Option<SystemTime>,
    /// The time of the last line.
    edge: Option<SystemTime>,
    seen: HashMap<LineAt, Seen>,
    /// The server's own time in its last response, and the arrival of that.
    server_date: Option<(SystemTime, Instant)>,
    progress: Progress,
    /// The largest number of lines in a page so far; the API may not return more.
    longest: usize,
}

/// The progress of paging: a page may not get beyond its own bound, if too many lines have one time.
enum Progress {
    Normal,
    /// A page got nowhere, so the highest limit is used.
    Slow,
    /// The highest limit got nowhere either.
    Stuck,
}

/// New lines in order.
pub(super) struct Page {
    pub(super) lines: Vec<LogLine>,
    /// True if nothing follows: no line was new, and the page did not get further than the one before.
    pub(super) is_last: bool,
    /// True if more lines may be available at once: the page is as long as any before, or ends before lines that were
    /// read already.
    pub(super) may_be_cut: bool,
}

/// A line and the time of writing. One without a time has that of the line before it.
type LineAt = (Option<SystemTime>, Option<String>, String);

/// The record of lines that are equal in everything.
#[derive(Default)]
struct Seen {
    count: usize,
    /// The edge of reading when the last of them was read: their position, if they have no time.
    edge: Option<SystemTime>,
}

impl<K: Logged> LogReader<K> {
    pub(super) fn new(logs: Logs<K>) -> Self {
        let backward = logs.direction != Some(K::FORWARD);
        let origin = if backward { &logs.until } else { &logs.since };
        Self {
            origin: origin.as_ref().and_then(|origin| origin.to_system_time().ok()),
            limit: logs.limit.unwrap_or(LINES_PER_PAGE).clamp(1, MAX_LINES),
            handle: logs.handle,
            since: logs.since,
            until: logs.until,
            backward,
            bound: None,
            edge: None,
            seen: HashMap::new(),
            server_date: None,
            progress: Progress::Normal,
            longest: 0,
        }
    }

    /// Reads the next page in the direction of reading.
    pub(super) async fn page(&mut self, retries: bool) -> Result<Page, Error> {
        let limit = match self.progress {
            Progress::Normal => self.limit,
            Progress::Slow => MAX_LINES,
            Progress::Stuck => {
                let text =
                    format!("there are more than {MAX_LINES} lines at one time, and the API pages by time alone");
                return Err(Error::new(ErrorKind::BodyTooLarge, text).with_operation(K::Read::INFO));
            }
        };
        let lines = self.request(self.bound.map(Timestamp::from), self.backward, limit, retries).await?;
        Ok(self.read(lines, limit))
    }

    /// Takes the new lines of a page and sets the bound of the next one.
    fn read(&mut self, lines: Vec<(Option<SystemTime>, LogLine)>, limit: u32) -> Page {
        let is_full = lines.len() >= limit as usize;
        let is_longest = !lines.is_empty() && lines.len() >= self.longest;
        self.longest = self.longest.max(lines.len());
        let furthest = lines.iter().filter_map(|(at, _)| *at).reduce(|one, other| self.later(one, other));
        let is_behind = furthest
            .zip(self.edge)
            .is_some_and(|(furthest, edge)| furthest != edge && self.later(furthest, edge) == edge);
        if let Some(furthest) = furthest {
            self.edge = Some(self.edge.map_or(furthest, |edge| self.later(edge, furthest)));
        }
        let lines = self.new_lines(lines);
        let advances = self.move_on(furthest, is_full, limit);
        let is_last = lines.is_empty() && !advances && !is_full;
        Page { lines, is_last, may_be_cut: is_full || advances && (is_longest || is_behind) }
    }

    /// Reads the newest lines, oldest first; reading continues after them.
    pub(super) async fn newest(&mut self, limit: u32, retries: bool) -> Result<Page, Error> {
        let mut lines = self.request(None, true, limit, retries).await?;
        lines.reverse();
        let has_older = lines.len() >= limit as usize;
        self.edge = lines.iter().filter_map(|(at, _)| *at).next_back();
        self.origin = lines.iter().find_map(|(at, _)| *at).filter(|_| has_older);
        self.longest = lines.len();
        Ok(Page { lines: self.new_lines(lines), is_last: false, may_be_cut: false })
    }

    /// Moves the bound back by the largest delay of a line, to find those that become visible late; but not beyond the
    /// retention of the API, when no line was written for long.
    pub(super) fn rewind(&mut self) {
        self.bound = self.edge.map(|edge| self.before(edge, MAX_LATENESS)).or(self.bound);
        let now = self.server_date.and_then(|(time, at)| time.checked_add(at.elapsed()));
        if let Some(earliest) = now.and_then(|now| now.checked_sub(RETENTION - RETENTION_MARGIN))
            && self.bound.or(self.origin).is_some_and(|begin| begin < earliest)
        {
            self.bound = Some(earliest);
        }
    }

    /// Requests lines and returns them in the order of their times.
    async fn request(
        &mut self,
        bound: Option<Timestamp>,
        backward: bool,
        limit: u32,
        retries: bool,
    ) -> Result<Vec<(Option<SystemTime>, LogLine)>, Error> {
        let (start, end) = match bound {
            Some(bound) if backward => (self.since.clone(), Some(bound)),
            Some(bound) => (Some(bound), self.until.clone()),
            None => (self.since.clone(), self.until.clone()),
        };
        let direction = if backward { K::BACKWARD } else { K::FORWARD };
        let query = LogQuery { start, end, direction: Some(direction), limit: Some(limit) };
        let response = self.handle.read_with(K::read(self.handle.key(), query), retries).await?;
        self.server_date = response.date().map(|date| (date, Instant::now())).or(self.server_date);
        let mut lines = with_times(K::lines(response.value));
        if backward {
            lines.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
        } else {
            lines.sort_by_key(|(at, _)| *at);
        }
        Ok(lines)
    }

    /// Drops lines that were returned already. Of equal lines, as many are new as there are more now.
    fn new_lines(&mut self, lines: Vec<(Option<SystemTime>, LogLine)>) -> Vec<LogLine> {
        let mut counts: HashMap<LineAt, usize> = HashMap::new();
        let mut new = Vec::new();
        for (at, line) in lines {
            let key = (at, line.instance.clone(), line.message.clone());
            let came = self.seen.get(&key).map_or(0, |seen| seen.count);
            let count = counts.entry(key).or_default();
            *count += 1;
            if *count > came {
                new.push(line);
            }
        }
        for (key, count) in counts {
            let seen = self.seen.entry(key).or_default();
            *seen = Seen { count: count.max(seen.count), edge: self.edge };
        }
        new
    }

    /// Sets the bound of the next page, and drops the records of lines that are not in it. Returns true if the bound
    /// got further.
    fn move_on(&mut self, furthest: Option<SystemTime>, is_full: bool, limit: u32) -> bool {
        let next = furthest.map(|furthest| self.before(furthest, OVERLAP));
        let advances = next.is_some_and(|next| self.bound.is_none_or(|bound| self.later(bound, next) != bound));
        self.progress = match self.progress {
            _ if advances || !is_full => Progress::Normal,
            Progress::Normal if limit < MAX_LINES => Progress::Slow,
            _ => Progress::Stuck,
        };
        if advances {
            self.bound = next;
        }
        if let Some(edge) = self.edge {
            let distance = |at: SystemTime| at.duration_since(edge).unwrap_or_else(|before| before.duration());
            self.seen
                .retain(|(at, ..), seen| at.or(seen.edge).is_some_and(|at| distance(at) <= MAX_LATENESS + OVERLAP));
        }
        advances
    }

    /// The time moved back by an overlap against the direction of reading, but not beyond the requested period.
    fn before(&self, time: SystemTime, overlap: Duration) -> SystemTime {
        let before = if self.backward { time.checked_add(overlap) } else { time.checked_sub(overlap) };
        let before = before.unwrap_or(time);
        self.origin.map_or(before, |origin| self.later(origin, before))
    }

    /// Returns the time that is further in the direction of reading.
    fn later(&self, one: SystemTime, other: SystemTime) -> SystemTime {
        if self.backward { one.min(other) } else { one.max(other) }
    }
}

fn with_times(instances: Vec<InstanceLines>) -> Vec<(Option<SystemTime>, LogLine)> {
    let mut lines = Vec::new();
    for InstanceLines { instance, lines: messages } in instances {
        let mut at = None;
        for (time, message) in messages {
            at = time.as_ref().and_then(|time| time.to_system_time().ok()).or(at);
            lines.push((at, LogLine { time, instance: instance.clone(), message }));
        }
    }
    lines
}

#[cfg(all(test, feature = "mongodb"))]
mod tests {
    use http::{Request, Response};
    use ionoscloud_api::mongodb::kinds::Cluster;

    use super::*;
    use crate::{Body, Client, Transport};

    fn reader() -> LogReader<Cluster> {
        let service = tower::service_fn(|_: Request<Body>| async {
            Ok::<_, std::convert::Infallible>(Response::new(Body::empty()))
        });
        let logs = Client::new(Transport::new(service)).mongodb().cluster("c-1").logs();
        LogReader::new(logs.direction(Cluster::FORWARD))
    }

    fn page(reader: &mut LogReader<Cluster>, lines: &[(Option<u64>, &str)]) -> Vec<String> {
        let time = |at: u64| SystemTime::UNIX_EPOCH + Duration::from_secs(at);
        let lines = lines.iter().map(|(at, text)| {
            (at.map(time), LogLine { time: at.map(|at| time(at).into()), instance: None, message: (*text).to_owned() })
        });
        reader.read(lines.collect(), 100).lines.into_iter().map(|line| line.message).collect()
    }

    #[test]
    fn line_without_time_is_returned_once_and_forgotten() {
        let mut reader = reader();
        assert_eq!(page(&mut reader, &[(None, "a"), (Some(100), "b")]), ["a", "b"]);
        assert_eq!(page(&mut reader, &[(None, "a"), (Some(100), "b"), (Some(109), "c")]), ["c"]);
        for second in 110..500 {
            let (text, other) = (format!("{second}"), format!("untimed {second}"));
            assert_eq!(page(&mut reader, &[(None, &other), (Some(second), &text)]), [&*other, &*text]);
        }
        assert!(reader.seen.len() <= 24, "{} lines are remembered", reader.seen.len());
    }

    #[test]
    fn lines_before_first_time_are_forgotten() {
        let mut reader = reader();
        assert_eq!(page(&mut reader, &[(None, "a")]), ["a"]);
        assert_eq!(page(&mut reader, &[(None, "a"), (Some(100), "b")]), ["b"]);
        page(&mut reader, &[(Some(200), "c")]);
        assert_eq!(reader.seen.len(), 1);
    }
}
