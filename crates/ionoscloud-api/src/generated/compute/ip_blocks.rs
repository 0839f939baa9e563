// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::compute::{IpBlock, IpBlockId, IpBlockList, IpBlockUpdate, NewIpBlock};

use super::PRODUCT;

/// Lists the IP blocks.
///
/// `GET /ipblocks`, returns an [`IpBlockList`].
#[doc(alias = "ipblocksGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListIpBlocks {
    depth: Option<u32>,
    offset: Option<u32>,
    limit: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListIpBlocks {
    /// Lists every IP block.
    pub fn new() -> Self {
        Self::default()
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }

    /// The number of items to skip.
    pub fn offset(mut self, offset: u32) -> Self {
        self.offset = Some(offset);
        self
    }

    /// The maximum number of items in a page.
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
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

impl Operation for ListIpBlocks {
    type Output = IpBlockList;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "ipblocksGet", Method::GET, "/ipblocks");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[])
            .query("depth", &self.depth)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .query("orderBy", &self.order_by)
            .query("maxResults", &self.max_results)
            .filters(&self.filters)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListIpBlocks {
    type Item = IpBlock;
    const MAX_LIMIT: u32 = 1000;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Creates an IP block.
///
/// `POST /ipblocks`, returns the [`IpBlock`]. Not idempotent: a repetition reserves a second block.
#[doc(alias = "ipblocksPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateIpBlock {
    ip_block: NewIpBlock,
    depth: Option<u32>,
}

impl CreateIpBlock {
    /// Creates this IP block.
    pub fn new(ip_block: impl Into<NewIpBlock>) -> Self {
        Self { ip_block: ip_block.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for CreateIpBlock {
    type Output = IpBlock;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "ipblocksPost", Method::POST, "/ipblocks");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).query("depth", &self.depth).properties(&self.ip_block)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns an IP block.
///
/// `GET /ipblocks/{ipblockId}`, returns the [`IpBlock`].
#[doc(alias = "ipblocksFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetIpBlock {
    ip_block_id: IpBlockId,
    depth: Option<u32>,
}

impl GetIpBlock {
    /// Returns the IP block with this id.
    pub fn new(ip_block_id: impl Into<IpBlockId>) -> Self {
        Self { ip_block_id: ip_block_id.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for GetIpBlock {
    type Output = IpBlock;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "ipblocksFindById", Method::GET, "/ipblocks/{ipblockId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.ip_block_id.as_str()]).query("depth", &self.depth).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the content of an IP block; members that are not set are reset.
///
/// `PUT /ipblocks/{ipblockId}`, returns the [`IpBlock`].
#[doc(alias = "ipblocksPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceIpBlock {
    ip_block_id: IpBlockId,
    ip_block: NewIpBlock,
    depth: Option<u32>,
}

impl ReplaceIpBlock {
    /// Replaces this IP block.
    pub fn new(ip_block_id: impl Into<IpBlockId>, ip_block: impl Into<NewIpBlock>) -> Self {
        Self { ip_block_id: ip_block_id.into(), ip_block: ip_block.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for ReplaceIpBlock {
    type Output = IpBlock;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "ipblocksPut", Method::PUT, "/ipblocks/{ipblockId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.ip_block_id.as_str()])
            .query("depth", &self.depth)
            .properties(&self.ip_block)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Changes an IP block; members that are not set stay as they are.
///
/// `PATCH /ipblocks/{ipblockId}`, returns the [`IpBlock`].
#[doc(alias = "ipblocksPatch")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct UpdateIpBlock {
    ip_block_id: IpBlockId,
    ip_block: IpBlockUpdate,
    depth: Option<u32>,
}

impl UpdateIpBlock {
    /// Changes this IP block.
    pub fn new(ip_block_id: impl Into<IpBlockId>, ip_block: impl Into<IpBlockUpdate>) -> Self {
        Self { ip_block_id: ip_block_id.into(), ip_block: ip_block.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for UpdateIpBlock {
    type Output = IpBlock;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "ipblocksPatch", Method::PATCH, "/ipblocks/{ipblockId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.ip_block_id.as_str()]).query("depth", &self.depth).json(&self.ip_block)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes an IP block.
///
/// `DELETE /ipblocks/{ipblockId}`, returns nothing. Rejected while something uses an address of the block.
#[doc(alias = "ipblocksDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteIpBlock {
    ip_block_id: IpBlockId,
}

impl DeleteIpBlock {
    /// Deletes this IP block.
    pub fn new(ip_block_id: impl Into<IpBlockId>) -> Self {
        Self { ip_block_id: ip_block_id.into() }
    }
}

impl Operation for DeleteIpBlock {
    type Output = ();
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "ipblocksDelete", Method::DELETE, "/ipblocks/{ipblockId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.ip_block_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}
