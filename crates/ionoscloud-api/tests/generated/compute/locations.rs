// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::compute::*;

/// Every operation of the collection: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListLocations", &ListLocations::new()),
        built(
            "ListLocations with everything",
            &ListLocations::new().depth(93).order_by("orderBy /%ü").max_results(10).filter("name", "filter /%ü"),
        ),
        built(
            "ListLocations with zero values",
            &ListLocations::new().depth(0).order_by("").max_results(0).filter("name", ""),
        ),
        built("ListRegionLocations", &ListRegionLocations::new("regionId /%ü")),
        built("ListRegionLocations with everything", &ListRegionLocations::new("regionId /%ü").depth(93)),
        built("ListRegionLocations with zero values", &ListRegionLocations::new("regionId /%ü").depth(0)),
        built("GetLocation", &GetLocation::new("regionId /%ü", "locationId /%ü")),
        built("GetLocation with everything", &GetLocation::new("regionId /%ü", "locationId /%ü").depth(93)),
        built("GetLocation with zero values", &GetLocation::new("regionId /%ü", "locationId /%ü").depth(0)),
    ]
}
