// Written by `cargo xtask codegen` from mongodb.json, sha256
// c7631ce27a46cd5bf94deea27870752c5c39585c3db08db949dd5f2f2d719c58;
// do not edit.

use ionoscloud_models::mongodb as models;

use super::super::ListClusterSnapshots;
use super::ClusterKey;

use crate::resource;

/// The snapshots of a cluster.
///
/// The collection `/clusters/{clusterId}/snapshots`.
#[derive(Clone, Copy, Debug)]
pub enum Snapshot {}
impl resource::Kind for Snapshot {
    type Parent = ClusterKey;
    const NOUN: &'static str = "snapshot";
}

impl resource::Listable for Snapshot {
    type Entry = models::Snapshot;
    type List = ListClusterSnapshots;

    fn list(parent: &ClusterKey) -> ListClusterSnapshots {
        ListClusterSnapshots::new(parent.cluster_id.clone())
    }

    fn entry_id(entry: &models::Snapshot) -> Option<&str> {
        Some(entry.id.as_str())
    }
}
