// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, RequestBuilder, decode};
use ionoscloud_models::user_management::{SsoUrl, UserId};

use super::PRODUCT;

/// Returns a URL that logs a user in to the object storage without a password.
///
/// `GET /um/users/{userId}/s3ssourl`, returns the [`SsoUrl`].
#[doc(alias = "umUsersS3ssourlGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetUserS3SsoUrl {
    user_id: UserId,
}

impl GetUserS3SsoUrl {
    /// Returns the URL of this user.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}

impl Operation for GetUserS3SsoUrl {
    type Output = SsoUrl;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "umUsersS3ssourlGet", Method::GET, "/um/users/{userId}/s3ssourl");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.user_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}
