// Written by `cargo xtask codegen` from dns.json, sha256
// fc1d3f35b528d06e1eab411751a1c7f2be1689d32848fd5d173ae95a0a387d4b;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, PageParams, Paged, PagedBy, RequestBuilder, decode};
use ionoscloud_models::dns::{SecondaryZoneId, ZoneTransferStatus, ZoneTransferStatusList};

use super::PRODUCT;

/// Returns the status of the latest transfer of a secondary zone, for each primary name server.
///
/// `GET /secondaryzones/{secondaryZoneId}/axfr`, returns the [`ZoneTransferStatusList`].
#[doc(alias = "secondaryzonesAxfrGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetZoneTransferStatus {
    secondary_zone_id: SecondaryZoneId,
}

impl GetZoneTransferStatus {
    /// Returns the status of the transfers of this secondary zone.
    ///
    /// * `secondary_zone_id`: The secondary zone.
    pub fn new(secondary_zone_id: impl Into<SecondaryZoneId>) -> Self {
        Self { secondary_zone_id: secondary_zone_id.into() }
    }
}

impl Operation for GetZoneTransferStatus {
    type Output = ZoneTransferStatusList;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "secondaryzonesAxfrGet", Method::GET, "/secondaryzones/{secondaryZoneId}/axfr");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.secondary_zone_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

impl Paged for GetZoneTransferStatus {
    type Item = ZoneTransferStatus;
    const PAGED_BY: PagedBy = PagedBy::Whole;

    fn page_params(&self) -> PageParams {
        PageParams::default()
    }

    fn with_page(self, _: PageParams) -> Self {
        self
    }
}

/// Starts a transfer of a secondary zone from its primary name servers (AXFR).
///
/// `PUT /secondaryzones/{secondaryZoneId}/axfr`, returns nothing. The response precedes the transfer; the transfer
/// status of the zone reports on it. Safe to repeat.
#[doc(alias = "secondaryzonesAxfrPut")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct StartZoneTransfer {
    secondary_zone_id: SecondaryZoneId,
}

impl StartZoneTransfer {
    /// Transfers this secondary zone.
    ///
    /// * `secondary_zone_id`: The secondary zone.
    pub fn new(secondary_zone_id: impl Into<SecondaryZoneId>) -> Self {
        Self { secondary_zone_id: secondary_zone_id.into() }
    }
}

impl Operation for StartZoneTransfer {
    type Output = ();
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "secondaryzonesAxfrPut", Method::PUT, "/secondaryzones/{secondaryZoneId}/axfr");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.secondary_zone_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}
