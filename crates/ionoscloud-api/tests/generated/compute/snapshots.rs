// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use http::Request;
use ionoscloud_api::compute::*;
use ionoscloud_core::{Body, Error, Operation};
use ionoscloud_models::compute::{SnapshotReplacement, SnapshotUpdate};

/// Every operation of the collection with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        ("ListSnapshots", ListSnapshots::new().request()),
        (
            "ListSnapshots with everything",
            ListSnapshots::new()
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü")
                .request(),
        ),
        ("GetSnapshot", GetSnapshot::new("snapshotId /%ü").request()),
        ("GetSnapshot with everything", GetSnapshot::new("snapshotId /%ü").depth(93).request()),
        ("ReplaceSnapshot", ReplaceSnapshot::new("snapshotId /%ü", SnapshotReplacement::new()).request()),
        (
            "ReplaceSnapshot with everything",
            ReplaceSnapshot::new(
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
            .depth(93)
            .request(),
        ),
        ("UpdateSnapshot", UpdateSnapshot::new("snapshotId /%ü", SnapshotUpdate::new()).request()),
        (
            "UpdateSnapshot with everything",
            UpdateSnapshot::new(
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
            .depth(93)
            .request(),
        ),
        ("DeleteSnapshot", DeleteSnapshot::new("snapshotId /%ü").request()),
    ]
}
