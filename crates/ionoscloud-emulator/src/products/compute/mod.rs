//! Data centres and what is in them.

mod addresses;
mod confidential;
pub(super) mod contracts;
pub(super) mod cross_connects;
pub(super) mod datacenters;
pub(super) mod images;
pub(super) mod ip_blocks;
pub(super) mod labels;
pub(super) mod lans;
pub(super) mod load_balancers;
pub(super) mod locations;
pub(super) mod nat_gateways;
pub(super) mod nics;
pub(super) mod power;
mod references;
pub(super) mod rules;
pub(super) mod security_groups;
pub(super) mod servers;
pub(super) mod snapshots;
pub(super) mod templates;
pub(super) mod volumes;

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
