// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use http::Request;
use ionoscloud_api::compute::*;
use ionoscloud_core::{Body, Error, Operation};
use ionoscloud_models::compute::NewResourceLabel;

/// Every operation of the collection with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        ("ListDatacenterLabels", ListDatacenterLabels::new("datacenterId /%ü").request()),
        (
            "ListDatacenterLabels with everything",
            ListDatacenterLabels::new("datacenterId /%ü")
                .depth(93)
                .order_by("orderBy /%ü")
                .max_results(10)
                .filter("name", "filter /%ü")
                .request(),
        ),
        (
            "CreateDatacenterLabel",
            CreateDatacenterLabel::new("datacenterId /%ü", NewResourceLabel::new("key /%ü", "value /%ü")).request(),
        ),
        (
            "CreateDatacenterLabel with everything",
            CreateDatacenterLabel::new("datacenterId /%ü", NewResourceLabel::new("key /%ü", "value /%ü"))
                .depth(93)
                .request(),
        ),
        ("GetDatacenterLabel", GetDatacenterLabel::new("datacenterId /%ü", "key /%ü").request()),
        (
            "GetDatacenterLabel with everything",
            GetDatacenterLabel::new("datacenterId /%ü", "key /%ü").depth(93).request(),
        ),
        (
            "ReplaceDatacenterLabel",
            ReplaceDatacenterLabel::new("datacenterId /%ü", "key /%ü", NewResourceLabel::new("key /%ü", "value /%ü"))
                .request(),
        ),
        (
            "ReplaceDatacenterLabel with everything",
            ReplaceDatacenterLabel::new("datacenterId /%ü", "key /%ü", NewResourceLabel::new("key /%ü", "value /%ü"))
                .depth(93)
                .request(),
        ),
        ("DeleteDatacenterLabel", DeleteDatacenterLabel::new("datacenterId /%ü", "key /%ü").request()),
        ("ListLabels", ListLabels::new().request()),
        (
            "ListLabels with everything",
            ListLabels::new().depth(93).order_by("orderBy /%ü").max_results(10).filter("name", "filter /%ü").request(),
        ),
        ("GetLabel", GetLabel::new("labelurn /%ü").request()),
        ("GetLabel with everything", GetLabel::new("labelurn /%ü").depth(93).request()),
    ]
}
