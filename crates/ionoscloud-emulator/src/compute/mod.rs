//! The little of the Cloud API that databases have an effect on: deleting the network of a cluster.
//!
//! There are no data centres here. Every LAN and every data centre is taken as existing, before its deletion and after,
//! because clusters may be connected to any.

mod deletions;

use std::sync::LazyLock;

use ionoscloud_spec::Document;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::api_error::ApiError;
use crate::ids::Ids;
use crate::request::Call;
use crate::{mongodb, router};

/// Handles one operation: returns a body (`null` for none) and a `Location`. The status is the document's.
pub(crate) type Handler = fn(&Call, &mut Store, &mongodb::Store) -> Result<(Value, Option<String>), ApiError>;

const HANDLERS: [(&str, Handler); 3] = [
    ("datacentersDelete", deletions::delete_datacenter),
    ("datacentersLansDelete", deletions::delete_lan),
    ("requestsStatusGet", deletions::status),
];

/// These operations and their schemas as they are in the whole document, which would take long to read at every start.
static EXCERPT: LazyLock<Option<Document>> =
    LazyLock::new(|| Document::parse("compute", include_str!("excerpt.json")).ok());

/// The emulated excerpt of the Cloud API.
pub(crate) fn document() -> Option<&'static Document> {
    EXCERPT.as_ref()
}

/// The handler of an operation of the document, if it is emulated.
pub(crate) fn handler(operation: &str) -> Option<Handler> {
    HANDLERS.iter().find(|(id, _)| *id == operation).map(|(_, handler)| *handler)
}

/// Returns a 501 for a path of the Cloud API that has no operation here, whether the real API has one or not.
pub(crate) fn left_out(path: &str) -> Option<ApiError> {
    let mount = router::mount(document()?);
    let rest = path.strip_prefix('/')?.strip_prefix(mount)?;
    (rest.is_empty() || rest.starts_with('/')).then(|| {
        let known = HANDLERS.map(|(id, _)| id).join(", ");
        ApiError::not_emulated(&format!("this operation of the Cloud API; it knows {known} alone"))
    })
}

/// Accepted deletions, oldest first.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Store {
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

impl Default for Store {
    fn default() -> Self {
        Self { ids: Ids::seeded(4), requests: Vec::new() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn excerpt_equals_the_whole_document() {
        let (excerpt, whole) = (document().unwrap(), Document::named("compute").unwrap());
        assert_eq!(excerpt.operations().len(), HANDLERS.len());
        for operation in excerpt.operations() {
            assert!(handler(&operation.id).is_some(), "{}", operation.id);
            assert_eq!(Some(operation), whole.operation(&operation.id));
        }
        for (name, schema) in &excerpt.schemas {
            assert_eq!(Some(schema), whole.schemas.get(name), "{name}");
        }
        assert_eq!(router::mount(excerpt), router::mount(whole));
        assert_eq!((&excerpt.security, &excerpt.version), (&whole.security, &whole.version));
    }
}
