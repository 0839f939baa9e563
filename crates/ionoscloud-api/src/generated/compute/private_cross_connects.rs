// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, PagedBy, RequestBuilder, decode};
use ionoscloud_models::compute::{
    CrossConnectId, NewPrivateCrossConnect, PrivateCrossConnect, PrivateCrossConnectList, PrivateCrossConnectUpdate,
};

use super::PRODUCT;

/// Lists the cross connects.
///
/// `GET /pccs`, returns the [`PrivateCrossConnectList`].
#[doc(alias = "pccsGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListPrivateCrossConnects {
    depth: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListPrivateCrossConnects {
    /// Lists every cross connect.
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

impl Operation for ListPrivateCrossConnects {
    type Output = PrivateCrossConnectList;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "pccsGet", Method::GET, "/pccs");

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

impl Paged for ListPrivateCrossConnects {
    type Item = PrivateCrossConnect;
    const PAGED_BY: PagedBy = PagedBy::Whole;

    fn page_params(&self) -> PageParams {
        PageParams::default()
    }

    fn with_page(self, _: PageParams) -> Self {
        self
    }
}

/// Creates a cross connect.
///
/// `POST /pccs`, returns the [`PrivateCrossConnect`].
#[doc(alias = "pccsPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreatePrivateCrossConnect {
    private_cross_connect: NewPrivateCrossConnect,
    depth: Option<u32>,
}

impl CreatePrivateCrossConnect {
    /// Creates this cross connect.
    pub fn new(private_cross_connect: impl Into<NewPrivateCrossConnect>) -> Self {
        Self { private_cross_connect: private_cross_connect.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for CreatePrivateCrossConnect {
    type Output = PrivateCrossConnect;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "pccsPost", Method::POST, "/pccs");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).query("depth", &self.depth).properties(&self.private_cross_connect)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns a cross connect.
///
/// `GET /pccs/{pccId}`, returns the [`PrivateCrossConnect`].
#[doc(alias = "pccsFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetPrivateCrossConnect {
    cross_connect_id: CrossConnectId,
    depth: Option<u32>,
}

impl GetPrivateCrossConnect {
    /// Returns the cross connect with this id.
    pub fn new(cross_connect_id: impl Into<CrossConnectId>) -> Self {
        Self { cross_connect_id: cross_connect_id.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for GetPrivateCrossConnect {
    type Output = PrivateCrossConnect;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "pccsFindById", Method::GET, "/pccs/{pccId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cross_connect_id.as_str()]).query("depth", &self.depth).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Changes a cross connect; members that are not set stay as they are.
///
/// `PATCH /pccs/{pccId}`, returns the [`PrivateCrossConnect`].
#[doc(alias = "pccsPatch")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct UpdatePrivateCrossConnect {
    cross_connect_id: CrossConnectId,
    private_cross_connect: PrivateCrossConnectUpdate,
    depth: Option<u32>,
}

impl UpdatePrivateCrossConnect {
    /// Changes this cross connect.
    pub fn new(
        cross_connect_id: impl Into<CrossConnectId>,
        private_cross_connect: impl Into<PrivateCrossConnectUpdate>,
    ) -> Self {
        Self {
            cross_connect_id: cross_connect_id.into(),
            private_cross_connect: private_cross_connect.into(),
            depth: None,
        }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for UpdatePrivateCrossConnect {
    type Output = PrivateCrossConnect;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "pccsPatch", Method::PATCH, "/pccs/{pccId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cross_connect_id.as_str()])
            .query("depth", &self.depth)
            .json(&self.private_cross_connect)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a cross connect.
///
/// `DELETE /pccs/{pccId}`, returns nothing. Rejected while LANs are connected.
#[doc(alias = "pccsDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeletePrivateCrossConnect {
    cross_connect_id: CrossConnectId,
}

impl DeletePrivateCrossConnect {
    /// Deletes this cross connect.
    pub fn new(cross_connect_id: impl Into<CrossConnectId>) -> Self {
        Self { cross_connect_id: cross_connect_id.into() }
    }
}

impl Operation for DeletePrivateCrossConnect {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "pccsDelete", Method::DELETE, "/pccs/{pccId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.cross_connect_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}
