//! Waits that share their polls: how many requests they send, and that none of them loses anything by it.

use std::collections::BTreeMap;
use std::future::IntoFuture;
use std::task::{Context, Waker};
use std::time::Duration;

use futures_util::future::join_all;
use http::{Request, StatusCode, Uri};
use ionoscloud::mongodb::{Cluster, ClusterHandle, ClusterUpdate};
use ionoscloud::wait::WaitError;
use ionoscloud::{BaseUrl, Body, Client, Error, Lifecycle as _, RequestOptions, ServerSelector, WaitPolicy};
use ionoscloud_emulator::{Effect, Emulator, Fault, Times};
use proptest::prelude::*;
use serde_json::json;
use tokio::time::{Instant, sleep, timeout};
use tower::ServiceExt as _;

use crate::support::{playground, seconds};

const GET: &str = "clustersFindById";
const LIST: &str = "clustersGet";

/// Lowers the limit of a list, as a server with a page size of its own does.
fn capped(mut request: Request<Body>, size: usize) -> Request<Body> {
    let uri = request.uri().to_string().replace("limit=1000", &format!("limit={size}"));
    *request.uri_mut() = uri.parse::<Uri>().unwrap();
    request
}

/// A client of a server with pages of this size, with the default policy.
fn client_of_pages(emulator: &Emulator, size: usize) -> Client {
    let service = emulator.clone().map_request(move |request| capped(request, size));
    let builder = Client::builder().token(test_secrets::token());
    builder.configure_transport(|transport| transport.http_service(service)).build().unwrap()
}

async fn create(client: &Client, count: usize, interval: Duration) -> Vec<ClusterHandle> {
    let mut clusters = Vec::new();
    for _ in 0..count {
        let created = client.mongodb().clusters().create(playground()).await.unwrap();
        clusters.push(client.mongodb().cluster(created.response().id.clone()));
        sleep(interval).await;
    }
    clusters
}

async fn wait_for_all(clusters: &[ClusterHandle]) -> Vec<Result<Cluster, Error>> {
    join_all(clusters.iter().map(|cluster| cluster.wait_until_ready().into_future())).await
}

/// The reads of clusters in each tick of 30 seconds since `from`.
fn ticks(emulator: &Emulator, from: Duration) -> BTreeMap<u64, usize> {
    let mut ticks = BTreeMap::new();
    for request in emulator.journal().requests().iter().filter(|request| request.is_of(GET) || request.is_of(LIST)) {
        *ticks.entry((request.at - from).as_secs() / 30).or_default() += 1;
    }
    ticks
}

/// The number of polls that a wait of this length takes by itself.
fn single_polls(seconds: f64) -> usize {
    let mut delays = [5.0, 7.5, 11.25, 16.875, 25.3125].into_iter().chain(std::iter::repeat(30.0));
    let (mut polls, mut at) = (1, 0.0);
    while at < seconds {
        at += delays.next().unwrap();
        polls += 1;
    }
    polls
}

/// The size of a test; `SHARED_WAITS=10000` runs all of them at full size.
fn waits(fewer: usize) -> usize {
    std::env::var("SHARED_WAITS").map_or(fewer, |count| count.parse().unwrap())
}

/// Waits for clusters that become ready over 20 minutes, in a list of `pages` pages, of which each tick costs no more
/// than one read. Some waits are dropped after the time that `dropped_after` returns; the others end in time.
async fn wait_over_twenty_minutes(count: usize, pages: usize, dropped_after: impl Fn(usize) -> Option<Duration>) {
    let interval = 1200.0 / count as f64;
    let emulator = Emulator::builder().times(Times::default().provisioning(seconds(1200))).build().unwrap();
    let client = client_of_pages(&emulator, count / pages);
    let started = Instant::now();
    let clusters = create(&client, count, Duration::from_secs_f64(interval)).await;
    let from = started.elapsed();
    emulator.journal().clear();
    let begun = Instant::now();
    let ready = join_all(clusters.iter().enumerate().map(|(i, cluster)| {
        let wait = cluster.wait_until_ready().into_future();
        let dropped_after = dropped_after(i);
        async move {
            let waited = match dropped_after {
                None => Some(wait.await),
                Some(after) => timeout(after, wait).await.ok(),
            };
            waited.map(|waited| waited.map(|_| begun.elapsed()))
        }
    }));
    let (mut alone, mut latest, mut ended) = (0, 0.0_f64, 0);
    for (i, waited) in ready.await.into_iter().enumerate() {
        let Some(waited) = waited else { continue };
        // The one that was created first becomes ready when the waits begin.
        let truth = interval * i as f64;
        let waited = waited.unwrap().as_secs_f64();
        alone += single_polls(truth);
        latest = latest.max(waited - truth);
        ended += 1;
        assert!(waited >= truth - 0.1, "{i} was ready after {waited} s, not {truth}");
    }
    assert!(ended >= count / 4, "{ended} of {count}");
    // The longest delay, with its jitter.
    assert!(latest <= 33.1, "a wait ended {latest} s late");
    let ticks = ticks(&emulator, from);
    let total: usize = ticks.values().sum();
    let most = ticks.range(3..).map(|(_, requests)| *requests).max().unwrap();
    println!(
        "{ended} of {count} waits, {pages} pages: {total} requests instead of {alone}, at most {most} a tick; \
         the latest wait ended {latest:.1} s after its cluster was ready"
    );
    assert!(most <= pages + 1, "{ticks:?}");
    assert!(count < 10_000 || pages > 10 || total * 100 <= alone, "{total} requests instead of {alone}");
    // Each page replaces as many requests as there are waits on it, half of the time.
    assert!(total * count / 22 < alone * pages, "{total} requests instead of {alone}");
}

#[tokio::test(start_paused = true)]
async fn waits_of_twenty_minutes_cost_eleven_requests_each_tick() {
    wait_over_twenty_minutes(waits(400), 10, |_| None).await;
}

#[tokio::test(start_paused = true)]
async fn capped_pages_of_twenty_minutes_cost_one_request_each() {
    wait_over_twenty_minutes(waits(200), 100, |_| None).await;
}

#[tokio::test(start_paused = true)]
async fn dropped_waits_of_twenty_minutes_delay_no_other() {
    let dropped_after = |i: usize| (i % 2 == 1).then(|| Duration::from_millis((i as u64 * 7_919_333) % 1_200_000));
    wait_over_twenty_minutes(waits(200), 10, dropped_after).await;
}

#[tokio::test(start_paused = true)]
async fn single_wait_sends_no_request_more() {
    let mut polls = Vec::new();
    for shares in [false, true] {
        let emulator = Emulator::new();
        let client = client_of_pages(&emulator, 100);
        let cluster = create(&client, 1, Duration::ZERO).await.remove(0);
        let wait = cluster.wait_until_ready().share_polls(shares).policy(WaitPolicy::new().jitter(0.0));
        assert!(wait.await.unwrap().is_ready());
        assert_eq!(emulator.journal().count(LIST), 0);
        polls.push(emulator.journal().count(GET));
    }
    assert_eq!(polls[0], polls[1]);
}

#[tokio::test(start_paused = true)]
async fn switched_off_sharing_lists_nothing() {
    let emulator = Emulator::new();
    let service = emulator.clone();
    let builder = Client::builder().token(test_secrets::token()).share_polls(false);
    let client = builder.configure_transport(|transport| transport.http_service(service)).build().unwrap();
    let clusters = create(&client, 20, Duration::ZERO).await;
    assert!(wait_for_all(&clusters).await.iter().all(Result::is_ok));
    assert_eq!(emulator.journal().count(LIST), 0);
}

#[tokio::test(start_paused = true)]
async fn clusters_that_list_shows_late_are_not_gone() {
    let times = Times::default().list_visibility_delay(seconds(60));
    let emulator = Emulator::builder().times(times).build().unwrap();
    let count = waits(150);
    let client = client_of_pages(&emulator, count / 15);
    let mut waits = Vec::new();
    for _ in 0..count {
        waits.push(client.mongodb().clusters().create(playground()).await.unwrap().wait());
    }
    let ready = join_all(waits.into_iter().map(IntoFuture::into_future)).await;
    assert!(ready.iter().all(|cluster| cluster.as_ref().is_ok_and(Cluster::is_ready)));
}

#[tokio::test(start_paused = true)]
async fn deletions_are_confirmed_by_get() {
    let emulator = Emulator::new();
    let client = client_of_pages(&emulator, 10);
    let clusters = create(&client, 30, Duration::ZERO).await;
    wait_for_all(&clusters).await;
    let mut waits = Vec::new();
    for cluster in &clusters {
        waits.push(cluster.delete().await.unwrap().wait().into_future());
    }
    emulator.journal().clear();
    assert!(join_all(waits).await.iter().all(Result::is_ok));
    let requests = emulator.journal().requests();
    let absences =
        requests.iter().filter(|request| request.is_of(GET) && request.status == Some(StatusCode::NOT_FOUND));
    assert_eq!(absences.count(), 30, "one for each");
}

#[tokio::test(start_paused = true)]
async fn failure_in_list_alone_ends_no_wait() {
    let emulator = Emulator::new();
    let client = client_of_pages(&emulator, 100);
    let clusters = create(&client, 20, Duration::ZERO).await;
    let failed = Effect::respond().set("/items/3/metadata/state", json!("FAILED"));
    emulator.add_fault(Fault::on(LIST).nth(2).then(failed)).unwrap();
    assert!(wait_for_all(&clusters).await.iter().all(Result::is_ok));
}

#[tokio::test(start_paused = true)]
async fn list_that_never_catches_up_times_no_wait_out() {
    let emulator = Emulator::new();
    let client = client_of_pages(&emulator, 100);
    let clusters = create(&client, 5, Duration::ZERO).await;
    let busy =
        (0..5).fold(Effect::respond(), |effect, i| effect.set(format!("/items/{i}/metadata/state"), json!("BUSY")));
    emulator.add_fault(Fault::on(LIST).calls(1..).then(busy)).unwrap();
    let waits = clusters.iter().map(|cluster| cluster.wait_until_ready().timeout(seconds(1200)).into_future());
    assert!(join_all(waits).await.iter().all(Result::is_ok));
    assert_eq!(emulator.journal().count(GET), 5, "the last poll of each");
}

/// A list may be due at the deadline, or in flight then.
#[tokio::test(start_paused = true)]
async fn list_at_deadline_times_no_wait_out() {
    for (timeout, is_slow) in [(1205, false), (1210, false), (1220, true)] {
        let emulator = Emulator::new();
        let client = client_of_pages(&emulator, 100);
        let clusters = create(&client, 8, Duration::ZERO).await;
        let busy =
            (0..8).fold(Effect::respond(), |effect, i| effect.set(format!("/items/{i}/metadata/state"), json!("BUSY")));
        let effect = if is_slow { busy.delay(seconds(25)) } else { busy };
        emulator.add_fault(Fault::on(LIST).calls(1..).then(effect)).unwrap();
        let waits = clusters.iter().map(|cluster| cluster.wait_until_ready().timeout(seconds(timeout)).into_future());
        let ended = join_all(waits).await;
        assert!(ended.iter().all(Result::is_ok), "{timeout}: {ended:?}");
    }
}

/// The response to the change is newer than what the list shows.
#[tokio::test(start_paused = true)]
async fn list_older_than_change_ends_no_wait() {
    let emulator = Emulator::new();
    let client = client_of_pages(&emulator, 100);
    let clusters = create(&client, 6, Duration::ZERO).await;
    assert!(wait_for_all(&clusters).await.iter().all(Result::is_ok));
    let state = |i| format!("/items/{i}/metadata/state");
    let old = (0..6).fold(Effect::respond(), |effect, i| effect.set(state(i), json!("AVAILABLE")));
    emulator.add_fault(Fault::on(LIST).calls(1..).then(old)).unwrap();
    let mut waits = Vec::new();
    for cluster in &clusters {
        waits.push(cluster.update(ClusterUpdate::new().display_name("renamed")).await.unwrap().wait().into_future());
    }
    for cluster in join_all(waits).await {
        let cluster = cluster.unwrap();
        assert!(cluster.is_ready());
        let now = client.mongodb().cluster(cluster.id.clone()).get().await.unwrap();
        assert!(now.is_ready(), "the resource itself is {:?}", now.state());
    }
}

/// A future that is kept and not awaited any more, as after a timeout of its borrow.
#[tokio::test(start_paused = true)]
async fn wait_that_is_kept_delays_no_other() {
    let emulator = Emulator::new();
    let client = client_of_pages(&emulator, 100);
    let cluster = create(&client, 1, Duration::ZERO).await.remove(0);
    emulator.add_fault(Fault::on(GET).calls(1..).then(Effect::respond().delay(seconds(1)))).unwrap();
    let mut kept = cluster.wait_until_ready().into_future();
    assert!(timeout(Duration::from_millis(500), &mut kept).await.is_err());
    let ready = timeout(seconds(1200), cluster.wait_until_ready().into_future()).await;
    assert!(ready.unwrap().is_ok());
}

#[tokio::test(start_paused = true)]
async fn wait_without_time_reads_by_itself_during_list() {
    let emulator = Emulator::new();
    let client = client_of_pages(&emulator, 100);
    let clusters = create(&client, 8, Duration::ZERO).await;
    sleep(seconds(600)).await;
    emulator.add_fault(Fault::on(LIST).calls(1..).then(Effect::respond().delay(seconds(25)))).unwrap();
    let late = async {
        sleep(seconds(1)).await;
        clusters[0].wait_until_ready().timeout(Duration::ZERO).await
    };
    let (all, late) = tokio::join!(wait_for_all(&clusters), late);
    assert!(late.is_ok() && all.iter().all(Result::is_ok), "{late:?}");
}

/// The timers and sockets of a read belong to the runtime that began it.
#[test]
fn waits_of_another_runtime_share_nothing() {
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap();
    let (idle, other) = (runtime(), runtime());
    let emulator = idle.block_on(async { Emulator::new() });
    let client = client_of_pages(&emulator, 100);
    let clusters = idle.block_on(create(&client, 8, Duration::ZERO));
    emulator.add_fault(Fault::on(LIST).calls(1..).then(Effect::respond().delay(seconds(1)))).unwrap();
    let mut stalled = Box::pin(wait_for_all(&clusters));
    idle.block_on(async {
        let _ = timeout(Duration::from_millis(500), &mut stalled).await;
    });
    assert_eq!(emulator.journal().count(GET), 0, "the list is in flight");
    let ready = other.block_on(async { timeout(seconds(1200), wait_for_all(&clusters)).await });
    assert!(ready.unwrap().iter().all(Result::is_ok));
}

#[tokio::test(start_paused = true)]
async fn failed_lists_count_as_one_poll_each() {
    let emulator = Emulator::new();
    let client = client_of_pages(&emulator, 100);
    let clusters = create(&client, 50, Duration::ZERO).await;
    let fault = || Effect::status(StatusCode::SERVICE_UNAVAILABLE).html();
    emulator.add_fault(Fault::on(LIST).calls(2..=5).then(fault())).unwrap();
    assert!(wait_for_all(&clusters).await.iter().all(Result::is_ok), "four failures in a row are tolerated");
    emulator.add_fault(Fault::on(LIST).calls(1..).then(fault())).unwrap();
    let clusters = create(&client, 50, Duration::ZERO).await;
    let errors = wait_for_all(&clusters).await;
    let polls = errors.iter().filter_map(|result| result.as_ref().err()?.wait()).map(WaitError::polls);
    let polls: Vec<u32> = polls.collect();
    assert!(polls.len() >= 40 && polls.iter().all(|polls| (6..=8).contains(polls)), "{polls:?}");
}

#[tokio::test(start_paused = true)]
async fn list_that_is_refused_is_tried_once() {
    let emulator = Emulator::new();
    let client = client_of_pages(&emulator, 100);
    let clusters = create(&client, 30, Duration::ZERO).await;
    emulator.add_fault(Fault::on(LIST).calls(1..).then(Effect::status(StatusCode::FORBIDDEN))).unwrap();
    assert!(wait_for_all(&clusters).await.iter().all(Result::is_ok));
    assert_eq!(emulator.journal().count(LIST), 1);
}

#[tokio::test(start_paused = true)]
async fn stalled_leader_loses_its_lead() {
    let emulator = Emulator::new();
    let client = client_of_pages(&emulator, 100);
    let clusters = create(&client, 20, Duration::ZERO).await;
    emulator.add_fault(Fault::on(LIST).calls(1..).then(Effect::respond().delay(seconds(1)))).unwrap();
    let mut waits: Vec<_> = clusters.iter().map(|cluster| cluster.wait_until_ready().into_future()).collect();
    let mut cx = Context::from_waker(Waker::noop());
    for wait in &mut waits {
        assert!(wait.as_mut().poll(&mut cx).is_pending());
    }
    tokio::task::yield_now().await;
    // All have joined; the first one leads, and is among the three that are never polled again.
    assert!(waits[0].as_mut().poll(&mut cx).is_pending());
    assert_eq!(emulator.journal().count(LIST), 1, "the list is in flight");
    let stalled: Vec<_> = waits.drain(..3).collect();
    let ready = timeout(seconds(600), join_all(waits)).await.unwrap();
    assert!(ready.iter().all(Result::is_ok));
    drop(stalled);
}

#[tokio::test(start_paused = true)]
async fn other_credentials_share_nothing() {
    let emulator = Emulator::new();
    let client = client_of_pages(&emulator, 100);
    let clusters = create(&client, 10, Duration::ZERO).await;
    let handle = |cluster: &ClusterHandle| {
        let client = client.with_credentials(ionoscloud::transport::Token::new(test_secrets::token()).unwrap());
        client.mongodb().cluster(cluster.id().clone())
    };
    let theirs: Vec<ClusterHandle> = clusters.iter().map(handle).collect();
    assert!(wait_for_all(&theirs).await.iter().all(Result::is_ok));
    assert_eq!(emulator.journal().count(LIST), 0, "one wait of each tenant is no reason to list");
    emulator.journal().clear();
    let theirs: Vec<ClusterHandle> = (0..10).map(|_| handle(&clusters[0])).collect();
    assert!(wait_for_all(&theirs).await.iter().all(Result::is_ok));
    assert_eq!(emulator.journal().count(GET), 10, "nor is one resource read for several tenants at once");
}

/// Waits whose calls differ read different lists: the state of one may be another's resource.
#[tokio::test(start_paused = true)]
async fn other_server_or_contract_shares_nothing() {
    let elsewhere = || "https://mongodb.example".parse::<BaseUrl>().unwrap();
    for (i, options) in
        [RequestOptions::new().contract("31415926"), RequestOptions::new().server(ServerSelector::Url(elsewhere()))]
            .into_iter()
            .enumerate()
    {
        let emulator = Emulator::new();
        let client = client_of_pages(&emulator, 100);
        let clusters = create(&client, 6, Duration::ZERO).await;
        // A list is worth it for three of them.
        let ours = clusters[..2].iter().map(|cluster| cluster.wait_until_ready().into_future());
        let theirs =
            clusters[2..4].iter().map(|cluster| cluster.with(options.clone()).wait_until_ready().into_future());
        assert!(join_all(ours.chain(theirs)).await.iter().all(Result::is_ok));
        assert_eq!(emulator.journal().count(LIST), 0, "{i}");
    }
}

/// One run of waits over random beginnings, drops, lags and faults.
async fn schedule(begins: Vec<(u16, Option<u16>)>, lag: u64, faults: Vec<(bool, u8, u8)>, size: usize) {
    let times = Times::default().provisioning(seconds(45)).list_visibility_delay(seconds(lag));
    let emulator = Emulator::builder().times(times).build().unwrap();
    let client = client_of_pages(&emulator, size);
    let clusters = create(&client, begins.len(), Duration::from_millis(300)).await;
    for (list, nth, kind) in faults {
        let effect = match kind % 4 {
            0 => Effect::status(StatusCode::SERVICE_UNAVAILABLE).html(),
            1 => Effect::reset(),
            2 => Effect::respond().delay(seconds(20)),
            _ => Effect::respond().delay(seconds(2)),
        };
        emulator.add_fault(Fault::on(if list { LIST } else { GET }).nth(u64::from(nth) + 1).then(effect)).unwrap();
    }
    let waits = clusters.iter().zip(begins).map(|(cluster, (begin, dropped))| async move {
        sleep(Duration::from_millis(begin.into())).await;
        let wait = cluster.wait_until_ready().into_future();
        match dropped {
            None => Some(wait.await),
            Some(after) => timeout(Duration::from_millis(u64::from(after) * 2), wait).await.ok(),
        }
    });
    let ready = timeout(seconds(1200), join_all(waits)).await.unwrap();
    assert!(ready.iter().flatten().all(|cluster| cluster.as_ref().is_ok_and(Cluster::is_ready)), "{ready:?}");
}

/// `PROPTEST_CASES=10000` runs more schedules.
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").map_or(500, |cases| cases.parse().unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn waits_survive_any_schedule(
        begins in prop::collection::vec((0_u16..40_000, prop::option::of(any::<u16>())), 1..10),
        lag in prop::sample::select(vec![0_u64, 20, 40]),
        faults in prop::collection::vec((any::<bool>(), 0_u8..40, any::<u8>()), 0..6),
        size in 1_usize..7,
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap();
        runtime.block_on(schedule(begins, lag, faults, size));
    }
}
