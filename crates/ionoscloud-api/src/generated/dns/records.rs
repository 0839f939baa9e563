// Written by `cargo xtask codegen` from dns.json, sha256
// fc1d3f35b528d06e1eab411751a1c7f2be1689d32848fd5d173ae95a0a387d4b;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{
    Body, Error, Operation, OperationInfo, PageParams, Paged, ProvisioningState, RequestBuilder, decode,
};
use ionoscloud_models::dns::{Record, RecordList, RecordType, ZoneId};

use super::PRODUCT;

/// Lists the records of all zones, one page at a time.
///
/// `GET /records`, returns a [`RecordList`].
#[doc(alias = "recordsGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListRecords {
    zone_id: Option<ZoneId>,
    name: Option<String>,
    state: Option<ProvisioningState>,
    record_type: Option<RecordType>,
    offset: Option<u32>,
    limit: Option<u32>,
}

impl ListRecords {
    /// Lists every record of every zone.
    pub fn new() -> Self {
        Self::default()
    }

    /// The zone of the records.
    #[doc(alias = "filter.zoneId")]
    pub fn zone_id(mut self, zone_id: impl Into<ZoneId>) -> Self {
        self.zone_id = Some(zone_id.into());
        self
    }

    /// A text that the name contains.
    #[doc(alias = "filter.name")]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The state of the items.
    #[doc(alias = "filter.state")]
    pub fn state(mut self, state: impl Into<ProvisioningState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// The type of the records.
    #[doc(alias = "filter.type")]
    pub fn record_type(mut self, record_type: impl Into<RecordType>) -> Self {
        self.record_type = Some(record_type.into());
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

impl Operation for ListRecords {
    type Output = RecordList;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "recordsGet", Method::GET, "/records");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[])
            .query("filter.zoneId", &self.zone_id)
            .query("filter.name", &self.name)
            .query("filter.state", &self.state)
            .query("filter.type", &self.record_type)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListRecords {
    type Item = Record;
    const MAX_LIMIT: u32 = 1000;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset, ..self }
    }
}
