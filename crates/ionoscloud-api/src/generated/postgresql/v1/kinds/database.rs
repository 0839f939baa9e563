// Written by `cargo xtask codegen` from postgresql-v1.json, sha256
// 8d8f50a1858ff32bf2d825f9ad21cffaca0b98b58329165756b49127313b5368;
// do not edit.

use ionoscloud_models::postgresql::v1 as models;

use super::super::{
    CreateClusterDatabase, DeleteClusterDatabase, GetCluster, GetClusterDatabase, ListClusterDatabases, PRODUCT,
};
use super::ClusterKey;

use crate::resource;

/// The databases of a cluster, each with its owner.
///
/// The collection `/clusters/{clusterId}/databases`.
#[derive(Clone, Copy, Debug)]
pub enum Database {}
impl resource::Kind for Database {
    type Parent = ClusterKey;
    const NOUN: &'static str = "database";
}

impl resource::Resource for Database {
    type Item = models::Database;
    type Id = models::DatabaseName;
    type Key = DatabaseKey;
    type Get = GetClusterDatabase;

    fn key(parent: &ClusterKey, id: models::DatabaseName) -> DatabaseKey {
        DatabaseKey { location: parent.location.clone(), cluster_id: parent.cluster_id.clone(), database: id }
    }

    fn id(key: &DatabaseKey) -> &models::DatabaseName {
        &key.database
    }

    fn get(key: &DatabaseKey) -> GetClusterDatabase {
        GetClusterDatabase::new(key.cluster_id.clone(), key.database.clone())
    }
}

impl resource::Listable for Database {
    type Entry = models::Database;
    type List = ListClusterDatabases;

    fn list(parent: &ClusterKey) -> ListClusterDatabases {
        ListClusterDatabases::new(parent.cluster_id.clone())
    }

    fn entry_id(entry: &models::Database) -> Option<&str> {
        entry.properties.name.as_ref().map(models::DatabaseName::as_str)
    }

    fn entry_name(entry: &models::Database) -> Option<&str> {
        entry.properties.name.as_ref().map(models::DatabaseName::as_str)
    }

    fn entry_origin(entry: &models::Database) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for Database {
    const UNIQUE: bool = true;
}

impl resource::Tracked for Database {
    type Seen = models::Cluster;
    type Poll = GetCluster;
    type Gone = models::Cluster;

    fn poll(key: &DatabaseKey) -> GetCluster {
        GetCluster::new(key.cluster_id.clone())
    }

    fn polled_id(key: &DatabaseKey) -> &str {
        key.cluster_id.as_str()
    }

    fn gone(seen: Option<models::Cluster>) -> Option<models::Cluster> {
        seen
    }
}

impl resource::Creatable for Database {
    type New = models::NewDatabase;
    type Created = models::Database;
    type Create = CreateClusterDatabase;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::Parent;
    const UNIQUE_NAMES: bool = true;

    fn create(parent: &ClusterKey, new: models::NewDatabase) -> CreateClusterDatabase {
        CreateClusterDatabase::new(parent.cluster_id.clone(), new)
    }

    fn created_id(created: &models::Database) -> Option<&str> {
        created.properties.name.as_ref().map(models::DatabaseName::as_str)
    }

    fn new_name(new: &models::NewDatabase) -> Option<&str> {
        Some(new.name.as_str())
    }

    fn new_id(new: &models::NewDatabase) -> Option<&str> {
        Some(new.name.as_str())
    }

    fn created_name(created: &models::Database) -> Option<&str> {
        created.properties.name.as_ref().map(models::DatabaseName::as_str)
    }

    fn created_as(item: models::Database) -> Option<models::Database> {
        Some(item)
    }

    fn agrees(new: &models::NewDatabase, entry: &models::Database) -> bool {
        resource::agrees(new, &entry.properties)
    }

    fn created(entry: models::Database) -> Option<models::Database> {
        Some(entry)
    }
}

impl resource::Deletable for Database {
    type Deleted = ();
    type Delete = DeleteClusterDatabase;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::Parent;

    fn delete(key: &DatabaseKey) -> DeleteClusterDatabase {
        DeleteClusterDatabase::new(key.cluster_id.clone(), key.database.clone())
    }
}

/// The key of a database: `/clusters/{clusterId}/databases/{databasename}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DatabaseKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the cluster.
    pub cluster_id: models::ClusterId,
    /// The database in the path.
    pub database: models::DatabaseName,
}

impl DatabaseKey {
    /// The key of these ids, in the default location.
    pub fn new(cluster_id: impl Into<models::ClusterId>, database: impl Into<models::DatabaseName>) -> Self {
        Self { location: None, cluster_id: cluster_id.into(), database: database.into() }
    }
}

impl resource::Key for DatabaseKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/clusters/{clusterId}/databases/{databasename}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.cluster_id.as_str(), self.database.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [cluster_id, database] = ids else { return None };
        Some(Self { location, cluster_id: cluster_id.as_str().into(), database: database.as_str().into() })
    }
}

impl std::fmt::Display for DatabaseKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for DatabaseKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
