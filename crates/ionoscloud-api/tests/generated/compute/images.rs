// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use http::Request;
use ionoscloud_api::compute::*;
use ionoscloud_core::{Body, Error, Operation};
use ionoscloud_models::compute::{ImageReplacement, ImageUpdate};

/// Every operation of the collection with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        ("ListImages", ListImages::new().request()),
        (
            "ListImages with everything",
            ListImages::new().depth(93).order_by("orderBy /%ü").max_results(10).filter("name", "filter /%ü").request(),
        ),
        ("GetImage", GetImage::new("imageId /%ü").request()),
        ("GetImage with everything", GetImage::new("imageId /%ü").depth(93).request()),
        ("ReplaceImage", ReplaceImage::new("imageId /%ü", ImageReplacement::new("UNKNOWN")).request()),
        (
            "ReplaceImage with everything",
            ReplaceImage::new(
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
            .depth(93)
            .request(),
        ),
        ("UpdateImage", UpdateImage::new("imageId /%ü", ImageUpdate::new()).request()),
        (
            "UpdateImage with everything",
            UpdateImage::new(
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
            .depth(93)
            .request(),
        ),
        ("DeleteImage", DeleteImage::new("imageId /%ü").request()),
    ]
}
