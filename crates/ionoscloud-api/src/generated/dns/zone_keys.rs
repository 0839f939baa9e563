// Written by `cargo xtask codegen` from dns.json, sha256
// fc1d3f35b528d06e1eab411751a1c7f2be1689d32848fd5d173ae95a0a387d4b;
// do not edit.

use bytes::Bytes;
use http::{Method, Request, Response};
use ionoscloud_core::{Body, Error, Operation, OperationInfo, RequestBuilder, decode};
use ionoscloud_models::dns::{NewZoneKeys, ZoneId, ZoneKeys, ZoneKeysCreated};

use super::PRODUCT;

/// Lists the DNSSEC keys of a zone, all in one response.
///
/// `GET /zones/{zoneId}/keys`, returns the [`ZoneKeys`]. Returns 404 if the zone is not signed.
#[doc(alias = "zonesKeysGet")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListZoneKeys {
    zone_id: ZoneId,
}

impl ListZoneKeys {
    /// Lists the keys of this zone.
    ///
    /// * `zone_id`: The zone.
    pub fn new(zone_id: impl Into<ZoneId>) -> Self {
        Self { zone_id: zone_id.into() }
    }
}

impl Operation for ListZoneKeys {
    type Output = ZoneKeys;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "zonesKeysGet", Method::GET, "/zones/{zoneId}/keys");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.zone_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Creates the DNSSEC keys of a zone and signs it.
///
/// `POST /zones/{zoneId}/keys`, returns the [`ZoneKeysCreated`]. Not idempotent: returns 409 if the zone is signed
/// already. Resolvers validate the zone once its registrar publishes a `DS` record with the digest of the key.
#[doc(alias = "zonesKeysPost")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct CreateZoneKeys {
    zone_id: ZoneId,
    key: NewZoneKeys,
}

impl CreateZoneKeys {
    /// Signs this zone with keys of these parameters.
    ///
    /// * `zone_id`: The zone.
    pub fn new(zone_id: impl Into<ZoneId>, key: impl Into<NewZoneKeys>) -> Self {
        Self { zone_id: zone_id.into(), key: key.into() }
    }
}

impl Operation for CreateZoneKeys {
    type Output = ZoneKeysCreated;
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "zonesKeysPost", Method::POST, "/zones/{zoneId}/keys");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.zone_id.as_str()]).properties(&self.key)
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::json(Self::INFO, response)
    }
}

/// Deletes the DNSSEC keys of a zone, which is unsigned from then on.
///
/// `DELETE /zones/{zoneId}/keys`, returns nothing. Remove the `DS` record at the registrar first: until caches expire,
/// resolvers reject an unsigned zone that has one.
#[doc(alias = "zonesKeysDelete")]
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteZoneKeys {
    zone_id: ZoneId,
}

impl DeleteZoneKeys {
    /// Deletes the keys of this zone.
    ///
    /// * `zone_id`: The zone.
    pub fn new(zone_id: impl Into<ZoneId>) -> Self {
        Self { zone_id: zone_id.into() }
    }
}

impl Operation for DeleteZoneKeys {
    type Output = ();
    const INFO: &'static OperationInfo =
        &OperationInfo::new(&PRODUCT, "zonesKeysDelete", Method::DELETE, "/zones/{zoneId}/keys");

    fn request(&self) -> Result<Request<Body>, Error> {
        RequestBuilder::new(Self::INFO, &[self.zone_id.as_str()]).build()
    }

    fn response(response: Response<Bytes>) -> Result<Self::Output, Error> {
        decode::empty(Self::INFO, response)
    }
}
