//! MongoDB: which operations are emulated, and what they work on.

mod changes;
mod cluster;
mod clusters;
mod connections;
mod editions;
mod infos;
mod logs;
mod network;
#[cfg(feature = "data-plane")]
mod plane;
mod restores;
mod roles;
mod rules;
mod snapshots;
mod templates;
mod timeline;
mod users;
mod versions;

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::api_error::ApiError;
use crate::builder::Settings;
use crate::ids::Ids;
use crate::request::Call;
use cluster::Cluster;
use network::Lock;
#[cfg(feature = "data-plane")]
pub(crate) use plane::WantedUser;

/// Handles one operation; `null` stands for no body. The status is the document's.
pub(crate) type Handler = fn(&Call, &Settings, &mut Store) -> Result<Value, ApiError>;

const HANDLERS: [(&str, Handler); 18] = [
    ("clustersGet", clusters::list),
    ("clustersPost", clusters::create),
    ("clustersFindById", clusters::get),
    ("clustersPatch", clusters::update),
    ("clustersDelete", clusters::delete),
    ("clustersUsersGet", users::list),
    ("clustersUsersPost", users::create),
    ("clustersUsersFindById", users::get),
    ("clustersUsersPatch", users::update),
    ("clustersUsersDelete", users::delete),
    ("clustersSnapshotsGet", snapshots::list),
    ("clustersRestorePost", restores::create),
    ("clustersLogsGet", logs::get),
    ("clustersVersionsGet", versions::list_for_cluster),
    ("versionsGet", versions::list),
    ("templatesGet", templates::list),
    ("infosVersionGet", infos::current),
    ("infosVersionsGet", infos::list),
];

/// The handler of an operation of the document, if it is emulated.
pub(crate) fn handler(operation: &str) -> Option<Handler> {
    HANDLERS.iter().find(|(id, _)| *id == operation).map(|(_, handler)| *handler)
}

/// Everything that was created and is not gone, oldest first.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Store {
    ids: Ids,
    clusters: Vec<Cluster>,
    #[serde(default)]
    locks: Vec<Lock>,
    /// `true` if clusters have servers of their own.
    #[serde(skip)]
    has_data_plane: bool,
}

impl Store {
    pub(crate) fn new(seed: u64) -> Self {
        Self { ids: Ids::seeded(seed), clusters: Vec::new(), locks: Vec::new(), has_data_plane: false }
    }

    /// The clusters that are not gone by now. The others are removed here, at each access.
    fn clusters(&mut self, now: Duration) -> &mut Vec<Cluster> {
        self.clusters.retain(|cluster| !cluster.timeline.is_gone(now));
        self.clusters.iter_mut().for_each(|cluster| cluster.catch_up(now));
        &mut self.clusters
    }

    /// The cluster that the path names; 404 also for a new one that is not to be found yet.
    fn cluster(&mut self, call: &Call, settings: &Settings) -> Result<&mut Cluster, ApiError> {
        let id = call.path_parameter("clusterId");
        let found = self.clusters(call.now).iter_mut().find(|cluster| cluster.id == id);
        found
            .filter(|cluster| cluster.is_older_than(settings.times.get_visibility_delay, call.now))
            .ok_or_else(|| ApiError::not_found("emulator-cluster-not-found", "there is no cluster with this id"))
    }
}

#[cfg(test)]
mod tests {
    use ionoscloud_spec::Document;

    use super::*;

    #[test]
    fn handlers_have_ids_of_the_document() {
        let document = Document::named("mongodb").unwrap();
        for (id, _) in HANDLERS {
            assert!(document.operation(id).is_some(), "{id}");
        }
    }
}
