// Written by `cargo xtask codegen` from activity-log.json, sha256
// 6a033ff8f5c63792aa81989c686b0a6ab05bc3ad8ca39ba4b527bf534d10fded;
// do not edit.

use http::Request;
use ionoscloud_api::activity_log::*;
use ionoscloud_core::{Body, Error, Operation};

/// Every operation of the product with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        ("GetApiInfo", GetApiInfo::new().request()),
        ("ListContracts", ListContracts::new().request()),
        ("ListActivities", ListActivities::new(49).request()),
        (
            "ListActivities with everything",
            ListActivities::new(49).date_start("dateStart /%ü").date_end("dateEnd /%ü").offset(27).limit(13).request(),
        ),
    ]
}
