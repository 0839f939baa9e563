//! Monitoring: pipelines with keys, and the central one of each location.

use serde_json::{Value, json};

use super::central::{self, CENTRAL_OF_METRICS};
use super::privileges;
use super::regional::{WITHOUT_UPDATING, durations, failure, host, new_key, urn};
use crate::engine::api_error::ApiError;
use crate::engine::product::{Content, Success};
use crate::engine::source::Source;
use crate::engine::table::{Kind, Table, TableProduct, TableRequest, View, usual};

static PIPELINE: Kind = Kind {
    life_cycle: Some(&WITHOUT_UPDATING),
    state_member: "status",
    durations,
    is_strict: true,
    is_personal: true,
    metadata: endpoints,
    ..Kind::new("pipeline", "/pipelines")
};

static TABLE: Table = Table {
    product: "Monitoring",
    source: || Source::named("monitoring"),
    kinds: &[&PIPELINE, &CENTRAL_OF_METRICS],
    actions: &[
        ("pipelinesPost", create),
        ("pipelinesPut", put),
        ("pipelinesKeyPost", key),
        ("centralGet", central::list),
        ("centralFindById", central::read),
        ("centralPut", central::put),
    ],
    validation_code: "paas-validation-3",
    endless_links: false,
    infers_statuses: true,
};

pub(crate) fn product(seed: u64) -> Option<TableProduct> {
    TableProduct::of_family(&TABLE, seed, |request, target| {
        privileges::check(request.call, request.context.others, "accessAndManageMonitoring")?;
        usual(request, target)
    })
}

/// The response of a creation has the key, which no other one has.
fn create(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let success = request.create(&PIPELINE)?;
    Ok(with_key(request, success))
}

/// A replacement creates where there is nothing.
fn put(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let exists = request.find(&PIPELINE).is_ok();
    let success = request.replace(&PIPELINE)?;
    Ok(if exists { success } else { with_key(request, success) })
}

fn with_key(request: &mut TableRequest<'_, '_>, mut success: Success) -> Success {
    if let Content::Json(body) = &mut success.content {
        let key = new_key(request, &PIPELINE, body["id"].as_str().unwrap_or_default());
        body["metadata"]["key"] = key.into();
    }
    success
}

/// A new key, which ends the old one.
fn key(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let pipeline = request.find(&PIPELINE)?.key.clone();
    request.call.check_unread_body()?;
    let key = new_key(request, &PIPELINE, &pipeline);
    Ok(Success::json(json!({ "key": key })))
}

/// There are none before the pipeline is ready.
fn endpoints(view: &View<'_>) -> Vec<(&'static str, Value)> {
    let mut metadata = vec![urn(view, "monitoring", "pipelines")];
    metadata.extend(failure(view, "statusMessage"));
    if view.resource.timeline.is_created(view.now) {
        metadata.push(("httpEndpoint", format!("https://{}", host(view, "http-", "monitoring")).into()));
        metadata.push(("grafanaEndpoint", format!("https://{}", host(view, "grafana-", "monitoring")).into()));
    }
    metadata
}
