//! The responses of the Data Platform, written by hand from the document: the product has ended.

use ionoscloud_core::{DatacenterId, LanId, Lifecycle as _};
use ionoscloud_models::dataplatform::{Cluster, NewCluster, NewNodePool, NodePool, NodePoolUpdate, State, VersionList};
use serde_json::{json, to_value};

use crate::hostile_members::each_member_replaced;
use crate::{fixture, round_trip, text};

#[test]
fn cluster_has_lans_with_routes() {
    let cluster: Cluster = round_trip(fixture!("dataplatform/get_cluster")).unwrap();
    assert!(cluster.is_ready());
    let lan = &cluster.properties.lans[0];
    assert_eq!((&lan.lan_id, lan.dhcp), (&Some(LanId::from("1")), Some(true)));
    assert_eq!(text(&cluster.properties.version), Some("23.11"));
}

#[test]
fn node_pool_whose_change_failed_has_failed() {
    let pool: NodePool = round_trip(fixture!("dataplatform/get_node_pool")).unwrap();
    assert_eq!(pool.metadata.as_ref().unwrap().state, Some(State::FailedUpdating));
    assert!(pool.is_failed());
    assert_eq!((pool.properties.ram_mb, pool.properties.labels["tier"].as_str()), (Some(4_096), Some("batch")));
}

#[test]
fn versions_are_texts() {
    let versions: VersionList = round_trip(fixture!("dataplatform/list_versions")).unwrap();
    assert_eq!(versions.items, ["23.7", "23.11"]);
}

#[test]
fn inputs_send_set_members_only() {
    let datacenter = DatacenterId::from("a0000001-0000-4000-8000-000000000001");
    let expected = json!({ "name": "dp", "datacenterId": datacenter });
    assert_eq!(to_value(NewCluster::new("dp", datacenter)).unwrap(), expected);
    assert_eq!(to_value(NewNodePool::new("a", 0)).unwrap(), json!({ "name": "a", "nodeCount": 0 }));
    assert_eq!(to_value(NodePoolUpdate::new().node_count(0)).unwrap(), json!({ "nodeCount": 0 }));
}

#[test]
fn odd_members_are_read_or_refused_by_type() {
    each_member_replaced::<Cluster>(fixture!("dataplatform/get_cluster"), &["id", "properties"]).unwrap();
    each_member_replaced::<VersionList>(fixture!("dataplatform/list_versions"), &[]).unwrap();
}
