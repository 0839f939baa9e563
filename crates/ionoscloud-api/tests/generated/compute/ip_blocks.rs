// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::compute::*;
use ionoscloud_models::compute::{IpBlockUpdate, NewIpBlock};

/// Every operation of the collection: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListIpBlocks", &ListIpBlocks::new()),
        built(
            "ListIpBlocks with everything",
            &ListIpBlocks::new()
                .depth(93)
                .offset(27)
                .limit(13)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListIpBlocks with zero values",
            &ListIpBlocks::new().depth(0).offset(0).limit(0).order_by("").max_results(0).filter("name", ""),
        ),
        built("CreateIpBlock", &CreateIpBlock::new(NewIpBlock::new("location /%ü", 93))),
        built(
            "CreateIpBlock with everything",
            &CreateIpBlock::new(NewIpBlock::new("location /%ü", 93).name("name /%ü")).depth(93),
        ),
        built("CreateIpBlock with zero values", &CreateIpBlock::new(NewIpBlock::new("", 0).name("")).depth(0)),
        built("GetIpBlock", &GetIpBlock::new("ipblockId /%ü")),
        built("GetIpBlock with everything", &GetIpBlock::new("ipblockId /%ü").depth(93)),
        built("GetIpBlock with zero values", &GetIpBlock::new("ipblockId /%ü").depth(0)),
        built("ReplaceIpBlock", &ReplaceIpBlock::new("ipblockId /%ü", NewIpBlock::new("location /%ü", 93))),
        built(
            "ReplaceIpBlock with everything",
            &ReplaceIpBlock::new("ipblockId /%ü", NewIpBlock::new("location /%ü", 93).name("name /%ü")).depth(93),
        ),
        built(
            "ReplaceIpBlock with zero values",
            &ReplaceIpBlock::new("ipblockId /%ü", NewIpBlock::new("", 0).name("")).depth(0),
        ),
        built("UpdateIpBlock", &UpdateIpBlock::new("ipblockId /%ü", IpBlockUpdate::new())),
        built(
            "UpdateIpBlock with everything",
            &UpdateIpBlock::new("ipblockId /%ü", IpBlockUpdate::new().name("name /%ü")).depth(93),
        ),
        built(
            "UpdateIpBlock with zero values",
            &UpdateIpBlock::new("ipblockId /%ü", IpBlockUpdate::new().name("")).depth(0),
        ),
        built("DeleteIpBlock", &DeleteIpBlock::new("ipblockId /%ü")),
    ]
}
