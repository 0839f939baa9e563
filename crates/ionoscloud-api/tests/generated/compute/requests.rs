// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::compute::*;

/// Every operation of the collection: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListRequests", &ListRequests::new()),
        built(
            "ListRequests with everything",
            &ListRequests::new()
                .depth(93)
                .status("QUEUED")
                .created_after("filter.createdAfter /%ü")
                .created_before("filter.createdBefore /%ü")
                .offset(27)
                .limit(13)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListRequests with zero values",
            &ListRequests::new()
                .depth(0)
                .status("")
                .created_after("")
                .created_before("")
                .offset(0)
                .limit(0)
                .order_by("")
                .max_results(0)
                .filter("name", ""),
        ),
        built("GetRequest", &GetRequest::new("requestId /%ü")),
        built("GetRequest with everything", &GetRequest::new("requestId /%ü").depth(93)),
        built("GetRequest with zero values", &GetRequest::new("requestId /%ü").depth(0)),
    ]
}
