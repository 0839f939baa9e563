// Written by `cargo xtask codegen` from auth.json, sha256
// f75cd86e273537d491b4dd1b7c180812f51ab1a332aca2de094df12d447cdc70;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::auth::*;

/// Every operation of the product: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListTokens", &ListTokens::new()),
        built("DeleteTokens", &DeleteTokens::new("ALL")),
        built("GenerateToken", &GenerateToken::new()),
        built("GenerateToken with everything", &GenerateToken::new().ttl_seconds(80)),
        built("GenerateToken with zero values", &GenerateToken::new().ttl_seconds(0)),
        built("GetToken", &GetToken::new("tokenId /%ü")),
        built("DeleteToken", &DeleteToken::new("tokenId /%ü")),
    ]
}
