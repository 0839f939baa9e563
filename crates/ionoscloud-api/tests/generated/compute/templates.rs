// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::compute::*;

/// Every operation of the collection: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListTemplates", &ListTemplates::new()),
        built(
            "ListTemplates with everything",
            &ListTemplates::new().depth(93).order_by("orderBy /%ü").max_results(10).filter("name", "filter /%ü"),
        ),
        built(
            "ListTemplates with zero values",
            &ListTemplates::new().depth(0).order_by("").max_results(0).filter("name", ""),
        ),
        built("GetTemplate", &GetTemplate::new("templateId /%ü")),
        built("GetTemplate with everything", &GetTemplate::new("templateId /%ü").depth(93)),
        built("GetTemplate with zero values", &GetTemplate::new("templateId /%ü").depth(0)),
    ]
}
