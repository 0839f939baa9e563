// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_core::{Error, ErrorKind, Secret};
use serde::Serialize;

use super::{
    AvailabilityZone, BackupUnitId, BootOrder, ImageId, LicenceType, Volume, VolumeBus, VolumeId, VolumeProperties,
    VolumeType,
};

/// A volume for a server or a data centre: a new one, or one that exists.
#[doc(alias = "Volume")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub enum NewOrExistingVolume {
    /// To be created.
    #[serde(rename = "properties")]
    New(Box<NewVolume>),
    /// Exists already.
    #[serde(rename = "id")]
    Existing(VolumeId),
}

impl From<NewVolume> for NewOrExistingVolume {
    fn from(new: NewVolume) -> Self {
        Self::New(Box::new(new))
    }
}

impl From<VolumeId> for NewOrExistingVolume {
    fn from(id: VolumeId) -> Self {
        Self::Existing(id)
    }
}

/// A volume to create.
#[doc(alias = "VolumeProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewVolume {
    /// Application on it, such as `MSSQL-2019-Web`; `UNKNOWN` for none.
    #[doc(alias = "applicationType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_type: Option<String>,
    /// Availability zone; `AUTO` by default, and none for DAS volumes. Fixed.
    #[doc(alias = "availabilityZone")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub availability_zone: Option<AvailabilityZone>,
    /// Backup unit whose agent the image installs; only with an image of the vendor. Fixed.
    #[doc(alias = "backupunitId")]
    #[serde(rename = "backupunitId", skip_serializing_if = "Option::is_none")]
    pub backup_unit_id: Option<BackupUnitId>,
    /// Position in the boot order of the server; `AUTO` by default.
    #[doc(alias = "bootOrder")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub boot_order: Option<BootOrder>,
    /// Bus of the volume; `VIRTIO` by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bus: Option<VolumeBus>,
    /// True if CPU cores can be added while the server runs.
    #[doc(alias = "cpuHotPlug")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpu_hot_plug: Option<bool>,
    /// True if VirtIO volumes can be attached while the server runs.
    #[doc(alias = "discVirtioHotPlug")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disc_virtio_hot_plug: Option<bool>,
    /// True if VirtIO volumes can be detached while the server runs.
    #[doc(alias = "discVirtioHotUnplug")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disc_virtio_hot_unplug: Option<bool>,
    /// True if the volume shows its id as serial number to the server; false by default.
    #[doc(alias = "exposeSerial")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expose_serial: Option<bool>,
    /// Image or snapshot to make the volume from, in the same location. Fixed.
    #[doc(alias = "image")]
    #[serde(rename = "image", skip_serializing_if = "Option::is_none")]
    pub image_id: Option<ImageId>,
    /// Alias of the image to make the volume from, such as `ubuntu:latest`; in place of an image. Fixed.
    #[doc(alias = "imageAlias")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_alias: Option<String>,
    /// Password of the administrator, at least 8 letters and digits; only with an image of the vendor. Fixed.
    #[doc(alias = "imagePassword")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_password: Option<Secret>,
    /// Licence of the operating system; for a volume that is made from no image.
    #[doc(alias = "licenceType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licence_type: Option<LicenceType>,
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// True if NICs can be added while the server runs.
    #[doc(alias = "nicHotPlug")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nic_hot_plug: Option<bool>,
    /// True if NICs can be removed while the server runs.
    #[doc(alias = "nicHotUnplug")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nic_hot_unplug: Option<bool>,
    /// True if RAM can be added while the server runs.
    #[doc(alias = "ramHotPlug")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ram_hot_plug: Option<bool>,
    /// True if the system needs a legacy BIOS; true by default.
    #[doc(alias = "requireLegacyBios")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub require_legacy_bios: Option<bool>,
    /// Size in GB; it can grow, not shrink. None for volumes of a template.
    #[doc(alias = "size")]
    #[serde(rename = "size", skip_serializing_if = "Option::is_none")]
    pub size_gb: Option<u32>,
    /// Public SSH keys for the administrator; only with a Linux image of the vendor. Fixed.
    #[doc(alias = "sshKeys")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssh_keys: Option<Vec<String>>,
    /// Cloud-init configuration in base64; only with an image that has cloud-init. Fixed.
    #[doc(alias = "userData")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_data: Option<Secret>,
    /// Hardware of the volume, `HDD` by default; `SSD` means `SSD Premium`, and `DAS` is for cubes. Fixed.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub volume_type: Option<VolumeType>,
}

impl NewVolume {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Application on it, such as `MSSQL-2019-Web`; `UNKNOWN` for none.
    #[doc(alias = "applicationType")]
    pub fn application_type(mut self, application_type: impl Into<String>) -> Self {
        self.application_type = Some(application_type.into());
        self
    }

    /// Availability zone; `AUTO` by default, and none for DAS volumes. Fixed.
    #[doc(alias = "availabilityZone")]
    pub fn availability_zone(mut self, availability_zone: impl Into<AvailabilityZone>) -> Self {
        self.availability_zone = Some(availability_zone.into());
        self
    }

    /// Backup unit whose agent the image installs; only with an image of the vendor. Fixed.
    #[doc(alias = "backupunitId")]
    pub fn backup_unit_id(mut self, backup_unit_id: impl Into<BackupUnitId>) -> Self {
        self.backup_unit_id = Some(backup_unit_id.into());
        self
    }

    /// Position in the boot order of the server; `AUTO` by default.
    #[doc(alias = "bootOrder")]
    pub fn boot_order(mut self, boot_order: impl Into<BootOrder>) -> Self {
        self.boot_order = Some(boot_order.into());
        self
    }

    /// Bus of the volume; `VIRTIO` by default.
    pub fn bus(mut self, bus: impl Into<VolumeBus>) -> Self {
        self.bus = Some(bus.into());
        self
    }

    /// True if CPU cores can be added while the server runs.
    #[doc(alias = "cpuHotPlug")]
    pub fn cpu_hot_plug(mut self, cpu_hot_plug: bool) -> Self {
        self.cpu_hot_plug = Some(cpu_hot_plug);
        self
    }

    /// True if VirtIO volumes can be attached while the server runs.
    #[doc(alias = "discVirtioHotPlug")]
    pub fn disc_virtio_hot_plug(mut self, disc_virtio_hot_plug: bool) -> Self {
        self.disc_virtio_hot_plug = Some(disc_virtio_hot_plug);
        self
    }

    /// True if VirtIO volumes can be detached while the server runs.
    #[doc(alias = "discVirtioHotUnplug")]
    pub fn disc_virtio_hot_unplug(mut self, disc_virtio_hot_unplug: bool) -> Self {
        self.disc_virtio_hot_unplug = Some(disc_virtio_hot_unplug);
        self
    }

    /// True if the volume shows its id as serial number to the server; false by default.
    #[doc(alias = "exposeSerial")]
    pub fn expose_serial(mut self, expose_serial: bool) -> Self {
        self.expose_serial = Some(expose_serial);
        self
    }

    /// Image or snapshot to make the volume from, in the same location. Fixed.
    #[doc(alias = "image")]
    pub fn image_id(mut self, image_id: impl Into<ImageId>) -> Self {
        self.image_id = Some(image_id.into());
        self
    }

    /// Alias of the image to make the volume from, such as `ubuntu:latest`; in place of an image. Fixed.
    #[doc(alias = "imageAlias")]
    pub fn image_alias(mut self, image_alias: impl Into<String>) -> Self {
        self.image_alias = Some(image_alias.into());
        self
    }

    /// Password of the administrator, at least 8 letters and digits; only with an image of the vendor. Fixed.
    #[doc(alias = "imagePassword")]
    pub fn image_password(mut self, image_password: impl Into<Secret>) -> Self {
        self.image_password = Some(image_password.into());
        self
    }

    /// Licence of the operating system; for a volume that is made from no image.
    #[doc(alias = "licenceType")]
    pub fn licence_type(mut self, licence_type: impl Into<LicenceType>) -> Self {
        self.licence_type = Some(licence_type.into());
        self
    }

    /// Name that people know it by.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// True if NICs can be added while the server runs.
    #[doc(alias = "nicHotPlug")]
    pub fn nic_hot_plug(mut self, nic_hot_plug: bool) -> Self {
        self.nic_hot_plug = Some(nic_hot_plug);
        self
    }

    /// True if NICs can be removed while the server runs.
    #[doc(alias = "nicHotUnplug")]
    pub fn nic_hot_unplug(mut self, nic_hot_unplug: bool) -> Self {
        self.nic_hot_unplug = Some(nic_hot_unplug);
        self
    }

    /// True if RAM can be added while the server runs.
    #[doc(alias = "ramHotPlug")]
    pub fn ram_hot_plug(mut self, ram_hot_plug: bool) -> Self {
        self.ram_hot_plug = Some(ram_hot_plug);
        self
    }

    /// True if the system needs a legacy BIOS; true by default.
    #[doc(alias = "requireLegacyBios")]
    pub fn require_legacy_bios(mut self, require_legacy_bios: bool) -> Self {
        self.require_legacy_bios = Some(require_legacy_bios);
        self
    }

    /// Size in GB; it can grow, not shrink. None for volumes of a template.
    #[doc(alias = "size")]
    pub fn size_gb(mut self, size_gb: u32) -> Self {
        self.size_gb = Some(size_gb);
        self
    }

    /// Public SSH keys for the administrator; only with a Linux image of the vendor. Fixed.
    #[doc(alias = "sshKeys")]
    pub fn ssh_keys(mut self, ssh_keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ssh_keys = Some(ssh_keys.into_iter().map(Into::into).collect());
        self
    }

    /// Cloud-init configuration in base64; only with an image that has cloud-init. Fixed.
    #[doc(alias = "userData")]
    pub fn user_data(mut self, user_data: impl Into<Secret>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }

    /// Hardware of the volume, `HDD` by default; `SSD` means `SSD Premium`, and `DAS` is for cubes. Fixed.
    #[doc(alias = "type")]
    pub fn volume_type(mut self, volume_type: impl Into<VolumeType>) -> Self {
        self.volume_type = Some(volume_type.into());
        self
    }
}

/// Leaves out `availability_zone`, `backup_unit_id`, `image_id`, `image_alias`, `image_password`, `ssh_keys`,
/// `user_data` and `volume_type`, which stay as they are.
impl From<VolumeProperties> for NewVolume {
    fn from(read: VolumeProperties) -> Self {
        Self {
            application_type: read.application_type,
            availability_zone: None,
            backup_unit_id: None,
            boot_order: read.boot_order,
            bus: read.bus,
            cpu_hot_plug: read.cpu_hot_plug,
            disc_virtio_hot_plug: read.disc_virtio_hot_plug,
            disc_virtio_hot_unplug: read.disc_virtio_hot_unplug,
            expose_serial: read.expose_serial,
            image_id: None,
            image_alias: None,
            image_password: None,
            licence_type: read.licence_type,
            name: read.name,
            nic_hot_plug: read.nic_hot_plug,
            nic_hot_unplug: read.nic_hot_unplug,
            ram_hot_plug: read.ram_hot_plug,
            require_legacy_bios: read.require_legacy_bios,
            size_gb: read.size_gb,
            ssh_keys: None,
            user_data: None,
            volume_type: None,
        }
    }
}

/// Leaves out `availability_zone`, `backup_unit_id`, `image_id`, `image_alias`, `image_password`, `ssh_keys`,
/// `user_data` and `volume_type`, which stay as they are.
impl TryFrom<Volume> for NewVolume {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: Volume) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        let read = read.properties.ok_or_else(|| missing("properties"))?;
        Ok(Self::from(read))
    }
}

/// A change of a volume; members that are not set stay as they are.
#[doc(alias = "VolumeProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct VolumeUpdate {
    /// Application on it, such as `MSSQL-2019-Web`; `UNKNOWN` for none.
    #[doc(alias = "applicationType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_type: Option<String>,
    /// Position in the boot order of the server.
    #[doc(alias = "bootOrder")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub boot_order: Option<BootOrder>,
    /// Bus of the volume.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bus: Option<VolumeBus>,
    /// True if CPU cores can be added while the server runs.
    #[doc(alias = "cpuHotPlug")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpu_hot_plug: Option<bool>,
    /// True if VirtIO volumes can be attached while the server runs.
    #[doc(alias = "discVirtioHotPlug")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disc_virtio_hot_plug: Option<bool>,
    /// True if VirtIO volumes can be detached while the server runs.
    #[doc(alias = "discVirtioHotUnplug")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disc_virtio_hot_unplug: Option<bool>,
    /// True if the volume shows its id as serial number to the server.
    #[doc(alias = "exposeSerial")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expose_serial: Option<bool>,
    /// Licence of the operating system; for a volume that is made from no image.
    #[doc(alias = "licenceType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licence_type: Option<LicenceType>,
    /// Name that people know it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// True if NICs can be added while the server runs.
    #[doc(alias = "nicHotPlug")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nic_hot_plug: Option<bool>,
    /// True if NICs can be removed while the server runs.
    #[doc(alias = "nicHotUnplug")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nic_hot_unplug: Option<bool>,
    /// True if RAM can be added while the server runs.
    #[doc(alias = "ramHotPlug")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ram_hot_plug: Option<bool>,
    /// True if the system needs a legacy BIOS.
    #[doc(alias = "requireLegacyBios")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub require_legacy_bios: Option<bool>,
    /// Size in GB; it can grow, not shrink. None for volumes of a template.
    #[doc(alias = "size")]
    #[serde(rename = "size", skip_serializing_if = "Option::is_none")]
    pub size_gb: Option<u32>,
}

impl VolumeUpdate {
    /// Creates one without members; the methods below set them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Application on it, such as `MSSQL-2019-Web`; `UNKNOWN` for none.
    #[doc(alias = "applicationType")]
    pub fn application_type(mut self, application_type: impl Into<String>) -> Self {
        self.application_type = Some(application_type.into());
        self
    }

    /// Position in the boot order of the server.
    #[doc(alias = "bootOrder")]
    pub fn boot_order(mut self, boot_order: impl Into<BootOrder>) -> Self {
        self.boot_order = Some(boot_order.into());
        self
    }

    /// Bus of the volume.
    pub fn bus(mut self, bus: impl Into<VolumeBus>) -> Self {
        self.bus = Some(bus.into());
        self
    }

    /// True if CPU cores can be added while the server runs.
    #[doc(alias = "cpuHotPlug")]
    pub fn cpu_hot_plug(mut self, cpu_hot_plug: bool) -> Self {
        self.cpu_hot_plug = Some(cpu_hot_plug);
        self
    }

    /// True if VirtIO volumes can be attached while the server runs.
    #[doc(alias = "discVirtioHotPlug")]
    pub fn disc_virtio_hot_plug(mut self, disc_virtio_hot_plug: bool) -> Self {
        self.disc_virtio_hot_plug = Some(disc_virtio_hot_plug);
        self
    }

    /// True if VirtIO volumes can be detached while the server runs.
    #[doc(alias = "discVirtioHotUnplug")]
    pub fn disc_virtio_hot_unplug(mut self, disc_virtio_hot_unplug: bool) -> Self {
        self.disc_virtio_hot_unplug = Some(disc_virtio_hot_unplug);
        self
    }

    /// True if the volume shows its id as serial number to the server.
    #[doc(alias = "exposeSerial")]
    pub fn expose_serial(mut self, expose_serial: bool) -> Self {
        self.expose_serial = Some(expose_serial);
        self
    }

    /// Licence of the operating system; for a volume that is made from no image.
    #[doc(alias = "licenceType")]
    pub fn licence_type(mut self, licence_type: impl Into<LicenceType>) -> Self {
        self.licence_type = Some(licence_type.into());
        self
    }

    /// Name that people know it by.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// True if NICs can be added while the server runs.
    #[doc(alias = "nicHotPlug")]
    pub fn nic_hot_plug(mut self, nic_hot_plug: bool) -> Self {
        self.nic_hot_plug = Some(nic_hot_plug);
        self
    }

    /// True if NICs can be removed while the server runs.
    #[doc(alias = "nicHotUnplug")]
    pub fn nic_hot_unplug(mut self, nic_hot_unplug: bool) -> Self {
        self.nic_hot_unplug = Some(nic_hot_unplug);
        self
    }

    /// True if RAM can be added while the server runs.
    #[doc(alias = "ramHotPlug")]
    pub fn ram_hot_plug(mut self, ram_hot_plug: bool) -> Self {
        self.ram_hot_plug = Some(ram_hot_plug);
        self
    }

    /// True if the system needs a legacy BIOS.
    #[doc(alias = "requireLegacyBios")]
    pub fn require_legacy_bios(mut self, require_legacy_bios: bool) -> Self {
        self.require_legacy_bios = Some(require_legacy_bios);
        self
    }

    /// Size in GB; it can grow, not shrink. None for volumes of a template.
    #[doc(alias = "size")]
    pub fn size_gb(mut self, size_gb: u32) -> Self {
        self.size_gb = Some(size_gb);
        self
    }
}

impl From<VolumeProperties> for VolumeUpdate {
    fn from(read: VolumeProperties) -> Self {
        Self {
            application_type: read.application_type,
            boot_order: read.boot_order,
            bus: read.bus,
            cpu_hot_plug: read.cpu_hot_plug,
            disc_virtio_hot_plug: read.disc_virtio_hot_plug,
            disc_virtio_hot_unplug: read.disc_virtio_hot_unplug,
            expose_serial: read.expose_serial,
            licence_type: read.licence_type,
            name: read.name,
            nic_hot_plug: read.nic_hot_plug,
            nic_hot_unplug: read.nic_hot_unplug,
            ram_hot_plug: read.ram_hot_plug,
            require_legacy_bios: read.require_legacy_bios,
            size_gb: read.size_gb,
        }
    }
}
