// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_core::serde_support::items;
use ionoscloud_core::{Error, ErrorKind, Location};
use serde::Serialize;

use super::{
    Datacenter, DatacenterProperties, NewLan, NewLoadBalancer, NewNatGateway, NewNetworkLoadBalancer,
    NewOrExistingVolume, NewServer, SecurityGroupId,
};

/// Contents to create with a data centre.
#[doc(alias = "DataCenterEntities")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewDatacenterEntities {
    /// LANs to create with it.
    #[serde(serialize_with = "items", skip_serializing_if = "Vec::is_empty")]
    pub lans: Vec<NewLan>,
    /// Classic load balancers to create with it.
    #[doc(alias = "loadbalancers")]
    #[serde(rename = "loadbalancers", serialize_with = "items", skip_serializing_if = "Vec::is_empty")]
    pub load_balancers: Vec<NewLoadBalancer>,
    /// NAT gateways to create with it.
    #[doc(alias = "natgateways")]
    #[serde(rename = "natgateways", serialize_with = "items", skip_serializing_if = "Vec::is_empty")]
    pub nat_gateways: Vec<NewNatGateway>,
    /// Network load balancers to create with it.
    #[doc(alias = "networkloadbalancers")]
    #[serde(rename = "networkloadbalancers", serialize_with = "items", skip_serializing_if = "Vec::is_empty")]
    pub network_load_balancers: Vec<NewNetworkLoadBalancer>,
    /// Servers to create with it.
    #[serde(serialize_with = "items", skip_serializing_if = "Vec::is_empty")]
    pub servers: Vec<NewServer>,
    /// Volumes to create with it.
    #[serde(serialize_with = "items", skip_serializing_if = "Vec::is_empty")]
    pub volumes: Vec<NewOrExistingVolume>,
}

impl NewDatacenterEntities {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// LANs to create with it.
    pub fn lans(mut self, lans: impl IntoIterator<Item = impl Into<NewLan>>) -> Self {
        self.lans = lans.into_iter().map(Into::into).collect();
        self
    }

    /// Classic load balancers to create with it.
    #[doc(alias = "loadbalancers")]
    pub fn load_balancers(mut self, load_balancers: impl IntoIterator<Item = impl Into<NewLoadBalancer>>) -> Self {
        self.load_balancers = load_balancers.into_iter().map(Into::into).collect();
        self
    }

    /// NAT gateways to create with it.
    #[doc(alias = "natgateways")]
    pub fn nat_gateways(mut self, nat_gateways: impl IntoIterator<Item = impl Into<NewNatGateway>>) -> Self {
        self.nat_gateways = nat_gateways.into_iter().map(Into::into).collect();
        self
    }

    /// Network load balancers to create with it.
    #[doc(alias = "networkloadbalancers")]
    pub fn network_load_balancers(
        mut self,
        network_load_balancers: impl IntoIterator<Item = impl Into<NewNetworkLoadBalancer>>,
    ) -> Self {
        self.network_load_balancers = network_load_balancers.into_iter().map(Into::into).collect();
        self
    }

    /// Servers to create with it.
    pub fn servers(mut self, servers: impl IntoIterator<Item = impl Into<NewServer>>) -> Self {
        self.servers = servers.into_iter().map(Into::into).collect();
        self
    }

    /// Volumes to create with it.
    pub fn volumes(mut self, volumes: impl IntoIterator<Item = impl Into<NewOrExistingVolume>>) -> Self {
        self.volumes = volumes.into_iter().map(Into::into).collect();
        self
    }
}

/// A data centre to create, alone or with servers, volumes and networks inside.
#[doc(alias = "DatacenterPost")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewDatacenter {
    /// Content of the resource.
    pub properties: NewDatacenterProperties,
    /// Resources that it contains.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<NewDatacenterEntities>,
}

impl NewDatacenter {
    /// Creates one with the required members of its [`NewDatacenterProperties`], whose setters it has too.
    pub fn new(location: impl Into<Location>) -> Self {
        Self::from(NewDatacenterProperties::new(location))
    }

    /// True creates a security group that new NICs get; false by default.
    #[doc(alias = "createDefaultSecurityGroup")]
    pub fn create_default_security_group(mut self, create_default_security_group: bool) -> Self {
        self.properties = self.properties.create_default_security_group(create_default_security_group);
        self
    }

    /// Description for people.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.properties = self.properties.description(description);
        self
    }

    /// Name that people know it by.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.properties = self.properties.name(name);
        self
    }

    /// True if only callers with two-factor authentication may see and change it.
    #[doc(alias = "secAuthProtection")]
    pub fn sec_auth_protection(mut self, sec_auth_protection: bool) -> Self {
        self.properties = self.properties.sec_auth_protection(sec_auth_protection);
        self
    }

    /// LANs to create with it.
    pub fn lans(mut self, lans: impl IntoIterator<Item = impl Into<NewLan>>) -> Self {
        self.entities = Some(self.entities.unwrap_or_default().lans(lans));
        self
    }

    /// Classic load balancers to create with it.
    #[doc(alias = "loadbalancers")]
    pub fn load_balancers(mut self, load_balancers: impl IntoIterator<Item = impl Into<NewLoadBalancer>>) -> Self {
        self.entities = Some(self.entities.unwrap_or_default().load_balancers(load_balancers));
        self
    }

    /// NAT gateways to create with it.
    #[doc(alias = "natgateways")]
    pub fn nat_gateways(mut self, nat_gateways: impl IntoIterator<Item = impl Into<NewNatGateway>>) -> Self {
        self.entities = Some(self.entities.unwrap_or_default().nat_gateways(nat_gateways));
        self
    }

    /// Network load balancers to create with it.
    #[doc(alias = "networkloadbalancers")]
    pub fn network_load_balancers(
        mut self,
        network_load_balancers: impl IntoIterator<Item = impl Into<NewNetworkLoadBalancer>>,
    ) -> Self {
        self.entities = Some(self.entities.unwrap_or_default().network_load_balancers(network_load_balancers));
        self
    }

    /// Servers to create with it.
    pub fn servers(mut self, servers: impl IntoIterator<Item = impl Into<NewServer>>) -> Self {
        self.entities = Some(self.entities.unwrap_or_default().servers(servers));
        self
    }

    /// Volumes to create with it.
    pub fn volumes(mut self, volumes: impl IntoIterator<Item = impl Into<NewOrExistingVolume>>) -> Self {
        self.entities = Some(self.entities.unwrap_or_default().volumes(volumes));
        self
    }

    /// Everything to create with it, see [`NewDatacenterEntities`].
    pub fn entities(mut self, entities: impl Into<NewDatacenterEntities>) -> Self {
        self.entities = Some(entities.into());
        self
    }
}

impl From<NewDatacenterProperties> for NewDatacenter {
    fn from(properties: NewDatacenterProperties) -> Self {
        Self { properties, entities: None }
    }
}

/// Content of a data centre to create.
#[doc(alias = "DatacenterPropertiesPost")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewDatacenterProperties {
    /// Location, such as `de/fra`; fixed.
    pub location: Location,
    /// True creates a security group that new NICs get; false by default.
    #[doc(alias = "createDefaultSecurityGroup")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_default_security_group: Option<bool>,
    /// Description for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// True if only callers with two-factor authentication may see and change it.
    #[doc(alias = "secAuthProtection")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sec_auth_protection: Option<bool>,
}

impl NewDatacenterProperties {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(location: impl Into<Location>) -> Self {
        Self {
            location: location.into(),
            create_default_security_group: None,
            description: None,
            name: None,
            sec_auth_protection: None,
        }
    }

    /// True creates a security group that new NICs get; false by default.
    #[doc(alias = "createDefaultSecurityGroup")]
    pub fn create_default_security_group(mut self, create_default_security_group: bool) -> Self {
        self.create_default_security_group = Some(create_default_security_group);
        self
    }

    /// Description for people.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Name that people know it by.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// True if only callers with two-factor authentication may see and change it.
    #[doc(alias = "secAuthProtection")]
    pub fn sec_auth_protection(mut self, sec_auth_protection: bool) -> Self {
        self.sec_auth_protection = Some(sec_auth_protection);
        self
    }
}

/// Content of a data centre that replaces the one before.
#[doc(alias = "DatacenterPropertiesPut")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DatacenterReplacementProperties {
    /// True creates a security group that new NICs get.
    #[doc(alias = "createDefaultSecurityGroup")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_default_security_group: Option<bool>,
    /// Security group of new NICs.
    #[doc(alias = "defaultSecurityGroupId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_security_group_id: Option<SecurityGroupId>,
    /// Description for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Location, which has to be that of the data centre.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// True if only callers with two-factor authentication may see and change it.
    #[doc(alias = "secAuthProtection")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sec_auth_protection: Option<bool>,
}

impl DatacenterReplacementProperties {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// True creates a security group that new NICs get.
    #[doc(alias = "createDefaultSecurityGroup")]
    pub fn create_default_security_group(mut self, create_default_security_group: bool) -> Self {
        self.create_default_security_group = Some(create_default_security_group);
        self
    }

    /// Security group of new NICs.
    #[doc(alias = "defaultSecurityGroupId")]
    pub fn default_security_group_id(mut self, default_security_group_id: impl Into<SecurityGroupId>) -> Self {
        self.default_security_group_id = Some(default_security_group_id.into());
        self
    }

    /// Description for people.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Location, which has to be that of the data centre.
    pub fn location(mut self, location: impl Into<Location>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// Name that people know it by.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// True if only callers with two-factor authentication may see and change it.
    #[doc(alias = "secAuthProtection")]
    pub fn sec_auth_protection(mut self, sec_auth_protection: bool) -> Self {
        self.sec_auth_protection = Some(sec_auth_protection);
        self
    }
}

/// No read shows `create_default_security_group`, so it is not set. Leaves out `location`, which stays as it is.
impl From<DatacenterProperties> for DatacenterReplacementProperties {
    fn from(read: DatacenterProperties) -> Self {
        Self {
            create_default_security_group: None,
            default_security_group_id: read.default_security_group_id,
            description: read.description,
            location: None,
            name: read.name,
            sec_auth_protection: read.sec_auth_protection,
        }
    }
}

/// A change of a data centre; members that are not set stay as they are.
#[doc(alias = "DatacenterPropertiesPut")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DatacenterUpdate {
    /// True creates a security group that new NICs get.
    #[doc(alias = "createDefaultSecurityGroup")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_default_security_group: Option<bool>,
    /// Security group of new NICs.
    #[doc(alias = "defaultSecurityGroupId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_security_group_id: Option<SecurityGroupId>,
    /// Description for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// True if only callers with two-factor authentication may see and change it.
    #[doc(alias = "secAuthProtection")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sec_auth_protection: Option<bool>,
}

impl DatacenterUpdate {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// True creates a security group that new NICs get.
    #[doc(alias = "createDefaultSecurityGroup")]
    pub fn create_default_security_group(mut self, create_default_security_group: bool) -> Self {
        self.create_default_security_group = Some(create_default_security_group);
        self
    }

    /// Security group of new NICs.
    #[doc(alias = "defaultSecurityGroupId")]
    pub fn default_security_group_id(mut self, default_security_group_id: impl Into<SecurityGroupId>) -> Self {
        self.default_security_group_id = Some(default_security_group_id.into());
        self
    }

    /// Description for people.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Name that people know it by.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// True if only callers with two-factor authentication may see and change it.
    #[doc(alias = "secAuthProtection")]
    pub fn sec_auth_protection(mut self, sec_auth_protection: bool) -> Self {
        self.sec_auth_protection = Some(sec_auth_protection);
        self
    }
}

impl From<DatacenterProperties> for DatacenterUpdate {
    fn from(read: DatacenterProperties) -> Self {
        Self {
            create_default_security_group: None,
            default_security_group_id: read.default_security_group_id,
            description: read.description,
            name: read.name,
            sec_auth_protection: read.sec_auth_protection,
        }
    }
}

/// A data centre that replaces the one before.
#[doc(alias = "DatacenterPut")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DatacenterReplacement {
    /// Content of the resource.
    pub properties: DatacenterReplacementProperties,
    /// Resources that it contains.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<NewDatacenterEntities>,
}

impl DatacenterReplacement {
    /// Creates one with the required members of its [`DatacenterReplacementProperties`], whose setters it has too.
    pub fn new() -> Self {
        Self::from(DatacenterReplacementProperties::new())
    }

    /// True creates a security group that new NICs get.
    #[doc(alias = "createDefaultSecurityGroup")]
    pub fn create_default_security_group(mut self, create_default_security_group: bool) -> Self {
        self.properties = self.properties.create_default_security_group(create_default_security_group);
        self
    }

    /// Security group of new NICs.
    #[doc(alias = "defaultSecurityGroupId")]
    pub fn default_security_group_id(mut self, default_security_group_id: impl Into<SecurityGroupId>) -> Self {
        self.properties = self.properties.default_security_group_id(default_security_group_id);
        self
    }

    /// Description for people.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.properties = self.properties.description(description);
        self
    }

    /// Location, which has to be that of the data centre.
    pub fn location(mut self, location: impl Into<Location>) -> Self {
        self.properties = self.properties.location(location);
        self
    }

    /// Name that people know it by.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.properties = self.properties.name(name);
        self
    }

    /// True if only callers with two-factor authentication may see and change it.
    #[doc(alias = "secAuthProtection")]
    pub fn sec_auth_protection(mut self, sec_auth_protection: bool) -> Self {
        self.properties = self.properties.sec_auth_protection(sec_auth_protection);
        self
    }

    /// LANs to create with it.
    pub fn lans(mut self, lans: impl IntoIterator<Item = impl Into<NewLan>>) -> Self {
        self.entities = Some(self.entities.unwrap_or_default().lans(lans));
        self
    }

    /// Classic load balancers to create with it.
    #[doc(alias = "loadbalancers")]
    pub fn load_balancers(mut self, load_balancers: impl IntoIterator<Item = impl Into<NewLoadBalancer>>) -> Self {
        self.entities = Some(self.entities.unwrap_or_default().load_balancers(load_balancers));
        self
    }

    /// NAT gateways to create with it.
    #[doc(alias = "natgateways")]
    pub fn nat_gateways(mut self, nat_gateways: impl IntoIterator<Item = impl Into<NewNatGateway>>) -> Self {
        self.entities = Some(self.entities.unwrap_or_default().nat_gateways(nat_gateways));
        self
    }

    /// Network load balancers to create with it.
    #[doc(alias = "networkloadbalancers")]
    pub fn network_load_balancers(
        mut self,
        network_load_balancers: impl IntoIterator<Item = impl Into<NewNetworkLoadBalancer>>,
    ) -> Self {
        self.entities = Some(self.entities.unwrap_or_default().network_load_balancers(network_load_balancers));
        self
    }

    /// Servers to create with it.
    pub fn servers(mut self, servers: impl IntoIterator<Item = impl Into<NewServer>>) -> Self {
        self.entities = Some(self.entities.unwrap_or_default().servers(servers));
        self
    }

    /// Volumes to create with it.
    pub fn volumes(mut self, volumes: impl IntoIterator<Item = impl Into<NewOrExistingVolume>>) -> Self {
        self.entities = Some(self.entities.unwrap_or_default().volumes(volumes));
        self
    }

    /// Everything to create with it, see [`NewDatacenterEntities`].
    pub fn entities(mut self, entities: impl Into<NewDatacenterEntities>) -> Self {
        self.entities = Some(entities.into());
        self
    }
}

impl Default for DatacenterReplacement {
    fn default() -> Self {
        Self::new()
    }
}

impl From<DatacenterReplacementProperties> for DatacenterReplacement {
    fn from(properties: DatacenterReplacementProperties) -> Self {
        Self { properties, entities: None }
    }
}

/// No read shows `create_default_security_group`, so it is not set. Leaves out `location`, which stays as it is.
impl From<DatacenterProperties> for DatacenterReplacement {
    fn from(read: DatacenterProperties) -> Self {
        Self::from(DatacenterReplacementProperties::from(read))
    }
}

/// No read shows `create_default_security_group`, so it is not set. Leaves out `location`, which stays as it is.
impl TryFrom<Datacenter> for DatacenterReplacement {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: Datacenter) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        let read = read.properties.ok_or_else(|| missing("properties"))?;
        Ok(Self::from(read))
    }
}
