// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, DatacenterId, Error, Operation, OperationInfo, RequestBuilder, decode};
use ionoscloud_models::compute::{ServerId, ServerToken};

use super::PRODUCT;

/// Returns the token of a server, with which software inside reads its data.
///
/// `GET /datacenters/{datacenterId}/servers/{serverId}/token`, returns the [`ServerToken`]. The response is a secret.
#[doc(alias = "datacentersServersTokenGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetServerToken {
    datacenter_id: DatacenterId,
    server_id: ServerId,
    depth: Option<u32>,
}

impl GetServerToken {
    /// Returns the token of this server.
    pub fn new(datacenter_id: impl Into<DatacenterId>, server_id: impl Into<ServerId>) -> Self {
        Self { datacenter_id: datacenter_id.into(), server_id: server_id.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for GetServerToken {
    type Output = ServerToken;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersServersTokenGet",
        Method::GET,
        "/datacenters/{datacenterId}/servers/{serverId}/token",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.server_id.as_str()])
            .query("depth", &self.depth)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}
