// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::compute::*;
use ionoscloud_models::compute::NewSnapshot;

/// Every operation of the collection: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("CreateVolumeSnapshot", &CreateVolumeSnapshot::new("datacenterId /%ü", "volumeId /%ü")),
        built(
            "CreateVolumeSnapshot with everything",
            &CreateVolumeSnapshot::new("datacenterId /%ü", "volumeId /%ü").depth(93).create_snapshot(
                NewSnapshot::new()
                    .application_type("applicationType /%ü")
                    .description("description /%ü")
                    .licence_type("UNKNOWN")
                    .name("name /%ü")
                    .sec_auth_protection(true),
            ),
        ),
        built(
            "CreateVolumeSnapshot with zero values",
            &CreateVolumeSnapshot::new("datacenterId /%ü", "volumeId /%ü").depth(0).create_snapshot(
                NewSnapshot::new()
                    .application_type("")
                    .description("")
                    .licence_type("")
                    .name("")
                    .sec_auth_protection(false),
            ),
        ),
    ]
}
