// Written by `cargo xtask codegen` from container-registry.json, sha256
// 9e74cd702c852997348a76f51106765e767118f0b8d7539b60480a7946ced7d7;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, PagedBy, RequestBuilder, decode};
use ionoscloud_models::container_registry::{RegistryLocation, RegistryLocationList};

use super::PRODUCT;

/// Lists the locations that a registry can be in, all in one response.
///
/// `GET /locations`, returns the [`RegistryLocationList`].
#[doc(alias = "locationsGet")]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation does nothing until it is sent"]
#[non_exhaustive]
pub struct ListLocations;

impl ListLocations {
    /// Lists every location.
    pub fn new() -> Self {
        Self
    }
}

impl Operation for ListLocations {
    type Output = RegistryLocationList;
    const INFO: &'static OperationInfo = &OperationInfo::new(&PRODUCT, "locationsGet", Method::GET, "/locations");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for ListLocations {
    type Item = RegistryLocation;
    const PAGED_BY: PagedBy = PagedBy::Whole;

    fn page_params(&self) -> PageParams {
        PageParams::default()
    }

    fn with_page(self, _: PageParams) -> Self {
        self
    }
}
