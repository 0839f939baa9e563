//! In-Memory DB v2: clusters with snapshots, at a host in each location. It has the frame of PostgreSQL v2.

use std::net::Ipv4Addr;

use serde_json::Value;

use super::{VERSIONS, password_hash};
use crate::engine::api_error::ApiError;
use crate::engine::source::Source;
use crate::engine::table::{Kind, LifeCycle, Proposal, ServerAccounts, Stamps, Table, TableProduct};
use crate::products::databases::{
    Range, address, cluster_metadata, cluster_name, course, credentials_names, location_list, network, one_of, stored,
    version, version_list,
};
use crate::products::recovery::Recovery;
use crate::products::regional::durations;

const SNAPSHOT_LOCATIONS: [&str; 2] = ["eu-central-3", "eu-central-4"];
/// A network of the service itself.
const EXCLUDED: [Range; 1] = [(Ipv4Addr::new(10, 208, 0, 0), 12)];

/// The hours of snapshots were accepted and missing in responses.
static CLUSTER: Kind = Kind {
    is_strict: true,
    life_cycle: Some(&LifeCycle::PROVISIONING),
    durations,
    change: Some(|change| course(change, SNAPSHOTS.restore)),
    immutable: &["snapshot/location", "credentials"],
    write_only: &["credentials/password", "restoreFromSnapshot", "snapshot/snapshotHours"],
    server: Some(ServerAccounts::Credentials),
    settle: |properties| {
        properties.entry("description").or_insert("".into());
    },
    rules,
    metadata: |view| cluster_metadata(view, "in-memory-db", &view.resource.id),
    networks: network,
    after: |request, id, event| SNAPSHOTS.follow(request, id, event),
    ..Kind::below_base("cluster", "/clusters")
};

/// Their metadata are empty.
static SNAPSHOT: Kind = Kind { stamps: Stamps::None, ..Kind::below_base("snapshot", "/snapshots") };

static SNAPSHOTS: Recovery = Recovery {
    cluster: &CLUSTER,
    source: &SNAPSHOT,
    settings: "snapshot",
    restore: "restoreFromSnapshot",
    source_id: "sourceSnapshotId",
    in_place_by_id: false,
    properties: |cluster| {
        let connection = cluster.properties.get("connection");
        vec![
            ("clusterVersion", cluster.text("version").into()),
            ("datacenterId", connection.map_or(Value::Null, |connection| connection["datacenterId"].clone())),
            ("snapshotSize", 0.25.into()),
            ("requiredSizeForRestore", 0.5.into()),
        ]
    },
};

static SNAPSHOT_LOCATION: Kind = Kind {
    stamps: Stamps::None,
    catalogue: || location_list(&SNAPSHOT_LOCATIONS),
    ..Kind::below_base("snapshot-location", "/snapshot-locations")
};

static VERSION: Kind =
    Kind { stamps: Stamps::None, catalogue: || version_list(&VERSIONS), ..Kind::below_base("version", "/versions") };

static TABLE: Table = Table {
    product: "In-Memory DB",
    source: || Source::named("inmemorydb-v2"),
    kinds: &[&CLUSTER, &SNAPSHOT, &SNAPSHOT_LOCATION, &VERSION],
    actions: &[],
    validation_code: "paas-validation-3",
    endless_links: true,
    infers_statuses: false,
};

pub(crate) fn product(seed: u64) -> Option<TableProduct> {
    TableProduct::new(&TABLE, seed)
}

fn rules(proposal: &Proposal<'_>) -> Result<(), ApiError> {
    let member = |first: &str, second: &str| proposal.properties.get(first).and_then(|one| one.get(second));
    let text = |first: &str, second: &str| member(first, second).and_then(Value::as_str).unwrap_or_default();
    let mut violations = version(proposal, "version", &VERSIONS);
    violations.extend(cluster_name(proposal));
    let sent = text("connection", "primaryInstanceAddress");
    violations.extend(address("properties.connection.primaryInstanceAddress", sent, &EXCLUDED));
    violations.extend(one_of("properties.snapshot.location", text("snapshot", "location"), &SNAPSHOT_LOCATIONS));
    violations.extend(credentials_names(proposal, &["username"]));
    violations.extend(member("credentials", "password").map(password_hash).unwrap_or_default());
    let before = stored(proposal).and_then(|cluster| cluster.properties.get("instances")?.get("ram")?.as_i64());
    if before.is_some_and(|before| member("instances", "ram").and_then(Value::as_i64) < Some(before)) {
        violations.push("properties.instances.ram: cannot shrink".to_owned());
    }
    violations.extend(SNAPSHOTS.violations(proposal));
    let source = proposal.resources.find(SNAPSHOT.name, text(SNAPSHOTS.restore, SNAPSHOTS.source_id));
    if source.is_some_and(|source| source.text("datacenterId") != text("connection", "datacenterId")) {
        violations.push("properties.restoreFromSnapshot: the snapshot is of another data centre".to_owned());
    }
    if violations.is_empty() { Ok(()) } else { Err(ApiError::invalid(violations)) }
}
