// Written by `cargo xtask codegen` from mongodb.json, sha256
// c7631ce27a46cd5bf94deea27870752c5c39585c3db08db949dd5f2f2d719c58;
// do not edit.

use ionoscloud_models::mongodb as models;

use super::super::{
    CreateClusterUser, DeleteClusterUser, GetCluster, GetClusterUser, ListClusterUsers, PRODUCT, UpdateClusterUser,
};
use super::ClusterKey;

use crate::resource;

/// The database users of a cluster.
///
/// The collection `/clusters/{clusterId}/users`.
#[derive(Clone, Copy, Debug)]
pub enum User {}
impl resource::Kind for User {
    type Parent = ClusterKey;
    const NOUN: &'static str = "user";
}

impl resource::Resource for User {
    type Item = models::User;
    type Id = models::Username;
    type Key = UserKey;
    type Get = GetClusterUser;

    fn key(parent: &ClusterKey, id: models::Username) -> UserKey {
        UserKey { location: parent.location.clone(), cluster_id: parent.cluster_id.clone(), username: id }
    }

    fn id(key: &UserKey) -> &models::Username {
        &key.username
    }

    fn get(key: &UserKey) -> GetClusterUser {
        GetClusterUser::new(key.cluster_id.clone(), key.username.clone())
    }
}

impl resource::Listable for User {
    type Entry = models::User;
    type List = ListClusterUsers;

    fn list(parent: &ClusterKey) -> ListClusterUsers {
        ListClusterUsers::new(parent.cluster_id.clone())
    }

    fn entry_id(entry: &models::User) -> Option<&str> {
        entry.properties.username.as_ref().map(models::Username::as_str)
    }

    fn entry_name(entry: &models::User) -> Option<&str> {
        entry.properties.username.as_ref().map(models::Username::as_str)
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
    const UNIQUE: bool = true;
}

impl resource::Tracked for User {
    type Seen = models::Cluster;
    type Poll = GetCluster;
    type Gone = models::Cluster;

    fn poll(key: &UserKey) -> GetCluster {
        GetCluster::new(key.cluster_id.clone())
    }

    fn polled_id(key: &UserKey) -> &str {
        key.cluster_id.as_str()
    }

    fn gone(seen: Option<models::Cluster>) -> Option<models::Cluster> {
        seen
    }
}

impl resource::Creatable for User {
    type New = models::NewUser;
    type Created = models::User;
    type Create = CreateClusterUser;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::Parent;
    const UNIQUE_NAMES: bool = true;

    fn create(parent: &ClusterKey, new: models::NewUser) -> CreateClusterUser {
        CreateClusterUser::new(parent.cluster_id.clone(), new)
    }

    fn created_id(created: &models::User) -> Option<&str> {
        created.properties.username.as_ref().map(models::Username::as_str)
    }

    fn new_name(new: &models::NewUser) -> Option<&str> {
        Some(new.username.as_str())
    }

    fn new_id(new: &models::NewUser) -> Option<&str> {
        Some(new.username.as_str())
    }

    fn created_name(created: &models::User) -> Option<&str> {
        created.properties.username.as_ref().map(models::Username::as_str)
    }

    fn created_as(item: models::User) -> Option<models::User> {
        Some(item)
    }

    fn agrees(new: &models::NewUser, entry: &models::User) -> bool {
        resource::agrees_beside(new, &entry.properties, &["password"])
    }

    fn created(entry: models::User) -> Option<models::User> {
        Some(entry)
    }
}

impl resource::Updatable for User {
    type Update = models::UserUpdate;
    type Updated = models::User;
    type UpdateOperation = UpdateClusterUser;
    const UPDATE_WAIT: resource::WaitFamily = resource::WaitFamily::Parent;

    fn update(key: &UserKey, update: models::UserUpdate) -> UpdateClusterUser {
        UpdateClusterUser::new(key.cluster_id.clone(), key.username.clone(), update)
    }

    fn updated_as(item: models::User) -> Option<models::User> {
        Some(item)
    }
}

impl resource::Deletable for User {
    type Deleted = Option<models::User>;
    type Delete = DeleteClusterUser;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::Parent;

    fn delete(key: &UserKey) -> DeleteClusterUser {
        DeleteClusterUser::new(key.cluster_id.clone(), key.username.clone())
    }
}

/// The key of a user: `/clusters/{clusterId}/users/{username}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UserKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the cluster.
    pub cluster_id: models::ClusterId,
    /// The username in the path.
    pub username: models::Username,
}

impl UserKey {
    /// The key of these ids, in the default location.
    pub fn new(cluster_id: impl Into<models::ClusterId>, username: impl Into<models::Username>) -> Self {
        Self { location: None, cluster_id: cluster_id.into(), username: username.into() }
    }
}

impl resource::Key for UserKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/clusters/{clusterId}/users/{username}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.cluster_id.as_str(), self.username.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [cluster_id, username] = ids else { return None };
        Some(Self { location, cluster_id: cluster_id.as_str().into(), username: username.as_str().into() })
    }
}

impl std::fmt::Display for UserKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for UserKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
