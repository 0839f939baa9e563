// Written by `cargo xtask codegen` from monitoring.json, sha256
// 1a7fd41ad371b97a5cf89026f30a03769a4b177662a1261641af6b426bcab35b;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, RequestBuilder, decode};
use ionoscloud_models::monitoring::{PipelineId, PipelineKey};

use super::PRODUCT;

/// Makes a new key of a pipeline and returns it; the former key ends.
///
/// `POST /pipelines/{pipelineId}/key`, returns the [`PipelineKey`]. Not idempotent: each call ends the key of the one
/// before.
#[doc(alias = "pipelinesKeyPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct RenewPipelineKey {
    pipeline_id: PipelineId,
}

impl RenewPipelineKey {
    /// Makes a new key of this pipeline.
    ///
    /// * `pipeline_id`: The pipeline.
    pub fn new(pipeline_id: impl Into<PipelineId>) -> Self {
        Self { pipeline_id: pipeline_id.into() }
    }
}

impl Operation for RenewPipelineKey {
    type Output = PipelineKey;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "pipelinesKeyPost", Method::POST, "/pipelines/{pipelineId}/key");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.pipeline_id.as_str()]).empty_object()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}
