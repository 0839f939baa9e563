// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use ionoscloud_core::serde_support::{null_as_empty_list, whole};
use ionoscloud_core::{Lifecycle, List};
use serde::{Deserialize, Serialize};

use super::{
    AvailabilityZone, GpuList, ImageList, NicList, PlacementGroupId, ResourceMetadata, ResourceMetadataState,
    ResourceReference, ResourceType, SecurityGroupList, ServerId, TemplateId, VolumeList,
};

/// A server.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Server {
    /// Id of the resource.
    pub id: ServerId,
    /// Content of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub properties: Option<ServerProperties>,
    /// Origin and state, set by the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<ResourceMetadata>,
    /// Resources that it contains.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entities: Option<ServerEntities>,
    /// Type of the resource, as the API calls it.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<ResourceType>,
    /// URL of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
}

impl Lifecycle for Server {
    const NOUN: &'static str = "server";
    const READY: &'static [&'static str] = &["AVAILABLE"];
    const WORKING: &'static [&'static str] = &["BUSY", "INACTIVE"];
    const DELETING: &'static [&'static str] = &[];
    const FAILED: &'static [&'static str] = &["FAILED"];

    fn state(&self) -> Option<&str> {
        self.metadata.as_ref()?.state.as_ref().map(ResourceMetadataState::as_str)
    }
}

/// Contents of a server.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ServerEntities {
    /// Images of CD-ROMs that are attached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cdroms: Option<ImageList>,
    /// GPUs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gpus: Option<GpuList>,
    /// NICs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nics: Option<NicList>,
    /// Security groups of the server.
    #[doc(alias = "securitygroups")]
    #[serde(rename = "securitygroups", skip_serializing_if = "Option::is_none")]
    pub security_groups: Option<SecurityGroupList>,
    /// Volumes that are attached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub volumes: Option<VolumeList>,
}

/// Content of a server.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ServerProperties {
    /// Availability zone; fixed.
    #[doc(alias = "availabilityZone")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub availability_zone: Option<AvailabilityZone>,
    /// Image of the CD-ROM that the server boots from.
    #[doc(alias = "bootCdrom")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub boot_cdrom: Option<ResourceReference>,
    /// Volume that the server boots from.
    #[doc(alias = "bootVolume")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub boot_volume: Option<ResourceReference>,
    /// CPU cores.
    #[serde(default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub cores: Option<u32>,
    /// CPU family.
    #[doc(alias = "cpuFamily")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpu_family: Option<String>,
    /// Features in use, such as `SEV-SNP`.
    #[doc(alias = "enabledFeatures")]
    #[serde(default, deserialize_with = "null_as_empty_list", skip_serializing_if = "Vec::is_empty")]
    pub enabled_features: Vec<String>,
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
    /// RAM in MB, a multiple of 256.
    #[doc(alias = "ram")]
    #[serde(rename = "ram", default, deserialize_with = "whole", skip_serializing_if = "Option::is_none")]
    pub ram_mb: Option<u32>,
    /// Template of a cube or GPU server; fixed.
    #[doc(alias = "templateUuid")]
    #[serde(rename = "templateUuid", skip_serializing_if = "Option::is_none")]
    pub template_id: Option<TemplateId>,
    /// Power state of the virtual machine.
    #[doc(alias = "vmState")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vm_state: Option<VmState>,
    /// Kind of the server; fixed.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub server_type: Option<ServerType>,
}

/// A list of servers.
#[doc(alias = "Servers")]
pub type ServerList = List<Server>;

ionoscloud_core::open_enum! {
    /// Kind of a server.
    pub enum ServerType {
        /// A cube: size by a template, with a DAS volume of its own.
        Cube = "CUBE",
        /// Cores of its own.
        Enterprise = "ENTERPRISE",
        /// Shared cores.
        Vcpu = "VCPU",
        /// A server with GPUs: size by a template.
        Gpu = "GPU",
    }
}

ionoscloud_core::open_enum! {
    /// Power state of a virtual machine.
    pub enum VmState {
        /// Not known.
        NoState = "NOSTATE",
        /// Runs.
        Running = "RUNNING",
        /// Waits for a resource.
        Blocked = "BLOCKED",
        /// Paused.
        Paused = "PAUSED",
        /// Shuts down.
        Shutdown = "SHUTDOWN",
        /// Off: stopped.
        Shutoff = "SHUTOFF",
        /// Crashed.
        Crashed = "CRASHED",
        /// Suspended, as a cube is in place of stopped.
        Suspended = "SUSPENDED",
    }
}
