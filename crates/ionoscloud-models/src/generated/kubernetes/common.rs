// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_core::serde_support::whole;
use serde::{Deserialize, Serialize};

/// Bounds of the autoscaler of a node pool.
#[doc(alias = "KubernetesAutoScaling")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AutoScaling {
    /// The minimum number of nodes, at least 1.
    #[doc(alias = "minNodeCount")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub min_node_count: Option<u32>,
    /// The maximum number of nodes, at least the minimum.
    #[doc(alias = "maxNodeCount")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub max_node_count: Option<u32>,
}

impl AutoScaling {
    /// Creates one with all of its members.
    pub fn new(min_node_count: u32, max_node_count: u32) -> Self {
        Self { min_node_count: Some(min_node_count), max_node_count: Some(max_node_count) }
    }
}

/// A route through a LAN.
#[doc(alias = "KubernetesNodePoolLanRoutes")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LanRoute {
    /// IP address of the gateway.
    #[doc(alias = "gatewayIp")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gateway_ip: Option<String>,
    /// Network that is reached through the gateway, in CIDR notation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<String>,
}

impl LanRoute {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// IP address of the gateway.
    #[doc(alias = "gatewayIp")]
    pub fn gateway_ip(mut self, gateway_ip: impl Into<String>) -> Self {
        self.gateway_ip = Some(gateway_ip.into());
        self
    }

    /// Network that is reached through the gateway, in CIDR notation.
    pub fn network(mut self, network: impl Into<String>) -> Self {
        self.network = Some(network.into());
        self
    }
}

/// A taint, which keeps pods away from nodes.
#[doc(alias = "KubernetesNodePoolTaint")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Taint {
    /// Key, in the grammar of Kubernetes labels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Effect on pods that do not tolerate the taint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effect: Option<TaintEffect>,
    /// Value, in the grammar of Kubernetes labels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

impl Taint {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(key: impl Into<String>, effect: impl Into<TaintEffect>) -> Self {
        Self { key: Some(key.into()), effect: Some(effect.into()), value: None }
    }

    /// Value, in the grammar of Kubernetes labels.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

ionoscloud_core::open_enum! {
    /// Effect of a taint on pods that do not tolerate it.
    pub enum TaintEffect {
        /// New pods are not scheduled on the node.
        NoSchedule = "NoSchedule",
        /// Pods that run on the node are evicted, and new ones are not scheduled there.
        NoExecute = "NoExecute",
        /// New pods are scheduled on other nodes if possible.
        PreferNoSchedule = "PreferNoSchedule",
    }
}
