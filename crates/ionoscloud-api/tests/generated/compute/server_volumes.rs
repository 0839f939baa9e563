// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::compute::*;

/// Every operation of the collection: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListAttachedVolumes", &ListAttachedVolumes::new("datacenterId /%ü", "serverId /%ü")),
        built(
            "ListAttachedVolumes with everything",
            &ListAttachedVolumes::new("datacenterId /%ü", "serverId /%ü")
                .depth(93)
                .offset(27)
                .limit(13)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListAttachedVolumes with zero values",
            &ListAttachedVolumes::new("datacenterId /%ü", "serverId /%ü")
                .depth(0)
                .offset(0)
                .limit(0)
                .order_by("")
                .max_results(0)
                .filter("name", ""),
        ),
        built("AttachVolume", &AttachVolume::new("datacenterId /%ü", "serverId /%ü", "volume_id /%ü")),
        built(
            "AttachVolume with everything",
            &AttachVolume::new("datacenterId /%ü", "serverId /%ü", "volume_id /%ü").depth(93),
        ),
        built("AttachVolume with zero values", &AttachVolume::new("datacenterId /%ü", "serverId /%ü", "").depth(0)),
        built("GetAttachedVolume", &GetAttachedVolume::new("datacenterId /%ü", "serverId /%ü", "volumeId /%ü")),
        built(
            "GetAttachedVolume with everything",
            &GetAttachedVolume::new("datacenterId /%ü", "serverId /%ü", "volumeId /%ü").depth(93),
        ),
        built(
            "GetAttachedVolume with zero values",
            &GetAttachedVolume::new("datacenterId /%ü", "serverId /%ü", "volumeId /%ü").depth(0),
        ),
        built("DetachVolume", &DetachVolume::new("datacenterId /%ü", "serverId /%ü", "volumeId /%ü")),
    ]
}
