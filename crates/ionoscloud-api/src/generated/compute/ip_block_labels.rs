// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, PagedBy, RequestBuilder, decode};
use ionoscloud_models::compute::{IpBlockId, NewResourceLabel, ResourceLabel, ResourceLabelList};

use super::PRODUCT;

/// Lists the labels of an IP block.
///
/// `GET /ipblocks/{ipblockId}/labels`, returns the [`ResourceLabelList`].
#[doc(alias = "ipblocksLabelsGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListIpBlockLabels {
    ip_block_id: IpBlockId,
    depth: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListIpBlockLabels {
    /// Lists every label of this IP block.
    pub fn new(ip_block_id: impl Into<IpBlockId>) -> Self {
        Self { ip_block_id: ip_block_id.into(), depth: None, order_by: None, max_results: None, filters: Vec::new() }
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

impl Operation for ListIpBlockLabels {
    type Output = ResourceLabelList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "ipblocksLabelsGet", Method::GET, "/ipblocks/{ipblockId}/labels");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.ip_block_id.as_str()])
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

impl Paged for ListIpBlockLabels {
    type Item = ResourceLabel;
    const PAGED_BY: PagedBy = PagedBy::Whole;

    fn page_params(&self) -> PageParams {
        PageParams::default()
    }

    fn with_page(self, _: PageParams) -> Self {
        self
    }
}

/// Creates a label of an IP block.
///
/// `POST /ipblocks/{ipblockId}/labels`, returns the [`ResourceLabel`].
#[doc(alias = "ipblocksLabelsPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateIpBlockLabel {
    ip_block_id: IpBlockId,
    label: NewResourceLabel,
    depth: Option<u32>,
}

impl CreateIpBlockLabel {
    /// Creates this label of this IP block.
    pub fn new(ip_block_id: impl Into<IpBlockId>, label: impl Into<NewResourceLabel>) -> Self {
        Self { ip_block_id: ip_block_id.into(), label: label.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for CreateIpBlockLabel {
    type Output = ResourceLabel;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "ipblocksLabelsPost", Method::POST, "/ipblocks/{ipblockId}/labels");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.ip_block_id.as_str()])
            .query("depth", &self.depth)
            .properties(&self.label)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns a label of an IP block.
///
/// `GET /ipblocks/{ipblockId}/labels/{key}`, returns the [`ResourceLabel`].
#[doc(alias = "ipblocksLabelsFindByKey")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetIpBlockLabel {
    ip_block_id: IpBlockId,
    key: String,
    depth: Option<u32>,
}

impl GetIpBlockLabel {
    /// Returns the label of this IP block with this key.
    pub fn new(ip_block_id: impl Into<IpBlockId>, key: impl Into<String>) -> Self {
        Self { ip_block_id: ip_block_id.into(), key: key.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for GetIpBlockLabel {
    type Output = ResourceLabel;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "ipblocksLabelsFindByKey", Method::GET, "/ipblocks/{ipblockId}/labels/{key}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.ip_block_id.as_str(), &self.key]).query("depth", &self.depth).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the content of a label of an IP block; members that are not set are reset.
///
/// `PUT /ipblocks/{ipblockId}/labels/{key}`, returns the [`ResourceLabel`].
#[doc(alias = "ipblocksLabelsPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceIpBlockLabel {
    ip_block_id: IpBlockId,
    key: String,
    label: NewResourceLabel,
    depth: Option<u32>,
}

impl ReplaceIpBlockLabel {
    /// Replaces this label of this IP block.
    pub fn new(ip_block_id: impl Into<IpBlockId>, key: impl Into<String>, label: impl Into<NewResourceLabel>) -> Self {
        Self { ip_block_id: ip_block_id.into(), key: key.into(), label: label.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for ReplaceIpBlockLabel {
    type Output = ResourceLabel;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "ipblocksLabelsPut", Method::PUT, "/ipblocks/{ipblockId}/labels/{key}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.ip_block_id.as_str(), &self.key])
            .query("depth", &self.depth)
            .properties(&self.label)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a label of an IP block.
///
/// `DELETE /ipblocks/{ipblockId}/labels/{key}`, returns nothing.
#[doc(alias = "ipblocksLabelsDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteIpBlockLabel {
    ip_block_id: IpBlockId,
    key: String,
}

impl DeleteIpBlockLabel {
    /// Deletes this label of this IP block.
    pub fn new(ip_block_id: impl Into<IpBlockId>, key: impl Into<String>) -> Self {
        Self { ip_block_id: ip_block_id.into(), key: key.into() }
    }
}

impl Operation for DeleteIpBlockLabel {
    type Output = ();
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "ipblocksLabelsDelete", Method::DELETE, "/ipblocks/{ipblockId}/labels/{key}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.ip_block_id.as_str(), &self.key]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}
