// Written by `cargo xtask codegen` from object-storage-management.json, sha256
// 0dfb0d89c96c73953d282532cd380d4acde3878123f2cfebabe01baa883f08a5;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, RequestBuilder, decode};
use ionoscloud_models::object_storage_management::{AccessKey, AccessKeyId};

use super::PRODUCT;

/// Replaces the secret of an access key; the response has the new one, which no later one repeats.
///
/// `PUT /accesskeys/{accesskeyId}/renew`, returns the [`AccessKey`]. Not repeated after an unknown outcome, because
/// each renewal ends the secret before it.
#[doc(alias = "accesskeysRenew")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct RenewAccessKey {
    access_key_id: AccessKeyId,
}

impl RenewAccessKey {
    /// Renews the secret of this access key.
    ///
    /// * `access_key_id`: The access key.
    pub fn new(access_key_id: impl Into<AccessKeyId>) -> Self {
        Self { access_key_id: access_key_id.into() }
    }
}

impl Operation for RenewAccessKey {
    type Output = AccessKey;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "accesskeysRenew", Method::PUT, "/accesskeys/{accesskeyId}/renew")
            .idempotent(false);

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.access_key_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}
