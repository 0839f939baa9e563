// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_core::serde_support::{null_as_empty_list, whole};
use ionoscloud_core::{DatacenterId, Lifecycle, List, Location};
use serde::{Deserialize, Serialize};

use super::{
    CpuArchitecture, GpuArchitecture, LanList, LoadBalancerList, NatGatewayList, NetworkLoadBalancerList,
    ResourceMetadata, ResourceMetadataState, ResourceType, SecurityGroupId, SecurityGroupList, ServerList, VolumeList,
};

/// Contents of a data centre.
#[doc(alias = "DataCenterEntities")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DatacenterEntities {
    /// LANs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lans: Option<LanList>,
    /// Classic load balancers.
    #[doc(alias = "loadbalancers")]
    #[serde(rename = "loadbalancers", skip_serializing_if = "Option::is_none")]
    pub load_balancers: Option<LoadBalancerList>,
    /// NAT gateways.
    #[doc(alias = "natgateways")]
    #[serde(rename = "natgateways", skip_serializing_if = "Option::is_none")]
    pub nat_gateways: Option<NatGatewayList>,
    /// Network load balancers.
    #[doc(alias = "networkloadbalancers")]
    #[serde(rename = "networkloadbalancers", skip_serializing_if = "Option::is_none")]
    pub network_load_balancers: Option<NetworkLoadBalancerList>,
    /// Security groups.
    #[doc(alias = "securitygroups")]
    #[serde(rename = "securitygroups", skip_serializing_if = "Option::is_none")]
    pub security_groups: Option<SecurityGroupList>,
    /// Servers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub servers: Option<ServerList>,
    /// Volumes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub volumes: Option<VolumeList>,
}

/// A data centre: a closed network of servers, volumes and LANs in one location.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Datacenter {
    /// Id of the resource.
    pub id: DatacenterId,
    /// Content of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<DatacenterProperties>,
    /// Origin and state, set by the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ResourceMetadata>,
    /// Resources that it contains.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<DatacenterEntities>,
    /// Type of the resource, as the API calls it.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<ResourceType>,
    /// URL of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for Datacenter {
    const NOUN: &'static str = "data centre";
    const READY: &'static [&'static str] = &["AVAILABLE"];
    const WORKING: &'static [&'static str] = &["BUSY", "INACTIVE"];
    const DELETING: &'static [&'static str] = &[];
    const FAILED: &'static [&'static str] = &["FAILED"];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.state.as_ref().map(ResourceMetadataState::as_str)
    }
}

/// Content of a data centre.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DatacenterProperties {
    /// CPU families that servers can have.
    #[doc(alias = "cpuArchitecture")]
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub cpu_architecture: Vec<CpuArchitecture>,
    /// Security group of new NICs.
    #[doc(alias = "defaultSecurityGroupId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_security_group_id: Option<SecurityGroupId>,
    /// Description for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Features of the location.
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub features: Vec<String>,
    /// GPUs that servers can have.
    #[doc(alias = "gpuArchitecture")]
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub gpu_architecture: Vec<GpuArchitecture>,
    /// IPv6 block of the data centre, a /56 that the API assigns.
    #[doc(alias = "ipv6CidrBlock")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ipv6_cidr_block: Option<String>,
    /// Location, such as `de/fra`; fixed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// True if only callers with two-factor authentication may see and change it.
    #[doc(alias = "secAuthProtection")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sec_auth_protection: Option<bool>,
    /// Version, which each change inside raises by 1.
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub version: Option<u32>,
}

/// A list of data centres.
#[doc(alias = "Datacenters")]
pub type DatacenterList = List<Datacenter>;
