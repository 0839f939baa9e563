// Written by `cargo xtask codegen` from toy.json, sha256
// 4cd002da0d8d5ced36ec8f7c008b46ea826f7639cbfe4a8bcb94a66b2cab5020;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::toy::v1::{BoxId, Marble, MarbleId, MarbleList, MarbleUpdate, NewMarble};

use super::PRODUCT;

/// Lists the box marbles.
///
/// `GET /boxes/{boxId}/marbles`, returns a [`MarbleList`].
#[doc(alias = "marblesGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListBoxMarbles {
    box_id: BoxId,
    limit: Option<u32>,
    offset: Option<u32>,
}

impl ListBoxMarbles {
    /// Creates it with its required parameters.
    ///
    /// * `box_id`: Which box: the number that is burnt into the wood of its bottom, or that was written upon it before
    ///   there were any numbers.
    pub fn new(box_id: impl Into<BoxId>) -> Self {
        Self { box_id: box_id.into(), limit: None, offset: None }
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
}

impl Operation for ListBoxMarbles {
    type Output = MarbleList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "marblesGet", Method::GET, "/boxes/{boxId}/marbles");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.box_id.as_str()])
            .query("limit", &self.limit)
            .query("offset", &self.offset)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListBoxMarbles {
    type Item = Marble;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Creates a box marble.
///
/// `POST /boxes/{boxId}/marbles`, returns the [`Marble`].
#[doc(alias = "marblesPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateBoxMarble {
    box_id: BoxId,
    marble: NewMarble,
}

impl CreateBoxMarble {
    /// Creates it with its required parameters.
    ///
    /// * `box_id`: Which box: the number that is burnt into the wood of its bottom, or that was written upon it before
    ///   there were any numbers.
    pub fn new(box_id: impl Into<BoxId>, marble: impl Into<NewMarble>) -> Self {
        Self { box_id: box_id.into(), marble: marble.into() }
    }
}

impl Operation for CreateBoxMarble {
    type Output = Marble;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "marblesPost", Method::POST, "/boxes/{boxId}/marbles");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.box_id.as_str()]).properties(&self.marble)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns the box marble.
///
/// `GET /boxes/{boxId}/marbles/{marbleId}`, returns the [`Marble`].
#[doc(alias = "marblesFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetBoxMarble {
    box_id: BoxId,
    marble_id: MarbleId,
}

impl GetBoxMarble {
    /// Creates it with its required parameters.
    ///
    /// * `box_id`: Which box: the number that is burnt into the wood of its bottom, or that was written upon it before
    ///   there were any numbers.
    pub fn new(box_id: impl Into<BoxId>, marble_id: impl Into<MarbleId>) -> Self {
        Self { box_id: box_id.into(), marble_id: marble_id.into() }
    }
}

impl Operation for GetBoxMarble {
    type Output = Marble;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "marblesFindById", Method::GET, "/boxes/{boxId}/marbles/{marbleId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.box_id.as_str(), self.marble_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Changes a box marble.
///
/// `PATCH /boxes/{boxId}/marbles/{marbleId}`, returns the [`Marble`].
#[doc(alias = "marblesPatch")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct UpdateBoxMarble {
    box_id: BoxId,
    marble_id: MarbleId,
    marble: MarbleUpdate,
}

impl UpdateBoxMarble {
    /// Creates it with its required parameters.
    ///
    /// * `box_id`: Which box: the number that is burnt into the wood of its bottom, or that was written upon it before
    ///   there were any numbers.
    pub fn new(box_id: impl Into<BoxId>, marble_id: impl Into<MarbleId>, marble: impl Into<MarbleUpdate>) -> Self {
        Self { box_id: box_id.into(), marble_id: marble_id.into(), marble: marble.into() }
    }
}

impl Operation for UpdateBoxMarble {
    type Output = Marble;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "marblesPatch", Method::PATCH, "/boxes/{boxId}/marbles/{marbleId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.box_id.as_str(), self.marble_id.as_str()]).json(&self.marble)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a box marble.
///
/// `DELETE /boxes/{boxId}/marbles/{marbleId}`, returns nothing.
#[doc(alias = "marblesDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteBoxMarble {
    box_id: BoxId,
    marble_id: MarbleId,
}

impl DeleteBoxMarble {
    /// Creates it with its required parameters.
    ///
    /// * `box_id`: Which box: the number that is burnt into the wood of its bottom, or that was written upon it before
    ///   there were any numbers.
    pub fn new(box_id: impl Into<BoxId>, marble_id: impl Into<MarbleId>) -> Self {
        Self { box_id: box_id.into(), marble_id: marble_id.into() }
    }
}

impl Operation for DeleteBoxMarble {
    type Output = ();
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "marblesDelete", Method::DELETE, "/boxes/{boxId}/marbles/{marbleId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.box_id.as_str(), self.marble_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}
