//! Managed Kubernetes: clusters, their node pools, and the nodes of these.

pub(super) mod clusters;
pub(super) mod kubeconfig;
pub(super) mod node_pools;
pub(super) mod nodes;
pub(super) mod versions;

use crate::engine::table::LifeCycle;

/// The states of clusters and node pools.
const STATES: LifeCycle = LifeCycle {
    created: "DEPLOYING",
    ready: "ACTIVE",
    changed: "UPDATING",
    upgraded: "UPDATING",
    restored: "UPDATING",
    deleted: "DESTROYING",
    failed: "FAILED",
};
