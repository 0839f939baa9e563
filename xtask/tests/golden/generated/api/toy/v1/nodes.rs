// Written by `cargo xtask codegen` from toy.json, sha256
// 4cd002da0d8d5ced36ec8f7c008b46ea826f7639cbfe4a8bcb94a66b2cab5020;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, PagedBy, RequestBuilder, decode};
use ionoscloud_models::toy::v1::{Node, NodeList};

use super::PRODUCT;

/// Lists the nodes.
///
/// `GET /nodes`, returns a [`NodeList`]. Deprecated by the API.
#[doc(alias = "nodesGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListNodes {
    limit: Option<u32>,
    pagination_token: Option<String>,
    ip: Vec<String>,
}

impl ListNodes {
    /// Creates it without parameters.
    pub fn new() -> Self {
        Self::default()
    }

    /// At most this many items.
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    #[doc(alias = "pagination.token")]
    pub fn pagination_token(mut self, pagination_token: impl Into<String>) -> Self {
        self.pagination_token = Some(pagination_token.into());
        self
    }

    #[doc(alias = "filter.ip")]
    pub fn ip(mut self, ip: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ip = ip.into_iter().map(Into::into).collect();
        self
    }
}

impl Operation for ListNodes {
    type Output = NodeList;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "nodesGet", Method::GET, "/nodes");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[])
            .query("limit", &self.limit)
            .query("pagination.token", &self.pagination_token)
            .query("filter.ip", &self.ip)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListNodes {
    type Item = Node;
    const PAGED_BY: PagedBy = PagedBy::Token;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: None }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, ..self }
    }

    fn with_token(self, token: &str) -> Self {
        self.pagination_token(token)
    }
}

/// Creates a node.
///
/// `POST /nodes`, returns a list of strings or nothing.
#[doc(alias = "nodesPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateNode {
    nodes: Vec<Node>,
}

impl CreateNode {
    /// Creates it with its required parameters.
    pub fn new(nodes: impl IntoIterator<Item = impl Into<Node>>) -> Self {
        Self { nodes: nodes.into_iter().map(Into::into).collect() }
    }
}

impl Operation for CreateNode {
    type Output = Option<Vec<String>>;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "nodesPost", Method::POST, "/nodes");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).json(&self.nodes)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::optional_json(Self::INFO, response)
    }
}
