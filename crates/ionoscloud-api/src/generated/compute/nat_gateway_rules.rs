// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{
    Body, DatacenterId, Error, Operation, OperationInfo, PageParams, Paged, PagedBy, RequestBuilder, decode,
};
use ionoscloud_models::compute::{
    NatGatewayId, NatGatewayRule, NatGatewayRuleId, NatGatewayRuleList, NatGatewayRuleUpdate, NewNatGatewayRule,
};

use super::PRODUCT;

/// Lists the rules of a NAT gateway.
///
/// `GET /datacenters/{datacenterId}/natgateways/{natGatewayId}/rules`, returns the [`NatGatewayRuleList`].
#[doc(alias = "datacentersNatgatewaysRulesGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListNatGatewayRules {
    datacenter_id: DatacenterId,
    nat_gateway_id: NatGatewayId,
    depth: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListNatGatewayRules {
    /// Lists every rule of this NAT gateway.
    pub fn new(datacenter_id: impl Into<DatacenterId>, nat_gateway_id: impl Into<NatGatewayId>) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            nat_gateway_id: nat_gateway_id.into(),
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

impl Operation for ListNatGatewayRules {
    type Output = NatGatewayRuleList;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersNatgatewaysRulesGet",
        Method::GET,
        "/datacenters/{datacenterId}/natgateways/{natGatewayId}/rules",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.nat_gateway_id.as_str()])
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

impl Paged for ListNatGatewayRules {
    type Item = NatGatewayRule;
    const PAGED_BY: PagedBy = PagedBy::Whole;

    fn page_params(&self) -> PageParams {
        PageParams::default()
    }

    fn with_page(self, _: PageParams) -> Self {
        self
    }
}

/// Creates a rule of a NAT gateway.
///
/// `POST /datacenters/{datacenterId}/natgateways/{natGatewayId}/rules`, returns the [`NatGatewayRule`].
#[doc(alias = "datacentersNatgatewaysRulesPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateNatGatewayRule {
    datacenter_id: DatacenterId,
    nat_gateway_id: NatGatewayId,
    rule: NewNatGatewayRule,
    depth: Option<u32>,
}

impl CreateNatGatewayRule {
    /// Creates this rule of this NAT gateway.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        nat_gateway_id: impl Into<NatGatewayId>,
        rule: impl Into<NewNatGatewayRule>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            nat_gateway_id: nat_gateway_id.into(),
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

impl Operation for CreateNatGatewayRule {
    type Output = NatGatewayRule;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersNatgatewaysRulesPost",
        Method::POST,
        "/datacenters/{datacenterId}/natgateways/{natGatewayId}/rules",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.nat_gateway_id.as_str()])
            .query("depth", &self.depth)
            .properties(&self.rule)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns a rule of a NAT gateway.
///
/// `GET /datacenters/{datacenterId}/natgateways/{natGatewayId}/rules/{natGatewayRuleId}`, returns the
/// [`NatGatewayRule`].
#[doc(alias = "datacentersNatgatewaysRulesFindByNatGatewayRuleId")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetNatGatewayRule {
    datacenter_id: DatacenterId,
    nat_gateway_id: NatGatewayId,
    nat_gateway_rule_id: NatGatewayRuleId,
    depth: Option<u32>,
}

impl GetNatGatewayRule {
    /// Returns the rule of this NAT gateway with this id.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        nat_gateway_id: impl Into<NatGatewayId>,
        nat_gateway_rule_id: impl Into<NatGatewayRuleId>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            nat_gateway_id: nat_gateway_id.into(),
            nat_gateway_rule_id: nat_gateway_rule_id.into(),
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

impl Operation for GetNatGatewayRule {
    type Output = NatGatewayRule;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersNatgatewaysRulesFindByNatGatewayRuleId",
        Method::GET,
        "/datacenters/{datacenterId}/natgateways/{natGatewayId}/rules/{natGatewayRuleId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(
            Self::INFO,
            &[self.datacenter_id.as_str(), self.nat_gateway_id.as_str(), self.nat_gateway_rule_id.as_str()],
        )
        .query("depth", &self.depth)
        .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the content of a rule of a NAT gateway; members that are not set are reset.
///
/// `PUT /datacenters/{datacenterId}/natgateways/{natGatewayId}/rules/{natGatewayRuleId}`, returns the
/// [`NatGatewayRule`].
#[doc(alias = "datacentersNatgatewaysRulesPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceNatGatewayRule {
    datacenter_id: DatacenterId,
    nat_gateway_id: NatGatewayId,
    nat_gateway_rule_id: NatGatewayRuleId,
    rule: NewNatGatewayRule,
    depth: Option<u32>,
}

impl ReplaceNatGatewayRule {
    /// Replaces this rule of this NAT gateway.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        nat_gateway_id: impl Into<NatGatewayId>,
        nat_gateway_rule_id: impl Into<NatGatewayRuleId>,
        rule: impl Into<NewNatGatewayRule>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            nat_gateway_id: nat_gateway_id.into(),
            nat_gateway_rule_id: nat_gateway_rule_id.into(),
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

impl Operation for ReplaceNatGatewayRule {
    type Output = NatGatewayRule;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersNatgatewaysRulesPut",
        Method::PUT,
        "/datacenters/{datacenterId}/natgateways/{natGatewayId}/rules/{natGatewayRuleId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(
            Self::INFO,
            &[self.datacenter_id.as_str(), self.nat_gateway_id.as_str(), self.nat_gateway_rule_id.as_str()],
        )
        .query("depth", &self.depth)
        .properties(&self.rule)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Changes a rule of a NAT gateway; members that are not set stay as they are.
///
/// `PATCH /datacenters/{datacenterId}/natgateways/{natGatewayId}/rules/{natGatewayRuleId}`, returns the
/// [`NatGatewayRule`].
#[doc(alias = "datacentersNatgatewaysRulesPatch")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct UpdateNatGatewayRule {
    datacenter_id: DatacenterId,
    nat_gateway_id: NatGatewayId,
    nat_gateway_rule_id: NatGatewayRuleId,
    rule: NatGatewayRuleUpdate,
    depth: Option<u32>,
}

impl UpdateNatGatewayRule {
    /// Changes this rule of this NAT gateway.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        nat_gateway_id: impl Into<NatGatewayId>,
        nat_gateway_rule_id: impl Into<NatGatewayRuleId>,
        rule: impl Into<NatGatewayRuleUpdate>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            nat_gateway_id: nat_gateway_id.into(),
            nat_gateway_rule_id: nat_gateway_rule_id.into(),
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

impl Operation for UpdateNatGatewayRule {
    type Output = NatGatewayRule;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersNatgatewaysRulesPatch",
        Method::PATCH,
        "/datacenters/{datacenterId}/natgateways/{natGatewayId}/rules/{natGatewayRuleId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(
            Self::INFO,
            &[self.datacenter_id.as_str(), self.nat_gateway_id.as_str(), self.nat_gateway_rule_id.as_str()],
        )
        .query("depth", &self.depth)
        .json(&self.rule)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a rule of a NAT gateway.
///
/// `DELETE /datacenters/{datacenterId}/natgateways/{natGatewayId}/rules/{natGatewayRuleId}`, returns nothing.
#[doc(alias = "datacentersNatgatewaysRulesDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteNatGatewayRule {
    datacenter_id: DatacenterId,
    nat_gateway_id: NatGatewayId,
    nat_gateway_rule_id: NatGatewayRuleId,
}

impl DeleteNatGatewayRule {
    /// Deletes this rule of this NAT gateway.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        nat_gateway_id: impl Into<NatGatewayId>,
        nat_gateway_rule_id: impl Into<NatGatewayRuleId>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            nat_gateway_id: nat_gateway_id.into(),
            nat_gateway_rule_id: nat_gateway_rule_id.into(),
        }
    }
}

impl Operation for DeleteNatGatewayRule {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersNatgatewaysRulesDelete",
        Method::DELETE,
        "/datacenters/{datacenterId}/natgateways/{natGatewayId}/rules/{natGatewayRuleId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(
            Self::INFO,
            &[self.datacenter_id.as_str(), self.nat_gateway_id.as_str(), self.nat_gateway_rule_id.as_str()],
        )
        .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}
