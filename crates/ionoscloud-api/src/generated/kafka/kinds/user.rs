// Written by `cargo xtask codegen` from kafka.json, sha256
// dc93f81b9503befedc3091e58e464fbcfc01a9fcaeb120d70dfe4129f799eb3c;
// do not edit.

use ionoscloud_models::kafka as models;

use super::super::ListClusterUsers;
use super::ClusterKey;

use crate::resource;

/// The users of a cluster, which the API creates; they are only read.
///
/// The collection `/clusters/{clusterId}/users`.
#[derive(Clone, Copy, Debug)]
pub enum User {}
impl resource::Kind for User {
    type Parent = ClusterKey;
    const NOUN: &'static str = "user";
}

impl resource::Listable for User {
    type Entry = models::User;
    type List = ListClusterUsers;

    fn list(parent: &ClusterKey) -> ListClusterUsers {
        ListClusterUsers::new(parent.cluster_id.clone())
    }

    fn entry_id(entry: &models::User) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::User) -> Option<&str> {
        entry.properties.name.as_deref()
    }

    fn entry_origin(entry: &models::User) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for User {
    const UNIQUE: bool = false;
}
