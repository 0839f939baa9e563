// Written by `cargo xtask codegen` from dns.json, sha256
// fc1d3f35b528d06e1eab411751a1c7f2be1689d32848fd5d173ae95a0a387d4b;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, PagedBy, RequestBuilder, decode};
use ionoscloud_models::dns::{NewRecord, Record, RecordId, RecordList, ZoneId};

use super::PRODUCT;

/// Lists the records of a zone, all in one response.
///
/// `GET /zones/{zoneId}/records`, returns the [`RecordList`]. The list of all records, with the id of the zone as its
/// filter, has the same records page by page.
#[doc(alias = "zonesRecordsGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListZoneRecords {
    zone_id: ZoneId,
}

impl ListZoneRecords {
    /// Lists the records of this zone.
    ///
    /// * `zone_id`: The zone.
    pub fn new(zone_id: impl Into<ZoneId>) -> Self {
        Self { zone_id: zone_id.into() }
    }
}

impl Operation for ListZoneRecords {
    type Output = RecordList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "zonesRecordsGet", Method::GET, "/zones/{zoneId}/records");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.zone_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListZoneRecords {
    type Item = Record;
    const PAGED_BY: PagedBy = PagedBy::Whole;

    fn page_params(&self) -> PageParams {
        PageParams::default()
    }

    fn with_page(self, _: PageParams) -> Self {
        self
    }
}

/// Creates a record in a zone.
///
/// `POST /zones/{zoneId}/records`, returns the [`Record`]. Not idempotent. The state in the response is `AVAILABLE` as
/// a rule; `FAILED` means that the API did not accept the data. Returns 409 if a `CNAME` record would have siblings of
/// its name, or a name two `TXT` records with an SPF policy.
#[doc(alias = "zonesRecordsPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateZoneRecord {
    zone_id: ZoneId,
    record: NewRecord,
}

impl CreateZoneRecord {
    /// Creates this record in this zone.
    ///
    /// * `zone_id`: The zone.
    pub fn new(zone_id: impl Into<ZoneId>, record: impl Into<NewRecord>) -> Self {
        Self { zone_id: zone_id.into(), record: record.into() }
    }
}

impl Operation for CreateZoneRecord {
    type Output = Record;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "zonesRecordsPost", Method::POST, "/zones/{zoneId}/records");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.zone_id.as_str()]).properties(&self.record)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns one record.
///
/// `GET /zones/{zoneId}/records/{recordId}`, returns the [`Record`]. Returns 404 once a deletion is complete.
#[doc(alias = "zonesRecordsFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetZoneRecord {
    zone_id: ZoneId,
    record_id: RecordId,
}

impl GetZoneRecord {
    /// Returns the record of this zone with this id.
    ///
    /// * `zone_id`: The zone.
    /// * `record_id`: The record.
    pub fn new(zone_id: impl Into<ZoneId>, record_id: impl Into<RecordId>) -> Self {
        Self { zone_id: zone_id.into(), record_id: record_id.into() }
    }
}

impl Operation for GetZoneRecord {
    type Output = Record;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "zonesRecordsFindById", Method::GET, "/zones/{zoneId}/records/{recordId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.zone_id.as_str(), self.record_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces content and settings of a record.
///
/// `PUT /zones/{zoneId}/records/{recordId}`, returns the [`Record`]. Members that are left out return to their
/// defaults: a TTL of 3600 seconds, enabled. Name and type cannot change. A state of `FAILED` in the response means
/// that the API did not accept the data.
#[doc(alias = "zonesRecordsPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceZoneRecord {
    zone_id: ZoneId,
    record_id: RecordId,
    record: NewRecord,
}

impl ReplaceZoneRecord {
    /// Replaces the settings of this record of this zone.
    ///
    /// * `zone_id`: The zone.
    /// * `record_id`: The record.
    pub fn new(zone_id: impl Into<ZoneId>, record_id: impl Into<RecordId>, record: impl Into<NewRecord>) -> Self {
        Self { zone_id: zone_id.into(), record_id: record_id.into(), record: record.into() }
    }
}

impl Operation for ReplaceZoneRecord {
    type Output = Record;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "zonesRecordsPut", Method::PUT, "/zones/{zoneId}/records/{recordId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.zone_id.as_str(), self.record_id.as_str()]).properties(&self.record)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a record.
///
/// `DELETE /zones/{zoneId}/records/{recordId}`, returns nothing. The response precedes the end of the deletion, after
/// which reading the record returns 404.
#[doc(alias = "zonesRecordsDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteZoneRecord {
    zone_id: ZoneId,
    record_id: RecordId,
}

impl DeleteZoneRecord {
    /// Deletes this record of this zone.
    ///
    /// * `zone_id`: The zone.
    /// * `record_id`: The record.
    pub fn new(zone_id: impl Into<ZoneId>, record_id: impl Into<RecordId>) -> Self {
        Self { zone_id: zone_id.into(), record_id: record_id.into() }
    }
}

impl Operation for DeleteZoneRecord {
    type Output = ();
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "zonesRecordsDelete", Method::DELETE, "/zones/{zoneId}/records/{recordId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.zone_id.as_str(), self.record_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}
