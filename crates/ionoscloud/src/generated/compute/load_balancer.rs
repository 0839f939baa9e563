// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use super::{BalancedNicHandle, BalancedNics};

use crate::Error;
use crate::paging::ListRequest;
use crate::resource::{Collection, GetRequest, Handle, WaitFamily};
use crate::wait::InProgress;
use ionoscloud_api::compute::ListLoadBalancers;
use ionoscloud_api::compute::kinds;
use ionoscloud_models::compute as models;

/// The classic load balancers of a data centre.
///
/// # Operations
///
/// * [`create`](Collection::create), `POST /datacenters/{datacenterId}/loadbalancers`: Creates a classic load balancer
///   in a data centre. [`wait`](crate::InProgress::wait) ends when the request is done, and the classic load balancer
///   and its data centre are `AVAILABLE`.
/// * [`update`](Collection::update), `PATCH /datacenters/{datacenterId}/loadbalancers/{loadbalancerId}`: Changes a
///   classic load balancer in a data centre; members that are not set stay as they are.
///   [`wait`](crate::InProgress::wait) ends when the request is done, and the classic load balancer and its data centre
///   are `AVAILABLE`.
/// * [`replace`](Collection::replace), `PUT /datacenters/{datacenterId}/loadbalancers/{loadbalancerId}`: Replaces the
///   content of a classic load balancer in a data centre; members that are not set are reset.
///   `NewLoadBalancer::try_from(read)` keeps what was read. [`wait`](crate::InProgress::wait) ends when the request is
///   done, and the classic load balancer and its data centre are `AVAILABLE`.
/// * [`delete`](Collection::delete), `DELETE /datacenters/{datacenterId}/loadbalancers/{loadbalancerId}`: Deletes a
///   classic load balancer in a data centre. [`wait`](crate::InProgress::wait) ends when the request is done, the
///   classic load balancer is gone and its data centre is `AVAILABLE`.
pub type LoadBalancers = Collection<kinds::LoadBalancer>;

/// The handle of a classic load balancer: its ids, without its content. [`LoadBalancers`] says what its operations do,
/// and when a wait for them ends.
pub type LoadBalancerHandle = Handle<kinds::LoadBalancer>;

impl Handle<kinds::LoadBalancer> {
    /// Returns the collection of the NICs of this classic load balancer; nothing is sent.
    pub fn balanced_nics(&self) -> BalancedNics {
        self.children()
    }

    /// Returns the handle of one of [these NICs](Self::balanced_nics); nothing is sent.
    pub fn balanced_nic(&self, id: impl Into<models::NicId>) -> BalancedNicHandle {
        self.balanced_nics().handle(id)
    }

    /// Adds a NIC to a classic load balancer.
    ///
    /// `POST /datacenters/{datacenterId}/loadbalancers/{loadbalancerId}/balancednics`.
    /// [`wait`](crate::InProgress::wait) ends when the request is done, and the classic load balancer and its data
    /// centre are `AVAILABLE`.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind); [`Error::is_not_found`] if the classic load balancer does not exist.
    ///
    /// The document of the API names no status.
    pub async fn attach_nic(
        &self,
        nic_id: impl Into<models::NicId>,
    ) -> Result<InProgress<models::Nic, models::LoadBalancer>, Error> {
        self.act(kinds::LoadBalancer::attach_nic(self.key(), nic_id), WaitFamily::Request).await
    }

    /// Removes a NIC from a classic load balancer; the NIC itself stays.
    ///
    /// `DELETE /datacenters/{datacenterId}/loadbalancers/{loadbalancerId}/balancednics/{nicId}`.
    /// [`wait`](crate::InProgress::wait) ends when the request is done, and the classic load balancer and its data
    /// centre are `AVAILABLE`.
    ///
    /// # Errors
    ///
    /// Those of [any call](crate::ErrorKind); [`Error::is_not_found`] if the classic load balancer does not exist.
    ///
    /// The document of the API names no status.
    pub async fn detach_nic(
        &self,
        nic_id: impl Into<models::NicId>,
    ) -> Result<InProgress<(), models::LoadBalancer>, Error> {
        self.act(kinds::LoadBalancer::detach_nic(self.key(), nic_id), WaitFamily::Request).await
    }
}

impl ListRequest<ListLoadBalancers> {
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

impl GetRequest<kinds::LoadBalancer> {
    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(self, depth: u32) -> Self {
        self.map(|operation| operation.depth(depth))
    }
}
