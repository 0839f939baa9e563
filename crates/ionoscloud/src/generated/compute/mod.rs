// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

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

use crate::resource::Collection;
use crate::{Client, Error};
use ionoscloud_api::compute::GetApiInfo;
use ionoscloud_api::compute::kinds;
use ionoscloud_models::compute as models;

/// The entry point to Compute; get it from [`Client::compute`].
#[derive(Clone, Debug)]
pub struct Compute {
    pub(crate) client: Client,
    root: kinds::Root,
}

impl Client {
    /// Returns the entry point to Compute; nothing is sent.
    pub fn compute(&self) -> Compute {
        Compute { client: self.clone(), root: kinds::Root::new() }
    }
}

impl Compute {
    /// Returns the collection of the contracts of the credentials; nothing is sent.
    pub fn contracts(&self) -> Contracts {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the collection of the cross connects of the contract; nothing is sent.
    pub fn cross_connects(&self) -> CrossConnects {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these cross connects](Self::cross_connects); nothing is sent.
    pub fn cross_connect(&self, id: impl Into<models::CrossConnectId>) -> CrossConnectHandle {
        self.cross_connects().handle(id)
    }

    /// Returns the collection of the data centres of the contract; nothing is sent.
    pub fn datacenters(&self) -> Datacenters {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these data centres](Self::datacenters); nothing is sent.
    pub fn datacenter(&self, id: impl Into<ionoscloud_core::DatacenterId>) -> DatacenterHandle {
        self.datacenters().handle(id)
    }

    /// Returns the collection of the images of the vendor and of the contract; nothing is sent.
    pub fn images(&self) -> Images {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these images](Self::images); nothing is sent.
    pub fn image(&self, id: impl Into<models::ImageId>) -> ImageHandle {
        self.images().handle(id)
    }

    /// Returns the collection of the blocks of public IP addresses that the contract has reserved; nothing is sent.
    pub fn ip_blocks(&self) -> IpBlocks {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these IP blocks](Self::ip_blocks); nothing is sent.
    pub fn ip_block(&self, id: impl Into<models::IpBlockId>) -> IpBlockHandle {
        self.ip_blocks().handle(id)
    }

    /// Returns the collection of the labels of all resources; nothing is sent.
    pub fn labels(&self) -> Labels {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these labels](Self::labels); nothing is sent.
    pub fn label(&self, urn: impl Into<String>) -> LabelHandle {
        self.labels().handle(urn)
    }

    /// Returns the collection of the locations; nothing is sent.
    pub fn locations(&self) -> Locations {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the collection of the requests of the contract; nothing is sent.
    pub fn requests(&self) -> Requests {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these requests](Self::requests); nothing is sent.
    pub fn request(&self, id: impl Into<models::RequestId>) -> RequestHandle {
        self.requests().handle(id)
    }

    /// Returns the collection of the snapshots of the contract; nothing is sent.
    pub fn snapshots(&self) -> Snapshots {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these snapshots](Self::snapshots); nothing is sent.
    pub fn snapshot(&self, id: impl Into<models::SnapshotId>) -> SnapshotHandle {
        self.snapshots().handle(id)
    }

    /// Returns the collection of the target groups of the contract; nothing is sent.
    pub fn target_groups(&self) -> TargetGroups {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these target groups](Self::target_groups); nothing is sent.
    pub fn target_group(&self, id: impl Into<models::TargetGroupId>) -> TargetGroupHandle {
        self.target_groups().handle(id)
    }

    /// Returns the collection of the templates of cubes and GPU servers; nothing is sent.
    pub fn templates(&self) -> Templates {
        Collection::new(self.client.clone(), self.root.clone())
    }

    /// Returns the handle of one of [these templates](Self::templates); nothing is sent.
    pub fn template(&self, id: impl Into<models::TemplateId>) -> TemplateHandle {
        self.templates().handle(id)
    }

    /// Returns the collection of the locations of a region; nothing is sent.
    pub fn region_locations(&self, region_id: impl Into<models::RegionId>) -> RegionLocations {
        let parent = crate::resource::below(&self.root, kinds::RegionKey::new(region_id));
        Collection::new(self.client.clone(), parent)
    }

    /// Returns name and version of the API.
    ///
    /// `GET /`.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind).
    ///
    /// The document of the API names no status.
    pub async fn api_info(&self) -> Result<models::ApiInfo, Error> {
        crate::resource::send(&self.client, &self.root, GetApiInfo::new()).await
    }
}
