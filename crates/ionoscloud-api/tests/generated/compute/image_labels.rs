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
        ("ListImageLabels", ListImageLabels::new("imageId /%ü").request()),
        (
            "ListImageLabels with everything",
            ListImageLabels::new("imageId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü")
                .request(),
        ),
        (
            "CreateImageLabel",
            CreateImageLabel::new("imageId /%ü", NewResourceLabel::new("key /%ü", "value /%ü")).request(),
        ),
        (
            "CreateImageLabel with everything",
            CreateImageLabel::new("imageId /%ü", NewResourceLabel::new("key /%ü", "value /%ü")).depth(93).request(),
        ),
        ("GetImageLabel", GetImageLabel::new("imageId /%ü", "key /%ü").request()),
        ("GetImageLabel with everything", GetImageLabel::new("imageId /%ü", "key /%ü").depth(93).request()),
        (
            "ReplaceImageLabel",
            ReplaceImageLabel::new("imageId /%ü", "key /%ü", NewResourceLabel::new("key /%ü", "value /%ü")).request(),
        ),
        (
            "ReplaceImageLabel with everything",
            ReplaceImageLabel::new("imageId /%ü", "key /%ü", NewResourceLabel::new("key /%ü", "value /%ü"))
                .depth(93)
                .request(),
        ),
        ("DeleteImageLabel", DeleteImageLabel::new("imageId /%ü", "key /%ü").request()),
    ]
}
