// Written by `cargo xtask codegen` from monitoring.json, sha256
// 1a7fd41ad371b97a5cf89026f30a03769a4b177662a1261641af6b426bcab35b;
// do not edit.

use ionoscloud_models::monitoring as models;

use super::super::{GetCentralMonitoring, ListCentralMonitoring, PRODUCT, ReplaceCentralMonitoring};
use super::Root;

use crate::resource;

/// The central monitoring of a location: a collection of one, which is turned on and off.
///
/// The collection `/central`.
#[derive(Clone, Copy, Debug)]
pub enum CentralMonitoring {}
impl resource::Kind for CentralMonitoring {
    type Parent = Root;
    const NOUN: &'static str = "central monitoring";
}

impl resource::Resource for CentralMonitoring {
    type Item = models::CentralMonitoring;
    type Id = models::CentralMonitoringId;
    type Key = CentralMonitoringKey;
    type Get = GetCentralMonitoring;

    fn key(parent: &Root, id: models::CentralMonitoringId) -> CentralMonitoringKey {
        CentralMonitoringKey { location: parent.location.clone(), central_id: id }
    }

    fn id(key: &CentralMonitoringKey) -> &models::CentralMonitoringId {
        &key.central_id
    }

    fn get(key: &CentralMonitoringKey) -> GetCentralMonitoring {
        GetCentralMonitoring::new(key.central_id.clone())
    }
}

impl resource::Listable for CentralMonitoring {
    type Entry = models::CentralMonitoring;
    type List = ListCentralMonitoring;

    fn list(_: &Root) -> ListCentralMonitoring {
        ListCentralMonitoring::new()
    }

    fn entry_id(entry: &models::CentralMonitoring) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_origin(entry: &models::CentralMonitoring) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Tracked for CentralMonitoring {
    type Seen = models::CentralMonitoring;
    type Poll = GetCentralMonitoring;
    type Gone = ();

    fn poll(key: &CentralMonitoringKey) -> GetCentralMonitoring {
        GetCentralMonitoring::new(key.central_id.clone())
    }

    fn polled_id(key: &CentralMonitoringKey) -> &str {
        key.central_id.as_str()
    }

    fn gone(seen: Option<models::CentralMonitoring>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Replaceable for CentralMonitoring {
    type Replacement = models::CentralMonitoringReplacement;
    type Replaced = models::CentralMonitoring;
    type Replace = ReplaceCentralMonitoring;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::None;

    fn replace(
        key: &CentralMonitoringKey,
        replacement: models::CentralMonitoringReplacement,
    ) -> ReplaceCentralMonitoring {
        ReplaceCentralMonitoring::new(key.central_id.clone(), replacement)
    }

    fn replaced(replaced: &models::CentralMonitoring) -> Option<&models::CentralMonitoring> {
        Some(replaced)
    }

    fn replaced_as(item: models::CentralMonitoring) -> Option<models::CentralMonitoring> {
        Some(item)
    }
}

/// The key of a central monitoring: `/central/{centralId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CentralMonitoringKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the central monitoring.
    pub central_id: models::CentralMonitoringId,
}

impl CentralMonitoringKey {
    /// The key of these ids, in the default location.
    pub fn new(central_id: impl Into<models::CentralMonitoringId>) -> Self {
        Self { location: None, central_id: central_id.into() }
    }
}

impl resource::Key for CentralMonitoringKey {
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

impl std::fmt::Display for CentralMonitoringKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for CentralMonitoringKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
