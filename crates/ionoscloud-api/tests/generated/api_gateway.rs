// Written by `cargo xtask codegen` from api-gateway.json, sha256
// 47fa15250f8ce0f698fdc0d53da47fbcc2b4a03e73ab4a13626e01a5a07e5720;
// do not edit.

use http::Request;
use ionoscloud_api::api_gateway::*;
use ionoscloud_core::{Body, Error, Operation};
use ionoscloud_models::api_gateway::{CustomDomain, NewGateway, NewRoute, Upstream};

/// Every operation of the product with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        ("ListGateways", ListGateways::new().request()),
        ("ListGateways with everything", ListGateways::new().offset(27).limit(13).order_by("orderBy /%ü").request()),
        ("CreateGateway", CreateGateway::new(NewGateway::new("name /%ü")).request()),
        (
            "CreateGateway with everything",
            CreateGateway::new(
                NewGateway::new("name /%ü")
                    .custom_domains([CustomDomain::new().certificate_id("certificateId /%ü").name("name /%ü")])
                    .logs(true)
                    .metrics(true),
            )
            .request(),
        ),
        ("GetGateway", GetGateway::new("apigatewayId /%ü").request()),
        ("ReplaceGateway", ReplaceGateway::new("apigatewayId /%ü", NewGateway::new("name /%ü")).request()),
        (
            "ReplaceGateway with everything",
            ReplaceGateway::new(
                "apigatewayId /%ü",
                NewGateway::new("name /%ü")
                    .custom_domains([CustomDomain::new().certificate_id("certificateId /%ü").name("name /%ü")])
                    .logs(true)
                    .metrics(true),
            )
            .request(),
        ),
        ("DeleteGateway", DeleteGateway::new("apigatewayId /%ü").request()),
        ("ListGatewayRoutes", ListGatewayRoutes::new("apigatewayId /%ü").request()),
        (
            "ListGatewayRoutes with everything",
            ListGatewayRoutes::new("apigatewayId /%ü").offset(27).limit(13).order_by("orderBy /%ü").request(),
        ),
        (
            "CreateGatewayRoute",
            CreateGatewayRoute::new(
                "apigatewayId /%ü",
                NewRoute::new(
                    "name /%ü",
                    "type /%ü",
                    ["paths /%ü"],
                    ["methods /%ü"],
                    [Upstream::new("scheme /%ü", "loadbalancer /%ü", "host /%ü", 13)],
                ),
            )
            .request(),
        ),
        (
            "CreateGatewayRoute with everything",
            CreateGatewayRoute::new(
                "apigatewayId /%ü",
                NewRoute::new(
                    "name /%ü",
                    "type /%ü",
                    ["paths /%ü"],
                    ["methods /%ü"],
                    [Upstream::new("scheme /%ü", "loadbalancer /%ü", "host /%ü", 13).weight(28)],
                )
                .websocket(true),
            )
            .request(),
        ),
        ("GetGatewayRoute", GetGatewayRoute::new("apigatewayId /%ü", "routeId /%ü").request()),
        (
            "ReplaceGatewayRoute",
            ReplaceGatewayRoute::new(
                "apigatewayId /%ü",
                "routeId /%ü",
                NewRoute::new(
                    "name /%ü",
                    "type /%ü",
                    ["paths /%ü"],
                    ["methods /%ü"],
                    [Upstream::new("scheme /%ü", "loadbalancer /%ü", "host /%ü", 13)],
                ),
            )
            .request(),
        ),
        (
            "ReplaceGatewayRoute with everything",
            ReplaceGatewayRoute::new(
                "apigatewayId /%ü",
                "routeId /%ü",
                NewRoute::new(
                    "name /%ü",
                    "type /%ü",
                    ["paths /%ü"],
                    ["methods /%ü"],
                    [Upstream::new("scheme /%ü", "loadbalancer /%ü", "host /%ü", 13).weight(28)],
                )
                .websocket(true),
            )
            .request(),
        ),
        ("DeleteGatewayRoute", DeleteGatewayRoute::new("apigatewayId /%ü", "routeId /%ü").request()),
    ]
}
