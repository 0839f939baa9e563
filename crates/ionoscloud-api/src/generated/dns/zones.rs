// Written by `cargo xtask codegen` from dns.json, sha256
// fc1d3f35b528d06e1eab411751a1c7f2be1689d32848fd5d173ae95a0a387d4b;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{
    Body, Error, Operation, OperationInfo, PageParams, Paged, ProvisioningState, RequestBuilder, decode,
};
use ionoscloud_models::dns::{NewZone, Zone, ZoneId, ZoneList};

use super::PRODUCT;

/// Lists the zones of the contract, one page at a time.
///
/// `GET /zones`, returns a [`ZoneList`].
#[doc(alias = "zonesGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListZones {
    state: Option<ProvisioningState>,
    zone_name: Option<String>,
    offset: Option<u32>,
    limit: Option<u32>,
}

impl ListZones {
    /// Lists every zone.
    pub fn new() -> Self {
        Self::default()
    }

    /// The state of the items.
    #[doc(alias = "filter.state")]
    pub fn state(mut self, state: impl Into<ProvisioningState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// A text that the zone name contains.
    #[doc(alias = "filter.zoneName")]
    pub fn zone_name(mut self, zone_name: impl Into<String>) -> Self {
        self.zone_name = Some(zone_name.into());
        self
    }

    /// The number of items to skip; 0 by default.
    pub fn offset(mut self, offset: u32) -> Self {
        self.offset = Some(offset);
        self
    }

    /// The maximum number of items in a page, 1 to 1000; the API's default applies if this is not set.
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }
}

impl Operation for ListZones {
    type Output = ZoneList;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "zonesGet", Method::GET, "/zones");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[])
            .query("filter.state", &self.state)
            .query("filter.zoneName", &self.zone_name)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListZones {
    type Item = Zone;
    const MAX_LIMIT: u32 = 1000;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Creates a zone.
///
/// `POST /zones`, returns the [`Zone`]. Not idempotent. The state in the response is `AVAILABLE` as a rule; `FAILED`
/// means that the API did not accept the data. The name servers in the metadata are those to delegate to.
#[doc(alias = "zonesPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateZone {
    zone: NewZone,
}

impl CreateZone {
    /// Creates this zone.
    pub fn new(zone: impl Into<NewZone>) -> Self {
        Self { zone: zone.into() }
    }
}

impl Operation for CreateZone {
    type Output = Zone;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "zonesPost", Method::POST, "/zones");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).properties(&self.zone)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns one zone.
///
/// `GET /zones/{zoneId}`, returns the [`Zone`]. Returns 404 once a deletion is complete.
#[doc(alias = "zonesFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetZone {
    zone_id: ZoneId,
}

impl GetZone {
    /// Returns the zone with this id.
    ///
    /// * `zone_id`: The zone.
    pub fn new(zone_id: impl Into<ZoneId>) -> Self {
        Self { zone_id: zone_id.into() }
    }
}

impl Operation for GetZone {
    type Output = Zone;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "zonesFindById", Method::GET, "/zones/{zoneId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.zone_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces description and status of a zone.
///
/// `PUT /zones/{zoneId}`, returns the [`Zone`]. Members that are left out return to their defaults: no description,
/// enabled. The name cannot change. A state of `FAILED` in the response means that the API did not accept the data.
#[doc(alias = "zonesPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceZone {
    zone_id: ZoneId,
    zone: NewZone,
}

impl ReplaceZone {
    /// Replaces the settings of this zone.
    ///
    /// * `zone_id`: The zone.
    pub fn new(zone_id: impl Into<ZoneId>, zone: impl Into<NewZone>) -> Self {
        Self { zone_id: zone_id.into(), zone: zone.into() }
    }
}

impl Operation for ReplaceZone {
    type Output = Zone;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "zonesPut", Method::PUT, "/zones/{zoneId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.zone_id.as_str()]).properties(&self.zone)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a zone.
///
/// `DELETE /zones/{zoneId}`, returns nothing. The response precedes the end of the deletion, after which reading the
/// zone returns 404.
#[doc(alias = "zonesDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteZone {
    zone_id: ZoneId,
}

impl DeleteZone {
    /// Deletes this zone.
    ///
    /// * `zone_id`: The zone.
    pub fn new(zone_id: impl Into<ZoneId>) -> Self {
        Self { zone_id: zone_id.into() }
    }
}

impl Operation for DeleteZone {
    type Output = ();
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "zonesDelete", Method::DELETE, "/zones/{zoneId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.zone_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}
