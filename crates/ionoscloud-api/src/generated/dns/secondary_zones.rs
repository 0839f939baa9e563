// Written by `cargo xtask codegen` from dns.json, sha256
// fc1d3f35b528d06e1eab411751a1c7f2be1689d32848fd5d173ae95a0a387d4b;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{
    Body, Error, Operation, OperationInfo, PageParams, Paged, ProvisioningState, RequestBuilder, decode,
};
use ionoscloud_models::dns::{NewSecondaryZone, SecondaryZone, SecondaryZoneId, SecondaryZoneList};

use super::PRODUCT;

/// Lists the secondary zones of the contract, one page at a time.
///
/// `GET /secondaryzones`, returns a [`SecondaryZoneList`].
#[doc(alias = "secondaryzonesGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListSecondaryZones {
    state: Option<ProvisioningState>,
    zone_name: Option<String>,
    offset: Option<u32>,
    limit: Option<u32>,
}

impl ListSecondaryZones {
    /// Lists every secondary zone.
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

impl Operation for ListSecondaryZones {
    type Output = SecondaryZoneList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "secondaryzonesGet", Method::GET, "/secondaryzones");

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

impl Paged for ListSecondaryZones {
    type Item = SecondaryZone;
    const MAX_LIMIT: u32 = 1000;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Creates a secondary zone.
///
/// `POST /secondaryzones`, returns the [`SecondaryZone`]. Not idempotent. The state in the response is `AVAILABLE` as a
/// rule; `FAILED` means that the API did not accept the data.
#[doc(alias = "secondaryzonesPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateSecondaryZone {
    secondary_zone: NewSecondaryZone,
}

impl CreateSecondaryZone {
    /// Creates this secondary zone.
    pub fn new(secondary_zone: impl Into<NewSecondaryZone>) -> Self {
        Self { secondary_zone: secondary_zone.into() }
    }
}

impl Operation for CreateSecondaryZone {
    type Output = SecondaryZone;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "secondaryzonesPost", Method::POST, "/secondaryzones");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).properties(&self.secondary_zone)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns one secondary zone.
///
/// `GET /secondaryzones/{secondaryZoneId}`, returns the [`SecondaryZone`]. Returns 404 once a deletion is complete.
#[doc(alias = "secondaryzonesFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetSecondaryZone {
    secondary_zone_id: SecondaryZoneId,
}

impl GetSecondaryZone {
    /// Returns the secondary zone with this id.
    ///
    /// * `secondary_zone_id`: The secondary zone.
    pub fn new(secondary_zone_id: impl Into<SecondaryZoneId>) -> Self {
        Self { secondary_zone_id: secondary_zone_id.into() }
    }
}

impl Operation for GetSecondaryZone {
    type Output = SecondaryZone;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "secondaryzonesFindById", Method::GET, "/secondaryzones/{secondaryZoneId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.secondary_zone_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces description and primary name servers of a secondary zone.
///
/// `PUT /secondaryzones/{secondaryZoneId}`, returns the [`SecondaryZone`]. The list of primary name servers replaces
/// the whole former one, and a description that is left out is lost. The name cannot change. A state of `FAILED` in the
/// response means that the API did not accept the data.
#[doc(alias = "secondaryzonesPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceSecondaryZone {
    secondary_zone_id: SecondaryZoneId,
    secondary_zone: NewSecondaryZone,
}

impl ReplaceSecondaryZone {
    /// Replaces the settings of this secondary zone.
    ///
    /// * `secondary_zone_id`: The secondary zone.
    pub fn new(secondary_zone_id: impl Into<SecondaryZoneId>, secondary_zone: impl Into<NewSecondaryZone>) -> Self {
        Self { secondary_zone_id: secondary_zone_id.into(), secondary_zone: secondary_zone.into() }
    }
}

impl Operation for ReplaceSecondaryZone {
    type Output = SecondaryZone;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "secondaryzonesPut", Method::PUT, "/secondaryzones/{secondaryZoneId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.secondary_zone_id.as_str()]).properties(&self.secondary_zone)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a secondary zone: the copy, not the zone on its primary name servers.
///
/// `DELETE /secondaryzones/{secondaryZoneId}`, returns nothing. The response precedes the end of the deletion, after
/// which reading the secondary zone returns 404.
#[doc(alias = "secondaryzonesDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteSecondaryZone {
    secondary_zone_id: SecondaryZoneId,
}

impl DeleteSecondaryZone {
    /// Deletes this secondary zone.
    ///
    /// * `secondary_zone_id`: The secondary zone.
    pub fn new(secondary_zone_id: impl Into<SecondaryZoneId>) -> Self {
        Self { secondary_zone_id: secondary_zone_id.into() }
    }
}

impl Operation for DeleteSecondaryZone {
    type Output = ();
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "secondaryzonesDelete", Method::DELETE, "/secondaryzones/{secondaryZoneId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.secondary_zone_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}
