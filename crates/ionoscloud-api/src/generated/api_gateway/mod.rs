// Written by `cargo xtask codegen` from api-gateway.json, sha256
// 47fa15250f8ce0f698fdc0d53da47fbcc2b4a03e73ab4a13626e01a5a07e5720;
// do not edit.

//! API Gateway: gateways with their routes to upstream servers.
//!
//! The vendor's other tools have dropped this product, so it may end. The API has a single location and takes bearer
//! tokens only.
//!
//! # APIGateways
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListGateways`] | `GET /gateways` | [`GatewayList`](ionoscloud_models::api_gateway::GatewayList) |
//! | [`CreateGateway`] | `POST /gateways` | [`Gateway`](ionoscloud_models::api_gateway::Gateway) |
//! | [`GetGateway`] | `GET /gateways/{apigatewayId}` | [`Gateway`](ionoscloud_models::api_gateway::Gateway) |
//! | [`ReplaceGateway`] | `PUT /gateways/{apigatewayId}` | [`Gateway`](ionoscloud_models::api_gateway::Gateway) |
//! | [`DeleteGateway`] | `DELETE /gateways/{apigatewayId}` | nothing |
//!
//! # Routes
//!
//! | Operation | Request | Response |
//! | --- | --- | --- |
//! | [`ListGatewayRoutes`] | `GET /gateways/{apigatewayId}/routes` | [`RouteList`](ionoscloud_models::api_gateway::RouteList) |
//! | [`CreateGatewayRoute`] | `POST /gateways/{apigatewayId}/routes` | [`Route`](ionoscloud_models::api_gateway::Route) |
//! | [`GetGatewayRoute`] | `GET /gateways/{apigatewayId}/routes/{routeId}` | [`Route`](ionoscloud_models::api_gateway::Route) |
//! | [`ReplaceGatewayRoute`] | `PUT /gateways/{apigatewayId}/routes/{routeId}` | [`Route`](ionoscloud_models::api_gateway::Route) |
//! | [`DeleteGatewayRoute`] | `DELETE /gateways/{apigatewayId}/routes/{routeId}` | nothing |

mod gateway_routes;
mod gateways;
pub mod kinds;

use ionoscloud_core::{AuthMethod, Product, Server};

pub use self::gateway_routes::*;
pub use self::gateways::*;

/// The servers of version 0.0.1 of the API, and its methods of authentication.
pub static PRODUCT: Product = Product::new("api-gateway", "0.0.1")
    .with_config_name("apigateway")
    .with_servers(&[Server::new("https://apigateway.de-txl.ionos.com", "de/txl")])
    .with_auth_methods(&[AuthMethod::Bearer]);
