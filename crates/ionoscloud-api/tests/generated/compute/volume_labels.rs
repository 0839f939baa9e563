// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::compute::*;
use ionoscloud_models::compute::NewResourceLabel;

/// Every operation of the collection: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListVolumeLabels", &ListVolumeLabels::new("datacenterId /%ü", "volumeId /%ü")),
        built(
            "ListVolumeLabels with everything",
            &ListVolumeLabels::new("datacenterId /%ü", "volumeId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListVolumeLabels with zero values",
            &ListVolumeLabels::new("datacenterId /%ü", "volumeId /%ü")
                .depth(0)
                .order_by("")
                .max_results(0)
                .filter("name", ""),
        ),
        built(
            "CreateVolumeLabel",
            &CreateVolumeLabel::new("datacenterId /%ü", "volumeId /%ü", NewResourceLabel::new("key /%ü", "value /%ü")),
        ),
        built(
            "CreateVolumeLabel with everything",
            &CreateVolumeLabel::new("datacenterId /%ü", "volumeId /%ü", NewResourceLabel::new("key /%ü", "value /%ü"))
                .depth(93),
        ),
        built(
            "CreateVolumeLabel with zero values",
            &CreateVolumeLabel::new("datacenterId /%ü", "volumeId /%ü", NewResourceLabel::new("", "")).depth(0),
        ),
        built("GetVolumeLabel", &GetVolumeLabel::new("datacenterId /%ü", "volumeId /%ü", "key /%ü")),
        built(
            "GetVolumeLabel with everything",
            &GetVolumeLabel::new("datacenterId /%ü", "volumeId /%ü", "key /%ü").depth(93),
        ),
        built(
            "GetVolumeLabel with zero values",
            &GetVolumeLabel::new("datacenterId /%ü", "volumeId /%ü", "key /%ü").depth(0),
        ),
        built(
            "ReplaceVolumeLabel",
            &ReplaceVolumeLabel::new(
                "datacenterId /%ü",
                "volumeId /%ü",
                "key /%ü",
                NewResourceLabel::new("key /%ü", "value /%ü"),
            ),
        ),
        built(
            "ReplaceVolumeLabel with everything",
            &ReplaceVolumeLabel::new(
                "datacenterId /%ü",
                "volumeId /%ü",
                "key /%ü",
                NewResourceLabel::new("key /%ü", "value /%ü"),
            )
            .depth(93),
        ),
        built(
            "ReplaceVolumeLabel with zero values",
            &ReplaceVolumeLabel::new("datacenterId /%ü", "volumeId /%ü", "key /%ü", NewResourceLabel::new("", ""))
                .depth(0),
        ),
        built("DeleteVolumeLabel", &DeleteVolumeLabel::new("datacenterId /%ü", "volumeId /%ü", "key /%ü")),
    ]
}
