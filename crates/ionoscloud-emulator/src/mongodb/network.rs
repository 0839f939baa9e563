//! Network locks: clusters, and for a while deleted ones, keep their networks from being deleted.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Store;
use super::cluster::Cluster;

/// The lock that a deleted cluster leaves behind.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Lock {
    cluster: String,
    connections: Value,
    until: Duration,
}

impl Lock {
    pub(super) fn left_by(cluster: &Cluster, until: Duration) -> Self {
        Self { cluster: cluster.id.clone(), connections: connections(cluster).clone(), until }
    }
}

impl Store {
    /// The id of a cluster because of which this data centre, or this LAN of it, cannot be deleted.
    pub(crate) fn protector(&self, datacenter: &str, lan: Option<&str>, now: Duration) -> Option<&str> {
        let present = self.clusters.iter().filter(|cluster| !cluster.timeline.is_gone(now));
        let present = present.map(|cluster| (&cluster.id, connections(cluster)));
        let past = self.locks.iter().filter(|lock| now < lock.until).map(|lock| (&lock.cluster, &lock.connections));
        let mut protectors = present.chain(past).filter(|(_, connections)| lead_to(connections, datacenter, lan));
        protectors.next().map(|(cluster, _)| cluster.as_str())
    }

    /// Keeps one lock for each cluster, and none that is over.
    pub(super) fn lock_network(&mut self, lock: Lock, now: Duration) {
        self.locks.retain(|other| other.cluster != lock.cluster && now < other.until);
        self.locks.push(lock);
    }
}

fn connections(cluster: &Cluster) -> &Value {
    cluster.properties.get("connections").unwrap_or(&Value::Null)
}

fn lead_to(connections: &Value, datacenter: &str, lan: Option<&str>) -> bool {
    connections
        .as_array()
        .into_iter()
        .flatten()
        .any(|connection| connection["datacenterId"] == datacenter && lan.is_none_or(|lan| connection["lanId"] == lan))
}
