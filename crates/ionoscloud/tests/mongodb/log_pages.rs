//! Reading a log across pages, from a server whose lines and habits are made up.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use futures_util::StreamExt as _;
use futures_util::stream::FusedStream as _;
use http::{Request, Response};
use ionoscloud::mongodb::{ClusterHandle, LogDirection, LogLine, LogLines};
use ionoscloud::{Body, Client, ErrorKind, Timestamp, Transport, WaitPolicy};
use serde_json::json;
use tokio::time::{Instant, sleep};

/// A line: milliseconds from the begin of 2026 to its time, seconds from the begin of the test until it is visible.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Line {
    at_ms: u64,
    instance: String,
    text: String,
    shown_at: u64,
}

fn line(at_ms: u64, instance: &str, text: &str) -> Line {
    Line { at_ms, instance: instance.into(), text: text.into(), shown_at: 0 }
}

fn time(at_ms: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_767_225_600) + Duration::from_millis(at_ms)
}

#[derive(Clone, Default)]
struct Server {
    lines: Vec<Line>,
    excludes_start: bool,
    includes_end: bool,
    /// The largest number of lines that it returns at once, whatever the limit.
    cap: Option<usize>,
    /// The polls, by number, that return a status.
    failing: BTreeMap<usize, u16>,
}

/// The requests and their times.
type Asked = Arc<Mutex<Vec<(u64, String)>>>;

impl Server {
    fn new(lines: &[Line]) -> Self {
        Self { lines: lines.to_vec(), ..Self::default() }
    }

    fn cluster(self) -> (ClusterHandle, Asked) {
        let asked = Asked::default();
        let (log, began) = (asked.clone(), Instant::now());
        let service = tower::service_fn(move |request: Request<Body>| {
            let query = request.uri().query().unwrap_or_default().replace("%3A", ":");
            let elapsed = began.elapsed().as_secs();
            let mut log = log.lock().unwrap();
            log.push((elapsed, query.clone()));
            let response = match self.failing.get(&log.len()) {
                Some(status) => Response::builder().status(*status).body(Body::empty()),
                None => Ok(Response::new(Body::from(self.respond(&query, elapsed)))),
            };
            std::future::ready(response)
        });
        let policy = WaitPolicy::new().jitter(0.0);
        let client = Client::new(Transport::new(service)).with_wait_policy(policy);
        (client.mongodb().cluster("c-1"), asked)
    }

    fn respond(&self, query: &str, elapsed: u64) -> String {
        let parameter = |name: &str| query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
        let instant = |name: &str| parameter(name).map(|text| Timestamp::from(text).to_system_time().unwrap());
        let (start, end) = (instant("start"), instant("end"));
        let mut lines: Vec<&Line> = self.lines.iter().filter(|line| line.shown_at <= elapsed).collect();
        lines.retain(|line| {
            start.is_none_or(|start| start < time(line.at_ms) || start == time(line.at_ms) && !self.excludes_start)
        });
        lines.retain(|line| {
            end.is_none_or(|end| time(line.at_ms) < end || end == time(line.at_ms) && self.includes_end)
        });
        lines.sort_by_key(|line| line.at_ms);
        if parameter("direction") != Some("FORWARD") {
            lines.reverse();
        }
        lines.truncate(parameter("limit").map_or(100, |limit| limit.parse().unwrap()).min(self.cap.unwrap_or(5000)));
        let mut instances: BTreeMap<&str, Vec<serde_json::Value>> = BTreeMap::new();
        for line in lines {
            let message = json!({ "time": Timestamp::from(time(line.at_ms)), "message": line.text });
            instances.entry(&line.instance).or_default().push(message);
        }
        let instances: Vec<_> =
            instances.iter().map(|(name, messages)| json!({ "name": name, "messages": messages })).collect();
        json!({ "instances": instances }).to_string()
    }
}

fn as_line(line: &LogLine) -> Line {
    let at = line.time.as_ref().unwrap().to_system_time().unwrap();
    let at_ms = at.duration_since(time(0)).unwrap().as_millis() as u64;
    self::line(at_ms, line.instance.as_deref().unwrap(), &line.message)
}

async fn all(lines: LogLines) -> Vec<Line> {
    lines.map(|line| as_line(&line.unwrap())).collect().await
}

async fn first(lines: &mut LogLines, count: usize) -> Vec<Line> {
    lines.take(count).map(|line| as_line(&line.unwrap())).collect().await
}

fn sorted(mut lines: Vec<Line>) -> Vec<Line> {
    lines.iter_mut().for_each(|line| line.shown_at = 0);
    lines.sort();
    lines
}

/// Logs of every density, read in pages of every size from servers of every habit.
#[tokio::test]
async fn no_log_line_is_lost_or_repeated() {
    for seed in 0..600 {
        let mut random = fastrand::Rng::with_seed(seed);
        let span = *random.choice(&[1, 5, 50, 5_000]).unwrap();
        let lines: Vec<Line> = (0..random.usize(0..60))
            .map(|_| line(random.u64(0..span), ["a", "b"][random.usize(0..2)], ["x", "y"][random.usize(0..2)]))
            .collect();
        let server = Server { excludes_start: random.bool(), includes_end: random.bool(), ..Server::new(&lines) };
        let (since, until) = (random.u64(0..span), random.u64(0..=span + 1));
        let (since, until) = (random.bool().then_some(since), random.bool().then_some(until.max(since)));
        let expected = lines.into_iter().filter(|line| {
            let from = since.is_none_or(|since| line.at_ms > since || line.at_ms == since && !server.excludes_start);
            from && until.is_none_or(|until| line.at_ms < until || line.at_ms == until && server.includes_end)
        });
        let expected = sorted(expected.collect());
        for direction in [LogDirection::Forward, LogDirection::Backward] {
            let (cluster, _) = server.clone().cluster();
            let mut logs = cluster.logs().limit(random.u32(1..9)).direction(direction.clone());
            if let Some(since) = since {
                logs = logs.since(time(since));
            }
            if let Some(until) = until {
                logs = logs.until(time(until));
            }
            let mut found = all(logs.lines()).await;
            if direction == LogDirection::Backward {
                found.reverse();
            }
            assert!(found.is_sorted_by_key(|line| line.at_ms), "{seed} {direction}: {found:?}");
            assert_eq!(sorted(found), expected, "{seed} {direction} {since:?} {until:?}");
        }
    }
}

#[tokio::test]
async fn no_request_before_first_line_is_polled() {
    let (cluster, asked) = Server::new(&[line(1, "a", "x")]).cluster();
    let mut lines = cluster.logs().since(time(0)).lines();
    assert!(asked.lock().unwrap().is_empty() && !lines.is_terminated());
    assert_eq!(lines.next().await.unwrap().unwrap().to_string(), "2026-01-01T00:00:00.001Z a x");
    assert!(lines.next().await.is_none() && lines.is_terminated());
    assert_eq!(asked.lock().unwrap().len(), 2, "the second page has no new line");
    assert_eq!(asked.lock().unwrap()[0].1, "start=2026-01-01T00:00:00Z&direction=BACKWARD&limit=1000");
}

#[tokio::test]
async fn limit_is_raised_for_many_lines_of_one_time() {
    let lines: Vec<Line> = [1, 5, 5, 5, 5, 5, 9, 12].map(|at| line(at, "a", "same")).to_vec();
    let (cluster, asked) = Server::new(&lines).cluster();
    let found = all(cluster.logs().limit(3).direction(LogDirection::Forward).until(time(10)).lines()).await;
    assert_eq!(found, lines[..7]);
    let limits: Vec<String> =
        asked.lock().unwrap().iter().filter_map(|(_, query)| Some(query.rsplit_once('=')?.1.into())).collect();
    assert_eq!(limits, ["3", "3", "5000", "3"], "a short page is no end; one without a new line is");
}

#[tokio::test]
async fn page_shorter_than_limit_is_no_end() {
    let lines: Vec<Line> = (0..40).map(|number| line(number * 7, "a", &number.to_string())).collect();
    for cap in [2, 3, 7, 39] {
        let server = Server { cap: Some(cap), ..Server::new(&lines) };
        let forward = server.clone().cluster().0.logs().direction(LogDirection::Forward).lines();
        assert_eq!(all(forward).await, lines, "{cap}");
        let mut backward = all(server.cluster().0.logs().limit(50).lines()).await;
        backward.reverse();
        assert_eq!(backward, lines, "{cap}");
    }
}

#[tokio::test(start_paused = true)]
async fn follow_passes_pages_shorter_than_limit() {
    let lines: Vec<Line> =
        (0..90).map(|number| Line { shown_at: number / 3, ..line(number * 333, "a", &number.to_string()) }).collect();
    for cap in [4, 5, 10, 30] {
        let (cluster, asked) = Server { cap: Some(cap), ..Server::new(&lines) }.cluster();
        let mut stream = cluster.logs().since(time(0)).follow();
        let found = tokio::time::timeout(Duration::from_secs(600), first(&mut stream, lines.len())).await;
        assert_eq!(sorted(found.unwrap_or_else(|_| panic!("{cap}: a line is missing"))), sorted(lines.clone()));
        assert!(asked.lock().unwrap().len() < 150, "{cap}: {}", asked.lock().unwrap().len());
    }
}

#[tokio::test]
async fn too_many_lines_of_one_time_are_error() {
    let lines: Vec<Line> = (0..5001).map(|number| line(7, "a", &number.to_string())).collect();
    for direction in [LogDirection::Forward, LogDirection::Backward] {
        let (cluster, _) = Server::new(&lines).cluster();
        let mut stream = cluster.logs().direction(direction).limit(5000).lines();
        assert_eq!(first(&mut stream, 5000).await.len(), 5000, "available lines are returned before the error");
        let error = stream.next().await.unwrap().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::BodyTooLarge);
        assert!(error.to_string().contains("more than 5000 lines at one time"), "{error}");
        assert!(stream.next().await.is_none() && stream.is_terminated());
    }
}

#[tokio::test]
async fn error_ends_stream() {
    let server = Server { failing: BTreeMap::from([(2, 403)]), ..Server::new(&[line(1, "a", "x"), line(5, "a", "y")]) };
    let mut stream = server.cluster().0.logs().limit(1).lines();
    assert_eq!(first(&mut stream, 1).await, [line(5, "a", "y")]);
    assert!(stream.next().await.unwrap().unwrap_err().is_forbidden());
    assert!(stream.next().await.is_none() && stream.is_terminated());
}

#[tokio::test(start_paused = true)]
async fn follow_begins_with_newest_lines_and_backs_off() {
    let mut lines: Vec<Line> = (0..6).map(|number| line(number * 1000, "a", &number.to_string())).collect();
    lines.push(Line { shown_at: 20, ..line(20_000, "b", "new") });
    let (cluster, asked) = Server::new(&lines).cluster();
    let mut stream = cluster.logs().limit(3).follow();
    let began = Instant::now();
    let found: Vec<String> = first(&mut stream, 4).await.into_iter().map(|line| line.text).collect();
    assert_eq!(found, ["3", "4", "5", "new"]);
    assert_eq!(began.elapsed().as_secs(), 23);
    let _ = tokio::time::timeout(Duration::from_secs(10), stream.next()).await.unwrap_err();
    let mut times: Vec<u64> = asked.lock().unwrap().iter().map(|(at, _)| *at).collect();
    times.dedup();
    assert_eq!(times, [0, 5, 12, 23, 28], "delays of 5, 7.5 and 11.25 seconds, and of 5 after a new line");

    let polls = asked.lock().unwrap().len();
    drop(stream);
    sleep(Duration::from_secs(600)).await;
    assert_eq!(asked.lock().unwrap().len(), polls, "no request follows after it is dropped");
}

#[tokio::test(start_paused = true)]
async fn follow_of_empty_log_misses_no_line() {
    let lines: Vec<Line> =
        (0..50).map(|number| Line { shown_at: 3, ..line(number, "a", &number.to_string()) }).collect();
    let (cluster, _) = Server::new(&lines).cluster();
    let found = first(&mut cluster.logs().limit(7).follow(), 50).await;
    assert_eq!(sorted(found), sorted(lines));
}

/// Lines that become visible late, behind younger ones, and responses that fail now and then.
#[tokio::test(start_paused = true)]
async fn following_sees_late_lines_and_tolerates_failures() {
    for seed in 0..60 {
        let mut random = fastrand::Rng::with_seed(seed);
        let lines: Vec<Line> = (0..120)
            .map(|_| {
                let at = random.u64(0..90);
                let written =
                    line(at * 1000 + random.u64(0..3), ["a", "b"][random.usize(0..2)], ["x", "y"][random.usize(0..2)]);
                Line { shown_at: at + random.u64(1..10), ..written }
            })
            .collect();
        let failing = (0..6).map(|_| (random.usize(1..20), [503, 502, 429][random.usize(0..3)])).collect();
        let (cluster, _) = Server { failing, ..Server::new(&lines) }.cluster();
        let mut stream = cluster.logs().since(time(0)).limit(random.u32(1..40)).follow();
        let found = tokio::time::timeout(Duration::from_secs(3600), first(&mut stream, lines.len()));
        let found = found.await.unwrap_or_else(|_| panic!("{seed}: a line is missing"));
        assert_eq!(sorted(found), sorted(lines), "{seed}");
        assert!(
            tokio::time::timeout(Duration::from_secs(300), stream.next()).await.is_err(),
            "{seed}: a line too many"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn following_ends_when_polls_keep_failing() {
    let failing = (2..=7).map(|poll| (poll, 503)).collect();
    let (cluster, asked) = Server { failing, ..Server::new(&[line(1, "a", "x")]) }.cluster();
    let mut stream = cluster.logs().follow();
    assert_eq!(first(&mut stream, 1).await.len(), 1);
    assert!(stream.next().await.unwrap().unwrap_err().status().unwrap() == 503);
    assert_eq!(asked.lock().unwrap().len(), 7, "five failures in a row are looked past, the sixth is not");
    let (cluster, asked) = Server { failing: BTreeMap::from([(1, 404)]), ..Server::new(&[]) }.cluster();
    assert!(cluster.logs().follow().next().await.unwrap().unwrap_err().is_not_found());
    assert_eq!(asked.lock().unwrap().len(), 1);
}
