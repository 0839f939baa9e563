// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::compute as models;

use super::super::{
    CreateIpBlockLabel, DeleteIpBlockLabel, GetIpBlockLabel, ListIpBlockLabels, PRODUCT, ReplaceIpBlockLabel,
};
use super::IpBlockKey;

use crate::resource;

/// The labels of an IP block. They have no state: the response completes a change.
///
/// The collection `/ipblocks/{ipblockId}/labels`.
#[derive(Clone, Copy, Debug)]
pub enum IpBlockLabel {}
impl resource::Kind for IpBlockLabel {
    type Parent = IpBlockKey;
    const NOUN: &'static str = "label";
}

impl resource::Resource for IpBlockLabel {
    type Item = models::ResourceLabel;
    type Id = String;
    type Key = IpBlockLabelKey;
    type Get = GetIpBlockLabel;

    fn key(parent: &IpBlockKey, id: String) -> IpBlockLabelKey {
        IpBlockLabelKey { location: parent.location.clone(), ip_block_id: parent.ip_block_id.clone(), key: id }
    }

    fn id(key: &IpBlockLabelKey) -> &String {
        &key.key
    }

    fn get(key: &IpBlockLabelKey) -> GetIpBlockLabel {
        GetIpBlockLabel::new(key.ip_block_id.clone(), key.key.clone())
    }
}

impl resource::Listable for IpBlockLabel {
    type Entry = models::ResourceLabel;
    type List = ListIpBlockLabels;

    fn list(parent: &IpBlockKey) -> ListIpBlockLabels {
        ListIpBlockLabels::new(parent.ip_block_id.clone()).depth(1)
    }

    fn entry_id(entry: &models::ResourceLabel) -> Option<&str> {
        entry.properties.as_ref()?.key.as_deref()
    }

    fn entry_origin(entry: &models::ResourceLabel) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Tracked for IpBlockLabel {
    type Seen = models::ResourceLabel;
    type Poll = GetIpBlockLabel;
    type Gone = ();

    fn poll(key: &IpBlockLabelKey) -> GetIpBlockLabel {
        GetIpBlockLabel::new(key.ip_block_id.clone(), key.key.clone())
    }

    fn polled_id(key: &IpBlockLabelKey) -> &str {
        key.key.as_str()
    }

    fn gone(seen: Option<models::ResourceLabel>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for IpBlockLabel {
    type New = models::NewResourceLabel;
    type Created = models::ResourceLabel;
    type Create = CreateIpBlockLabel;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::None;

    fn create(parent: &IpBlockKey, new: models::NewResourceLabel) -> CreateIpBlockLabel {
        CreateIpBlockLabel::new(parent.ip_block_id.clone(), new)
    }

    fn created_id(created: &models::ResourceLabel) -> Option<&str> {
        created.properties.as_ref()?.key.as_deref()
    }

    fn new_id(new: &models::NewResourceLabel) -> Option<&str> {
        Some(new.key.as_str())
    }

    fn created_as(item: models::ResourceLabel) -> Option<models::ResourceLabel> {
        Some(item)
    }
}

impl resource::Replaceable for IpBlockLabel {
    type Replacement = models::NewResourceLabel;
    type Replaced = models::ResourceLabel;
    type Replace = ReplaceIpBlockLabel;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::None;

    fn replace(key: &IpBlockLabelKey, replacement: models::NewResourceLabel) -> ReplaceIpBlockLabel {
        ReplaceIpBlockLabel::new(key.ip_block_id.clone(), key.key.clone(), replacement)
    }

    fn replaced(replaced: &models::ResourceLabel) -> Option<&models::ResourceLabel> {
        Some(replaced)
    }

    fn replaced_as(item: models::ResourceLabel) -> Option<models::ResourceLabel> {
        Some(item)
    }
}

impl resource::Deletable for IpBlockLabel {
    type Deleted = ();
    type Delete = DeleteIpBlockLabel;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::None;

    fn delete(key: &IpBlockLabelKey) -> DeleteIpBlockLabel {
        DeleteIpBlockLabel::new(key.ip_block_id.clone(), key.key.clone())
    }
}

/// The key of a label: `/ipblocks/{ipblockId}/labels/{key}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct IpBlockLabelKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the IP block.
    pub ip_block_id: models::IpBlockId,
    /// The key in the path.
    pub key: String,
}

impl IpBlockLabelKey {
    /// The key of these ids, in the default location.
    pub fn new(ip_block_id: impl Into<models::IpBlockId>, key: impl Into<String>) -> Self {
        Self { location: None, ip_block_id: ip_block_id.into(), key: key.into() }
    }
}

impl resource::Key for IpBlockLabelKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/ipblocks/{ipblockId}/labels/{key}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.ip_block_id.as_str(), self.key.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [ip_block_id, key] = ids else { return None };
        Some(Self { location, ip_block_id: ip_block_id.as_str().into(), key: key.as_str().into() })
    }
}

impl std::fmt::Display for IpBlockLabelKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for IpBlockLabelKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
