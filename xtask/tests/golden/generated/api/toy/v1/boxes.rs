// Written by `cargo xtask codegen` from toy.json, sha256
// 4cd002da0d8d5ced36ec8f7c008b46ea826f7639cbfe4a8bcb94a66b2cab5020;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::toy::v1::{Box1, Box1List, Box1Replacement, BoxId, BoxUpdate, Depth, Direction, NewBox};

use super::PRODUCT;

/// Lists the boxes.
///
/// `GET /boxes`, returns a [`Box1List`]. Without a limit there are 100.
#[doc(alias = "boxesGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListBoxes {
    limit: Option<u32>,
    offset: Option<u32>,
    name: Option<String>,
    order: Option<Direction>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListBoxes {
    /// All boxes.
    pub fn new() -> Self {
        Self::default()
    }

    /// At most this many items.
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    pub fn offset(mut self, offset: u32) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Only boxes with this text in their name.
    #[doc(alias = "filter.name")]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    pub fn order(mut self, order: impl Into<Direction>) -> Self {
        self.order = Some(order.into());
        self
    }

    #[doc(alias = "orderBy")]
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }

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

impl Operation for ListBoxes {
    type Output = Box1List;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "boxesGet", Method::GET, "/boxes");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[])
            .query("limit", &self.limit)
            .query("offset", &self.offset)
            .query("filter.name", &self.name)
            .query("order", &self.order)
            .query("orderBy", &self.order_by)
            .query("maxResults", &self.max_results)
            .filters(&self.filters)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListBoxes {
    type Item = Box1;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Makes a box.
///
/// `POST /boxes`, returns the [`Box1`].
#[doc(alias = "boxesPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateBox {
    box_: NewBox,
}

impl CreateBox {
    /// Creates it with its required parameters.
    pub fn new(box_: impl Into<NewBox>) -> Self {
        Self { box_: box_.into() }
    }
}

impl Operation for CreateBox {
    type Output = Box1;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "boxesPost", Method::POST, "/boxes").idempotent(true);

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).properties(&self.box_)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Reads a box.
///
/// `GET /boxes/{boxId}`, returns the [`Box1`].
#[doc(alias = "boxesFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetBox {
    box_id: BoxId,
    depth: Depth,
}

impl GetBox {
    /// Creates it with its required parameters.
    ///
    /// * `box_id`: Which box: the number that is burnt into the wood of its bottom, or that was written upon it before
    ///   there were any numbers.
    pub fn new(box_id: impl Into<BoxId>, depth: impl Into<Depth>) -> Self {
        Self { box_id: box_id.into(), depth: depth.into() }
    }
}

impl Operation for GetBox {
    type Output = Box1;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "boxesFindById", Method::GET, "/boxes/{boxId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.box_id.as_str()]).query("depth", &self.depth).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Checks a box.
///
/// `HEAD /boxes/{boxId}`, returns nothing.
#[doc(alias = "boxesHead")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CheckBox {
    box_id: BoxId,
}

impl CheckBox {
    /// Creates it with its required parameters.
    ///
    /// * `box_id`: Which box: the number that is burnt into the wood of its bottom, or that was written upon it before
    ///   there were any numbers.
    pub fn new(box_id: impl Into<BoxId>) -> Self {
        Self { box_id: box_id.into() }
    }
}

impl Operation for CheckBox {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "boxesHead", Method::HEAD, "/boxes/{boxId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.box_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

/// Replaces a box.
///
/// `PUT /boxes/{boxId}`, returns the [`Box1`].
#[doc(alias = "boxesPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceBox {
    box_id: BoxId,
    box_: Box1Replacement,
}

impl ReplaceBox {
    /// Creates it with its required parameters.
    ///
    /// * `box_id`: Which box: the number that is burnt into the wood of its bottom, or that was written upon it before
    ///   there were any numbers.
    pub fn new(box_id: impl Into<BoxId>, box_: impl Into<Box1Replacement>) -> Self {
        Self { box_id: box_id.into(), box_: box_.into() }
    }
}

impl Operation for ReplaceBox {
    type Output = Box1;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "boxesPut", Method::PUT, "/boxes/{boxId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.box_id.as_str()]).json(&self.box_)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Changes a box.
///
/// `PATCH /boxes/{boxId}`, returns the [`Box1`].
#[doc(alias = "boxesPatch")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct UpdateBox {
    box_id: BoxId,
    box_: BoxUpdate,
}

impl UpdateBox {
    /// Creates it with its required parameters.
    ///
    /// * `box_id`: Which box: the number that is burnt into the wood of its bottom, or that was written upon it before
    ///   there were any numbers.
    pub fn new(box_id: impl Into<BoxId>, box_: impl Into<BoxUpdate>) -> Self {
        Self { box_id: box_id.into(), box_: box_.into() }
    }
}

impl Operation for UpdateBox {
    type Output = Box1;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "boxesPatch", Method::PATCH, "/boxes/{boxId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.box_id.as_str()]).properties(&self.box_)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a box.
///
/// `DELETE /boxes/{boxId}`, returns nothing.
#[doc(alias = "boxesDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteBox {
    box_id: BoxId,
}

impl DeleteBox {
    /// Creates it with its required parameters.
    ///
    /// * `box_id`: Which box: the number that is burnt into the wood of its bottom, or that was written upon it before
    ///   there were any numbers.
    pub fn new(box_id: impl Into<BoxId>) -> Self {
        Self { box_id: box_id.into() }
    }
}

impl Operation for DeleteBox {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "boxesDelete", Method::DELETE, "/boxes/{boxId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.box_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}
