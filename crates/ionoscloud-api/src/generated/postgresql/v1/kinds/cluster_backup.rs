// Written by `cargo xtask codegen` from postgresql-v1.json, sha256
// 8d8f50a1858ff32bf2d825f9ad21cffaca0b98b58329165756b49127313b5368;
// do not edit.

use ionoscloud_models::postgresql::v1 as models;

use super::super::ListClusterBackups;
use super::ClusterKey;

use crate::resource;

/// The backups of one cluster; they are listed only.
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

    fn entry_origin(entry: &models::Backup) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(None, None, created)
    }
}
