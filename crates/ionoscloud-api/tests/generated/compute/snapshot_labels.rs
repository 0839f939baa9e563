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
        ("ListSnapshotLabels", ListSnapshotLabels::new("snapshotId /%ü").request()),
        (
            "ListSnapshotLabels with everything",
            ListSnapshotLabels::new("snapshotId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü")
                .request(),
        ),
        (
            "CreateSnapshotLabel",
            CreateSnapshotLabel::new("snapshotId /%ü", NewResourceLabel::new("key /%ü", "value /%ü")).request(),
        ),
        (
            "CreateSnapshotLabel with everything",
            CreateSnapshotLabel::new("snapshotId /%ü", NewResourceLabel::new("key /%ü", "value /%ü"))
                .depth(93)
                .request(),
        ),
        ("GetSnapshotLabel", GetSnapshotLabel::new("snapshotId /%ü", "key /%ü").request()),
        ("GetSnapshotLabel with everything", GetSnapshotLabel::new("snapshotId /%ü", "key /%ü").depth(93).request()),
        (
            "ReplaceSnapshotLabel",
            ReplaceSnapshotLabel::new("snapshotId /%ü", "key /%ü", NewResourceLabel::new("key /%ü", "value /%ü"))
                .request(),
        ),
        (
            "ReplaceSnapshotLabel with everything",
            ReplaceSnapshotLabel::new("snapshotId /%ü", "key /%ü", NewResourceLabel::new("key /%ü", "value /%ü"))
                .depth(93)
                .request(),
        ),
        ("DeleteSnapshotLabel", DeleteSnapshotLabel::new("snapshotId /%ü", "key /%ü").request()),
    ]
}
