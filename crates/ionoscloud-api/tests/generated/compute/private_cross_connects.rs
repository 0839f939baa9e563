// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::compute::*;
use ionoscloud_models::compute::{NewPrivateCrossConnect, PrivateCrossConnectUpdate};

/// Every operation of the collection: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListPrivateCrossConnects", &ListPrivateCrossConnects::new()),
        built(
            "ListPrivateCrossConnects with everything",
            &ListPrivateCrossConnects::new()
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü"),
        ),
        built(
            "ListPrivateCrossConnects with zero values",
            &ListPrivateCrossConnects::new().depth(0).order_by("").max_results(0).filter("name", ""),
        ),
        built("CreatePrivateCrossConnect", &CreatePrivateCrossConnect::new(NewPrivateCrossConnect::new())),
        built(
            "CreatePrivateCrossConnect with everything",
            &CreatePrivateCrossConnect::new(
                NewPrivateCrossConnect::new().description("description /%ü").name("name /%ü"),
            )
            .depth(93),
        ),
        built(
            "CreatePrivateCrossConnect with zero values",
            &CreatePrivateCrossConnect::new(NewPrivateCrossConnect::new().description("").name("")).depth(0),
        ),
        built("GetPrivateCrossConnect", &GetPrivateCrossConnect::new("pccId /%ü")),
        built("GetPrivateCrossConnect with everything", &GetPrivateCrossConnect::new("pccId /%ü").depth(93)),
        built("GetPrivateCrossConnect with zero values", &GetPrivateCrossConnect::new("pccId /%ü").depth(0)),
        built(
            "UpdatePrivateCrossConnect",
            &UpdatePrivateCrossConnect::new("pccId /%ü", PrivateCrossConnectUpdate::new()),
        ),
        built(
            "UpdatePrivateCrossConnect with everything",
            &UpdatePrivateCrossConnect::new(
                "pccId /%ü",
                PrivateCrossConnectUpdate::new().description("description /%ü").name("name /%ü"),
            )
            .depth(93),
        ),
        built(
            "UpdatePrivateCrossConnect with zero values",
            &UpdatePrivateCrossConnect::new("pccId /%ü", PrivateCrossConnectUpdate::new().description("").name(""))
                .depth(0),
        ),
        built("DeletePrivateCrossConnect", &DeletePrivateCrossConnect::new("pccId /%ü")),
    ]
}
