// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_core::serde_support::items_of_properties;
use ionoscloud_core::{Error, ErrorKind, Lifecycle, List};
use serde::{Deserialize, Serialize};

use super::{
    FirewallRuleList, NewFirewallRule, NicList, ResourceMetadata, ResourceMetadataState, ResourceType, SecurityGroupId,
    ServerList,
};

/// A security group: firewall rules for servers and NICs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SecurityGroup {
    /// Id of the resource.
    pub id: SecurityGroupId,
    /// Content of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<SecurityGroupProperties>,
    /// Origin and state, set by the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ResourceMetadata>,
    /// Resources that it contains.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<SecurityGroupEntities>,
    /// Type of the resource, as the API calls it.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<ResourceType>,
    /// URL of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for SecurityGroup {
    const NOUN: &'static str = "security group";
    const READY: &'static [&'static str] = &["AVAILABLE"];
    const WORKING: &'static [&'static str] = &["BUSY", "INACTIVE"];
    const DELETING: &'static [&'static str] = &[];
    const FAILED: &'static [&'static str] = &["FAILED"];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.state.as_ref().map(ResourceMetadataState::as_str)
    }
}

/// Contents of a security group.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SecurityGroupEntities {
    /// NICs that have the group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nics: Option<NicList>,
    /// Rules of the security group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rules: Option<FirewallRuleList>,
    /// Servers that have the group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub servers: Option<ServerList>,
}

/// Rules to create with a security group.
#[doc(alias = "SecurityGroupEntitiesRequest")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewSecurityGroupEntities {
    /// Rules to create with it.
    #[serde(serialize_with = "items_of_properties", skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<NewFirewallRule>,
}

impl NewSecurityGroupEntities {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Rules to create with it.
    pub fn rules(mut self, rules: impl IntoIterator<Item = impl Into<NewFirewallRule>>) -> Self {
        self.rules = rules.into_iter().map(Into::into).collect();
        self
    }
}

/// Content of a security group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SecurityGroupProperties {
    /// Name of at most 60 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Description of at most 300 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

impl SecurityGroupProperties {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: Some(name.into()), description: None }
    }

    /// Description of at most 300 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// A change of a security group; members that are not set stay as they are.
#[doc(alias = "SecurityGroupProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SecurityGroupUpdate {
    /// Description of at most 300 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name of at most 60 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl SecurityGroupUpdate {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Description of at most 300 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Name of at most 60 characters.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl From<SecurityGroupProperties> for SecurityGroupUpdate {
    fn from(read: SecurityGroupProperties) -> Self {
        Self { description: read.description, name: read.name }
    }
}

/// A security group to create, alone or with rules.
#[doc(alias = "SecurityGroupRequest")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewSecurityGroup {
    /// Content of the resource.
    pub properties: SecurityGroupProperties,
    /// Resources that it contains.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<NewSecurityGroupEntities>,
}

impl NewSecurityGroup {
    /// Creates one with the required members of its [`SecurityGroupProperties`], whose setters it has too.
    pub fn new(name: impl Into<String>) -> Self {
        Self::from(SecurityGroupProperties::new(name))
    }

    /// Description of at most 300 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.properties = self.properties.description(description);
        self
    }

    /// Rules to create with it.
    pub fn rules(mut self, rules: impl IntoIterator<Item = impl Into<NewFirewallRule>>) -> Self {
        self.entities = Some(self.entities.unwrap_or_default().rules(rules));
        self
    }

    /// Everything to create with it, see [`NewSecurityGroupEntities`].
    pub fn entities(mut self, entities: impl Into<NewSecurityGroupEntities>) -> Self {
        self.entities = Some(entities.into());
        self
    }
}

impl From<SecurityGroupProperties> for NewSecurityGroup {
    fn from(properties: SecurityGroupProperties) -> Self {
        Self { properties, entities: None }
    }
}

impl TryFrom<SecurityGroup> for NewSecurityGroup {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: SecurityGroup) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        let read = read.properties.ok_or_else(|| missing("properties"))?;
        Ok(Self::from(read))
    }
}

/// A list of security groups.
#[doc(alias = "SecurityGroups")]
pub type SecurityGroupList = List<SecurityGroup>;
