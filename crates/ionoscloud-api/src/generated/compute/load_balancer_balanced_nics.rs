// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{
    Body, DatacenterId, Error, Operation, OperationInfo, PageParams, Paged, PagedBy, RequestBuilder, decode,
};
use ionoscloud_models::compute::{LoadBalancerId, Nic, NicId, NicList};

use super::PRODUCT;

/// Lists the NICs of a classic load balancer.
///
/// `GET /datacenters/{datacenterId}/loadbalancers/{loadbalancerId}/balancednics`, returns the [`NicList`].
#[doc(alias = "datacentersLoadbalancersBalancednicsGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListBalancedNics {
    datacenter_id: DatacenterId,
    load_balancer_id: LoadBalancerId,
    depth: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListBalancedNics {
    /// Lists every NIC of this load balancer.
    pub fn new(datacenter_id: impl Into<DatacenterId>, load_balancer_id: impl Into<LoadBalancerId>) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            load_balancer_id: load_balancer_id.into(),
            depth: None,
            order_by: None,
            max_results: None,
            filters: Vec::new(),
        }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }

    /// Property to order by, by its name in the API, such as `name` or `createdDate`.
    #[doc(alias = "orderBy")]
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }

    /// The maximum number of items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(mut self, max_results: u32) -> Self {
        self.max_results = Some(max_results);
        self
    }

    /// Only items of which this property contains this text; repeatable. The property has its name in the API, such as
    /// `vmState`.
    #[doc(alias = "filter.{property}")]
    pub fn filter(mut self, property: impl Into<String>, text: impl Into<String>) -> Self {
        self.filters.push((property.into(), text.into()));
        self
    }
}

impl Operation for ListBalancedNics {
    type Output = NicList;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersLoadbalancersBalancednicsGet",
        Method::GET,
        "/datacenters/{datacenterId}/loadbalancers/{loadbalancerId}/balancednics",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.load_balancer_id.as_str()])
            .query("depth", &self.depth)
            .query("orderBy", &self.order_by)
            .query("maxResults", &self.max_results)
            .filters(&self.filters)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListBalancedNics {
    type Item = Nic;
    const PAGED_BY: PagedBy = PagedBy::Whole;

    fn page_params(&self) -> PageParams {
        PageParams::default()
    }

    fn with_page(self, _: PageParams) -> Self {
        self
    }
}

/// Adds a NIC to a classic load balancer.
///
/// `POST /datacenters/{datacenterId}/loadbalancers/{loadbalancerId}/balancednics`, returns the [`Nic`].
#[doc(alias = "datacentersLoadbalancersBalancednicsPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct AttachBalancedNic {
    datacenter_id: DatacenterId,
    load_balancer_id: LoadBalancerId,
    nic_id: NicId,
    depth: Option<u32>,
}

impl AttachBalancedNic {
    /// Adds this NIC to this load balancer.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        load_balancer_id: impl Into<LoadBalancerId>,
        nic_id: impl Into<NicId>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            load_balancer_id: load_balancer_id.into(),
            nic_id: nic_id.into(),
            depth: None,
        }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for AttachBalancedNic {
    type Output = Nic;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersLoadbalancersBalancednicsPost",
        Method::POST,
        "/datacenters/{datacenterId}/loadbalancers/{loadbalancerId}/balancednics",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.load_balancer_id.as_str()])
            .query("depth", &self.depth)
            .member(&["id"], &self.nic_id)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns a NIC of a classic load balancer.
///
/// `GET /datacenters/{datacenterId}/loadbalancers/{loadbalancerId}/balancednics/{nicId}`, returns the [`Nic`].
#[doc(alias = "datacentersLoadbalancersBalancednicsFindByNicId")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetBalancedNic {
    datacenter_id: DatacenterId,
    load_balancer_id: LoadBalancerId,
    nic_id: NicId,
    depth: Option<u32>,
}

impl GetBalancedNic {
    /// Returns the NIC of this load balancer with this id.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        load_balancer_id: impl Into<LoadBalancerId>,
        nic_id: impl Into<NicId>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            load_balancer_id: load_balancer_id.into(),
            nic_id: nic_id.into(),
            depth: None,
        }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for GetBalancedNic {
    type Output = Nic;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersLoadbalancersBalancednicsFindByNicId",
        Method::GET,
        "/datacenters/{datacenterId}/loadbalancers/{loadbalancerId}/balancednics/{nicId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(
            Self::INFO,
            &[self.datacenter_id.as_str(), self.load_balancer_id.as_str(), self.nic_id.as_str()],
        )
        .query("depth", &self.depth)
        .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Removes a NIC from a classic load balancer; the NIC itself stays.
///
/// `DELETE /datacenters/{datacenterId}/loadbalancers/{loadbalancerId}/balancednics/{nicId}`, returns nothing.
#[doc(alias = "datacentersLoadbalancersBalancednicsDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DetachBalancedNic {
    datacenter_id: DatacenterId,
    load_balancer_id: LoadBalancerId,
    nic_id: NicId,
}

impl DetachBalancedNic {
    /// Removes this NIC from this load balancer.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        load_balancer_id: impl Into<LoadBalancerId>,
        nic_id: impl Into<NicId>,
    ) -> Self {
        Self { datacenter_id: datacenter_id.into(), load_balancer_id: load_balancer_id.into(), nic_id: nic_id.into() }
    }
}

impl Operation for DetachBalancedNic {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersLoadbalancersBalancednicsDelete",
        Method::DELETE,
        "/datacenters/{datacenterId}/loadbalancers/{loadbalancerId}/balancednics/{nicId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(
            Self::INFO,
            &[self.datacenter_id.as_str(), self.load_balancer_id.as_str(), self.nic_id.as_str()],
        )
        .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}
