// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_core::serde_support::items_of_ids;
use ionoscloud_core::{Error, ErrorKind, Lifecycle, List, Patch};
use serde::{Deserialize, Serialize};

use super::{LoadBalancerId, NicId, NicList, ResourceMetadata, ResourceMetadataState, ResourceType};

/// A classic load balancer.
#[doc(alias = "Loadbalancer")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LoadBalancer {
    /// Id of the resource.
    pub id: LoadBalancerId,
    /// Content of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<LoadBalancerProperties>,
    /// Origin and state, set by the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ResourceMetadata>,
    /// Resources that it contains.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<LoadBalancerEntities>,
    /// Type of the resource, as the API calls it.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<ResourceType>,
    /// URL of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for LoadBalancer {
    const NOUN: &'static str = "classic load balancer";
    const READY: &'static [&'static str] = &["AVAILABLE"];
    const WORKING: &'static [&'static str] = &["BUSY", "INACTIVE"];
    const DELETING: &'static [&'static str] = &[];
    const FAILED: &'static [&'static str] = &["FAILED"];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.state.as_ref().map(ResourceMetadataState::as_str)
    }
}

/// A classic load balancer to create, alone or with NICs that exist.
#[doc(alias = "Loadbalancer")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewLoadBalancer {
    /// Content of the resource.
    pub properties: NewLoadBalancerProperties,
    /// Resources that it contains.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<NewLoadBalancerEntities>,
}

impl NewLoadBalancer {
    /// Creates one with the required members of its [`NewLoadBalancerProperties`], whose setters it has too.
    pub fn new() -> Self {
        Self::from(NewLoadBalancerProperties::new())
    }

    /// True if the load balancer has its address by DHCP; true by default.
    pub fn dhcp(mut self, dhcp: bool) -> Self {
        self.properties = self.properties.dhcp(dhcp);
        self
    }

    /// IP address of the load balancer, from an IP block of the location; null lets the API assign one.
    pub fn ip(mut self, ip: impl Into<String>) -> Self {
        self.properties = self.properties.ip(ip);
        self
    }

    /// Name that people know it by.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.properties = self.properties.name(name);
        self
    }

    /// NICs that exist, among which the traffic is distributed.
    #[doc(alias = "balancednics")]
    pub fn balanced_nics(mut self, balanced_nics: impl IntoIterator<Item = impl Into<NicId>>) -> Self {
        self.entities = Some(self.entities.unwrap_or_default().balanced_nics(balanced_nics));
        self
    }

    /// Everything to create with it, see [`NewLoadBalancerEntities`].
    pub fn entities(mut self, entities: impl Into<NewLoadBalancerEntities>) -> Self {
        self.entities = Some(entities.into());
        self
    }
}

impl Default for NewLoadBalancer {
    fn default() -> Self {
        Self::new()
    }
}

impl From<NewLoadBalancerProperties> for NewLoadBalancer {
    fn from(properties: NewLoadBalancerProperties) -> Self {
        Self { properties, entities: None }
    }
}

impl From<LoadBalancerProperties> for NewLoadBalancer {
    fn from(read: LoadBalancerProperties) -> Self {
        Self::from(NewLoadBalancerProperties::from(read))
    }
}

impl TryFrom<LoadBalancer> for NewLoadBalancer {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: LoadBalancer) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        let read = read.properties.ok_or_else(|| missing("properties"))?;
        Ok(Self::from(read))
    }
}

/// NICs of a classic load balancer.
#[doc(alias = "LoadbalancerEntities")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LoadBalancerEntities {
    /// NICs among which the traffic is distributed.
    #[doc(alias = "balancednics")]
    #[serde(rename = "balancednics", skip_serializing_if = "Option::is_none")]
    pub balanced_nics: Option<NicList>,
}

/// NICs that exist, for a classic load balancer.
#[doc(alias = "LoadbalancerEntities")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewLoadBalancerEntities {
    /// NICs that exist, among which the traffic is distributed.
    #[doc(alias = "balancednics")]
    #[serde(rename = "balancednics", serialize_with = "items_of_ids", skip_serializing_if = "Vec::is_empty")]
    pub balanced_nics: Vec<NicId>,
}

impl NewLoadBalancerEntities {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// NICs that exist, among which the traffic is distributed.
    #[doc(alias = "balancednics")]
    pub fn balanced_nics(mut self, balanced_nics: impl IntoIterator<Item = impl Into<NicId>>) -> Self {
        self.balanced_nics = balanced_nics.into_iter().map(Into::into).collect();
        self
    }
}

/// Content of a classic load balancer.
#[doc(alias = "LoadbalancerProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LoadBalancerProperties {
    /// True if the load balancer has its address by DHCP; true by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dhcp: Option<bool>,
    /// IP address of the load balancer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip: Option<String>,
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// Content of a classic load balancer.
#[doc(alias = "LoadbalancerProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewLoadBalancerProperties {
    /// True if the load balancer has its address by DHCP; true by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dhcp: Option<bool>,
    /// IP address of the load balancer, from an IP block of the location; null lets the API assign one.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub ip: Patch<String>,
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl NewLoadBalancerProperties {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// True if the load balancer has its address by DHCP; true by default.
    pub fn dhcp(mut self, dhcp: bool) -> Self {
        self.dhcp = Some(dhcp);
        self
    }

    /// IP address of the load balancer, from an IP block of the location; null lets the API assign one.
    pub fn ip(mut self, ip: impl Into<String>) -> Self {
        self.ip = Patch::Set(ip.into());
        self
    }

    /// Clears `ip`: sends null.
    pub fn clear_ip(mut self) -> Self {
        self.ip = Patch::Null;
        self
    }

    /// Name that people know it by.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl From<LoadBalancerProperties> for NewLoadBalancerProperties {
    fn from(read: LoadBalancerProperties) -> Self {
        Self { dhcp: read.dhcp, ip: read.ip.map_or(Patch::Keep, Patch::Set), name: read.name }
    }
}

/// A change of a classic load balancer; members that are not set stay as they are.
#[doc(alias = "LoadbalancerProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct LoadBalancerUpdate {
    /// True if the load balancer has its address by DHCP.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dhcp: Option<bool>,
    /// IP address of the load balancer, from an IP block of the location; null lets the API assign one.
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub ip: Patch<String>,
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl LoadBalancerUpdate {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// True if the load balancer has its address by DHCP.
    pub fn dhcp(mut self, dhcp: bool) -> Self {
        self.dhcp = Some(dhcp);
        self
    }

    /// IP address of the load balancer, from an IP block of the location; null lets the API assign one.
    pub fn ip(mut self, ip: impl Into<String>) -> Self {
        self.ip = Patch::Set(ip.into());
        self
    }

    /// Clears `ip`: sends null.
    pub fn clear_ip(mut self) -> Self {
        self.ip = Patch::Null;
        self
    }

    /// Name that people know it by.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl From<LoadBalancerProperties> for LoadBalancerUpdate {
    fn from(read: LoadBalancerProperties) -> Self {
        Self { dhcp: read.dhcp, ip: read.ip.map_or(Patch::Keep, Patch::Set), name: read.name }
    }
}

/// A list of classic load balancers.
#[doc(alias = "Loadbalancers")]
pub type LoadBalancerList = List<LoadBalancer>;
