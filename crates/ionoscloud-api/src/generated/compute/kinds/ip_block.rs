// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::compute as models;

use super::super::{CreateIpBlock, DeleteIpBlock, GetIpBlock, ListIpBlocks, PRODUCT, ReplaceIpBlock, UpdateIpBlock};
use super::Root;

use crate::resource;

/// The blocks of public IP addresses that the contract has reserved.
///
/// The collection `/ipblocks`.
#[derive(Clone, Copy, Debug)]
pub enum IpBlock {}
impl resource::Kind for IpBlock {
    type Parent = Root;
    const NOUN: &'static str = "IP block";
}

impl resource::Resource for IpBlock {
    type Item = models::IpBlock;
    type Id = models::IpBlockId;
    type Key = IpBlockKey;
    type Get = GetIpBlock;

    fn key(parent: &Root, id: models::IpBlockId) -> IpBlockKey {
        IpBlockKey { location: parent.location.clone(), ip_block_id: id }
    }

    fn id(key: &IpBlockKey) -> &models::IpBlockId {
        &key.ip_block_id
    }

    fn get(key: &IpBlockKey) -> GetIpBlock {
        GetIpBlock::new(key.ip_block_id.clone())
    }
}

impl resource::Listable for IpBlock {
    type Entry = models::IpBlock;
    type List = ListIpBlocks;

    fn list(_: &Root) -> ListIpBlocks {
        ListIpBlocks::new().depth(1)
    }

    fn list_named(parent: &Root, name: &str) -> ListIpBlocks {
        Self::list(parent).filter("name", name)
    }

    fn entry_id(entry: &models::IpBlock) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::IpBlock) -> Option<&str> {
        entry.properties.as_ref()?.name.as_deref()
    }

    fn entry_origin(entry: &models::IpBlock) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for IpBlock {
    const UNIQUE: bool = false;
}

impl resource::Tracked for IpBlock {
    type Seen = models::IpBlock;
    type Poll = GetIpBlock;
    type Gone = ();

    fn poll(key: &IpBlockKey) -> GetIpBlock {
        GetIpBlock::new(key.ip_block_id.clone())
    }

    fn polled_id(key: &IpBlockKey) -> &str {
        key.ip_block_id.as_str()
    }

    fn gone(seen: Option<models::IpBlock>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for IpBlock {
    type New = models::NewIpBlock;
    type Created = models::IpBlock;
    type Create = CreateIpBlock;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn create(_parent: &Root, new: models::NewIpBlock) -> CreateIpBlock {
        CreateIpBlock::new(new)
    }

    fn created_id(created: &models::IpBlock) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewIpBlock) -> Option<&str> {
        new.name.as_deref()
    }

    fn created_name(created: &models::IpBlock) -> Option<&str> {
        created.properties.as_ref()?.name.as_deref()
    }

    fn created_as(item: models::IpBlock) -> Option<models::IpBlock> {
        Some(item)
    }

    fn agrees(new: &models::NewIpBlock, entry: &models::IpBlock) -> bool {
        resource::agrees(new, &entry.properties)
    }

    fn created(entry: models::IpBlock) -> Option<models::IpBlock> {
        Some(entry)
    }
}

impl resource::Updatable for IpBlock {
    type Update = models::IpBlockUpdate;
    type Updated = models::IpBlock;
    type UpdateOperation = UpdateIpBlock;
    const UPDATE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn update(key: &IpBlockKey, update: models::IpBlockUpdate) -> UpdateIpBlock {
        UpdateIpBlock::new(key.ip_block_id.clone(), update)
    }

    fn updated(updated: &models::IpBlock) -> Option<&models::IpBlock> {
        Some(updated)
    }

    fn updated_as(item: models::IpBlock) -> Option<models::IpBlock> {
        Some(item)
    }
}

impl resource::Replaceable for IpBlock {
    type Replacement = models::NewIpBlock;
    type Replaced = models::IpBlock;
    type Replace = ReplaceIpBlock;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn replace(key: &IpBlockKey, replacement: models::NewIpBlock) -> ReplaceIpBlock {
        ReplaceIpBlock::new(key.ip_block_id.clone(), replacement)
    }

    fn replaced(replaced: &models::IpBlock) -> Option<&models::IpBlock> {
        Some(replaced)
    }

    fn replaced_as(item: models::IpBlock) -> Option<models::IpBlock> {
        Some(item)
    }
}

impl resource::Deletable for IpBlock {
    type Deleted = ();
    type Delete = DeleteIpBlock;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn delete(key: &IpBlockKey) -> DeleteIpBlock {
        DeleteIpBlock::new(key.ip_block_id.clone())
    }
}

/// The key of an IP block: `/ipblocks/{ipblockId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct IpBlockKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the IP block.
    pub ip_block_id: models::IpBlockId,
}

impl IpBlockKey {
    /// The key of these ids, in the default location.
    pub fn new(ip_block_id: impl Into<models::IpBlockId>) -> Self {
        Self { location: None, ip_block_id: ip_block_id.into() }
    }
}

impl resource::Key for IpBlockKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/ipblocks/{ipblockId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.ip_block_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [ip_block_id] = ids else { return None };
        Some(Self { location, ip_block_id: ip_block_id.as_str().into() })
    }
}

impl std::fmt::Display for IpBlockKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for IpBlockKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
