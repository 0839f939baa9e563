// Written by `cargo xtask codegen` from dns.json, sha256
// fc1d3f35b528d06e1eab411751a1c7f2be1689d32848fd5d173ae95a0a387d4b;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, PagedBy, RequestBuilder, decode};
use ionoscloud_models::dns::{Record, RecordList, ZoneId};

use super::PRODUCT;

/// Returns a zone with all its records as a zone file in the format of BIND.
///
/// `GET /zones/{zoneId}/zonefile`, returns text (`text/plain`).
#[doc(alias = "zonesZonefileGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetZoneFile {
    zone_id: ZoneId,
}

impl GetZoneFile {
    /// Returns the zone file of this zone.
    ///
    /// * `zone_id`: The zone.
    pub fn new(zone_id: impl Into<ZoneId>) -> Self {
        Self { zone_id: zone_id.into() }
    }
}

impl Operation for GetZoneFile {
    type Output = String;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "zonesZonefileGet", Method::GET, "/zones/{zoneId}/zonefile");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.zone_id.as_str()]).accept("text/plain").build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::text(Self::INFO, response)
    }
}

/// Replaces the records of a zone with those of a zone file in the format of BIND.
///
/// `PUT /zones/{zoneId}/zonefile`, returns the [`RecordList`]. Records that the file lacks are deleted.
#[doc(alias = "zonesZonefilePut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceZoneFile {
    zone_id: ZoneId,
    zone_file: String,
}

impl ReplaceZoneFile {
    /// Replaces the records of this zone with those of this file.
    ///
    /// * `zone_id`: The zone.
    pub fn new(zone_id: impl Into<ZoneId>, zone_file: impl Into<String>) -> Self {
        Self { zone_id: zone_id.into(), zone_file: zone_file.into() }
    }
}

impl Operation for ReplaceZoneFile {
    type Output = RecordList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "zonesZonefilePut", Method::PUT, "/zones/{zoneId}/zonefile");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.zone_id.as_str()]).text("text/plain", &self.zone_file)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ReplaceZoneFile {
    type Item = Record;
    const PAGED_BY: PagedBy = PagedBy::Whole;

    fn page_params(&self) -> PageParams {
        PageParams::default()
    }

    fn with_page(self, _: PageParams) -> Self {
        self
    }
}
