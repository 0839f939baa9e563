// Written by `cargo xtask codegen` from object-storage-management.json, sha256
// 0dfb0d89c96c73953d282532cd380d4acde3878123f2cfebabe01baa883f08a5;
// do not edit.

use crate::{Built, built};
use ionoscloud_api::object_storage_management::*;
use ionoscloud_models::object_storage_management::NewAccessKey;

/// Every operation of the product: bare, with everything that can be set, and with zero values.
pub(crate) fn operations() -> Vec<Built> {
    vec![
        built("ListAccessKeys", &ListAccessKeys::new()),
        built(
            "ListAccessKeys with everything",
            &ListAccessKeys::new().offset(27).limit(13).access_key("filter.accesskeyId /%ü"),
        ),
        built("ListAccessKeys with zero values", &ListAccessKeys::new().offset(0).limit(0).access_key("")),
        built("CreateAccessKey", &CreateAccessKey::new(NewAccessKey::new("description /%ü"))),
        built("GetAccessKey", &GetAccessKey::new("accesskeyId /%ü")),
        built("ReplaceAccessKey", &ReplaceAccessKey::new("accesskeyId /%ü", NewAccessKey::new("description /%ü"))),
        built("DeleteAccessKey", &DeleteAccessKey::new("accesskeyId /%ü")),
        built("RenewAccessKey", &RenewAccessKey::new("accesskeyId /%ü")),
        built("ListRegions", &ListRegions::new()),
        built("ListRegions with everything", &ListRegions::new().offset(27).limit(13)),
        built("ListRegions with zero values", &ListRegions::new().offset(0).limit(0)),
        built("GetRegion", &GetRegion::new("region /%ü")),
    ]
}
