// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::compute::*;

/// Every operation of the collection: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("GetApiInfo", &GetApiInfo::new()),
        built("GetApiInfo with everything", &GetApiInfo::new().depth(93)),
        built("GetApiInfo with zero values", &GetApiInfo::new().depth(0)),
    ]
}
