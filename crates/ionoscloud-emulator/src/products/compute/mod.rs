//! Data centres and what is in them.

#![allow(dead_code, reason = "addresses are used by the kinds that follow: NICs, IP blocks")]

pub(super) mod addresses;
pub(super) mod datacenters;
pub(super) mod lans;
pub(super) mod locations;

use http::StatusCode;

use crate::engine::api_error::ApiError;
use crate::engine::table::TableRequest;

/// The 403 of a deletion while a managed service is connected to the network, and for a while after.
fn delete_protected(
    request: &TableRequest<'_, '_>,
    what: &str,
    id: &str,
    datacenter: &str,
    lan: Option<&str>,
) -> Option<ApiError> {
    let holder = request.context.networks.holder(datacenter, lan, request.call.now)?;
    let text = format!("{what} {id} is delete-protected by {holder}");
    Some(ApiError::new(StatusCode::FORBIDDEN, "emulator-delete-protected", text))
}
