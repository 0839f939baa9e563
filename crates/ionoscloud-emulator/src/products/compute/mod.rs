//! The little of the Cloud API that databases have an effect on: deleting the network of a cluster.
//!
//! There are no data centres here. Every LAN and every data centre is taken as existing, before its deletion and after,
//! because clusters may be connected to any.

mod deletions;

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::engine::api_error::ApiError;
use crate::engine::ids::Ids;
use crate::engine::network_locks::NetworkLocks;
use crate::engine::product::{Context, Product, Success};
use crate::engine::request::Call;
use crate::engine::router;
use crate::engine::source::Source;

/// Handles one operation. The status is the document's.
type Handler = fn(&Call, &mut Store, &NetworkLocks) -> Result<Success, ApiError>;

const HANDLERS: [(&str, Handler); 3] = [
    ("datacentersDelete", deletions::delete_datacenter),
    ("datacentersLansDelete", deletions::delete_lan),
    ("requestsStatusGet", deletions::status),
];

/// Accepted deletions, oldest first.
#[derive(Debug)]
pub(crate) struct Store {
    source: Source,
    ids: Ids,
    requests: Vec<Request>,
}

/// A request of the Cloud API: work that continues after the response. Here it is done at once.
#[derive(Debug, Serialize, Deserialize)]
struct Request {
    id: String,
    target: Target,
}

/// The object of a deletion.
#[derive(Debug, Serialize, Deserialize)]
enum Target {
    Datacenter { id: String },
    Lan { id: String, datacenter: String },
}

impl Store {
    pub(crate) fn new(seed: u64) -> Option<Self> {
        Some(Self { source: Source::named("compute")?, ids: Ids::seeded(seed), requests: Vec::new() })
    }
}

/// The key of the ids in the state; requests have theirs behind another one.
const IDS: &str = "ids";
const REQUEST: &str = "request/";

impl Product for Store {
    fn source(&self) -> Source {
        self.source
    }

    fn emulates(&self, operation: &str) -> bool {
        HANDLERS.iter().any(|(id, _)| *id == operation)
    }

    fn handle(&mut self, call: &Call, context: &mut Context<'_>) -> Result<Success, ApiError> {
        let known = HANDLERS.iter().find(|(id, _)| *id == call.operation.id);
        let (_, handler) = known.ok_or_else(|| ApiError::not_emulated(&call.operation.id))?;
        let success = handler(call, self, context.networks)?;
        context.changed(IDS);
        context.changed.extend(self.requests.last().map(|request| format!("{REQUEST}{}", request.id)));
        Ok(success)
    }

    /// A 501 for a path of the Cloud API that has no operation here, whether the real API has one or not.
    fn unrouted(&self, path: &str) -> Option<ApiError> {
        let rest = path.strip_prefix('/')?.strip_prefix(router::mount_of(self.source.outline))?;
        (rest.is_empty() || rest.starts_with('/')).then(|| {
            let known = HANDLERS.map(|(id, _)| id).join(", ");
            ApiError::not_emulated(&format!("this operation of the Cloud API; it knows {known} alone"))
        })
    }

    fn keys(&mut self, _: Duration) -> Vec<String> {
        let requests = self.requests.iter().map(|request| format!("{REQUEST}{}", request.id));
        std::iter::once(IDS.to_owned()).chain(requests).collect()
    }

    fn save(&self, key: &str) -> serde_json::Result<Option<Value>> {
        match key.strip_prefix(REQUEST) {
            None => serde_json::to_value(&self.ids).map(Some),
            Some(id) => self.requests.iter().find(|request| request.id == id).map(serde_json::to_value).transpose(),
        }
    }

    fn load(&mut self, key: &str, entry: Option<Value>) -> serde_json::Result<()> {
        match (key.strip_prefix(REQUEST), entry) {
            (None, Some(entry)) => self.ids = serde_json::from_value(entry)?,
            (Some(id), entry) => {
                self.requests.retain(|request| request.id != id);
                self.requests.extend(entry.map(serde_json::from_value::<Request>).transpose()?);
            }
            (None, None) => {}
        }
        Ok(())
    }
}
