//! The responses of Network File Storage, written by hand after the vendor's sample: nothing was recorded.

use ionoscloud_core::{Lifecycle as _, List};
use ionoscloud_models::nfs::{Cluster, ClusterList, NfsVersion, Share, SizeUnit, Squash};

use crate::hostile_members::each_member_replaced;
use crate::{fixture, round_trip, text};

#[test]
fn cluster_size_has_its_unit() {
    let cluster: Cluster = round_trip(fixture!("nfs/get_cluster")).unwrap();
    assert!(cluster.is_ready() && !cluster.is_failed());
    let properties = &cluster.properties;
    assert_eq!((properties.size, &properties.size_unit), (Some(2), &Some(SizeUnit::TiB)));
    assert_eq!(properties.nfs.as_ref().unwrap().min_version, Some(NfsVersion::V4_2));
    assert_eq!(text(&properties.connections[0].lan), Some("1"));
    assert_eq!(cluster.metadata.as_ref().unwrap().used_bytes, Some(134_217_728));
    let clusters: ClusterList = round_trip(fixture!("nfs/list_clusters")).unwrap();
    assert_eq!(clusters.items[0].properties, cluster.properties);
}

#[test]
fn share_has_groups_and_path() {
    let share: Share = round_trip(fixture!("nfs/get_cluster_share")).unwrap();
    let properties = &share.properties;
    assert_eq!((properties.quota_mib, properties.uid, properties.gid), (Some(512), Some(65_534), Some(65_534)));
    let group = &properties.client_groups[0];
    assert_eq!(
        (group.ip_networks.as_ref().unwrap().as_slice(), group.hosts.as_ref().unwrap().as_slice()),
        (&["10.254.64.0/24".to_owned()][..], &["10.254.64.10".to_owned()][..])
    );
    assert_eq!(group.nfs.as_ref().unwrap().squash, Some(Squash::None));
    assert!(text(&share.metadata.unwrap().nfs_path).unwrap().starts_with("/clusters/"));
}

#[test]
fn odd_members_are_read_or_refused_by_type() {
    each_member_replaced::<Cluster>(fixture!("nfs/get_cluster"), &["id", "properties"]).unwrap();
    each_member_replaced::<List<Cluster>>(fixture!("nfs/list_clusters"), &["id", "properties"]).unwrap();
    each_member_replaced::<Share>(fixture!("nfs/get_cluster_share"), &["id", "properties"]).unwrap();
}
