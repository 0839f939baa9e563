// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::compute::*;
use ionoscloud_models::compute::{SnapshotReplacement, SnapshotUpdate};

/// Every operation of the collection: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListSnapshots", &ListSnapshots::new()),
        built(
            "ListSnapshots with everything",
            &ListSnapshots::new().depth(93).order_by("orderBy /%ü").max_results(10).filter("name", "filter /%ü"),
        ),
        built(
            "ListSnapshots with zero values",
            &ListSnapshots::new().depth(0).order_by("").max_results(0).filter("name", ""),
        ),
        built("GetSnapshot", &GetSnapshot::new("snapshotId /%ü")),
        built("GetSnapshot with everything", &GetSnapshot::new("snapshotId /%ü").depth(93)),
        built("GetSnapshot with zero values", &GetSnapshot::new("snapshotId /%ü").depth(0)),
        built("ReplaceSnapshot", &ReplaceSnapshot::new("snapshotId /%ü", SnapshotReplacement::new())),
        built(
            "ReplaceSnapshot with everything",
            &ReplaceSnapshot::new(
                "snapshotId /%ü",
                SnapshotReplacement::new()
                    .application_type("applicationType /%ü")
                    .cpu_hot_plug(true)
                    .cpu_hot_unplug(true)
                    .description("description /%ü")
                    .disc_scsi_hot_plug(true)
                    .disc_scsi_hot_unplug(true)
                    .disc_virtio_hot_plug(true)
                    .disc_virtio_hot_unplug(true)
                    .expose_serial(true)
                    .licence_type("UNKNOWN")
                    .name("name /%ü")
                    .nic_hot_plug(true)
                    .nic_hot_unplug(true)
                    .ram_hot_plug(true)
                    .ram_hot_unplug(true)
                    .require_legacy_bios(true)
                    .sec_auth_protection(true),
            )
            .depth(93),
        ),
        built(
            "ReplaceSnapshot with zero values",
            &ReplaceSnapshot::new(
                "snapshotId /%ü",
                SnapshotReplacement::new()
                    .application_type("")
                    .cpu_hot_plug(false)
                    .cpu_hot_unplug(false)
                    .description("")
                    .disc_scsi_hot_plug(false)
                    .disc_scsi_hot_unplug(false)
                    .disc_virtio_hot_plug(false)
                    .disc_virtio_hot_unplug(false)
                    .expose_serial(false)
                    .licence_type("")
                    .name("")
                    .nic_hot_plug(false)
                    .nic_hot_unplug(false)
                    .ram_hot_plug(false)
                    .ram_hot_unplug(false)
                    .require_legacy_bios(false)
                    .sec_auth_protection(false),
            )
            .depth(0),
        ),
        built("UpdateSnapshot", &UpdateSnapshot::new("snapshotId /%ü", SnapshotUpdate::new())),
        built(
            "UpdateSnapshot with everything",
            &UpdateSnapshot::new(
                "snapshotId /%ü",
                SnapshotUpdate::new()
                    .application_type("applicationType /%ü")
                    .cpu_hot_plug(true)
                    .cpu_hot_unplug(true)
                    .description("description /%ü")
                    .disc_scsi_hot_plug(true)
                    .disc_scsi_hot_unplug(true)
                    .disc_virtio_hot_plug(true)
                    .disc_virtio_hot_unplug(true)
                    .expose_serial(true)
                    .licence_type("UNKNOWN")
                    .name("name /%ü")
                    .nic_hot_plug(true)
                    .nic_hot_unplug(true)
                    .ram_hot_plug(true)
                    .ram_hot_unplug(true)
                    .require_legacy_bios(true)
                    .sec_auth_protection(true),
            )
            .depth(93),
        ),
        built(
            "UpdateSnapshot with zero values",
            &UpdateSnapshot::new(
                "snapshotId /%ü",
                SnapshotUpdate::new()
                    .application_type("")
                    .cpu_hot_plug(false)
                    .cpu_hot_unplug(false)
                    .description("")
                    .disc_scsi_hot_plug(false)
                    .disc_scsi_hot_unplug(false)
                    .disc_virtio_hot_plug(false)
                    .disc_virtio_hot_unplug(false)
                    .expose_serial(false)
                    .licence_type("")
                    .name("")
                    .nic_hot_plug(false)
                    .nic_hot_unplug(false)
                    .ram_hot_plug(false)
                    .ram_hot_unplug(false)
                    .require_legacy_bios(false)
                    .sec_auth_protection(false),
            )
            .depth(0),
        ),
        built("DeleteSnapshot", &DeleteSnapshot::new("snapshotId /%ü")),
    ]
}
