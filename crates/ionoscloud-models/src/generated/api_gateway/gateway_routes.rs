// Written by `cargo xtask codegen` from api-gateway.json, sha256
// 47fa15250f8ce0f698fdc0d53da47fbcc2b4a03e73ab4a13626e01a5a07e5720;
// do not edit.

use ionoscloud_core::serde_support::{needed, null_as_empty_list, whole};
use ionoscloud_core::{Lifecycle, List, ProvisioningState};
use serde::{Deserialize, Serialize};

use super::{ResourceMetadata, RouteId};

/// Name, paths, methods and upstream servers of a route.
#[doc(alias = "Route")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RouteProperties {
    /// HTTP methods that the route serves, such as `GET`.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub methods: Vec<String>,
    /// Name of the route; not unique.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Paths that the route serves, at least one, such as `/orders/*`.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub paths: Vec<String>,
    /// Servers that requests go to, at least one.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub upstreams: Vec<Upstream>,
    /// True if the route accepts WebSocket connections.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub websocket: Option<bool>,
    /// Type of the route: `http`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub route_type: Option<String>,
}

/// A route to create, or the full settings of one to replace.
///
/// A replacement resets each member that is left out to its default.
#[doc(alias = "Route")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewRoute {
    /// Name of the route; not unique. Required.
    #[serde(serialize_with = "needed")]
    pub name: Option<String>,
    /// Type of the route: `http`. Required.
    #[doc(alias = "type")]
    #[serde(rename = "type", serialize_with = "needed")]
    pub route_type: Option<String>,
    /// Paths that the route serves, at least one, such as `/orders/*`. Required.
    #[serde(serialize_with = "needed")]
    pub paths: Option<Vec<String>>,
    /// HTTP methods that the route serves, such as `GET`. Required.
    #[serde(serialize_with = "needed")]
    pub methods: Option<Vec<String>>,
    /// Servers that requests go to, at least one. Required.
    #[serde(serialize_with = "needed")]
    pub upstreams: Option<Vec<Upstream>>,
    /// True to accept WebSocket connections; false by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub websocket: Option<bool>,
}

impl NewRoute {
    /// Creates one without members; the methods below set them. Sending it without one that is required is an error.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the route; not unique. Required.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Type of the route: `http`. Required.
    #[doc(alias = "type")]
    pub fn route_type(mut self, route_type: impl Into<String>) -> Self {
        self.route_type = Some(route_type.into());
        self
    }

    /// Paths that the route serves, at least one, such as `/orders/*`. Required.
    pub fn paths(mut self, paths: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.paths = Some(paths.into_iter().map(Into::into).collect());
        self
    }

    /// HTTP methods that the route serves, such as `GET`. Required.
    pub fn methods(mut self, methods: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.methods = Some(methods.into_iter().map(Into::into).collect());
        self
    }

    /// Servers that requests go to, at least one. Required.
    pub fn upstreams(mut self, upstreams: impl IntoIterator<Item = impl Into<Upstream>>) -> Self {
        self.upstreams = Some(upstreams.into_iter().map(Into::into).collect());
        self
    }

    /// True to accept WebSocket connections; false by default.
    pub fn websocket(mut self, websocket: bool) -> Self {
        self.websocket = Some(websocket);
        self
    }
}

impl From<RouteProperties> for NewRoute {
    fn from(read: RouteProperties) -> Self {
        Self {
            name: read.name,
            route_type: read.route_type,
            paths: Some(read.paths),
            methods: Some(read.methods),
            upstreams: Some(read.upstreams),
            websocket: read.websocket,
        }
    }
}

impl From<Route> for NewRoute {
    fn from(read: Route) -> Self {
        let read = read.properties;
        Self::from(read)
    }
}

/// A route of a gateway to upstream servers.
#[doc(alias = "RouteRead")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Route {
    /// Identifies the route.
    pub id: RouteId,
    /// Name, paths, methods and upstream servers.
    pub properties: RouteProperties,
    /// Audit data, status and public host.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ResourceMetadata>,
    /// Resource type: `route`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Path of the route in the API: to show, not to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for Route {
    const NOUN: &'static str = "route";
    const READY: &'static [&'static str] = &["AVAILABLE"];
    const WORKING: &'static [&'static str] = &["PROVISIONING"];
    const DELETING: &'static [&'static str] = &["DESTROYING"];
    const FAILED: &'static [&'static str] = &["FAILED"];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.status.as_ref().map(ProvisioningState::as_str)
    }

    fn message(&self) -> Option<&str> {
        self.metadata.as_ref()?.status_message.as_deref()
    }
}

/// A page of routes.
#[doc(alias = "RouteReadList")]
pub type RouteList = List<Route>;

/// A server that requests of a route go to.
#[doc(alias = "RouteUpstreams")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Upstream {
    /// Protocol: `http`, `https`, `grpc` or `grpcs`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scheme: Option<String>,
    /// Algorithm of load balancing: `roundrobin`.
    #[doc(alias = "loadbalancer")]
    #[serde(rename = "loadbalancer", skip_serializing_if = "Option::is_none")]
    pub load_balancer: Option<String>,
    /// Host name or IP address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// Port that the upstream server listens on.
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub port: Option<u16>,
    /// Share of requests in relation to the weights of other servers; 100 by default.
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub weight: Option<u32>,
}

impl Upstream {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(
        scheme: impl Into<String>,
        load_balancer: impl Into<String>,
        host: impl Into<String>,
        port: u16,
    ) -> Self {
        Self {
            scheme: Some(scheme.into()),
            load_balancer: Some(load_balancer.into()),
            host: Some(host.into()),
            port: Some(port),
            weight: None,
        }
    }

    /// Share of requests in relation to the weights of other servers; 100 by default.
    pub fn weight(mut self, weight: u32) -> Self {
        self.weight = Some(weight);
        self
    }
}
