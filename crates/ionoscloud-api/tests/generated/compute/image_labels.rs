// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::compute::*;
use ionoscloud_models::compute::NewResourceLabel;

/// Every operation of the collection: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListImageLabels", &ListImageLabels::new("imageId /%ü")),
        built(
            "ListImageLabels with everything",
            &ListImageLabels::new("imageId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListImageLabels with zero values",
            &ListImageLabels::new("imageId /%ü").depth(0).order_by("").max_results(0).filter("name", ""),
        ),
        built("CreateImageLabel", &CreateImageLabel::new("imageId /%ü", NewResourceLabel::new("key /%ü", "value /%ü"))),
        built(
            "CreateImageLabel with everything",
            &CreateImageLabel::new("imageId /%ü", NewResourceLabel::new("key /%ü", "value /%ü")).depth(93),
        ),
        built(
            "CreateImageLabel with zero values",
            &CreateImageLabel::new("imageId /%ü", NewResourceLabel::new("", "")).depth(0),
        ),
        built("GetImageLabel", &GetImageLabel::new("imageId /%ü", "key /%ü")),
        built("GetImageLabel with everything", &GetImageLabel::new("imageId /%ü", "key /%ü").depth(93)),
        built("GetImageLabel with zero values", &GetImageLabel::new("imageId /%ü", "key /%ü").depth(0)),
        built(
            "ReplaceImageLabel",
            &ReplaceImageLabel::new("imageId /%ü", "key /%ü", NewResourceLabel::new("key /%ü", "value /%ü")),
        ),
        built(
            "ReplaceImageLabel with everything",
            &ReplaceImageLabel::new("imageId /%ü", "key /%ü", NewResourceLabel::new("key /%ü", "value /%ü")).depth(93),
        ),
        built(
            "ReplaceImageLabel with zero values",
            &ReplaceImageLabel::new("imageId /%ü", "key /%ü", NewResourceLabel::new("", "")).depth(0),
        ),
        built("DeleteImageLabel", &DeleteImageLabel::new("imageId /%ü", "key /%ü")),
    ]
}
