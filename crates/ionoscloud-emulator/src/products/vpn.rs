//! VPN: IPSec gateways with tunnels, and WireGuard gateways with peers, at a host in each location.

use std::net::Ipv4Addr;

use serde_json::{Map, Value};

use super::regional::{WITHOUT_UPDATING, durations, failure, is_cidr, maintenance_window, pem, urn};
use crate::engine::api_error::ApiError;
use crate::engine::network_locks::Network;
use crate::engine::source::Source;
use crate::engine::table::{Kind, OddReads, Proposal, Table, TableProduct};

/// The settings that all four kinds share: what fails says why. The first read after a deletion may return 500.
const fn kind(name: &'static str, collection: &'static str) -> Kind {
    Kind {
        life_cycle: Some(&WITHOUT_UPDATING),
        state_member: "status",
        durations,
        odd_reads: Some(OddReads::AfterDeletion),
        metadata: |view| failure(view, "statusMessage").into_iter().collect(),
        is_strict: true,
        ..Kind::new(name, collection)
    }
}

static IPSEC_GATEWAY: Kind = Kind {
    settle: maintenance_window,
    rules: gateway,
    networks: Network::of_connections,
    metadata: |view| {
        let urn = urn(view, "vpn", "ipsecgateways");
        [urn].into_iter().chain(failure(view, "statusMessage")).collect()
    },
    ..kind("ipsecgateway", "/ipsecgateways")
};

static TUNNEL: Kind = Kind {
    parent: Some("ipsecgateway"),
    write_only: &["auth/psk"],
    settle: lifetimes,
    rules: tunnel,
    ..kind("ipsectunnel", "/ipsecgateways/{gatewayId}/tunnels")
};

static WIREGUARD_GATEWAY: Kind = Kind {
    write_only: &["privateKey"],
    settle: maintenance_window,
    rules: gateway,
    networks: Network::of_connections,
    metadata: |view| {
        let key = ("publicKey", pem("PUBLIC KEY", &view.resource.id).into());
        [urn(view, "vpn", "wireguardgateways"), key].into_iter().chain(failure(view, "statusMessage")).collect()
    },
    ..kind("wireguardgateway", "/wireguardgateways")
};

static PEER: Kind = Kind {
    parent: Some("wireguardgateway"),
    rules: |proposal| refused(cidrs(proposal, "allowedIPs")),
    ..kind("wireguardpeer", "/wireguardgateways/{gatewayId}/peers")
};

static TABLE: Table = Table {
    product: "VPN",
    source: || Source::named("vpn"),
    kinds: &[&IPSEC_GATEWAY, &TUNNEL, &WIREGUARD_GATEWAY, &PEER],
    actions: &[],
    validation_code: "paas-validation-3",
    endless_links: false,
    infers_statuses: false,
};

pub(crate) fn product(seed: u64) -> Option<TableProduct> {
    TableProduct::new(&TABLE, seed)
}

/// A day for IKE and an hour for ESP, where no other lifetime is sent.
fn lifetimes(properties: &mut Map<String, Value>) {
    for (name, seconds) in [("ike", 86_400), ("esp", 3_600)] {
        if let Some(Value::Object(inner)) = properties.get_mut(name) {
            inner.entry("lifetime").or_insert(seconds.into());
        }
    }
}

fn gateway(proposal: &Proposal<'_>) -> Result<(), ApiError> {
    let mut violations = Vec::new();
    if proposal.text("gatewayIP").parse::<Ipv4Addr>().is_err() {
        violations.push("properties.gatewayIP: must be a reserved IPv4 address".to_owned());
    }
    let connections = proposal.properties.get("connections").and_then(Value::as_array);
    if connections.is_none_or(Vec::is_empty) {
        violations.push("properties.connections: must have at least one".to_owned());
    }
    for (index, connection) in connections.into_iter().flatten().enumerate() {
        if !is_cidr(&connection["ipv4CIDR"]) {
            violations
                .push(format!("properties.connections[{index}].ipv4CIDR: must be an address such as 10.1.1.3/24"));
        }
        if connection.get("ipv6CIDR").is_some_and(|address| !is_cidr(address)) {
            violations.push(format!("properties.connections[{index}].ipv6CIDR: must be an address such as fd00::3/64"));
        }
    }
    for (name, example) in [("interfaceIPv4CIDR", "10.1.1.3/24"), ("interfaceIPv6CIDR", "fd00::3/64")] {
        if proposal.properties.get(name).is_some_and(|address| !is_cidr(address)) {
            violations.push(format!("properties.{name}: must be an address such as {example}"));
        }
    }
    refused(violations)
}

fn tunnel(proposal: &Proposal<'_>) -> Result<(), ApiError> {
    let mut violations = cidrs(proposal, "cloudNetworkCIDRs");
    violations.extend(cidrs(proposal, "peerNetworkCIDRs"));
    if proposal.properties.get("auth").is_some_and(|auth| auth["psk"]["key"].as_str().unwrap_or_default().is_empty()) {
        violations.push("properties.auth.psk.key: required".to_owned());
    }
    refused(violations)
}

fn cidrs(proposal: &Proposal<'_>, name: &str) -> Vec<String> {
    let list = proposal.properties.get(name).and_then(Value::as_array).into_iter().flatten().enumerate();
    let wrong = list.filter(|(_, text)| !is_cidr(text));
    wrong.map(|(index, _)| format!("properties.{name}[{index}]: must be a network such as 10.1.1.0/24")).collect()
}

fn refused(violations: Vec<String>) -> Result<(), ApiError> {
    if violations.is_empty() { Ok(()) } else { Err(ApiError::invalid(violations)) }
}
