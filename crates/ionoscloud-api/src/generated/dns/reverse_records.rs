// Written by `cargo xtask codegen` from dns.json, sha256
// fc1d3f35b528d06e1eab411751a1c7f2be1689d32848fd5d173ae95a0a387d4b;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::dns::{NewReverseRecord, ReverseRecord, ReverseRecordId, ReverseRecordList};

use super::PRODUCT;

/// Lists the reverse records of the contract, one page at a time.
///
/// `GET /reverserecords`, returns a [`ReverseRecordList`].
#[doc(alias = "reverserecordsGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListReverseRecords {
    ips: Vec<String>,
    offset: Option<u32>,
    limit: Option<u32>,
}

impl ListReverseRecords {
    /// Lists every reverse record.
    pub fn new() -> Self {
        Self::default()
    }

    /// The IP addresses of the reverse records.
    #[doc(alias = "filter.recordIp")]
    pub fn ips(mut self, ips: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ips = ips.into_iter().map(Into::into).collect();
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

impl Operation for ListReverseRecords {
    type Output = ReverseRecordList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "reverserecordsGet", Method::GET, "/reverserecords");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[])
            .query("filter.recordIp", &self.ips)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListReverseRecords {
    type Item = ReverseRecord;
    const MAX_LIMIT: u32 = 1000;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}

/// Creates a reverse record.
///
/// `POST /reverserecords`, returns the [`ReverseRecord`]. Not idempotent. Done with the response. Returns 409 if the IP
/// address is not one of the contract, cannot have a reverse record, or has one already.
#[doc(alias = "reverserecordsPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateReverseRecord {
    reverse_record: NewReverseRecord,
}

impl CreateReverseRecord {
    /// Creates this reverse record.
    pub fn new(reverse_record: impl Into<NewReverseRecord>) -> Self {
        Self { reverse_record: reverse_record.into() }
    }
}

impl Operation for CreateReverseRecord {
    type Output = ReverseRecord;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "reverserecordsPost", Method::POST, "/reverserecords");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).properties(&self.reverse_record)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Returns one reverse record.
///
/// `GET /reverserecords/{reverserecordId}`, returns the [`ReverseRecord`]. Returns 404 once a deletion is complete.
#[doc(alias = "reverserecordsFindById")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetReverseRecord {
    reverse_record_id: ReverseRecordId,
}

impl GetReverseRecord {
    /// Returns the reverse record with this id.
    ///
    /// * `reverse_record_id`: The reverse record.
    pub fn new(reverse_record_id: impl Into<ReverseRecordId>) -> Self {
        Self { reverse_record_id: reverse_record_id.into() }
    }
}

impl Operation for GetReverseRecord {
    type Output = ReverseRecord;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "reverserecordsFindById", Method::GET, "/reverserecords/{reverserecordId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.reverse_record_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Replaces name and description of a reverse record.
///
/// `PUT /reverserecords/{reverserecordId}`, returns the [`ReverseRecord`]. Done with the response. A description that
/// is left out is lost; the IP address cannot change.
#[doc(alias = "reverserecordsPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceReverseRecord {
    reverse_record_id: ReverseRecordId,
    reverse_record: NewReverseRecord,
}

impl ReplaceReverseRecord {
    /// Replaces the settings of this reverse record.
    ///
    /// * `reverse_record_id`: The reverse record.
    pub fn new(reverse_record_id: impl Into<ReverseRecordId>, reverse_record: impl Into<NewReverseRecord>) -> Self {
        Self { reverse_record_id: reverse_record_id.into(), reverse_record: reverse_record.into() }
    }
}

impl Operation for ReplaceReverseRecord {
    type Output = ReverseRecord;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "reverserecordsPut", Method::PUT, "/reverserecords/{reverserecordId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.reverse_record_id.as_str()]).properties(&self.reverse_record)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes a reverse record.
///
/// `DELETE /reverserecords/{reverserecordId}`, returns nothing. Gone once reading it returns 404.
#[doc(alias = "reverserecordsDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteReverseRecord {
    reverse_record_id: ReverseRecordId,
}

impl DeleteReverseRecord {
    /// Deletes this reverse record.
    ///
    /// * `reverse_record_id`: The reverse record.
    pub fn new(reverse_record_id: impl Into<ReverseRecordId>) -> Self {
        Self { reverse_record_id: reverse_record_id.into() }
    }
}

impl Operation for DeleteReverseRecord {
    type Output = ();
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "reverserecordsDelete", Method::DELETE, "/reverserecords/{reverserecordId}");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.reverse_record_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}
