// Written by `cargo xtask codegen` from vpn.json, sha256
// b894a621b6f0eb1b4565604b5773bcfa30ceaaa6f5bccf711b942c626b9d4bdb;
// do not edit.

use ionoscloud_models::vpn as models;

use super::super::{
    CreateWireguardGateway, DeleteWireguardGateway, GetWireguardGateway, ListWireguardGateways, PRODUCT,
    ReplaceWireguardGateway,
};
use super::Root;

use crate::resource;

/// The WireGuard gateways of the contract in one location; each replacement needs the private key again.
///
/// The collection `/wireguardgateways`.
#[derive(Clone, Copy, Debug)]
pub enum WireguardGateway {}
impl resource::Kind for WireguardGateway {
    type Parent = Root;
    const NOUN: &'static str = "WireGuard gateway";
}

impl resource::Resource for WireguardGateway {
    type Item = models::WireguardGateway;
    type Id = models::WireguardGatewayId;
    type Key = WireguardGatewayKey;
    type Get = GetWireguardGateway;

    fn key(parent: &Root, id: models::WireguardGatewayId) -> WireguardGatewayKey {
        WireguardGatewayKey { location: parent.location.clone(), gateway_id: id }
    }

    fn id(key: &WireguardGatewayKey) -> &models::WireguardGatewayId {
        &key.gateway_id
    }

    fn get(key: &WireguardGatewayKey) -> GetWireguardGateway {
        GetWireguardGateway::new(key.gateway_id.clone())
    }
}

impl resource::Listable for WireguardGateway {
    type Entry = models::WireguardGateway;
    type List = ListWireguardGateways;

    fn list(_: &Root) -> ListWireguardGateways {
        ListWireguardGateways::new()
    }

    fn entry_id(entry: &models::WireguardGateway) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::WireguardGateway) -> Option<&str> {
        entry.properties.name.as_deref()
    }

    fn entry_origin(entry: &models::WireguardGateway) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for WireguardGateway {
    const UNIQUE: bool = false;
}

impl resource::Tracked for WireguardGateway {
    type Seen = models::WireguardGateway;
    type Poll = GetWireguardGateway;
    type Gone = ();

    fn poll(key: &WireguardGatewayKey) -> GetWireguardGateway {
        GetWireguardGateway::new(key.gateway_id.clone())
    }

    fn polled_id(key: &WireguardGatewayKey) -> &str {
        key.gateway_id.as_str()
    }

    fn gone(seen: Option<models::WireguardGateway>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for WireguardGateway {
    type New = models::NewWireguardGateway;
    type Created = models::WireguardGateway;
    type Create = CreateWireguardGateway;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn create(_parent: &Root, new: models::NewWireguardGateway) -> CreateWireguardGateway {
        CreateWireguardGateway::new(new)
    }

    fn created_id(created: &models::WireguardGateway) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewWireguardGateway) -> Option<&str> {
        Some(new.name.as_str())
    }

    fn created_name(created: &models::WireguardGateway) -> Option<&str> {
        created.properties.name.as_deref()
    }

    fn created_as(item: models::WireguardGateway) -> Option<models::WireguardGateway> {
        Some(item)
    }

    fn agrees(new: &models::NewWireguardGateway, entry: &models::WireguardGateway) -> bool {
        resource::agrees_beside(new, &entry.properties, &["privateKey"])
    }

    fn created(entry: models::WireguardGateway) -> Option<models::WireguardGateway> {
        Some(entry)
    }
}

impl resource::Replaceable for WireguardGateway {
    type Replacement = models::NewWireguardGateway;
    type Replaced = models::WireguardGateway;
    type Replace = ReplaceWireguardGateway;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn replace(key: &WireguardGatewayKey, replacement: models::NewWireguardGateway) -> ReplaceWireguardGateway {
        ReplaceWireguardGateway::new(key.gateway_id.clone(), replacement)
    }

    fn replaced(replaced: &models::WireguardGateway) -> Option<&models::WireguardGateway> {
        Some(replaced)
    }

    fn replaced_as(item: models::WireguardGateway) -> Option<models::WireguardGateway> {
        Some(item)
    }
}

impl resource::Upsertable for WireguardGateway {}
impl resource::Deletable for WireguardGateway {
    type Deleted = ();
    type Delete = DeleteWireguardGateway;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn delete(key: &WireguardGatewayKey) -> DeleteWireguardGateway {
        DeleteWireguardGateway::new(key.gateway_id.clone())
    }
}

/// The key of a WireGuard gateway: `/wireguardgateways/{gatewayId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct WireguardGatewayKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the WireGuard gateway.
    pub gateway_id: models::WireguardGatewayId,
}

impl WireguardGatewayKey {
    /// The key of these ids, in the default location.
    pub fn new(gateway_id: impl Into<models::WireguardGatewayId>) -> Self {
        Self { location: None, gateway_id: gateway_id.into() }
    }
}

impl resource::Key for WireguardGatewayKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/wireguardgateways/{gatewayId}";

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

impl std::fmt::Display for WireguardGatewayKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for WireguardGatewayKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
