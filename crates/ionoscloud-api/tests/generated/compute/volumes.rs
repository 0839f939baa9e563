// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use http::Request;
use ionoscloud_api::compute::*;
use ionoscloud_core::{Body, Error, Operation};
use ionoscloud_models::compute::{NewVolume, VolumeUpdate};

/// Every operation of the collection with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        ("ListVolumes", ListVolumes::new("datacenterId /%ü").request()),
        (
            "ListVolumes with everything",
            ListVolumes::new("datacenterId /%ü")
                .depth(93)
                .offset(27)
                .limit(13)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü")
                .request(),
        ),
        ("CreateVolume", CreateVolume::new("datacenterId /%ü", NewVolume::new()).request()),
        (
            "CreateVolume with everything",
            CreateVolume::new(
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
                    .image_password("imagePassword /%ü")
                    .licence_type("UNKNOWN")
                    .name("name /%ü")
                    .nic_hot_plug(true)
                    .nic_hot_unplug(true)
                    .ram_hot_plug(true)
                    .require_legacy_bios(true)
                    .size_gb(93)
                    .ssh_keys(["sshKeys /%ü"])
                    .user_data("userData /%ü")
                    .volume_type("HDD"),
            )
            .depth(93)
            .request(),
        ),
        ("GetVolume", GetVolume::new("datacenterId /%ü", "volumeId /%ü").request()),
        ("GetVolume with everything", GetVolume::new("datacenterId /%ü", "volumeId /%ü").depth(93).request()),
        ("ReplaceVolume", ReplaceVolume::new("datacenterId /%ü", "volumeId /%ü", NewVolume::new()).request()),
        (
            "ReplaceVolume with everything",
            ReplaceVolume::new(
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
                    .image_password("imagePassword /%ü")
                    .licence_type("UNKNOWN")
                    .name("name /%ü")
                    .nic_hot_plug(true)
                    .nic_hot_unplug(true)
                    .ram_hot_plug(true)
                    .require_legacy_bios(true)
                    .size_gb(93)
                    .ssh_keys(["sshKeys /%ü"])
                    .user_data("userData /%ü")
                    .volume_type("HDD"),
            )
            .depth(93)
            .request(),
        ),
        ("UpdateVolume", UpdateVolume::new("datacenterId /%ü", "volumeId /%ü", VolumeUpdate::new()).request()),
        (
            "UpdateVolume with everything",
            UpdateVolume::new(
                "datacenterId /%ü",
                "volumeId /%ü",
                VolumeUpdate::new()
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
                    .image_password("imagePassword /%ü")
                    .licence_type("UNKNOWN")
                    .name("name /%ü")
                    .nic_hot_plug(true)
                    .nic_hot_unplug(true)
                    .ram_hot_plug(true)
                    .require_legacy_bios(true)
                    .size_gb(93)
                    .ssh_keys(["sshKeys /%ü"])
                    .user_data("userData /%ü")
                    .volume_type("HDD"),
            )
            .depth(93)
            .request(),
        ),
        ("DeleteVolume", DeleteVolume::new("datacenterId /%ü", "volumeId /%ü").request()),
    ]
}
