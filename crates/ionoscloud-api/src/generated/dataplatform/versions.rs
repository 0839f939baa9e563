// Written by `cargo xtask codegen` from dataplatform.json, sha256
// 9c18d66b5575a8bceb7f5d75e49dec69304014280e3e3b2b35ef7fbbfac6da10;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, PagedBy, RequestBuilder, decode};
use ionoscloud_models::dataplatform::VersionList;

use super::PRODUCT;

/// Lists the versions of the platform that new clusters can have.
///
/// `GET /versions`, returns the [`VersionList`]. They went away one after the other, so that no version is safe as a
/// default.
#[doc(alias = "versionsGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
#[non_exhaustive]
pub struct ListVersions;

impl ListVersions {
    /// Lists every version.
    pub fn new() -> Self {
        Self
    }
}

impl Operation for ListVersions {
    type Output = VersionList;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "versionsGet", Method::GET, "/versions");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListVersions {
    type Item = String;
    const PAGED_BY: PagedBy = PagedBy::Whole;

    fn page_params(&self) -> PageParams {
        PageParams::default()
    }

    fn with_page(self, _: PageParams) -> Self {
        self
    }
}
