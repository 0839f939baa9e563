//! The responses of Event Streams for Apache Kafka, written by hand after the vendor's samples: nothing was recorded.

use ionoscloud_core::{Lifecycle as _, List};
use ionoscloud_models::kafka::{Cluster, ClusterList, ClusterSize, State, Topic, User, UserAccess, UserList};

use crate::hostile_members::each_member_replaced;
use crate::{fixture, round_trip, text};

#[test]
fn cluster_created_is_deploying_without_brokers() {
    let cluster: Cluster = round_trip(fixture!("kafka/create_cluster")).unwrap();
    assert_eq!(cluster.id, "b0000001-0000-5000-8000-000000000001");
    assert_eq!((cluster.state(), cluster.is_ready(), cluster.is_failed()), (Some("DEPLOYING"), false, false));
    let properties = &cluster.properties;
    assert_eq!((text(&properties.name), text(&properties.version)), (Some("events"), Some("3.9.0")));
    assert_eq!(properties.size, Some(ClusterSize::Xs));
    let network = &properties.connections[0];
    assert_eq!((text(&network.lan_id), network.broker_addresses.len()), (Some("2"), 3));
    assert!(cluster.metadata.unwrap().broker_addresses.is_empty());
}

#[test]
fn cluster_list_has_brokers_and_no_window() {
    let clusters: ClusterList = round_trip(fixture!("kafka/list_clusters")).unwrap();
    assert_eq!((clusters.items.len(), clusters.offset, clusters.limit), (1, None, None));
    let cluster = &clusters.items[0];
    assert!(cluster.is_ready());
    assert_eq!(cluster.metadata.as_ref().unwrap().broker_addresses[0], "192.168.0.100:9093");
}

#[test]
fn topic_retention_is_in_milliseconds_and_bytes() {
    let topic: Topic = round_trip(fixture!("kafka/get_cluster_topic")).unwrap();
    assert!(topic.is_ready());
    assert_eq!((topic.properties.replication_factor, topic.properties.number_of_partitions), (Some(3), Some(3)));
    let retention = topic.properties.log_retention.unwrap();
    assert_eq!((retention.retention_time_ms, retention.segment_bytes), (Some(604_800_000), Some(1_073_741_824)));
}

#[test]
fn private_key_of_user_is_shown_nowhere() {
    let access: UserAccess = serde_json::from_str(fixture!("kafka/get_user_access")).unwrap();
    assert_eq!((text(&access.properties.name), &access.metadata.state), (Some("admin"), &Some(State::Available)));
    let key = access.metadata.private_key.as_ref().unwrap();
    assert!(key.expose().contains("canary"));
    let shown = format!("{access:?} {access:#?} {}", serde_json::to_string(&access).unwrap());
    assert!(!shown.contains("canary"), "{shown}");
    assert!(text(&access.metadata.certificate).unwrap().starts_with("-----BEGIN CERTIFICATE"));
    assert!(text(&access.metadata.certificate_authority).unwrap().starts_with("-----BEGIN CERTIFICATE"));
}

/// From the document.
#[test]
fn users_are_listed_without_keys() {
    let users: UserList = round_trip(fixture!("kafka/list_cluster_users")).unwrap();
    assert_eq!(text(&users.items[0].properties.name), Some("admin"));
}

#[test]
fn failed_update_is_failed() {
    let failed = fixture!("kafka/create_cluster").replace("DEPLOYING", "FAILED_UPDATING");
    let cluster: Cluster = round_trip(&failed).unwrap();
    assert!(cluster.is_failed() && !cluster.is_ready());
}

#[test]
fn odd_members_are_read_or_refused_by_type() {
    each_member_replaced::<Cluster>(fixture!("kafka/create_cluster"), &["id", "properties"]).unwrap();
    each_member_replaced::<List<Cluster>>(fixture!("kafka/list_clusters"), &["id", "properties"]).unwrap();
    each_member_replaced::<List<User>>(fixture!("kafka/list_cluster_users"), &["id", "properties"]).unwrap();
    each_member_replaced::<UserAccess>(fixture!("kafka/get_user_access"), &["id", "metadata", "properties"]).unwrap();
}
