// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_core::serde_support::{items_of_ids, null_as_empty_list};
use ionoscloud_core::{Error, ErrorKind, LanId, Lifecycle, List, Patch};
use serde::{Deserialize, Serialize};

use super::{CrossConnectId, IpFailover, NicId, NicList, ResourceMetadata, ResourceMetadataState, ResourceType};

/// A LAN of a data centre.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Lan {
    /// Id of the resource.
    pub id: LanId,
    /// Content of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<LanProperties>,
    /// Origin and state, set by the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ResourceMetadata>,
    /// Resources that it contains.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<LanEntities>,
    /// Type of the resource, as the API calls it.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<ResourceType>,
    /// URL of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for Lan {
    const NOUN: &'static str = "LAN";
    const READY: &'static [&'static str] = &["AVAILABLE"];
    const WORKING: &'static [&'static str] = &["BUSY", "INACTIVE"];
    const DELETING: &'static [&'static str] = &[];
    const FAILED: &'static [&'static str] = &["FAILED"];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.state.as_ref().map(ResourceMetadataState::as_str)
    }
}

/// A LAN to create, alone or with NICs that exist.
#[doc(alias = "Lan")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewLan {
    /// Content of the resource.
    pub properties: NewLanProperties,
    /// Resources that it contains.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<NewLanEntities>,
}

impl NewLan {
    /// Creates one with the required members of its [`NewLanProperties`], whose setters it has too.
    pub fn new() -> Self {
        Self::from(NewLanProperties::new())
    }

    /// Addresses that move to another NIC if one fails; the list replaces the one before, which another writer may have
    /// changed.
    #[doc(alias = "ipFailover")]
    pub fn ip_failover(mut self, ip_failover: impl IntoIterator<Item = impl Into<IpFailover>>) -> Self {
        self.properties = self.properties.ip_failover(ip_failover);
        self
    }

    /// IPv6 block, a /64 of the data centre's block; `AUTO` lets the API choose one, null or nothing means none.
    #[doc(alias = "ipv6CidrBlock")]
    pub fn ipv6_cidr_block(mut self, ipv6_cidr_block: impl Into<String>) -> Self {
        self.properties = self.properties.ipv6_cidr_block(ipv6_cidr_block);
        self
    }

    /// Name that people know it by.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.properties = self.properties.name(name);
        self
    }

    /// Cross connect to join, in the same location; null leaves the one that it is in.
    #[doc(alias = "pcc")]
    pub fn cross_connect_id(mut self, cross_connect_id: impl Into<CrossConnectId>) -> Self {
        self.properties = self.properties.cross_connect_id(cross_connect_id);
        self
    }

    /// True if the LAN is connected to the internet; false by default.
    pub fn public(mut self, public: bool) -> Self {
        self.properties = self.properties.public(public);
        self
    }

    /// NICs that exist and join the LAN.
    pub fn nics(mut self, nics: impl IntoIterator<Item = impl Into<NicId>>) -> Self {
        self.entities = Some(self.entities.unwrap_or_default().nics(nics));
        self
    }

    /// Everything to create with it, see [`NewLanEntities`].
    pub fn entities(mut self, entities: impl Into<NewLanEntities>) -> Self {
        self.entities = Some(entities.into());
        self
    }
}

impl Default for NewLan {
    fn default() -> Self {
        Self::new()
    }
}

impl From<NewLanProperties> for NewLan {
    fn from(properties: NewLanProperties) -> Self {
        Self { properties, entities: None }
    }
}

impl From<LanProperties> for NewLan {
    fn from(read: LanProperties) -> Self {
        Self::from(NewLanProperties::from(read))
    }
}

impl TryFrom<Lan> for NewLan {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: Lan) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        let read = read.properties.ok_or_else(|| missing("properties"))?;
        Ok(Self::from(read))
    }
}

/// NICs in a LAN.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LanEntities {
    /// NICs in the LAN.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nics: Option<NicList>,
}

/// NICs that exist and join a LAN.
#[doc(alias = "LanEntities")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewLanEntities {
    /// NICs that exist and join the LAN.
    #[serde(serialize_with = "items_of_ids", skip_serializing_if = "Vec::is_empty")]
    pub nics: Vec<NicId>,
}

impl NewLanEntities {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// NICs that exist and join the LAN.
    pub fn nics(mut self, nics: impl IntoIterator<Item = impl Into<NicId>>) -> Self {
        self.nics = nics.into_iter().map(Into::into).collect();
        self
    }
}

/// Content of a LAN.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LanProperties {
    /// Addresses that move to another NIC if one fails.
    #[doc(alias = "ipFailover")]
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub ip_failover: Vec<IpFailover>,
    /// IPv4 block of a private LAN, assigned by the API.
    #[doc(alias = "ipv4CidrBlock")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ipv4_cidr_block: Option<String>,
    /// IPv6 block, a /64 of the data centre's block.
    #[doc(alias = "ipv6CidrBlock")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ipv6_cidr_block: Option<String>,
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Cross connect that joins the LAN with others of the location.
    #[doc(alias = "pcc")]
    #[serde(rename = "pcc", skip_serializing_if = "Option::is_none")]
    pub cross_connect_id: Option<CrossConnectId>,
    /// True if the LAN is connected to the internet; false by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public: Option<bool>,
}

/// Content of a LAN.
#[doc(alias = "LanProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewLanProperties {
    /// Addresses that move to another NIC if one fails; the list replaces the one before, which another writer may have
    /// changed.
    #[doc(alias = "ipFailover")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_failover: Option<Vec<IpFailover>>,
    /// IPv6 block, a /64 of the data centre's block; `AUTO` lets the API choose one, null or nothing means none.
    #[doc(alias = "ipv6CidrBlock")]
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub ipv6_cidr_block: Patch<String>,
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Cross connect to join, in the same location; null leaves the one that it is in.
    #[doc(alias = "pcc")]
    #[serde(rename = "pcc", skip_serializing_if = "Patch::is_keep")]
    pub cross_connect_id: Patch<CrossConnectId>,
    /// True if the LAN is connected to the internet; false by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public: Option<bool>,
}

impl NewLanProperties {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Addresses that move to another NIC if one fails; the list replaces the one before, which another writer may have
    /// changed.
    #[doc(alias = "ipFailover")]
    pub fn ip_failover(mut self, ip_failover: impl IntoIterator<Item = impl Into<IpFailover>>) -> Self {
        self.ip_failover = Some(ip_failover.into_iter().map(Into::into).collect());
        self
    }

    /// IPv6 block, a /64 of the data centre's block; `AUTO` lets the API choose one, null or nothing means none.
    #[doc(alias = "ipv6CidrBlock")]
    pub fn ipv6_cidr_block(mut self, ipv6_cidr_block: impl Into<String>) -> Self {
        self.ipv6_cidr_block = Patch::Set(ipv6_cidr_block.into());
        self
    }

    /// Clears `ipv6_cidr_block`: sends null.
    pub fn clear_ipv6_cidr_block(mut self) -> Self {
        self.ipv6_cidr_block = Patch::Null;
        self
    }

    /// Name that people know it by.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Cross connect to join, in the same location; null leaves the one that it is in.
    #[doc(alias = "pcc")]
    pub fn cross_connect_id(mut self, cross_connect_id: impl Into<CrossConnectId>) -> Self {
        self.cross_connect_id = Patch::Set(cross_connect_id.into());
        self
    }

    /// Clears `cross_connect_id`: sends null.
    pub fn clear_cross_connect_id(mut self) -> Self {
        self.cross_connect_id = Patch::Null;
        self
    }

    /// True if the LAN is connected to the internet; false by default.
    pub fn public(mut self, public: bool) -> Self {
        self.public = Some(public);
        self
    }
}

impl From<LanProperties> for NewLanProperties {
    fn from(read: LanProperties) -> Self {
        Self {
            ip_failover: if read.ip_failover.is_empty() { None } else { Some(read.ip_failover) },
            ipv6_cidr_block: read.ipv6_cidr_block.map_or(Patch::Keep, Patch::Set),
            name: read.name,
            cross_connect_id: read.cross_connect_id.map_or(Patch::Keep, Patch::Set),
            public: read.public,
        }
    }
}

/// A change of a LAN; members that are not set stay as they are.
#[doc(alias = "LanProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LanUpdate {
    /// Addresses that move to another NIC if one fails; the list replaces the one before, which another writer may have
    /// changed.
    #[doc(alias = "ipFailover")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_failover: Option<Vec<IpFailover>>,
    /// IPv6 block, a /64 of the data centre's block; `AUTO` lets the API choose one, null or nothing means none.
    #[doc(alias = "ipv6CidrBlock")]
    #[serde(skip_serializing_if = "Patch::is_keep")]
    pub ipv6_cidr_block: Patch<String>,
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Cross connect to join, in the same location; null leaves the one that it is in.
    #[doc(alias = "pcc")]
    #[serde(rename = "pcc", skip_serializing_if = "Patch::is_keep")]
    pub cross_connect_id: Patch<CrossConnectId>,
    /// True if the LAN is connected to the internet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public: Option<bool>,
}

impl LanUpdate {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Addresses that move to another NIC if one fails; the list replaces the one before, which another writer may have
    /// changed.
    #[doc(alias = "ipFailover")]
    pub fn ip_failover(mut self, ip_failover: impl IntoIterator<Item = impl Into<IpFailover>>) -> Self {
        self.ip_failover = Some(ip_failover.into_iter().map(Into::into).collect());
        self
    }

    /// IPv6 block, a /64 of the data centre's block; `AUTO` lets the API choose one, null or nothing means none.
    #[doc(alias = "ipv6CidrBlock")]
    pub fn ipv6_cidr_block(mut self, ipv6_cidr_block: impl Into<String>) -> Self {
        self.ipv6_cidr_block = Patch::Set(ipv6_cidr_block.into());
        self
    }

    /// Clears `ipv6_cidr_block`: sends null.
    pub fn clear_ipv6_cidr_block(mut self) -> Self {
        self.ipv6_cidr_block = Patch::Null;
        self
    }

    /// Name that people know it by.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Cross connect to join, in the same location; null leaves the one that it is in.
    #[doc(alias = "pcc")]
    pub fn cross_connect_id(mut self, cross_connect_id: impl Into<CrossConnectId>) -> Self {
        self.cross_connect_id = Patch::Set(cross_connect_id.into());
        self
    }

    /// Clears `cross_connect_id`: sends null.
    pub fn clear_cross_connect_id(mut self) -> Self {
        self.cross_connect_id = Patch::Null;
        self
    }

    /// True if the LAN is connected to the internet.
    pub fn public(mut self, public: bool) -> Self {
        self.public = Some(public);
        self
    }
}

impl From<LanProperties> for LanUpdate {
    fn from(read: LanProperties) -> Self {
        Self {
            ip_failover: Some(read.ip_failover),
            ipv6_cidr_block: read.ipv6_cidr_block.map_or(Patch::Keep, Patch::Set),
            name: read.name,
            cross_connect_id: read.cross_connect_id.map_or(Patch::Keep, Patch::Set),
            public: read.public,
        }
    }
}

/// A list of LANs.
#[doc(alias = "Lans")]
pub type LanList = List<Lan>;
