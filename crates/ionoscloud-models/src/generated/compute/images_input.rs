// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_core::{Error, ErrorKind};
use serde::Serialize;

use super::{CloudInit, Image, ImageProperties, LicenceType};

/// Content of an image that replaces the one before.
#[doc(alias = "ImageProperties")]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImageReplacement {
    /// Licence of the operating system.
    #[doc(alias = "licenceType")]
    pub licence_type: LicenceType,
    /// Application on it, such as `MSSQL-2019-Web`; `UNKNOWN` for none.
    #[doc(alias = "applicationType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_type: Option<String>,
    /// Version of cloud-init in the image.
    #[doc(alias = "cloudInit")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_init: Option<CloudInit>,
    /// True if CPU cores can be added while the server runs.
    #[doc(alias = "cpuHotPlug")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpu_hot_plug: Option<bool>,
    /// True if CPU cores can be removed while the server runs.
    #[doc(alias = "cpuHotUnplug")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpu_hot_unplug: Option<bool>,
    /// Description for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// True if SCSI volumes can be attached while the server runs.
    #[doc(alias = "discScsiHotPlug")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disc_scsi_hot_plug: Option<bool>,
    /// True if SCSI volumes can be detached while the server runs.
    #[doc(alias = "discScsiHotUnplug")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disc_scsi_hot_unplug: Option<bool>,
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
    /// True if RAM can be removed while the server runs.
    #[doc(alias = "ramHotUnplug")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ram_hot_unplug: Option<bool>,
    /// True if the system needs a legacy BIOS; true by default.
    #[doc(alias = "requireLegacyBios")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub require_legacy_bios: Option<bool>,
    /// Features that a server has to have, such as `SEV-SNP`.
    #[doc(alias = "requiredFeatures")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required_features: Option<Vec<String>>,
}

impl ImageReplacement {
    /// Creates one with its required members; the methods below set the others.
    pub fn new(licence_type: impl Into<LicenceType>) -> Self {
        Self {
            licence_type: licence_type.into(),
            application_type: None,
            cloud_init: None,
            cpu_hot_plug: None,
            cpu_hot_unplug: None,
            description: None,
            disc_scsi_hot_plug: None,
            disc_scsi_hot_unplug: None,
            disc_virtio_hot_plug: None,
            disc_virtio_hot_unplug: None,
            expose_serial: None,
            name: None,
            nic_hot_plug: None,
            nic_hot_unplug: None,
            ram_hot_plug: None,
            ram_hot_unplug: None,
            require_legacy_bios: None,
            required_features: None,
        }
    }

    /// Application on it, such as `MSSQL-2019-Web`; `UNKNOWN` for none.
    #[doc(alias = "applicationType")]
    pub fn application_type(mut self, application_type: impl Into<String>) -> Self {
        self.application_type = Some(application_type.into());
        self
    }

    /// Version of cloud-init in the image.
    #[doc(alias = "cloudInit")]
    pub fn cloud_init(mut self, cloud_init: impl Into<CloudInit>) -> Self {
        self.cloud_init = Some(cloud_init.into());
        self
    }

    /// True if CPU cores can be added while the server runs.
    #[doc(alias = "cpuHotPlug")]
    pub fn cpu_hot_plug(mut self, cpu_hot_plug: bool) -> Self {
        self.cpu_hot_plug = Some(cpu_hot_plug);
        self
    }

    /// True if CPU cores can be removed while the server runs.
    #[doc(alias = "cpuHotUnplug")]
    pub fn cpu_hot_unplug(mut self, cpu_hot_unplug: bool) -> Self {
        self.cpu_hot_unplug = Some(cpu_hot_unplug);
        self
    }

    /// Description for people.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// True if SCSI volumes can be attached while the server runs.
    #[doc(alias = "discScsiHotPlug")]
    pub fn disc_scsi_hot_plug(mut self, disc_scsi_hot_plug: bool) -> Self {
        self.disc_scsi_hot_plug = Some(disc_scsi_hot_plug);
        self
    }

    /// True if SCSI volumes can be detached while the server runs.
    #[doc(alias = "discScsiHotUnplug")]
    pub fn disc_scsi_hot_unplug(mut self, disc_scsi_hot_unplug: bool) -> Self {
        self.disc_scsi_hot_unplug = Some(disc_scsi_hot_unplug);
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

    /// True if RAM can be removed while the server runs.
    #[doc(alias = "ramHotUnplug")]
    pub fn ram_hot_unplug(mut self, ram_hot_unplug: bool) -> Self {
        self.ram_hot_unplug = Some(ram_hot_unplug);
        self
    }

    /// True if the system needs a legacy BIOS; true by default.
    #[doc(alias = "requireLegacyBios")]
    pub fn require_legacy_bios(mut self, require_legacy_bios: bool) -> Self {
        self.require_legacy_bios = Some(require_legacy_bios);
        self
    }

    /// Features that a server has to have, such as `SEV-SNP`.
    #[doc(alias = "requiredFeatures")]
    pub fn required_features(mut self, required_features: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.required_features = Some(required_features.into_iter().map(Into::into).collect());
        self
    }
}

impl TryFrom<ImageProperties> for ImageReplacement {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: ImageProperties) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        Ok(Self {
            licence_type: read.licence_type.ok_or_else(|| missing("licenceType"))?,
            application_type: read.application_type,
            cloud_init: read.cloud_init,
            cpu_hot_plug: read.cpu_hot_plug,
            cpu_hot_unplug: read.cpu_hot_unplug,
            description: read.description,
            disc_scsi_hot_plug: read.disc_scsi_hot_plug,
            disc_scsi_hot_unplug: read.disc_scsi_hot_unplug,
            disc_virtio_hot_plug: read.disc_virtio_hot_plug,
            disc_virtio_hot_unplug: read.disc_virtio_hot_unplug,
            expose_serial: read.expose_serial,
            name: read.name,
            nic_hot_plug: read.nic_hot_plug,
            nic_hot_unplug: read.nic_hot_unplug,
            ram_hot_plug: read.ram_hot_plug,
            ram_hot_unplug: read.ram_hot_unplug,
            require_legacy_bios: read.require_legacy_bios,
            required_features: if read.required_features.is_empty() { None } else { Some(read.required_features) },
        })
    }
}

impl TryFrom<Image> for ImageReplacement {
    type Error = Error;

    /// Fails with [`ErrorKind::InvalidInput`](ionoscloud_core::ErrorKind::InvalidInput) if a member that has to
    /// be sent was not read.
    fn try_from(read: Image) -> Result<Self, Error> {
        let missing = |member| {
            let text = format!("what was read has no `{member}`, which the replacement needs");
            Error::new(ErrorKind::InvalidInput, text)
        };
        let read = read.properties.ok_or_else(|| missing("properties"))?;
        Self::try_from(read)
    }
}

/// A change of an image of the contract; members that are not set stay as they are.
#[doc(alias = "ImageProperties")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImageUpdate {
    /// Application on it, such as `MSSQL-2019-Web`; `UNKNOWN` for none.
    #[doc(alias = "applicationType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_type: Option<String>,
    /// Version of cloud-init in the image.
    #[doc(alias = "cloudInit")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_init: Option<CloudInit>,
    /// True if CPU cores can be added while the server runs.
    #[doc(alias = "cpuHotPlug")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpu_hot_plug: Option<bool>,
    /// True if CPU cores can be removed while the server runs.
    #[doc(alias = "cpuHotUnplug")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpu_hot_unplug: Option<bool>,
    /// Description for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// True if SCSI volumes can be attached while the server runs.
    #[doc(alias = "discScsiHotPlug")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disc_scsi_hot_plug: Option<bool>,
    /// True if SCSI volumes can be detached while the server runs.
    #[doc(alias = "discScsiHotUnplug")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disc_scsi_hot_unplug: Option<bool>,
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
    /// Licence of the operating system.
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
    /// True if RAM can be removed while the server runs.
    #[doc(alias = "ramHotUnplug")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ram_hot_unplug: Option<bool>,
    /// True if the system needs a legacy BIOS.
    #[doc(alias = "requireLegacyBios")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub require_legacy_bios: Option<bool>,
    /// Features that a server has to have, such as `SEV-SNP`.
    #[doc(alias = "requiredFeatures")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required_features: Option<Vec<String>>,
}

impl ImageUpdate {
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

    /// Version of cloud-init in the image.
    #[doc(alias = "cloudInit")]
    pub fn cloud_init(mut self, cloud_init: impl Into<CloudInit>) -> Self {
        self.cloud_init = Some(cloud_init.into());
        self
    }

    /// True if CPU cores can be added while the server runs.
    #[doc(alias = "cpuHotPlug")]
    pub fn cpu_hot_plug(mut self, cpu_hot_plug: bool) -> Self {
        self.cpu_hot_plug = Some(cpu_hot_plug);
        self
    }

    /// True if CPU cores can be removed while the server runs.
    #[doc(alias = "cpuHotUnplug")]
    pub fn cpu_hot_unplug(mut self, cpu_hot_unplug: bool) -> Self {
        self.cpu_hot_unplug = Some(cpu_hot_unplug);
        self
    }

    /// Description for people.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// True if SCSI volumes can be attached while the server runs.
    #[doc(alias = "discScsiHotPlug")]
    pub fn disc_scsi_hot_plug(mut self, disc_scsi_hot_plug: bool) -> Self {
        self.disc_scsi_hot_plug = Some(disc_scsi_hot_plug);
        self
    }

    /// True if SCSI volumes can be detached while the server runs.
    #[doc(alias = "discScsiHotUnplug")]
    pub fn disc_scsi_hot_unplug(mut self, disc_scsi_hot_unplug: bool) -> Self {
        self.disc_scsi_hot_unplug = Some(disc_scsi_hot_unplug);
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

    /// Licence of the operating system.
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

    /// True if RAM can be removed while the server runs.
    #[doc(alias = "ramHotUnplug")]
    pub fn ram_hot_unplug(mut self, ram_hot_unplug: bool) -> Self {
        self.ram_hot_unplug = Some(ram_hot_unplug);
        self
    }

    /// True if the system needs a legacy BIOS.
    #[doc(alias = "requireLegacyBios")]
    pub fn require_legacy_bios(mut self, require_legacy_bios: bool) -> Self {
        self.require_legacy_bios = Some(require_legacy_bios);
        self
    }

    /// Features that a server has to have, such as `SEV-SNP`.
    #[doc(alias = "requiredFeatures")]
    pub fn required_features(mut self, required_features: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.required_features = Some(required_features.into_iter().map(Into::into).collect());
        self
    }
}

impl From<ImageProperties> for ImageUpdate {
    fn from(read: ImageProperties) -> Self {
        Self {
            application_type: read.application_type,
            cloud_init: read.cloud_init,
            cpu_hot_plug: read.cpu_hot_plug,
            cpu_hot_unplug: read.cpu_hot_unplug,
            description: read.description,
            disc_scsi_hot_plug: read.disc_scsi_hot_plug,
            disc_scsi_hot_unplug: read.disc_scsi_hot_unplug,
            disc_virtio_hot_plug: read.disc_virtio_hot_plug,
            disc_virtio_hot_unplug: read.disc_virtio_hot_unplug,
            expose_serial: read.expose_serial,
            licence_type: read.licence_type,
            name: read.name,
            nic_hot_plug: read.nic_hot_plug,
            nic_hot_unplug: read.nic_hot_unplug,
            ram_hot_plug: read.ram_hot_plug,
            ram_hot_unplug: read.ram_hot_unplug,
            require_legacy_bios: read.require_legacy_bios,
            required_features: Some(read.required_features),
        }
    }
}
