// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::compute::*;
use ionoscloud_models::compute::NewResourceLabel;

/// Every operation of the collection: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListSnapshotLabels", &ListSnapshotLabels::new("snapshotId /%ü")),
        built(
            "ListSnapshotLabels with everything",
            &ListSnapshotLabels::new("snapshotId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListSnapshotLabels with zero values",
            &ListSnapshotLabels::new("snapshotId /%ü").depth(0).order_by("").max_results(0).filter("name", ""),
        ),
        built(
            "CreateSnapshotLabel",
            &CreateSnapshotLabel::new("snapshotId /%ü", NewResourceLabel::new("key /%ü", "value /%ü")),
        ),
        built(
            "CreateSnapshotLabel with everything",
            &CreateSnapshotLabel::new("snapshotId /%ü", NewResourceLabel::new("key /%ü", "value /%ü")).depth(93),
        ),
        built(
            "CreateSnapshotLabel with zero values",
            &CreateSnapshotLabel::new("snapshotId /%ü", NewResourceLabel::new("", "")).depth(0),
        ),
        built("GetSnapshotLabel", &GetSnapshotLabel::new("snapshotId /%ü", "key /%ü")),
        built("GetSnapshotLabel with everything", &GetSnapshotLabel::new("snapshotId /%ü", "key /%ü").depth(93)),
        built("GetSnapshotLabel with zero values", &GetSnapshotLabel::new("snapshotId /%ü", "key /%ü").depth(0)),
        built(
            "ReplaceSnapshotLabel",
            &ReplaceSnapshotLabel::new("snapshotId /%ü", "key /%ü", NewResourceLabel::new("key /%ü", "value /%ü")),
        ),
        built(
            "ReplaceSnapshotLabel with everything",
            &ReplaceSnapshotLabel::new("snapshotId /%ü", "key /%ü", NewResourceLabel::new("key /%ü", "value /%ü"))
                .depth(93),
        ),
        built(
            "ReplaceSnapshotLabel with zero values",
            &ReplaceSnapshotLabel::new("snapshotId /%ü", "key /%ü", NewResourceLabel::new("", "")).depth(0),
        ),
        built("DeleteSnapshotLabel", &DeleteSnapshotLabel::new("snapshotId /%ü", "key /%ü")),
    ]
}
