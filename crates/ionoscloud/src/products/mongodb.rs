//! DBaaS MongoDB: clusters with their users, snapshots and logs; templates and versions.

mod cluster;
mod conditions;
mod log_lines;
mod log_reader;
mod logs;
mod templates;
mod users;

pub use ionoscloud_api::mongodb as operations;
use ionoscloud_api::mongodb::{GetApiVersion, ListApiVersions, ListVersions};
pub use ionoscloud_models::mongodb::*;

pub use self::conditions::healthy;
pub use self::log_lines::{LogLine, LogLines};
pub use self::logs::Logs;
use crate::Error;
pub use crate::generated::mongodb::*;

impl MongoDb {
    /// The versions of MongoDB that a new cluster can have, such as `7.0`.
    ///
    /// `GET /versions`.
    ///
    /// # Errors
    ///
    /// Those of the call.
    pub async fn versions(&self) -> Result<Vec<String>, Error> {
        Ok(version_names(self.client.send(ListVersions::new()).await?))
    }

    /// The version of the API that answers; not of MongoDB.
    ///
    /// `GET /infos/version`.
    ///
    /// # Errors
    ///
    /// Those of the call.
    pub async fn api_version(&self) -> Result<ApiVersion, Error> {
        self.client.send(GetApiVersion::new()).await
    }

    /// Every version of the API that there is.
    ///
    /// `GET /infos/versions`.
    ///
    /// # Errors
    ///
    /// Those of the call.
    pub async fn api_versions(&self) -> Result<Vec<ApiVersion>, Error> {
        self.client.send(ListApiVersions::new()).await
    }
}

fn version_names(list: MongoVersionList) -> Vec<String> {
    list.versions.into_iter().filter_map(|version| version.name).collect()
}
