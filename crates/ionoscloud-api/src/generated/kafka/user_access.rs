// Written by `cargo xtask codegen` from kafka.json, sha256
// dc93f81b9503befedc3091e58e464fbcfc01a9fcaeb120d70dfe4129f799eb3c;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, RequestBuilder, decode};
use ionoscloud_models::kafka::{ClusterId, UserAccess, UserId};

use super::PRODUCT;

/// Returns the certificate and the private key of a user.
///
/// `GET /clusters/{clusterId}/users/{userId}/access`, returns the [`UserAccess`]. These are what a Kafka client
/// authenticates with; the operation can be repeated.
#[doc(alias = "clustersUsersAccessGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetUserAccess {
    cluster_id: ClusterId,
    user_id: UserId,
}

impl GetUserAccess {
    /// Returns the access of this user of this cluster.
    ///
    /// * `cluster_id`: The cluster.
    /// * `user_id`: The user.
    pub fn new(cluster_id: impl Into<ClusterId>, user_id: impl Into<UserId>) -> Self {
        Self { cluster_id: cluster_id.into(), user_id: user_id.into() }
    }
}

impl Operation for GetUserAccess {
    type Output = UserAccess;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "clustersUsersAccessGet",
        Method::GET,
        "/clusters/{clusterId}/users/{userId}/access",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cluster_id.as_str(), self.user_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}
