// Written by `cargo xtask codegen` from mongodb.json, sha256
// c7631ce27a46cd5bf94deea27870752c5c39585c3db08db949dd5f2f2d719c58;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, RequestBuilder, decode};
use ionoscloud_models::mongodb::{Template, TemplateList};

use super::PRODUCT;

/// Lists the templates, the sizes that playground and business clusters come in, one page at a time.
///
/// `GET /templates`, returns a [`TemplateList`]. Without a limit the API sends 100 items. No operation reads a single
/// template; storage is in GB, RAM in MB.
#[doc(alias = "templatesGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListTemplates {
    limit: Option<u32>,
    offset: Option<u32>,
}

impl ListTemplates {
    /// Lists every template.
    pub fn new() -> Self {
        Self::default()
    }

    /// The maximum number of items, 1 to 1000; the API's default is 100.
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// The number of items to skip; the API's default is 0.
    pub fn offset(mut self, offset: u32) -> Self {
        self.offset = Some(offset);
        self
    }
}

impl Operation for ListTemplates {
    type Output = TemplateList;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "templatesGet", Method::GET, "/templates");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).query("limit", &self.limit).query("offset", &self.offset).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListTemplates {
    type Item = Template;
    const MAX_LIMIT: u32 = 1000;

    fn page_params(&self) -> PageParams {
        PageParams { limit: self.limit, offset: self.offset }
    }

    fn with_page(self, page: PageParams) -> Self {
        Self { limit: page.limit, offset: page.offset }
    }
}
