// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_core::serde_support::null_as_empty_list;
use ionoscloud_core::{Lifecycle, Location};
use serde::{Deserialize, Serialize};

use super::{ImageId, LicenceType, ResourceMetadata, ResourceMetadataState, ResourceType};

/// An image to make volumes from, or a CD-ROM to attach.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Image {
    /// Id of the resource.
    pub id: ImageId,
    /// Content of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<ImageProperties>,
    /// Origin and state, set by the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ResourceMetadata>,
    /// Type of the resource, as the API calls it.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<ResourceType>,
    /// URL of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for Image {
    const NOUN: &'static str = "image";
    const READY: &'static [&'static str] = &["AVAILABLE"];
    const WORKING: &'static [&'static str] = &["BUSY"];
    const DELETING: &'static [&'static str] = &[];
    const FAILED: &'static [&'static str] = &["FAILED"];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.state.as_ref().map(ResourceMetadataState::as_str)
    }
}

/// Content of an image.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImageProperties {
    /// Application on it, such as `MSSQL-2019-Web`; `UNKNOWN` for none.
    #[doc(alias = "applicationType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_type: Option<String>,
    /// Version of cloud-init in the image.
    #[doc(alias = "cloudInit")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_init: Option<ImageCloudInit>,
    /// True if CPU cores can be added while the server runs.
    #[doc(alias = "cpuHotPlug")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpu_hot_plug: Option<bool>,
    /// True if CPU cores can be removed while the server runs.
    #[doc(alias = "cpuHotUnplug")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpu_hot_unplug: Option<bool>,
    /// Description in words.
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
    /// Names by which the newest image of a kind is found, such as `ubuntu:latest`.
    #[doc(alias = "imageAliases")]
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub image_aliases: Vec<String>,
    /// Kind of the image.
    #[doc(alias = "imageType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_type: Option<ImageImageType>,
    /// Licence of the operating system.
    #[doc(alias = "licenceType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licence_type: Option<LicenceType>,
    /// Location, such as `de/fra`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
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
    /// True for images of the vendor, false for those of the contract.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public: Option<bool>,
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
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub required_features: Vec<String>,
    /// Size in GB.
    #[doc(alias = "size")]
    #[serde(rename = "size", skip_serializing_if = "Option::is_none")]
    pub size_gb: Option<f64>,
}

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
    pub cloud_init: Option<ImageCloudInit>,
    /// True if CPU cores can be added while the server runs.
    #[doc(alias = "cpuHotPlug")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpu_hot_plug: Option<bool>,
    /// True if CPU cores can be removed while the server runs.
    #[doc(alias = "cpuHotUnplug")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpu_hot_unplug: Option<bool>,
    /// Description in words.
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
    /// With what is required; the rest is set by the methods below.
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
    pub fn cloud_init(mut self, cloud_init: impl Into<ImageCloudInit>) -> Self {
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

    /// Description in words.
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

/// A change of an image of the contract.
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
    pub cloud_init: Option<ImageCloudInit>,
    /// True if CPU cores can be added while the server runs.
    #[doc(alias = "cpuHotPlug")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpu_hot_plug: Option<bool>,
    /// True if CPU cores can be removed while the server runs.
    #[doc(alias = "cpuHotUnplug")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpu_hot_unplug: Option<bool>,
    /// Description in words.
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
    /// True if the system needs a legacy BIOS; true by default.
    #[doc(alias = "requireLegacyBios")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub require_legacy_bios: Option<bool>,
    /// Features that a server has to have, such as `SEV-SNP`.
    #[doc(alias = "requiredFeatures")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required_features: Option<Vec<String>>,
}

impl ImageUpdate {
    /// With nothing set.
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
    pub fn cloud_init(mut self, cloud_init: impl Into<ImageCloudInit>) -> Self {
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

    /// Description in words.
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

ionoscloud_core::open_enum! {
    /// Version of cloud-init.
    pub enum ImageCloudInit {
        /// No cloud-init.
        None = "NONE",
        /// Version 1.
        V1 = "V1",
    }
}

ionoscloud_core::open_enum! {
    /// Kind of an image.
    pub enum ImageImageType {
        /// A disk, which volumes are made from.
        Hdd = "HDD",
        /// A CD-ROM, which is attached.
        Cdrom = "CDROM",
        /// Not known.
        Unknown = "UNKNOWN",
    }
}
