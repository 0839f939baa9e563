// Written by `cargo xtask codegen` from mariadb-v2.json, sha256
// 457c45d11eacbf0dc53adda20d30613232500d6d83088337b03fdc30e76fa120;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::mariadb::v2::{Version, VersionId, VersionList};

use super::PRODUCT;

/// Lists the versions of MariaDB, one page at a time, with the upgrades that each allows.
///
/// `GET /versions`, returns a [`VersionList`].
#[doc(alias = "versionsGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListVersions {
    offset: Option<u32>,
    limit: Option<u32>,
}

impl ListVersions {
    /// Lists every version.
    pub fn new() -> Self {
        Self::default()
    }

    /// The number of items to skip; 0 by default.
    pub fn offset(mut self, offset: u32) -> Self {
        self.offset = Some(offset);
        self
    }

    /// The maximum number of items in a page, 1 to 1000; the API's default applies if this is not set.
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }
}

impl Operation for ListVersions {
    type Output = VersionList;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "versionsGet", Method::GET, "/versions");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).query("offset", &self.offset).query("limit", &self.limit).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListVersions {
    type Item = Version;
    const MAX_LIMIT: u32 = 1000;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset }
    }
}

/// Returns one version of MariaDB.
///
/// `GET /versions/{versionId}`, returns the [`Version`].
#[doc(alias = "versionsFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetVersion {
    version_id: VersionId,
}

impl GetVersion {
    /// Returns the version with this id.
    ///
    /// * `version_id`: The entry of the list of versions.
    pub fn new(version_id: impl Into<VersionId>) -> Self {
        Self { version_id: version_id.into() }
    }
}

impl Operation for GetVersion {
    type Output = Version;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "versionsFindById", Method::GET, "/versions/{versionId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.version_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}
