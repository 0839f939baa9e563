// Written by `cargo xtask codegen` from api-gateway.json, sha256
// 47fa15250f8ce0f698fdc0d53da47fbcc2b4a03e73ab4a13626e01a5a07e5720;
// do not edit.

use ionoscloud_models::api_gateway as models;

use super::super::{
    CreateGatewayRoute, DeleteGatewayRoute, GetGatewayRoute, ListGatewayRoutes, PRODUCT, ReplaceGatewayRoute,
};
use super::GatewayKey;

use crate::resource;

/// The routes of a gateway.
///
/// The collection `/gateways/{apigatewayId}/routes`.
#[derive(Clone, Copy, Debug)]
pub enum Route {}
impl resource::Kind for Route {
    type Parent = GatewayKey;
    const NOUN: &'static str = "route";
}

impl resource::Resource for Route {
    type Item = models::Route;
    type Id = models::RouteId;
    type Key = RouteKey;
    type Get = GetGatewayRoute;

    fn key(parent: &GatewayKey, id: models::RouteId) -> RouteKey {
        RouteKey { location: parent.location.clone(), gateway_id: parent.gateway_id.clone(), route_id: id }
    }

    fn id(key: &RouteKey) -> &models::RouteId {
        &key.route_id
    }

    fn get(key: &RouteKey) -> GetGatewayRoute {
        GetGatewayRoute::new(key.gateway_id.clone(), key.route_id.clone())
    }
}

impl resource::Listable for Route {
    type Entry = models::Route;
    type List = ListGatewayRoutes;

    fn list(parent: &GatewayKey) -> ListGatewayRoutes {
        ListGatewayRoutes::new(parent.gateway_id.clone())
    }

    fn entry_id(entry: &models::Route) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::Route) -> Option<&str> {
        entry.properties.name.as_deref()
    }

    fn entry_origin(entry: &models::Route) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for Route {
    const UNIQUE: bool = false;
}

impl resource::Tracked for Route {
    type Seen = models::Route;
    type Poll = GetGatewayRoute;
    type Gone = ();

    fn poll(key: &RouteKey) -> GetGatewayRoute {
        GetGatewayRoute::new(key.gateway_id.clone(), key.route_id.clone())
    }

    fn polled_id(key: &RouteKey) -> &str {
        key.route_id.as_str()
    }

    fn gone(seen: Option<models::Route>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for Route {
    type New = models::NewRoute;
    type Created = models::Route;
    type Create = CreateGatewayRoute;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn create(parent: &GatewayKey, new: models::NewRoute) -> CreateGatewayRoute {
        CreateGatewayRoute::new(parent.gateway_id.clone(), new)
    }

    fn created_id(created: &models::Route) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewRoute) -> Option<&str> {
        new.name.as_deref()
    }

    fn created_name(created: &models::Route) -> Option<&str> {
        created.properties.name.as_deref()
    }

    fn created_as(item: models::Route) -> Option<models::Route> {
        Some(item)
    }

    fn agrees(new: &models::NewRoute, entry: &models::Route) -> bool {
        resource::agrees(new, &entry.properties)
    }

    fn created(entry: models::Route) -> Option<models::Route> {
        Some(entry)
    }
}

impl resource::Replaceable for Route {
    type Replacement = models::NewRoute;
    type Replaced = models::Route;
    type Replace = ReplaceGatewayRoute;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn replace(key: &RouteKey, replacement: models::NewRoute) -> ReplaceGatewayRoute {
        ReplaceGatewayRoute::new(key.gateway_id.clone(), key.route_id.clone(), replacement)
    }

    fn replaced(replaced: &models::Route) -> Option<&models::Route> {
        Some(replaced)
    }

    fn replaced_as(item: models::Route) -> Option<models::Route> {
        Some(item)
    }
}

impl resource::Upsertable for Route {}
impl resource::Deletable for Route {
    type Deleted = ();
    type Delete = DeleteGatewayRoute;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::State;

    fn delete(key: &RouteKey) -> DeleteGatewayRoute {
        DeleteGatewayRoute::new(key.gateway_id.clone(), key.route_id.clone())
    }
}

/// The key of a route: `/gateways/{apigatewayId}/routes/{routeId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RouteKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the gateway.
    pub gateway_id: models::GatewayId,
    /// Identifies the route.
    pub route_id: models::RouteId,
}

impl RouteKey {
    /// The key of these ids, in the default location.
    pub fn new(gateway_id: impl Into<models::GatewayId>, route_id: impl Into<models::RouteId>) -> Self {
        Self { location: None, gateway_id: gateway_id.into(), route_id: route_id.into() }
    }
}

impl resource::Key for RouteKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/gateways/{apigatewayId}/routes/{routeId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.gateway_id.as_str(), self.route_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [gateway_id, route_id] = ids else { return None };
        Some(Self { location, gateway_id: gateway_id.as_str().into(), route_id: route_id.as_str().into() })
    }
}

impl std::fmt::Display for RouteKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for RouteKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
