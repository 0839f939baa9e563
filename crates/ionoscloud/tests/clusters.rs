//! The main job over the whole stack, against the emulator in process and on a virtual clock.
#![cfg(feature = "mongodb")]
// The allowance for tests does not reach their helper functions.
#![allow(clippy::unwrap_used)]

use std::time::{Duration, Instant};

use ionoscloud::mongodb::operations::ListClusters;
use ionoscloud::mongodb::{Cluster, Connection, Edition, NewCluster};
use ionoscloud::{Client, ErrorKind, Lifecycle as _};
use ionoscloud_emulator::{Emulator, Times};

const PLAYGROUND: &str = "33457e53-1f8b-4ed2-8a12-2d42355aa759";

fn client(emulator: &Emulator) -> Client {
    let emulator = emulator.clone();
    let builder = Client::builder()
        .token(test_secrets::token())
        .configure_transport(|transport| transport.http_service(emulator));
    builder.build().unwrap()
}

fn playground(name: &str) -> NewCluster {
    let connection = Connection::new("5a029f4a-72e5-11ec-90d6-0242ac120003", "1", ["10.7.222.3/24"]);
    NewCluster::new()
        .mongodb_version("7.0")
        .instances(1_u32)
        .connections([connection])
        .location("de/txl")
        .display_name(name)
        .edition(Edition::Playground)
        .template_id(PLAYGROUND)
}

#[tokio::test(start_paused = true)]
async fn cluster_lives_from_create_to_deletion() {
    let emulator = Emulator::new();
    let clusters = client(&emulator).mongodb().clusters();

    let created = clusters.create(playground("prod")).await.unwrap();
    assert_eq!(created.state(), Some("BUSY"));
    let mut states = Vec::new();
    let mut progress = created.wait().progress();
    while let Some(poll) = progress.next().await {
        states.push(poll.unwrap());
    }
    let last = states.pop().unwrap();
    assert!(states.len() > 10 && states.iter().all(|poll| poll.state.as_deref() == Some("BUSY")));
    assert!(states.iter().all(|poll| poll.next_poll_in.is_some()) && last.next_poll_in.is_none());
    let ready = last.latest.unwrap();
    assert!(ready.properties.connection_string.is_some_and(|text| text.contains(ready.id.as_str())));

    assert_eq!(clusters.list().collect_up_to(10).await.unwrap().len(), 1);
    assert_eq!(clusters.get(&ready.id).await.unwrap().state(), Some("AVAILABLE"));

    let deleted = clusters.delete(&ready.id).await.unwrap();
    assert_eq!(deleted.response().as_ref().and_then(|cluster| cluster.state()), Some("DESTROYING"));
    deleted.wait().await.unwrap();
    assert!(clusters.get(&ready.id).await.unwrap_err().is_not_found());
    assert_eq!(emulator.journal().count("clustersPost"), 1);
}

#[tokio::test(start_paused = true)]
async fn twenty_virtual_minutes_take_milliseconds() {
    let times = Times::default().provisioning(Duration::from_secs(20 * 60));
    let emulator = Emulator::builder().times(times).build().unwrap();
    let (started, virtual_start) = (Instant::now(), tokio::time::Instant::now());
    let created = client(&emulator).mongodb().clusters().create(playground("slow")).await.unwrap();
    let cluster = created.wait().await.unwrap();
    assert!(cluster.is_ready());
    assert!(virtual_start.elapsed() >= Duration::from_secs(20 * 60));
    assert!(virtual_start.elapsed() < Duration::from_secs(21 * 60));
    assert!(started.elapsed() < Duration::from_secs(5), "{:?}", started.elapsed());
}

#[tokio::test(start_paused = true)]
async fn wait_resumes_from_id() {
    let emulator = Emulator::new();
    let created = client(&emulator).mongodb().clusters().create(playground("prod")).await.unwrap().into_response();
    let cluster = client(&emulator).mongodb().cluster(created.id.as_str()).wait_until_ready().await.unwrap();
    assert_eq!(cluster.id, created.id);
}

#[tokio::test(start_paused = true)]
async fn dropped_wait_stops_polling() {
    let emulator = Emulator::new();
    let created = client(&emulator).mongodb().clusters().create(playground("prod")).await.unwrap();
    let wait = created.wait().into_future();
    assert!(tokio::time::timeout(Duration::from_secs(20), wait).await.is_err());
    let polls = emulator.journal().count("clustersFindById");
    assert!(polls >= 2);
    tokio::time::sleep(Duration::from_secs(600)).await;
    assert_eq!(emulator.journal().count("clustersFindById"), polls);
}

#[tokio::test(start_paused = true)]
async fn wait_timeout_has_last_read_cluster() {
    let emulator = Emulator::new();
    let created = client(&emulator).mongodb().clusters().create(playground("prod")).await.unwrap();
    let error = created.wait().timeout(Duration::from_secs(60)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.to_string().contains("BUSY"), "{error}");
    let wait = error.wait().unwrap();
    assert_eq!(wait.kind(), &ionoscloud::wait::WaitErrorKind::TimedOut);
    assert_eq!(wait.last().and_then(|cluster: &Cluster| cluster.state()), Some("BUSY"));
    assert!((60..=61).contains(&wait.elapsed().as_secs()) && wait.polls() > 3);
}

#[tokio::test(start_paused = true)]
async fn lists_page_and_filter() {
    let emulator = Emulator::builder().times(Times::default().provisioning(Duration::ZERO)).build().unwrap();
    let clusters = client(&emulator).mongodb().clusters();
    for number in 0..7 {
        let _ = clusters.create(playground(&format!("Übung {number} a/b"))).await.unwrap();
    }
    let _ = clusters.create(playground("other")).await.unwrap();

    let mut pages = clusters.list().limit(3).pages();
    let mut sizes = Vec::new();
    while let Some(page) = pages.next().await {
        sizes.push(page.unwrap().items.len());
    }
    assert_eq!(sizes, [3, 3, 2]);
    assert_eq!(clusters.list().name("übung 3 A/B").collect_up_to(10).await.unwrap().len(), 1);
    assert_eq!(clusters.list().limit(3).name("a/b").collect_up_to(7).await.unwrap().len(), 7);
    assert_eq!(clusters.list().limit(2).offset(6).collect_up_to(10).await.unwrap().len(), 2);
    assert!(clusters.list().collect_up_to(7).await.unwrap_err().to_string().contains("more than 7"));
}

#[test]
fn public_types_are_send_and_sync() {
    fn check<T: Send + Sync + Clone>() {}
    fn send<T: Send>(_: &T) {}
    fn sync<T: Send + Sync>() {}
    sync::<ionoscloud::InProgress<Cluster>>();
    sync::<ionoscloud::Waiter<Cluster>>();
    sync::<ionoscloud::wait::ProgressStream<Cluster>>();
    sync::<ionoscloud::paging::Items<ListClusters>>();
    sync::<ionoscloud::mongodb::LogLines>();
    check::<Client>();
    check::<ionoscloud::mongodb::Clusters>();
    let client = client(&Emulator::new());
    let clusters = client.mongodb().clusters();
    send(&clusters.create(playground("x")));
    send(&clusters.list().items());
    send(&client.mongodb().cluster("x").wait_until_ready().into_future());
    send(&client.mongodb().cluster("x").wait_until_deleted().progress());
}

/// Creates, waits and lists return one error type, which carries what is known of the wait.
#[tokio::test(start_paused = true)]
async fn failed_wait_is_sdk_error() {
    async fn wait(client: &Client) -> Result<(), ionoscloud::Error> {
        client.mongodb().cluster("5a029f4a-72e5-11ec-90d6-0242ac120003").wait_until_ready().await?;
        Ok(())
    }
    let error: ionoscloud::Error = client(&Emulator::new())
        .mongodb()
        .cluster("5a029f4a-72e5-11ec-90d6-0242ac120003")
        .wait_until_ready()
        .await
        .unwrap_err();
    assert_eq!(error.wait().unwrap().kind(), &ionoscloud::wait::WaitErrorKind::Gone);
    assert!(error.is_not_found());
    assert!(wait(&client(&Emulator::new())).await.unwrap_err().is_not_found());
}
