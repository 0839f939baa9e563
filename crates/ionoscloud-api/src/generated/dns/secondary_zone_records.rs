// Written by `cargo xtask codegen` from dns.json, sha256
// fc1d3f35b528d06e1eab411751a1c7f2be1689d32848fd5d173ae95a0a387d4b;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::dns::{SecondaryZoneId, SecondaryZoneRecord, SecondaryZoneRecordList};

use super::PRODUCT;

/// Lists the records of a secondary zone as last transferred, one page at a time.
///
/// `GET /secondaryzones/{secondaryZoneId}/records`, returns a [`SecondaryZoneRecordList`].
#[doc(alias = "secondaryzonesRecordsGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListSecondaryZoneRecords {
    secondary_zone_id: SecondaryZoneId,
    offset: Option<u32>,
    limit: Option<u32>,
}

impl ListSecondaryZoneRecords {
    /// Lists every record of this secondary zone.
    ///
    /// * `secondary_zone_id`: The secondary zone.
    pub fn new(secondary_zone_id: impl Into<SecondaryZoneId>) -> Self {
        Self { secondary_zone_id: secondary_zone_id.into(), offset: None, limit: None }
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

impl Operation for ListSecondaryZoneRecords {
    type Output = SecondaryZoneRecordList;
    const INFO: &'static OperationInfo = &OperationInfo::new(
        &PRODUCT,
        "secondaryzonesRecordsGet",
        Method::GET,
        "/secondaryzones/{secondaryZoneId}/records",
    );

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.secondary_zone_id.as_str()])
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListSecondaryZoneRecords {
    type Item = SecondaryZoneRecord;
    const MAX_LIMIT: u32 = 1000;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}
