// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, DatacenterId, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::compute::{
    ApplicationLoadBalancer, ApplicationLoadBalancerId, ApplicationLoadBalancerList, ApplicationLoadBalancerUpdate,
    NewApplicationLoadBalancer, NewApplicationLoadBalancerProperties,
};

use super::PRODUCT;

/// Lists the application load balancers in a data centre.
///
/// `GET /datacenters/{datacenterId}/applicationloadbalancers`, returns an [`ApplicationLoadBalancerList`].
#[doc(alias = "datacentersApplicationloadbalancersGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListApplicationLoadBalancers {
    datacenter_id: DatacenterId,
    depth: Option<u32>,
    offset: Option<u32>,
    limit: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListApplicationLoadBalancers {
    /// Lists every application load balancer in this data centre.
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

impl Operation for ListApplicationLoadBalancers {
    type Output = ApplicationLoadBalancerList;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersApplicationloadbalancersGet",
        Method::GET,
        "/datacenters/{datacenterId}/applicationloadbalancers",
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

impl Paged for ListApplicationLoadBalancers {
    type Item = ApplicationLoadBalancer;
    const MAX_LIMIT: u32 = 10000;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Creates an application load balancer in a data centre.
///
/// `POST /datacenters/{datacenterId}/applicationloadbalancers`, returns the [`ApplicationLoadBalancer`].
#[doc(alias = "datacentersApplicationloadbalancersPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateApplicationLoadBalancer {
    datacenter_id: DatacenterId,
    application_load_balancer: NewApplicationLoadBalancer,
    depth: Option<u32>,
}

impl CreateApplicationLoadBalancer {
    /// Creates this application load balancer in this data centre.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        application_load_balancer: impl Into<NewApplicationLoadBalancer>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            application_load_balancer: application_load_balancer.into(),
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

impl Operation for CreateApplicationLoadBalancer {
    type Output = ApplicationLoadBalancer;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersApplicationloadbalancersPost",
        Method::POST,
        "/datacenters/{datacenterId}/applicationloadbalancers",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str()])
            .query("depth", &self.depth)
            .json(&self.application_load_balancer)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns an application load balancer in a data centre.
///
/// `GET /datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}`, returns the
/// [`ApplicationLoadBalancer`].
#[doc(alias = "datacentersApplicationloadbalancersFindByApplicationLoadBalancerId")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetApplicationLoadBalancer {
    datacenter_id: DatacenterId,
    application_load_balancer_id: ApplicationLoadBalancerId,
    depth: Option<u32>,
}

impl GetApplicationLoadBalancer {
    /// Returns the application load balancer in this data centre with this id.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        application_load_balancer_id: impl Into<ApplicationLoadBalancerId>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            application_load_balancer_id: application_load_balancer_id.into(),
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

impl Operation for GetApplicationLoadBalancer {
    type Output = ApplicationLoadBalancer;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersApplicationloadbalancersFindByApplicationLoadBalancerId",
        Method::GET,
        "/datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.application_load_balancer_id.as_str()])
            .query("depth", &self.depth)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the content of an application load balancer in a data centre; members that are not set are reset.
///
/// `PUT /datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}`, returns the
/// [`ApplicationLoadBalancer`].
#[doc(alias = "datacentersApplicationloadbalancersPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceApplicationLoadBalancer {
    datacenter_id: DatacenterId,
    application_load_balancer_id: ApplicationLoadBalancerId,
    application_load_balancer: NewApplicationLoadBalancerProperties,
    depth: Option<u32>,
}

impl ReplaceApplicationLoadBalancer {
    /// Replaces this application load balancer in this data centre.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        application_load_balancer_id: impl Into<ApplicationLoadBalancerId>,
        application_load_balancer: impl Into<NewApplicationLoadBalancerProperties>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            application_load_balancer_id: application_load_balancer_id.into(),
            application_load_balancer: application_load_balancer.into(),
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

impl Operation for ReplaceApplicationLoadBalancer {
    type Output = ApplicationLoadBalancer;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersApplicationloadbalancersPut",
        Method::PUT,
        "/datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.application_load_balancer_id.as_str()])
            .query("depth", &self.depth)
            .properties(&self.application_load_balancer)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Changes an application load balancer in a data centre; members that are not set stay as they are.
///
/// `PATCH /datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}`, returns the
/// [`ApplicationLoadBalancer`].
#[doc(alias = "datacentersApplicationloadbalancersPatch")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct UpdateApplicationLoadBalancer {
    datacenter_id: DatacenterId,
    application_load_balancer_id: ApplicationLoadBalancerId,
    application_load_balancer: ApplicationLoadBalancerUpdate,
    depth: Option<u32>,
}

impl UpdateApplicationLoadBalancer {
    /// Changes this application load balancer in this data centre.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        application_load_balancer_id: impl Into<ApplicationLoadBalancerId>,
        application_load_balancer: impl Into<ApplicationLoadBalancerUpdate>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            application_load_balancer_id: application_load_balancer_id.into(),
            application_load_balancer: application_load_balancer.into(),
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

impl Operation for UpdateApplicationLoadBalancer {
    type Output = ApplicationLoadBalancer;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersApplicationloadbalancersPatch",
        Method::PATCH,
        "/datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.application_load_balancer_id.as_str()])
            .query("depth", &self.depth)
            .json(&self.application_load_balancer)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes an application load balancer in a data centre.
///
/// `DELETE /datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}`, returns nothing.
#[doc(alias = "datacentersApplicationloadbalancersDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteApplicationLoadBalancer {
    datacenter_id: DatacenterId,
    application_load_balancer_id: ApplicationLoadBalancerId,
}

impl DeleteApplicationLoadBalancer {
    /// Deletes this application load balancer in this data centre.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        application_load_balancer_id: impl Into<ApplicationLoadBalancerId>,
    ) -> Self {
        Self { datacenter_id: datacenter_id.into(), application_load_balancer_id: application_load_balancer_id.into() }
    }
}

impl Operation for DeleteApplicationLoadBalancer {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersApplicationloadbalancersDelete",
        Method::DELETE,
        "/datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.application_load_balancer_id.as_str()])
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}
