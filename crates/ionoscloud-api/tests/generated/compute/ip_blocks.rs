// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use http::Request;
use ionoscloud_api::compute::*;
use ionoscloud_core::{Body, Error, Operation};
use ionoscloud_models::compute::{IpBlockUpdate, NewIpBlock};

/// Every operation of the collection with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        ("ListIpBlocks", ListIpBlocks::new().request()),
        (
            "ListIpBlocks with everything",
            ListIpBlocks::new()
                .depth(93)
                .offset(27)
                .limit(13)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü")
                .request(),
        ),
        ("CreateIpBlock", CreateIpBlock::new(NewIpBlock::new("location /%ü", 93)).request()),
        (
            "CreateIpBlock with everything",
            CreateIpBlock::new(NewIpBlock::new("location /%ü", 93).name("name /%ü")).depth(93).request(),
        ),
        ("GetIpBlock", GetIpBlock::new("ipblockId /%ü").request()),
        ("GetIpBlock with everything", GetIpBlock::new("ipblockId /%ü").depth(93).request()),
        ("ReplaceIpBlock", ReplaceIpBlock::new("ipblockId /%ü", NewIpBlock::new("location /%ü", 93)).request()),
        (
            "ReplaceIpBlock with everything",
            ReplaceIpBlock::new("ipblockId /%ü", NewIpBlock::new("location /%ü", 93).name("name /%ü"))
                .depth(93)
                .request(),
        ),
        ("UpdateIpBlock", UpdateIpBlock::new("ipblockId /%ü", IpBlockUpdate::new()).request()),
        (
            "UpdateIpBlock with everything",
            UpdateIpBlock::new(
                "ipblockId /%ü",
                IpBlockUpdate::new().location("location /%ü").name("name /%ü").count(93),
            )
            .depth(93)
            .request(),
        ),
        ("DeleteIpBlock", DeleteIpBlock::new("ipblockId /%ü").request()),
    ]
}
