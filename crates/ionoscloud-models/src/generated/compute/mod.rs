// Written by `cargo xtask codegen` from compute.json, sha256
// 6c697a6a0d0e5d5652d1c69d4956ea4f81826d4dfec19121dfcb0749f8d69e00;
// do not edit.

//! Compute: data centres with their servers, volumes and networks, and what belongs to them.
//!
//! Every write is accepted at once and processed later: the response has a `Location` header, which names the request
//! to wait for. Until it is done the resource and everything above it, up to the data centre, are `BUSY`; further
//! writes are queued, not refused.
//!
//! The operations take a `depth`: 0 returns a resource with its own properties, 1 also the ids of what is inside, 2 the
//! properties of these, and so on. In lists one more is needed: at 0 the items are ids alone.
//!
//! RAM is in MB, storage in GB.

mod application_load_balancer_forwarding_rules;
mod application_load_balancers;
mod common;
mod contracts;
mod datacenters;
mod datacenters_input;
mod firewall_rules;
mod flow_logs;
mod general;
mod ids;
mod images;
mod images_input;
mod ip_blocks;
mod labels;
mod lans;
mod load_balancers;
mod locations;
mod nat_gateway_rules;
mod nat_gateways;
mod network_load_balancer_forwarding_rules;
mod network_load_balancers;
mod nics;
mod nics_input;
mod private_cross_connects;
mod request_status;
mod requests;
mod rules;
mod security_groups;
mod server_remote_console;
mod server_token;
mod servers;
mod servers_input;
mod snapshots;
mod target_groups;
mod templates;
mod volume_create_snapshot;
mod volumes;
mod volumes_input;

pub use self::application_load_balancer_forwarding_rules::*;
pub use self::application_load_balancers::*;
pub use self::common::*;
pub use self::contracts::*;
pub use self::datacenters::*;
pub use self::datacenters_input::*;
pub use self::firewall_rules::*;
pub use self::flow_logs::*;
pub use self::general::*;
pub use self::ids::*;
pub use self::images::*;
pub use self::images_input::*;
pub use self::ip_blocks::*;
pub use self::labels::*;
pub use self::lans::*;
pub use self::load_balancers::*;
pub use self::locations::*;
pub use self::nat_gateway_rules::*;
pub use self::nat_gateways::*;
pub use self::network_load_balancer_forwarding_rules::*;
pub use self::network_load_balancers::*;
pub use self::nics::*;
pub use self::nics_input::*;
pub use self::private_cross_connects::*;
pub use self::request_status::*;
pub use self::requests::*;
pub use self::rules::*;
pub use self::security_groups::*;
pub use self::server_remote_console::*;
pub use self::server_token::*;
pub use self::servers::*;
pub use self::servers_input::*;
pub use self::snapshots::*;
pub use self::target_groups::*;
pub use self::templates::*;
pub use self::volume_create_snapshot::*;
pub use self::volumes::*;
pub use self::volumes_input::*;
pub use super::cloud_api::{
    AvailabilityZone, BackupUnitId, ClusterId, NodePoolId, ResourceId, ResourceMetadata, ResourceMetadataState,
    ResourceType,
};
