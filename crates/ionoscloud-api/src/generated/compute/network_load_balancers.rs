// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, DatacenterId, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::compute::{
    NetworkLoadBalancer, NetworkLoadBalancerId, NetworkLoadBalancerList, NetworkLoadBalancerUpdate,
    NewNetworkLoadBalancer, NewNetworkLoadBalancerProperties,
};

use super::PRODUCT;

/// Lists the network load balancers in a data centre.
///
/// `GET /datacenters/{datacenterId}/networkloadbalancers`, returns a [`NetworkLoadBalancerList`].
#[doc(alias = "datacentersNetworkloadbalancersGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListNetworkLoadBalancers {
    datacenter_id: DatacenterId,
    depth: Option<u32>,
    offset: Option<u32>,
    limit: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListNetworkLoadBalancers {
    /// Lists every network load balancer in this data centre.
    pub fn new(datacenter_id: impl Into<DatacenterId>) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            depth: None,
            offset: None,
            limit: None,
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

    /// The number of items to skip.
    pub fn offset(mut self, offset: u32) -> Self {
        self.offset = Some(offset);
        self
    }

    /// The maximum number of items in a page.
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
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

impl Operation for ListNetworkLoadBalancers {
    type Output = NetworkLoadBalancerList;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersNetworkloadbalancersGet",
        Method::GET,
        "/datacenters/{datacenterId}/networkloadbalancers",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str()])
            .query("depth", &self.depth)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .query("orderBy", &self.order_by)
            .query("maxResults", &self.max_results)
            .filters(&self.filters)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListNetworkLoadBalancers {
    type Item = NetworkLoadBalancer;
    const MAX_LIMIT: u32 = 10000;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Creates a network load balancer in a data centre.
///
/// `POST /datacenters/{datacenterId}/networkloadbalancers`, returns the [`NetworkLoadBalancer`].
#[doc(alias = "datacentersNetworkloadbalancersPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateNetworkLoadBalancer {
    datacenter_id: DatacenterId,
    network_load_balancer: NewNetworkLoadBalancer,
    depth: Option<u32>,
}

impl CreateNetworkLoadBalancer {
    /// Creates this network load balancer in this data centre.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        network_load_balancer: impl Into<NewNetworkLoadBalancer>,
    ) -> Self {
        Self { datacenter_id: datacenter_id.into(), network_load_balancer: network_load_balancer.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for CreateNetworkLoadBalancer {
    type Output = NetworkLoadBalancer;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersNetworkloadbalancersPost",
        Method::POST,
        "/datacenters/{datacenterId}/networkloadbalancers",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str()])
            .query("depth", &self.depth)
            .json(&self.network_load_balancer)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns a network load balancer in a data centre.
///
/// `GET /datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}`, returns the [`NetworkLoadBalancer`].
#[doc(alias = "datacentersNetworkloadbalancersFindByNetworkLoadBalancerId")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetNetworkLoadBalancer {
    datacenter_id: DatacenterId,
    network_load_balancer_id: NetworkLoadBalancerId,
    depth: Option<u32>,
}

impl GetNetworkLoadBalancer {
    /// Returns the network load balancer in this data centre with this id.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        network_load_balancer_id: impl Into<NetworkLoadBalancerId>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            network_load_balancer_id: network_load_balancer_id.into(),
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

impl Operation for GetNetworkLoadBalancer {
    type Output = NetworkLoadBalancer;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersNetworkloadbalancersFindByNetworkLoadBalancerId",
        Method::GET,
        "/datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.network_load_balancer_id.as_str()])
            .query("depth", &self.depth)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the content of a network load balancer in a data centre; members that are not set are reset.
///
/// `PUT /datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}`, returns the [`NetworkLoadBalancer`].
#[doc(alias = "datacentersNetworkloadbalancersPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceNetworkLoadBalancer {
    datacenter_id: DatacenterId,
    network_load_balancer_id: NetworkLoadBalancerId,
    network_load_balancer: NewNetworkLoadBalancerProperties,
    depth: Option<u32>,
}

impl ReplaceNetworkLoadBalancer {
    /// Replaces this network load balancer in this data centre.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        network_load_balancer_id: impl Into<NetworkLoadBalancerId>,
        network_load_balancer: impl Into<NewNetworkLoadBalancerProperties>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            network_load_balancer_id: network_load_balancer_id.into(),
            network_load_balancer: network_load_balancer.into(),
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

impl Operation for ReplaceNetworkLoadBalancer {
    type Output = NetworkLoadBalancer;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersNetworkloadbalancersPut",
        Method::PUT,
        "/datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.network_load_balancer_id.as_str()])
            .query("depth", &self.depth)
            .properties(&self.network_load_balancer)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Changes a network load balancer in a data centre; members that are not set stay as they are.
///
/// `PATCH /datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}`, returns the
/// [`NetworkLoadBalancer`].
#[doc(alias = "datacentersNetworkloadbalancersPatch")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct UpdateNetworkLoadBalancer {
    datacenter_id: DatacenterId,
    network_load_balancer_id: NetworkLoadBalancerId,
    network_load_balancer: NetworkLoadBalancerUpdate,
    depth: Option<u32>,
}

impl UpdateNetworkLoadBalancer {
    /// Changes this network load balancer in this data centre.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        network_load_balancer_id: impl Into<NetworkLoadBalancerId>,
        network_load_balancer: impl Into<NetworkLoadBalancerUpdate>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            network_load_balancer_id: network_load_balancer_id.into(),
            network_load_balancer: network_load_balancer.into(),
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

impl Operation for UpdateNetworkLoadBalancer {
    type Output = NetworkLoadBalancer;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersNetworkloadbalancersPatch",
        Method::PATCH,
        "/datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.network_load_balancer_id.as_str()])
            .query("depth", &self.depth)
            .json(&self.network_load_balancer)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a network load balancer in a data centre.
///
/// `DELETE /datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}`, returns nothing.
#[doc(alias = "datacentersNetworkloadbalancersDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteNetworkLoadBalancer {
    datacenter_id: DatacenterId,
    network_load_balancer_id: NetworkLoadBalancerId,
}

impl DeleteNetworkLoadBalancer {
    /// Deletes this network load balancer in this data centre.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        network_load_balancer_id: impl Into<NetworkLoadBalancerId>,
    ) -> Self {
        Self { datacenter_id: datacenter_id.into(), network_load_balancer_id: network_load_balancer_id.into() }
    }
}

impl Operation for DeleteNetworkLoadBalancer {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersNetworkloadbalancersDelete",
        Method::DELETE,
        "/datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.network_load_balancer_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}
