// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use http::Request;
use ionoscloud_api::compute::*;
use ionoscloud_core::{Body, Error, Operation};
use ionoscloud_models::compute::{NewPrivateCrossConnect, PrivateCrossConnectUpdate};

/// Every operation of the collection with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        ("ListPrivateCrossConnects", ListPrivateCrossConnects::new().request()),
        (
            "ListPrivateCrossConnects with everything",
            ListPrivateCrossConnects::new()
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü")
                .request(),
        ),
        ("CreatePrivateCrossConnect", CreatePrivateCrossConnect::new(NewPrivateCrossConnect::new()).request()),
        (
            "CreatePrivateCrossConnect with everything",
            CreatePrivateCrossConnect::new(
                NewPrivateCrossConnect::new().description("description /%ü").name("name /%ü"),
            )
            .depth(93)
            .request(),
        ),
        ("GetPrivateCrossConnect", GetPrivateCrossConnect::new("pccId /%ü").request()),
        ("GetPrivateCrossConnect with everything", GetPrivateCrossConnect::new("pccId /%ü").depth(93).request()),
        (
            "UpdatePrivateCrossConnect",
            UpdatePrivateCrossConnect::new("pccId /%ü", PrivateCrossConnectUpdate::new()).request(),
        ),
        (
            "UpdatePrivateCrossConnect with everything",
            UpdatePrivateCrossConnect::new(
                "pccId /%ü",
                PrivateCrossConnectUpdate::new().description("description /%ü").name("name /%ü"),
            )
            .depth(93)
            .request(),
        ),
        ("DeletePrivateCrossConnect", DeletePrivateCrossConnect::new("pccId /%ü").request()),
    ]
}
