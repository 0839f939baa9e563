// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, DatacenterId, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::compute::{Image, ImageId, ImageList, ServerId};

use super::PRODUCT;

/// Lists the images of CD-ROMs that are attached to a server.
///
/// `GET /datacenters/{datacenterId}/servers/{serverId}/cdroms`, returns an [`ImageList`].
#[doc(alias = "datacentersServersCdromsGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListAttachedCdroms {
    datacenter_id: DatacenterId,
    server_id: ServerId,
    depth: Option<u32>,
    offset: Option<u32>,
    limit: Option<u32>,
    order_by: Option<String>,
    max_results: Option<u32>,
    filters: Vec<(String, String)>,
}

impl ListAttachedCdroms {
    /// Lists every attached image of this server.
    pub fn new(datacenter_id: impl Into<DatacenterId>, server_id: impl Into<ServerId>) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            server_id: server_id.into(),
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

impl Operation for ListAttachedCdroms {
    type Output = ImageList;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersServersCdromsGet",
        Method::GET,
        "/datacenters/{datacenterId}/servers/{serverId}/cdroms",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.server_id.as_str()])
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

impl Paged for ListAttachedCdroms {
    type Item = Image;
    const MAX_LIMIT: u32 = 10000;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Attaches the image of a CD-ROM to a server.
///
/// `POST /datacenters/{datacenterId}/servers/{serverId}/cdroms`, returns the [`Image`].
#[doc(alias = "datacentersServersCdromsPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct AttachCdrom {
    datacenter_id: DatacenterId,
    server_id: ServerId,
    image_id: ImageId,
    depth: Option<u32>,
}

impl AttachCdrom {
    /// Attaches this image to this server.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        server_id: impl Into<ServerId>,
        image_id: impl Into<ImageId>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            server_id: server_id.into(),
            image_id: image_id.into(),
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

impl Operation for AttachCdrom {
    type Output = Image;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersServersCdromsPost",
        Method::POST,
        "/datacenters/{datacenterId}/servers/{serverId}/cdroms",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.server_id.as_str()])
            .query("depth", &self.depth)
            .member(&["id"], &self.image_id)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns an image of a CD-ROM that is attached to a server.
///
/// `GET /datacenters/{datacenterId}/servers/{serverId}/cdroms/{cdromId}`, returns the [`Image`].
#[doc(alias = "datacentersServersCdromsFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetAttachedCdrom {
    datacenter_id: DatacenterId,
    server_id: ServerId,
    image_id: ImageId,
    depth: Option<u32>,
}

impl GetAttachedCdrom {
    /// Returns the image of this server with this id.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        server_id: impl Into<ServerId>,
        image_id: impl Into<ImageId>,
    ) -> Self {
        Self {
            datacenter_id: datacenter_id.into(),
            server_id: server_id.into(),
            image_id: image_id.into(),
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

impl Operation for GetAttachedCdrom {
    type Output = Image;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersServersCdromsFindById",
        Method::GET,
        "/datacenters/{datacenterId}/servers/{serverId}/cdroms/{cdromId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.server_id.as_str(), self.image_id.as_str()])
            .query("depth", &self.depth)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Detaches the image of a CD-ROM from a server.
///
/// `DELETE /datacenters/{datacenterId}/servers/{serverId}/cdroms/{cdromId}`, returns nothing. The image itself stays.
#[doc(alias = "datacentersServersCdromsDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DetachCdrom {
    datacenter_id: DatacenterId,
    server_id: ServerId,
    image_id: ImageId,
}

impl DetachCdrom {
    /// Detaches this image from this server.
    pub fn new(
        datacenter_id: impl Into<DatacenterId>,
        server_id: impl Into<ServerId>,
        image_id: impl Into<ImageId>,
    ) -> Self {
        Self { datacenter_id: datacenter_id.into(), server_id: server_id.into(), image_id: image_id.into() }
    }
}

impl Operation for DetachCdrom {
    type Output = ();
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "datacentersServersCdromsDelete",
        Method::DELETE,
        "/datacenters/{datacenterId}/servers/{serverId}/cdroms/{cdromId}",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.datacenter_id.as_str(), self.server_id.as_str(), self.image_id.as_str()])
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}
