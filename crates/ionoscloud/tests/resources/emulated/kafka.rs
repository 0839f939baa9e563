//! Clusters, topics and users of Event Streams for Apache Kafka. A read right after a creation returns 500 there.

use ionoscloud::kafka::{ClusterSize, Connection, LogRetention, NewCluster, NewTopic};
use ionoscloud::{ErrorKind, Lifecycle as _, RequestOptions};
use ionoscloud_emulator::Emulator;

use super::lives::Lives;
use super::{DATACENTER, client, ready};

pub(super) fn cluster(name: &str) -> NewCluster {
    let brokers = ["10.7.222.2/24", "10.7.222.3/24", "10.7.222.4/24"];
    NewCluster::new(name, "3.9.0", ClusterSize::S, [Connection::new(DATACENTER, "2", brokers)])
}

pub(super) async fn lives(lives: &mut Lives) {
    let clusters = lives.client.kafka().at("gb/bhx").clusters();
    lives
        .life(&clusters, cluster("events"), async |handle| {
            let brokers = handle.get().await.unwrap().metadata.unwrap().broker_addresses;
            assert_eq!(brokers, ["10.7.222.2:9093", "10.7.222.3:9093", "10.7.222.4:9093"]);
        })
        .await;
    let topics = ready(&clusters, cluster("events")).await.topics();
    let week = LogRetention::new().retention_time_ms(3_600_000).segment_bytes(1_048_576);
    let topic = NewTopic::new("orders").number_of_partitions(6).log_retention(week.clone());
    lives
        .life(&topics, topic, async |handle| {
            let properties = handle.get().await.unwrap().properties;
            assert_eq!((properties.number_of_partitions, properties.replication_factor), (Some(6), Some(3)));
            assert_eq!(properties.log_retention, Some(week));
        })
        .await;
}

#[tokio::test(start_paused = true)]
async fn read_right_after_creation_is_odd_and_wait_lasts() {
    let emulator = Emulator::new();
    let clusters = client(&emulator).await.kafka().at("de/txl").clusters();
    let created = clusters.create(cluster("events")).await.unwrap();
    let id = created.response().id.clone();
    let error = clusters.with(RequestOptions::new().retry(false)).get(&id).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(500), "{error}");
    assert!(created.wait().await.unwrap().is_ready());
}

#[tokio::test(start_paused = true)]
async fn user_access_has_certificate_and_secret_key() {
    let emulator = Emulator::new();
    let cluster = ready(&client(&emulator).await.kafka().at("fr/par").clusters(), cluster("events")).await;
    let admin = cluster.users().find("admin").await.unwrap().unwrap();
    let access = cluster.user_access(&admin.id).await.unwrap();
    assert!(access.metadata.certificate.is_some_and(|pem| pem.contains("CERTIFICATE")));
    assert!(access.metadata.private_key.is_some_and(|key| key.expose().contains("PRIVATE KEY")));
    assert!(cluster.user_access("another").await.unwrap_err().is_not_found());
}

#[tokio::test(start_paused = true)]
async fn kafka_lists_are_filtered() {
    let emulator = Emulator::new();
    let clusters = client(&emulator).await.kafka().at("de/fra/2").clusters();
    ready(&clusters, cluster("events")).await;
    assert_eq!(clusters.list().name("EVENT").collect_up_to(10).await.unwrap().len(), 1);
    assert_eq!(clusters.list().state("FAILED").collect_up_to(10).await.unwrap().len(), 0);
    let error = client(&emulator).await.kafka().clusters().find("events").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration, "{error}");
}
