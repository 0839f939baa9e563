// Written by `cargo xtask codegen` from activity-log.json, sha256
// 6a033ff8f5c63792aa81989c686b0a6ab05bc3ad8ca39ba4b527bf534d10fded;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::activity_log::*;

/// Every operation of the product: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("GetApiInfo", &GetApiInfo::new()),
        built("ListContracts", &ListContracts::new()),
        built("ListActivities", &ListActivities::new(49)),
        built(
            "ListActivities with everything",
            &ListActivities::new(49).date_start("dateStart /%ü").date_end("dateEnd /%ü").offset(27).limit(13),
        ),
        built(
            "ListActivities with zero values",
            &ListActivities::new(49).date_start("").date_end("").offset(0).limit(0),
        ),
    ]
}
