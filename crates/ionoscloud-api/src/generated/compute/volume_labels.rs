// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{
    Body, DatacenterId, Error, Operation, OperationInfo, PageParams, Paged, PagedBy, RequestBuilder, decode,
};
use ionoscloud_models::compute::{NewResourceLabel, ResourceLabel, ResourceLabelList, VolumeId};

use super::PRODUCT;

/// Lists the labels of a volume.
///
/// `GET /datacenters/{datacenterId}/volumes/{volumeId}/labels`, returns the [`ResourceLabelList`].
#[doc(alias = "datacentersVolumesLabelsGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListVolumeLabels {
    datacenter_id: DatacenterId,
    volume_id: VolumeId,
    depth: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListVolumeLabels {
    /// Lists every label of this volume.
    pub fn new(datacenter_id: impl Into<DatacenterId>, volume_id: impl Into<VolumeId>) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            volume_id: volume_id.into(),
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

impl Operation for ListVolumeLabels {
    type Output = ResourceLabelList;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersVolumesLabelsGet",
        Method::GET,
        "/datacenters/{datacenterId}/volumes/{volumeId}/labels",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.volume_id.as_str()])
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

impl Paged for ListVolumeLabels {
    type Item = ResourceLabel;
    const PAGED_BY: PagedBy = PagedBy::Whole;

    fn page_params(&self) -> PageParams {
        PageParams::default()
    }

    fn with_page(self, _: PageParams) -> Self {
        self
    }
}

/// Creates a label of a volume.
///
/// `POST /datacenters/{datacenterId}/volumes/{volumeId}/labels`, returns the [`ResourceLabel`].
#[doc(alias = "datacentersVolumesLabelsPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateVolumeLabel {
    datacenter_id: DatacenterId,
    volume_id: VolumeId,
    label: NewResourceLabel,
    depth: Option<u32>,
}

impl CreateVolumeLabel {
    /// Creates this label of this volume.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        volume_id: impl Into<VolumeId>,
        label: impl Into<NewResourceLabel>,
    ) -> Self {
        Self { datacenter_id: datacenter_id.into(), volume_id: volume_id.into(), label: label.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for CreateVolumeLabel {
    type Output = ResourceLabel;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersVolumesLabelsPost",
        Method::POST,
        "/datacenters/{datacenterId}/volumes/{volumeId}/labels",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.volume_id.as_str()])
            .query("depth", &self.depth)
            .properties(&self.label)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns a label of a volume.
///
/// `GET /datacenters/{datacenterId}/volumes/{volumeId}/labels/{key}`, returns the [`ResourceLabel`].
#[doc(alias = "datacentersVolumesLabelsFindByKey")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetVolumeLabel {
    datacenter_id: DatacenterId,
    volume_id: VolumeId,
    key: String,
    depth: Option<u32>,
}

impl GetVolumeLabel {
    /// Returns the label of this volume with this key.
    pub fn new(datacenter_id: impl Into<DatacenterId>, volume_id: impl Into<VolumeId>, key: impl Into<String>) -> Self {
        Self { datacenter_id: datacenter_id.into(), volume_id: volume_id.into(), key: key.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for GetVolumeLabel {
    type Output = ResourceLabel;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersVolumesLabelsFindByKey",
        Method::GET,
        "/datacenters/{datacenterId}/volumes/{volumeId}/labels/{key}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.volume_id.as_str(), &self.key])
            .query("depth", &self.depth)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the content of a label of a volume; members that are not set are reset.
///
/// `PUT /datacenters/{datacenterId}/volumes/{volumeId}/labels/{key}`, returns the [`ResourceLabel`].
#[doc(alias = "datacentersVolumesLabelsPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceVolumeLabel {
    datacenter_id: DatacenterId,
    volume_id: VolumeId,
    key: String,
    label: NewResourceLabel,
    depth: Option<u32>,
}

impl ReplaceVolumeLabel {
    /// Replaces this label of this volume.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        volume_id: impl Into<VolumeId>,
        key: impl Into<String>,
        label: impl Into<NewResourceLabel>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            volume_id: volume_id.into(),
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

impl Operation for ReplaceVolumeLabel {
    type Output = ResourceLabel;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersVolumesLabelsPut",
        Method::PUT,
        "/datacenters/{datacenterId}/volumes/{volumeId}/labels/{key}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.volume_id.as_str(), &self.key])
            .query("depth", &self.depth)
            .properties(&self.label)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a label of a volume.
///
/// `DELETE /datacenters/{datacenterId}/volumes/{volumeId}/labels/{key}`, returns nothing.
#[doc(alias = "datacentersVolumesLabelsDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteVolumeLabel {
    datacenter_id: DatacenterId,
    volume_id: VolumeId,
    key: String,
}

impl DeleteVolumeLabel {
    /// Deletes this label of this volume.
    pub fn new(datacenter_id: impl Into<DatacenterId>, volume_id: impl Into<VolumeId>, key: impl Into<String>) -> Self {
        Self { datacenter_id: datacenter_id.into(), volume_id: volume_id.into(), key: key.into() }
    }
}

impl Operation for DeleteVolumeLabel {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersVolumesLabelsDelete",
        Method::DELETE,
        "/datacenters/{datacenterId}/volumes/{volumeId}/labels/{key}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.volume_id.as_str(), &self.key]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}
