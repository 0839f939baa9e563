// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::compute::*;
use ionoscloud_models::compute::{ImageReplacement, ImageUpdate};

/// Every operation of the collection: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListImages", &ListImages::new()),
        built(
            "ListImages with everything",
            &ListImages::new().depth(93).order_by("orderBy /%ü").max_results(10).filter("name", "filter /%ü"),
        ),
        built(
            "ListImages with zero values",
            &ListImages::new().depth(0).order_by("").max_results(0).filter("name", ""),
        ),
        built("GetImage", &GetImage::new("imageId /%ü")),
        built("GetImage with everything", &GetImage::new("imageId /%ü").depth(93)),
        built("GetImage with zero values", &GetImage::new("imageId /%ü").depth(0)),
        built("ReplaceImage", &ReplaceImage::new("imageId /%ü", ImageReplacement::new("UNKNOWN"))),
        built(
            "ReplaceImage with everything",
            &ReplaceImage::new(
                "imageId /%ü",
                ImageReplacement::new("UNKNOWN")
                    .application_type("applicationType /%ü")
                    .cloud_init("NONE")
                    .cpu_hot_plug(true)
                    .cpu_hot_unplug(true)
                    .description("description /%ü")
                    .disc_scsi_hot_plug(true)
                    .disc_scsi_hot_unplug(true)
                    .disc_virtio_hot_plug(true)
                    .disc_virtio_hot_unplug(true)
                    .expose_serial(true)
                    .name("name /%ü")
                    .nic_hot_plug(true)
                    .nic_hot_unplug(true)
                    .ram_hot_plug(true)
                    .ram_hot_unplug(true)
                    .require_legacy_bios(true)
                    .required_features(["requiredFeatures /%ü"]),
            )
            .depth(93),
        ),
        built(
            "ReplaceImage with zero values",
            &ReplaceImage::new(
                "imageId /%ü",
                ImageReplacement::new("")
                    .application_type("")
                    .cloud_init("")
                    .cpu_hot_plug(false)
                    .cpu_hot_unplug(false)
                    .description("")
                    .disc_scsi_hot_plug(false)
                    .disc_scsi_hot_unplug(false)
                    .disc_virtio_hot_plug(false)
                    .disc_virtio_hot_unplug(false)
                    .expose_serial(false)
                    .name("")
                    .nic_hot_plug(false)
                    .nic_hot_unplug(false)
                    .ram_hot_plug(false)
                    .ram_hot_unplug(false)
                    .require_legacy_bios(false)
                    .required_features([""; 0]),
            )
            .depth(0),
        ),
        built("UpdateImage", &UpdateImage::new("imageId /%ü", ImageUpdate::new())),
        built(
            "UpdateImage with everything",
            &UpdateImage::new(
                "imageId /%ü",
                ImageUpdate::new()
                    .application_type("applicationType /%ü")
                    .cloud_init("NONE")
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
                    .required_features(["requiredFeatures /%ü"]),
            )
            .depth(93),
        ),
        built(
            "UpdateImage with zero values",
            &UpdateImage::new(
                "imageId /%ü",
                ImageUpdate::new()
                    .application_type("")
                    .cloud_init("")
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
                    .required_features([""; 0]),
            )
            .depth(0),
        ),
        built("DeleteImage", &DeleteImage::new("imageId /%ü")),
    ]
}
