// Written by `cargo xtask codegen` from object-storage-management.json, sha256
// 0dfb0d89c96c73953d282532cd380d4acde3878123f2cfebabe01baa883f08a5;
// do not edit.

use http::Request;
use ionoscloud_api::object_storage_management::*;
use ionoscloud_core::{Body, Error, Operation};
use ionoscloud_models::object_storage_management::NewAccessKey;

/// Every operation of the product with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        ("ListAccessKeys", ListAccessKeys::new().request()),
        (
            "ListAccessKeys with everything",
            ListAccessKeys::new().offset(27).limit(13).access_key("filter.accesskeyId /%ü").request(),
        ),
        ("CreateAccessKey", CreateAccessKey::new(NewAccessKey::new("description /%ü")).request()),
        ("GetAccessKey", GetAccessKey::new("accesskeyId /%ü").request()),
        ("ReplaceAccessKey", ReplaceAccessKey::new("accesskeyId /%ü", NewAccessKey::new("description /%ü")).request()),
        ("DeleteAccessKey", DeleteAccessKey::new("accesskeyId /%ü").request()),
        ("RenewAccessKey", RenewAccessKey::new("accesskeyId /%ü").request()),
        ("ListRegions", ListRegions::new().request()),
        ("ListRegions with everything", ListRegions::new().offset(27).limit(13).request()),
        ("GetRegion", GetRegion::new("region /%ü").request()),
    ]
}
