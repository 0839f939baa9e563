//! Kafka: clusters with topics and users, at a host in each location. Nothing can be changed.

mod access;

use serde_json::{Value, json};

use super::databases::{address, version};
use super::regional::{durations, failure, one_connection, urn};
use crate::engine::api_error::ApiError;
use crate::engine::network_locks::Network;
use crate::engine::source::Source;
use crate::engine::table::{Event, Kind, LifeCycle, OddReads, OnParent, Proposal, Table, TableProduct, View};

/// The port of brokers.
const PORT: u16 = 9_093;

/// The number of brokers of a cluster, whatever its size.
const BROKERS: usize = 3;

/// The only version since 3.7.0 was removed.
const VERSIONS: [&str; 1] = ["3.9.0"];

const LIFE_CYCLE: LifeCycle = LifeCycle { created: "DEPLOYING", ..LifeCycle::PROVISIONING };

/// A read right after the creation may return 500.
static CLUSTER: Kind = Kind {
    life_cycle: Some(&LIFE_CYCLE),
    durations,
    odd_reads: Some(OddReads::AfterCreation),
    is_strict: true,
    open_lists: &["properties.size"],
    rules: version_and_brokers,
    networks: Network::of_connections,
    metadata: brokers,
    after: |request, cluster, event| {
        if event == Event::Created {
            let now = request.call.now;
            // Keys can be made wherever there is randomness; without them the user has no access.
            let admin = access::user("admin").unwrap_or_else(|_| json!({ "name": "admin" }));
            request.plant(&USER, Some(cluster), None, now, &admin);
        }
    },
    ..Kind::new("cluster", "/clusters")
};

static TOPIC: Kind = Kind {
    parent: Some("cluster"),
    life_cycle: Some(&LIFE_CYCLE),
    durations: |times| {
        let all = durations(times);
        crate::engine::table::Durations { creation: times.user_change, deletion: times.user_change, ..all }
    },
    odd_reads: Some(OddReads::AfterCreation),
    is_strict: true,
    on_parent: OnParent::NeedsReady,
    unique: &["name"],
    default_objects: &["logRetention"],
    rules: |proposal| match proposal.properties.get("replicationFactor").and_then(Value::as_u64) {
        Some(factor) if factor > BROKERS as u64 => {
            let text = format!("properties.replicationFactor: must be at most {BROKERS}, the number of brokers");
            Err(ApiError::invalid(vec![text]))
        }
        _ => Ok(()),
    },
    metadata: |view| [urn(view, "kafka", "topics")].into_iter().chain(failure(view, "message")).collect(),
    ..Kind::new("topic", "/clusters/{clusterId}/topics")
};

static USER: Kind = Kind {
    parent: Some("cluster"),
    life_cycle: Some(&LIFE_CYCLE),
    metadata: |view| vec![urn(view, "kafka", "users")],
    ..Kind::new("user", "/clusters/{clusterId}/users")
};

static TABLE: Table = Table {
    product: "Kafka",
    source: || Source::named("kafka"),
    kinds: &[&CLUSTER, &TOPIC, &USER],
    actions: &[("clustersUsersAccessGet", access::read)],
    validation_code: "paas-validation-3",
    endless_links: false,
    infers_statuses: false,
};

pub(crate) fn product(seed: u64) -> Option<TableProduct> {
    TableProduct::new(&TABLE, seed)
}

fn version_and_brokers(proposal: &Proposal<'_>) -> Result<(), ApiError> {
    one_connection(proposal)?;
    let mut violations = version(proposal, "version", &VERSIONS);
    let sent = proposal.properties.get("connections").and_then(|all| all[0]["brokerAddresses"].as_array());
    let member = "properties.connections[0].brokerAddresses";
    if sent.map_or(0, Vec::len) != BROKERS {
        violations.push(format!("{member}: must have exactly {BROKERS}"));
    }
    for (index, broker) in sent.into_iter().flatten().enumerate() {
        violations.extend(address(&format!("{member}[{index}]"), broker.as_str().unwrap_or_default(), &[]));
    }
    if violations.is_empty() { Ok(()) } else { Err(ApiError::invalid(violations)) }
}

/// The addresses that were sent, each with the port of brokers.
fn brokers(view: &View<'_>) -> Vec<(&'static str, Value)> {
    let mut metadata = vec![urn(view, "kafka", "clusters")];
    metadata.extend(failure(view, "message"));
    if view.resource.timeline.is_created(view.now) {
        let sent = view.resource.properties.get("connections").and_then(|all| all[0]["brokerAddresses"].as_array());
        let addresses = sent.into_iter().flatten().filter_map(|one| one.as_str()?.split('/').next());
        metadata.push(("brokerAddresses", addresses.map(|one| format!("{one}:{PORT}")).collect()));
    }
    metadata
}
