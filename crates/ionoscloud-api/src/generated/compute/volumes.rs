// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, DatacenterId, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::compute::{NewVolume, Volume, VolumeId, VolumeList, VolumeUpdate};

use super::PRODUCT;

/// Lists the volumes in a data centre.
///
/// `GET /datacenters/{datacenterId}/volumes`, returns a [`VolumeList`].
#[doc(alias = "datacentersVolumesGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListVolumes {
    datacenter_id: DatacenterId,
    depth: Option<u32>,
    offset: Option<u32>,
    limit: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListVolumes {
    /// Lists every volume in this data centre.
    pub fn new(datacenter_id: impl Into<DatacenterId>) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            depth: None,
            offset: None,
            limit: None,
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

impl Operation for ListVolumes {
    type Output = VolumeList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "datacentersVolumesGet", Method::GET, "/datacenters/{datacenterId}/volumes");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str()])
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

impl Paged for ListVolumes {
    type Item = Volume;
    const MAX_LIMIT: u32 = 10000;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Creates a volume in a data centre.
///
/// `POST /datacenters/{datacenterId}/volumes`, returns the [`Volume`]. Not idempotent. A volume needs a size, and an
/// image, an alias or a licence type. The response has the id, and the state is `BUSY` until the request is done.
#[doc(alias = "datacentersVolumesPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateVolume {
    datacenter_id: DatacenterId,
    volume: NewVolume,
    depth: Option<u32>,
}

impl CreateVolume {
    /// Creates this volume in this data centre.
    pub fn new(datacenter_id: impl Into<DatacenterId>, volume: impl Into<NewVolume>) -> Self {
        Self { datacenter_id: datacenter_id.into(), volume: volume.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for CreateVolume {
    type Output = Volume;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "datacentersVolumesPost", Method::POST, "/datacenters/{datacenterId}/volumes");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str()])
            .query("depth", &self.depth)
            .properties(&self.volume)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns a volume in a data centre.
///
/// `GET /datacenters/{datacenterId}/volumes/{volumeId}`, returns the [`Volume`].
#[doc(alias = "datacentersVolumesFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetVolume {
    datacenter_id: DatacenterId,
    volume_id: VolumeId,
    depth: Option<u32>,
}

impl GetVolume {
    /// Returns the volume in this data centre with this id.
    pub fn new(datacenter_id: impl Into<DatacenterId>, volume_id: impl Into<VolumeId>) -> Self {
        Self { datacenter_id: datacenter_id.into(), volume_id: volume_id.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for GetVolume {
    type Output = Volume;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersVolumesFindById",
        Method::GET,
        "/datacenters/{datacenterId}/volumes/{volumeId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.volume_id.as_str()])
            .query("depth", &self.depth)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces the content of a volume in a data centre; members that are not set are reset.
///
/// `PUT /datacenters/{datacenterId}/volumes/{volumeId}`, returns the [`Volume`].
#[doc(alias = "datacentersVolumesPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceVolume {
    datacenter_id: DatacenterId,
    volume_id: VolumeId,
    volume: NewVolume,
    depth: Option<u32>,
}

impl ReplaceVolume {
    /// Replaces this volume in this data centre.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        volume_id: impl Into<VolumeId>,
        volume: impl Into<NewVolume>,
    ) -> Self {
        Self { datacenter_id: datacenter_id.into(), volume_id: volume_id.into(), volume: volume.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for ReplaceVolume {
    type Output = Volume;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersVolumesPut",
        Method::PUT,
        "/datacenters/{datacenterId}/volumes/{volumeId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.volume_id.as_str()])
            .query("depth", &self.depth)
            .properties(&self.volume)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Changes a volume in a data centre; members that are not set stay as they are.
///
/// `PATCH /datacenters/{datacenterId}/volumes/{volumeId}`, returns the [`Volume`]. A volume can grow and not shrink.
#[doc(alias = "datacentersVolumesPatch")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct UpdateVolume {
    datacenter_id: DatacenterId,
    volume_id: VolumeId,
    volume: VolumeUpdate,
    depth: Option<u32>,
}

impl UpdateVolume {
    /// Changes this volume in this data centre.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        volume_id: impl Into<VolumeId>,
        volume: impl Into<VolumeUpdate>,
    ) -> Self {
        Self { datacenter_id: datacenter_id.into(), volume_id: volume_id.into(), volume: volume.into(), depth: None }
    }

    /// Level of detail, 0 to 10: 0 is the resource alone, 1 adds the ids of what is inside, 2 its properties, and so
    /// on.
    pub fn depth(mut self, depth: u32) -> Self {
        self.depth = Some(depth);
        self
    }
}

impl Operation for UpdateVolume {
    type Output = Volume;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersVolumesPatch",
        Method::PATCH,
        "/datacenters/{datacenterId}/volumes/{volumeId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.volume_id.as_str()])
            .query("depth", &self.depth)
            .json(&self.volume)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a volume in a data centre.
///
/// `DELETE /datacenters/{datacenterId}/volumes/{volumeId}`, returns nothing.
#[doc(alias = "datacentersVolumesDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteVolume {
    datacenter_id: DatacenterId,
    volume_id: VolumeId,
}

impl DeleteVolume {
    /// Deletes this volume in this data centre.
    pub fn new(datacenter_id: impl Into<DatacenterId>, volume_id: impl Into<VolumeId>) -> Self {
        Self { datacenter_id: datacenter_id.into(), volume_id: volume_id.into() }
    }
}

impl Operation for DeleteVolume {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersVolumesDelete",
        Method::DELETE,
        "/datacenters/{datacenterId}/volumes/{volumeId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.volume_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}
