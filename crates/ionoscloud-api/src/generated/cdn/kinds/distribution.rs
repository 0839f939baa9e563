// Written by `cargo xtask codegen` from cdn.json, sha256
// 04c881e027d6a3b3773c64d175b683ee895d5e2eeefca2e3ba7db71e9029bb49;
// do not edit.

use ionoscloud_models::cdn as models;

use super::super::{
    CreateDistribution, DeleteDistribution, GetDistribution, ListDistributions, PRODUCT, ReplaceDistribution,
};
use super::Root;

use crate::resource;

/// The distributions of the contract.
///
/// The collection `/distributions`.
#[derive(Clone, Copy, Debug)]
pub enum Distribution {}
impl resource::Kind for Distribution {
    type Parent = Root;
    const NOUN: &'static str = "distribution";
}

impl resource::Resource for Distribution {
    type Item = models::Distribution;
    type Id = models::DistributionId;
    type Key = DistributionKey;
    type Get = GetDistribution;

    fn key(parent: &Root, id: models::DistributionId) -> DistributionKey {
        DistributionKey { location: parent.location.clone(), distribution_id: id }
    }

    fn id(key: &DistributionKey) -> &models::DistributionId {
        &key.distribution_id
    }

    fn get(key: &DistributionKey) -> GetDistribution {
        GetDistribution::new(key.distribution_id.clone())
    }
}

impl resource::Listable for Distribution {
    type Entry = models::Distribution;
    type List = ListDistributions;

    fn list(_: &Root) -> ListDistributions {
        ListDistributions::new()
    }

    fn list_named(parent: &Root, name: &str) -> ListDistributions {
        Self::list(parent).domain(name)
    }

    fn entry_id(entry: &models::Distribution) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::Distribution) -> Option<&str> {
        entry.properties.domain.as_deref()
    }

    fn entry_origin(entry: &models::Distribution) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for Distribution {
    const UNIQUE: bool = false;
}

impl resource::Tracked for Distribution {
    type Seen = models::Distribution;
    type Poll = GetDistribution;
    type Gone = ();

    fn poll(key: &DistributionKey) -> GetDistribution {
        GetDistribution::new(key.distribution_id.clone())
    }

    fn polled_id(key: &DistributionKey) -> &str {
        key.distribution_id.as_str()
    }

    fn gone(seen: Option<models::Distribution>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for Distribution {
    type New = models::NewDistribution;
    type Created = models::Distribution;
    type Create = CreateDistribution;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn create(_parent: &Root, new: models::NewDistribution) -> CreateDistribution {
        CreateDistribution::new(new)
    }

    fn created_id(created: &models::Distribution) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewDistribution) -> Option<&str> {
        Some(new.domain.as_str())
    }

    fn created_name(created: &models::Distribution) -> Option<&str> {
        created.properties.domain.as_deref()
    }

    fn created_as(item: models::Distribution) -> Option<models::Distribution> {
        Some(item)
    }

    fn agrees(new: &models::NewDistribution, entry: &models::Distribution) -> bool {
        resource::agrees(new, &entry.properties)
    }

    fn created(entry: models::Distribution) -> Option<models::Distribution> {
        Some(entry)
    }
}

impl resource::Replaceable for Distribution {
    type Replacement = models::NewDistribution;
    type Replaced = models::Distribution;
    type Replace = ReplaceDistribution;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn replace(key: &DistributionKey, replacement: models::NewDistribution) -> ReplaceDistribution {
        ReplaceDistribution::new(key.distribution_id.clone(), replacement)
    }

    fn replaced(replaced: &models::Distribution) -> Option<&models::Distribution> {
        Some(replaced)
    }

    fn replaced_as(item: models::Distribution) -> Option<models::Distribution> {
        Some(item)
    }
}

impl resource::Upsertable for Distribution {}
impl resource::Deletable for Distribution {
    type Deleted = ();
    type Delete = DeleteDistribution;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn delete(key: &DistributionKey) -> DeleteDistribution {
        DeleteDistribution::new(key.distribution_id.clone())
    }
}

/// The key of a distribution: `/distributions/{distributionId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DistributionKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the distribution.
    pub distribution_id: models::DistributionId,
}

impl DistributionKey {
    /// The key of these ids, in the default location.
    pub fn new(distribution_id: impl Into<models::DistributionId>) -> Self {
        Self { location: None, distribution_id: distribution_id.into() }
    }
}

impl resource::Key for DistributionKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/distributions/{distributionId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.distribution_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [distribution_id] = ids else { return None };
        Some(Self { location, distribution_id: distribution_id.as_str().into() })
    }
}

impl std::fmt::Display for DistributionKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for DistributionKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
