// Written by `cargo xtask codegen` from vpn.json, sha256
// b894a621b6f0eb1b4565604b5773bcfa30ceaaa6f5bccf711b942c626b9d4bdb;
// do not edit.

use ionoscloud_models::vpn as models;

use super::super::{
    CreateIpsecGateway, DeleteIpsecGateway, GetIpsecGateway, ListIpsecGateways, PRODUCT, ReplaceIpsecGateway,
};
use super::Root;

use crate::resource;

/// The IPsec gateways of the contract in one location.
///
/// The collection `/ipsecgateways`.
#[derive(Clone, Copy, Debug)]
pub enum IpsecGateway {}
impl resource::Kind for IpsecGateway {
    type Parent = Root;
    const NOUN: &'static str = "IPsec gateway";
}

impl resource::Resource for IpsecGateway {
    type Item = models::IpsecGateway;
    type Id = models::IpsecGatewayId;
    type Key = IpsecGatewayKey;
    type Get = GetIpsecGateway;

    fn key(parent: &Root, id: models::IpsecGatewayId) -> IpsecGatewayKey {
        IpsecGatewayKey { location: parent.location.clone(), gateway_id: id }
    }

    fn id(key: &IpsecGatewayKey) -> &models::IpsecGatewayId {
        &key.gateway_id
    }

    fn get(key: &IpsecGatewayKey) -> GetIpsecGateway {
        GetIpsecGateway::new(key.gateway_id.clone())
    }
}

impl resource::Listable for IpsecGateway {
    type Entry = models::IpsecGateway;
    type List = ListIpsecGateways;

    fn list(_: &Root) -> ListIpsecGateways {
        ListIpsecGateways::new()
    }

    fn entry_id(entry: &models::IpsecGateway) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::IpsecGateway) -> Option<&str> {
        entry.properties.name.as_deref()
    }

    fn entry_origin(entry: &models::IpsecGateway) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for IpsecGateway {
    const UNIQUE: bool = false;
}

impl resource::Tracked for IpsecGateway {
    type Seen = models::IpsecGateway;
    type Poll = GetIpsecGateway;
    type Gone = ();

    fn poll(key: &IpsecGatewayKey) -> GetIpsecGateway {
        GetIpsecGateway::new(key.gateway_id.clone())
    }

    fn polled_id(key: &IpsecGatewayKey) -> &str {
        key.gateway_id.as_str()
    }

    fn gone(seen: Option<models::IpsecGateway>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for IpsecGateway {
    type New = models::NewIpsecGateway;
    type Created = models::IpsecGateway;
    type Create = CreateIpsecGateway;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn create(_parent: &Root, new: models::NewIpsecGateway) -> CreateIpsecGateway {
        CreateIpsecGateway::new(new)
    }

    fn created_id(created: &models::IpsecGateway) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewIpsecGateway) -> Option<&str> {
        Some(new.name.as_str())
    }

    fn created_name(created: &models::IpsecGateway) -> Option<&str> {
        created.properties.name.as_deref()
    }

    fn created_as(item: models::IpsecGateway) -> Option<models::IpsecGateway> {
        Some(item)
    }

    fn agrees(new: &models::NewIpsecGateway, entry: &models::IpsecGateway) -> bool {
        resource::agrees(new, &entry.properties)
    }

    fn created(entry: models::IpsecGateway) -> Option<models::IpsecGateway> {
        Some(entry)
    }
}

impl resource::Replaceable for IpsecGateway {
    type Replacement = models::NewIpsecGateway;
    type Replaced = models::IpsecGateway;
    type Replace = ReplaceIpsecGateway;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn replace(key: &IpsecGatewayKey, replacement: models::NewIpsecGateway) -> ReplaceIpsecGateway {
        ReplaceIpsecGateway::new(key.gateway_id.clone(), replacement)
    }

    fn replaced(replaced: &models::IpsecGateway) -> Option<&models::IpsecGateway> {
        Some(replaced)
    }

    fn replaced_as(item: models::IpsecGateway) -> Option<models::IpsecGateway> {
        Some(item)
    }
}

impl resource::Upsertable for IpsecGateway {}
impl resource::Deletable for IpsecGateway {
    type Deleted = ();
    type Delete = DeleteIpsecGateway;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn delete(key: &IpsecGatewayKey) -> DeleteIpsecGateway {
        DeleteIpsecGateway::new(key.gateway_id.clone())
    }
}

/// The key of an IPsec gateway: `/ipsecgateways/{gatewayId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct IpsecGatewayKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the IPsec gateway.
    pub gateway_id: models::IpsecGatewayId,
}

impl IpsecGatewayKey {
    /// The key of these ids, in the default location.
    pub fn new(gateway_id: impl Into<models::IpsecGatewayId>) -> Self {
        Self { location: None, gateway_id: gateway_id.into() }
    }
}

impl resource::Key for IpsecGatewayKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/ipsecgateways/{gatewayId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.gateway_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [gateway_id] = ids else { return None };
        Some(Self { location, gateway_id: gateway_id.as_str().into() })
    }
}

impl std::fmt::Display for IpsecGatewayKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for IpsecGatewayKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
