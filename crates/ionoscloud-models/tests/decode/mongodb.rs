//! The responses of all MongoDB operations, member by member.

use ionoscloud_core::{Lifecycle as _, Timestamp, Weekday};
use ionoscloud_models::mongodb::{
    ApiVersion, Cluster, ClusterHealth, ClusterList, ClusterLogs, ClusterState, ClusterType, Edition, MongoVersionList,
    ResourceType, Role, SnapshotList, StorageType, TemplateList, User, UserList,
};

use crate::{fixture, round_trip, text};

#[test]
fn page_of_clusters_is_decoded() {
    let page: ClusterList = round_trip(fixture!("mongodb/list_clusters")).unwrap();
    assert_eq!((page.offset, page.limit, page.items.len()), (Some(2), Some(2), 2));
    assert_eq!(page.kind.as_deref(), Some("collection"));
    let links = page.links.as_ref().unwrap();
    assert!(links.prev.as_ref().unwrap().ends_with("offset=0"));
    assert!(links.next.as_ref().unwrap().ends_with("offset=4"));

    let [orders, scratch] = page.items.as_slice() else { panic!("two clusters") };
    assert_eq!(orders.id, "3f2a6c1e-8d57-4b0a-9e4c-51d0c7f3b9a2");
    assert_eq!(orders.kind, Some(ResourceType::Cluster));
    assert_eq!(orders.properties.edition, Some(Edition::Business));
    assert_eq!(orders.properties.cluster_type, Some(ClusterType::ReplicaSet));
    assert_eq!(text(&orders.properties.template_id), Some("d5d6aa0a-6db0-4440-a5ac-00cd42b00bb3"));
    assert_eq!(text(&orders.properties.backup.as_ref().unwrap().location), Some("de"));
    assert!(orders.is_ready());

    assert_eq!(scratch.properties.edition, Some(Edition::Playground));
    assert_eq!(scratch.properties.instances, Some(1));
    assert_eq!(scratch.properties.connection_string, None);
    assert!(scratch.metadata.as_ref().unwrap().last_modified_date.is_none());
    assert!(!scratch.is_ready() && !scratch.is_failed());
}

#[test]
fn enterprise_cluster_has_every_member() {
    let cluster: Cluster = round_trip(fixture!("mongodb/get_cluster")).unwrap();
    let metadata = cluster.metadata.as_ref().unwrap();
    assert_eq!(metadata.state, Some(ClusterState::Available));
    assert_eq!(metadata.health, Some(ClusterHealth::Degraded));
    assert_eq!(metadata.created_date.as_ref().map(Timestamp::as_str), Some("2025-11-05T23:59:59.000Z"));
    assert_eq!(text(&metadata.created_by), Some("ionos:identity:::users/0d9b6f5c-2f14-4f7e-8f38-7a1c5f2f6d11"));
    assert_eq!(text(&metadata.last_modified_by_user_id), Some("0d9b6f5c-2f14-4f7e-8f38-7a1c5f2f6d11"));

    let properties = &cluster.properties;
    assert_eq!(text(&properties.display_name), Some("telemetry"));
    assert_eq!(text(&properties.mongodb_version), Some("7.0"));
    assert_eq!(text(&properties.location), Some("de/fra/2"));
    assert_eq!(properties.cluster_type, Some(ClusterType::Sharded));
    assert_eq!((properties.instances, properties.shards), (Some(3), Some(2)));
    assert_eq!(properties.edition, Some(Edition::Enterprise));
    assert_eq!(
        (properties.cores, properties.ram_mb, properties.storage_size_mb),
        (Some(8), Some(16_384), Some(204_800))
    );
    assert_eq!(properties.storage_type, Some(StorageType::SsdPremium));
    assert_eq!(properties.template_id, None);

    let [connection] = properties.connections.as_slice() else { panic!("one connection") };
    assert_eq!(text(&connection.lan_id), Some("17"));
    assert_eq!(text(&connection.datacenter_id), Some("b1f0f3f0-27f3-4e2a-8d36-6f1d2c9f5e80"));
    assert_eq!(connection.cidr_list, ["172.16.40.3/24", "172.16.40.4/24", "172.16.40.5/24"]);

    let window = properties.maintenance_window.as_ref().unwrap();
    assert_eq!((text(&window.time), window.day_of_the_week.clone()), (Some("03:00:00"), Some(Weekday::Sunday)));
    let connector = properties.bi_connector.as_ref().unwrap();
    assert_eq!((connector.enabled, text(&connector.port)), (Some(true), Some("27015")));
}

#[test]
fn create_update_and_delete_responses_are_decoded() {
    let created: Cluster = round_trip(fixture!("mongodb/create_cluster")).unwrap();
    assert_eq!(created.state(), Some("BUSY"));
    assert_eq!(created.metadata.as_ref().unwrap().health, Some(ClusterHealth::Unknown));
    assert_eq!(text(&created.properties.mongodb_version), Some("5.0"));
    assert_eq!(created.properties.edition, None);

    let updated: Cluster = round_trip(fixture!("mongodb/update_cluster")).unwrap();
    assert_eq!(text(&updated.properties.display_name), Some("orders-prod-renamed"));
    assert!(updated.is_ready(), "the API may respond so before the change begins");

    let deleted: Cluster = round_trip(fixture!("mongodb/delete_cluster")).unwrap();
    assert_eq!(deleted.metadata.as_ref().unwrap().state, Some(ClusterState::Destroying));
    assert!(!deleted.is_ready() && !deleted.is_failed());
}

#[test]
fn snapshots_are_decoded() {
    let page: SnapshotList = round_trip(fixture!("mongodb/list_cluster_snapshots")).unwrap();
    assert_eq!(page.links.as_ref().unwrap().next, None);
    let [first, second] = page.items.as_slice() else { panic!("two snapshots") };
    assert_eq!(first.id, "e8b6d7a2-33c1-4d0f-bb8b-12f0a9c4d7e5");
    assert_eq!(first.kind, Some(ResourceType::Snapshot));
    assert_eq!(text(&first.properties.version), Some("7.0.14"));
    assert_eq!(second.properties.size_mib, Some(5_242_880));
    let taken = second.properties.creation_time.as_ref().unwrap();
    assert_eq!(taken.to_system_time(), Timestamp::from("2026-01-19T01:00:09Z").to_system_time());
}

#[test]
fn logs_are_decoded() {
    let logs: ClusterLogs = round_trip(fixture!("mongodb/get_cluster_logs")).unwrap();
    let [first, second] = logs.instances.as_slice() else { panic!("two instances") };
    assert_eq!(text(&first.name), Some("m-7e41c2aa0f9d4b6e-0"));
    assert_eq!(second.messages, []);
    assert_eq!(text(&first.messages[1].message), Some("waiting for größere Änderungen\n"));
    let line = first.messages[0].message.as_deref().unwrap();
    assert!(line.contains(r#""connectionId":8812"#), "the line stays as the server wrote it: {line}");
    assert_eq!(first.messages[0].time.as_ref().map(Timestamp::as_str), Some("2026-01-20T11:59:58.417Z"));
}

#[test]
fn users_are_decoded() {
    let page: UserList = round_trip(fixture!("mongodb/list_cluster_users")).unwrap();
    assert_eq!((page.limit, page.offset, page.links.as_ref()), (None, None, None));
    let [reporting, sharder] = page.items.as_slice() else { panic!("two users") };
    let roles: Vec<_> = reporting.properties.roles.iter().map(|role| role.role.clone()).collect();
    assert_eq!(roles, [Some(Role::ReadAnyDatabase), Some(Role::ClusterMonitor)]);
    assert_eq!(sharder.properties.roles[0].role, Some(Role::EnableSharding));
    assert_eq!(text(&sharder.properties.roles[0].database), Some("telemetry"));

    let created: User = round_trip(fixture!("mongodb/create_cluster_user")).unwrap();
    assert_eq!(created.kind, Some(ResourceType::User));
    assert_eq!(text(&created.properties.username), Some("testuser"));
    assert_eq!(text(&created.metadata.as_ref().unwrap().created_by), Some("someone@example.com"));

    let read: User = round_trip(fixture!("mongodb/get_cluster_user")).unwrap();
    assert_eq!(text(&read.properties.username), Some("jürgen/ops"));
    assert_eq!(read.properties.roles[0].role, Some(Role::ReadWrite));
    assert_eq!(read.properties.roles[1].role, Some(Role::DbAdmin));

    let updated: User = round_trip(fixture!("mongodb/update_cluster_user")).unwrap();
    assert_eq!(updated.properties.roles[0].role, Some(Role::DbAdminAnyDatabase));

    let deleted: User = round_trip(fixture!("mongodb/delete_cluster_user")).unwrap();
    assert_eq!(deleted.properties.roles[0].role, Some(Role::ReadWriteAnyDatabase));
}

#[test]
fn templates_are_decoded() {
    let page: TemplateList = round_trip(fixture!("mongodb/list_templates")).unwrap();
    assert_eq!(page.items.len(), 9);
    let playground = &page.items[0];
    assert_eq!(playground.id, "33457e53-1f8b-4ed2-8a12-2d42355aa759");
    assert_eq!(playground.kind, Some(ResourceType::Template));
    assert_eq!(playground.properties.as_ref().unwrap().edition, Some(Edition::Playground));
    assert!(playground.metadata.is_none());
    let largest = page.items[8].properties.as_ref().unwrap();
    assert_eq!(text(&largest.name), Some("MongoDB Business 4XL_S"));
    assert_eq!((largest.cores, largest.ram_mb, largest.storage_size_gb), (Some(32), Some(131_072), Some(2_048)));
}

#[test]
fn versions_are_decoded() {
    let all: MongoVersionList = round_trip(fixture!("mongodb/list_versions")).unwrap();
    let names: Vec<_> = all.versions.iter().map(|version| text(&version.name)).collect();
    assert_eq!(names, [Some("6.0"), Some("7.0")]);
    let within_reach: MongoVersionList = round_trip(fixture!("mongodb/list_cluster_versions")).unwrap();
    assert_eq!(within_reach.versions.len(), 1);

    let current: ApiVersion = round_trip(fixture!("mongodb/get_api_version")).unwrap();
    assert_eq!(text(&current.name), Some("v1.0.0"));
    let versions: Vec<ApiVersion> = round_trip(fixture!("mongodb/list_api_versions")).unwrap();
    assert_eq!(versions.len(), 2);
    assert_eq!(text(&versions[1].swagger_url), Some("https://api.ionos.com/databases/mongodb/v0/openapi.yaml"));
}
