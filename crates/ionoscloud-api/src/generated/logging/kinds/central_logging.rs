// Written by `cargo xtask codegen` from logging.json, sha256
// f995a57a34bb788e6c58ba956a375afa2ab3bb39642e6bfbafc31080e70241e9;
// do not edit.

use ionoscloud_models::logging as models;

use super::super::{GetCentralLogging, ListCentralLogging, PRODUCT, ReplaceCentralLogging};
use super::Root;

use crate::resource;

/// The central logging of a location: a collection of one, which is turned on and off.
///
/// The collection `/central`.
#[derive(Clone, Copy, Debug)]
pub enum CentralLogging {}
impl resource::Kind for CentralLogging {
    type Parent = Root;
    const NOUN: &'static str = "central logging";
}

impl resource::Resource for CentralLogging {
    type Item = models::CentralLogging;
    type Id = models::CentralLoggingId;
    type Key = CentralLoggingKey;
    type Get = GetCentralLogging;

    fn key(parent: &Root, id: models::CentralLoggingId) -> CentralLoggingKey {
        CentralLoggingKey { location: parent.location.clone(), central_id: id }
    }

    fn id(key: &CentralLoggingKey) -> &models::CentralLoggingId {
        &key.central_id
    }

    fn get(key: &CentralLoggingKey) -> GetCentralLogging {
        GetCentralLogging::new(key.central_id.clone())
    }
}

impl resource::Listable for CentralLogging {
    type Entry = models::CentralLogging;
    type List = ListCentralLogging;

    fn list(_: &Root) -> ListCentralLogging {
        ListCentralLogging::new()
    }

    fn entry_id(entry: &models::CentralLogging) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_origin(entry: &models::CentralLogging) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Tracked for CentralLogging {
    type Seen = models::CentralLogging;
    type Poll = GetCentralLogging;
    type Gone = ();

    fn poll(key: &CentralLoggingKey) -> GetCentralLogging {
        GetCentralLogging::new(key.central_id.clone())
    }

    fn polled_id(key: &CentralLoggingKey) -> &str {
        key.central_id.as_str()
    }

    fn gone(seen: Option<models::CentralLogging>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Replaceable for CentralLogging {
    type Replacement = models::CentralLoggingReplacement;
    type Replaced = models::CentralLogging;
    type Replace = ReplaceCentralLogging;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::None;

    fn replace(key: &CentralLoggingKey, replacement: models::CentralLoggingReplacement) -> ReplaceCentralLogging {
        ReplaceCentralLogging::new(key.central_id.clone(), replacement)
    }

    fn replaced(replaced: &models::CentralLogging) -> Option<&models::CentralLogging> {
        Some(replaced)
    }

    fn replaced_as(item: models::CentralLogging) -> Option<models::CentralLogging> {
        Some(item)
    }
}

/// The key of a central logging: `/central/{centralId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CentralLoggingKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the central logging.
    pub central_id: models::CentralLoggingId,
}

impl CentralLoggingKey {
    /// The key of these ids, in the default location.
    pub fn new(central_id: impl Into<models::CentralLoggingId>) -> Self {
        Self { location: None, central_id: central_id.into() }
    }
}

impl resource::Key for CentralLoggingKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/central/{centralId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.central_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [central_id] = ids else { return None };
        Some(Self { location, central_id: central_id.as_str().into() })
    }
}

impl std::fmt::Display for CentralLoggingKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for CentralLoggingKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
