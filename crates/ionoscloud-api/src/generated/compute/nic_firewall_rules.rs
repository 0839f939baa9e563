// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, DatacenterId, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::compute::{
    FirewallRule, FirewallRuleList, FirewallRuleUpdate, NewFirewallRule, NicId, RuleId, ServerId,
};

use super::PRODUCT;

/// Lists the firewall rules of a NIC.
///
/// `GET /datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/firewallrules`, returns a [`FirewallRuleList`].
#[doc(alias = "datacentersServersNicsFirewallrulesGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListNicFirewallRules {
    datacenter_id: DatacenterId,
    server_id: ServerId,
    nic_id: NicId,
    depth: Option<u32>,
    offset: Option<u32>,
    limit: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListNicFirewallRules {
    /// Lists every firewall rule of this NIC.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        server_id: impl Into<ServerId>,
        nic_id: impl Into<NicId>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            server_id: server_id.into(),
            nic_id: nic_id.into(),
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

impl Operation for ListNicFirewallRules {
    type Output = FirewallRuleList;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersServersNicsFirewallrulesGet",
        Method::GET,
        "/datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/firewallrules",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.server_id.as_str(), self.nic_id.as_str()])
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

impl Paged for ListNicFirewallRules {
    type Item = FirewallRule;
    const MAX_LIMIT: u32 = 10000;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Creates a firewall rule of a NIC.
///
/// `POST /datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/firewallrules`, returns the [`FirewallRule`].
#[doc(alias = "datacentersServersNicsFirewallrulesPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateNicFirewallRule {
    datacenter_id: DatacenterId,
    server_id: ServerId,
    nic_id: NicId,
    firewall_rule: NewFirewallRule,
    depth: Option<u32>,
}

impl CreateNicFirewallRule {
    /// Creates this firewall rule of this NIC.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        server_id: impl Into<ServerId>,
        nic_id: impl Into<NicId>,
        firewall_rule: impl Into<NewFirewallRule>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            server_id: server_id.into(),
            nic_id: nic_id.into(),
            firewall_rule: firewall_rule.into(),
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

impl Operation for CreateNicFirewallRule {
    type Output = FirewallRule;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersServersNicsFirewallrulesPost",
        Method::POST,
        "/datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/firewallrules",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.server_id.as_str(), self.nic_id.as_str()])
            .query("depth", &self.depth)
            .properties(&self.firewall_rule)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns a firewall rule of a NIC.
///
/// `GET /datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/firewallrules/{firewallruleId}`, returns the
/// [`FirewallRule`].
#[doc(alias = "datacentersServersNicsFirewallrulesFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetNicFirewallRule {
    datacenter_id: DatacenterId,
    server_id: ServerId,
    nic_id: NicId,
    rule_id: RuleId,
    depth: Option<u32>,
}

impl GetNicFirewallRule {
    /// Returns the firewall rule of this NIC with this id.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        server_id: impl Into<ServerId>,
        nic_id: impl Into<NicId>,
        rule_id: impl Into<RuleId>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            server_id: server_id.into(),
            nic_id: nic_id.into(),
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

impl Operation for GetNicFirewallRule {
    type Output = FirewallRule;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersServersNicsFirewallrulesFindById",
        Method::GET,
        "/datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/firewallrules/{firewallruleId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(
            Self::INFO,
            &[self.datacenter_id.as_str(), self.server_id.as_str(), self.nic_id.as_str(), self.rule_id.as_str()],
        )
        .query("depth", &self.depth)
        .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the content of a firewall rule of a NIC; members that are not set are reset.
///
/// `PUT /datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/firewallrules/{firewallruleId}`, returns the
/// [`FirewallRule`].
#[doc(alias = "datacentersServersNicsFirewallrulesPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceNicFirewallRule {
    datacenter_id: DatacenterId,
    server_id: ServerId,
    nic_id: NicId,
    rule_id: RuleId,
    firewall_rule: NewFirewallRule,
    depth: Option<u32>,
}

impl ReplaceNicFirewallRule {
    /// Replaces this firewall rule of this NIC.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        server_id: impl Into<ServerId>,
        nic_id: impl Into<NicId>,
        rule_id: impl Into<RuleId>,
        firewall_rule: impl Into<NewFirewallRule>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            server_id: server_id.into(),
            nic_id: nic_id.into(),
            rule_id: rule_id.into(),
            firewall_rule: firewall_rule.into(),
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

impl Operation for ReplaceNicFirewallRule {
    type Output = FirewallRule;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersServersNicsFirewallrulesPut",
        Method::PUT,
        "/datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/firewallrules/{firewallruleId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(
            Self::INFO,
            &[self.datacenter_id.as_str(), self.server_id.as_str(), self.nic_id.as_str(), self.rule_id.as_str()],
        )
        .query("depth", &self.depth)
        .properties(&self.firewall_rule)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Changes a firewall rule of a NIC; members that are not set stay as they are.
///
/// `PATCH /datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/firewallrules/{firewallruleId}`, returns the
/// [`FirewallRule`].
#[doc(alias = "datacentersServersNicsFirewallrulesPatch")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct UpdateNicFirewallRule {
    datacenter_id: DatacenterId,
    server_id: ServerId,
    nic_id: NicId,
    rule_id: RuleId,
    firewall_rule: FirewallRuleUpdate,
    depth: Option<u32>,
}

impl UpdateNicFirewallRule {
    /// Changes this firewall rule of this NIC.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        server_id: impl Into<ServerId>,
        nic_id: impl Into<NicId>,
        rule_id: impl Into<RuleId>,
        firewall_rule: impl Into<FirewallRuleUpdate>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            server_id: server_id.into(),
            nic_id: nic_id.into(),
            rule_id: rule_id.into(),
            firewall_rule: firewall_rule.into(),
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

impl Operation for UpdateNicFirewallRule {
    type Output = FirewallRule;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersServersNicsFirewallrulesPatch",
        Method::PATCH,
        "/datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/firewallrules/{firewallruleId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(
            Self::INFO,
            &[self.datacenter_id.as_str(), self.server_id.as_str(), self.nic_id.as_str(), self.rule_id.as_str()],
        )
        .query("depth", &self.depth)
        .json(&self.firewall_rule)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a firewall rule of a NIC.
///
/// `DELETE /datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/firewallrules/{firewallruleId}`, returns
/// nothing.
#[doc(alias = "datacentersServersNicsFirewallrulesDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteNicFirewallRule {
    datacenter_id: DatacenterId,
    server_id: ServerId,
    nic_id: NicId,
    rule_id: RuleId,
}

impl DeleteNicFirewallRule {
    /// Deletes this firewall rule of this NIC.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        server_id: impl Into<ServerId>,
        nic_id: impl Into<NicId>,
        rule_id: impl Into<RuleId>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            server_id: server_id.into(),
            nic_id: nic_id.into(),
            rule_id: rule_id.into(),
        }
    }
}

impl Operation for DeleteNicFirewallRule {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersServersNicsFirewallrulesDelete",
        Method::DELETE,
        "/datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/firewallrules/{firewallruleId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(
            Self::INFO,
            &[self.datacenter_id.as_str(), self.server_id.as_str(), self.nic_id.as_str(), self.rule_id.as_str()],
        )
        .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}
