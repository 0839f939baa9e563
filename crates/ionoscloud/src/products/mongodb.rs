//! DBaaS MongoDB: clusters with their users, snapshots and logs; templates and versions.
//!
//! # Nouns
//!
//! [`MongoDb`], from [`Client::mongodb`](crate::Client::mongodb), leads to all of them: [`Clusters`] and
//! [`ClusterHandle`], [`Users`], [`Snapshots`], [`Logs`], [`Templates`].
//! [`CreateRequest`](crate::resource::CreateRequest) creates a cluster, and [`healthy`] is a condition to wait for.
//!
//! # Types
//!
//! Inputs begin with `New` or end in `Update`: [`NewCluster`], [`ClusterUpdate`], [`NewUser`], [`UserUpdate`],
//! [`Restore`]. Responses are [`Cluster`], [`User`], [`Snapshot`], [`Template`], [`ClusterLogs`] and their parts.
//!
//! # Operations
//!
//! [`operations`] has one type per operation of the API, for [`Client::send`](crate::Client::send).

mod cluster;
mod conditions;
mod logs;
mod templates;
mod users;

pub use ionoscloud_api::mongodb as operations;
use ionoscloud_api::mongodb::ListVersions;
pub use ionoscloud_models::mongodb::*;

pub use self::conditions::healthy;
use crate::Error;
pub use crate::generated::mongodb::*;
pub use crate::logs::{LogLine, LogLines};

/// A query for the log of a cluster; get it from [`ClusterHandle::logs`].
pub type Logs = crate::logs::Logs<operations::kinds::Cluster>;

impl MongoDb {
    /// Returns the versions of MongoDB that a new cluster can have, such as `7.0`.
    ///
    /// `GET /versions`.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind).
    pub async fn versions(&self) -> Result<Vec<String>, Error> {
        Ok(version_names(self.client.send(ListVersions::new()).await?))
    }
}

fn version_names(list: MongoVersionList) -> Vec<String> {
    list.versions.into_iter().filter_map(|version| version.name).collect()
}
