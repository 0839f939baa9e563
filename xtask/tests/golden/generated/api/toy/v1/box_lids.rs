// Written by `cargo xtask codegen` from toy.json, sha256
// 4cd002da0d8d5ced36ec8f7c008b46ea826f7639cbfe4a8bcb94a66b2cab5020;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{AuthMethod, Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::toy::v1::{BoxId, Lid, LidPage};

use super::PRODUCT;

/// Lists the lids.
///
/// `GET /boxes/{boxId}/lids`, returns a [`LidPage`].
#[doc(alias = "lidsGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListLids {
    box_id: BoxId,
    limit: Option<u32>,
    offset: Option<u32>,
}

impl ListLids {
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

impl Operation for ListLids {
    type Output = LidPage;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "lidsGet", Method::GET, "/boxes/{boxId}/lids");

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

impl Paged for ListLids {
    type Item = Lid;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Returns the box lid.
///
/// `GET /boxes/{boxId}/lids/{lidNumber}`, returns the [`Lid`].
#[doc(alias = "lidsFindByNumber")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetBoxLid {
    box_id: BoxId,
    lid_number: u64,
}

impl GetBoxLid {
    /// Creates it with its required parameters.
    ///
    /// * `box_id`: Which box: the number that is burnt into the wood of its bottom, or that was written upon it before
    ///   there were any numbers.
    pub fn new(box_id: impl Into<BoxId>, lid_number: u64) -> Self {
        Self { box_id: box_id.into(), lid_number }
    }
}

impl Operation for GetBoxLid {
    type Output = Lid;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "lidsFindByNumber", Method::GET, "/boxes/{boxId}/lids/{lidNumber}")
            .with_auth_methods(&[AuthMethod::Bearer]);

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.box_id.as_str(), &self.lid_number.to_string()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}
