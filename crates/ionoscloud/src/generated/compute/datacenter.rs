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
use ionoscloud_models::compute as models;

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
///
/// # Operations
///
/// * [`get`](Collection::get), `GET /datacenters/{datacenterId}`: Returns a data centre. Returns 404 once a deletion is
///   complete.
/// * [`create`](Collection::create), `POST /datacenters`: Creates a data centre. Not idempotent. With servers, volumes
///   and networks inside, one request creates all of them. The response has the id, and the state is `BUSY` until the
///   request is done. [`wait`](crate::InProgress::wait) ends when the request is done and the data centre is
///   `AVAILABLE`.
/// * [`update`](Collection::update), `PATCH /datacenters/{datacenterId}`: Changes a data centre; members that are not
///   set stay as they are. [`wait`](crate::InProgress::wait) ends when the request is done and the data centre is
///   `AVAILABLE`.
/// * [`replace`](Collection::replace), `PUT /datacenters/{datacenterId}`: Replaces the content of a data centre;
///   members that are not set are reset. `DatacenterReplacement::try_from(read)` keeps what was read. No read shows
///   `create_default_security_group`, so it is not set. Leaves out `location`, which stays as it is.
///   [`wait`](crate::InProgress::wait) ends when the request is done and the data centre is `AVAILABLE`.
/// * [`delete`](Collection::delete), `DELETE /datacenters/{datacenterId}`: Deletes a data centre. Everything inside is
///   deleted with it, and cannot be restored. [`wait`](crate::InProgress::wait) ends when the request is done and the
///   data centre is gone.
pub type Datacenters = Collection<kinds::Datacenter>;

/// The handle of a data centre: its ids, without its content. [`Datacenters`] says what its operations do, and when a
/// wait for them ends.
pub type DatacenterHandle = Handle<kinds::Datacenter>;

impl Handle<kinds::Datacenter> {
    /// Returns the collection of the application load balancers of this data centre; nothing is sent.
    pub fn application_load_balancers(&self) -> ApplicationLoadBalancers {
        self.children()
    }

    /// Returns the handle of one of [these application load balancers](Self::application_load_balancers); nothing is
    /// sent.
    pub fn application_load_balancer(
        &self,
        id: impl Into<models::ApplicationLoadBalancerId>,
    ) -> ApplicationLoadBalancerHandle {
        self.application_load_balancers().handle(id)
    }

    /// Returns the collection of the labels of this data centre; nothing is sent.
    pub fn labels(&self) -> DatacenterLabels {
        self.children()
    }

    /// Returns the handle of one of [these labels](Self::labels); nothing is sent.
    pub fn label(&self, key: impl Into<String>) -> DatacenterLabelHandle {
        self.labels().handle(key)
    }

    /// Returns the collection of the LANs of this data centre; nothing is sent.
    pub fn lans(&self) -> Lans {
        self.children()
    }

    /// Returns the handle of one of [these LANs](Self::lans); nothing is sent.
    pub fn lan(&self, id: impl Into<ionoscloud_core::LanId>) -> LanHandle {
        self.lans().handle(id)
    }

    /// Returns the collection of the classic load balancers of this data centre; nothing is sent.
    pub fn load_balancers(&self) -> LoadBalancers {
        self.children()
    }

    /// Returns the handle of one of [these classic load balancers](Self::load_balancers); nothing is sent.
    pub fn load_balancer(&self, id: impl Into<models::LoadBalancerId>) -> LoadBalancerHandle {
        self.load_balancers().handle(id)
    }

    /// Returns the collection of the NAT gateways of this data centre; nothing is sent.
    pub fn nat_gateways(&self) -> NatGateways {
        self.children()
    }

    /// Returns the handle of one of [these NAT gateways](Self::nat_gateways); nothing is sent.
    pub fn nat_gateway(&self, id: impl Into<models::NatGatewayId>) -> NatGatewayHandle {
        self.nat_gateways().handle(id)
    }

    /// Returns the collection of the network load balancers of this data centre; nothing is sent.
    pub fn network_load_balancers(&self) -> NetworkLoadBalancers {
        self.children()
    }

    /// Returns the handle of one of [these network load balancers](Self::network_load_balancers); nothing is sent.
    pub fn network_load_balancer(&self, id: impl Into<models::NetworkLoadBalancerId>) -> NetworkLoadBalancerHandle {
        self.network_load_balancers().handle(id)
    }

    /// Returns the collection of the security groups of this data centre; nothing is sent.
    pub fn security_groups(&self) -> SecurityGroups {
        self.children()
    }

    /// Returns the handle of one of [these security groups](Self::security_groups); nothing is sent.
    pub fn security_group(&self, id: impl Into<models::SecurityGroupId>) -> SecurityGroupHandle {
        self.security_groups().handle(id)
    }

    /// Returns the collection of the servers of this data centre; nothing is sent.
    pub fn servers(&self) -> Servers {
        self.children()
    }

    /// Returns the handle of one of [these servers](Self::servers); nothing is sent.
    pub fn server(&self, id: impl Into<models::ServerId>) -> ServerHandle {
        self.servers().handle(id)
    }

    /// Returns the collection of the volumes of this data centre, attached to a server or not; nothing is sent.
    pub fn volumes(&self) -> Volumes {
        self.children()
    }

    /// Returns the handle of one of [these volumes](Self::volumes); nothing is sent.
    pub fn volume(&self, id: impl Into<models::VolumeId>) -> VolumeHandle {
        self.volumes().handle(id)
    }
}

impl ListRequest<ListDatacenters> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }

    /// Property to order by, by its name in the API, such as `name` or `createdDate`.
    #[doc(alias = "orderBy")]
    pub fn order_by(self, order_by: impl Into<String>) -> Self {
        self.map(|operation| operation.order_by(order_by))
    }

    /// The maximum number of items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(self, max_results: u32) -> Self {
        self.map(|operation| operation.max_results(max_results))
    }

    /// Only items of which this property contains this text; repeatable. The property has its name in the API, such as
    /// `vmState`.
    #[doc(alias = "filter.{property}")]
    pub fn filter(self, property: impl Into<String>, text: impl Into<String>) -> Self {
        self.map(|operation| operation.filter(property, text))
    }
}

impl GetRequest<kinds::Datacenter> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }
}
