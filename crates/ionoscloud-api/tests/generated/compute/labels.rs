// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::compute::*;
use ionoscloud_models::compute::NewResourceLabel;

/// Every operation of the collection: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListDatacenterLabels", &ListDatacenterLabels::new("datacenterId /%ü")),
        built(
            "ListDatacenterLabels with everything",
            &ListDatacenterLabels::new("datacenterId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListDatacenterLabels with zero values",
            &ListDatacenterLabels::new("datacenterId /%ü").depth(0).order_by("").max_results(0).filter("name", ""),
        ),
        built(
            "CreateDatacenterLabel",
            &CreateDatacenterLabel::new("datacenterId /%ü", NewResourceLabel::new("key /%ü", "value /%ü")),
        ),
        built(
            "CreateDatacenterLabel with everything",
            &CreateDatacenterLabel::new("datacenterId /%ü", NewResourceLabel::new("key /%ü", "value /%ü")).depth(93),
        ),
        built(
            "CreateDatacenterLabel with zero values",
            &CreateDatacenterLabel::new("datacenterId /%ü", NewResourceLabel::new("", "")).depth(0),
        ),
        built("GetDatacenterLabel", &GetDatacenterLabel::new("datacenterId /%ü", "key /%ü")),
        built("GetDatacenterLabel with everything", &GetDatacenterLabel::new("datacenterId /%ü", "key /%ü").depth(93)),
        built("GetDatacenterLabel with zero values", &GetDatacenterLabel::new("datacenterId /%ü", "key /%ü").depth(0)),
        built(
            "ReplaceDatacenterLabel",
            &ReplaceDatacenterLabel::new("datacenterId /%ü", "key /%ü", NewResourceLabel::new("key /%ü", "value /%ü")),
        ),
        built(
            "ReplaceDatacenterLabel with everything",
            &ReplaceDatacenterLabel::new("datacenterId /%ü", "key /%ü", NewResourceLabel::new("key /%ü", "value /%ü"))
                .depth(93),
        ),
        built(
            "ReplaceDatacenterLabel with zero values",
            &ReplaceDatacenterLabel::new("datacenterId /%ü", "key /%ü", NewResourceLabel::new("", "")).depth(0),
        ),
        built("DeleteDatacenterLabel", &DeleteDatacenterLabel::new("datacenterId /%ü", "key /%ü")),
        built("ListLabels", &ListLabels::new()),
        built(
            "ListLabels with everything",
            &ListLabels::new().depth(93).order_by("orderBy /%ü").max_results(10).filter("name", "filter /%ü"),
        ),
        built(
            "ListLabels with zero values",
            &ListLabels::new().depth(0).order_by("").max_results(0).filter("name", ""),
        ),
        built("GetLabel", &GetLabel::new("labelurn /%ü")),
        built("GetLabel with everything", &GetLabel::new("labelurn /%ü").depth(93)),
        built("GetLabel with zero values", &GetLabel::new("labelurn /%ü").depth(0)),
    ]
}
