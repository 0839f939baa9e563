// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::compute::*;

/// Every operation of the collection: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListLanNics", &ListLanNics::new("datacenterId /%ü", "lanId /%ü")),
        built(
            "ListLanNics with everything",
            &ListLanNics::new("datacenterId /%ü", "lanId /%ü")
                .depth(93)
                .offset(27)
                .limit(13)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListLanNics with zero values",
            &ListLanNics::new("datacenterId /%ü", "lanId /%ü")
                .depth(0)
                .offset(0)
                .limit(0)
                .order_by("")
                .max_results(0)
                .filter("name", ""),
        ),
        built("AttachLanNic", &AttachLanNic::new("datacenterId /%ü", "lanId /%ü", "nic_id /%ü")),
        built(
            "AttachLanNic with everything",
            &AttachLanNic::new("datacenterId /%ü", "lanId /%ü", "nic_id /%ü").depth(93),
        ),
        built("AttachLanNic with zero values", &AttachLanNic::new("datacenterId /%ü", "lanId /%ü", "").depth(0)),
        built("GetLanNic", &GetLanNic::new("datacenterId /%ü", "lanId /%ü", "nicId /%ü")),
        built("GetLanNic with everything", &GetLanNic::new("datacenterId /%ü", "lanId /%ü", "nicId /%ü").depth(93)),
        built("GetLanNic with zero values", &GetLanNic::new("datacenterId /%ü", "lanId /%ü", "nicId /%ü").depth(0)),
    ]
}
