// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::compute::*;
use ionoscloud_models::compute::NewResourceLabel;

/// Every operation of the collection: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListIpBlockLabels", &ListIpBlockLabels::new("ipblockId /%ü")),
        built(
            "ListIpBlockLabels with everything",
            &ListIpBlockLabels::new("ipblockId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListIpBlockLabels with zero values",
            &ListIpBlockLabels::new("ipblockId /%ü").depth(0).order_by("").max_results(0).filter("name", ""),
        ),
        built(
            "CreateIpBlockLabel",
            &CreateIpBlockLabel::new("ipblockId /%ü", NewResourceLabel::new("key /%ü", "value /%ü")),
        ),
        built(
            "CreateIpBlockLabel with everything",
            &CreateIpBlockLabel::new("ipblockId /%ü", NewResourceLabel::new("key /%ü", "value /%ü")).depth(93),
        ),
        built(
            "CreateIpBlockLabel with zero values",
            &CreateIpBlockLabel::new("ipblockId /%ü", NewResourceLabel::new("", "")).depth(0),
        ),
        built("GetIpBlockLabel", &GetIpBlockLabel::new("ipblockId /%ü", "key /%ü")),
        built("GetIpBlockLabel with everything", &GetIpBlockLabel::new("ipblockId /%ü", "key /%ü").depth(93)),
        built("GetIpBlockLabel with zero values", &GetIpBlockLabel::new("ipblockId /%ü", "key /%ü").depth(0)),
        built(
            "ReplaceIpBlockLabel",
            &ReplaceIpBlockLabel::new("ipblockId /%ü", "key /%ü", NewResourceLabel::new("key /%ü", "value /%ü")),
        ),
        built(
            "ReplaceIpBlockLabel with everything",
            &ReplaceIpBlockLabel::new("ipblockId /%ü", "key /%ü", NewResourceLabel::new("key /%ü", "value /%ü"))
                .depth(93),
        ),
        built(
            "ReplaceIpBlockLabel with zero values",
            &ReplaceIpBlockLabel::new("ipblockId /%ü", "key /%ü", NewResourceLabel::new("", "")).depth(0),
        ),
        built("DeleteIpBlockLabel", &DeleteIpBlockLabel::new("ipblockId /%ü", "key /%ü")),
    ]
}
