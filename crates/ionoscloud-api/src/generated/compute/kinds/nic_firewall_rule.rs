// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::compute as models;

use super::super::{
    CreateNicFirewallRule, DeleteNicFirewallRule, GetNicFirewallRule, ListNicFirewallRules, PRODUCT,
    ReplaceNicFirewallRule, UpdateNicFirewallRule,
};
use super::NicKey;

use crate::resource;

/// The firewall rules of a NIC.
///
/// The collection `/datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/firewallrules`.
#[derive(Clone, Copy, Debug)]
pub enum NicFirewallRule {}
impl resource::Kind for NicFirewallRule {
    type Parent = NicKey;
    const NOUN: &'static str = "firewall rule";
}

impl resource::Resource for NicFirewallRule {
    type Item = models::FirewallRule;
    type Id = models::RuleId;
    type Key = NicFirewallRuleKey;
    type Get = GetNicFirewallRule;

    fn key(parent: &NicKey, id: models::RuleId) -> NicFirewallRuleKey {
        NicFirewallRuleKey {
            location: parent.location.clone(),
            datacenter_id: parent.datacenter_id.clone(),
            server_id: parent.server_id.clone(),
            nic_id: parent.nic_id.clone(),
            rule_id: id,
        }
    }

    fn id(key: &NicFirewallRuleKey) -> &models::RuleId {
        &key.rule_id
    }

    fn get(key: &NicFirewallRuleKey) -> GetNicFirewallRule {
        GetNicFirewallRule::new(
            key.datacenter_id.clone(),
            key.server_id.clone(),
            key.nic_id.clone(),
            key.rule_id.clone(),
        )
    }
}

impl resource::Listable for NicFirewallRule {
    type Entry = models::FirewallRule;
    type List = ListNicFirewallRules;

    fn list(parent: &NicKey) -> ListNicFirewallRules {
        ListNicFirewallRules::new(parent.datacenter_id.clone(), parent.server_id.clone(), parent.nic_id.clone())
            .depth(1)
    }

    fn list_named(parent: &NicKey, name: &str) -> ListNicFirewallRules {
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

impl resource::Named for NicFirewallRule {
    const UNIQUE: bool = false;
}

impl resource::Tracked for NicFirewallRule {
    type Seen = models::FirewallRule;
    type Poll = GetNicFirewallRule;
    type Gone = ();

    fn poll(key: &NicFirewallRuleKey) -> GetNicFirewallRule {
        GetNicFirewallRule::new(
            key.datacenter_id.clone(),
            key.server_id.clone(),
            key.nic_id.clone(),
            key.rule_id.clone(),
        )
    }

    fn polled_id(key: &NicFirewallRuleKey) -> &str {
        key.rule_id.as_str()
    }

    fn gone(seen: Option<models::FirewallRule>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for NicFirewallRule {
    type New = models::NewFirewallRule;
    type Created = models::FirewallRule;
    type Create = CreateNicFirewallRule;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn create(parent: &NicKey, new: models::NewFirewallRule) -> CreateNicFirewallRule {
        CreateNicFirewallRule::new(parent.datacenter_id.clone(), parent.server_id.clone(), parent.nic_id.clone(), new)
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

impl resource::Updatable for NicFirewallRule {
    type Update = models::FirewallRuleUpdate;
    type Updated = models::FirewallRule;
    type UpdateOperation = UpdateNicFirewallRule;
    const UPDATE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn update(key: &NicFirewallRuleKey, update: models::FirewallRuleUpdate) -> UpdateNicFirewallRule {
        UpdateNicFirewallRule::new(
            key.datacenter_id.clone(),
            key.server_id.clone(),
            key.nic_id.clone(),
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

impl resource::Replaceable for NicFirewallRule {
    type Replacement = models::NewFirewallRule;
    type Replaced = models::FirewallRule;
    type Replace = ReplaceNicFirewallRule;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn replace(key: &NicFirewallRuleKey, replacement: models::NewFirewallRule) -> ReplaceNicFirewallRule {
        ReplaceNicFirewallRule::new(
            key.datacenter_id.clone(),
            key.server_id.clone(),
            key.nic_id.clone(),
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

impl resource::Deletable for NicFirewallRule {
    type Deleted = ();
    type Delete = DeleteNicFirewallRule;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn delete(key: &NicFirewallRuleKey) -> DeleteNicFirewallRule {
        DeleteNicFirewallRule::new(
            key.datacenter_id.clone(),
            key.server_id.clone(),
            key.nic_id.clone(),
            key.rule_id.clone(),
        )
    }
}

/// The key of a firewall rule:
/// `/datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/firewallrules/{firewallruleId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NicFirewallRuleKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the data centre.
    pub datacenter_id: ionoscloud_core::DatacenterId,
    /// Identifies the server.
    pub server_id: models::ServerId,
    /// Identifies the NIC.
    pub nic_id: models::NicId,
    /// Identifies the firewall rule.
    pub rule_id: models::RuleId,
}

impl NicFirewallRuleKey {
    /// The key of these ids, in the default location.
    pub fn new(
        datacenter_id: impl Into<ionoscloud_core::DatacenterId>,
        server_id: impl Into<models::ServerId>,
        nic_id: impl Into<models::NicId>,
        rule_id: impl Into<models::RuleId>,
    ) -> Self {
        Self {
            location: None,
            datacenter_id: datacenter_id.into(),
            server_id: server_id.into(),
            nic_id: nic_id.into(),
            rule_id: rule_id.into(),
        }
    }
}

impl resource::Key for NicFirewallRuleKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str =
        "/datacenters/{datacenterId}/servers/{serverId}/nics/{nicId}/firewallrules/{firewallruleId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.datacenter_id.as_str(), self.server_id.as_str(), self.nic_id.as_str(), self.rule_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [datacenter_id, server_id, nic_id, rule_id] = ids else { return None };
        Some(Self {
            location,
            datacenter_id: datacenter_id.as_str().into(),
            server_id: server_id.as_str().into(),
            nic_id: nic_id.as_str().into(),
            rule_id: rule_id.as_str().into(),
        })
    }
}

impl std::fmt::Display for NicFirewallRuleKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for NicFirewallRuleKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
