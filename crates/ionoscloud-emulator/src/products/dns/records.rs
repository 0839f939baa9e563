//! Records: ids, defaults, and rules about names.

use std::net::{Ipv4Addr, Ipv6Addr};

use http::StatusCode;
use serde_json::{Map, Value};

use super::{RECORD, zone_name};
use crate::engine::api_error::ApiError;
use crate::engine::table::{Event, Proposal, Resource, TableRequest, View};

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
    let is_spf = |kind: &str, content: &str| {
        kind == "TXT" && content.trim_start_matches('"').to_ascii_lowercase().starts_with("v=spf1")
    };
    let is_spf_of = |other: &Resource| is_spf(other.text("type"), other.text("content"));
    let conflict = if kind == "CNAME" && first_of_name.is_some() {
        "a CNAME record cannot stand beside another record of its name"
    } else if first_of_name.is_some_and(|only| only.text("type") == "CNAME") {
        "there is a CNAME record of this name, which allows no other"
    } else if is_spf(kind, proposal.text("content")) && proposal.siblings().any(is_spf_of) {
        "a name has one SPF record at most"
    } else {
        return Ok(());
    };
    Err(ApiError::new(StatusCode::CONFLICT, "emulator-record-conflict", conflict))
}

/// Returns `true` if a record of this type can have the content: an address, or the name of a host. Other types take
/// any text.
pub(super) fn accepts(kind: &str, content: &str) -> bool {
    match kind {
        "A" => content.parse::<Ipv4Addr>().is_ok(),
        "AAAA" => content.parse::<Ipv6Addr>().is_ok(),
        "CNAME" | "ALIAS" | "NS" | "MX" | "PTR" => is_host(content),
        _ => true,
    }
}

/// A name, relative to the zone or not; `@` is the zone, and `.` is no host at all.
fn is_host(content: &str) -> bool {
    let name = content.strip_suffix('.').unwrap_or(content);
    let is_label = |label: &str| {
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-_".contains(&byte) || !byte.is_ascii();
        (1..=63).contains(&label.len()) && label.bytes().all(allowed)
    };
    matches!(content, "@" | ".") || (name.len() <= 253 && name.split('.').all(is_label))
}

/// Data that is not accepted comes back as a failed record in a 202 (facts: DNS).
pub(super) fn after(request: &mut TableRequest<'_, '_>, key: &str, event: Event) {
    let found = request.resources.find(RECORD.name, key).filter(|_| event != Event::Deleted);
    if found.is_some_and(|record| !accepts(record.text("type"), record.text("content"))) {
        request.fail_when_due(&RECORD, key, "the content is not that of such a record".to_owned());
    }
}

pub(super) fn metadata(view: &View<'_>) -> Vec<(&'static str, Value)> {
    let View { resource: record, resources, .. } = view;
    let zone = record.parent.as_deref().unwrap_or_default();
    vec![("fqdn", fqdn(record.text("name"), zone_name(record, resources)).into()), ("zoneId", zone.into())]
}

pub(super) fn fqdn(name: &str, zone: &str) -> String {
    if name.is_empty() { zone.to_owned() } else { format!("{name}.{zone}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_is_that_of_its_type() {
        for (kind, content, is_accepted) in [
            ("A", "192.0.2.1", true),
            ("A", "x.y", false),
            ("A", "2001:db8::1", false),
            ("AAAA", "2001:db8::1", true),
            ("AAAA", "1.2.3.4", false),
            ("CNAME", "www.example.com.", true),
            ("CNAME", "www", true),
            ("CNAME", "not a name", false),
            ("CNAME", "a..b", false),
            ("NS", "", false),
            ("MX", "@", true),
            ("MX", ".", true),
            ("MX", "10 mail", false),
            ("TXT", "any text", true),
        ] {
            assert_eq!(accepts(kind, content), is_accepted, "{kind} {content}");
        }
    }
}
