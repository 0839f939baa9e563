// Written by `cargo xtask codegen`; do not edit.

use std::borrow::Cow;

use crate::{Method, Outline, OutlinedOperation, OutlinedServer};
pub(super) static OUTLINE: Outline = Outline {
    name: "api-gateway",
    title: "IONOS API Gateway",
    version: "0.0.1",
    servers: Cow::Borrowed(&[OutlinedServer::new("https://apigateway.de-txl.ionos.com", Some("de/txl"), &[])]),
    operations: Cow::Borrowed(&[
        OutlinedOperation::new(Method::Get, "/gateways", "apigatewaysGet"),
        OutlinedOperation::new(Method::Post, "/gateways", "apigatewaysPost"),
        OutlinedOperation::new(Method::Get, "/gateways/{apigatewayId}", "apigatewaysFindById"),
        OutlinedOperation::new(Method::Put, "/gateways/{apigatewayId}", "apigatewaysPut"),
        OutlinedOperation::new(Method::Delete, "/gateways/{apigatewayId}", "apigatewaysDelete"),
        OutlinedOperation::new(Method::Get, "/gateways/{apigatewayId}/routes", "apigatewaysRoutesGet"),
        OutlinedOperation::new(Method::Post, "/gateways/{apigatewayId}/routes", "apigatewaysRoutesPost"),
        OutlinedOperation::new(Method::Get, "/gateways/{apigatewayId}/routes/{routeId}", "apigatewaysRoutesFindById"),
        OutlinedOperation::new(Method::Put, "/gateways/{apigatewayId}/routes/{routeId}", "apigatewaysRoutesPut"),
        OutlinedOperation::new(Method::Delete, "/gateways/{apigatewayId}/routes/{routeId}", "apigatewaysRoutesDelete"),
    ]),
};
