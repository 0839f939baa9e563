// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::compute as models;

use super::super::{
    CreateApplicationLoadBalancerForwardingRule, DeleteApplicationLoadBalancerForwardingRule,
    GetApplicationLoadBalancerForwardingRule, ListApplicationLoadBalancerForwardingRules, PRODUCT,
    ReplaceApplicationLoadBalancerForwardingRule, UpdateApplicationLoadBalancerForwardingRule,
};
use super::ApplicationLoadBalancerKey;

use crate::resource;

/// The forwarding rules of an application load balancer.
///
/// The collection `/datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}/forwardingrules`.
#[derive(Clone, Copy, Debug)]
pub enum ApplicationLoadBalancerForwardingRule {}
impl resource::Kind for ApplicationLoadBalancerForwardingRule {
    type Parent = ApplicationLoadBalancerKey;
    const NOUN: &'static str = "forwarding rule";
}

impl resource::Resource for ApplicationLoadBalancerForwardingRule {
    type Item = models::ApplicationLoadBalancerForwardingRule;
    type Id = models::ForwardingRuleId;
    type Key = ApplicationLoadBalancerForwardingRuleKey;
    type Get = GetApplicationLoadBalancerForwardingRule;

    fn key(
        parent: &ApplicationLoadBalancerKey,
        id: models::ForwardingRuleId,
    ) -> ApplicationLoadBalancerForwardingRuleKey {
        ApplicationLoadBalancerForwardingRuleKey {
            location: parent.location.clone(),
            datacenter_id: parent.datacenter_id.clone(),
            application_load_balancer_id: parent.application_load_balancer_id.clone(),
            forwarding_rule_id: id,
        }
    }

    fn id(key: &ApplicationLoadBalancerForwardingRuleKey) -> &models::ForwardingRuleId {
        &key.forwarding_rule_id
    }

    fn get(key: &ApplicationLoadBalancerForwardingRuleKey) -> GetApplicationLoadBalancerForwardingRule {
        GetApplicationLoadBalancerForwardingRule::new(
            key.datacenter_id.clone(),
            key.application_load_balancer_id.clone(),
            key.forwarding_rule_id.clone(),
        )
    }
}

impl resource::Listable for ApplicationLoadBalancerForwardingRule {
    type Entry = models::ApplicationLoadBalancerForwardingRule;
    type List = ListApplicationLoadBalancerForwardingRules;

    fn list(parent: &ApplicationLoadBalancerKey) -> ListApplicationLoadBalancerForwardingRules {
        ListApplicationLoadBalancerForwardingRules::new(
            parent.datacenter_id.clone(),
            parent.application_load_balancer_id.clone(),
        )
        .depth(1)
    }

    fn list_named(parent: &ApplicationLoadBalancerKey, name: &str) -> ListApplicationLoadBalancerForwardingRules {
        Self::list(parent).filter("name", name)
    }

    fn entry_id(entry: &models::ApplicationLoadBalancerForwardingRule) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::ApplicationLoadBalancerForwardingRule) -> Option<&str> {
        entry.properties.as_ref()?.name.as_deref()
    }

    fn entry_origin(entry: &models::ApplicationLoadBalancerForwardingRule) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for ApplicationLoadBalancerForwardingRule {
    const UNIQUE: bool = false;
}

impl resource::Tracked for ApplicationLoadBalancerForwardingRule {
    type Seen = models::ApplicationLoadBalancerForwardingRule;
    type Poll = GetApplicationLoadBalancerForwardingRule;
    type Gone = ();

    fn poll(key: &ApplicationLoadBalancerForwardingRuleKey) -> GetApplicationLoadBalancerForwardingRule {
        GetApplicationLoadBalancerForwardingRule::new(
            key.datacenter_id.clone(),
            key.application_load_balancer_id.clone(),
            key.forwarding_rule_id.clone(),
        )
    }

    fn polled_id(key: &ApplicationLoadBalancerForwardingRuleKey) -> &str {
        key.forwarding_rule_id.as_str()
    }

    fn gone(seen: Option<models::ApplicationLoadBalancerForwardingRule>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for ApplicationLoadBalancerForwardingRule {
    type New = models::NewApplicationLoadBalancerForwardingRule;
    type Created = models::ApplicationLoadBalancerForwardingRule;
    type Create = CreateApplicationLoadBalancerForwardingRule;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn create(
        parent: &ApplicationLoadBalancerKey,
        new: models::NewApplicationLoadBalancerForwardingRule,
    ) -> CreateApplicationLoadBalancerForwardingRule {
        CreateApplicationLoadBalancerForwardingRule::new(
            parent.datacenter_id.clone(),
            parent.application_load_balancer_id.clone(),
            new,
        )
    }

    fn created_id(created: &models::ApplicationLoadBalancerForwardingRule) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewApplicationLoadBalancerForwardingRule) -> Option<&str> {
        Some(new.name.as_str())
    }

    fn created_name(created: &models::ApplicationLoadBalancerForwardingRule) -> Option<&str> {
        created.properties.as_ref()?.name.as_deref()
    }

    fn created_as(
        item: models::ApplicationLoadBalancerForwardingRule,
    ) -> Option<models::ApplicationLoadBalancerForwardingRule> {
        Some(item)
    }

    fn agrees(
        new: &models::NewApplicationLoadBalancerForwardingRule,
        entry: &models::ApplicationLoadBalancerForwardingRule,
    ) -> bool {
        resource::agrees(new, &entry.properties)
    }

    fn created(
        entry: models::ApplicationLoadBalancerForwardingRule,
    ) -> Option<models::ApplicationLoadBalancerForwardingRule> {
        Some(entry)
    }
}

impl resource::Updatable for ApplicationLoadBalancerForwardingRule {
    type Update = models::ApplicationLoadBalancerForwardingRuleUpdate;
    type Updated = models::ApplicationLoadBalancerForwardingRule;
    type UpdateOperation = UpdateApplicationLoadBalancerForwardingRule;
    const UPDATE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn update(
        key: &ApplicationLoadBalancerForwardingRuleKey,
        update: models::ApplicationLoadBalancerForwardingRuleUpdate,
    ) -> UpdateApplicationLoadBalancerForwardingRule {
        UpdateApplicationLoadBalancerForwardingRule::new(
            key.datacenter_id.clone(),
            key.application_load_balancer_id.clone(),
            key.forwarding_rule_id.clone(),
            update,
        )
    }

    fn updated(
        updated: &models::ApplicationLoadBalancerForwardingRule,
    ) -> Option<&models::ApplicationLoadBalancerForwardingRule> {
        Some(updated)
    }

    fn updated_as(
        item: models::ApplicationLoadBalancerForwardingRule,
    ) -> Option<models::ApplicationLoadBalancerForwardingRule> {
        Some(item)
    }
}

impl resource::Replaceable for ApplicationLoadBalancerForwardingRule {
    type Replacement = models::NewApplicationLoadBalancerForwardingRule;
    type Replaced = models::ApplicationLoadBalancerForwardingRule;
    type Replace = ReplaceApplicationLoadBalancerForwardingRule;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn replace(
        key: &ApplicationLoadBalancerForwardingRuleKey,
        replacement: models::NewApplicationLoadBalancerForwardingRule,
    ) -> ReplaceApplicationLoadBalancerForwardingRule {
        ReplaceApplicationLoadBalancerForwardingRule::new(
            key.datacenter_id.clone(),
            key.application_load_balancer_id.clone(),
            key.forwarding_rule_id.clone(),
            replacement,
        )
    }

    fn replaced(
        replaced: &models::ApplicationLoadBalancerForwardingRule,
    ) -> Option<&models::ApplicationLoadBalancerForwardingRule> {
        Some(replaced)
    }

    fn replaced_as(
        item: models::ApplicationLoadBalancerForwardingRule,
    ) -> Option<models::ApplicationLoadBalancerForwardingRule> {
        Some(item)
    }
}

impl resource::Deletable for ApplicationLoadBalancerForwardingRule {
    type Deleted = ();
    type Delete = DeleteApplicationLoadBalancerForwardingRule;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn delete(key: &ApplicationLoadBalancerForwardingRuleKey) -> DeleteApplicationLoadBalancerForwardingRule {
        DeleteApplicationLoadBalancerForwardingRule::new(
            key.datacenter_id.clone(),
            key.application_load_balancer_id.clone(),
            key.forwarding_rule_id.clone(),
        )
    }
}

/// The key of a forwarding rule:
/// `/datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}/forwardingrules/{forwardingRuleId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ApplicationLoadBalancerForwardingRuleKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the data centre.
    pub datacenter_id: ionoscloud_core::DatacenterId,
    /// Identifies the application load balancer.
    pub application_load_balancer_id: models::ApplicationLoadBalancerId,
    /// Identifies the forwarding rule.
    pub forwarding_rule_id: models::ForwardingRuleId,
}

impl ApplicationLoadBalancerForwardingRuleKey {
    /// The key of these ids, in the default location.
    pub fn new(
        datacenter_id: impl Into<ionoscloud_core::DatacenterId>,
        application_load_balancer_id: impl Into<models::ApplicationLoadBalancerId>,
        forwarding_rule_id: impl Into<models::ForwardingRuleId>,
    ) -> Self {
        Self {
            location: None,
            datacenter_id: datacenter_id.into(),
            application_load_balancer_id: application_load_balancer_id.into(),
            forwarding_rule_id: forwarding_rule_id.into(),
        }
    }
}

impl resource::Key for ApplicationLoadBalancerForwardingRuleKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/datacenters/{datacenterId}/applicationloadbalancers/{applicationLoadBalancerId}/forwardingrules/{forwardingRuleId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.datacenter_id.as_str(), self.application_load_balancer_id.as_str(), self.forwarding_rule_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [datacenter_id, application_load_balancer_id, forwarding_rule_id] = ids else { return None };
        Some(Self {
            location,
            datacenter_id: datacenter_id.as_str().into(),
            application_load_balancer_id: application_load_balancer_id.as_str().into(),
            forwarding_rule_id: forwarding_rule_id.as_str().into(),
        })
    }
}

impl std::fmt::Display for ApplicationLoadBalancerForwardingRuleKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for ApplicationLoadBalancerForwardingRuleKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
