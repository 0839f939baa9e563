//! Node pools: nodes of one size in a data centre.

use serde_json::{Map, Value, json};

use super::clusters::{CLUSTER, window};
use super::{STATES, nodes, versions};
use crate::engine::api_error::ApiError;
use crate::engine::network_locks::{Lock, Network};
use crate::engine::request::Further;
use crate::engine::table::{Draft, Durations, Event, Kind, OnParent, TableRequest, View};
use crate::products::cloud_api::provisioning;
use crate::products::databases::{Violations, is_name};

const MINIMUM_STORAGE_GB: u64 = 10;
const MOST_TAINTS: usize = 50;

/// Writes need a cluster that is `ACTIVE`, which stays so. A PUT replaces lists and maps; it resets those that it does
/// not name.
pub(crate) static NODE_POOL: Kind = Kind {
    parent: Some("k8s"),
    life_cycle: Some(&STATES),
    durations: |times| Durations { creation: times.provisioning, change: times.update, deletion: times.deletion },
    on_parent: OnParent::NeedsReady,
    immutable: &[
        "name",
        "datacenterId",
        "cpuFamily",
        "serverType",
        "coresCount",
        "ramSize",
        "storageType",
        "storageSize",
        "availabilityZone",
    ],
    kept: &["k8sVersion", "maintenanceWindow", "autoScaling"],
    // The real API names these where it refuses others (facts 2).
    further_values: &[("properties.storageType", Further::Texts(&["ESSENTIAL", "PERFORMANCE"]))],
    settle,
    prepare,
    derived,
    after,
    ..Kind::new("nodepool", "/k8s/{k8sClusterId}/nodepools")
};

/// A pool without an autoscaler reads back zeros, which no write can have.
fn settle(properties: &mut Map<String, Value>) {
    properties.entry("autoScaling").or_insert(json!({ "minNodeCount": 0, "maxNodeCount": 0 }));
    properties.entry("maintenanceWindow").or_insert(json!({ "dayOfTheWeek": "Friday", "time": "22:00:08Z" }));
    if properties.get("serverType").is_none_or(|kind| kind == "DedicatedCore") {
        properties.entry("cpuFamily").or_insert("INTEL_SKYLAKE".into());
    }
}

fn prepare(request: &mut TableRequest<'_, '_>, draft: &mut Draft) -> Result<(), ApiError> {
    let mut violations = Violations::new();
    if draft.key.is_some() && !request.call.body["properties"]["name"].is_null() {
        violations.push("properties.name: cannot be changed, and must not be sent".to_owned());
    }
    let cluster = draft.parent.as_deref().and_then(|key| request.resources.find(CLUSTER.name, key));
    let of_cluster = cluster.map(|cluster| cluster.text("k8sVersion")).unwrap_or_default();
    draft.properties.entry("k8sVersion").or_insert(of_cluster.into());
    violations.extend(sizes(&draft.properties));
    violations.extend(window(&draft.properties));
    violations.extend(data_centre(request, draft, cluster.map(|cluster| cluster.text("location"))));
    if !violations.is_empty() {
        return Err(ApiError::invalid(violations));
    }
    let version = draft.properties.get("k8sVersion").and_then(Value::as_str).unwrap_or_default();
    let before = draft.key.as_deref().and_then(|key| request.resources.find(NODE_POOL.name, key));
    let offered = match before.map(|pool| pool.text("k8sVersion")) {
        Some(before) if before == version => return Ok(()),
        Some(before) => versions::pool_upgrades(before, of_cluster),
        None => versions::viable(of_cluster),
    };
    if offered.contains(&version) {
        return Ok(());
    }
    let text = format!("The version {version} is not viable for node pools; available are {}", offered.join(", "));
    Err(provisioning("VDC-14-1830", &text))
}

/// Violations of names, counts and sizes.
fn sizes(properties: &Map<String, Value>) -> Violations {
    let mut violations = Violations::new();
    let text = |name: &str| properties.get(name).and_then(Value::as_str);
    let number = |value: &Value| value.as_u64().unwrap_or_default();
    let count = |name: &str| properties.get(name).map(number).unwrap_or_default();
    if !text("name").is_some_and(|name| is_name(name, "-_.")) {
        violations.push("properties.name: must begin and end with a letter or a digit, with -, _ and . inside".into());
    }
    if text("cpuFamily").is_some_and(str::is_empty) {
        violations.push("properties.cpuFamily: must not be empty".to_owned());
    }
    if count("coresCount") == 0 {
        violations.push("properties.coresCount: must be at least 1".to_owned());
    }
    if count("storageSize") < MINIMUM_STORAGE_GB {
        violations.push(format!("properties.storageSize: must be at least {MINIMUM_STORAGE_GB}"));
    }
    let scaling = properties.get("autoScaling").unwrap_or(&Value::Null);
    let (least, most, nodes) = (number(&scaling["minNodeCount"]), number(&scaling["maxNodeCount"]), count("nodeCount"));
    if most > 0 || least > 0 {
        if most < least {
            violations.push("properties.autoScaling.maxNodeCount: must be at least minNodeCount".to_owned());
        } else if !(least..=most).contains(&nodes) {
            violations.push("properties.nodeCount: must be within the bounds of autoScaling".to_owned());
        }
    }
    let addresses = properties.get("publicIps").and_then(Value::as_array).map_or(0, Vec::len);
    let needed = usize::try_from(nodes.max(most)).unwrap_or(usize::MAX).saturating_add(1);
    if addresses > 0 && addresses < needed {
        violations.push(format!("properties.publicIps: must be at least {needed}, one more than nodes"));
    }
    if properties.get("taints").and_then(Value::as_array).is_some_and(|taints| taints.len() > MOST_TAINTS) {
        violations.push(format!("properties.taints: must be at most {MOST_TAINTS}"));
    }
    for (index, taint) in properties.get("taints").and_then(Value::as_array).into_iter().flatten().enumerate() {
        let member = format!("properties.taints[{index}]");
        if !is_label_key(taint["key"].as_str().unwrap_or_default()) {
            violations.push(format!("{member}.key: must be the key of a Kubernetes label"));
        }
        if !is_label_value(taint["value"].as_str().unwrap_or_default()) {
            violations.push(format!("{member}.value: must be the value of a Kubernetes label"));
        }
    }
    violations
}

/// Keys of labels in Kubernetes: a name, which may have the name of a domain before it.
fn is_label_key(text: &str) -> bool {
    let (domain, name) = text.split_once('/').map_or((None, text), |(domain, name)| (Some(domain), name));
    let is_part = |part: &str| is_name(part, "-") && !part.contains(|one: char| one.is_ascii_uppercase());
    let is_domain = |domain: &str| domain.len() <= 253 && domain.split('.').all(is_part);
    domain.is_none_or(is_domain) && !name.is_empty() && is_label_value(name)
}

/// Values of labels in Kubernetes, which can be empty.
fn is_label_value(text: &str) -> bool {
    text.is_empty() || text.len() <= 63 && is_name(text, "-_.")
}

/// The violation of a data centre that does not exist, or is not in the location of the cluster.
fn data_centre(request: &TableRequest<'_, '_>, draft: &Draft, location: Option<&str>) -> Option<String> {
    let id = draft.properties.get("datacenterId").and_then(Value::as_str).unwrap_or_default();
    let found = request.resources.find("datacenter", id).filter(|found| found.timeline.gone_at().is_none());
    if found.is_none() && draft.key.is_none() && request.context.settings.strict {
        return Some("properties.datacenterId: must be a data centre".to_owned());
    }
    let found = found?;
    let elsewhere = location.filter(|location| !location.is_empty() && *location != found.text("location"))?;
    Some(format!("properties.datacenterId: the cluster is in {elsewhere}"))
}

/// The versions that can follow are known once the pool is.
fn derived(view: &View<'_>) -> Vec<(&'static str, Value)> {
    let pool = view.resource;
    if !pool.timeline.is_created(view.now) {
        return Vec::new();
    }
    let cluster = pool.parent.as_deref().and_then(|key| view.resources.find(CLUSTER.name, key));
    let cluster = cluster.map(|cluster| cluster.text("k8sVersion")).unwrap_or_default();
    vec![("availableUpgradeVersions", versions::pool_upgrades(pool.text("k8sVersion"), cluster).into())]
}

/// The nodes follow the count, and the LANs of the pool cannot be deleted until some time after it.
fn after(request: &mut TableRequest<'_, '_>, key: &str, event: Event) {
    if request.fails() {
        return;
    }
    if event != Event::Deleted {
        nodes::follow_count(request, key);
    }
    let Some(pool) = request.resources.find(NODE_POOL.name, key) else { return };
    let lans = pool.properties.get("lans").and_then(Value::as_array).into_iter().flatten();
    let network = |lan: &Value| Network {
        datacenter: lan["datacenterId"].as_str().unwrap_or(pool.text("datacenterId")).to_owned(),
        lan: lan["id"].to_string(),
    };
    let networks: Vec<Network> = lans.map(network).collect();
    let holder = format!("the node pool {}", pool.id);
    // A pool that has no LANs any more lets go of those that it had.
    if networks.is_empty() && !request.context.networks.has(&holder) {
        return;
    }
    let times = &request.context.settings.times;
    let released = request.call.now.saturating_add(times.deletion).saturating_add(times.network_release);
    let until = (event == Event::Deleted).then_some(released);
    request.context.networks.set(Lock { holder, networks, until }, request.call.now);
}
