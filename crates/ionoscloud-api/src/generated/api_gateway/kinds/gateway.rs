// Written by `cargo xtask codegen` from api-gateway.json, sha256
// 47fa15250f8ce0f698fdc0d53da47fbcc2b4a03e73ab4a13626e01a5a07e5720;
// do not edit.

use ionoscloud_models::api_gateway as models;

use super::super::{CreateGateway, DeleteGateway, GetGateway, ListGateways, PRODUCT, ReplaceGateway};
use super::Root;

use crate::resource;

/// The gateways of the contract.
///
/// The collection `/gateways`.
#[derive(Clone, Copy, Debug)]
pub enum Gateway {}
impl resource::Kind for Gateway {
    type Parent = Root;
    const NOUN: &'static str = "gateway";
}

impl resource::Resource for Gateway {
    type Item = models::Gateway;
    type Id = models::GatewayId;
    type Key = GatewayKey;
    type Get = GetGateway;

    fn key(parent: &Root, id: models::GatewayId) -> GatewayKey {
        GatewayKey { location: parent.location.clone(), gateway_id: id }
    }

    fn id(key: &GatewayKey) -> &models::GatewayId {
        &key.gateway_id
    }

    fn get(key: &GatewayKey) -> GetGateway {
        GetGateway::new(key.gateway_id.clone())
    }
}

impl resource::Listable for Gateway {
    type Entry = models::Gateway;
    type List = ListGateways;

    fn list(_: &Root) -> ListGateways {
        ListGateways::new()
    }

    fn entry_id(entry: &models::Gateway) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::Gateway) -> Option<&str> {
        entry.properties.name.as_deref()
    }

    fn entry_origin(entry: &models::Gateway) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for Gateway {
    const UNIQUE: bool = false;
}

impl resource::Tracked for Gateway {
    type Seen = models::Gateway;
    type Poll = GetGateway;
    type Gone = ();

    fn poll(key: &GatewayKey) -> GetGateway {
        GetGateway::new(key.gateway_id.clone())
    }

    fn polled_id(key: &GatewayKey) -> &str {
        key.gateway_id.as_str()
    }

    fn gone(seen: Option<models::Gateway>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for Gateway {
    type New = models::NewGateway;
    type Created = models::Gateway;
    type Create = CreateGateway;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn create(_parent: &Root, new: models::NewGateway) -> CreateGateway {
        CreateGateway::new(new)
    }

    fn created_id(created: &models::Gateway) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewGateway) -> Option<&str> {
        Some(new.name.as_str())
    }

    fn created_name(created: &models::Gateway) -> Option<&str> {
        created.properties.name.as_deref()
    }

    fn created_as(item: models::Gateway) -> Option<models::Gateway> {
        Some(item)
    }

    fn agrees(new: &models::NewGateway, entry: &models::Gateway) -> bool {
        resource::agrees(new, &entry.properties)
    }

    fn created(entry: models::Gateway) -> Option<models::Gateway> {
        Some(entry)
    }
}

impl resource::Replaceable for Gateway {
    type Replacement = models::NewGateway;
    type Replaced = models::Gateway;
    type Replace = ReplaceGateway;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn replace(key: &GatewayKey, replacement: models::NewGateway) -> ReplaceGateway {
        ReplaceGateway::new(key.gateway_id.clone(), replacement)
    }

    fn replaced(replaced: &models::Gateway) -> Option<&models::Gateway> {
        Some(replaced)
    }

    fn replaced_as(item: models::Gateway) -> Option<models::Gateway> {
        Some(item)
    }
}

impl resource::Upsertable for Gateway {}
impl resource::Deletable for Gateway {
    type Deleted = ();
    type Delete = DeleteGateway;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn delete(key: &GatewayKey) -> DeleteGateway {
        DeleteGateway::new(key.gateway_id.clone())
    }
}

/// The key of a gateway: `/gateways/{apigatewayId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GatewayKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the gateway.
    pub gateway_id: models::GatewayId,
}

impl GatewayKey {
    /// The key of these ids, in the default location.
    pub fn new(gateway_id: impl Into<models::GatewayId>) -> Self {
        Self { location: None, gateway_id: gateway_id.into() }
    }
}

impl resource::Key for GatewayKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/gateways/{apigatewayId}";

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

impl std::fmt::Display for GatewayKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for GatewayKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
