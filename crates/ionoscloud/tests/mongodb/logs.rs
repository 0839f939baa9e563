//! Pages of a log, its lines as a stream, and following it.

use futures_util::StreamExt as _;
use http::StatusCode;
use ionoscloud::WaitPolicy;
use ionoscloud::mongodb::{LogDirection, LogLine};
use ionoscloud_emulator::{Effect, Emulator, Fault, RetryAfter, Times};
use tokio::time::{Instant, sleep};

use crate::support::{business, client, ready, ready_with, seconds};

fn number(line: &LogLine) -> u64 {
    line.message.split_once(": ").unwrap().0.strip_prefix("line ").unwrap().parse().unwrap()
}

#[tokio::test(start_paused = true)]
async fn one_log_page_is_returned_unchanged() {
    let (_emulator, cluster) = ready_with(Times::default().log_interval(seconds(1)), business()).await;
    sleep(seconds(600)).await;
    let page = cluster.logs().page().await.unwrap();
    assert_eq!(page.instances.len(), 3);
    assert_eq!(page.instances.iter().map(|instance| instance.messages.len()).sum::<usize>(), 100);
    let page = cluster.logs().limit(2).direction(LogDirection::Forward).page().await.unwrap();
    let texts: Vec<_> = page.instances.iter().filter_map(|instance| instance.messages[0].message.as_deref()).collect();
    assert!(texts.len() == 2 && texts[0].starts_with("line 0"), "{texts:?}");
    let error = cluster.logs().limit(5001).page().await.unwrap_err();
    assert!(error.is_invalid(), "{error}");
}

#[tokio::test(start_paused = true)]
async fn lines_have_both_directions_and_period() {
    let (emulator, cluster) = ready_with(Times::default().log_interval(seconds(1)), business()).await;
    sleep(seconds(600)).await;
    for limit in [1, 7, 5000] {
        let forward = cluster.logs().limit(limit).direction(LogDirection::Forward).lines();
        let lines: Vec<LogLine> = forward.map(Result::unwrap).collect().await;
        assert!(lines.len() >= 600 && lines.iter().map(number).eq(0..lines.len() as u64), "{limit}");
        let mut backward: Vec<LogLine> = cluster.logs().limit(limit).lines().map(Result::unwrap).collect().await;
        backward.reverse();
        assert_eq!(backward, lines, "{limit}");

        let (since, until) = (lines[100].time.clone().unwrap(), lines[200].time.clone().unwrap());
        let period = cluster.logs().limit(limit).since(since).until(until).lines();
        let period: Vec<u64> = period.map(|line| number(&line.unwrap())).collect().await;
        assert!(period.into_iter().eq((100..200).rev()), "{limit}");
    }
    let requests = emulator.journal().requests();
    assert!(requests.iter().all(|request| request.status.is_some_and(|status| status == 200)));
}

#[test]
fn streams_of_lines_are_send() {
    fn check<T: Send + Unpin>(_: &T) {}
    let cluster = client(&Emulator::new()).mongodb().cluster("c-1");
    check(&cluster.logs().lines());
    check(&cluster.logs().follow());
}

#[tokio::test(start_paused = true)]
async fn follow_for_hour_returns_every_line() {
    let (emulator, cluster) = ready_with(Times::default().log_interval(seconds(2)), business()).await;
    sleep(seconds(1200)).await;
    let began = Instant::now();
    let lines = cluster.logs().follow().take(1900);
    let numbers: Vec<u64> = lines.map(|line| number(&line.unwrap())).collect().await;
    assert!(numbers.iter().copied().eq(numbers[0]..numbers[0] + 1900), "every line once, in order");
    assert!((3590..=3620).contains(&began.elapsed().as_secs()), "{:?}", began.elapsed());
    let polls = emulator.journal().count("clustersLogsGet");
    assert!((600..=725).contains(&polls), "{polls} polls, one every five seconds");
}

#[tokio::test(start_paused = true)]
async fn follow_survives_silence_beyond_retention() {
    let day = 24 * 3600;
    for since_an_hour in [None, Some(seconds(3600))] {
        let (emulator, cluster) = ready_with(Times::default().log_interval(seconds(40 * day)), business()).await;
        let client = client(&emulator).with_wait_policy(WaitPolicy::new().jitter(0.0).initial_delay(seconds(day / 2)));
        let cluster = client.mongodb().cluster(cluster.id());
        let created = cluster.get().await.unwrap().metadata.unwrap().created_date.unwrap().to_system_time().unwrap();
        let logs = match since_an_hour {
            Some(hour) => cluster.logs().since(created + hour),
            None => cluster.logs(),
        };
        let lines = logs.follow().take(3).map(|line| number(&line.unwrap()));
        let numbers: Vec<u64> = tokio::time::timeout(seconds(130 * day), lines.collect()).await.unwrap();
        let first = u64::from(since_an_hour.is_some());
        assert_eq!(numbers, [first, first + 1, first + 2], "every line once, in order");
    }
}

#[tokio::test(start_paused = true)]
async fn follow_with_retry_after_zero_is_no_busy_loop() {
    let (emulator, cluster) = ready(business()).await;
    let limited = Effect::status(StatusCode::SERVICE_UNAVAILABLE).retry_after(RetryAfter::Seconds(0));
    emulator.add_fault(Fault::on("clustersLogsGet").calls(2..).then(limited)).unwrap();
    let began = Instant::now();
    let mut lines = cluster.logs().follow();
    while let Some(line) = lines.next().await {
        if line.is_err() {
            break;
        }
    }
    let polls = emulator.journal().count("clustersLogsGet");
    assert_eq!(polls, 7, "five failures in a row are tolerated");
    assert!(began.elapsed() >= seconds(10), "{:?}", began.elapsed());
}
