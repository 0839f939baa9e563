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
    const WORKING: &'static [&'static str] = &["BUSY", "INACTIVE"];
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
    /// Names by which the newest image of a kind is found, such as `ubuntu:latest`.
    #[doc(alias = "imageAliases")]
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub image_aliases: Vec<String>,
    /// Kind of the image.
    #[doc(alias = "imageType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_type: Option<ImageType>,
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
    /// Size in GB; small images have a fraction of one, such as 0.39.
    #[doc(alias = "size")]
    #[serde(rename = "size", skip_serializing_if = "Option::is_none")]
    pub size_gb: Option<f64>,
}

ionoscloud_core::open_enum! {
    /// Version of cloud-init.
    pub enum CloudInit {
        /// No cloud-init.
        None = "NONE",
        /// Version 1.
        V1 = "V1",
    }
}

ionoscloud_core::open_enum! {
    /// Kind of an image.
    pub enum ImageType {
        /// A disk, which volumes are made from.
        Hdd = "HDD",
        /// A CD-ROM, which is attached.
        Cdrom = "CDROM",
        /// Not known.
        Unknown = "UNKNOWN",
    }
}
