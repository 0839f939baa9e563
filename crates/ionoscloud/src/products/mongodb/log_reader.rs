//! Reads a log page by page, although the API can page by time alone.
//!
//! Every page after the first begins a little before the last line that came, and what is in both is left out. So it does
//! not matter whether the API counts a bound as inside, or cuts times off to milliseconds.

use std::collections::HashMap;
use std::time::{Duration, SystemTime};

use ionoscloud_api::mongodb::GetClusterLogs;
use tokio::time::Instant;

use super::{ClusterHandle, ClusterLogs, LogDirection, LogLine, Logs};
use crate::{Error, ErrorKind, Operation as _, RequestOptions, Timestamp};

/// The most lines that the API sends at once.
pub(super) const MOST_LINES: u32 = 5000;
const LINES_AT_A_TIME: u32 = 1000;

/// How far a page overlaps with the one before it.
const SEAM: Duration = Duration::from_millis(1);
/// How late a line may show up behind others and still be seen, when a log is followed.
const LATENESS: Duration = Duration::from_secs(10);

/// How far the API reaches back: it refuses what begins earlier.
const REACH: Duration = Duration::from_secs(30 * 24 * 60 * 60);
/// How much less is asked for, because the answer comes later than the question.
const REACH_MARGIN: Duration = Duration::from_secs(60 * 60);

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
    seen: HashMap<LineAt, Seen>,
    /// The server's own time in its last answer, and when that came.
    answered: Option<(SystemTime, Instant)>,
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

/// What is remembered of lines that are the same in everything.
#[derive(Default)]
struct Seen {
    count: usize,
    /// How far reading had got when the last of them came: where they are, if they have no time.
    edge: Option<SystemTime>,
}

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
            answered: None,
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
        Ok(self.read(lines, limit))
    }

    /// What is new on a page, and where the next one begins.
    fn read(&mut self, lines: Vec<(Option<SystemTime>, LogLine)>, limit: u32) -> Page {
        let is_full = lines.len() >= limit as usize;
        let furthest = lines.iter().filter_map(|(at, _)| *at).reduce(|one, other| self.later(one, other));
        if let Some(furthest) = furthest {
            self.edge = Some(self.edge.map_or(furthest, |edge| self.later(edge, furthest)));
        }
        let lines = self.new_lines(lines);
        self.move_on(furthest, is_full, limit);
        Page { lines, is_full }
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

    /// Goes back by as much as a line may be late, to see those that the API shows by the time of the next page; but not
    /// to before what the API reaches, when nothing was written for long.
    pub(super) fn rewind(&mut self) {
        self.bound = self.edge.map(|edge| self.before(edge, LATENESS)).or(self.bound);
        let now = self.answered.and_then(|(time, at)| time.checked_add(at.elapsed()));
        if let Some(earliest) = now.and_then(|now| now.checked_sub(REACH - REACH_MARGIN))
            && self.bound.or(self.origin).is_some_and(|begin| begin < earliest)
        {
            self.bound = Some(earliest);
        }
    }

    /// Lines in the order of their times, with those times.
    async fn ask(
        &mut self,
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
        let mut operation = GetClusterLogs::new(self.cluster.id()).direction(direction).limit(limit);
        if let Some(start) = start {
            operation = operation.start(start);
        }
        if let Some(end) = end {
            operation = operation.end(end);
        }
        let answer = self.cluster.client().send_with(operation, options).await?;
        self.answered = answer.date().map(|date| (date, Instant::now())).or(self.answered);
        let mut lines = with_times(answer.value);
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
            self.seen.retain(|(at, ..), seen| at.or(seen.edge).is_some_and(|at| distance(at) <= LATENESS + SEAM));
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

#[cfg(test)]
mod tests {
    use http::{Request, Response};

    use super::*;
    use crate::{Body, Client, Transport};

    fn reader() -> LogReader {
        let service = tower::service_fn(|_: Request<Body>| async {
            Ok::<_, std::convert::Infallible>(Response::new(Body::empty()))
        });
        let logs = Client::new(Transport::new(service)).mongodb().cluster("c-1").logs();
        LogReader::new(logs.direction(LogDirection::Forward))
    }

    fn page(reader: &mut LogReader, lines: &[(Option<u64>, &str)]) -> Vec<String> {
        let time = |at: u64| SystemTime::UNIX_EPOCH + Duration::from_secs(at);
        let lines = lines.iter().map(|(at, text)| {
            (at.map(time), LogLine { time: at.map(|at| time(at).into()), instance: None, message: (*text).to_owned() })
        });
        reader.read(lines.collect(), 100).lines.into_iter().map(|line| line.message).collect()
    }

    #[test]
    fn a_line_without_a_time_comes_once_and_is_forgotten_in_the_end() {
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
    fn lines_without_times_before_the_first_time_are_forgotten_too() {
        let mut reader = reader();
        assert_eq!(page(&mut reader, &[(None, "a")]), ["a"]);
        assert_eq!(page(&mut reader, &[(None, "a"), (Some(100), "b")]), ["b"]);
        page(&mut reader, &[(Some(200), "c")]);
        assert_eq!(reader.seen.len(), 1);
    }
}
