// Written by `cargo xtask codegen` from api-gateway.json, sha256
// 47fa15250f8ce0f698fdc0d53da47fbcc2b4a03e73ab4a13626e01a5a07e5720;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::api_gateway::*;
use ionoscloud_models::api_gateway::{CustomDomain, NewGateway, NewRoute, Upstream};

/// Every operation of the product: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListGateways", &ListGateways::new()),
        built("ListGateways with everything", &ListGateways::new().offset(27).limit(13).order_by("orderBy /%ü")),
        built("ListGateways with zero values", &ListGateways::new().offset(0).limit(0).order_by("")),
        built("CreateGateway", &CreateGateway::new(NewGateway::new("name /%ü"))),
        built(
            "CreateGateway with everything",
            &CreateGateway::new(
                NewGateway::new("name /%ü")
                    .custom_domains([CustomDomain::new().certificate_id("certificateId /%ü").name("name /%ü")])
                    .logs(true)
                    .metrics(true),
            ),
        ),
        built(
            "CreateGateway with zero values",
            &CreateGateway::new(
                NewGateway::new("")
                    .custom_domains([CustomDomain::new().certificate_id("").name("")])
                    .logs(false)
                    .metrics(false),
            ),
        ),
        built("GetGateway", &GetGateway::new("apigatewayId /%ü")),
        built("ReplaceGateway", &ReplaceGateway::new("apigatewayId /%ü", NewGateway::new("name /%ü"))),
        built(
            "ReplaceGateway with everything",
            &ReplaceGateway::new(
                "apigatewayId /%ü",
                NewGateway::new("name /%ü")
                    .custom_domains([CustomDomain::new().certificate_id("certificateId /%ü").name("name /%ü")])
                    .logs(true)
                    .metrics(true),
            ),
        ),
        built(
            "ReplaceGateway with zero values",
            &ReplaceGateway::new(
                "apigatewayId /%ü",
                NewGateway::new("")
                    .custom_domains([CustomDomain::new().certificate_id("").name("")])
                    .logs(false)
                    .metrics(false),
            ),
        ),
        built("DeleteGateway", &DeleteGateway::new("apigatewayId /%ü")),
        built("ListGatewayRoutes", &ListGatewayRoutes::new("apigatewayId /%ü")),
        built(
            "ListGatewayRoutes with everything",
            &ListGatewayRoutes::new("apigatewayId /%ü").offset(27).limit(13).order_by("orderBy /%ü"),
        ),
        built(
            "ListGatewayRoutes with zero values",
            &ListGatewayRoutes::new("apigatewayId /%ü").offset(0).limit(0).order_by(""),
        ),
        built(
            "CreateGatewayRoute",
            &CreateGatewayRoute::new(
                "apigatewayId /%ü",
                NewRoute::new()
                    .name("name /%ü")
                    .route_type("type /%ü")
                    .paths(["paths /%ü"])
                    .methods(["methods /%ü"])
                    .upstreams([Upstream::new("scheme /%ü", "loadbalancer /%ü", "host /%ü", 13)]),
            ),
        ),
        built(
            "CreateGatewayRoute with everything",
            &CreateGatewayRoute::new(
                "apigatewayId /%ü",
                NewRoute::new()
                    .name("name /%ü")
                    .route_type("type /%ü")
                    .paths(["paths /%ü"])
                    .methods(["methods /%ü"])
                    .upstreams([Upstream::new("scheme /%ü", "loadbalancer /%ü", "host /%ü", 13).weight(28)])
                    .websocket(true),
            ),
        ),
        built(
            "CreateGatewayRoute with zero values",
            &CreateGatewayRoute::new(
                "apigatewayId /%ü",
                NewRoute::new()
                    .name("")
                    .route_type("")
                    .paths([""; 0])
                    .methods([""; 0])
                    .upstreams([Upstream::new("", "", "", 0).weight(0)])
                    .websocket(false),
            ),
        ),
        built("GetGatewayRoute", &GetGatewayRoute::new("apigatewayId /%ü", "routeId /%ü")),
        built(
            "ReplaceGatewayRoute",
            &ReplaceGatewayRoute::new(
                "apigatewayId /%ü",
                "routeId /%ü",
                NewRoute::new()
                    .name("name /%ü")
                    .route_type("type /%ü")
                    .paths(["paths /%ü"])
                    .methods(["methods /%ü"])
                    .upstreams([Upstream::new("scheme /%ü", "loadbalancer /%ü", "host /%ü", 13)]),
            ),
        ),
        built(
            "ReplaceGatewayRoute with everything",
            &ReplaceGatewayRoute::new(
                "apigatewayId /%ü",
                "routeId /%ü",
                NewRoute::new()
                    .name("name /%ü")
                    .route_type("type /%ü")
                    .paths(["paths /%ü"])
                    .methods(["methods /%ü"])
                    .upstreams([Upstream::new("scheme /%ü", "loadbalancer /%ü", "host /%ü", 13).weight(28)])
                    .websocket(true),
            ),
        ),
        built(
            "ReplaceGatewayRoute with zero values",
            &ReplaceGatewayRoute::new(
                "apigatewayId /%ü",
                "routeId /%ü",
                NewRoute::new()
                    .name("")
                    .route_type("")
                    .paths([""; 0])
                    .methods([""; 0])
                    .upstreams([Upstream::new("", "", "", 0).weight(0)])
                    .websocket(false),
            ),
        ),
        built("DeleteGatewayRoute", &DeleteGatewayRoute::new("apigatewayId /%ü", "routeId /%ü")),
    ]
}
