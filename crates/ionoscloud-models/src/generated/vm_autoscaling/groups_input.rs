// Written by `cargo xtask codegen` from vm-autoscaling.json, sha256
// 5ddc7419233de2a960d9be1e288418556c75fe24b22eb4edeffb97e50227489f;
// do not edit.

use ionoscloud_core::serde_support::needed;
use ionoscloud_core::{Error, ErrorKind, Location, Secret};
use serde::Serialize;

use super::{
    AvailabilityZone, CpuFamily, DatacenterReference, Group, GroupPolicy, GroupProperties, Replica, ReplicaNic,
    ReplicaVolume, VolumeBus, VolumeType,
};

/// A group to create.
///
/// Its location is that of the data centre.
#[doc(alias = "GroupProperties")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NewGroup {
    /// Data centre of the servers.
    pub datacenter: DatacenterReference,
    /// Name of the group, at most 255 characters; not unique.
    pub name: String,
    /// Rules by which servers are added and removed.
    pub policy: GroupPolicy,
    /// Configuration of each server.
    #[doc(alias = "replicaConfiguration")]
    #[serde(rename = "replicaConfiguration")]
    pub replica: NewReplica,
    /// Upper limit of the number of servers, 0 to 100. Required.
    #[doc(alias = "maxReplicaCount")]
    #[serde(rename = "maxReplicaCount", skip_serializing_if = "Option::is_none")]
    pub max_replicas: Option<u32>,
    /// Lower limit of the number of servers, 0 to 100. Required.
    #[doc(alias = "minReplicaCount")]
    #[serde(rename = "minReplicaCount", skip_serializing_if = "Option::is_none")]
    pub min_replicas: Option<u32>,
}

impl NewGroup {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(
        datacenter: impl Into<DatacenterReference>,
        name: impl Into<String>,
        policy: impl Into<GroupPolicy>,
        replica: impl Into<NewReplica>,
    ) -> Self {
        Self {
            datacenter: datacenter.into(),
            name: name.into(),
            policy: policy.into(),
            replica: replica.into(),
            max_replicas: None,
            min_replicas: None,
        }
    }

    /// Upper limit of the number of servers, 0 to 100. Required.
    #[doc(alias = "maxReplicaCount")]
    pub fn max_replicas(mut self, max_replicas: u32) -> Self {
        self.max_replicas = Some(max_replicas);
        self
    }

    /// Lower limit of the number of servers, 0 to 100. Required.
    #[doc(alias = "minReplicaCount")]
    pub fn min_replicas(mut self, min_replicas: u32) -> Self {
        self.min_replicas = Some(min_replicas);
        self
    }
}

/// The full settings of a group, to replace those it has.
///
/// Servers that exist keep their configuration. Passwords and user data of volumes have to be sent again: no response
/// returns them.
#[doc(alias = "GroupPutProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GroupReplacement {
    /// Data centre of the servers; fixed. Required.
    #[serde(serialize_with = "needed")]
    pub datacenter: Option<DatacenterReference>,
    /// Location of the data centre; fixed, and still required. Required.
    #[serde(serialize_with = "needed")]
    pub location: Option<Location>,
    /// Name of the group, at most 255 characters; not unique. Required.
    #[serde(serialize_with = "needed")]
    pub name: Option<String>,
    /// Rules by which servers are added and removed. Required.
    #[serde(serialize_with = "needed")]
    pub policy: Option<GroupPolicy>,
    /// Configuration of each server that is added from now on. Required.
    #[doc(alias = "replicaConfiguration")]
    #[serde(rename = "replicaConfiguration", serialize_with = "needed")]
    pub replica: Option<NewReplica>,
    /// Upper limit of the number of servers, 0 to 200. Required.
    #[doc(alias = "maxReplicaCount")]
    #[serde(rename = "maxReplicaCount", skip_serializing_if = "Option::is_none")]
    pub max_replicas: Option<u32>,
    /// Lower limit of the number of servers, 0 to 200. Required.
    #[doc(alias = "minReplicaCount")]
    #[serde(rename = "minReplicaCount", skip_serializing_if = "Option::is_none")]
    pub min_replicas: Option<u32>,
}

impl GroupReplacement {
    /// Creates one without members; the methods below set them. Sending it without one that is required is an error.
    pub fn new() -> Self {
        Self::default()
    }

    /// Data centre of the servers; fixed. Required.
    pub fn datacenter(mut self, datacenter: impl Into<DatacenterReference>) -> Self {
        self.datacenter = Some(datacenter.into());
        self
    }

    /// Location of the data centre; fixed, and still required. Required.
    pub fn location(mut self, location: impl Into<Location>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// Name of the group, at most 255 characters; not unique. Required.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Rules by which servers are added and removed. Required.
    pub fn policy(mut self, policy: impl Into<GroupPolicy>) -> Self {
        self.policy = Some(policy.into());
        self
    }

    /// Configuration of each server that is added from now on. Required.
    #[doc(alias = "replicaConfiguration")]
    pub fn replica(mut self, replica: impl Into<NewReplica>) -> Self {
        self.replica = Some(replica.into());
        self
    }

    /// Upper limit of the number of servers, 0 to 200. Required.
    #[doc(alias = "maxReplicaCount")]
    pub fn max_replicas(mut self, max_replicas: u32) -> Self {
        self.max_replicas = Some(max_replicas);
        self
    }

    /// Lower limit of the number of servers, 0 to 200. Required.
    #[doc(alias = "minReplicaCount")]
    pub fn min_replicas(mut self, min_replicas: u32) -> Self {
        self.min_replicas = Some(min_replicas);
        self
    }
}

/// No read shows `replica.volumes.image_password` and `replica.volumes.user_data`, so they are not set.
impl TryFrom<GroupProperties> for GroupReplacement {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: GroupProperties) -> Result<Self, Error> {
        Ok(Self {
            datacenter: read.datacenter,
            location: read.location,
            name: read.name,
            policy: read.policy,
            replica: read.replica.map(NewReplica::try_from).transpose()?,
            max_replicas: read.max_replicas,
            min_replicas: read.min_replicas,
        })
    }
}

/// No read shows `replica.volumes.image_password` and `replica.volumes.user_data`, so they are not set.
impl TryFrom<Group> for GroupReplacement {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: Group) -> Result<Self, Error> {
        let read = read.properties;
        Self::try_from(read)
    }
}

/// Configuration of each server of a group.
#[doc(alias = "ReplicaPropertiesPost")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewReplica {
    /// CPU cores, 1 or more.
    pub cores: u32,
    /// RAM in MB, a multiple of 256.
    #[doc(alias = "ram")]
    #[serde(rename = "ram")]
    pub ram_mb: u32,
    /// Availability zone of the server.
    #[doc(alias = "availabilityZone")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub availability_zone: Option<AvailabilityZone>,
    /// CPU family; the API chooses by default.
    #[doc(alias = "cpuFamily")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpu_family: Option<CpuFamily>,
    /// Network interfaces.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nics: Option<Vec<ReplicaNic>>,
    /// Volumes, one at most.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub volumes: Option<Vec<NewReplicaVolume>>,
}

impl NewReplica {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(cores: u32, ram_mb: u32) -> Self {
        Self { cores, ram_mb, availability_zone: None, cpu_family: None, nics: None, volumes: None }
    }

    /// Availability zone of the server.
    #[doc(alias = "availabilityZone")]
    pub fn availability_zone(mut self, availability_zone: impl Into<AvailabilityZone>) -> Self {
        self.availability_zone = Some(availability_zone.into());
        self
    }

    /// CPU family; the API chooses by default.
    #[doc(alias = "cpuFamily")]
    pub fn cpu_family(mut self, cpu_family: impl Into<CpuFamily>) -> Self {
        self.cpu_family = Some(cpu_family.into());
        self
    }

    /// Network interfaces.
    pub fn nics(mut self, nics: impl IntoIterator<Item = impl Into<ReplicaNic>>) -> Self {
        self.nics = Some(nics.into_iter().map(Into::into).collect());
        self
    }

    /// Volumes, one at most.
    pub fn volumes(mut self, volumes: impl IntoIterator<Item = impl Into<NewReplicaVolume>>) -> Self {
        self.volumes = Some(volumes.into_iter().map(Into::into).collect());
        self
    }
}

/// No read shows `volumes.image_password` and `volumes.user_data`, so they are not set.
impl TryFrom<Replica> for NewReplica {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: Replica) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        Ok(Self {
            cores: read.cores.ok_or_else(|| missing("cores"))?,
            ram_mb: read.ram_mb.ok_or_else(|| missing("ram"))?,
            availability_zone: read.availability_zone,
            cpu_family: read.cpu_family,
            nics: if read.nics.is_empty() { None } else { Some(read.nics) },
            volumes: if read.volumes.is_empty() {
                None
            } else {
                Some(read.volumes.into_iter().map(NewReplicaVolume::try_from).collect::<Result<Vec<_>, _>>()?)
            },
        })
    }
}

/// Volume of each server of a group; it needs an image or the alias of one.
#[doc(alias = "ReplicaVolumePost")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewReplicaVolume {
    /// Name of the volume, at most 255 characters.
    pub name: String,
    /// Size in GB, 1 or more.
    #[doc(alias = "size")]
    #[serde(rename = "size")]
    pub size_gb: u32,
    /// Type of the storage.
    #[doc(alias = "type")]
    #[serde(rename = "type")]
    pub volume_type: VolumeType,
    /// Boot order: `AUTO`, `NONE` or `PRIMARY`.
    #[doc(alias = "bootOrder")]
    pub boot_order: String,
    /// Backup unit of the contract, whose agent is installed by cloud-init.
    #[doc(alias = "backupunitId")]
    #[serde(rename = "backupunitId", skip_serializing_if = "Option::is_none")]
    pub backup_unit_id: Option<String>,
    /// Bus of the volume; `VIRTIO` by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bus: Option<VolumeBus>,
    /// Image or snapshot that the volume starts with: a UUID; not together with an alias.
    #[doc(alias = "image")]
    #[serde(rename = "image", skip_serializing_if = "Option::is_none")]
    pub image_id: Option<String>,
    /// Alias of the image that the volume starts with, such as `ubuntu:latest`.
    #[doc(alias = "imageAlias")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_alias: Option<String>,
    /// Password of the image's user; absent from responses.
    #[doc(alias = "imagePassword")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_password: Option<Secret>,
    /// Public SSH keys of the image's user.
    #[doc(alias = "sshKeys")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssh_keys: Option<Vec<String>>,
    /// Cloud-init configuration in Base64, which often carries credentials.
    #[doc(alias = "userData")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_data: Option<Secret>,
}

impl NewReplicaVolume {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(
        name: impl Into<String>,
        size_gb: u32,
        volume_type: impl Into<VolumeType>,
        boot_order: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            size_gb,
            volume_type: volume_type.into(),
            boot_order: boot_order.into(),
            backup_unit_id: None,
            bus: None,
            image_id: None,
            image_alias: None,
            image_password: None,
            ssh_keys: None,
            user_data: None,
        }
    }

    /// Backup unit of the contract, whose agent is installed by cloud-init.
    #[doc(alias = "backupunitId")]
    pub fn backup_unit_id(mut self, backup_unit_id: impl Into<String>) -> Self {
        self.backup_unit_id = Some(backup_unit_id.into());
        self
    }

    /// Bus of the volume; `VIRTIO` by default.
    pub fn bus(mut self, bus: impl Into<VolumeBus>) -> Self {
        self.bus = Some(bus.into());
        self
    }

    /// Image or snapshot that the volume starts with: a UUID; not together with an alias.
    #[doc(alias = "image")]
    pub fn image_id(mut self, image_id: impl Into<String>) -> Self {
        self.image_id = Some(image_id.into());
        self
    }

    /// Alias of the image that the volume starts with, such as `ubuntu:latest`.
    #[doc(alias = "imageAlias")]
    pub fn image_alias(mut self, image_alias: impl Into<String>) -> Self {
        self.image_alias = Some(image_alias.into());
        self
    }

    /// Password of the image's user; absent from responses.
    #[doc(alias = "imagePassword")]
    pub fn image_password(mut self, image_password: impl Into<Secret>) -> Self {
        self.image_password = Some(image_password.into());
        self
    }

    /// Public SSH keys of the image's user.
    #[doc(alias = "sshKeys")]
    pub fn ssh_keys(mut self, ssh_keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ssh_keys = Some(ssh_keys.into_iter().map(Into::into).collect());
        self
    }

    /// Cloud-init configuration in Base64, which often carries credentials.
    #[doc(alias = "userData")]
    pub fn user_data(mut self, user_data: impl Into<Secret>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }
}

/// No read shows `image_password` and `user_data`, so they are not set.
impl TryFrom<ReplicaVolume> for NewReplicaVolume {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: ReplicaVolume) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        Ok(Self {
            name: read.name.ok_or_else(|| missing("name"))?,
            size_gb: read.size_gb.ok_or_else(|| missing("size"))?,
            volume_type: read.volume_type.ok_or_else(|| missing("type"))?,
            boot_order: read.boot_order.ok_or_else(|| missing("bootOrder"))?,
            backup_unit_id: read.backup_unit_id,
            bus: read.bus,
            image_id: read.image_id,
            image_alias: read.image_alias,
            image_password: None,
            ssh_keys: if read.ssh_keys.is_empty() { None } else { Some(read.ssh_keys) },
            user_data: None,
        })
    }
}
