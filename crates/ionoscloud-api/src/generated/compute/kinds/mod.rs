// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

//! The kinds of resources, a type without a value for each collection, and the keys of their items.
//!
//! The traits are those of [`resource`](crate::resource).

mod application_load_balancer;
mod application_load_balancer_flow_log;
mod application_load_balancer_forwarding_rule;
mod attached_cdrom;
mod attached_volume;
mod balanced_nic;
mod contract;
mod cross_connect;
mod datacenter;
mod datacenter_label;
mod image;
mod image_label;
mod ip_block;
mod ip_block_label;
mod label;
mod lan;
mod lan_nic;
mod load_balancer;
mod location;
mod nat_gateway;
mod nat_gateway_flow_log;
mod nat_gateway_rule;
mod network_load_balancer;
mod network_load_balancer_flow_log;
mod network_load_balancer_forwarding_rule;
mod nic;
mod nic_firewall_rule;
mod nic_flow_log;
mod region_location;
mod request;
mod security_group;
mod security_group_rule;
mod server;
mod server_gpu;
mod server_label;
mod snapshot;
mod snapshot_label;
mod target_group;
mod template;
mod volume;
mod volume_label;

pub use self::application_load_balancer::*;
pub use self::application_load_balancer_flow_log::*;
pub use self::application_load_balancer_forwarding_rule::*;
pub use self::attached_cdrom::*;
pub use self::attached_volume::*;
pub use self::balanced_nic::*;
pub use self::contract::*;
pub use self::cross_connect::*;
pub use self::datacenter::*;
pub use self::datacenter_label::*;
pub use self::image::*;
pub use self::image_label::*;
pub use self::ip_block::*;
pub use self::ip_block_label::*;
pub use self::label::*;
pub use self::lan::*;
pub use self::lan_nic::*;
pub use self::load_balancer::*;
pub use self::location::*;
pub use self::nat_gateway::*;
pub use self::nat_gateway_flow_log::*;
pub use self::nat_gateway_rule::*;
pub use self::network_load_balancer::*;
pub use self::network_load_balancer_flow_log::*;
pub use self::network_load_balancer_forwarding_rule::*;
pub use self::nic::*;
pub use self::nic_firewall_rule::*;
pub use self::nic_flow_log::*;
pub use self::region_location::*;
pub use self::request::*;
pub use self::security_group::*;
pub use self::security_group_rule::*;
pub use self::server::*;
pub use self::server_gpu::*;
pub use self::server_label::*;
pub use self::snapshot::*;
pub use self::snapshot_label::*;
pub use self::target_group::*;
pub use self::template::*;
pub use self::volume::*;
pub use self::volume_label::*;

use ionoscloud_models::compute as models;

use super::PRODUCT;

use crate::resource;

/// The key of the product itself: nothing but a location.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct Root {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
}

impl Root {
    /// The key of these ids, in the default location.
    pub fn new() -> Self {
        Self { location: None }
    }
}

impl resource::Key for Root {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [] = ids else { return None };
        Some(Self { location })
    }
}

impl std::fmt::Display for Root {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for Root {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}

/// The key of a region: `/locations/{regionId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RegionKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the region.
    pub region_id: models::RegionId,
}

impl RegionKey {
    /// The key of these ids, in the default location.
    pub fn new(region_id: impl Into<models::RegionId>) -> Self {
        Self { location: None, region_id: region_id.into() }
    }
}

impl resource::Key for RegionKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/locations/{regionId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.region_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [region_id] = ids else { return None };
        Some(Self { location, region_id: region_id.as_str().into() })
    }
}

impl std::fmt::Display for RegionKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for RegionKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
