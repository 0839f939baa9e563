// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, DatacenterId, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::compute::{
    NewSecurityGroup, SecurityGroup, SecurityGroupId, SecurityGroupList, SecurityGroupUpdate,
};

use super::PRODUCT;

/// Lists the security groups in a data centre.
///
/// `GET /datacenters/{datacenterId}/securitygroups`, returns a [`SecurityGroupList`].
#[doc(alias = "datacentersSecuritygroupsGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListSecurityGroups {
    datacenter_id: DatacenterId,
    depth: Option<u32>,
    offset: Option<u32>,
    limit: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListSecurityGroups {
    /// Lists every security group in this data centre.
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

impl Operation for ListSecurityGroups {
    type Output = SecurityGroupList;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersSecuritygroupsGet",
        Method::GET,
        "/datacenters/{datacenterId}/securitygroups",
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

impl Paged for ListSecurityGroups {
    type Item = SecurityGroup;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Creates a security group in a data centre.
///
/// `POST /datacenters/{datacenterId}/securitygroups`, returns the [`SecurityGroup`].
#[doc(alias = "datacentersSecuritygroupsPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateSecurityGroup {
    datacenter_id: DatacenterId,
    security_group: NewSecurityGroup,
    depth: Option<u32>,
}

impl CreateSecurityGroup {
    /// Creates this security group in this data centre.
    pub fn new(datacenter_id: impl Into<DatacenterId>, security_group: impl Into<NewSecurityGroup>) -> Self {
        Self { datacenter_id: datacenter_id.into(), security_group: security_group.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for CreateSecurityGroup {
    type Output = SecurityGroup;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersSecuritygroupsPost",
        Method::POST,
        "/datacenters/{datacenterId}/securitygroups",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str()])
            .query("depth", &self.depth)
            .json(&self.security_group)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns a security group in a data centre.
///
/// `GET /datacenters/{datacenterId}/securitygroups/{securityGroupId}`, returns the [`SecurityGroup`].
#[doc(alias = "datacentersSecuritygroupsFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetSecurityGroup {
    datacenter_id: DatacenterId,
    security_group_id: SecurityGroupId,
    depth: Option<u32>,
}

impl GetSecurityGroup {
    /// Returns the security group in this data centre with this id.
    pub fn new(datacenter_id: impl Into<DatacenterId>, security_group_id: impl Into<SecurityGroupId>) -> Self {
        Self { datacenter_id: datacenter_id.into(), security_group_id: security_group_id.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for GetSecurityGroup {
    type Output = SecurityGroup;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersSecuritygroupsFindById",
        Method::GET,
        "/datacenters/{datacenterId}/securitygroups/{securityGroupId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.security_group_id.as_str()])
            .query("depth", &self.depth)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the content of a security group in a data centre; members that are not set are reset.
///
/// `PUT /datacenters/{datacenterId}/securitygroups/{securityGroupId}`, returns the [`SecurityGroup`].
#[doc(alias = "datacentersSecuritygroupsPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceSecurityGroup {
    datacenter_id: DatacenterId,
    security_group_id: SecurityGroupId,
    security_group: NewSecurityGroup,
    depth: Option<u32>,
}

impl ReplaceSecurityGroup {
    /// Replaces this security group in this data centre.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        security_group_id: impl Into<SecurityGroupId>,
        security_group: impl Into<NewSecurityGroup>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            security_group_id: security_group_id.into(),
            security_group: security_group.into(),
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

impl Operation for ReplaceSecurityGroup {
    type Output = SecurityGroup;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersSecuritygroupsPut",
        Method::PUT,
        "/datacenters/{datacenterId}/securitygroups/{securityGroupId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.security_group_id.as_str()])
            .query("depth", &self.depth)
            .json(&self.security_group)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Changes a security group in a data centre; members that are not set stay as they are.
///
/// `PATCH /datacenters/{datacenterId}/securitygroups/{securityGroupId}`, returns the [`SecurityGroup`].
#[doc(alias = "datacentersSecuritygroupsPatch")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct UpdateSecurityGroup {
    datacenter_id: DatacenterId,
    security_group_id: SecurityGroupId,
    security_group: SecurityGroupUpdate,
    depth: Option<u32>,
}

impl UpdateSecurityGroup {
    /// Changes this security group in this data centre.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        security_group_id: impl Into<SecurityGroupId>,
        security_group: impl Into<SecurityGroupUpdate>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            security_group_id: security_group_id.into(),
            security_group: security_group.into(),
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

impl Operation for UpdateSecurityGroup {
    type Output = SecurityGroup;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersSecuritygroupsPatch",
        Method::PATCH,
        "/datacenters/{datacenterId}/securitygroups/{securityGroupId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.security_group_id.as_str()])
            .query("depth", &self.depth)
            .json(&self.security_group)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a security group in a data centre.
///
/// `DELETE /datacenters/{datacenterId}/securitygroups/{securityGroupId}`, returns nothing.
#[doc(alias = "datacentersSecuritygroupsDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteSecurityGroup {
    datacenter_id: DatacenterId,
    security_group_id: SecurityGroupId,
}

impl DeleteSecurityGroup {
    /// Deletes this security group in this data centre.
    pub fn new(datacenter_id: impl Into<DatacenterId>, security_group_id: impl Into<SecurityGroupId>) -> Self {
        Self { datacenter_id: datacenter_id.into(), security_group_id: security_group_id.into() }
    }
}

impl Operation for DeleteSecurityGroup {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersSecuritygroupsDelete",
        Method::DELETE,
        "/datacenters/{datacenterId}/securitygroups/{securityGroupId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.security_group_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}
