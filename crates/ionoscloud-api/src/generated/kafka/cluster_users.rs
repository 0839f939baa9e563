// Written by `cargo xtask codegen` from kafka.json, sha256
// dc93f81b9503befedc3091e58e464fbcfc01a9fcaeb120d70dfe4129f799eb3c;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, PagedBy, RequestBuilder, decode};
use ionoscloud_models::kafka::{ClusterId, User, UserList};

use super::PRODUCT;

/// Lists the users of a cluster, all in one response: the API creates them, `admin` for one.
///
/// `GET /clusters/{clusterId}/users`, returns the [`UserList`].
#[doc(alias = "clustersUsersGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListClusterUsers {
    cluster_id: ClusterId,
}

impl ListClusterUsers {
    /// Lists the users of this cluster.
    ///
    /// * `cluster_id`: The cluster.
    pub fn new(cluster_id: impl Into<ClusterId>) -> Self {
        Self { cluster_id: cluster_id.into() }
    }
}

impl Operation for ListClusterUsers {
    type Output = UserList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "clustersUsersGet", Method::GET, "/clusters/{clusterId}/users");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListClusterUsers {
    type Item = User;
    const PAGED_BY: PagedBy = PagedBy::Whole;

    fn page_params(&self) -> PageParams {
        PageParams::default()
    }

    fn with_page(self, _: PageParams) -> Self {
        self
    }
}
