//! Records: ids, defaults, and rules about names.

use http::StatusCode;
use serde_json::{Map, Value};

use super::zone_name;
use crate::engine::api_error::ApiError;
use crate::engine::table::{Proposal, Resource, View};

/// Types that have a priority.
pub(super) const PRIORITISED: [&str; 3] = ["MX", "SRV", "URI"];

/// The name that the id is made of: the same record has the same id again.
pub(super) fn identity(properties: &Map<String, Value>) -> String {
    let text = |name: &str| properties.get(name).and_then(Value::as_str).unwrap_or_default();
    format!("{} {} {}", text("name").to_lowercase(), text("type"), text("content"))
}

/// Types without a priority have 0.
pub(super) fn settle(properties: &mut Map<String, Value>) {
    let has_priority = properties.get("type").and_then(Value::as_str).is_some_and(|one| PRIORITISED.contains(&one));
    if !has_priority {
        properties.insert("priority".to_owned(), 0.into());
    }
}

pub(super) fn rules(proposal: &Proposal<'_>) -> Result<(), ApiError> {
    let kind = proposal.text("type");
    if PRIORITISED.contains(&kind) && !proposal.properties.contains_key("priority") {
        return Err(ApiError::invalid(vec![format!("properties.priority: required by {kind} records")]));
    }
    let first_of_name = proposal.siblings().next();
    let conflict = if kind == "CNAME" && first_of_name.is_some() {
        "a CNAME record cannot stand beside another record of its name"
    } else if first_of_name.is_some_and(|only| only.text("type") == "CNAME") {
        "there is a CNAME record of this name, which allows no other"
    } else if is_spf(kind, proposal.text("content"))
        && proposal.linked(&spf_link(proposal.parent, proposal.text("name"))).next().is_some()
    {
        "a name has one SPF record at most"
    } else {
        return Ok(());
    };
    Err(ApiError::new(StatusCode::CONFLICT, "emulator-record-conflict", conflict))
}

/// The SPF record of a name is linked with it, so that another one is found among thousands of records.
pub(super) fn links(record: &Resource) -> Vec<String> {
    let is_spf = is_spf(record.text("type"), record.text("content"));
    is_spf.then(|| spf_link(record.parent.as_deref(), record.text("name"))).into_iter().collect()
}

fn is_spf(kind: &str, content: &str) -> bool {
    let begin = content.trim_start_matches('"').get(..6);
    kind == "TXT" && begin.is_some_and(|begin| begin.eq_ignore_ascii_case("v=spf1"))
}

fn spf_link(zone: Option<&str>, name: &str) -> String {
    format!("{} {}", zone.unwrap_or_default(), name.to_lowercase())
}

pub(super) fn metadata(view: &View<'_>) -> Vec<(&'static str, Value)> {
    let View { resource: record, resources, .. } = view;
    let zone = record.parent.as_deref().unwrap_or_default();
    vec![("fqdn", fqdn(record.text("name"), zone_name(record, resources)).into()), ("zoneId", zone.into())]
}

pub(super) fn fqdn(name: &str, zone: &str) -> String {
    if name.is_empty() { zone.to_owned() } else { format!("{name}.{zone}") }
}
