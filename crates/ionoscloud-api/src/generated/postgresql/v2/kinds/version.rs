// Written by `cargo xtask codegen` from postgresql-v2.json, sha256
// 6568742646e4a06226e27839ed9c4e6fdeb49b5d09b26c2b06c98cd77c914f7a;
// do not edit.

use ionoscloud_models::postgresql::v2 as models;

use super::super::{GetVersion, ListVersions, PRODUCT};
use super::Root;

use crate::resource;

/// The versions of PostgreSQL that a cluster can have; they are only read.
///
/// The collection `/versions`.
#[derive(Clone, Copy, Debug)]
pub enum Version {}
impl resource::Kind for Version {
    type Parent = Root;
    const NOUN: &'static str = "version";
}

impl resource::Resource for Version {
    type Item = models::Version;
    type Id = models::VersionId;
    type Key = VersionKey;
    type Get = GetVersion;

    fn key(parent: &Root, id: models::VersionId) -> VersionKey {
        VersionKey { location: parent.location.clone(), version_id: id }
    }

    fn id(key: &VersionKey) -> &models::VersionId {
        &key.version_id
    }

    fn get(key: &VersionKey) -> GetVersion {
        GetVersion::new(key.version_id.clone())
    }
}

impl resource::Listable for Version {
    type Entry = models::Version;
    type List = ListVersions;

    fn list(_: &Root) -> ListVersions {
        ListVersions::new()
    }

    fn entry_id(entry: &models::Version) -> Option<&str> {
        Some(entry.id.as_str())
    }
}

impl resource::Tracked for Version {
    type Seen = models::Version;
    type Poll = GetVersion;
    type Gone = ();

    fn poll(key: &VersionKey) -> GetVersion {
        GetVersion::new(key.version_id.clone())
    }

    fn polled_id(key: &VersionKey) -> &str {
        key.version_id.as_str()
    }

    fn gone(seen: Option<models::Version>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

/// The key of a version: `/versions/{versionId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct VersionKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the version.
    pub version_id: models::VersionId,
}

impl VersionKey {
    /// The key of these ids, in the default location.
    pub fn new(version_id: impl Into<models::VersionId>) -> Self {
        Self { location: None, version_id: version_id.into() }
    }
}

impl resource::Key for VersionKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/versions/{versionId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.version_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [version_id] = ids else { return None };
        Some(Self { location, version_id: version_id.as_str().into() })
    }
}

impl std::fmt::Display for VersionKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for VersionKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
