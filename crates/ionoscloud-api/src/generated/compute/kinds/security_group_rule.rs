// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::compute as models;

use super::super::{
    CreateSecurityGroupRule, DeleteSecurityGroupRule, GetSecurityGroupRule, ListSecurityGroupRules, PRODUCT,
    ReplaceSecurityGroupRule, UpdateSecurityGroupRule,
};
use super::SecurityGroupKey;

use crate::resource;

/// The rules of a security group.
///
/// The collection `/datacenters/{datacenterId}/securitygroups/{securityGroupId}/rules`.
#[derive(Clone, Copy, Debug)]
pub enum SecurityGroupRule {}
impl resource::Kind for SecurityGroupRule {
    type Parent = SecurityGroupKey;
    const NOUN: &'static str = "rule";
}

impl resource::Resource for SecurityGroupRule {
    type Item = models::FirewallRule;
    type Id = models::RuleId;
    type Key = SecurityGroupRuleKey;
    type Get = GetSecurityGroupRule;

    fn key(parent: &SecurityGroupKey, id: models::RuleId) -> SecurityGroupRuleKey {
        SecurityGroupRuleKey {
            location: parent.location.clone(),
            datacenter_id: parent.datacenter_id.clone(),
            security_group_id: parent.security_group_id.clone(),
            rule_id: id,
        }
    }

    fn id(key: &SecurityGroupRuleKey) -> &models::RuleId {
        &key.rule_id
    }

    fn get(key: &SecurityGroupRuleKey) -> GetSecurityGroupRule {
        GetSecurityGroupRule::new(key.datacenter_id.clone(), key.security_group_id.clone(), key.rule_id.clone())
    }
}

impl resource::Listable for SecurityGroupRule {
    type Entry = models::FirewallRule;
    type List = ListSecurityGroupRules;

    fn list(parent: &SecurityGroupKey) -> ListSecurityGroupRules {
        ListSecurityGroupRules::new(parent.datacenter_id.clone(), parent.security_group_id.clone()).depth(1)
    }

    fn list_named(parent: &SecurityGroupKey, name: &str) -> ListSecurityGroupRules {
        Self::list(parent).filter("name", name)
    }

    fn entry_id(entry: &models::FirewallRule) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::FirewallRule) -> Option<&str> {
        entry.properties.as_ref()?.name.as_deref()
    }

    fn entry_origin(entry: &models::FirewallRule) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for SecurityGroupRule {
    const UNIQUE: bool = false;
}

impl resource::Tracked for SecurityGroupRule {
    type Seen = models::FirewallRule;
    type Poll = GetSecurityGroupRule;
    type Gone = ();

    fn poll(key: &SecurityGroupRuleKey) -> GetSecurityGroupRule {
        GetSecurityGroupRule::new(key.datacenter_id.clone(), key.security_group_id.clone(), key.rule_id.clone())
    }

    fn polled_id(key: &SecurityGroupRuleKey) -> &str {
        key.rule_id.as_str()
    }

    fn gone(seen: Option<models::FirewallRule>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for SecurityGroupRule {
    type New = models::NewFirewallRule;
    type Created = models::FirewallRule;
    type Create = CreateSecurityGroupRule;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn create(parent: &SecurityGroupKey, new: models::NewFirewallRule) -> CreateSecurityGroupRule {
        CreateSecurityGroupRule::new(parent.datacenter_id.clone(), parent.security_group_id.clone(), new)
    }

    fn created_id(created: &models::FirewallRule) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewFirewallRule) -> Option<&str> {
        new.name.as_deref()
    }

    fn created_name(created: &models::FirewallRule) -> Option<&str> {
        created.properties.as_ref()?.name.as_deref()
    }

    fn created_as(item: models::FirewallRule) -> Option<models::FirewallRule> {
        Some(item)
    }

    fn agrees(new: &models::NewFirewallRule, entry: &models::FirewallRule) -> bool {
        resource::agrees(new, &entry.properties)
    }

    fn created(entry: models::FirewallRule) -> Option<models::FirewallRule> {
        Some(entry)
    }
}

impl resource::Updatable for SecurityGroupRule {
    type Update = models::FirewallRuleUpdate;
    type Updated = models::FirewallRule;
    type UpdateOperation = UpdateSecurityGroupRule;
    const UPDATE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn update(key: &SecurityGroupRuleKey, update: models::FirewallRuleUpdate) -> UpdateSecurityGroupRule {
        UpdateSecurityGroupRule::new(
            key.datacenter_id.clone(),
            key.security_group_id.clone(),
            key.rule_id.clone(),
            update,
        )
    }

    fn updated(updated: &models::FirewallRule) -> Option<&models::FirewallRule> {
        Some(updated)
    }

    fn updated_as(item: models::FirewallRule) -> Option<models::FirewallRule> {
        Some(item)
    }
}

impl resource::Replaceable for SecurityGroupRule {
    type Replacement = models::NewFirewallRule;
    type Replaced = models::FirewallRule;
    type Replace = ReplaceSecurityGroupRule;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn replace(key: &SecurityGroupRuleKey, replacement: models::NewFirewallRule) -> ReplaceSecurityGroupRule {
        ReplaceSecurityGroupRule::new(
            key.datacenter_id.clone(),
            key.security_group_id.clone(),
            key.rule_id.clone(),
            replacement,
        )
    }

    fn replaced(replaced: &models::FirewallRule) -> Option<&models::FirewallRule> {
        Some(replaced)
    }

    fn replaced_as(item: models::FirewallRule) -> Option<models::FirewallRule> {
        Some(item)
    }
}

impl resource::Deletable for SecurityGroupRule {
    type Deleted = ();
    type Delete = DeleteSecurityGroupRule;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn delete(key: &SecurityGroupRuleKey) -> DeleteSecurityGroupRule {
        DeleteSecurityGroupRule::new(key.datacenter_id.clone(), key.security_group_id.clone(), key.rule_id.clone())
    }
}

/// The key of a rule: `/datacenters/{datacenterId}/securitygroups/{securityGroupId}/rules/{ruleId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SecurityGroupRuleKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the data centre.
    pub datacenter_id: ionoscloud_core::DatacenterId,
    /// Identifies the security group.
    pub security_group_id: models::SecurityGroupId,
    /// Identifies the rule.
    pub rule_id: models::RuleId,
}

impl SecurityGroupRuleKey {
    /// The key of these ids, in the default location.
    pub fn new(
        datacenter_id: impl Into<ionoscloud_core::DatacenterId>,
        security_group_id: impl Into<models::SecurityGroupId>,
        rule_id: impl Into<models::RuleId>,
    ) -> Self {
        Self {
            location: None,
            datacenter_id: datacenter_id.into(),
            security_group_id: security_group_id.into(),
            rule_id: rule_id.into(),
        }
    }
}

impl resource::Key for SecurityGroupRuleKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/datacenters/{datacenterId}/securitygroups/{securityGroupId}/rules/{ruleId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.datacenter_id.as_str(), self.security_group_id.as_str(), self.rule_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [datacenter_id, security_group_id, rule_id] = ids else { return None };
        Some(Self {
            location,
            datacenter_id: datacenter_id.as_str().into(),
            security_group_id: security_group_id.as_str().into(),
            rule_id: rule_id.as_str().into(),
        })
    }
}

impl std::fmt::Display for SecurityGroupRuleKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for SecurityGroupRuleKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
