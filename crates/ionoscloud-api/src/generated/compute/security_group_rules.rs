// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, DatacenterId, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::compute::{
    FirewallRule, FirewallRuleList, FirewallRuleUpdate, NewFirewallRule, RuleId, SecurityGroupId,
};

use super::PRODUCT;

/// Lists the rules of a security group.
///
/// `GET /datacenters/{datacenterId}/securitygroups/{securityGroupId}/rules`, returns a [`FirewallRuleList`].
#[doc(alias = "datacentersSecuritygroupsRulesGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListSecurityGroupRules {
    datacenter_id: DatacenterId,
    security_group_id: SecurityGroupId,
    depth: Option<u32>,
    offset: Option<u32>,
    limit: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListSecurityGroupRules {
    /// Lists every rule of this security group.
    pub fn new(datacenter_id: impl Into<DatacenterId>, security_group_id: impl Into<SecurityGroupId>) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            security_group_id: security_group_id.into(),
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

impl Operation for ListSecurityGroupRules {
    type Output = FirewallRuleList;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersSecuritygroupsRulesGet",
        Method::GET,
        "/datacenters/{datacenterId}/securitygroups/{securityGroupId}/rules",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.security_group_id.as_str()])
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

impl Paged for ListSecurityGroupRules {
    type Item = FirewallRule;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Creates a rule of a security group.
///
/// `POST /datacenters/{datacenterId}/securitygroups/{securityGroupId}/rules`, returns the [`FirewallRule`].
#[doc(alias = "datacentersSecuritygroupsFirewallrulesPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateSecurityGroupRule {
    datacenter_id: DatacenterId,
    security_group_id: SecurityGroupId,
    rule: NewFirewallRule,
}

impl CreateSecurityGroupRule {
    /// Creates this rule of this security group.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        security_group_id: impl Into<SecurityGroupId>,
        rule: impl Into<NewFirewallRule>,
    ) -> Self {
        Self { datacenter_id: datacenter_id.into(), security_group_id: security_group_id.into(), rule: rule.into() }
    }
}

impl Operation for CreateSecurityGroupRule {
    type Output = FirewallRule;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersSecuritygroupsFirewallrulesPost",
        Method::POST,
        "/datacenters/{datacenterId}/securitygroups/{securityGroupId}/rules",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.security_group_id.as_str()])
            .properties(&self.rule)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns a rule of a security group.
///
/// `GET /datacenters/{datacenterId}/securitygroups/{securityGroupId}/rules/{ruleId}`, returns the [`FirewallRule`].
#[doc(alias = "datacentersSecuritygroupsRulesFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetSecurityGroupRule {
    datacenter_id: DatacenterId,
    security_group_id: SecurityGroupId,
    rule_id: RuleId,
    depth: Option<u32>,
}

impl GetSecurityGroupRule {
    /// Returns the rule of this security group with this id.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        security_group_id: impl Into<SecurityGroupId>,
        rule_id: impl Into<RuleId>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            security_group_id: security_group_id.into(),
            rule_id: rule_id.into(),
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

impl Operation for GetSecurityGroupRule {
    type Output = FirewallRule;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersSecuritygroupsRulesFindById",
        Method::GET,
        "/datacenters/{datacenterId}/securitygroups/{securityGroupId}/rules/{ruleId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(
            Self::INFO,
            &[self.datacenter_id.as_str(), self.security_group_id.as_str(), self.rule_id.as_str()],
        )
        .query("depth", &self.depth)
        .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the content of a rule of a security group; members that are not set are reset.
///
/// `PUT /datacenters/{datacenterId}/securitygroups/{securityGroupId}/rules/{ruleId}`, returns the [`FirewallRule`].
#[doc(alias = "datacentersSecuritygroupsRulesPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceSecurityGroupRule {
    datacenter_id: DatacenterId,
    security_group_id: SecurityGroupId,
    rule_id: RuleId,
    rule: NewFirewallRule,
    depth: Option<u32>,
}

impl ReplaceSecurityGroupRule {
    /// Replaces this rule of this security group.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        security_group_id: impl Into<SecurityGroupId>,
        rule_id: impl Into<RuleId>,
        rule: impl Into<NewFirewallRule>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            security_group_id: security_group_id.into(),
            rule_id: rule_id.into(),
            rule: rule.into(),
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

impl Operation for ReplaceSecurityGroupRule {
    type Output = FirewallRule;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersSecuritygroupsRulesPut",
        Method::PUT,
        "/datacenters/{datacenterId}/securitygroups/{securityGroupId}/rules/{ruleId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(
            Self::INFO,
            &[self.datacenter_id.as_str(), self.security_group_id.as_str(), self.rule_id.as_str()],
        )
        .query("depth", &self.depth)
        .properties(&self.rule)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Changes a rule of a security group; members that are not set stay as they are.
///
/// `PATCH /datacenters/{datacenterId}/securitygroups/{securityGroupId}/rules/{ruleId}`, returns the [`FirewallRule`].
#[doc(alias = "datacentersSecuritygroupsRulesPatch")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct UpdateSecurityGroupRule {
    datacenter_id: DatacenterId,
    security_group_id: SecurityGroupId,
    rule_id: RuleId,
    rule: FirewallRuleUpdate,
    depth: Option<u32>,
}

impl UpdateSecurityGroupRule {
    /// Changes this rule of this security group.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        security_group_id: impl Into<SecurityGroupId>,
        rule_id: impl Into<RuleId>,
        rule: impl Into<FirewallRuleUpdate>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            security_group_id: security_group_id.into(),
            rule_id: rule_id.into(),
            rule: rule.into(),
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

impl Operation for UpdateSecurityGroupRule {
    type Output = FirewallRule;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersSecuritygroupsRulesPatch",
        Method::PATCH,
        "/datacenters/{datacenterId}/securitygroups/{securityGroupId}/rules/{ruleId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(
            Self::INFO,
            &[self.datacenter_id.as_str(), self.security_group_id.as_str(), self.rule_id.as_str()],
        )
        .query("depth", &self.depth)
        .json(&self.rule)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a rule of a security group.
///
/// `DELETE /datacenters/{datacenterId}/securitygroups/{securityGroupId}/rules/{ruleId}`, returns nothing.
#[doc(alias = "datacentersSecuritygroupsFirewallrulesDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteSecurityGroupRule {
    datacenter_id: DatacenterId,
    security_group_id: SecurityGroupId,
    rule_id: RuleId,
}

impl DeleteSecurityGroupRule {
    /// Deletes this rule of this security group.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        security_group_id: impl Into<SecurityGroupId>,
        rule_id: impl Into<RuleId>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            security_group_id: security_group_id.into(),
            rule_id: rule_id.into(),
        }
    }
}

impl Operation for DeleteSecurityGroupRule {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersSecuritygroupsFirewallrulesDelete",
        Method::DELETE,
        "/datacenters/{datacenterId}/securitygroups/{securityGroupId}/rules/{ruleId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(
            Self::INFO,
            &[self.datacenter_id.as_str(), self.security_group_id.as_str(), self.rule_id.as_str()],
        )
        .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}
