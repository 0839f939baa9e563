// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, PagedBy, RequestBuilder, decode};
use ionoscloud_models::compute::{Image, ImageId, ImageList, ImageReplacement, ImageUpdate};

use super::PRODUCT;

/// Lists the images.
///
/// `GET /images`, returns the [`ImageList`]. Images of the vendor and of the contract are in one list of some hundred;
/// filter it by location and type.
#[doc(alias = "imagesGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListImages {
    depth: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListImages {
    /// Lists every image.
    pub fn new() -> Self {
        Self::default()
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

impl Operation for ListImages {
    type Output = ImageList;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "imagesGet", Method::GET, "/images");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[])
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

impl Paged for ListImages {
    type Item = Image;
    const PAGED_BY: PagedBy = PagedBy::Whole;

    fn page_params(&self) -> PageParams {
        PageParams::default()
    }

    fn with_page(self, _: PageParams) -> Self {
        self
    }
}

/// Returns an image.
///
/// `GET /images/{imageId}`, returns the [`Image`].
#[doc(alias = "imagesFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetImage {
    image_id: ImageId,
    depth: Option<u32>,
}

impl GetImage {
    /// Returns the image with this id.
    pub fn new(image_id: impl Into<ImageId>) -> Self {
        Self { image_id: image_id.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for GetImage {
    type Output = Image;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "imagesFindById", Method::GET, "/images/{imageId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.image_id.as_str()]).query("depth", &self.depth).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the content of an image; members that are not set are reset.
///
/// `PUT /images/{imageId}`, returns the [`Image`]. Images of the vendor cannot be changed.
#[doc(alias = "imagesPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceImage {
    image_id: ImageId,
    image: ImageReplacement,
    depth: Option<u32>,
}

impl ReplaceImage {
    /// Replaces this image.
    pub fn new(image_id: impl Into<ImageId>, image: impl Into<ImageReplacement>) -> Self {
        Self { image_id: image_id.into(), image: image.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for ReplaceImage {
    type Output = Image;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "imagesPut", Method::PUT, "/images/{imageId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.image_id.as_str()]).query("depth", &self.depth).properties(&self.image)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Changes an image; members that are not set stay as they are.
///
/// `PATCH /images/{imageId}`, returns the [`Image`]. Images of the vendor cannot be changed.
#[doc(alias = "imagesPatch")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct UpdateImage {
    image_id: ImageId,
    image: ImageUpdate,
    depth: Option<u32>,
}

impl UpdateImage {
    /// Changes this image.
    pub fn new(image_id: impl Into<ImageId>, image: impl Into<ImageUpdate>) -> Self {
        Self { image_id: image_id.into(), image: image.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for UpdateImage {
    type Output = Image;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "imagesPatch", Method::PATCH, "/images/{imageId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.image_id.as_str()]).query("depth", &self.depth).json(&self.image)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes an image.
///
/// `DELETE /images/{imageId}`, returns nothing. Images of the vendor cannot be deleted.
#[doc(alias = "imagesDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteImage {
    image_id: ImageId,
}

impl DeleteImage {
    /// Deletes this image.
    pub fn new(image_id: impl Into<ImageId>) -> Self {
        Self { image_id: image_id.into() }
    }
}

impl Operation for DeleteImage {
    type Output = ();
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "imagesDelete", Method::DELETE, "/images/{imageId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.image_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}
