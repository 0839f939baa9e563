// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use super::{
    ApplicationLoadBalancerHandle, ApplicationLoadBalancers, DatacenterLabelHandle, DatacenterLabels, LanHandle, Lans,
    LoadBalancerHandle, LoadBalancers, NatGatewayHandle, NatGateways, NetworkLoadBalancerHandle, NetworkLoadBalancers,
    SecurityGroupHandle, SecurityGroups, ServerHandle, Servers, VolumeHandle, Volumes,
};

use crate::paging::ListRequest;
use crate::resource::{Collection, GetRequest, Handle};
use ionoscloud_api::compute::ListDatacenters;
use ionoscloud_api::compute::kinds;

/// The data centres of the contract.
///
/// One request creates a data centre with servers, volumes and networks inside. A deletion takes everything inside with
/// it.
///
/// ```no_run
/// # async fn example(client: ionoscloud::Client) -> Result<(), ionoscloud::Error> {
/// use ionoscloud::compute::NewDatacenter;
///
/// let datacenters = client.compute().datacenters();
/// let new = NewDatacenter::new("de/txl").name("shop").description("the shop");
/// let datacenter = datacenters.create(new).await?.wait().await?;
/// println!("{} is {:?}", datacenter.id, datacenter.metadata);
/// datacenters.delete(datacenter.id).await?.wait().await?;
/// # Ok(())
/// # }
/// ```
pub type Datacenters = Collection<kinds::Datacenter>;

/// The handle of a data centre: its ids, without its content.
pub type DatacenterHandle = Handle<kinds::Datacenter>;

impl Handle<kinds::Datacenter> {
    /// Returns the collection of all application load balancers; nothing is sent.
    pub fn application_load_balancers(&self) -> ApplicationLoadBalancers {
        self.children()
    }

    /// Returns the handle of an application load balancer; nothing is sent.
    pub fn application_load_balancer(
        &self,
        id: impl Into<<kinds::ApplicationLoadBalancer as crate::resource::Resource>::Id>,
    ) -> ApplicationLoadBalancerHandle {
        self.application_load_balancers().handle(id)
    }

    /// Returns the collection of all labels; nothing is sent.
    pub fn labels(&self) -> DatacenterLabels {
        self.children()
    }

    /// Returns the handle of a label; nothing is sent.
    pub fn label(
        &self,
        id: impl Into<<kinds::DatacenterLabel as crate::resource::Resource>::Id>,
    ) -> DatacenterLabelHandle {
        self.labels().handle(id)
    }

    /// Returns the collection of all LANs; nothing is sent.
    pub fn lans(&self) -> Lans {
        self.children()
    }

    /// Returns the handle of a LAN; nothing is sent.
    pub fn lan(&self, id: impl Into<<kinds::Lan as crate::resource::Resource>::Id>) -> LanHandle {
        self.lans().handle(id)
    }

    /// Returns the collection of all classic load balancers; nothing is sent.
    pub fn load_balancers(&self) -> LoadBalancers {
        self.children()
    }

    /// Returns the handle of a classic load balancer; nothing is sent.
    pub fn load_balancer(
        &self,
        id: impl Into<<kinds::LoadBalancer as crate::resource::Resource>::Id>,
    ) -> LoadBalancerHandle {
        self.load_balancers().handle(id)
    }

    /// Returns the collection of all NAT gateways; nothing is sent.
    pub fn nat_gateways(&self) -> NatGateways {
        self.children()
    }

    /// Returns the handle of a NAT gateway; nothing is sent.
    pub fn nat_gateway(&self, id: impl Into<<kinds::NatGateway as crate::resource::Resource>::Id>) -> NatGatewayHandle {
        self.nat_gateways().handle(id)
    }

    /// Returns the collection of all network load balancers; nothing is sent.
    pub fn network_load_balancers(&self) -> NetworkLoadBalancers {
        self.children()
    }

    /// Returns the handle of a network load balancer; nothing is sent.
    pub fn network_load_balancer(
        &self,
        id: impl Into<<kinds::NetworkLoadBalancer as crate::resource::Resource>::Id>,
    ) -> NetworkLoadBalancerHandle {
        self.network_load_balancers().handle(id)
    }

    /// Returns the collection of all security groups; nothing is sent.
    pub fn security_groups(&self) -> SecurityGroups {
        self.children()
    }

    /// Returns the handle of a security group; nothing is sent.
    pub fn security_group(
        &self,
        id: impl Into<<kinds::SecurityGroup as crate::resource::Resource>::Id>,
    ) -> SecurityGroupHandle {
        self.security_groups().handle(id)
    }

    /// Returns the collection of all servers; nothing is sent.
    pub fn servers(&self) -> Servers {
        self.children()
    }

    /// Returns the handle of a server; nothing is sent.
    pub fn server(&self, id: impl Into<<kinds::Server as crate::resource::Resource>::Id>) -> ServerHandle {
        self.servers().handle(id)
    }

    /// Returns the collection of all volumes; nothing is sent.
    pub fn volumes(&self) -> Volumes {
        self.children()
    }

    /// Returns the handle of a volume; nothing is sent.
    pub fn volume(&self, id: impl Into<<kinds::Volume as crate::resource::Resource>::Id>) -> VolumeHandle {
        self.volumes().handle(id)
    }
}

impl ListRequest<ListDatacenters> {
    /// Levels of detail, up to 10: each one adds what is a level further inside, first its ids, then its properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Member to order by.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// The maximum number of items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }

    /// Only items of which this property contains this text; repeatable.
    #[doc(alias = "filter.{property}")]
    pub fn filter(self, property: impl Into<String>, text: impl Into<String>) -> Self {
        self.map(|operation| operation.filter(property, text))
    }
}

impl GetRequest<kinds::Datacenter> {
    /// Levels of detail, up to 10: each one adds what is a level further inside, first its ids, then its properties.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }
}
