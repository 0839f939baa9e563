//! Requests of the Cloud API that are still open, as one list for all the waits that follow one.
//!
//! The list proves that a request is queued or running, and nothing else: a request that it does not show, or not as
//! open, is read by itself, with the message of a failure. So a wait never ends by the list, whatever the API makes of
//! its filter.

use std::any::TypeId;

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_api::cloud_api::PRODUCT;
use ionoscloud_core::{
    Body, Error, JsonValue, List, Operation, OperationInfo, PageParams, Paged, Product, RequestBuilder, RequestOptions,
    decode,
};

use super::pool::Entry;
use super::{CollectionKey, ListReader, SharedPolls, is_shareable, pooled};
use crate::Client;
use crate::wait::{CompanionState, GetFn, PollFn};

/// The states of a request that is not done.
const OPEN: [&str; 2] = ["QUEUED", "RUNNING"];

impl SharedPolls {
    /// The polls of one request, shared with those of the others; `None` for another product than the Cloud API, or if
    /// the calls have options of their own.
    pub(crate) fn poll_fn_of_request(
        &self,
        client: &Client,
        product: &Product,
        id: &str,
        options: &RequestOptions,
        get: GetFn<CompanionState>,
    ) -> Option<PollFn<CompanionState>> {
        if !std::ptr::eq(product, &PRODUCT) || !is_shareable(options) {
            return None;
        }
        let kind = TypeId::of::<ListOpenRequests>();
        let server = options.server.clone();
        let key = CollectionKey { kind, parent: Vec::new(), location: None, server };
        let collection = self.collection(key, || {
            let reader = ListReader { client: client.clone(), options: options.clone() };
            Some(reader.reads_of(ListOpenRequests { page: PageParams::default() }, |request| entry(&request)))
        })?;
        Some(pooled(collection, id.into(), get))
    }
}

fn entry(request: &JsonValue) -> Option<Entry<CompanionState>> {
    let id = request.get("id")?.as_str()?.to_owned();
    let status = request.pointer("/metadata/requestStatus/metadata/status")?.as_str()?;
    let is_open = OPEN.iter().any(|open| status.eq_ignore_ascii_case(open));
    is_open.then(|| Entry { id, value: CompanionState::Unmet(format!("its request is {status}")), retry_after: None })
}

/// `GET /requests` for those that are open. Their status is shown from depth 2.
#[derive(Clone, Debug)]
struct ListOpenRequests {
    page: PageParams,
}

impl Operation for ListOpenRequests {
    type Output = List<JsonValue>;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "requestsGet", Method::GET, "/requests");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[])
            .query("depth", &Some(2))
            .query("offset", &self.page.offset)
            .query("limit", &self.page.limit)
            .filters(&[("requestStatus".to_owned(), OPEN.join(","))])
            .build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListOpenRequests {
    type Item = JsonValue;

    fn page_params(&self) -> PageParams {
        self.page
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { page }
    }
}
