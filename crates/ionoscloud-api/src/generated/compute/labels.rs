// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{
    Body, DatacenterId, Error, Operation, OperationInfo, PageParams, Paged, PagedBy, RequestBuilder, decode,
};
use ionoscloud_models::compute::{Label, LabelList, NewResourceLabel, ResourceLabel, ResourceLabelList};

use super::PRODUCT;

/// Lists the labels in a data centre.
///
/// `GET /datacenters/{datacenterId}/labels`, returns the [`ResourceLabelList`].
#[doc(alias = "datacentersLabelsGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListDatacenterLabels {
    datacenter_id: DatacenterId,
    depth: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListDatacenterLabels {
    /// Lists every label in this data centre.
    pub fn new(datacenter_id: impl Into<DatacenterId>) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
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

impl Operation for ListDatacenterLabels {
    type Output = ResourceLabelList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "datacentersLabelsGet", Method::GET, "/datacenters/{datacenterId}/labels");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str()])
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

impl Paged for ListDatacenterLabels {
    type Item = ResourceLabel;
    const PAGED_BY: PagedBy = PagedBy::Whole;

    fn page_params(&self) -> PageParams {
        PageParams::default()
    }

    fn with_page(self, _: PageParams) -> Self {
        self
    }
}

/// Creates a label in a data centre.
///
/// `POST /datacenters/{datacenterId}/labels`, returns the [`ResourceLabel`].
#[doc(alias = "datacentersLabelsPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateDatacenterLabel {
    datacenter_id: DatacenterId,
    label: NewResourceLabel,
    depth: Option<u32>,
}

impl CreateDatacenterLabel {
    /// Creates this label in this data centre.
    pub fn new(datacenter_id: impl Into<DatacenterId>, label: impl Into<NewResourceLabel>) -> Self {
        Self { datacenter_id: datacenter_id.into(), label: label.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for CreateDatacenterLabel {
    type Output = ResourceLabel;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "datacentersLabelsPost", Method::POST, "/datacenters/{datacenterId}/labels");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str()])
            .query("depth", &self.depth)
            .properties(&self.label)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns a label in a data centre.
///
/// `GET /datacenters/{datacenterId}/labels/{key}`, returns the [`ResourceLabel`].
#[doc(alias = "datacentersLabelsFindByKey")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetDatacenterLabel {
    datacenter_id: DatacenterId,
    key: String,
    depth: Option<u32>,
}

impl GetDatacenterLabel {
    /// Returns the label in this data centre with this key.
    pub fn new(datacenter_id: impl Into<DatacenterId>, key: impl Into<String>) -> Self {
        Self { datacenter_id: datacenter_id.into(), key: key.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for GetDatacenterLabel {
    type Output = ResourceLabel;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersLabelsFindByKey",
        Method::GET,
        "/datacenters/{datacenterId}/labels/{key}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), &self.key]).query("depth", &self.depth).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the content of a label in a data centre; members that are not set are reset.
///
/// `PUT /datacenters/{datacenterId}/labels/{key}`, returns the [`ResourceLabel`].
#[doc(alias = "datacentersLabelsPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceDatacenterLabel {
    datacenter_id: DatacenterId,
    key: String,
    label: NewResourceLabel,
    depth: Option<u32>,
}

impl ReplaceDatacenterLabel {
    /// Replaces this label in this data centre.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        key: impl Into<String>,
        label: impl Into<NewResourceLabel>,
    ) -> Self {
        Self { datacenter_id: datacenter_id.into(), key: key.into(), label: label.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for ReplaceDatacenterLabel {
    type Output = ResourceLabel;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "datacentersLabelsPut", Method::PUT, "/datacenters/{datacenterId}/labels/{key}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), &self.key])
            .query("depth", &self.depth)
            .properties(&self.label)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a label in a data centre.
///
/// `DELETE /datacenters/{datacenterId}/labels/{key}`, returns nothing.
#[doc(alias = "datacentersLabelsDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteDatacenterLabel {
    datacenter_id: DatacenterId,
    key: String,
}

impl DeleteDatacenterLabel {
    /// Deletes this label in this data centre.
    pub fn new(datacenter_id: impl Into<DatacenterId>, key: impl Into<String>) -> Self {
        Self { datacenter_id: datacenter_id.into(), key: key.into() }
    }
}

impl Operation for DeleteDatacenterLabel {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersLabelsDelete",
        Method::DELETE,
        "/datacenters/{datacenterId}/labels/{key}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), &self.key]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}

/// Lists the labels of all resources.
///
/// `GET /labels`, returns the [`LabelList`].
#[doc(alias = "labelsGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListLabels {
    depth: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListLabels {
    /// Lists every label of the contract.
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

impl Operation for ListLabels {
    type Output = LabelList;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "labelsGet", Method::GET, "/labels");

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

impl Paged for ListLabels {
    type Item = Label;
    const PAGED_BY: PagedBy = PagedBy::Whole;

    fn page_params(&self) -> PageParams {
        PageParams::default()
    }

    fn with_page(self, _: PageParams) -> Self {
        self
    }
}

/// Returns a label by its URN.
///
/// `GET /labels/{labelurn}`, returns the [`Label`].
#[doc(alias = "labelsFindByUrn")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetLabel {
    urn: String,
    depth: Option<u32>,
}

impl GetLabel {
    /// Returns the label with this URN.
    pub fn new(urn: impl Into<String>) -> Self {
        Self { urn: urn.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for GetLabel {
    type Output = Label;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "labelsFindByUrn", Method::GET, "/labels/{labelurn}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[&self.urn]).query("depth", &self.depth).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}
