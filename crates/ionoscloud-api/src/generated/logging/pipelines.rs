// Written by `cargo xtask codegen` from logging.json, sha256
// f995a57a34bb788e6c58ba956a375afa2ab3bb39642e6bfbafc31080e70241e9;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::logging::{NewPipeline, Pipeline, PipelineId, PipelineList, PipelineUpdate};

use super::PRODUCT;

/// Lists the pipelines of the location, one page at a time.
///
/// `GET /pipelines`, returns a [`PipelineList`].
#[doc(alias = "pipelinesGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListPipelines {
    offset: Option<u32>,
    limit: Option<u32>,
    order_by: Option<String>,
}

impl ListPipelines {
    /// Lists every pipeline of the location.
    pub fn new() -> Self {
        Self::default()
    }

    /// The number of items to skip; 0 by default.
    pub fn offset(mut self, offset: u32) -> Self {
        self.offset = Some(offset);
        self
    }

    /// The maximum number of items in a page, 1 to 1000; 100 by default.
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Member to order by: `createdDate`, `lastModifiedDate` or `name`, with a minus sign for descending order;
    /// `-createdDate` by default.
    #[doc(alias = "orderBy")]
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }
}

impl Operation for ListPipelines {
    type Output = PipelineList;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "pipelinesGet", Method::GET, "/pipelines");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[])
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .query("orderBy", &self.order_by)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListPipelines {
    type Item = Pipeline;
    const MAX_LIMIT: u32 = 1000;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Creates a pipeline; it takes logs once its state is `AVAILABLE`.
///
/// `POST /pipelines`, returns the [`Pipeline`]. Not idempotent. The response has the key, which no read returns. URLs
/// and the host of the pipeline are set once it is ready.
#[doc(alias = "pipelinesPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreatePipeline {
    pipeline: NewPipeline,
}

impl CreatePipeline {
    /// Creates this pipeline.
    pub fn new(pipeline: impl Into<NewPipeline>) -> Self {
        Self { pipeline: pipeline.into() }
    }
}

impl Operation for CreatePipeline {
    type Output = Pipeline;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "pipelinesPost", Method::POST, "/pipelines");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).properties(&self.pipeline)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns one pipeline without its key.
///
/// `GET /pipelines/{pipelineId}`, returns the [`Pipeline`]. Returns 404 once a deletion is complete.
#[doc(alias = "pipelinesFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetPipeline {
    pipeline_id: PipelineId,
}

impl GetPipeline {
    /// Returns the pipeline with this id.
    ///
    /// * `pipeline_id`: The pipeline.
    pub fn new(pipeline_id: impl Into<PipelineId>) -> Self {
        Self { pipeline_id: pipeline_id.into() }
    }
}

impl Operation for GetPipeline {
    type Output = Pipeline;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "pipelinesFindById", Method::GET, "/pipelines/{pipelineId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.pipeline_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Changes the name or the logs of a pipeline.
///
/// `PATCH /pipelines/{pipelineId}`, returns the [`Pipeline`]. The document of the API requires the name: set it even if
/// only the logs change. The list of logs replaces the former one.
#[doc(alias = "pipelinesPatch")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct UpdatePipeline {
    pipeline_id: PipelineId,
    pipeline: PipelineUpdate,
}

impl UpdatePipeline {
    /// Changes this pipeline.
    ///
    /// * `pipeline_id`: The pipeline.
    pub fn new(pipeline_id: impl Into<PipelineId>, pipeline: impl Into<PipelineUpdate>) -> Self {
        Self { pipeline_id: pipeline_id.into(), pipeline: pipeline.into() }
    }
}

impl Operation for UpdatePipeline {
    type Output = Pipeline;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "pipelinesPatch", Method::PATCH, "/pipelines/{pipelineId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.pipeline_id.as_str()]).properties(&self.pipeline)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a pipeline with its logs.
///
/// `DELETE /pipelines/{pipelineId}`, returns nothing. The response precedes the end of the deletion, after which
/// reading the pipeline returns 404.
#[doc(alias = "pipelinesDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeletePipeline {
    pipeline_id: PipelineId,
}

impl DeletePipeline {
    /// Deletes this pipeline.
    ///
    /// * `pipeline_id`: The pipeline.
    pub fn new(pipeline_id: impl Into<PipelineId>) -> Self {
        Self { pipeline_id: pipeline_id.into() }
    }
}

impl Operation for DeletePipeline {
    type Output = ();
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "pipelinesDelete", Method::DELETE, "/pipelines/{pipelineId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.pipeline_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}
