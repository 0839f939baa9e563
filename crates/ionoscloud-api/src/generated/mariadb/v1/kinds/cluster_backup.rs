// Written by `cargo xtask codegen` from mariadb.json, sha256
// 303e1aa94cd470f609a2d905486b206c0f5798d47051fae49953f7e72260f63e;
// do not edit.

use ionoscloud_models::mariadb::v1 as models;

use super::super::ListClusterBackups;
use super::ClusterKey;

use crate::resource;

/// The backups of a cluster; they are only listed.
///
/// The collection `/clusters/{clusterId}/backups`.
#[derive(Clone, Copy, Debug)]
pub enum ClusterBackup {}
impl resource::Kind for ClusterBackup {
    type Parent = ClusterKey;
    const NOUN: &'static str = "backup";
}

impl resource::Listable for ClusterBackup {
    type Entry = models::Backup;
    type List = ListClusterBackups;

    fn list(parent: &ClusterKey) -> ListClusterBackups {
        ListClusterBackups::new(parent.cluster_id.clone())
    }

    fn entry_id(entry: &models::Backup) -> Option<&str> {
        Some(entry.id.as_str())
    }
}
