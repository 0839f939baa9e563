//! API Gateway: gateways with routes.

use serde_json::Value;

use super::regional::{WITHOUT_UPDATING, durations, failure, host, urn};
use crate::engine::api_error::ApiError;
use crate::engine::source::Source;
use crate::engine::table::{Kind, OnParent, Proposal, Table, TableProduct, View};

const METHODS: [&str; 9] = ["GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "CONNECT", "TRACE"];

static GATEWAY: Kind = Kind {
    life_cycle: Some(&WITHOUT_UPDATING),
    state_member: "status",
    durations,
    is_strict: true,
    metadata: |view| endpoint(view, "gateways"),
    ..Kind::new("gateway", "/gateways")
};

static ROUTE: Kind = Kind {
    parent: Some("gateway"),
    life_cycle: Some(&WITHOUT_UPDATING),
    state_member: "status",
    durations,
    is_strict: true,
    on_parent: OnParent::NeedsReady,
    rules: route,
    metadata: |view| endpoint(view, "routes"),
    ..Kind::new("route", "/gateways/{apigatewayId}/routes")
};

static TABLE: Table = Table {
    product: "API Gateway",
    source: || Source::named("api-gateway"),
    kinds: &[&GATEWAY, &ROUTE],
    actions: &[],
    validation_code: "paas-validation-3",
    endless_links: false,
    infers_statuses: false,
};

pub(crate) fn product(seed: u64) -> Option<TableProduct> {
    TableProduct::new(&TABLE, seed)
}

fn route(proposal: &Proposal<'_>) -> Result<(), ApiError> {
    let mut violations = Vec::new();
    let list = |name: &str| proposal.properties.get(name).and_then(Value::as_array).cloned().unwrap_or_default();
    for (index, method) in list("methods").iter().enumerate() {
        if !METHODS.contains(&method.as_str().unwrap_or_default()) {
            violations.push(format!("properties.methods[{index}]: must be one of {}", METHODS.join(", ")));
        }
    }
    for (index, upstream) in list("upstreams").iter().enumerate() {
        if !["http", "https", "grpc", "grpcs"].contains(&upstream["scheme"].as_str().unwrap_or_default()) {
            violations.push(format!("properties.upstreams[{index}].scheme: must be http, https, grpc or grpcs"));
        }
    }
    if violations.is_empty() { Ok(()) } else { Err(ApiError::invalid(violations)) }
}

fn endpoint(view: &View<'_>, collection: &str) -> Vec<(&'static str, Value)> {
    let own = [urn(view, "apigateway", collection), ("publicEndpoint", host(view, "", "apigateway").into())];
    own.into_iter().chain(failure(view, "statusMessage")).collect()
}
