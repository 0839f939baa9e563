// Written by `cargo xtask codegen` from postgresql-v1.json, sha256
// 8d8f50a1858ff32bf2d825f9ad21cffaca0b98b58329165756b49127313b5368;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, RequestBuilder, decode};
use ionoscloud_models::postgresql::v1::{ClusterId, VersionList};

use super::PRODUCT;

/// Lists the versions of PostgreSQL that a new cluster can have, at an older path.
///
/// `GET /clusters/postgresversions`, returns the [`VersionList`]. `GET /versions` returns the same versions.
#[doc(alias = "postgresVersionsGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
#[non_exhaustive]
pub struct ListPostgresVersions;

impl ListPostgresVersions {
    /// Lists the versions on offer.
    pub fn new() -> Self {
        Self
    }
}

impl Operation for ListPostgresVersions {
    type Output = VersionList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "postgresVersionsGet", Method::GET, "/clusters/postgresversions");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Lists the versions of PostgreSQL that a cluster can be upgraded to, at an older path.
///
/// `GET /clusters/{clusterId}/postgresversions`, returns the [`VersionList`]. `GET /clusters/{clusterId}/versions`
/// returns the same versions.
#[doc(alias = "clusterPostgresVersionsGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListClusterPostgresVersions {
    cluster_id: ClusterId,
}

impl ListClusterPostgresVersions {
    /// Lists the versions in reach of this cluster.
    ///
    /// * `cluster_id`: The cluster.
    pub fn new(cluster_id: impl Into<ClusterId>) -> Self {
        Self { cluster_id: cluster_id.into() }
    }
}

impl Operation for ListClusterPostgresVersions {
    type Output = VersionList;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "clusterPostgresVersionsGet",
        Method::GET,
        "/clusters/{clusterId}/postgresversions",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}
