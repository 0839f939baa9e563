// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, DatacenterId, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::compute::{LoadBalancer, LoadBalancerId, LoadBalancerList, LoadBalancerUpdate, NewLoadBalancer};

use super::PRODUCT;

/// Lists the classic load balancers in a data centre.
///
/// `GET /datacenters/{datacenterId}/loadbalancers`, returns a [`LoadBalancerList`].
#[doc(alias = "datacentersLoadbalancersGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListLoadBalancers {
    datacenter_id: DatacenterId,
    depth: Option<u32>,
    offset: Option<u32>,
    limit: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListLoadBalancers {
    /// Lists every classic load balancer in this data centre.
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

impl Operation for ListLoadBalancers {
    type Output = LoadBalancerList;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersLoadbalancersGet",
        Method::GET,
        "/datacenters/{datacenterId}/loadbalancers",
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

impl Paged for ListLoadBalancers {
    type Item = LoadBalancer;
    const MAX_LIMIT: u32 = 10000;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Creates a classic load balancer in a data centre.
///
/// `POST /datacenters/{datacenterId}/loadbalancers`, returns the [`LoadBalancer`].
#[doc(alias = "datacentersLoadbalancersPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateLoadBalancer {
    datacenter_id: DatacenterId,
    load_balancer: NewLoadBalancer,
    depth: Option<u32>,
}

impl CreateLoadBalancer {
    /// Creates this classic load balancer in this data centre.
    pub fn new(datacenter_id: impl Into<DatacenterId>, load_balancer: impl Into<NewLoadBalancer>) -> Self {
        Self { datacenter_id: datacenter_id.into(), load_balancer: load_balancer.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for CreateLoadBalancer {
    type Output = LoadBalancer;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersLoadbalancersPost",
        Method::POST,
        "/datacenters/{datacenterId}/loadbalancers",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str()])
            .query("depth", &self.depth)
            .json(&self.load_balancer)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns a classic load balancer in a data centre.
///
/// `GET /datacenters/{datacenterId}/loadbalancers/{loadbalancerId}`, returns the [`LoadBalancer`].
#[doc(alias = "datacentersLoadbalancersFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetLoadBalancer {
    datacenter_id: DatacenterId,
    load_balancer_id: LoadBalancerId,
    depth: Option<u32>,
}

impl GetLoadBalancer {
    /// Returns the classic load balancer in this data centre with this id.
    pub fn new(datacenter_id: impl Into<DatacenterId>, load_balancer_id: impl Into<LoadBalancerId>) -> Self {
        Self { datacenter_id: datacenter_id.into(), load_balancer_id: load_balancer_id.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for GetLoadBalancer {
    type Output = LoadBalancer;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersLoadbalancersFindById",
        Method::GET,
        "/datacenters/{datacenterId}/loadbalancers/{loadbalancerId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.load_balancer_id.as_str()])
            .query("depth", &self.depth)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the content of a classic load balancer in a data centre; members that are not set are reset.
///
/// `PUT /datacenters/{datacenterId}/loadbalancers/{loadbalancerId}`, returns the [`LoadBalancer`].
#[doc(alias = "datacentersLoadbalancersPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceLoadBalancer {
    datacenter_id: DatacenterId,
    load_balancer_id: LoadBalancerId,
    load_balancer: NewLoadBalancer,
    depth: Option<u32>,
}

impl ReplaceLoadBalancer {
    /// Replaces this classic load balancer in this data centre.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        load_balancer_id: impl Into<LoadBalancerId>,
        load_balancer: impl Into<NewLoadBalancer>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            load_balancer_id: load_balancer_id.into(),
            load_balancer: load_balancer.into(),
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

impl Operation for ReplaceLoadBalancer {
    type Output = LoadBalancer;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersLoadbalancersPut",
        Method::PUT,
        "/datacenters/{datacenterId}/loadbalancers/{loadbalancerId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.load_balancer_id.as_str()])
            .query("depth", &self.depth)
            .json(&self.load_balancer)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Changes a classic load balancer in a data centre; members that are not set stay as they are.
///
/// `PATCH /datacenters/{datacenterId}/loadbalancers/{loadbalancerId}`, returns the [`LoadBalancer`].
#[doc(alias = "datacentersLoadbalancersPatch")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct UpdateLoadBalancer {
    datacenter_id: DatacenterId,
    load_balancer_id: LoadBalancerId,
    load_balancer: LoadBalancerUpdate,
    depth: Option<u32>,
}

impl UpdateLoadBalancer {
    /// Changes this classic load balancer in this data centre.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        load_balancer_id: impl Into<LoadBalancerId>,
        load_balancer: impl Into<LoadBalancerUpdate>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            load_balancer_id: load_balancer_id.into(),
            load_balancer: load_balancer.into(),
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

impl Operation for UpdateLoadBalancer {
    type Output = LoadBalancer;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersLoadbalancersPatch",
        Method::PATCH,
        "/datacenters/{datacenterId}/loadbalancers/{loadbalancerId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.load_balancer_id.as_str()])
            .query("depth", &self.depth)
            .json(&self.load_balancer)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a classic load balancer in a data centre.
///
/// `DELETE /datacenters/{datacenterId}/loadbalancers/{loadbalancerId}`, returns nothing.
#[doc(alias = "datacentersLoadbalancersDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteLoadBalancer {
    datacenter_id: DatacenterId,
    load_balancer_id: LoadBalancerId,
}

impl DeleteLoadBalancer {
    /// Deletes this classic load balancer in this data centre.
    pub fn new(datacenter_id: impl Into<DatacenterId>, load_balancer_id: impl Into<LoadBalancerId>) -> Self {
        Self { datacenter_id: datacenter_id.into(), load_balancer_id: load_balancer_id.into() }
    }
}

impl Operation for DeleteLoadBalancer {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersLoadbalancersDelete",
        Method::DELETE,
        "/datacenters/{datacenterId}/loadbalancers/{loadbalancerId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.load_balancer_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}
