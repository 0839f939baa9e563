// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_models::compute as models;

use super::super::{
    CreateNatGatewayRule, DeleteNatGatewayRule, GetNatGatewayRule, ListNatGatewayRules, PRODUCT, ReplaceNatGatewayRule,
    UpdateNatGatewayRule,
};
use super::NatGatewayKey;

use crate::resource;

/// The rules of a NAT gateway.
///
/// The collection `/datacenters/{datacenterId}/natgateways/{natGatewayId}/rules`.
#[derive(Clone, Copy, Debug)]
pub enum NatGatewayRule {}
impl resource::Kind for NatGatewayRule {
    type Parent = NatGatewayKey;
    const NOUN: &'static str = "rule";
}

impl resource::Resource for NatGatewayRule {
    type Item = models::NatGatewayRule;
    type Id = models::NatGatewayRuleId;
    type Key = NatGatewayRuleKey;
    type Get = GetNatGatewayRule;

    fn key(parent: &NatGatewayKey, id: models::NatGatewayRuleId) -> NatGatewayRuleKey {
        NatGatewayRuleKey {
            location: parent.location.clone(),
            datacenter_id: parent.datacenter_id.clone(),
            nat_gateway_id: parent.nat_gateway_id.clone(),
            nat_gateway_rule_id: id,
        }
    }

    fn id(key: &NatGatewayRuleKey) -> &models::NatGatewayRuleId {
        &key.nat_gateway_rule_id
    }

    fn get(key: &NatGatewayRuleKey) -> GetNatGatewayRule {
        GetNatGatewayRule::new(key.datacenter_id.clone(), key.nat_gateway_id.clone(), key.nat_gateway_rule_id.clone())
    }
}

impl resource::Listable for NatGatewayRule {
    type Entry = models::NatGatewayRule;
    type List = ListNatGatewayRules;

    fn list(parent: &NatGatewayKey) -> ListNatGatewayRules {
        ListNatGatewayRules::new(parent.datacenter_id.clone(), parent.nat_gateway_id.clone()).depth(1)
    }

    fn list_named(parent: &NatGatewayKey, name: &str) -> ListNatGatewayRules {
        Self::list(parent).filter("name", name)
    }

    fn entry_id(entry: &models::NatGatewayRule) -> Option<&str> {
        Some(entry.id.as_str())
    }

    fn entry_name(entry: &models::NatGatewayRule) -> Option<&str> {
        entry.properties.as_ref()?.name.as_deref()
    }

    fn entry_origin(entry: &models::NatGatewayRule) -> resource::Origin<'_> {
        let created = (|| entry.metadata.as_ref()?.created_date.as_ref()?.to_system_time().ok())();
        resource::Origin::new(
            (|| entry.metadata.as_ref()?.created_by_user_id.as_deref())(),
            (|| entry.metadata.as_ref()?.created_by.as_deref())(),
            created,
        )
    }
}

impl resource::Named for NatGatewayRule {
    const UNIQUE: bool = false;
}

impl resource::Tracked for NatGatewayRule {
    type Seen = models::NatGatewayRule;
    type Poll = GetNatGatewayRule;
    type Gone = ();

    fn poll(key: &NatGatewayRuleKey) -> GetNatGatewayRule {
        GetNatGatewayRule::new(key.datacenter_id.clone(), key.nat_gateway_id.clone(), key.nat_gateway_rule_id.clone())
    }

    fn polled_id(key: &NatGatewayRuleKey) -> &str {
        key.nat_gateway_rule_id.as_str()
    }

    fn gone(seen: Option<models::NatGatewayRule>) -> Option<()> {
        let _ = seen;
        Some(())
    }
}

impl resource::Creatable for NatGatewayRule {
    type New = models::NewNatGatewayRule;
    type Created = models::NatGatewayRule;
    type Create = CreateNatGatewayRule;
    const CREATE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn create(parent: &NatGatewayKey, new: models::NewNatGatewayRule) -> CreateNatGatewayRule {
        CreateNatGatewayRule::new(parent.datacenter_id.clone(), parent.nat_gateway_id.clone(), new)
    }

    fn created_id(created: &models::NatGatewayRule) -> Option<&str> {
        Some(created.id.as_str())
    }

    fn new_name(new: &models::NewNatGatewayRule) -> Option<&str> {
        new.name.as_deref()
    }

    fn created_name(created: &models::NatGatewayRule) -> Option<&str> {
        created.properties.as_ref()?.name.as_deref()
    }

    fn created_as(item: models::NatGatewayRule) -> Option<models::NatGatewayRule> {
        Some(item)
    }

    fn agrees(new: &models::NewNatGatewayRule, entry: &models::NatGatewayRule) -> bool {
        resource::agrees(new, &entry.properties)
    }

    fn created(entry: models::NatGatewayRule) -> Option<models::NatGatewayRule> {
        Some(entry)
    }
}

impl resource::Updatable for NatGatewayRule {
    type Update = models::NatGatewayRuleUpdate;
    type Updated = models::NatGatewayRule;
    type UpdateOperation = UpdateNatGatewayRule;
    const UPDATE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn update(key: &NatGatewayRuleKey, update: models::NatGatewayRuleUpdate) -> UpdateNatGatewayRule {
        UpdateNatGatewayRule::new(
            key.datacenter_id.clone(),
            key.nat_gateway_id.clone(),
            key.nat_gateway_rule_id.clone(),
            update,
        )
    }

    fn updated(updated: &models::NatGatewayRule) -> Option<&models::NatGatewayRule> {
        Some(updated)
    }

    fn updated_as(item: models::NatGatewayRule) -> Option<models::NatGatewayRule> {
        Some(item)
    }
}

impl resource::Replaceable for NatGatewayRule {
    type Replacement = models::NewNatGatewayRule;
    type Replaced = models::NatGatewayRule;
    type Replace = ReplaceNatGatewayRule;
    const REPLACE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn replace(key: &NatGatewayRuleKey, replacement: models::NewNatGatewayRule) -> ReplaceNatGatewayRule {
        ReplaceNatGatewayRule::new(
            key.datacenter_id.clone(),
            key.nat_gateway_id.clone(),
            key.nat_gateway_rule_id.clone(),
            replacement,
        )
    }

    fn replaced(replaced: &models::NatGatewayRule) -> Option<&models::NatGatewayRule> {
        Some(replaced)
    }

    fn replaced_as(item: models::NatGatewayRule) -> Option<models::NatGatewayRule> {
        Some(item)
    }
}

impl resource::Deletable for NatGatewayRule {
    type Deleted = ();
    type Delete = DeleteNatGatewayRule;
    const DELETE_WAIT: resource::WaitFamily = resource::WaitFamily::Request;

    fn delete(key: &NatGatewayRuleKey) -> DeleteNatGatewayRule {
        DeleteNatGatewayRule::new(
            key.datacenter_id.clone(),
            key.nat_gateway_id.clone(),
            key.nat_gateway_rule_id.clone(),
        )
    }
}

/// The key of a rule: `/datacenters/{datacenterId}/natgateways/{natGatewayId}/rules/{natGatewayRuleId}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NatGatewayRuleKey {
    /// The location of a regional product.
    pub location: Option<ionoscloud_core::Location>,
    /// Identifies the data centre.
    pub datacenter_id: ionoscloud_core::DatacenterId,
    /// Identifies the NAT gateway.
    pub nat_gateway_id: models::NatGatewayId,
    /// Identifies the rule.
    pub nat_gateway_rule_id: models::NatGatewayRuleId,
}

impl NatGatewayRuleKey {
    /// The key of these ids, in the default location.
    pub fn new(
        datacenter_id: impl Into<ionoscloud_core::DatacenterId>,
        nat_gateway_id: impl Into<models::NatGatewayId>,
        nat_gateway_rule_id: impl Into<models::NatGatewayRuleId>,
    ) -> Self {
        Self {
            location: None,
            datacenter_id: datacenter_id.into(),
            nat_gateway_id: nat_gateway_id.into(),
            nat_gateway_rule_id: nat_gateway_rule_id.into(),
        }
    }
}

impl resource::Key for NatGatewayRuleKey {
    const PRODUCT: &'static ionoscloud_core::Product = &PRODUCT;
    const PATH: &'static str = "/datacenters/{datacenterId}/natgateways/{natGatewayId}/rules/{natGatewayRuleId}";

    fn location(&self) -> Option<&ionoscloud_core::Location> {
        self.location.as_ref()
    }

    fn at(self, location: impl Into<ionoscloud_core::Location>) -> Self {
        Self { location: Some(location.into()), ..self }
    }

    fn ids(&self) -> Vec<&str> {
        vec![self.datacenter_id.as_str(), self.nat_gateway_id.as_str(), self.nat_gateway_rule_id.as_str()]
    }

    fn from_ids(location: Option<ionoscloud_core::Location>, ids: &[String]) -> Option<Self> {
        let [datacenter_id, nat_gateway_id, nat_gateway_rule_id] = ids else { return None };
        Some(Self {
            location,
            datacenter_id: datacenter_id.as_str().into(),
            nat_gateway_id: nat_gateway_id.as_str().into(),
            nat_gateway_rule_id: nat_gateway_rule_id.as_str().into(),
        })
    }
}

impl std::fmt::Display for NatGatewayRuleKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&resource::key_text(self))
    }
}

impl std::str::FromStr for NatGatewayRuleKey {
    type Err = ionoscloud_core::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        resource::parse_key(text)
    }
}
