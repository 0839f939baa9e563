// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, PagedBy, RequestBuilder, decode};
use ionoscloud_models::compute::{ImageId, NewResourceLabel, ResourceLabel, ResourceLabelList};

use super::PRODUCT;

/// Lists the labels of an image.
///
/// `GET /images/{imageId}/labels`, returns the [`ResourceLabelList`].
#[doc(alias = "imagesLabelsGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListImageLabels {
    image_id: ImageId,
    depth: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListImageLabels {
    /// Lists every label of this image.
    pub fn new(image_id: impl Into<ImageId>) -> Self {
        Self { image_id: image_id.into(), depth: None, order_by: None, max_results: None, filters: Vec::new() }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }

    /// Property to order by, by its name in the API, such as `name` or `createdDate`.
    #[doc(alias = "orderBy")]
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }

    /// The maximum number of items, cut before filters apply.
    #[doc(alias = "maxResults")]
    pub fn max_results(mut self, max_results: u32) -> Self {
        self.max_results = Some(max_results);
        self
    }

    /// Only items of which this property contains this text; repeatable. The property has its name in the API, such as
    /// `vmState`.
    #[doc(alias = "filter.{property}")]
    pub fn filter(mut self, property: impl Into<String>, text: impl Into<String>) -> Self {
        self.filters.push((property.into(), text.into()));
        self
    }
}

impl Operation for ListImageLabels {
    type Output = ResourceLabelList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "imagesLabelsGet", Method::GET, "/images/{imageId}/labels");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.image_id.as_str()])
            .query("depth", &self.depth)
            .query("orderBy", &self.order_by)
            .query("maxResults", &self.max_results)
            .filters(&self.filters)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListImageLabels {
    type Item = ResourceLabel;
    const PAGED_BY: PagedBy = PagedBy::Whole;

    fn page_params(&self) -> PageParams {
        PageParams::default()
    }

    fn with_page(self, _: PageParams) -> Self {
        self
    }
}

/// Creates a label of an image.
///
/// `POST /images/{imageId}/labels`, returns the [`ResourceLabel`].
#[doc(alias = "imagesLabelsPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateImageLabel {
    image_id: ImageId,
    label: NewResourceLabel,
    depth: Option<u32>,
}

impl CreateImageLabel {
    /// Creates this label of this image.
    pub fn new(image_id: impl Into<ImageId>, label: impl Into<NewResourceLabel>) -> Self {
        Self { image_id: image_id.into(), label: label.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for CreateImageLabel {
    type Output = ResourceLabel;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "imagesLabelsPost", Method::POST, "/images/{imageId}/labels");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.image_id.as_str()]).query("depth", &self.depth).properties(&self.label)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns a label of an image.
///
/// `GET /images/{imageId}/labels/{key}`, returns the [`ResourceLabel`].
#[doc(alias = "imagesLabelsFindByKey")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetImageLabel {
    image_id: ImageId,
    key: String,
    depth: Option<u32>,
}

impl GetImageLabel {
    /// Returns the label of this image with this key.
    pub fn new(image_id: impl Into<ImageId>, key: impl Into<String>) -> Self {
        Self { image_id: image_id.into(), key: key.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for GetImageLabel {
    type Output = ResourceLabel;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "imagesLabelsFindByKey", Method::GET, "/images/{imageId}/labels/{key}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.image_id.as_str(), &self.key]).query("depth", &self.depth).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the content of a label of an image; members that are not set are reset.
///
/// `PUT /images/{imageId}/labels/{key}`, returns the [`ResourceLabel`].
#[doc(alias = "imagesLabelsPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceImageLabel {
    image_id: ImageId,
    key: String,
    label: NewResourceLabel,
    depth: Option<u32>,
}

impl ReplaceImageLabel {
    /// Replaces this label of this image.
    pub fn new(image_id: impl Into<ImageId>, key: impl Into<String>, label: impl Into<NewResourceLabel>) -> Self {
        Self { image_id: image_id.into(), key: key.into(), label: label.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for ReplaceImageLabel {
    type Output = ResourceLabel;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "imagesLabelsPut", Method::PUT, "/images/{imageId}/labels/{key}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.image_id.as_str(), &self.key])
            .query("depth", &self.depth)
            .properties(&self.label)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a label of an image.
///
/// `DELETE /images/{imageId}/labels/{key}`, returns nothing.
#[doc(alias = "imagesLabelsDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteImageLabel {
    image_id: ImageId,
    key: String,
}

impl DeleteImageLabel {
    /// Deletes this label of this image.
    pub fn new(image_id: impl Into<ImageId>, key: impl Into<String>) -> Self {
        Self { image_id: image_id.into(), key: key.into() }
    }
}

impl Operation for DeleteImageLabel {
    type Output = ();
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "imagesLabelsDelete", Method::DELETE, "/images/{imageId}/labels/{key}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.image_id.as_str(), &self.key]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}
