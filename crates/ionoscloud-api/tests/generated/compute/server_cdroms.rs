// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::compute::*;

/// Every operation of the collection: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListAttachedCdroms", &ListAttachedCdroms::new("datacenterId /%ü", "serverId /%ü")),
        built(
            "ListAttachedCdroms with everything",
            &ListAttachedCdroms::new("datacenterId /%ü", "serverId /%ü")
                .depth(93)
                .offset(27)
                .limit(13)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListAttachedCdroms with zero values",
            &ListAttachedCdroms::new("datacenterId /%ü", "serverId /%ü")
                .depth(0)
                .offset(0)
                .limit(0)
                .order_by("")
                .max_results(0)
                .filter("name", ""),
        ),
        built("AttachCdrom", &AttachCdrom::new("datacenterId /%ü", "serverId /%ü", "image_id /%ü")),
        built(
            "AttachCdrom with everything",
            &AttachCdrom::new("datacenterId /%ü", "serverId /%ü", "image_id /%ü").depth(93),
        ),
        built("AttachCdrom with zero values", &AttachCdrom::new("datacenterId /%ü", "serverId /%ü", "").depth(0)),
        built("GetAttachedCdrom", &GetAttachedCdrom::new("datacenterId /%ü", "serverId /%ü", "cdromId /%ü")),
        built(
            "GetAttachedCdrom with everything",
            &GetAttachedCdrom::new("datacenterId /%ü", "serverId /%ü", "cdromId /%ü").depth(93),
        ),
        built(
            "GetAttachedCdrom with zero values",
            &GetAttachedCdrom::new("datacenterId /%ü", "serverId /%ü", "cdromId /%ü").depth(0),
        ),
        built("DetachCdrom", &DetachCdrom::new("datacenterId /%ü", "serverId /%ü", "cdromId /%ü")),
    ]
}
