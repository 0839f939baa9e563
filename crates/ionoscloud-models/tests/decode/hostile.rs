//! Odd responses that decode all the same, and those that do not.

use ionoscloud_core::{Lifecycle as _, Timestamp};
use ionoscloud_models::mongodb::{
    ApiVersion, Cluster, ClusterHealth, ClusterList, ClusterLogs, ClusterState, Edition, MongoVersionList,
    ResourceType, Role, Snapshot, SnapshotList, Template, TemplateList, User, UserList,
};
use serde::de::DeserializeOwned;

use crate::{fixture, round_trip, text};

fn read<T: DeserializeOwned>(text: &str) -> serde_json::Result<T> {
    serde_json::from_str(text)
}

#[test]
fn null_is_absent() {
    let nulls: Cluster = read(fixture!("mongodb/hostile/cluster_nulls")).unwrap();
    assert_eq!((&nulls.kind, nulls.state()), (&None, None));
    assert!(!nulls.is_ready() && !nulls.is_failed());
    let bare: Cluster = round_trip(fixture!("mongodb/hostile/cluster_bare")).unwrap();
    assert_eq!(nulls.properties, bare.properties);
    assert_eq!(bare.metadata, None);
    let written = serde_json::to_string(&nulls).unwrap();
    assert!(!written.contains("null"), "{written}");
}

#[test]
fn null_inside_of_cluster_is_absent() {
    let cluster: Cluster = read(fixture!("mongodb/hostile/cluster_inner_nulls")).unwrap();
    let [nulls, empty] = cluster.properties.connections.as_slice() else { panic!("two connections") };
    assert_eq!(nulls, empty);
    assert_eq!((&nulls.lan_id, nulls.cidr_list.len()), (&None, 0));
    assert_eq!(cluster.properties.maintenance_window.as_ref().unwrap().day_of_the_week, None);
    assert_eq!(cluster.properties.bi_connector.as_ref().unwrap().enabled, None);
    assert_eq!(cluster.properties.backup.as_ref().unwrap().location, None);
}

#[test]
fn unknown_values_survive_round_trip() {
    let cluster: Cluster = round_trip(fixture!("mongodb/hostile/cluster_unknown_values")).unwrap();
    let metadata = cluster.metadata.as_ref().unwrap();
    assert_eq!(metadata.state, Some(ClusterState::Other("HIBERNATING".into())));
    assert_eq!(metadata.health, Some(ClusterHealth::from("ON FIRE")));
    assert_eq!(cluster.kind, Some(ResourceType::Other("super-cluster".into())));
    assert_eq!(text(&cluster.properties.edition), Some("starter"));
    assert_eq!(text(&cluster.properties.cluster_type), Some("geo-cluster"));
    assert_eq!(text(&cluster.properties.storage_type), Some("NVMe Ultra"));
    assert_eq!(text(&cluster.properties.mongodb_version), Some("99.9-rc1"));
    let window = cluster.properties.maintenance_window.as_ref().unwrap();
    assert_eq!(text(&window.day_of_the_week), Some("Sonntag"));
    assert!(!cluster.is_ready() && !cluster.is_failed(), "an unknown state is neither");
}

#[test]
fn extra_members_are_ignored() {
    let cluster: Cluster = read(fixture!("mongodb/hostile/cluster_extra_members")).unwrap();
    assert_eq!(cluster.metadata.as_ref().unwrap().state, Some(ClusterState::Upgrading));
    assert_eq!(text(&cluster.properties.display_name), Some("old reply"));
    assert_eq!(text(&cluster.properties.backup.as_ref().unwrap().location), Some("de"));
    assert_eq!((cluster.properties.ram_mb, cluster.properties.storage_size_mb), (Some(1_024), Some(5_000)));
    assert_eq!(text(&cluster.properties.connections[0].lan_id), Some("2"));
}

#[test]
fn odd_timestamp_fails_no_list() {
    let page: ClusterList = round_trip(fixture!("mongodb/hostile/clusters_odd_times")).unwrap();
    let created = |index: usize| page.items[index].metadata.as_ref().unwrap().created_date.as_ref().unwrap();
    let eleven = Timestamp::from("2026-03-01T11:00:00Z").to_system_time();
    assert_eq!(created(0).to_system_time(), eleven);
    assert_eq!(created(1).to_system_time(), Timestamp::from("2026-03-01T12:00:00Z").to_system_time());
    assert!(created(2).to_system_time().is_ok());
    for index in 3..6 {
        assert!(created(index).to_system_time().is_err(), "{}", created(index));
    }
    assert_eq!(created(3).as_str(), "the day before yesterday");
}

#[test]
fn empty_pages_of_every_form_are_decoded() {
    for form in [
        fixture!("mongodb/hostile/list_empty_object"),
        fixture!("mongodb/hostile/list_no_items"),
        fixture!("mongodb/hostile/list_nulls"),
    ] {
        assert!(read::<ClusterList>(form).unwrap().items.is_empty(), "{form}");
        assert!(read::<SnapshotList>(form).unwrap().items.is_empty(), "{form}");
        assert!(read::<UserList>(form).unwrap().items.is_empty(), "{form}");
        assert!(read::<TemplateList>(form).unwrap().items.is_empty(), "{form}");
    }
}

#[test]
fn both_spellings_of_links_are_decoded() {
    let both: ClusterList = read(fixture!("mongodb/hostile/list_both_links")).unwrap();
    let links = both.links.unwrap();
    assert_eq!(links.prev.as_deref(), Some("/clusters?offset=0"));
    assert_eq!(links.next.as_deref(), Some("/clusters?offset=200"));
    let old: ClusterList = read(fixture!("mongodb/hostile/list_previous")).unwrap();
    assert_eq!(old.links.unwrap().prev.as_deref(), Some("/clusters?offset=0"));
}

#[test]
fn odd_users_are_decoded_and_passwords_dropped() {
    let page: UserList = read(fixture!("mongodb/hostile/users")).unwrap();
    let [bare, nulls, echoed, nameless] = page.items.as_slice() else { panic!("four users") };
    assert_eq!(text(&bare.properties.username), Some("bare"));
    assert_eq!((text(&nulls.properties.username), nulls.properties.roles.len()), (Some("nulls"), 0));
    assert_eq!(echoed.properties.roles[1].role, Some(Role::Other("root".into())));
    assert_eq!(text(&nameless.metadata.as_ref().unwrap().created_by), Some("_system_"));
    assert_eq!(nameless.properties.username, None);
    let shown = format!("{page:?} {page:#?}") + &serde_json::to_string(&page).unwrap();
    assert!(!shown.contains("canary"), "{shown}");
}

#[test]
fn odd_snapshots_templates_and_logs_are_decoded() {
    let snapshots: SnapshotList = read(fixture!("mongodb/hostile/snapshots")).unwrap();
    assert_eq!(snapshots.items[0].properties, snapshots.items[1].properties);
    assert_eq!(snapshots.items[2].properties.size_mib, Some(9_007_199_254_740_993), "exact beyond a float's precision");

    let templates: TemplateList = read(fixture!("mongodb/hostile/templates")).unwrap();
    assert_eq!(templates.items[0].properties, templates.items[1].properties);
    assert_eq!(templates.items[2].properties.as_ref().unwrap().edition, Some(Edition::Other("galaxy".into())));
    assert_eq!((templates.items[3].id.as_str(), &templates.items[3].properties), ("flat", &None));

    let logs: ClusterLogs = read(fixture!("mongodb/hostile/logs")).unwrap();
    assert_eq!(logs.instances[0], logs.instances[1]);
    assert_eq!(logs.instances[2].messages[1].time.as_ref().map(Timestamp::as_str), Some("just now"));
    assert_eq!(read::<ClusterLogs>("{}").unwrap().instances, []);

    let versions: MongoVersionList = read(fixture!("mongodb/hostile/versions")).unwrap();
    assert_eq!(text(&versions.versions[2].name), Some("8.0"));
    assert_eq!(versions.versions[0], versions.versions[1]);
    assert_eq!(read::<MongoVersionList>(r#"{"data":null}"#).unwrap().versions, []);
    let versions: Vec<ApiVersion> = read(fixture!("mongodb/hostile/api_versions")).unwrap();
    assert_eq!(versions[0], versions[1]);
    assert_eq!(text(&versions[2].name), Some("v2"));
}

#[test]
fn missing_id_or_properties_is_error() {
    fn lacks<T: DeserializeOwned>(member: &str, text: &str) {
        let error = read::<T>(text).err().map(|error| error.to_string()).unwrap_or_default();
        assert!(error.contains(&format!("missing field `{member}`")), "{text}: {error:?}");
    }
    lacks::<Cluster>("id", r#"{"properties":{}}"#);
    lacks::<Cluster>("properties", r#"{"id":"x","type":"cluster"}"#);
    lacks::<Snapshot>("id", r#"{"properties":{}}"#);
    lacks::<Snapshot>("properties", r#"{"id":"x"}"#);
    lacks::<Template>("id", r#"{"properties":{}}"#);
    lacks::<User>("properties", r#"{"metadata":{}}"#);
    lacks::<ClusterList>("id", r#"{"items":[{"id":"x","properties":{}},{"properties":{}}]}"#);
    assert!(read::<Cluster>(r#"{"id":null,"properties":{}}"#).is_err());
    assert!(read::<Cluster>(r#"{"id":"x","properties":null}"#).is_err());
}

#[test]
fn wrong_json_type_is_error() {
    for wrong in [
        r#"{"id":7,"properties":{}}"#,
        r#"{"id":"x","properties":{"ram":"2048"}}"#,
        r#"{"id":"x","properties":{"instances":-1}}"#,
        r#"{"id":"x","properties":{"connections":{}}}"#,
        r#"{"id":"x","properties":{"connections":[{"lanId":2}]}}"#,
        r#"{"id":"x","properties":{},"metadata":{"state":4}}"#,
    ] {
        assert!(read::<Cluster>(wrong).is_err(), "{wrong}");
    }
}
