// Written by `cargo xtask codegen` from monitoring.json, sha256
// 1a7fd41ad371b97a5cf89026f30a03769a4b177662a1261641af6b426bcab35b;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::monitoring::{NewPipeline, Pipeline, PipelineId, PipelineList};

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

    /// The maximum number of items in a page; the API's default applies if this is not set.
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Member to order by, with a minus sign for descending order, such as `-createdDate`.
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

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Creates a pipeline; it takes metrics once its status is `AVAILABLE`.
///
/// `POST /pipelines`, returns the [`Pipeline`]. Not idempotent. The response has the key, which no read returns. The
/// URLs are set once the pipeline is ready.
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

/// Replaces the name of a pipeline, or creates a pipeline with this id if there is none.
///
/// `PUT /pipelines/{pipelineId}`, returns the [`Pipeline`]. Returns 200 for a replacement and 201 for a creation, whose
/// response has the key.
#[doc(alias = "pipelinesPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplacePipeline {
    pipeline_id: PipelineId,
    pipeline: NewPipeline,
}

impl ReplacePipeline {
    /// Replaces the settings of this pipeline.
    ///
    /// * `pipeline_id`: The pipeline.
    pub fn new(pipeline_id: impl Into<PipelineId>, pipeline: impl Into<NewPipeline>) -> Self {
        Self { pipeline_id: pipeline_id.into(), pipeline: pipeline.into() }
    }
}

impl Operation for ReplacePipeline {
    type Output = Pipeline;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "pipelinesPut", Method::PUT, "/pipelines/{pipelineId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.pipeline_id.as_str()])
            .properties_with_id(self.pipeline_id.as_str(), &self.pipeline)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a pipeline with its metrics.
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
