//! MongoDB: the emulated operations and their state.

mod changes;
mod cluster;
mod clusters;
mod connections;
mod editions;
mod infos;
mod logs;
#[cfg(feature = "data-plane")]
mod plane;
mod restores;
mod roles;
mod rules;
mod snapshots;
mod templates;
mod users;
mod versions;

use std::any::Any;
use std::time::Duration;

use serde_json::Value;

use crate::engine::api_error::ApiError;
use crate::engine::ids::Ids;
use crate::engine::product::{Context, Product, Success};
use crate::engine::request::Call;
#[cfg(feature = "data-plane")]
use crate::engine::served::Served;
use crate::engine::settings::Settings;
use crate::engine::source::Source;
use crate::engine::table::LifeCycle;
use cluster::Cluster;

/// The states of clusters. A restore has no state of its own.
const LIFE_CYCLE: LifeCycle = LifeCycle::BUSY;

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

/// Everything that was created and is not gone, oldest first.
#[derive(Debug)]
pub(crate) struct Store {
    source: Source,
    ids: Ids,
    clusters: Vec<Cluster>,
    /// `true` if clusters have servers of their own.
    has_data_plane: bool,
}

impl Store {
    pub(crate) fn new(seed: u64) -> Option<Self> {
        let source = Source::named("mongodb")?;
        Some(Self { source, ids: Ids::seeded(seed), clusters: Vec::new(), has_data_plane: false })
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

/// The key of the ids in the state; clusters have theirs behind another one.
const IDS: &str = "ids";
const CLUSTER: &str = "cluster/";

impl Product for Store {
    fn source(&self) -> Source {
        self.source
    }

    /// Editions, versions and locations have rules of their own here.
    fn open_lists(&self) -> Vec<&'static str> {
        vec![
            "properties.edition",
            "properties.instances",
            "properties.location",
            "properties.mongoDBVersion",
            "properties.type",
        ]
    }

    fn emulates(&self, operation: &str) -> bool {
        HANDLERS.iter().any(|(id, _)| *id == operation)
    }

    fn handle(&mut self, call: &Call, context: &mut Context<'_>) -> Result<Success, ApiError> {
        let known = HANDLERS.iter().find(|(id, _)| *id == call.operation.id);
        let (_, handler) = known.ok_or_else(|| ApiError::not_emulated(&call.operation.id))?;
        let body = handler(call, context.settings, self)?;
        if self.changes_state(call.operation) {
            let id = body["id"].as_str().filter(|_| call.operation.id == "clustersPost");
            let id = id.unwrap_or_else(|| call.path_parameter("clusterId")).to_owned();
            if let Some(cluster) = self.clusters.iter().find(|cluster| cluster.id == id) {
                context.networks.set(cluster.network_lock(context.settings.times.network_release), call.now);
            }
            context.changed(IDS);
            context.changed(format!("{CLUSTER}{id}"));
        }
        Ok(Success::json(body))
    }

    #[cfg(feature = "data-plane")]
    fn served(&mut self) -> Option<&mut dyn Served> {
        Some(self)
    }

    fn inherit(&mut self, previous: &dyn Any) {
        self.has_data_plane = previous.downcast_ref::<Self>().is_some_and(|previous| previous.has_data_plane);
        if self.has_data_plane {
            self.clusters.iter_mut().for_each(|cluster| cluster.timeline.start_server());
        }
    }

    fn keys(&mut self, now: Duration) -> Vec<String> {
        let clusters = self.clusters(now).iter().map(|cluster| format!("{CLUSTER}{}", cluster.id));
        std::iter::once(IDS.to_owned()).chain(clusters).collect()
    }

    fn save(&self, key: &str) -> serde_json::Result<Option<Value>> {
        match key.strip_prefix(CLUSTER) {
            None => serde_json::to_value(&self.ids).map(Some),
            Some(id) => self.clusters.iter().find(|cluster| cluster.id == id).map(serde_json::to_value).transpose(),
        }
    }

    fn load(&mut self, key: &str, entry: Option<Value>) -> serde_json::Result<()> {
        match (key.strip_prefix(CLUSTER), entry) {
            (None, Some(entry)) => self.ids = serde_json::from_value(entry)?,
            (Some(id), None) => self.clusters.retain(|cluster| cluster.id != id),
            (Some(id), Some(entry)) => {
                let cluster = serde_json::from_value(entry)?;
                match self.clusters.iter_mut().find(|cluster| cluster.id == id) {
                    Some(known) => *known = cluster,
                    None => self.clusters.push(cluster),
                }
            }
            (None, None) => {}
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use ionoscloud_spec::Document;

    use super::*;

    #[test]
    fn handlers_have_ids_of_document() {
        let document = Document::named("mongodb").unwrap();
        for (id, _) in HANDLERS {
            assert!(document.operation(id).is_some(), "{id}");
        }
    }
}
