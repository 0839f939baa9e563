//! Logging: pipelines with keys, and the central one of each location.

use serde_json::{Value, json};

use super::central::{self, CENTRAL};
use super::privileges;
use super::regional::{WITHOUT_UPDATING, durations, host, new_key, urn};
use crate::engine::api_error::ApiError;
use crate::engine::product::{Content, Success};
use crate::engine::source::Source;
use crate::engine::table::{Kind, Proposal, Table, TableProduct, TableRequest, View, usual};

static PIPELINE: Kind = Kind {
    life_cycle: Some(&WITHOUT_UPDATING),
    durations,
    is_strict: true,
    is_personal: true,
    is_newest_first: true,
    rules: retention,
    metadata: |view| vec![urn(view, "logging", "pipelines")],
    derived: addresses,
    ..Kind::new("pipeline", "/pipelines")
};

static TABLE: Table = Table {
    product: "Logging",
    source: || Source::named("logging"),
    kinds: &[&PIPELINE, &CENTRAL],
    actions: &[
        ("pipelinesPost", create),
        ("pipelinesKeyPost", key),
        ("centralGet", central::list),
        ("centralFindById", central::read),
        ("centralPut", central::put),
    ],
    validation_code: "paas-validation-3",
    endless_links: false,
    infers_statuses: false,
};

pub(crate) fn product(seed: u64) -> Option<TableProduct> {
    TableProduct::of_family(&TABLE, seed, |request, target| {
        privileges::check(request.call, request.context.others, "accessAndManageLogging")?;
        usual(request, target)
    })
}

/// The response of a creation has the key, which no other one has.
fn create(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let mut success = request.create(&PIPELINE)?;
    if let Content::Json(body) = &mut success.content {
        let key = new_key(request, &PIPELINE, body["id"].as_str().unwrap_or_default());
        body["properties"]["key"] = key.into();
    }
    Ok(success)
}

/// A new key, which ends the old one.
fn key(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let pipeline = request.find(&PIPELINE)?.key.clone();
    request.call.check_unread_body()?;
    let key = new_key(request, &PIPELINE, &pipeline);
    Ok(Success::json(json!({ "key": key })))
}

/// Logs are kept for 7, 14 or 30 days.
fn retention(proposal: &Proposal<'_>) -> Result<(), ApiError> {
    let mut violations = Vec::new();
    let logs = proposal.properties.get("logs").and_then(Value::as_array);
    for (index, log) in logs.into_iter().flatten().enumerate() {
        for (place, destination) in log["destinations"].as_array().into_iter().flatten().enumerate() {
            if !matches!(destination["retentionInDays"].as_i64(), Some(7 | 14 | 30)) {
                let member = format!("properties.logs[{index}].destinations[{place}].retentionInDays");
                violations.push(format!("{member}: must be 7, 14 or 30"));
            }
        }
    }
    if violations.is_empty() { Ok(()) } else { Err(ApiError::invalid(violations)) }
}

/// There are none before the pipeline is ready.
fn addresses(view: &View<'_>) -> Vec<(&'static str, Value)> {
    if !view.resource.timeline.is_created(view.now) {
        return Vec::new();
    }
    vec![
        ("grafanaAddress", format!("https://{}", host(view, "grafana-", "logging")).into()),
        ("httpAddress", format!("https://{}", host(view, "http-", "logging")).into()),
        ("tcpAddress", format!("{}:9000", host(view, "tcp-", "logging")).into()),
    ]
}
