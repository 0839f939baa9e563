// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_core::serde_support::{items, items_of_ids, object_of_id};
use ionoscloud_core::{Error, ErrorKind};
use serde::Serialize;

use super::{
    AvailabilityZone, ImageId, NewNic, NewOrExistingVolume, PlacementGroupId, SecurityGroupId, Server,
    ServerProperties, ServerType, TemplateId, VolumeId,
};

/// A server to create, alone or with volumes and NICs.
#[doc(alias = "Server")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewServer {
    /// Content of the resource.
    pub properties: NewServerProperties,
    /// Resources that it contains.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<NewServerEntities>,
}

impl NewServer {
    /// Creates one with the required members of its [`NewServerProperties`], whose setters it has too.
    pub fn new() -> Self {
        Self::from(NewServerProperties::new())
    }

    /// Availability zone; `AUTO` by default, and the only one for cubes. Fixed.
    #[doc(alias = "availabilityZone")]
    pub fn availability_zone(mut self, availability_zone: impl Into<AvailabilityZone>) -> Self {
        self.properties = self.properties.availability_zone(availability_zone);
        self
    }

    /// Image of the CD-ROM to boot from, which is attached.
    #[doc(alias = "bootCdrom")]
    pub fn boot_cdrom(mut self, boot_cdrom: impl Into<ImageId>) -> Self {
        self.properties = self.properties.boot_cdrom(boot_cdrom);
        self
    }

    /// Volume to boot from, which is attached.
    #[doc(alias = "bootVolume")]
    pub fn boot_volume(mut self, boot_volume: impl Into<VolumeId>) -> Self {
        self.properties = self.properties.boot_volume(boot_volume);
        self
    }

    /// CPU cores; for `ENTERPRISE` and `VCPU` servers.
    pub fn cores(mut self, cores: u32) -> Self {
        self.properties = self.properties.cores(cores);
        self
    }

    /// CPU family; chosen by the API by default. Only for servers of the type `ENTERPRISE`, and never empty.
    #[doc(alias = "cpuFamily")]
    pub fn cpu_family(mut self, cpu_family: impl Into<String>) -> Self {
        self.properties = self.properties.cpu_family(cpu_family);
        self
    }

    /// Host name, by default made of the name; letters, digits and `-`, at most 63 characters.
    pub fn hostname(mut self, hostname: impl Into<String>) -> Self {
        self.properties = self.properties.hostname(hostname);
        self
    }

    /// Name that people know it by.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.properties = self.properties.name(name);
        self
    }

    /// True if NICs have several queues; not for cubes. A change reboots the server.
    #[doc(alias = "nicMultiQueue")]
    pub fn nic_multi_queue(mut self, nic_multi_queue: bool) -> Self {
        self.properties = self.properties.nic_multi_queue(nic_multi_queue);
        self
    }

    /// Placement group of the server.
    #[doc(alias = "placementGroupId")]
    pub fn placement_group_id(mut self, placement_group_id: impl Into<PlacementGroupId>) -> Self {
        self.properties = self.properties.placement_group_id(placement_group_id);
        self
    }

    /// RAM in MB, a multiple of 256; for `ENTERPRISE` and `VCPU` servers.
    #[doc(alias = "ram")]
    pub fn ram_mb(mut self, ram_mb: u32) -> Self {
        self.properties = self.properties.ram_mb(ram_mb);
        self
    }

    /// Template of a cube or GPU server; fixed.
    #[doc(alias = "templateUuid")]
    pub fn template_id(mut self, template_id: impl Into<TemplateId>) -> Self {
        self.properties = self.properties.template_id(template_id);
        self
    }

    /// Kind of the server; `ENTERPRISE` by default. Fixed.
    #[doc(alias = "type")]
    pub fn server_type(mut self, server_type: impl Into<ServerType>) -> Self {
        self.properties = self.properties.server_type(server_type);
        self
    }

    /// Images of CD-ROMs to attach.
    pub fn cdroms(mut self, cdroms: impl IntoIterator<Item = impl Into<ImageId>>) -> Self {
        self.entities = Some(self.entities.unwrap_or_default().cdroms(cdroms));
        self
    }

    /// NICs to create with it.
    pub fn nics(mut self, nics: impl IntoIterator<Item = impl Into<NewNic>>) -> Self {
        self.entities = Some(self.entities.unwrap_or_default().nics(nics));
        self
    }

    /// Security groups that exist, for the server.
    #[doc(alias = "securitygroups")]
    pub fn security_groups(mut self, security_groups: impl IntoIterator<Item = impl Into<SecurityGroupId>>) -> Self {
        self.entities = Some(self.entities.unwrap_or_default().security_groups(security_groups));
        self
    }

    /// Volumes to attach: new ones, or ones that exist.
    pub fn volumes(mut self, volumes: impl IntoIterator<Item = impl Into<NewOrExistingVolume>>) -> Self {
        self.entities = Some(self.entities.unwrap_or_default().volumes(volumes));
        self
    }

    /// Everything to create with it, see [`NewServerEntities`].
    pub fn entities(mut self, entities: impl Into<NewServerEntities>) -> Self {
        self.entities = Some(entities.into());
        self
    }
}

impl Default for NewServer {
    fn default() -> Self {
        Self::new()
    }
}

impl From<NewServerProperties> for NewServer {
    fn from(properties: NewServerProperties) -> Self {
        Self { properties, entities: None }
    }
}

/// Leaves out `availability_zone`, `template_id` and `server_type`, which stay as they are.
impl From<ServerProperties> for NewServer {
    fn from(read: ServerProperties) -> Self {
        Self::from(NewServerProperties::from(read))
    }
}

/// Leaves out `availability_zone`, `template_id` and `server_type`, which stay as they are.
impl TryFrom<Server> for NewServer {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: Server) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        let read = read.properties.ok_or_else(|| missing("properties"))?;
        Ok(Self::from(read))
    }
}

/// Contents to create with a server.
#[doc(alias = "ServerEntities")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewServerEntities {
    /// Images of CD-ROMs to attach.
    #[serde(serialize_with = "items_of_ids", skip_serializing_if = "Vec::is_empty")]
    pub cdroms: Vec<ImageId>,
    /// NICs to create with it.
    #[serde(serialize_with = "items", skip_serializing_if = "Vec::is_empty")]
    pub nics: Vec<NewNic>,
    /// Security groups that exist, for the server.
    #[doc(alias = "securitygroups")]
    #[serde(rename = "securitygroups", serialize_with = "items_of_ids", skip_serializing_if = "Vec::is_empty")]
    pub security_groups: Vec<SecurityGroupId>,
    /// Volumes to attach: new ones, or ones that exist.
    #[serde(serialize_with = "items", skip_serializing_if = "Vec::is_empty")]
    pub volumes: Vec<NewOrExistingVolume>,
}

impl NewServerEntities {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Images of CD-ROMs to attach.
    pub fn cdroms(mut self, cdroms: impl IntoIterator<Item = impl Into<ImageId>>) -> Self {
        self.cdroms = cdroms.into_iter().map(Into::into).collect();
        self
    }

    /// NICs to create with it.
    pub fn nics(mut self, nics: impl IntoIterator<Item = impl Into<NewNic>>) -> Self {
        self.nics = nics.into_iter().map(Into::into).collect();
        self
    }

    /// Security groups that exist, for the server.
    #[doc(alias = "securitygroups")]
    pub fn security_groups(mut self, security_groups: impl IntoIterator<Item = impl Into<SecurityGroupId>>) -> Self {
        self.security_groups = security_groups.into_iter().map(Into::into).collect();
        self
    }

    /// Volumes to attach: new ones, or ones that exist.
    pub fn volumes(mut self, volumes: impl IntoIterator<Item = impl Into<NewOrExistingVolume>>) -> Self {
        self.volumes = volumes.into_iter().map(Into::into).collect();
        self
    }
}

/// Content of a server to create.
#[doc(alias = "ServerProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewServerProperties {
    /// Availability zone; `AUTO` by default, and the only one for cubes. Fixed.
    #[doc(alias = "availabilityZone")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub availability_zone: Option<AvailabilityZone>,
    /// Image of the CD-ROM to boot from, which is attached.
    #[doc(alias = "bootCdrom")]
    #[serde(serialize_with = "object_of_id", skip_serializing_if = "Option::is_none")]
    pub boot_cdrom: Option<ImageId>,
    /// Volume to boot from, which is attached.
    #[doc(alias = "bootVolume")]
    #[serde(serialize_with = "object_of_id", skip_serializing_if = "Option::is_none")]
    pub boot_volume: Option<VolumeId>,
    /// CPU cores; for `ENTERPRISE` and `VCPU` servers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cores: Option<u32>,
    /// CPU family; chosen by the API by default. Only for servers of the type `ENTERPRISE`, and never empty.
    #[doc(alias = "cpuFamily")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpu_family: Option<String>,
    /// Host name, by default made of the name; letters, digits and `-`, at most 63 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hostname: Option<String>,
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// True if NICs have several queues; not for cubes. A change reboots the server.
    #[doc(alias = "nicMultiQueue")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nic_multi_queue: Option<bool>,
    /// Placement group of the server.
    #[doc(alias = "placementGroupId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placement_group_id: Option<PlacementGroupId>,
    /// RAM in MB, a multiple of 256; for `ENTERPRISE` and `VCPU` servers.
    #[doc(alias = "ram")]
    #[serde(rename = "ram", skip_serializing_if = "Option::is_none")]
    pub ram_mb: Option<u32>,
    /// Template of a cube or GPU server; fixed.
    #[doc(alias = "templateUuid")]
    #[serde(rename = "templateUuid", skip_serializing_if = "Option::is_none")]
    pub template_id: Option<TemplateId>,
    /// Kind of the server; `ENTERPRISE` by default. Fixed.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub server_type: Option<ServerType>,
}

impl NewServerProperties {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Availability zone; `AUTO` by default, and the only one for cubes. Fixed.
    #[doc(alias = "availabilityZone")]
    pub fn availability_zone(mut self, availability_zone: impl Into<AvailabilityZone>) -> Self {
        self.availability_zone = Some(availability_zone.into());
        self
    }

    /// Image of the CD-ROM to boot from, which is attached.
    #[doc(alias = "bootCdrom")]
    pub fn boot_cdrom(mut self, boot_cdrom: impl Into<ImageId>) -> Self {
        self.boot_cdrom = Some(boot_cdrom.into());
        self
    }

    /// Volume to boot from, which is attached.
    #[doc(alias = "bootVolume")]
    pub fn boot_volume(mut self, boot_volume: impl Into<VolumeId>) -> Self {
        self.boot_volume = Some(boot_volume.into());
        self
    }

    /// CPU cores; for `ENTERPRISE` and `VCPU` servers.
    pub fn cores(mut self, cores: u32) -> Self {
        self.cores = Some(cores);
        self
    }

    /// CPU family; chosen by the API by default. Only for servers of the type `ENTERPRISE`, and never empty.
    #[doc(alias = "cpuFamily")]
    pub fn cpu_family(mut self, cpu_family: impl Into<String>) -> Self {
        self.cpu_family = Some(cpu_family.into());
        self
    }

    /// Host name, by default made of the name; letters, digits and `-`, at most 63 characters.
    pub fn hostname(mut self, hostname: impl Into<String>) -> Self {
        self.hostname = Some(hostname.into());
        self
    }

    /// Name that people know it by.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// True if NICs have several queues; not for cubes. A change reboots the server.
    #[doc(alias = "nicMultiQueue")]
    pub fn nic_multi_queue(mut self, nic_multi_queue: bool) -> Self {
        self.nic_multi_queue = Some(nic_multi_queue);
        self
    }

    /// Placement group of the server.
    #[doc(alias = "placementGroupId")]
    pub fn placement_group_id(mut self, placement_group_id: impl Into<PlacementGroupId>) -> Self {
        self.placement_group_id = Some(placement_group_id.into());
        self
    }

    /// RAM in MB, a multiple of 256; for `ENTERPRISE` and `VCPU` servers.
    #[doc(alias = "ram")]
    pub fn ram_mb(mut self, ram_mb: u32) -> Self {
        self.ram_mb = Some(ram_mb);
        self
    }

    /// Template of a cube or GPU server; fixed.
    #[doc(alias = "templateUuid")]
    pub fn template_id(mut self, template_id: impl Into<TemplateId>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// Kind of the server; `ENTERPRISE` by default. Fixed.
    #[doc(alias = "type")]
    pub fn server_type(mut self, server_type: impl Into<ServerType>) -> Self {
        self.server_type = Some(server_type.into());
        self
    }
}

/// Leaves out `availability_zone`, `template_id` and `server_type`, which stay as they are.
impl From<ServerProperties> for NewServerProperties {
    fn from(read: ServerProperties) -> Self {
        Self {
            availability_zone: None,
            boot_cdrom: read.boot_cdrom.and_then(|one| one.id).map(Into::into),
            boot_volume: read.boot_volume.and_then(|one| one.id).map(Into::into),
            cores: read.cores,
            cpu_family: read.cpu_family,
            hostname: read.hostname,
            name: read.name,
            nic_multi_queue: read.nic_multi_queue,
            placement_group_id: read.placement_group_id,
            ram_mb: read.ram_mb,
            template_id: None,
            server_type: None,
        }
    }
}

/// A change of a server; most need a running server with hot plug, or one that is stopped; members that are not set
/// stay as they are.
#[doc(alias = "ServerProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ServerUpdate {
    /// Image of the CD-ROM to boot from, which is attached.
    #[doc(alias = "bootCdrom")]
    #[serde(serialize_with = "object_of_id", skip_serializing_if = "Option::is_none")]
    pub boot_cdrom: Option<ImageId>,
    /// Volume to boot from, which is attached.
    #[doc(alias = "bootVolume")]
    #[serde(serialize_with = "object_of_id", skip_serializing_if = "Option::is_none")]
    pub boot_volume: Option<VolumeId>,
    /// CPU cores; for `ENTERPRISE` and `VCPU` servers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cores: Option<u32>,
    /// CPU family. Only for servers of the type `ENTERPRISE`, and never empty.
    #[doc(alias = "cpuFamily")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpu_family: Option<String>,
    /// Host name; letters, digits and `-`, at most 63 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hostname: Option<String>,
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// True if NICs have several queues; not for cubes. A change reboots the server.
    #[doc(alias = "nicMultiQueue")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nic_multi_queue: Option<bool>,
    /// Placement group of the server.
    #[doc(alias = "placementGroupId")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placement_group_id: Option<PlacementGroupId>,
    /// RAM in MB, a multiple of 256; for `ENTERPRISE` and `VCPU` servers.
    #[doc(alias = "ram")]
    #[serde(rename = "ram", skip_serializing_if = "Option::is_none")]
    pub ram_mb: Option<u32>,
}

impl ServerUpdate {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Image of the CD-ROM to boot from, which is attached.
    #[doc(alias = "bootCdrom")]
    pub fn boot_cdrom(mut self, boot_cdrom: impl Into<ImageId>) -> Self {
        self.boot_cdrom = Some(boot_cdrom.into());
        self
    }

    /// Volume to boot from, which is attached.
    #[doc(alias = "bootVolume")]
    pub fn boot_volume(mut self, boot_volume: impl Into<VolumeId>) -> Self {
        self.boot_volume = Some(boot_volume.into());
        self
    }

    /// CPU cores; for `ENTERPRISE` and `VCPU` servers.
    pub fn cores(mut self, cores: u32) -> Self {
        self.cores = Some(cores);
        self
    }

    /// CPU family. Only for servers of the type `ENTERPRISE`, and never empty.
    #[doc(alias = "cpuFamily")]
    pub fn cpu_family(mut self, cpu_family: impl Into<String>) -> Self {
        self.cpu_family = Some(cpu_family.into());
        self
    }

    /// Host name; letters, digits and `-`, at most 63 characters.
    pub fn hostname(mut self, hostname: impl Into<String>) -> Self {
        self.hostname = Some(hostname.into());
        self
    }

    /// Name that people know it by.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// True if NICs have several queues; not for cubes. A change reboots the server.
    #[doc(alias = "nicMultiQueue")]
    pub fn nic_multi_queue(mut self, nic_multi_queue: bool) -> Self {
        self.nic_multi_queue = Some(nic_multi_queue);
        self
    }

    /// Placement group of the server.
    #[doc(alias = "placementGroupId")]
    pub fn placement_group_id(mut self, placement_group_id: impl Into<PlacementGroupId>) -> Self {
        self.placement_group_id = Some(placement_group_id.into());
        self
    }

    /// RAM in MB, a multiple of 256; for `ENTERPRISE` and `VCPU` servers.
    #[doc(alias = "ram")]
    pub fn ram_mb(mut self, ram_mb: u32) -> Self {
        self.ram_mb = Some(ram_mb);
        self
    }
}

impl From<ServerProperties> for ServerUpdate {
    fn from(read: ServerProperties) -> Self {
        Self {
            boot_cdrom: None,
            boot_volume: None,
            cores: read.cores,
            cpu_family: read.cpu_family,
            hostname: read.hostname,
            name: read.name,
            nic_multi_queue: read.nic_multi_queue,
            placement_group_id: read.placement_group_id,
            ram_mb: read.ram_mb,
        }
    }
}
