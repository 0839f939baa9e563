// Written by `cargo xtask codegen` from auth.json, sha256
// f75cd86e273537d491b4dd1b7c180812f51ab1a332aca2de094df12d447cdc70;
// do not edit.

use http::Request;
use ionoscloud_api::auth::*;
use ionoscloud_core::{Body, Error, Operation};

/// Every operation of the product with its request, bare and with everything that can be set.
pub(crate) fn operations() -> Vec<(&'static str, Result<Request<Body>, Error>)> {
    vec![
        ("ListTokens", ListTokens::new().request()),
        ("DeleteTokens", DeleteTokens::new("ALL").request()),
        ("GenerateToken", GenerateToken::new().request()),
        ("GenerateToken with everything", GenerateToken::new().ttl(80).request()),
        ("GetToken", GetToken::new("tokenId /%ü").request()),
        ("DeleteToken", DeleteToken::new("tokenId /%ü").request()),
    ]
}
