//! MongoDB: which operations are emulated, and what they work on.

mod cluster;
mod clusters;
mod life_cycle;
mod rules;
mod templates;

use std::time::Duration;

use serde_json::Value;

use crate::api_error::ApiError;
use crate::builder::Settings;
use crate::ids::Ids;
use crate::request::Call;
use cluster::Cluster;

/// Answers one operation. The status is the document's.
pub(crate) type Handler = fn(&Call, &Settings, &mut Store) -> Result<Value, ApiError>;

const HANDLERS: [(&str, Handler); 6] = [
    ("clustersGet", clusters::list),
    ("clustersPost", clusters::create),
    ("clustersFindById", clusters::get),
    ("clustersPatch", clusters::update),
    ("clustersDelete", clusters::delete),
    ("templatesGet", templates::list),
];

/// The handler of an operation of the document, if it is emulated.
pub(crate) fn handler(operation: &str) -> Option<Handler> {
    HANDLERS.iter().find(|(id, _)| *id == operation).map(|(_, handler)| *handler)
}

/// Everything that was created and is not gone, oldest first.
#[derive(Debug)]
pub(crate) struct Store {
    ids: Ids,
    clusters: Vec<Cluster>,
}

impl Store {
    pub(crate) fn new(seed: u64) -> Self {
        Self { ids: Ids::seeded(seed), clusters: Vec::new() }
    }

    /// The clusters that are not gone by now. The others are forgotten here, when somebody looks.
    fn clusters(&mut self, now: Duration) -> &mut Vec<Cluster> {
        self.clusters.retain(|cluster| !cluster.life_cycle.is_gone(now));
        &mut self.clusters
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
