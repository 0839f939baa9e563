//! Data Platform, which has ended: clusters with node pools, as the document has them.

use serde_json::{Map, Value, json};

use super::databases::stored;
use super::regional::{durations, maintenance_window, noise, without_422};
use crate::engine::api_error::ApiError;
use crate::engine::product::Success;
use crate::engine::source::Source;
use crate::engine::table::{Kind, LifeCycle, OnParent, Proposal, Table, TableProduct, TableRequest, View};

/// Versions went away one after the other: these were the last ones that were seen.
const VERSIONS: [&str; 2] = ["23.7", "23.11"];
const VERSION: &str = "dataPlatformVersion";

const LIFE_CYCLE: LifeCycle = LifeCycle { created: "DEPLOYING", ..LifeCycle::PROVISIONING };

static CLUSTER: Kind = Kind {
    life_cycle: Some(&LIFE_CYCLE),
    durations,
    filters: &[("name", "/properties/name")],
    is_strict: true,
    settle: |properties| {
        properties.entry(VERSION).or_insert(VERSIONS[1].into());
        maintenance_window(properties);
    },
    rules: version,
    metadata: versions_in_use,
    ..Kind::below_base("cluster", "/clusters")
};

/// Version and data centre are those of the cluster. Only number, labels, window and autoscaler can change.
static NODE_POOL: Kind = Kind {
    parent: Some("cluster"),
    life_cycle: Some(&LIFE_CYCLE),
    durations,
    on_parent: OnParent::NeedsReady,
    is_strict: true,
    settle,
    rules: nodes,
    metadata: versions_in_use,
    derived: of_cluster,
    ..Kind::below_base("nodepool", "/clusters/{clusterId}/nodepools")
};

static TABLE: Table = Table {
    product: "Data Platform",
    source: || Source::named("dataplatform"),
    kinds: &[&CLUSTER, &NODE_POOL],
    actions: &[("clustersKubeconfigFindByClusterId", kubeconfig), ("versionsGet", versions)],
    validation_code: "emulator-validation",
    endless_links: false,
    infers_statuses: false,
};

pub(crate) fn product(seed: u64) -> Option<TableProduct> {
    TableProduct::of_family(&TABLE, seed, without_422)
}

fn settle(properties: &mut Map<String, Value>) {
    for (name, default) in [
        ("cpuFamily", json!("AUTO")),
        ("coresCount", json!(4)),
        ("ramSize", json!(4_096)),
        ("availabilityZone", json!("AUTO")),
        ("storageType", json!("SSD")),
        ("storageSize", json!(20)),
    ] {
        properties.entry(name).or_insert(default);
    }
    maintenance_window(properties);
}

/// A version that is offered, or the one that the cluster has.
fn version(proposal: &Proposal<'_>) -> Result<(), ApiError> {
    let version = proposal.text(VERSION);
    let is_kept = stored(proposal).is_some_and(|before| before.text(VERSION) == version);
    if is_kept || VERSIONS.contains(&version) {
        return Ok(());
    }
    Err(ApiError::invalid(vec![format!("properties.{VERSION}: must be one of {}", VERSIONS.join(", "))]))
}

fn nodes(proposal: &Proposal<'_>) -> Result<(), ApiError> {
    if proposal.properties.get("nodeCount").and_then(Value::as_i64).is_some_and(|count| count < 0) {
        return Err(ApiError::invalid(vec!["properties.nodeCount: must be at least 0".to_owned()]));
    }
    match proposal.properties.get("ramSize").and_then(Value::as_u64) {
        Some(size) if size == 0 || !size.is_multiple_of(1_024) => {
            Err(ApiError::invalid(vec!["properties.ramSize: must be a multiple of 1024".to_owned()]))
        }
        _ => Ok(()),
    }
}

fn versions_in_use(view: &View<'_>) -> Vec<(&'static str, Value)> {
    let cluster = view.resource.parent.as_deref().and_then(|key| view.resources.find(CLUSTER.name, key));
    let version = cluster.unwrap_or(view.resource).text(VERSION);
    let newer = VERSIONS.iter().skip_while(|one| **one != version).skip(1);
    let newer: Vec<Value> = newer.map(|one| (*one).into()).collect();
    vec![
        ("createdInContractNumber", crate::engine::auth::CONTRACT.to_string().into()),
        ("currentDataPlatformVersion", version.into()),
        ("currentDataPlatformRevision", 1.into()),
        ("availableUpgradeVersions", newer.into()),
    ]
}

fn of_cluster(view: &View<'_>) -> Vec<(&'static str, Value)> {
    let cluster = view.resource.parent.as_deref().and_then(|key| view.resources.find(CLUSTER.name, key));
    let text = |name: &str| Value::from(cluster.map(|cluster| cluster.text(name)).unwrap_or_default());
    vec![(VERSION, text(VERSION)), ("datacenterId", text("datacenterId"))]
}

fn versions(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let href = &request.call.operation.path;
    Ok(Success::json(json!({ "id": "versions", "type": "collection", "href": href, "items": VERSIONS })))
}

/// A configuration in the form of kubectl, as JSON. Nothing listens at its address.
fn kubeconfig(request: &mut TableRequest<'_, '_>) -> Result<Success, ApiError> {
    let cluster = request.find(&CLUSTER)?;
    request.takes_writes(&CLUSTER, cluster)?;
    let (name, id) = (cluster.text("name"), &cluster.id);
    let short = id.split('-').next().unwrap_or_default();
    Ok(Success::json(json!({
        "apiVersion": "v1", "kind": "Config", "preferences": {}, "current-context": name,
        "clusters": [{ "name": name, "cluster": { "server": format!("https://{short}.platform.emulator.invalid") } }],
        "contexts": [{ "name": name, "context": { "cluster": name, "user": "admin" } }],
        "users": [{ "name": "admin", "user": { "token": noise(&format!("kubeconfig of {id}"), 2) } }],
    })))
}
