//! CDN: distributions.

use serde_json::Value;

use super::regional::{WITHOUT_UPDATING, durations, failure, urn};
use crate::engine::api_error::ApiError;
use crate::engine::source::Source;
use crate::engine::table::{Kind, Proposal, Table, TableProduct, View};

const RATE_LIMITS: [&str; 8] = ["R1", "R5", "R10", "R25", "R50", "R100", "R250", "R500"];

static DISTRIBUTION: Kind = Kind {
    life_cycle: Some(&WITHOUT_UPDATING),
    durations,
    unique: &["domain"],
    rules,
    metadata,
    ..Kind::new("distribution", "/distributions")
};

static TABLE: Table = Table {
    product: "CDN",
    source: || Source::named("cdn"),
    kinds: &[&DISTRIBUTION],
    actions: &[],
    validation_code: "paas-validation-3",
    endless_links: false,
    infers_statuses: false,
};

pub(crate) fn product(seed: u64) -> Option<TableProduct> {
    TableProduct::new(&TABLE, seed)
}

fn rules(proposal: &Proposal<'_>) -> Result<(), ApiError> {
    let rules = proposal.properties.get("routingRules").and_then(Value::as_array);
    let mut violations = Vec::new();
    for (index, rule) in rules.into_iter().flatten().enumerate() {
        let mut refuse = |member: &str, why: &str| {
            violations.push(format!("properties.routingRules[{index}].{member}: {why}"));
        };
        let (scheme, upstream) = (rule["scheme"].as_str().unwrap_or_default(), &rule["upstream"]);
        if !["http", "https", "http/https"].contains(&scheme) {
            refuse("scheme", "must be http, https or http/https");
        } else if scheme != "http" && proposal.text("certificateId").is_empty() {
            refuse("scheme", "https needs properties.certificateId");
        }
        if !RATE_LIMITS.contains(&upstream["rateLimitClass"].as_str().unwrap_or_default()) {
            refuse("upstream.rateLimitClass", "must be R1, R5, R10, R25, R50, R100, R250 or R500");
        }
        let geo = &upstream["geoRestrictions"];
        if geo["allowList"].is_array() && geo["blockList"].is_array() {
            refuse("upstream.geoRestrictions", "takes an allowList or a blockList");
        }
    }
    if violations.is_empty() { Ok(()) } else { Err(ApiError::invalid(violations)) }
}

/// The addresses are there once the distribution is.
fn metadata(view: &View<'_>) -> Vec<(&'static str, Value)> {
    let mut metadata = vec![urn(view, "cdn", "distributions")];
    metadata.extend(failure(view, "message"));
    if view.resource.timeline.is_created(view.now) {
        metadata.push(("publicEndpointIpv4", "192.0.2.80".into()));
        metadata.push(("publicEndpointIpv6", "2001:db8::80".into()));
    }
    metadata
}
