// Written by `cargo xtask codegen` from auth.json, sha256
// f75cd86e273537d491b4dd1b7c180812f51ab1a332aca2de094df12d447cdc70;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, RequestBuilder, decode};
use ionoscloud_models::auth::GeneratedToken;

use super::PRODUCT;

/// Generates a token, good for every API that takes bearer tokens.
///
/// `GET /tokens/generate`, returns the [`GeneratedToken`]. A GET that creates: each response is another token, of which
/// there can be 100, so it is never repeated blindly. The value is returned this once. It belongs to one contract.
#[doc(alias = "tokensGenerate")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GenerateToken {
    ttl_seconds: Option<u32>,
}

impl GenerateToken {
    /// Generates a token for a year, the API's default.
    pub fn new() -> Self {
        Self::default()
    }

    /// The lifetime in seconds: 60 to 31536000, which is a year and the API's default.
    #[doc(alias = "ttl")]
    pub fn ttl_seconds(mut self, ttl_seconds: u32) -> Self {
        self.ttl_seconds = Some(ttl_seconds);
        self
    }
}

impl Operation for GenerateToken {
    type Output = GeneratedToken;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "tokensGenerate", Method::GET, "/tokens/generate").idempotent(false);

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).query("ttl", &self.ttl_seconds).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}
