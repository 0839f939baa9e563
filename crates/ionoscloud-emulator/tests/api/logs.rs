//! Logs that grow with the time.

use std::time::{Duration, SystemTime};

use crate::support::{BUSINESS_M, CLUSTERS, connection, get, new_cluster, send};
use http::Method;
use ionoscloud_emulator::{Emulator, Times};
use serde_json::{Value, json};
use tokio::time::advance;

const MINUTE: Duration = Duration::from_secs(60);

/// An emulator that starts with the year 2026, and the logs of a cluster of three instances, provisioned at 00:08:00.
async fn started() -> (Emulator, String) {
    let start = SystemTime::UNIX_EPOCH + Duration::from_millis(1_767_225_600_250);
    let emulator = Emulator::builder().start_time(start).build().unwrap();
    let mut body = new_cluster("a");
    body["properties"]["templateID"] = BUSINESS_M.into();
    body["properties"]["instances"] = 3.into();
    body["properties"]["connections"] = json!([connection(3)]);
    let created = send(&emulator, Method::POST, CLUSTERS, Some(body)).await;
    (emulator, format!("{CLUSTERS}/{}/logs", created.id()))
}

/// (instance, time, line) of every message, in the order of the response.
fn lines(logs: &Value) -> Vec<(String, String, u64)> {
    let mut lines = Vec::new();
    for instance in logs["instances"].as_array().unwrap() {
        for message in instance["messages"].as_array().unwrap() {
            let number = message["message"].as_str().unwrap().split([' ', ':']).nth(1).unwrap();
            lines.push((
                instance["name"].as_str().unwrap().rsplit('-').next().unwrap().to_owned(),
                message["time"].as_str().unwrap().to_owned(),
                number.parse().unwrap(),
            ));
        }
    }
    lines
}

async fn numbers(emulator: &Emulator, path: &str) -> Vec<u64> {
    let response = get(emulator, path).await;
    assert_eq!(response.status, 200, "{}", response.json);
    lines(&response.json).into_iter().map(|(_, _, number)| number).collect()
}

#[tokio::test(start_paused = true)]
async fn instances_log_round_robin_from_provisioning_on() {
    let (emulator, logs) = started().await;
    assert_eq!(get(&emulator, &logs).await.json, json!({ "instances": [] }));
    advance(8 * MINUTE + Duration::from_secs(31)).await;
    let expected = [
        ("0", "2026-01-01T00:08:00.25Z", 0),
        ("0", "2026-01-01T00:08:30.25Z", 3),
        ("1", "2026-01-01T00:08:10.25Z", 1),
        ("2", "2026-01-01T00:08:20.25Z", 2),
    ];
    let expected = expected.map(|(instance, time, number)| (instance.to_owned(), time.to_owned(), number));
    assert_eq!(lines(&get(&emulator, &format!("{logs}?direction=FORWARD")).await.json), expected);
    assert_eq!(numbers(&emulator, &logs).await, [3, 0, 2, 1]);
    assert_eq!(numbers(&emulator, &format!("{logs}?limit=2")).await, [3, 2]);
    assert_eq!(numbers(&emulator, &format!("{logs}?limit=2&direction=FORWARD")).await, [0, 1]);
}

#[tokio::test(start_paused = true)]
async fn log_window_includes_start_and_excludes_end() {
    let (emulator, logs) = started().await;
    advance(20 * MINUTE).await;
    let window = async |start: &str, end: &str| {
        let mut found = numbers(&emulator, &format!("{logs}?start={start}&end={end}&limit=5000")).await;
        found.sort_unstable();
        found
    };
    assert_eq!(window("2026-01-01T00:08:10.25Z", "2026-01-01T00:08:30.25Z").await, [1, 2]);
    assert_eq!(window("2026-01-01T00:08:10.251Z", "2026-01-01T00:08:30.2501Z").await, [2, 3]);
    assert_eq!(window("2026-01-01T00:08:10.25Z", "2026-01-01T00:08:10.25Z").await, [0_u64; 0]);
    assert_eq!(window("2026-01-01T00:00:00Z", "2026-01-01T00:08:00.25Z").await, [0_u64; 0]);
    assert_eq!(window("2026-01-01T00:08:00Z", "2030-01-01T00:00:00Z").await, (0..72).collect::<Vec<_>>());
    // A window's end is the next one's start: nothing is lost, nothing comes twice.
    let (mut seen, mut from) = (Vec::new(), "2026-01-01T00:08:00Z".to_owned());
    for second in ["15", "30", "45", "59"] {
        let to = format!("2026-01-01T00:08:{second}.25Z");
        seen.extend(window(&from, &to).await);
        from = to;
    }
    assert_eq!(seen, [0, 1, 2, 3, 4, 5]);
}

#[tokio::test(start_paused = true)]
async fn invalid_log_windows_are_rejected() {
    let (emulator, logs) = started().await;
    advance(40 * 24 * 60 * MINUTE).await;
    for (query, message) in [
        ("start=2026-01-10T23:00:00Z", "start: must be at most 30 days back"),
        ("start=2026-02-01T00:00:00Z&end=2026-01-31T00:00:00Z", "start: must not be after end"),
        ("direction=SIDEWAYS", "direction: must be one of BACKWARD, FORWARD"),
        ("limit=5001", "limit: must be at most 5000"),
        ("limit=0", "limit: must be at least 1"),
        ("end=now", "end: must be a date and time with an offset, as in 2026-01-31T12:00:00Z"),
    ] {
        let refused = get(&emulator, &format!("{logs}?{query}")).await;
        assert_eq!((refused.status.as_u16(), refused.messages()), (422, vec![message]), "{query}");
    }
    let oldest = get(&emulator, &format!("{logs}?direction=FORWARD&limit=1")).await.json;
    assert_eq!(lines(&oldest)[0].1, "2026-01-11T00:00:00.25Z");
    assert_eq!(numbers(&emulator, &format!("{logs}?limit=5000")).await.len(), 5_000);
    assert_eq!(get(&emulator, &format!("{CLUSTERS}/x/logs")).await.status, 404);
}

#[tokio::test(start_paused = true)]
async fn old_lines_keep_their_instance() {
    let (emulator, logs) = started().await;
    advance(9 * MINUTE).await;
    let all = format!("{logs}?direction=FORWARD");
    let before = lines(&get(&emulator, &all).await.json);
    let cluster = logs.strip_suffix("/logs").unwrap();
    let more = json!({ "properties": { "instances": 5, "connections": [connection(5)] } });
    assert_eq!(send(&emulator, Method::PATCH, cluster, Some(more)).await.status, 200);
    advance(MINUTE).await;
    let after = lines(&get(&emulator, &all).await.json);
    assert!(before.iter().all(|line| after.contains(line)));
    let mut new: Vec<_> =
        after.iter().filter(|line| line.2 >= 6).map(|(instance, _, number)| (*number, instance.as_str())).collect();
    new.sort_unstable();
    assert_eq!(new, [(6, "0"), (7, "1"), (8, "2"), (9, "3"), (10, "4"), (11, "0")]);
}

#[tokio::test(start_paused = true)]
async fn log_lines_are_at_least_millisecond_apart() {
    let emulator = Emulator::builder().times(Times::default().log_interval(Duration::ZERO)).build().unwrap();
    let created = send(&emulator, Method::POST, CLUSTERS, Some(new_cluster("a"))).await;
    advance(8 * MINUTE + Duration::from_secs(1)).await;
    let all = lines(&get(&emulator, &format!("{CLUSTERS}/{}/logs?limit=5000", created.id())).await.json);
    let mut times: Vec<&String> = all.iter().map(|(_, time, _)| time).collect();
    times.dedup();
    assert!((1_000..=1_001).contains(&times.len()), "{}", times.len());
    assert_eq!(times.len(), all.len());
}
