//! Firewall rules of NICs and security groups, and flow logs.

use std::net::IpAddr;

use serde_json::Value;

use crate::engine::api_error::ApiError;
use crate::engine::table::{Draft, Kind, TableRequest};
use crate::products::cloud_api::{STATES, short};

/// A kind of firewall rule.
pub(crate) const fn firewall_rule(name: &'static str, parent: &'static str, collection: &'static str) -> Kind {
    Kind {
        type_name: Some("firewall-rule"),
        parent: Some(parent),
        life_cycle: Some(&STATES),
        durations: short,
        immutable: &["protocol"],
        prepare: check_rule,
        ..Kind::new(name, collection)
    }
}

/// A kind of flow log: only its name can change (facts: flow log).
pub(crate) const fn flow_log(name: &'static str, parent: &'static str, collection: &'static str) -> Kind {
    Kind {
        type_name: Some("flow-log"),
        parent: Some(parent),
        life_cycle: Some(&STATES),
        durations: short,
        immutable: &["action", "direction", "bucket"],
        ..Kind::new(name, collection)
    }
}

pub(crate) static NIC_RULE: Kind =
    firewall_rule("nic-rule", "nic", "/datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/firewallrules");

pub(crate) static NIC_FLOW_LOG: Kind =
    flow_log("nic-flowlog", "nic", "/datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/flowlogs");

/// Ports are those of TCP and UDP, and types and codes those of ICMP. The document's pattern takes any character for
/// the dots of an address.
fn check_rule(_: &mut TableRequest<'_, '_>, draft: &mut Draft) -> Result<(), ApiError> {
    let properties = &mut draft.properties;
    properties.entry("type").or_insert("INGRESS".into());
    let mut violations = Vec::new();
    let protocol = properties.get("protocol").and_then(Value::as_str).unwrap_or_default();
    if protocol.is_empty() {
        violations.push("[(root).properties.protocol] Attribute is required".to_owned());
    }
    let number = |name: &str| properties.get(name).and_then(Value::as_i64);
    let (start, end) = (number("portRangeStart"), number("portRangeEnd"));
    if (start.is_some() || end.is_some()) && !matches!(protocol, "TCP" | "UDP") {
        violations.push("[(root).properties.portRangeStart] is for TCP and UDP only".to_owned());
    }
    if start.is_some() != end.is_some() || start > end {
        violations.push("[(root).properties.portRangeEnd] must be there, and not below portRangeStart".to_owned());
    }
    if (number("icmpType").is_some() || number("icmpCode").is_some()) && !protocol.starts_with("ICMP") {
        violations.push("[(root).properties.icmpType] is for ICMP only".to_owned());
    }
    for name in ["sourceIp", "targetIp"] {
        let ip = properties.get(name).and_then(Value::as_str);
        if ip.is_some_and(|ip| ip.parse::<IpAddr>().is_err()) {
            violations.push(format!("[(root).properties.{name}] must be an IP address"));
        }
    }
    if violations.is_empty() { Ok(()) } else { Err(ApiError::invalid(violations)) }
}
