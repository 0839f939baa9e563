//! NFS: clusters with shares, at a host in each location.

use std::net::IpAddr;

use http::StatusCode;
use serde_json::Value;

use super::databases::{address, stored};
use super::regional::{WITHOUT_UPDATING, durations, failure, is_cidr, one_connection, urn};
use crate::engine::api_error::ApiError;
use crate::engine::network_locks::Network;
use crate::engine::source::Source;
use crate::engine::table::{Kind, OnParent, Proposal, Table, TableProduct, View};

static CLUSTER: Kind = Kind {
    life_cycle: Some(&WITHOUT_UPDATING),
    state_member: "status",
    durations,
    is_strict: true,
    filters: &[("filter.datacenterId", "/properties/connections/0/datacenterId")],
    rules: |proposal| {
        one_connection(proposal)?;
        own_address(proposal)?;
        size(proposal)
    },
    deletion: has_no_shares,
    networks: Network::of_connections,
    metadata: |view| {
        let own = [urn(view, "nfs", "clusters"), ("used", 0.into())];
        own.into_iter().chain(failure(view, "statusMessage")).collect()
    },
    ..Kind::new("cluster", "/clusters")
};

static SHARE: Kind = Kind {
    parent: Some("cluster"),
    life_cycle: Some(&WITHOUT_UPDATING),
    state_member: "status",
    durations,
    is_strict: true,
    on_parent: OnParent::NeedsReady,
    unique: &["name"],
    rules: clients_and_quota,
    metadata: share,
    ..Kind::new("share", "/clusters/{clusterId}/shares")
};

static TABLE: Table = Table {
    product: "NFS",
    source: || Source::named("nfs"),
    kinds: &[&CLUSTER, &SHARE],
    actions: &[],
    validation_code: "paas-validation-3",
    endless_links: false,
    infers_statuses: true,
};

pub(crate) fn product(seed: u64) -> Option<TableProduct> {
    TableProduct::new(&TABLE, seed)
}

fn own_address(proposal: &Proposal<'_>) -> Result<(), ApiError> {
    let sent = proposal.properties.get("connections").and_then(|all| all[0]["ipAddress"].as_str());
    let violations = address("properties.connections[0].ipAddress", sent.unwrap_or_default(), &[]);
    if violations.is_empty() { Ok(()) } else { Err(ApiError::invalid(violations)) }
}

/// Sizes have bounds in each unit, and never shrink.
fn size(proposal: &Proposal<'_>) -> Result<(), ApiError> {
    let (unit, smallest, largest) = match proposal.text("sizeUnit") {
        "GiB" => ("GiB", 2_048, 43_008),
        _ => ("TiB", 2, 42),
    };
    let size = proposal.properties.get("size").and_then(Value::as_i64).unwrap_or(smallest);
    let rule = if !(smallest..=largest).contains(&size) {
        format!("must be from {smallest} to {largest} {unit}")
    } else if stored(proposal).is_some_and(|before| gibibytes(&before.properties) > in_gibibytes(size, unit)) {
        "cannot be smaller than it is".to_owned()
    } else {
        return Ok(());
    };
    Err(ApiError::invalid(vec![format!("properties.size: {rule}")]))
}

/// A share has a group of clients, and a quota in MiB, where 0 is none.
fn clients_and_quota(proposal: &Proposal<'_>) -> Result<(), ApiError> {
    let mut violations = Vec::new();
    let groups = proposal.properties.get("clientGroups").and_then(Value::as_array);
    if groups.is_none_or(Vec::is_empty) {
        violations.push("properties.clientGroups: must have at least one".to_owned());
    }
    let is_address = |host: &Value| host.as_str().is_some_and(|host| host.parse::<IpAddr>().is_ok());
    for (index, group) in groups.into_iter().flatten().enumerate() {
        let mut refuse = |member: &str, place: usize, rule: &str| {
            violations.push(format!("properties.clientGroups[{index}].{member}[{place}]: {rule}"));
        };
        let members = |name: &str| group[name].as_array().into_iter().flatten().enumerate();
        for (place, _) in members("ipNetworks").filter(|(_, network)| !is_cidr(network)) {
            refuse("ipNetworks", place, "must be a network such as 10.1.1.0/24");
        }
        for (place, _) in members("hosts").filter(|(_, host)| !is_address(host)) {
            refuse("hosts", place, "must be an IP address");
        }
    }
    if proposal.properties.get("quota").and_then(Value::as_i64).is_some_and(|quota| quota < 0) {
        violations.push("properties.quota: must be at least 0 MiB".to_owned());
    }
    if violations.is_empty() { Ok(()) } else { Err(ApiError::invalid(violations)) }
}

fn gibibytes(properties: &serde_json::Map<String, Value>) -> i64 {
    let unit = properties.get("sizeUnit").and_then(Value::as_str).unwrap_or_default();
    in_gibibytes(properties.get("size").and_then(Value::as_i64).unwrap_or_default(), unit)
}

fn in_gibibytes(size: i64, unit: &str) -> i64 {
    if unit == "GiB" { size } else { size.saturating_mul(1_024) }
}

fn has_no_shares(proposal: &Proposal<'_>) -> Result<(), ApiError> {
    let mut own = proposal.resources.below(&SHARE, proposal.key).iter();
    match own.find(|share| share.timeline.gone_at().is_none()) {
        Some(share) => {
            let text = format!("the cluster has shares, such as {}; delete them first", share.id);
            Err(ApiError::new(StatusCode::CONFLICT, "emulator-has-shares", text))
        }
        None => Ok(()),
    }
}

fn share(view: &View<'_>) -> Vec<(&'static str, Value)> {
    let path = format!("/exports/{}/{}", view.resource.parent.as_deref().unwrap_or_default(), view.resource.id);
    [urn(view, "nfs", "shares"), ("nfsPath", path.into())].into_iter().chain(failure(view, "statusMessage")).collect()
}
