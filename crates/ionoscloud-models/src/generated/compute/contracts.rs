// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_core::List;
use ionoscloud_core::serde_support::whole;
use serde::{Deserialize, Serialize};

use super::ResourceType;

/// A contract with its limits.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Contract {
    /// Content of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<ContractProperties>,
    /// Type of the resource, as the API calls it.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<ResourceType>,
}

/// Number, owner and limits of a contract.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContractProperties {
    /// Contract number.
    #[doc(alias = "contractNumber")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub contract_number: Option<u64>,
    /// Login of the owner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Registration domain of the contract.
    #[doc(alias = "regDomain")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reg_domain: Option<String>,
    /// Limits of the contract, and what is in use.
    #[doc(alias = "resourceLimits")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_limits: Option<ResourceLimits>,
    /// Status of the contract, such as `BILLABLE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

/// A list of contracts.
#[doc(alias = "Contracts")]
pub type ContractList = List<Contract>;

/// Limits of a contract, and what is in use.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ResourceLimits {
    /// The maximum number of cores in the contract.
    #[doc(alias = "coresPerContract")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub cores_per_contract: Option<u32>,
    /// The maximum number of cores of a server.
    #[doc(alias = "coresPerServer")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub cores_per_server: Option<u32>,
    /// Number of cores in use.
    #[doc(alias = "coresProvisioned")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub cores_provisioned: Option<u32>,
    /// Size of the DAS volumes in use, in MB.
    #[doc(alias = "dasVolumeProvisioned")]
    #[serde(
        rename = "dasVolumeProvisioned",
        default,
        deserialize_with = "whole",
        skip_serializing_if = "Option::is_none"
    )]
    pub das_volume_provisioned_mb: Option<u64>,
    /// The maximum size of all HDD volumes, in MB.
    #[doc(alias = "hddLimitPerContract")]
    #[serde(
        rename = "hddLimitPerContract",
        default,
        deserialize_with = "whole",
        skip_serializing_if = "Option::is_none"
    )]
    pub hdd_limit_per_contract_mb: Option<u64>,
    /// The maximum size of an HDD volume, in MB.
    #[doc(alias = "hddLimitPerVolume")]
    #[serde(
        rename = "hddLimitPerVolume",
        default,
        deserialize_with = "whole",
        skip_serializing_if = "Option::is_none"
    )]
    pub hdd_limit_per_volume_mb: Option<u64>,
    /// Size of the HDD volumes in use, in MB.
    #[doc(alias = "hddVolumeProvisioned")]
    #[serde(
        rename = "hddVolumeProvisioned",
        default,
        deserialize_with = "whole",
        skip_serializing_if = "Option::is_none"
    )]
    pub hdd_volume_provisioned_mb: Option<u64>,
    /// The maximum number of Kubernetes clusters.
    #[doc(alias = "k8sClusterLimitTotal")]
    #[serde(
        rename = "k8sClusterLimitTotal",
        default,
        deserialize_with = "whole",
        skip_serializing_if = "Option::is_none"
    )]
    pub kubernetes_cluster_limit_total: Option<u32>,
    /// Number of Kubernetes clusters.
    #[doc(alias = "k8sClustersProvisioned")]
    #[serde(
        rename = "k8sClustersProvisioned",
        default,
        deserialize_with = "whole",
        skip_serializing_if = "Option::is_none"
    )]
    pub kubernetes_clusters_provisioned: Option<u32>,
    /// The maximum number of NAT gateways.
    #[doc(alias = "natGatewayLimitTotal")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub nat_gateway_limit_total: Option<u32>,
    /// Number of NAT gateways.
    #[doc(alias = "natGatewayProvisioned")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub nat_gateway_provisioned: Option<u32>,
    /// The maximum number of network load balancers.
    #[doc(alias = "nlbLimitTotal")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub nlb_limit_total: Option<u32>,
    /// Number of network load balancers.
    #[doc(alias = "nlbProvisioned")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub nlb_provisioned: Option<u32>,
    /// The maximum RAM in the contract, in MB.
    #[doc(alias = "ramPerContract")]
    #[serde(rename = "ramPerContract", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub ram_per_contract_mb: Option<u64>,
    /// The maximum RAM of a server, in MB.
    #[doc(alias = "ramPerServer")]
    #[serde(rename = "ramPerServer", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub ram_per_server_mb: Option<u64>,
    /// RAM in use, in MB.
    #[doc(alias = "ramProvisioned")]
    #[serde(rename = "ramProvisioned", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub ram_provisioned_mb: Option<u64>,
    /// The maximum number of reserved IP addresses.
    #[doc(alias = "reservableIps")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub reservable_ips: Option<u32>,
    /// Number of reserved IP addresses that something uses.
    #[doc(alias = "reservedIpsInUse")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub reserved_ips_in_use: Option<u32>,
    /// Number of reserved IP addresses.
    #[doc(alias = "reservedIpsOnContract")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub reserved_ips_on_contract: Option<u32>,
    /// The maximum number of rules of a security group.
    #[doc(alias = "rulesPerSecurityGroup")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub rules_per_security_group: Option<u32>,
    /// The maximum number of security groups of a server or NIC.
    #[doc(alias = "securityGroupsPerResource")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub security_groups_per_resource: Option<u32>,
    /// The maximum number of security groups in a data centre.
    #[doc(alias = "securityGroupsPerVdc")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub security_groups_per_vdc: Option<u32>,
    /// The maximum size of all SSD volumes, in MB.
    #[doc(alias = "ssdLimitPerContract")]
    #[serde(
        rename = "ssdLimitPerContract",
        default,
        deserialize_with = "whole",
        skip_serializing_if = "Option::is_none"
    )]
    pub ssd_limit_per_contract_mb: Option<u64>,
    /// The maximum size of an SSD volume, in MB.
    #[doc(alias = "ssdLimitPerVolume")]
    #[serde(
        rename = "ssdLimitPerVolume",
        default,
        deserialize_with = "whole",
        skip_serializing_if = "Option::is_none"
    )]
    pub ssd_limit_per_volume_mb: Option<u64>,
    /// Size of the SSD volumes in use, in MB.
    #[doc(alias = "ssdVolumeProvisioned")]
    #[serde(
        rename = "ssdVolumeProvisioned",
        default,
        deserialize_with = "whole",
        skip_serializing_if = "Option::is_none"
    )]
    pub ssd_volume_provisioned_mb: Option<u64>,
}
