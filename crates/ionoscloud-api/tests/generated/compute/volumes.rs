// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::compute::*;
use ionoscloud_models::compute::{NewVolume, VolumeUpdate};

/// Every operation of the collection: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListVolumes", &ListVolumes::new("datacenterId /%ü")),
        built(
            "ListVolumes with everything",
            &ListVolumes::new("datacenterId /%ü")
                .depth(93)
                .offset(27)
                .limit(13)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListVolumes with zero values",
            &ListVolumes::new("datacenterId /%ü")
                .depth(0)
                .offset(0)
                .limit(0)
                .order_by("")
                .max_results(0)
                .filter("name", ""),
        ),
        built("CreateVolume", &CreateVolume::new("datacenterId /%ü", NewVolume::new())),
        built(
            "CreateVolume with everything",
            &CreateVolume::new(
                "datacenterId /%ü",
                NewVolume::new()
                    .application_type("applicationType /%ü")
                    .availability_zone("AUTO")
                    .backup_unit_id("backupunitId /%ü")
                    .boot_order("AUTO")
                    .bus("VIRTIO")
                    .cpu_hot_plug(true)
                    .disc_virtio_hot_plug(true)
                    .disc_virtio_hot_unplug(true)
                    .expose_serial(true)
                    .image_id("image /%ü")
                    .image_alias("imageAlias /%ü")
                    .image_password("canary imagePassword /%ü")
                    .licence_type("UNKNOWN")
                    .name("name /%ü")
                    .nic_hot_plug(true)
                    .nic_hot_unplug(true)
                    .ram_hot_plug(true)
                    .require_legacy_bios(true)
                    .size_gb(93)
                    .ssh_keys(["sshKeys /%ü"])
                    .user_data("canary userData /%ü")
                    .volume_type("HDD"),
            )
            .depth(93),
        ),
        built(
            "CreateVolume with zero values",
            &CreateVolume::new(
                "datacenterId /%ü",
                NewVolume::new()
                    .application_type("")
                    .availability_zone("")
                    .backup_unit_id("")
                    .boot_order("")
                    .bus("")
                    .cpu_hot_plug(false)
                    .disc_virtio_hot_plug(false)
                    .disc_virtio_hot_unplug(false)
                    .expose_serial(false)
                    .image_id("")
                    .image_alias("")
                    .image_password("")
                    .licence_type("")
                    .name("")
                    .nic_hot_plug(false)
                    .nic_hot_unplug(false)
                    .ram_hot_plug(false)
                    .require_legacy_bios(false)
                    .size_gb(0)
                    .ssh_keys([""; 0])
                    .user_data("")
                    .volume_type(""),
            )
            .depth(0),
        ),
        built("GetVolume", &GetVolume::new("datacenterId /%ü", "volumeId /%ü")),
        built("GetVolume with everything", &GetVolume::new("datacenterId /%ü", "volumeId /%ü").depth(93)),
        built("GetVolume with zero values", &GetVolume::new("datacenterId /%ü", "volumeId /%ü").depth(0)),
        built("ReplaceVolume", &ReplaceVolume::new("datacenterId /%ü", "volumeId /%ü", NewVolume::new())),
        built(
            "ReplaceVolume with everything",
            &ReplaceVolume::new(
                "datacenterId /%ü",
                "volumeId /%ü",
                NewVolume::new()
                    .application_type("applicationType /%ü")
                    .availability_zone("AUTO")
                    .backup_unit_id("backupunitId /%ü")
                    .boot_order("AUTO")
                    .bus("VIRTIO")
                    .cpu_hot_plug(true)
                    .disc_virtio_hot_plug(true)
                    .disc_virtio_hot_unplug(true)
                    .expose_serial(true)
                    .image_id("image /%ü")
                    .image_alias("imageAlias /%ü")
                    .image_password("canary imagePassword /%ü")
                    .licence_type("UNKNOWN")
                    .name("name /%ü")
                    .nic_hot_plug(true)
                    .nic_hot_unplug(true)
                    .ram_hot_plug(true)
                    .require_legacy_bios(true)
                    .size_gb(93)
                    .ssh_keys(["sshKeys /%ü"])
                    .user_data("canary userData /%ü")
                    .volume_type("HDD"),
            )
            .depth(93),
        ),
        built(
            "ReplaceVolume with zero values",
            &ReplaceVolume::new(
                "datacenterId /%ü",
                "volumeId /%ü",
                NewVolume::new()
                    .application_type("")
                    .availability_zone("")
                    .backup_unit_id("")
                    .boot_order("")
                    .bus("")
                    .cpu_hot_plug(false)
                    .disc_virtio_hot_plug(false)
                    .disc_virtio_hot_unplug(false)
                    .expose_serial(false)
                    .image_id("")
                    .image_alias("")
                    .image_password("")
                    .licence_type("")
                    .name("")
                    .nic_hot_plug(false)
                    .nic_hot_unplug(false)
                    .ram_hot_plug(false)
                    .require_legacy_bios(false)
                    .size_gb(0)
                    .ssh_keys([""; 0])
                    .user_data("")
                    .volume_type(""),
            )
            .depth(0),
        ),
        built("UpdateVolume", &UpdateVolume::new("datacenterId /%ü", "volumeId /%ü", VolumeUpdate::new())),
        built(
            "UpdateVolume with everything",
            &UpdateVolume::new(
                "datacenterId /%ü",
                "volumeId /%ü",
                VolumeUpdate::new()
                    .application_type("applicationType /%ü")
                    .boot_order("AUTO")
                    .bus("VIRTIO")
                    .cpu_hot_plug(true)
                    .disc_virtio_hot_plug(true)
                    .disc_virtio_hot_unplug(true)
                    .expose_serial(true)
                    .licence_type("UNKNOWN")
                    .name("name /%ü")
                    .nic_hot_plug(true)
                    .nic_hot_unplug(true)
                    .ram_hot_plug(true)
                    .require_legacy_bios(true)
                    .size_gb(93),
            )
            .depth(93),
        ),
        built(
            "UpdateVolume with zero values",
            &UpdateVolume::new(
                "datacenterId /%ü",
                "volumeId /%ü",
                VolumeUpdate::new()
                    .application_type("")
                    .boot_order("")
                    .bus("")
                    .cpu_hot_plug(false)
                    .disc_virtio_hot_plug(false)
                    .disc_virtio_hot_unplug(false)
                    .expose_serial(false)
                    .licence_type("")
                    .name("")
                    .nic_hot_plug(false)
                    .nic_hot_unplug(false)
                    .ram_hot_plug(false)
                    .require_legacy_bios(false)
                    .size_gb(0),
            )
            .depth(0),
        ),
        built("DeleteVolume", &DeleteVolume::new("datacenterId /%ü", "volumeId /%ü")),
    ]
}
