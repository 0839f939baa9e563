// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_core::serde_support::{null_as_empty_list, whole};
use ionoscloud_core::{Lifecycle, List, Secret};
use serde::{Deserialize, Serialize};

use super::{
    AvailabilityZone, BackupUnitId, ImageId, LicenceType, ResourceMetadata, ResourceMetadataState, ResourceType,
    ServerId, VolumeId,
};

/// A list of volumes.
#[doc(alias = "AttachedVolumes")]
pub type VolumeList = List<Volume>;

/// A volume.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Volume {
    /// Id of the resource.
    pub id: VolumeId,
    /// Content of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<VolumeProperties>,
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

impl Lifecycle for Volume {
    const NOUN: &'static str = "volume";
    const READY: &'static [&'static str] = &["AVAILABLE"];
    const WORKING: &'static [&'static str] = &["BUSY", "INACTIVE"];
    const DELETING: &'static [&'static str] = &[];
    const FAILED: &'static [&'static str] = &["FAILED"];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.state.as_ref().map(ResourceMetadataState::as_str)
    }
}

/// Content of a volume.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct VolumeProperties {
    /// Application on it, such as `MSSQL-2019-Web`; `UNKNOWN` for none.
    #[doc(alias = "applicationType")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_type: Option<String>,
    /// Availability zone; fixed.
    #[doc(alias = "availabilityZone")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub availability_zone: Option<AvailabilityZone>,
    /// Backup unit whose agent the image installs.
    #[doc(alias = "backupunitId")]
    #[serde(rename = "backupunitId", skip_serializing_if = "Option::is_none")]
    pub backup_unit_id: Option<BackupUnitId>,
    /// Position in the boot order of the server.
    #[doc(alias = "bootOrder")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub boot_order: Option<BootOrder>,
    /// Server that boots from the volume.
    #[doc(alias = "bootServer")]
    #[serde(rename = "bootServer", skip_serializing_if = "Option::is_none")]
    pub boot_server_id: Option<ServerId>,
    /// Bus of the volume; `VIRTIO` by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bus: Option<VolumeBus>,
    /// True if CPU cores can be added while the server runs.
    #[doc(alias = "cpuHotPlug")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpu_hot_plug: Option<bool>,
    /// Number of the device in the server.
    #[doc(alias = "deviceNumber")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub device_number: Option<u32>,
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
    /// Image or snapshot that the volume was made from; fixed.
    #[doc(alias = "image")]
    #[serde(rename = "image", skip_serializing_if = "Option::is_none")]
    pub image_id: Option<ImageId>,
    /// Alias of the image that the volume was made from.
    #[doc(alias = "imageAlias")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_alias: Option<String>,
    /// Password of the administrator; absent from responses.
    #[doc(alias = "imagePassword")]
    #[serde(skip_serializing)]
    pub image_password: Option<Secret>,
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
    /// PCI slot of the device in the server.
    #[doc(alias = "pciSlot")]
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub pci_slot: Option<u32>,
    /// True if RAM can be added while the server runs.
    #[doc(alias = "ramHotPlug")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ram_hot_plug: Option<bool>,
    /// True if the system needs a legacy BIOS; true by default.
    #[doc(alias = "requireLegacyBios")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub require_legacy_bios: Option<bool>,
    /// Size in GB; it can grow, not shrink.
    #[doc(alias = "size")]
    #[serde(rename = "size", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub size_gb: Option<u32>,
    /// Public SSH keys of the administrator; absent from responses.
    #[doc(alias = "sshKeys")]
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub ssh_keys: Vec<String>,
    /// Cloud-init configuration in base64; absent from responses.
    #[doc(alias = "userData")]
    #[serde(skip_serializing)]
    pub user_data: Option<Secret>,
    /// Hardware of the volume; fixed.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub volume_type: Option<VolumeType>,
}

ionoscloud_core::open_enum! {
    /// Place of a volume among those that a server boots from.
    pub enum BootOrder {
        /// Chosen by the API.
        Auto = "AUTO",
        /// Not booted from.
        None = "NONE",
        /// Booted from first.
        Primary = "PRIMARY",
    }
}

ionoscloud_core::open_enum! {
    /// Bus of a volume.
    pub enum VolumeBus {
        /// VirtIO.
        Virtio = "VIRTIO",
        /// IDE, for systems without drivers of VirtIO.
        Ide = "IDE",
        /// Not known.
        Unknown = "UNKNOWN",
    }
}

ionoscloud_core::open_enum! {
    /// Hardware of a volume.
    pub enum VolumeType {
        /// Hard disks.
        Hdd = "HDD",
        /// Solid state disks, the same as `SSD Premium`.
        Ssd = "SSD",
        /// Solid state disks of the slower class.
        SsdStandard = "SSD Standard",
        /// Solid state disks of the faster class.
        SsdPremium = "SSD Premium",
        /// Direct attached storage; only of cubes.
        Das = "DAS",
        /// An image of a CD-ROM.
        Iso = "ISO",
        /// The storage class `BALANCED`.
        Balanced = "BALANCED",
        /// The storage class `ESSENTIAL`.
        Essential = "ESSENTIAL",
        /// The storage class `PERFORMANCE`.
        Performance = "PERFORMANCE",
    }
}
