// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::compute as models;

use super::super::{
    CreateNetworkLoadBalancerForwardingRule, DeleteNetworkLoadBalancerForwardingRule,
    GetNetworkLoadBalancerForwardingRule, ListNetworkLoadBalancerForwardingRules, PRODUCT,
    ReplaceNetworkLoadBalancerForwardingRule, UpdateNetworkLoadBalancerForwardingRule,
};
use super::NetworkLoadBalancerKey;

use crate::resource;

/// The forwarding rules of a network load balancer.
///
/// The collection `/datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}/forwardingrules`.
#[derive(Clone, Copy, Debug)]
pub enum NetworkLoadBalancerForwardingRule {}
impl resource::Kind for NetworkLoadBalancerForwardingRule {
    type Parent = NetworkLoadBalancerKey;
    const NOUN: &'static str = "forwarding rule";
}

impl resource::Resource for NetworkLoadBalancerForwardingRule {
    type Item = models::NetworkLoadBalancerForwardingRule;
    type Id = models::ForwardingRuleId;
    type Key = NetworkLoadBalancerForwardingRuleKey;
    type Get = GetNetworkLoadBalancerForwardingRule;

    fn key(parent: &NetworkLoadBalancerKey, id: models::ForwardingRuleId) -> NetworkLoadBalancerForwardingRuleKey {
        NetworkLoadBalancerForwardingRuleKey {
            location: parent.location.clone(),
            datacenter_id: parent.datacenter_id.clone(),
            network_load_balancer_id: parent.network_load_balancer_id.clone(),
            forwarding_rule_id: id,
        }
    }

    fn id(key: &NetworkLoadBalancerForwardingRuleKey) -> &models::ForwardingRuleId {
        &key.forwarding_rule_id
    }

    fn get(key: &NetworkLoadBalancerForwardingRuleKey) -> GetNetworkLoadBalancerForwardingRule {
        GetNetworkLoadBalancerForwardingRule::new(
            key.datacenter_id.clone(),
            key.network_load_balancer_id.clone(),
            key.forwarding_rule_id.clone(),
        )
    }
}

impl resource::Listable for NetworkLoadBalancerForwardingRule {
    type Entry = models::NetworkLoadBalancerForwardingRule;
    type List = ListNetworkLoadBalancerForwardingRules;

    fn list(parent: &NetworkLoadBalancerKey) -> ListNetworkLoadBalancerForwardingRules {
        ListNetworkLoadBalancerForwardingRules::new(
            parent.datacenter_id.clone(),
            parent.network_load_balancer_id.clone(),
        )
        .depth(1)
    }

    fn list_named(parent: &NetworkLoadBalancerKey, name: &str) -> ListNetworkLoadBalancerForwardingRules {
        Self::list(parent).filter("name", name)
    }

    fn entry_id(entry: &models::NetworkLoadBalancerForwardingRule) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::NetworkLoadBalancerForwardingRule) -> Option<&str> {
        entry.properties.as_ref()?.name.as_deref()
    }

    fn entry_origin(entry: &models::NetworkLoadBalancerForwardingRule) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for NetworkLoadBalancerForwardingRule {
    const UNIQUE: bool = false;
}

impl resource::Tracked for NetworkLoadBalancerForwardingRule {
    type Seen = models::NetworkLoadBalancerForwardingRule;
    type Poll = GetNetworkLoadBalancerForwardingRule;
    type Gone = ();

    fn poll(key: &NetworkLoadBalancerForwardingRuleKey) -> GetNetworkLoadBalancerForwardingRule {
        GetNetworkLoadBalancerForwardingRule::new(
            key.datacenter_id.clone(),
            key.network_load_balancer_id.clone(),
            key.forwarding_rule_id.clone(),
        )
    }

    fn polled_id(key: &NetworkLoadBalancerForwardingRuleKey) -> &str {
        key.forwarding_rule_id.as_str()
    }

    fn gone(seen: Option<models::NetworkLoadBalancerForwardingRule>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for NetworkLoadBalancerForwardingRule {
    type New = models::NewNetworkLoadBalancerForwardingRule;
    type Created = models::NetworkLoadBalancerForwardingRule;
    type Create = CreateNetworkLoadBalancerForwardingRule;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn create(
        parent: &NetworkLoadBalancerKey,
        new: models::NewNetworkLoadBalancerForwardingRule,
    ) -> CreateNetworkLoadBalancerForwardingRule {
        CreateNetworkLoadBalancerForwardingRule::new(
            parent.datacenter_id.clone(),
            parent.network_load_balancer_id.clone(),
            new,
        )
    }

    fn created_id(created: &models::NetworkLoadBalancerForwardingRule) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewNetworkLoadBalancerForwardingRule) -> Option<&str> {
        new.name.as_deref()
    }

    fn created_name(created: &models::NetworkLoadBalancerForwardingRule) -> Option<&str> {
        created.properties.as_ref()?.name.as_deref()
    }

    fn created_as(
        item: models::NetworkLoadBalancerForwardingRule,
    ) -> Option<models::NetworkLoadBalancerForwardingRule> {
        Some(item)
    }

    fn agrees(
        new: &models::NewNetworkLoadBalancerForwardingRule,
        entry: &models::NetworkLoadBalancerForwardingRule,
    ) -> bool {
        resource::agrees(new, &entry.properties)
    }

    fn created(entry: models::NetworkLoadBalancerForwardingRule) -> Option<models::NetworkLoadBalancerForwardingRule> {
        Some(entry)
    }
}

impl resource::Updatable for NetworkLoadBalancerForwardingRule {
    type Update = models::NetworkLoadBalancerForwardingRuleUpdate;
    type Updated = models::NetworkLoadBalancerForwardingRule;
    type UpdateOperation = UpdateNetworkLoadBalancerForwardingRule;
    const UPDATE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn update(
        key: &NetworkLoadBalancerForwardingRuleKey,
        update: models::NetworkLoadBalancerForwardingRuleUpdate,
    ) -> UpdateNetworkLoadBalancerForwardingRule {
        UpdateNetworkLoadBalancerForwardingRule::new(
            key.datacenter_id.clone(),
            key.network_load_balancer_id.clone(),
            key.forwarding_rule_id.clone(),
            update,
        )
    }

    fn updated(
        updated: &models::NetworkLoadBalancerForwardingRule,
    ) -> Option<&models::NetworkLoadBalancerForwardingRule> {
        Some(updated)
    }

    fn updated_as(
        item: models::NetworkLoadBalancerForwardingRule,
    ) -> Option<models::NetworkLoadBalancerForwardingRule> {
        Some(item)
    }
}

impl resource::Replaceable for NetworkLoadBalancerForwardingRule {
    type Replacement = models::NewNetworkLoadBalancerForwardingRule;
    type Replaced = models::NetworkLoadBalancerForwardingRule;
    type Replace = ReplaceNetworkLoadBalancerForwardingRule;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn replace(
        key: &NetworkLoadBalancerForwardingRuleKey,
        replacement: models::NewNetworkLoadBalancerForwardingRule,
    ) -> ReplaceNetworkLoadBalancerForwardingRule {
        ReplaceNetworkLoadBalancerForwardingRule::new(
            key.datacenter_id.clone(),
            key.network_load_balancer_id.clone(),
            key.forwarding_rule_id.clone(),
            replacement,
        )
    }

    fn replaced(
        replaced: &models::NetworkLoadBalancerForwardingRule,
    ) -> Option<&models::NetworkLoadBalancerForwardingRule> {
        Some(replaced)
    }

    fn replaced_as(
        item: models::NetworkLoadBalancerForwardingRule,
    ) -> Option<models::NetworkLoadBalancerForwardingRule> {
        Some(item)
    }
}

impl resource::Deletable for NetworkLoadBalancerForwardingRule {
    type Deleted = ();
    type Delete = DeleteNetworkLoadBalancerForwardingRule;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn delete(key: &NetworkLoadBalancerForwardingRuleKey) -> DeleteNetworkLoadBalancerForwardingRule {
        DeleteNetworkLoadBalancerForwardingRule::new(
            key.datacenter_id.clone(),
            key.network_load_balancer_id.clone(),
            key.forwarding_rule_id.clone(),
        )
    }
}

/// The key of a forwarding rule:
/// `/datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}/forwardingrules/{forwardingRuleId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NetworkLoadBalancerForwardingRuleKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the data centre.
    pub datacenter_id: ionoscloud_core::DatacenterId,
    /// Identifies the network load balancer.
    pub network_load_balancer_id: models::NetworkLoadBalancerId,
    /// Identifies the forwarding rule.
    pub forwarding_rule_id: models::ForwardingRuleId,
}

impl NetworkLoadBalancerForwardingRuleKey {
    /// The key of these ids, in the default location.
    pub fn new(
        datacenter_id: impl Into<ionoscloud_core::DatacenterId>,
        network_load_balancer_id: impl Into<models::NetworkLoadBalancerId>,
        forwarding_rule_id: impl Into<models::ForwardingRuleId>,
    ) -> Self {
        Self {
            location: None,
            datacenter_id: datacenter_id.into(),
            network_load_balancer_id: network_load_balancer_id.into(),
            forwarding_rule_id: forwarding_rule_id.into(),
        }
    }
}

impl resource::Key for NetworkLoadBalancerForwardingRuleKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str =
        "/datacenters/{datacenterId}/networkloadbalancers/{networkLoadBalancerId}/forwardingrules/{forwardingRuleId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.datacenter_id.as_str(), self.network_load_balancer_id.as_str(), self.forwarding_rule_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [datacenter_id, network_load_balancer_id, forwarding_rule_id] = ids else { return None };
        Some(Self {
            location,
            datacenter_id: datacenter_id.as_str().into(),
            network_load_balancer_id: network_load_balancer_id.as_str().into(),
            forwarding_rule_id: forwarding_rule_id.as_str().into(),
        })
    }
}

impl std::fmt::Display for NetworkLoadBalancerForwardingRuleKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for NetworkLoadBalancerForwardingRuleKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
