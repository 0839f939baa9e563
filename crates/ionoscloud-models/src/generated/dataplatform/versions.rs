// Written by `cargo xtask codegen` from dataplatform.json, sha256
// 9c18d66b5575a8bceb7f5d75e49dec69304014280e3e3b2b35ef7fbbfac6da10;
// do not edit.

use ionoscloud_core::List;

/// The versions of the platform that new clusters can have.
#[doc(alias = "VersionsGet200Response")]
pub type VersionList = List<String>;
