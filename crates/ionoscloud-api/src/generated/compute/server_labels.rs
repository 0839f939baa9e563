// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{
    Body, DatacenterId, Error, Operation, OperationInfo, PageParams, Paged, PagedBy, RequestBuilder, decode,
};
use ionoscloud_models::compute::{NewResourceLabel, ResourceLabel, ResourceLabelList, ServerId};

use super::PRODUCT;

/// Lists the labels of a server.
///
/// `GET /datacenters/{datacenterId}/servers/{serverId}/labels`, returns the [`ResourceLabelList`].
#[doc(alias = "datacentersServersLabelsGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListServerLabels {
    datacenter_id: DatacenterId,
    server_id: ServerId,
    depth: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListServerLabels {
    /// Lists every label of this server.
    pub fn new(datacenter_id: impl Into<DatacenterId>, server_id: impl Into<ServerId>) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            server_id: server_id.into(),
            depth: None,
            order_by: None,
            max_results: None,
            filters: Vec::new(),
        }
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

impl Operation for ListServerLabels {
    type Output = ResourceLabelList;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersServersLabelsGet",
        Method::GET,
        "/datacenters/{datacenterId}/servers/{serverId}/labels",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.server_id.as_str()])
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

impl Paged for ListServerLabels {
    type Item = ResourceLabel;
    const PAGED_BY: PagedBy = PagedBy::Whole;

    fn page_params(&self) -> PageParams {
        PageParams::default()
    }

    fn with_page(self, _: PageParams) -> Self {
        self
    }
}

/// Creates a label of a server.
///
/// `POST /datacenters/{datacenterId}/servers/{serverId}/labels`, returns the [`ResourceLabel`].
#[doc(alias = "datacentersServersLabelsPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateServerLabel {
    datacenter_id: DatacenterId,
    server_id: ServerId,
    label: NewResourceLabel,
    depth: Option<u32>,
}

impl CreateServerLabel {
    /// Creates this label of this server.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        server_id: impl Into<ServerId>,
        label: impl Into<NewResourceLabel>,
    ) -> Self {
        Self { datacenter_id: datacenter_id.into(), server_id: server_id.into(), label: label.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for CreateServerLabel {
    type Output = ResourceLabel;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersServersLabelsPost",
        Method::POST,
        "/datacenters/{datacenterId}/servers/{serverId}/labels",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.server_id.as_str()])
            .query("depth", &self.depth)
            .properties(&self.label)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns a label of a server.
///
/// `GET /datacenters/{datacenterId}/servers/{serverId}/labels/{key}`, returns the [`ResourceLabel`].
#[doc(alias = "datacentersServersLabelsFindByKey")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetServerLabel {
    datacenter_id: DatacenterId,
    server_id: ServerId,
    key: String,
    depth: Option<u32>,
}

impl GetServerLabel {
    /// Returns the label of this server with this key.
    pub fn new(datacenter_id: impl Into<DatacenterId>, server_id: impl Into<ServerId>, key: impl Into<String>) -> Self {
        Self { datacenter_id: datacenter_id.into(), server_id: server_id.into(), key: key.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for GetServerLabel {
    type Output = ResourceLabel;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersServersLabelsFindByKey",
        Method::GET,
        "/datacenters/{datacenterId}/servers/{serverId}/labels/{key}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.server_id.as_str(), &self.key])
            .query("depth", &self.depth)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the content of a label of a server; members that are not set are reset.
///
/// `PUT /datacenters/{datacenterId}/servers/{serverId}/labels/{key}`, returns the [`ResourceLabel`].
#[doc(alias = "datacentersServersLabelsPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceServerLabel {
    datacenter_id: DatacenterId,
    server_id: ServerId,
    key: String,
    label: NewResourceLabel,
    depth: Option<u32>,
}

impl ReplaceServerLabel {
    /// Replaces this label of this server.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        server_id: impl Into<ServerId>,
        key: impl Into<String>,
        label: impl Into<NewResourceLabel>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            server_id: server_id.into(),
            key: key.into(),
            label: label.into(),
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

impl Operation for ReplaceServerLabel {
    type Output = ResourceLabel;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersServersLabelsPut",
        Method::PUT,
        "/datacenters/{datacenterId}/servers/{serverId}/labels/{key}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.server_id.as_str(), &self.key])
            .query("depth", &self.depth)
            .properties(&self.label)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a label of a server.
///
/// `DELETE /datacenters/{datacenterId}/servers/{serverId}/labels/{key}`, returns nothing.
#[doc(alias = "datacentersServersLabelsDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteServerLabel {
    datacenter_id: DatacenterId,
    server_id: ServerId,
    key: String,
}

impl DeleteServerLabel {
    /// Deletes this label of this server.
    pub fn new(datacenter_id: impl Into<DatacenterId>, server_id: impl Into<ServerId>, key: impl Into<String>) -> Self {
        Self { datacenter_id: datacenter_id.into(), server_id: server_id.into(), key: key.into() }
    }
}

impl Operation for DeleteServerLabel {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersServersLabelsDelete",
        Method::DELETE,
        "/datacenters/{datacenterId}/servers/{serverId}/labels/{key}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.server_id.as_str(), &self.key]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}
