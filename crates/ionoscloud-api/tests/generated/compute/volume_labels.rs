// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use http::Request;
use ionoscloud_api::compute::*;
use ionoscloud_core::{Body, Error, Operation};
use ionoscloud_models::compute::NewResourceLabel;

/// Every operation of the collection with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        ("ListVolumeLabels", ListVolumeLabels::new("datacenterId /%ü", "volumeId /%ü").request()),
        (
            "ListVolumeLabels with everything",
            ListVolumeLabels::new("datacenterId /%ü", "volumeId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü")
                .request(),
        ),
        (
            "CreateVolumeLabel",
            CreateVolumeLabel::new("datacenterId /%ü", "volumeId /%ü", NewResourceLabel::new("key /%ü", "value /%ü"))
                .request(),
        ),
        (
            "CreateVolumeLabel with everything",
            CreateVolumeLabel::new("datacenterId /%ü", "volumeId /%ü", NewResourceLabel::new("key /%ü", "value /%ü"))
                .depth(93)
                .request(),
        ),
        ("GetVolumeLabel", GetVolumeLabel::new("datacenterId /%ü", "volumeId /%ü", "key /%ü").request()),
        (
            "GetVolumeLabel with everything",
            GetVolumeLabel::new("datacenterId /%ü", "volumeId /%ü", "key /%ü").depth(93).request(),
        ),
        (
            "ReplaceVolumeLabel",
            ReplaceVolumeLabel::new(
                "datacenterId /%ü",
                "volumeId /%ü",
                "key /%ü",
                NewResourceLabel::new("key /%ü", "value /%ü"),
            )
            .request(),
        ),
        (
            "ReplaceVolumeLabel with everything",
            ReplaceVolumeLabel::new(
                "datacenterId /%ü",
                "volumeId /%ü",
                "key /%ü",
                NewResourceLabel::new("key /%ü", "value /%ü"),
            )
            .depth(93)
            .request(),
        ),
        ("DeleteVolumeLabel", DeleteVolumeLabel::new("datacenterId /%ü", "volumeId /%ü", "key /%ü").request()),
    ]
}
